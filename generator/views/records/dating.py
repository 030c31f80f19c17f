"""Dates of records in words, their position in a timeline, and their basis."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from generator.corpus import record_day_and_place, wording
from generator.corpus.corpus import Corpus
from generator.model import edtf
from generator.model.documents import Crisis
from generator.model.records import Record


class TimelinePosition(NamedTuple):
    """The position of a record in a timeline; positions sort in its order."""

    day: date
    """The first day of a date, or the last day of a month or year.

    It is the last day of all where no date is known.
    """
    rank: int
    """Order within a day: what was by then, on it, from it on, and what followed."""
    words: str
    steps: int
    """Number of records between it and the dated record that it followed."""


class Dating(NamedTuple):
    """The date of something in words, and the basis of that date."""

    words: str
    """Its own date in words, or what it followed, or when its source was published."""
    position: TimelinePosition
    own: bool
    """Whether the record states a date of its own."""
    basis: str
    """The derivation of the date; empty where it was not worked out."""


def day_in_order(span: edtf.DateRange, *, known: bool) -> date:
    """Return the day of a date in a timeline: a month comes after its own days.

    Args:
        span: The date.
        known: Whether it is that of a record, not that of its source.
    """
    return span.end if span.partial and known else span.start


RANKS = ("by", "on", "from")
"""Relations of a date to its day, in the order of a timeline."""


def rank_in_order(span: edtf.DateRange | None) -> int:
    """Return the rank of a date among those of its day; see `RANKS`."""
    if span is None or span.first is None:
        return RANKS.index("by")
    return RANKS.index("on" if span.first == span.last else "from")


def record_dating(record: Record, crisis: Crisis, corpus: Corpus) -> Dating:
    """Return the date of a record, and its position among the records of its crisis.

    A record without a day of its own follows the one that it names in `after`.
    """
    span, words = wording.record_date(record, corpus)
    own = wording.stated_date(record)
    followed, steps = record_day_and_place.first_followed(record, crisis)
    date_followed = wording.stated_date(followed) if followed else None
    rank = rank_in_order(span) if own else 0
    if date_followed:
        span, words = (
            edtf.parse(date_followed),
            f"after {edtf.to_english(date_followed)}",
        )
        rank = len(RANKS)
    elif followed:
        span = wording.record_date(followed, corpus)[0]
    known = own is not None or date_followed is not None
    day = day_in_order(span, known=known) if span else date.max
    plain = words.removeprefix(wording.AS_OF_PREFIX)
    return Dating(
        words,
        TimelinePosition(day, rank, plain, steps),
        own is not None,
        getattr(record, "date_basis", None) or "",
    )
