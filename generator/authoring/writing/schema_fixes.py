"""Fixes for values and keys that the schema shows to be wrong, where only one fits."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator
from difflib import get_close_matches
from functools import cache
from typing import Literal, NamedTuple

from generator.loader.parsed_yaml import ParsedYaml
from generator.loader.readable_key_paths import YamlValue
from generator.model import edtf, validators
from generator.model.diagnostics import MAX_VALUE_LENGTH, KeyPath
from generator.model.documents import Document
from generator.outputs.api import json_schema
from generator.outputs.api.json_schema import SchemaNode

MIN_SIMILARITY = 0.8
"""Minimum similarity of a word and its correction, as a ratio of `difflib`."""
_GROUPED_DIGITS = re.compile(r"[0-9]{1,3}(?:[, ][0-9]{3})+")
_MAX_ID_WORDS = 5


class Fix(NamedTuple):
    """The correction of one value or key, or the addition of a missing key."""

    where: KeyPath
    """Path of the value or key, or of the block that lacks a key."""
    kind: Literal["value", "key", "missing"]
    new: str
    """The correct value or key; for a missing key, `key: value`."""


def find_fixes(document: type[Document], parsed: ParsedYaml) -> Iterator[Fix]:
    """Yield the fixes that are safe to make, in the order of the file.

    Args:
        document: The type of document that the file holds.
        parsed: The content of the file.
    """
    schema = _schema(document)
    yield from _Finder(schema, parsed.data).walk(schema, parsed.data, ())


@cache
def _schema(document: type[Document]) -> SchemaNode:
    return json_schema.file_schema(document)


class _Finder:
    """Walks through the data of a file alongside its JSON Schema."""

    def __init__(self, schema: SchemaNode, data: YamlValue) -> None:
        self.schema = schema
        self.ids = set(_find_ids(data))

    def walk(self, node: SchemaNode, data: YamlValue, where: KeyPath) -> Iterator[Fix]:
        node = self._resolve(node, data)
        if isinstance(data, dict):
            yield from self._walk_block(node, data, where)
        elif isinstance(data, list):
            for index, entry in enumerate(data):
                yield from self.walk(node.get("items", {}), entry, (*where, index))
        elif new := fixed_value(node, data):
            yield Fix(where, "value", new)

    def _resolve(self, node: SchemaNode, data: YamlValue) -> SchemaNode:
        """Follow references, and return the schema of the alternative that fits.

        For a block, that is the first alternative for objects; for any other value, the
        keywords of all alternatives together.
        """
        if "$ref" in node:
            node = self.schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
        alternatives = node.get("anyOf") or node.get("oneOf") or []
        alternatives = [self._resolve(part, data) for part in alternatives]
        if isinstance(data, dict):
            objects = (part for part in alternatives if part.get("type") == "object")
            return next(objects, node)
        return {**node, **{k: v for part in alternatives for k, v in part.items()}}

    def _walk_block(
        self, node: SchemaNode, data: dict[str, YamlValue], where: KeyPath
    ) -> Iterator[Fix]:
        known = node.get("properties", {})
        unknown = [key for key in data if key not in known]
        for key in ("format", "id"):
            is_missing = data and key in node.get("required", ()) and key not in data
            if is_missing and not any(closest(name, {key}) for name in unknown):
                new = "1" if key == "format" else self._new_id(data)
                if new:
                    yield Fix(where, "missing", f"{key}: {new}")
        for key, value in data.items():
            if key in known:
                yield from self.walk(known[key], value, (*where, key))
            elif name := closest(key, known.keys() - data.keys()):
                yield Fix((*where, key), "key", name)

    def _new_id(self, data: dict[str, YamlValue]) -> str:
        """Return an unused id from the words of a record; empty if it has none."""
        content = data.get("text") or data.get("name")
        parts = [content] if content else [data.get(key) for key in ("measure", "who")]
        words = [w for part in parts for w in validators.id_words(str(part or ""))]
        new = unused_id("-".join(words[:_MAX_ID_WORDS]), self.ids)
        return "" if validators.id_problem(new) else new


def unused_id(name: str, used: set[str]) -> str:
    """Return an id, numbered from 2 if it is in use, and add it to those in use."""
    candidate, number = name, 2
    while candidate in used:
        candidate, number = f"{name}-{number}", number + 1
    used.add(candidate)
    return candidate


def _find_ids(data: YamlValue) -> Iterator[str]:
    if isinstance(data, dict) and isinstance(name := data.get("id"), str):
        yield name
    parts = data.values() if isinstance(data, dict) else data
    if not isinstance(parts, str):
        for part in parts:
            yield from _find_ids(part)


def fixed_value(node: SchemaNode, value: str) -> str:
    """Return the correction of an invalid value.

    Args:
        node: The schema of the value, with references resolved.
        value: The value as written.

    Returns:
        The correct value; empty if the value is valid, or could mean several.
    """
    words = node.get("enum", ())
    is_id = node.get("pattern") == validators.ID_PATTERN.pattern
    if value in words or (is_id and not validators.id_problem(value)):
        return ""
    if words and (word := closest(value, words)):
        return word
    if is_id:
        return _fixed_id(value)
    if node.get("type") == "integer":
        return re.sub("[, ]", "", value) if _GROUPED_DIGITS.fullmatch(value) else ""
    if node.get("format") == "date":
        return _fixed_date(value, validators.day)
    return _fixed_date(value, validators.edtf_date) if "examples" in node else ""


def closest(word: str, known: Collection[str]) -> str:
    """Return the one known word that a misspelt word must mean; empty if unclear."""
    for name in known:
        if _normalise(name) == _normalise(word):
            return name
    matches = get_close_matches(
        _normalise(word), sorted(known), n=2, cutoff=MIN_SIMILARITY
    )
    return matches[0] if len(matches) == 1 and len(word) <= MAX_VALUE_LENGTH else ""


def _normalise(word: str) -> str:
    return re.sub(r"[\s_-]+", "-", word.strip().lower())


def _fixed_id(value: str) -> str:
    """Return a value as an id; empty if that would lose a letter or is not valid."""
    loses_letters = any(
        letter.isalnum() and not letter.isascii()
        for letter in unicodedata.normalize("NFKD", value)
    )
    name = "-".join(validators.id_words(value))
    return "" if loses_letters or validators.id_problem(name) else name


def _fixed_date(value: str, validator: Callable[[str], str]) -> str:
    """Return a date in valid form; empty if it is valid or could mean several."""
    readings = edtf.candidates(value)
    if len(readings) != 1 or readings[0] == value:
        return ""
    try:
        return validator(readings[0])
    except ValueError:
        return ""
