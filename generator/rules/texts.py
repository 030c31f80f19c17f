"""Every text that a person writes and a page prints, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.corpus.index import parties
from generator.model.diagnostics import KeyPath
from generator.model.documents import Actor, Conclusion, Crisis, Source
from generator.model.records import Party, Record, Unnamed

NAMED = ("sides", "places", "groups")
"""Keys of a crisis that hold what is named once."""
MOST_RESTED = 100
"""Records that one is taken to rest on; briefs have a tenth of that."""


class Text(NamedTuple):
    """A text of ours in one file."""

    where: KeyPath
    words: str
    based: tuple[Record, ...] | None = None
    """The records whose quotations carry it; None: all of the crisis or source."""


def texts(document: Crisis | Actor | Source) -> Iterator[Text]:
    """Yield every text of ours in a file; not names, nor what a source itself says."""
    if isinstance(document, Crisis):
        yield from _of_crisis(document)
    elif isinstance(document, Actor):
        yield from _given((), document, "public_role")
    else:
        yield from _given((), document, "abstract", "date_basis")
        yield from _given(("retracted",), document.retracted, "reason")


def _of_crisis(crisis: Crisis) -> Iterator[Text]:
    yield from _given((), crisis, "title")
    for part in NAMED:
        for index, named in enumerate(getattr(crisis, part)):
            yield from _given((part, index), named, "name")
    for index, change in enumerate(crisis.changes):
        yield from _given(("changes", index), change, "what", "why", "old", "new")
    yield from _given(("withdrawn",), crisis.withdrawn, "reason")
    records = {record.id: record for _, record in crisis.records()}
    for where, conclusion in crisis.conclusions():
        yield Text((*where, "text"), conclusion.text, rested(conclusion, records))
    for where, record in crisis.records():
        based = (record, *rested(record, records))
        for text in _of_record(where, record):
            yield text._replace(based=based)


def _of_record(where: KeyPath, record: Record) -> Iterator[Text]:
    yield from _given(where, record, "text", "note", "date_basis")
    for step, party in parties(record):
        yield from _of_party((*where, *step), party)
    for index, evidence in enumerate(record.evidence):
        place = (*where, "evidence", index)
        yield from _given(place, evidence, "translation")
        yield from _of_party((*place, "origin"), evidence.origin)


def _of_party(where: KeyPath, party: Party | None) -> Iterator[Text]:
    if isinstance(party, Unnamed):
        yield Text((*where, "unnamed"), party.unnamed)


def _given(where: KeyPath, holder: object, *fields: str) -> Iterator[Text]:
    for field in fields:
        if words := getattr(holder, field, None):
            yield Text((*where, field), words)


def rested(one: Record | Conclusion, records: dict[str, Record]) -> tuple[Record, ...]:
    """Return the records that one rests on, however far down, each once.

    After `MOST_RESTED` it looks no further, so that a chain of thousands stops nobody.
    """
    found: dict[str, Record] = {}
    waiting = list(one.rests_on)
    while waiting and len(found) < MOST_RESTED:
        name = waiting.pop()
        if name in records and name not in found:
            found[name] = records[name]
            waiting.extend(records[name].rests_on)
    return tuple(found.values())
