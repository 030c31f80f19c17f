"""What differs between two states of the briefs, record by record, in words.

Records are known by their ids: a record that has another place in its file, or another
id and names the earlier one in `was`, has not changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from pydantic import BaseModel

from generator.corpus.corpus import Corpus
from generator.corpus.index import PARTY_FIELDS
from generator.model.documents import RECORD_PARTS, Actor, Crisis, Source

_OWN = ("title", "countries", "kinds", "covers", "not_stated", "withdrawn")
"""Keys of a crisis that are compared as they are, lists in an order of their own."""
PARTS = (*RECORD_PARTS, "sides", "places", "groups")
"""Keys of a crisis that hold what has an id."""
_UNCOMPARED = ("format", "was", "words", "numbers", "mentions")
"""Keys of an actor or source that change nothing, or follow from an article's text."""
_LOCAL = ("place", "side", "period", "who", "supersedes", "rests_on", "reply")
"""Keys of a record that hold ids of its own crisis."""


class Difference(NamedTuple):
    """One key that differs; or, with no key named, a record that came or went."""

    part: str
    record: str
    """Id of the record as it is now; empty for a key of the crisis itself."""
    field: str
    old: str
    new: str

    def __str__(self) -> str:
        """Say it in one line."""
        where = ".".join(filter(None, (self.part, self.record, self.field)))
        if not self.old:
            return f"{where} is new: {self.new}"
        if not self.new:
            return f"{where} is gone; it was: {self.old}"
        return f"{where} was: {self.old}; it is now: {self.new}"


@dataclass(frozen=True, slots=True)
class _Renamed:
    """Ids of today by those that they had before."""

    local: Mapping[str, str]
    actors: Mapping[str, str]
    sources: Mapping[str, str]

    def value(self, field: str, value: Any) -> Any:
        """Return a value with ids of today, lists in an order of their own."""
        if field in (*PARTY_FIELDS, "origin", "origins", "part_of", "named_as"):
            value = _replaced(value, self.actors)
        elif field in _LOCAL:
            value = _replaced(value, self.local)
        elif field == "source":
            value = _replaced(value, self.sources)
        elif field == "evidence":
            value = [
                {name: self.value(name, one[name]) for name in one} for one in value
            ]
        return _sorted(value)


def _replaced(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, list):
        return [_replaced(one, names) for one in value]
    if isinstance(value, dict):
        return {names.get(key, key): _replaced(value[key], names) for key in value}
    return value


def earlier(name: str, crisis: Crisis, old: Corpus) -> Crisis | None:
    """Return what a crisis was before, also under an earlier id; None: not there."""
    return next(
        (old.crises[one] for one in (name, *crisis.was) if one in old.crises), None
    )


def differences(
    before: Crisis, crisis: Crisis, corpus: Corpus
) -> tuple[Difference, ...]:
    """Return what differs in one crisis, in the order of the page.

    Args:
        before: The crisis as it was.
        crisis: The crisis as it is.
        corpus: Everything as it is, for the earlier ids of actors and sources.
    """
    renamed = _renamed(corpus, _names((one.id, one.was) for one in identified(crisis)))
    return (*_of_crisis(before, crisis), *_of_records(before, crisis, renamed))


def file_differences(
    before: Actor | Source, file: Actor | Source, corpus: Corpus
) -> tuple[Difference, ...]:
    """Return what differs in one actor or source, in the order of its keys.

    Args:
        before: The record as it was.
        file: The record as it is.
        corpus: Everything as it is, for the earlier ids of actors.
    """
    found = _of_fields("", "", before, file, _renamed(corpus, {}))
    return tuple(one for one in found if one.field not in _UNCOMPARED)


def _renamed(corpus: Corpus, local: Mapping[str, str]) -> _Renamed:
    return _Renamed(
        local,
        _names((name, one.was) for name, one in corpus.actors.items()),
        _names((name, one.was) for name, one in corpus.sources.items()),
    )


