"""Day and place of records of all kinds, to sort them by."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.model import edtf
from generator.model.documents import Crisis
from generator.model.edtf import Precision
from generator.model.records import Figure, Record


class DateFrom(StrEnum):
    """Where the date of a record comes from."""

    RECORD = "record"
    SOURCE = "source"


class PlaceFrom(StrEnum):
    """Where the place of a record comes from."""

    RECORD = "record"
    EVENT = "event"


class Voice(StrEnum):
    """Whose words a record is in."""

    PARTY = "party"
    SOURCE = "source"
    RECORDS = "records"


class RecordDays(NamedTuple):
    """The days of a record, and the origin of its date."""

    days: edtf.Days
    stated_in: DateFrom


class RecordPlace(NamedTuple):
    """The place of a record, and the origin of this place."""

    id: str
    stated_in: PlaceFrom


def voice(record: Record) -> Voice:
    """Return the voice of a record: a party's, the source's, or ours.

    A record that only follows from others is in our voice.
    """
    if record.attributed_to:
        return Voice.PARTY
    return Voice.SOURCE if record.evidence else Voice.RECORDS


def as_of_date(figure: Figure, corpus: Corpus) -> date:
    """Return the date by which a figure is sorted.

    It is the last day of its own date, or else of the latest publication date of its
    sources; figures without any date come first.
    """
    if figure.as_of:
        return edtf.parse(figure.as_of).end
    published = [
        edtf.parse(source.published).end
        for evidence in figure.evidence
        if (source := corpus.sources.get(evidence.source)) and source.published
    ]
    return max(published, default=date.min)


def period_days(figure: Figure, crisis: Crisis) -> edtf.Days | None:
    """Return the days that a figure counts, if its period is a date."""
    if figure.period == wording.TOTAL_PERIOD or wording.period_event(figure, crisis):
        return None
    return edtf.days(figure.period)


def record_place(record: Record, crisis: Crisis) -> RecordPlace | None:
    """Return the place of an event or figure, or else of the event that it counts."""
    if own := getattr(record, "place", None):
        return RecordPlace(own, PlaceFrom.RECORD)
    event = wording.period_event(record, crisis) if isinstance(record, Figure) else None
    return RecordPlace(event.place, PlaceFrom.EVENT) if event and event.place else None


def first_followed(record: Record, crisis: Crisis) -> tuple[Record | None, int]:
    """Return the first record of the chain that one followed, and its distance."""
    name = getattr(record, "after", None)
    if name is None:
        return None, 0
    records = {one.id: one for _, one in crisis.records()}
    chain: list[str] = []
    while name in records and name not in chain:
        chain.append(name)
        name = getattr(records[name], "after", None)
    return (records[chain[-1]] if chain else None), len(chain)


def record_days(record: Record, crisis: Crisis, corpus: Corpus) -> RecordDays | None:
    """Return the days of a record; None where not even its source has a date.

    A record that followed a dated one was after that; any other record without a date
    of its own was before the date of its source.
    """
    if own := wording.stated_date(record):
        return RecordDays(edtf.days(own), DateFrom.RECORD)
    followed, _ = first_followed(record, crisis)
    if followed and (earlier := wording.stated_date(followed)):
        start, _, _, approximate = edtf.days(earlier)
        after = edtf.Days(start, start, Precision.AFTER, approximate)
        return RecordDays(after, DateFrom.RECORD)
    published, _ = wording.record_date(record, corpus)
    if not published:
        return None
    first, last = published.start.isoformat(), published.end.isoformat()
    before = edtf.Days(first, last, Precision.BEFORE, published.approximate)
    return RecordDays(before, DateFrom.SOURCE)
