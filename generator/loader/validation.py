"""Validation of parsed YAML against the records, with problems for all errors."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, count, islice
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError, create_model
from pydantic_core import ErrorDetails

from generator.loader.parsed_yaml import ParsedYaml
from generator.loader.readable_key_paths import YamlValue
from generator.model.diagnostics import (
    KeyPath,
    Problem,
    limit_problems,
    suggestion,
    truncate,
)
from generator.model.documents import Crisis
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


@dataclass(frozen=True, slots=True)
class PartialDocument(Generic[_Model]):
    """The readable part of a file that has problems."""

    record: _Model
    """The record without what is left out; keys that are required are neutral then."""
    problems: tuple[Problem, ...]
    left_out: tuple[KeyPath, ...]
    """Sorted key paths of the keys and list entries that could not be read."""

    def where(self, path: KeyPath) -> KeyPath:
        """Return the key path in the file for one in the record."""
        if len(path) < 2 or not isinstance(path[1], int):
            return path
        part, index = path[0], path[1]
        unread = {where[1] for where in self.left_out if where[0] == part and where[1:]}
        places = (place for place in count() if place not in unread)
        return (part, next(islice(places, index, None)), *path[2:])


def validate(model: type[_Model], parsed: ParsedYaml) -> _Model:
    """Return the record that a parsed file holds.

    Raises:
        ProblemsError: The data does not fit the model; with a problem for each error.
    """
    result = validate_partially(model, parsed)
    if isinstance(result, PartialDocument):
        raise ProblemsError(result.problems)
    return result


def validate_partially(
    model: type[_Model], parsed: ParsedYaml
) -> _Model | PartialDocument[_Model]:
    """Return the record that a parsed file holds, or what can be read of it.

    Raises:
        ProblemsError: A key is missing or faulty for which no neutral value exists.
    """
    errors: list[tuple[KeyPath, ErrorDetails]] = []
    try:
        record = model.model_validate(parsed.data)
        if not parsed.problems:
            return record
    except ValidationError as error:
        errors = _innermost_errors(parsed, error)
    found = chain(
        (problem for _, problem in parsed.problems),
        (_problem(model, parsed, where, details) for where, details in errors),
    )
    problems = tuple(limit_problems(found))
    faulty = (where for where, _ in (*parsed.problems, *errors))
    left_out = sorted({*map(_unit, faulty)} - {()}, key=str)
    kept = _without(parsed.data, frozenset(left_out))
    try:
        missing = frozenset(model.model_fields.keys() - kept.keys())
        partial = _with_neutral_values(model, missing).model_validate(kept)
    except ValidationError:
        raise ProblemsError(problems) from None
    record = model.model_construct(partial.model_fields_set, **dict(partial))
    return PartialDocument(record, problems, tuple(left_out))


def _unit(where: KeyPath) -> KeyPath:
    """Return the key path of the key or list entry to leave out for an error."""
    return where[:2] if len(where) > 1 and isinstance(where[1], int) else where[:1]


def _without(data: YamlValue, left_out: Set[KeyPath]) -> dict[str, YamlValue]:
    """Return the data of a file without some keys and entries of lists."""
    assert isinstance(data, dict)
    kept = {key: value for key, value in data.items() if (key,) not in left_out}
    for key, value in kept.items():
        if isinstance(value, list):
            entries = enumerate(value)
            kept[key] = [one for i, one in entries if (key, i) not in left_out]
    return {key: value for key, value in kept.items() if value or not data[key]}


_NEUTRAL_VALUES: dict[type[BaseModel], dict[str, Any]] = {
    Crisis: {
        "format": 1,
        "title": "",
        "countries": (),
        "kinds": (),
        "covers": "0001/9999",
        "reviewed": "9999-12-31",
        "bottom_line": (),
    }
}
"""Values with which a required key violates no rule, by type of document."""


@cache
def _with_neutral_values(model: type[_Model], missing: frozenset[str]) -> type[_Model]:
    """Return a model in which missing keys have neutral values, if there are any."""
    values = _NEUTRAL_VALUES.get(model, {})
    fields: dict[str, Any] = {
        name: (Any, values[name]) for name in missing & values.keys()
    }
    return create_model(model.__name__, __base__=model, **fields)


def _innermost_errors(
    parsed: ParsedYaml, error: ValidationError
) -> list[tuple[KeyPath, ErrorDetails]]:
    """Return each error with its key path, but none for a parent of a faulty value.

    Pydantic reports a list as too short, for instance, if its only entry is invalid.
    """
    errors = [
        (_key_path(parsed, details), details)
        for details in error.errors(include_url=False)
    ]
    parents = {where[:end] for where, _ in errors for end in range(len(where))}
    return [found for found in errors if found[0] not in parents]


def _key_path(parsed: ParsedYaml, error: ErrorDetails) -> KeyPath:
    """Return the key path of an error, without Pydantic's names of union members."""
    where: KeyPath = ()
    for step in error["loc"]:
        if (*where, step) in parsed:
            where = (*where, step)
    return (*where, error["loc"][-1]) if error["type"] == "missing" else where


_COMMA_HINT = "put quotation marks around text that contains a comma"
"""What to do if YAML takes the words behind a comma between braces for a key."""
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
        if not hint and not value:
            hint = _COMMA_HINT
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