def identified(crisis: Crisis) -> Iterator[Any]:
    """Yield everything in a crisis that has an id."""
    yield from (*crisis.sides, *crisis.places, *crisis.groups)
    yield from (record for _, record in crisis.records())


def said(found: Iterable[Difference]) -> tuple[str, str]:
    """Return several keys as they were and as they are, each in one line."""
    ways = [one for one in found if one.field]
    return (
        ", ".join(f"{one.field} {one.old}" for one in ways),
        ", ".join(f"{one.field} {one.new}" for one in ways),
    )


def _names(things: Iterable[tuple[str, Iterable[str]]]) -> dict[str, str]:
    return {earlier: name for name, was in things for earlier in was}


def _of_crisis(before: Crisis, crisis: Crisis) -> Iterator[Difference]:
    old, new = before.model_dump(mode="json"), crisis.model_dump(mode="json")
    for field in _OWN:
        if _sorted(old[field]) != _sorted(new[field]):
            yield Difference(field, "", "", _words(old[field]), _words(new[field]))
    for field in ("bottom_line", "open_questions"):
        was = [one["text"] for one in old[field]]
        now = [one["text"] for one in new[field]]
        if sorted(was) != sorted(now):
            gone = [text for text in was if text not in now]
            came = [text for text in now if text not in was]
            yield Difference(field, "", "", " ".join(gone), " ".join(came))


def _of_records(
    before: Crisis, crisis: Crisis, renamed: _Renamed
) -> Iterator[Difference]:
    for part in PARTS:
        new = {one.id: one for one in getattr(crisis, part)}
        old = _by_id_of_today(getattr(before, part), new, renamed)
        for name in (*new, *(name for name in old if name not in new)):
            if name not in old:
                yield Difference(part, name, "", "", _summary(new[name]))
            elif name not in new:
                yield Difference(part, name, "", _summary(old[name]), "")
            else:
                yield from _of_fields(part, name, old[name], new[name], renamed)


def _by_id_of_today(
    before: Iterable[Any], new: Mapping[str, Any], renamed: _Renamed
) -> dict[str, Any]:
    """Return records by the ids that they have today.

    A record whose id another one took into its `was`, beside one of its own, did not
    become that other: it keeps its earlier id, by which it is gone.
    """
    found = {one.id: one for one in before if one.id in new}
    for one in before:
        if one.id not in new:
            now = renamed.local.get(one.id, one.id)
            found[one.id if now in found else now] = one
    return found


def _of_fields(
    part: str, name: str, before: BaseModel, record: BaseModel, renamed: _Renamed
) -> Iterator[Difference]:
    old, new = before.model_dump(mode="json"), record.model_dump(mode="json")
    for field in new:
        if field in ("id", "was"):
            continue
        was, now = renamed.value(field, old[field]), renamed.value(field, new[field])
        if was != now:
            yield Difference(part, name, field, _words(was), _words(now))


def _sorted(value: Any) -> Any:
    return sorted(value, key=json.dumps) if isinstance(value, list) else value


def _summary(record: BaseModel) -> str:
    """Return what tells a record from others, for one that came or went."""
    data = record.model_dump(mode="json", exclude_defaults=True)
    text = data.get("text") or data.get("name")
    return (
        str(text)
        if text
        else _words(
            {
                field: data[field]
                for field in (
                    "measure",
                    "low",
                    "best",
                    "high",
                    "qualifier",
                    "words",
                    "who",
                )
                if field in data
            }
        )
    )


def _words(value: Any) -> str:
    """Return a value as a person would write it; nothing is `nothing`."""
    if value is None or value in ("", [], {}):
        return "nothing"
    if isinstance(value, dict):
        pairs = (
            f"{key} {_words(one)}" for key, one in value.items() if one is not None
        )
        return ", ".join(pairs)
    if isinstance(value, list):
        return "; ".join(map(_words, value))
    return str(value)
