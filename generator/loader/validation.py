"""Validation of parsed YAML against the records, with problems for all errors."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.loader.yaml_reader import ParsedYaml
from generator.model.diagnostics import (
    KeyPath,
    Problem,
    limit_problems,
    suggestion,
    truncate,
)
from generator.model.exceptions import ProblemsError

_Model = TypeVar("_Model", bound=BaseModel)

_ERRORS = {
    "tuple_type": ("S104", "must be a list, such as [one, two], not {value}"),
    "dict_type": ("S104", "must be a block of keys with values, not {value}"),
    "model_type": ("S104", "must be a block of keys with values, not {value}"),
    "string_type": ("S104", "must be a single value, not a list or a block of keys"),
    "too_short": ("S104", "must have at least one entry"),
    "string_too_short": ("S106", "is empty; add text or remove the key"),
    "too_long": ("S106", "is longer than {max_length:,} characters"),
    "string_pattern_mismatch": (
        "S106",
        "{value} is not in the form that the tools write; run briefs seal",
    ),
}
"""Rule code and message by Pydantic's error type."""


def validate(model: type[_Model], parsed: ParsedYaml) -> _Model:
    """Return the record that a parsed file holds.

    Raises:
        ProblemsError: The data does not fit the model; with a problem for each error.
    """
    try:
        return model.model_validate(parsed.data)
    except ValidationError as error:
        raise ProblemsError(limit_problems(_problems(model, parsed, error))) from None


def _problems(
    model: type[BaseModel], parsed: ParsedYaml, error: ValidationError
) -> Iterator[Problem]:
    """Yield a problem for each error, but none for a parent of a faulty value.

    Pydantic reports a list as too short, for instance, if its only entry is invalid.
    """
    errors = [
        (_key_path(parsed, details), details)
        for details in error.errors(include_url=False)
    ]
    parents = {where[:end] for where, _ in errors for end in range(len(where))}
    for where, details in errors:
        if where not in parents:
            yield _problem(model, parsed, where, details)


def _key_path(parsed: ParsedYaml, error: ErrorDetails) -> KeyPath:
    """Return the key path of an error, without Pydantic's names of union members."""
    where: KeyPath = ()
    for step in error["loc"]:
        if (*where, step) in parsed.values:
            where = (*where, step)
    return (*where, error["loc"][-1]) if error["type"] == "missing" else where


_NO_TERM = " is not one of the terms for this key"


def _problem(
    model: type[BaseModel], parsed: ParsedYaml, where: KeyPath, error: ErrorDetails
) -> Problem:
    error_type, context, value = error["type"], error.get("ctx", {}), error["input"]
    key = str(where[-1]) if where else ""
    if error_type == "extra_forbidden":
        message = f"'{truncate(key)}' is not a key of this record"
        parents = tuple(step for step in where[:-1] if isinstance(step, str))
        hint = suggestion(key, _known_keys(model, parents))
        return parsed.problem("S102", where, message, hint, key=True)
    if error_type == "missing":
        return parsed.problem("S103", where[:-1], f"the key '{key}' is missing")
    if where == ("format",):
        message = f"{_describe(value)} is not a supported format; use 1"
        return parsed.problem("S107", where, message)
    if error_type == "enum":
        terms = context["expected"].replace(" or ", ", ").replace("'", "").split(", ")
        hint = suggestion(str(value), terms) or f"use one of {', '.join(terms)}"
        return parsed.problem("S105", where, _describe(value) + _NO_TERM, hint)
    if error_type == "scalar":  # from our own validators
        message, hint = context["message"], context["hint"]
        is_key = error["loc"][-1] == "[key]"
        return parsed.problem("S106", where, message, hint, key=is_key)
    code, message = _ERRORS.get(error_type, ("S106", "is not valid for this key"))
    message = message.format(value=_describe(value), **context)
    return parsed.problem(code, where, message)


def _describe(value: object) -> str:
    if isinstance(value, str | int):
        return f"'{truncate(str(value))}'"
    return "a block of keys" if isinstance(value, dict) else "a list"


@lru_cache(maxsize=256)
def _known_keys(model: type[BaseModel], parents: tuple[str, ...]) -> list[str]:
    """Return the keys of the record found by following `parents` from `model`."""
    schema = node = model.model_json_schema()
    for key in parents:
        node = node.get("properties", {}).get(key, {})
        node = node.get("items", node)
        for part in (node, *node.get("anyOf", []), *node.get("oneOf", [])):
            if "$ref" in part:
                node = schema["$defs"][part["$ref"].rsplit("/", 1)[1]]
    return list(node.get("properties", {}))
