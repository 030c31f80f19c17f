"""Walk the parts of records that many rules look at, with their key paths."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.corpus.memoized_lookups import memoized
from generator.model.authored_texts import prose, prose_fields
from generator.model.diagnostics import KeyPath
from generator.model.documents import Actor, Crisis
from generator.model.records import Conclusion, Evidence, Figure, Record
from generator.model.sources import Source

NAMED_PARTS = ("sides", "places", "groups")
"""Keys of a crisis whose items have an id and a name."""
MAX_SUPPORTING_RECORDS = 100
"""Number of supporting records that are followed; briefs have about a tenth of it."""

_FREE = frozenset(("note", "date_basis"))
"""Texts that may say what no quotation does."""


class Text(NamedTuple):
    """A text that the authors of the project wrote."""

    where: KeyPath
    words: str
    support: tuple[Record, ...] | None = None
    """Records whose quotations support it; None for all that belong to the file."""


@memoized
def texts_on_one_record(
    crisis: Crisis, _: Corpus
) -> tuple[tuple[KeyPath, str, Record], ...]:
    """Return each text on one record, except questions and notes, with that record."""
    return tuple(_texts_on_one_record(crisis))


def _texts_on_one_record(crisis: Crisis) -> Iterator[tuple[KeyPath, str, Record]]:
    records = {record.id: record for _, record in crisis.records()}
    for where, record in crisis.records():
        for name in prose_fields(type(record)) - _FREE:
            if text := getattr(record, name):
                yield (*where, name), text, record
    for index, point in enumerate(crisis.bottom_line):
        rests_on = [records[one] for one in point.rests_on if one in records]
        if len(rests_on) == 1:
            yield ("bottom_line", index, "text"), point.text, rests_on[0]


def figures(crisis: Crisis) -> Iterator[tuple[KeyPath, Figure]]:
    """Yield the key path of each figure, and the figure."""
    for index, figure in enumerate(crisis.figures):
        yield ("figures", index), figure


def translations(crisis: Crisis) -> Iterator[tuple[KeyPath, Evidence, str]]:
    """Yield the key path of each translation, its evidence, and the translation."""
    for where, item in crisis.evidence():
        if item.translation:
            yield (*where, "translation"), item, item.translation


@memoized
def texts(document: Crisis | Actor | Source, _: Corpus) -> tuple[Text, ...]:
    """Return every text of the authors in a file; no names of actors, no quotations."""
    support = _support(document) if isinstance(document, Crisis) else {}
    return tuple(
        Text(where, words, support.get(where[:2])) for where, words in prose(document)
    )


def _support(crisis: Crisis) -> dict[KeyPath, tuple[Record, ...]]:
    """Return the records that support each record and conclusion, by key path."""
    records = {record.id: record for _, record in crisis.records()}
    support = {
        where: (record, *supporting_records(record, records))
        for where, record in crisis.records()
    }
    return support | {
        where: supporting_records(conclusion, records)
        for where, conclusion in crisis.conclusions()
    }


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
