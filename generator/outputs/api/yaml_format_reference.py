"""The reference of the file format, made from the model, vocabulary and rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import EnumType
from itertools import groupby

from pydantic import BaseModel

from generator.model import (
    documents,
    parties,
    records,
    response_types,
    sources,
    validators,
    vocabulary,
)
from generator.model.diagnostics import Rule
from generator.model.types import COUNTRY_PATTERN
from generator.model.vocabulary import FLOORS, NO_FLOOR, Term
from generator.outputs.api import derived_field_models
from generator.outputs.api.json_schema import SchemaNode
from generator.rules import registry

KINDS: tuple[type[BaseModel], ...] = (
    documents.Crisis,
    records.Conclusion,
    records.Evidence,
    parties.Unnamed,
    records.Statement,
    records.Figure,
    records.Event,
    records.Role,
    records.Position,
    records.Response,
    documents.Named,
    documents.Change,
    sources.Withdrawn,
    documents.Actor,
    documents.Alias,
    sources.Source,
    sources.Found,
    sources.Context,
    sources.QuotedSentence,
    sources.Rechecked,
    documents.Accepted,
    documents.Acceptance,
    *derived_field_models.ADDED,
)
"""Models in the order of the reference; the derived fields of the data come last."""

TITLES = {
    "Named": "side, place or group",
    "Unnamed": "unnamed party",
    "Conclusion": "bottom line or open question",
    "Found": "number found in the article",
    "Context": "context of a quotation",
    "Rechecked": "recheck of the article",
    "Accepted": "file of accepted warnings",
    "Acceptance": "accepted warning",
    "Term": "term in a closed list",
    "Withdrawn": "withdrawal",
    "PublishedRecord": "any record, as published",
}
"""Readers' names for models whose class names mean nothing to them."""
_CAPITAL = re.compile(r"(?<!^)[A-Z]")


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a record."""

    name: str
    needed: bool
    value: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record."""

    id: str
    """Its anchor on the page of the format, which never changes."""
    name: str
    meaning: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class List:
    """One closed list: its words and their meanings."""

    id: str
    name: str
    meaning: str
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class RulesOfSubject:
    """The rules of one subject, whose codes begin with one letter."""

    id: str
    subject: str
    rules: tuple[Rule, ...]

    @property
    def codes(self) -> str:
        """The codes of the rules: `E301 to E314`."""
        return f"{self.rules[0].code} to {self.rules[-1].code}"


@dataclass(frozen=True, slots=True)
class Reference:
    """The whole reference."""

    kinds: tuple[Kind, ...]
    lists: tuple[List, ...]
    floors: tuple[tuple[str, str], ...]
    subjects: tuple[RulesOfSubject, ...]


def reference() -> Reference:
    """Return the reference of the present format."""
    floors = tuple((word, f"{n:,}") for word, n in FLOORS.items())
    none = tuple((word, "") for word in sorted(NO_FLOOR))
    kinds = tuple(map(_kind, KINDS))
    return Reference(kinds, tuple(_lists()), floors + none, tuple(_subjects()))


def _subjects() -> Iterator[RulesOfSubject]:
    by_letter = groupby(registry.RULES.values(), key=lambda rule: rule.code[0])
    for letter, rules in by_letter:
        subject = registry.SUBJECTS[letter]
        yield RulesOfSubject(f"rules-{letter.lower()}", subject, tuple(rules))


def _kind(record: type[BaseModel]) -> Kind:
    properties = record.model_json_schema()["properties"]
    fields = tuple(
        Field(
            name,
            field.is_required(),
            _value(properties[name]),
            field.description or "",
        )
        for name, field in record.model_fields.items()
    )
    meaning = (record.__doc__ or "").strip().replace("`", "")
    return Kind(record.__name__.lower(), title(record.__name__), meaning, fields)


def title(name: str) -> str:
    """Return a reader's name for a record or a list, such as `response type`."""
    return TITLES.get(name) or _CAPITAL.sub(r" \g<0>", name).strip().lower()


def _value(node: SchemaNode) -> str:
    """Describe the type of a value in words."""
    for key in ("anyOf", "oneOf"):
        if key in node:
            kinds = [part for part in node[key] if part.get("type") != "null"]
            return " or ".join(dict.fromkeys(map(_value, kinds)))
    if "$ref" in node:
        return title(str(node["$ref"].rsplit("/", 1)[1]))
    if node.get("type") == "array":
        return f"list, each: {_value(node.get('items', {}))}"
    if node.get("type") == "object":
        return "block of names and values"
    if "const" in node:
        return str(node["const"])
    if "enum" in node:
        return "one of a list"
    return _SIMPLE.get(node.get("format") or node.get("type") or "", _pattern(node))


_SIMPLE = {
    "integer": "whole number",
    "number": "number",
    "date": "day",
    "uri": "web address",
}


def _pattern(node: SchemaNode) -> str:
    names = {
        validators.ID_PATTERN.pattern: "id",
        validators.LANGUAGE_PATTERN.pattern: "language code",
        COUNTRY_PATTERN: "country code",
    }
    if "examples" in node:
        return "date"
    return names.get(node.get("pattern", ""), "text")


def _lists() -> Iterator[List]:
    for name, found in {**vars(vocabulary), **vars(response_types)}.items():
        if (
            isinstance(found, EnumType)
            and found is not Term
            and issubclass(found, Term)
        ):
            yield List(
                name.lower(), title(name), (found.__doc__ or "").strip(), tuple(found)
            )
