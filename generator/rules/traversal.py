"""Walk the parts of records that many rules look at, with their key paths."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.corpus.index import parties
from generator.model.diagnostics import KeyPath
from generator.model.documents import Actor, Conclusion, Crisis, Source
from generator.model.records import Evidence, Figure, Party, Record, Unnamed

NAMED_PARTS = ("sides", "places", "groups")
"""Keys of a crisis whose items have an id and a name."""
MAX_SUPPORTING_RECORDS = 100
"""Number of supporting records that are followed; briefs have about a tenth of it."""


class Text(NamedTuple):
    """A text that the authors of the project wrote."""

    where: KeyPath
    words: str
    support: tuple[Record, ...] | None = None
    """Records whose quotations support it; None for all that belong to the file."""


def figures(crisis: Crisis) -> Iterator[tuple[KeyPath, Figure]]:
    """Yield the key path of each figure, and the figure."""
    for index, figure in enumerate(crisis.figures):
        yield ("figures", index), figure


def evidence(crisis: Crisis) -> Iterator[tuple[KeyPath, Evidence]]:
    """Yield the key path of each item of evidence in all records, and the item."""
    for where, record in crisis.records():
        for index, item in enumerate(record.evidence):
            yield (*where, "evidence", index), item


def texts(document: Crisis | Actor | Source) -> Iterator[Text]:
    """Yield every text of the authors in a file; no names of actors, no quotations."""
    if isinstance(document, Crisis):
        yield from _crisis_texts(document)
    elif isinstance(document, Actor):
        yield from _field_texts((), document, "public_role")
    else:
        yield from _field_texts((), document, "abstract", "date_basis")
        yield from _field_texts(("retracted",), document.retracted, "reason")


def _crisis_texts(crisis: Crisis) -> Iterator[Text]:
    yield from _field_texts((), crisis, "title")
    for part in NAMED_PARTS:
        for index, named in enumerate(getattr(crisis, part)):
            yield from _field_texts((part, index), named, "name")
    for index, change in enumerate(crisis.changes):
        yield from _field_texts(("changes", index), change, "what", "why", "old", "new")
    yield from _field_texts(("withdrawn",), crisis.withdrawn, "reason")
    records = {record.id: record for _, record in crisis.records()}
    for where, conclusion in crisis.conclusions():
        support = supporting_records(conclusion, records)
        yield Text((*where, "text"), conclusion.text, support)
    for where, record in crisis.records():
        support = (record, *supporting_records(record, records))
        for text in _record_texts(where, record):
            yield text._replace(support=support)


def _record_texts(where: KeyPath, record: Record) -> Iterator[Text]:
    yield from _field_texts(where, record, "text", "note", "date_basis")
    for step, party in parties(record):
        yield from _party_texts((*where, *step), party)
    for index, evidence in enumerate(record.evidence):
        place = (*where, "evidence", index)
        yield from _field_texts(place, evidence, "translation")
        yield from _party_texts((*place, "origin"), evidence.origin)


def _party_texts(where: KeyPath, party: Party | None) -> Iterator[Text]:
    if isinstance(party, Unnamed):
        yield Text((*where, "unnamed"), party.unnamed)


def _field_texts(where: KeyPath, holder: object, *fields: str) -> Iterator[Text]:
    for field in fields:
        if words := getattr(holder, field, None):
            yield Text((*where, field), words)


def supporting_records(
    item: Record | Conclusion, records: dict[str, Record]
) -> tuple[Record, ...]:
    """Return the records that an item rests on, directly or indirectly, each once.

    The search stops at `MAX_SUPPORTING_RECORDS`, which bounds its cost.

    Args:
        item: A record or conclusion.
        records: All records of the crisis by id.
    """
    support: dict[str, Record] = {}
    pending = list(item.rests_on)
    while pending and len(support) < MAX_SUPPORTING_RECORDS:
        name = pending.pop()
        if name in records and name not in support:
            support[name] = records[name]
            pending.extend(records[name].rests_on)
    return tuple(support.values())
