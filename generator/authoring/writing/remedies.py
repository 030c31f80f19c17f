"""What is wrong with a value or a key and has one sure remedy, by the schema."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator
from difflib import get_close_matches
from functools import cache
from typing import Any, NamedTuple

from generator.loader.yaml_reader import ParsedYaml, YamlValue
from generator.model import edtf, validators
from generator.model.diagnostics import MAX_VALUE_LENGTH, KeyPath
from generator.model.documents import Document
from generator.outputs.api import format_reference

NEAR = 0.8
"""How alike a word and its remedy are; one word alone must be."""
_GROUPED = re.compile(r"[0-9]{1,3}(?:[, ][0-9]{3})+")
_ID_WORDS = 5


class Remedy(NamedTuple):
    """One change: a key or value as it should be, or a key that is missing."""

    where: KeyPath
    """The value, or where `kind` says so the key, or the block that lacks one."""
    kind: str
    """`value`, `key` or `missing`."""
    new: str
    """The right word; of a key that is missing, key and value."""


def remedies(record: type[Document], found: ParsedYaml) -> Iterator[Remedy]:
    """Yield what is sure to be meant otherwise, in the order of the file."""
    yield from _Walk(_schema(record), found).walk(_schema(record), found.data, ())


@cache
def _schema(record: type[Document]) -> dict[str, Any]:
    return format_reference.schema(record)


class _Walk:
    """Goes through data and schema side by side."""

    def __init__(self, schema: dict[str, Any], found: ParsedYaml) -> None:
        self.schema = schema
        self.ids = set(_ids(found.data))

    def walk(
        self, node: dict[str, Any], data: YamlValue, where: KeyPath
    ) -> Iterator[Remedy]:
        node = self._resolved(node, data)
        if isinstance(data, dict):
            yield from self._block(node, data, where)
        elif isinstance(data, list):
            for index, entry in enumerate(data):
                yield from self.walk(node.get("items", {}), entry, (*where, index))
        elif new := remedy(node, data):
            yield Remedy(where, "value", new)

    def _resolved(self, node: dict[str, Any], data: YamlValue) -> dict[str, Any]:
        """Return the schema that holds for data, references followed."""
        if "$ref" in node:
            node = self.schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
        parts = node.get("anyOf") or node.get("oneOf") or []
        parts = [self._resolved(part, data) for part in parts]
        blocks = [part for part in parts if part.get("type") == "object"]
        if isinstance(data, dict):
            return blocks[0] if blocks else node
        return {**node, **{k: v for part in parts for k, v in part.items()}}

    def _block(
        self, node: dict[str, Any], data: dict[str, YamlValue], where: KeyPath
    ) -> Iterator[Remedy]:
        known = node.get("properties", {})
        for needed in ("format", "id"):
            absent = needed in node.get("required", ()) and needed not in data
            if absent and data and not _meant(data, needed, known):
                new = "1" if needed == "format" else self._new_id(data)
                if new:
                    yield Remedy(where, "missing", f"{needed}: {new}")
        for key, value in data.items():
            if key in known:
                yield from self.walk(known[key], value, (*where, key))
            elif name := sure(key, known.keys() - data.keys()):
                yield Remedy((*where, key), "key", name)

    def _new_id(self, data: dict[str, YamlValue]) -> str:
        """Return an id for a record, of the words that tell it from others."""
        said = data.get("text") or data.get("name")
        parts = [said] if said else [data.get(key) for key in ("measure", "who")]
        words = [w for part in parts for w in validators.id_words(str(part or ""))]
        wanted = free = "-".join(words[:_ID_WORDS])
        number = 2
        while free in self.ids:
            free, number = f"{wanted}-{number}", number + 1
        self.ids.add(free)
        return "" if validators.id_problem(free) else free


def _meant(data: dict[str, YamlValue], key: str, known: Collection[str]) -> bool:
    """Tell whether another key of a block is to become this one."""
    return any(sure(other, {key}) for other in data if other not in known)


def _ids(data: YamlValue) -> Iterator[str]:
    if isinstance(data, dict) and isinstance(name := data.get("id"), str):
        yield name
    parts = data.values() if isinstance(data, dict) else data
    if not isinstance(parts, str):
        for part in parts:
            yield from _ids(part)


def remedy(node: dict[str, Any], value: str) -> str:
    """Return what a value is sure to mean where it is not what it should be."""
    words = node.get("enum", ())
    is_id = node.get("pattern") == validators.ID_PATTERN.pattern
    if value in words or (is_id and not validators.id_problem(value)):
        return ""
    if words and (word := sure(value, words)):
        return word
    if is_id:
        return _as_id(value)
    if node.get("type") == "integer":
        return re.sub("[, ]", "", value) if _GROUPED.fullmatch(value) else ""
    if node.get("format") == "date":
        return _as_date(value, validators.day)
    return _as_date(value, validators.edtf_date) if "examples" in node else ""


def sure(word: str, known: Collection[str]) -> str:
    """Return the one known word that is meant by another, or nothing."""
    for name in known:
        if _alike(name) == _alike(word):
            return name
    near = get_close_matches(_alike(word), sorted(known), n=2, cutoff=NEAR)
    return near[0] if len(near) == 1 and len(word) <= MAX_VALUE_LENGTH else ""


def _alike(word: str) -> str:
    return re.sub(r"[\s_-]+", "-", word.strip().lower())


def _as_id(value: str) -> str:
    """Return a value as an id, where no letter of it would be lost."""
    lost = (
        letter
        for letter in unicodedata.normalize("NFKD", value)
        if letter.isalnum() and not letter.isascii()
    )
    name = "-".join(validators.id_words(value))
    return "" if any(lost) or validators.id_problem(name) else name


def _as_date(value: str, check: Callable[[str], str]) -> str:
    """Return a date in a form that passes, where it can mean no other."""
    found = edtf.candidates(value)
    if len(found) != 1 or found[0] == value:
        return ""
    try:
        return check(found[0])
    except ValueError:
        return ""
