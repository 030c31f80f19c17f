"""Differences between two states of a record file.

Records are matched by id. Moving a record within its file is not a difference, nor is
giving it a new id while listing the earlier one in `was`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from pydantic import BaseModel

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import LOCAL_ID_FIELDS, PARTY_FIELDS
from generator.model.documents import RECORD_PARTS, Actor, Crisis
from generator.model.sources import Source

_PLAIN_KEYS = (
    *("title", "headline", "countries", "kinds", "covers"),
    *("main_event", "not_stated", "withdrawn"),
)
"""Keys of a crisis whose values are compared as a whole, lists without their order."""
IDENTIFIED_PARTS = (*RECORD_PARTS, "sides", "places", "groups")
"""Keys of a crisis that hold items with an id."""
_IGNORED_KEYS = (
    *("format", "was", "words", "numbers", "mentions", "untold", "contexts"),
    *("seals", "page_seals", "sentences"),
)
"""Keys of an actor or source that are technical or derived from an article's text."""
_ACTOR_ID_KEYS = (*PARTY_FIELDS, "origin", "origins", "part_of", "named_as")
"""Keys of a record that hold ids of actors."""
_SUMMARY_KEYS = ("measure", "low", "best", "high", "qualifier", "words", "who", "unit")
"""Keys that summarise a record without a text or name."""
_NOT_LISTED = ("id", "was", "text", "name", "evidence", "draft")
"""Keys that are printed before or after the other fields of a record, or omitted."""


class Difference(NamedTuple):
    """One changed field, or, with an empty field, a record that was added or removed.

    Values are in words. An added record has no old value, a removed one no new value.
    """

    part: str
    """Key of the crisis; empty for an actor or source."""
    record: str
    """Current id of the record; empty for a key of the crisis itself."""
    field: str
    old: str
    new: str

    def __str__(self) -> str:
        """Return the difference as one line."""
        where = ".".join(filter(None, (self.part, self.record, self.field)))
        if not self.old:
            return f"{where} is new: {self.new}"
        if not self.new:
            return f"{where} is gone; it was: {self.old}"
        return f"{where} was: {self.old}; it is now: {self.new}"


@dataclass(frozen=True, slots=True)
class _Renames:
    """Current ids by earlier ids."""

    local: Mapping[str, str]
    actors: Mapping[str, str]
    sources: Mapping[str, str]

    def normalized(self, field: str, value: Any) -> Any:
        """Return the value of a field with current ids and sorted lists."""
        if field in _ACTOR_ID_KEYS:
            value = _with_current_ids(value, self.actors)
        elif field in LOCAL_ID_FIELDS:
            value = _with_current_ids(value, self.local)
        elif field == "source":
            value = _with_current_ids(value, self.sources)
        elif field == "evidence":
            value = [
                {key: self.normalized(key, entry) for key, entry in evidence.items()}
                for evidence in value
            ]
        return _sorted(value)


def _with_current_ids(value: Any, renames: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return renames.get(value, value)
    if isinstance(value, list):
        return [_with_current_ids(item, renames) for item in value]
    if isinstance(value, dict):
        return {
            renames.get(key, key): _with_current_ids(item, renames)
            for key, item in value.items()
        }
    return value


def earlier_crisis(name: str, crisis: Crisis, old: Corpus) -> Crisis | None:
    """Return the earlier state of a crisis, also under an earlier id, if it existed.

    Args:
        name: Current id of the crisis.
        crisis: Current state of the crisis.
        old: Earlier state of the corpus.
    """
    return next(
        (old.crises[known] for known in (name, *crisis.was) if known in old.crises),
        None,
    )


def crisis_differences(
    before: Crisis, crisis: Crisis, corpus: Corpus, *, whole: bool = False
) -> tuple[Difference, ...]:
    """Return the differences between two states of a crisis, in page order.

    Args:
        before: Earlier state.
        crisis: Current state.
        corpus: Current corpus, for the earlier ids of actors and sources.
        whole: Whether new and removed records are given with all their fields and
            quotations, for a reviewer, instead of their text alone.
    """
    summary = _whole if whole else _summary
    local = _current_ids((item.id, item.was) for item in identified_items(crisis))
    renames = _renames(corpus, local)
    return (
        *_key_differences(before, crisis),
        *_items(before, crisis, renames, summary),
    )


def file_differences(
    before: Actor | Source, file: Actor | Source, corpus: Corpus
) -> tuple[Difference, ...]:
    """Return the differences between two states of an actor or source, in key order.

    Args:
        before: Earlier state.
        file: Current state.
        corpus: Current corpus, for the earlier ids of actors.
    """
    changes = _field_differences("", "", before, file, _renames(corpus, {}))
    return tuple(change for change in changes if change.field not in _IGNORED_KEYS)


def _renames(corpus: Corpus, local: Mapping[str, str]) -> _Renames:
    return _Renames(
        local,
        _current_ids((name, actor.was) for name, actor in corpus.actors.items()),
        _current_ids((name, source.was) for name, source in corpus.sources.items()),
    )


def _current_ids(items: Iterable[tuple[str, Iterable[str]]]) -> dict[str, str]:
    return {earlier_id: current for current, was in items for earlier_id in was}


def identified_items(crisis: Crisis) -> Iterator[Any]:
    """Yield everything in a crisis that has an id: sides, places, groups, records."""
    yield from (*crisis.sides, *crisis.places, *crisis.groups)
    yield from (record for _, record in crisis.records())


def old_and_new_values(found: Iterable[Difference]) -> tuple[str, str]:
    """Return the old and the new values of several fields, each as one line."""
    changes = [change for change in found if change.field]
    return (
        ", ".join(f"{change.field} {change.old}" for change in changes),
        ", ".join(f"{change.field} {change.new}" for change in changes),
    )


def _key_differences(before: Crisis, crisis: Crisis) -> Iterator[Difference]:
    old, new = before.model_dump(mode="json"), crisis.model_dump(mode="json")
    for key in _PLAIN_KEYS:
        if _sorted(old[key]) != _sorted(new[key]):
            yield Difference(key, "", "", _words(old[key]), _words(new[key]))
    for key in ("bottom_line", "open_questions"):
        old_texts = [conclusion["text"] for conclusion in old[key]]
        new_texts = [conclusion["text"] for conclusion in new[key]]
        if sorted(old_texts) != sorted(new_texts):
            removed = [text for text in old_texts if text not in new_texts]
            added = [
                f"{one['text']} [rests on {', '.join(one['rests_on'])}]"
                for one in new[key]
                if one["text"] not in old_texts
            ]
            yield Difference(key, "", "", " ".join(removed), " ".join(added))


def _items(
    before: Crisis,
    crisis: Crisis,
    renames: _Renames,
    summary: Callable[[BaseModel], str],
) -> Iterator[Difference]:
    """Yield differences of the items with an id, the removed ones of a part last."""
    for part in IDENTIFIED_PARTS:
        new = {item.id: item for item in getattr(crisis, part)}
        old = _by_current_id(getattr(before, part), new, renames)
        for item_id in dict.fromkeys((*new, *old)):
            if item_id not in old:
                yield Difference(part, item_id, "", "", summary(new[item_id]))
            elif item_id not in new:
                yield Difference(part, item_id, "", summary(old[item_id]), "")
            else:
                yield from _field_differences(
                    part, item_id, old[item_id], new[item_id], renames
                )


def _by_current_id(
    before: Iterable[Any], new: Mapping[str, Any], renames: _Renames
) -> Mapping[str, Any]:
    """Return earlier items by their current ids.

    If a new item lists the id of another one in `was` besides having existed under its
    own id, the other item was not renamed: it keeps its id and counts as removed.
    """
    old = {item.id: item for item in before if item.id in new}
    for item in before:
        if item.id not in new:
            current = renames.local.get(item.id, item.id)
            old[item.id if current in old else current] = item
    return old


def _field_differences(
    part: str, item_id: str, before: BaseModel, item: BaseModel, renames: _Renames
) -> Iterator[Difference]:
    old, new = before.model_dump(mode="json"), item.model_dump(mode="json")
    for field in new:
        if field in ("id", "was"):
            continue
        old_value = renames.normalized(field, old[field])
        new_value = renames.normalized(field, new[field])
        if old_value != new_value:
            yield Difference(part, item_id, field, _words(old_value), _words(new_value))


def _sorted(value: Any) -> Any:
    return sorted(value, key=json.dumps) if isinstance(value, list) else value


def _summary(item: BaseModel) -> str:
    """Return the text or name of an item, or else the fields that identify it."""
    data = item.model_dump(mode="json", exclude_defaults=True)
    text = data.get("text") or data.get("name")
    if text:
        return str(text)
    return _words({key: data[key] for key in _SUMMARY_KEYS if key in data})


def _whole(item: BaseModel) -> str:
    """Return an item on one line: its text or name, other fields, its quotations."""
    data = item.model_dump(mode="json", exclude_defaults=True)
    fields = {key: data[key] for key in data if key not in _NOT_LISTED}
    text = data.get("text") or data.get("name") or ""
    quotations = (
        f"“{one['quote']}” ({one['source']})" for one in data.get("evidence", ())
    )
    parts = (text, _words(fields) if fields else "", "; ".join(quotations))
    return " | ".join(filter(None, parts))


def _words(value: Any) -> str:
    """Return a value in words; an empty value is `nothing`."""
    if value is None or value in ("", [], {}):
        return "nothing"
    if isinstance(value, dict):
        return ", ".join(
            f"{key} {_words(item)}" for key, item in value.items() if item is not None
        )
    if isinstance(value, list):
        return "; ".join(map(_words, value))
    return str(value)
