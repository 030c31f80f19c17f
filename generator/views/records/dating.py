"""When something was, and how that is known."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from generator.model import edtf


class TimelinePosition(NamedTuple):
    """Where a record stands on a timeline; positions sort in its order."""

    day: date
    """The first day of a date, or the last day of a month or year.

    It is the last day of all where no date is known.
    """
    rank: int
    """Within a day: what was by then, on it, from it on, and what followed."""
    words: str
    steps: int
    """Number of records between it and the dated record that it followed."""


class Dating(NamedTuple):
    """When something was, and how that is known."""

    words: str
    """Its own date in words, or what it followed, or when its source was published."""
    position: TimelinePosition
    iso: str | None
    """The record's own date as one day of ISO 8601, where it is exact."""
    own: bool
    """Whether the record states a date of its own."""
    basis: str
    """How the date was worked out; empty where it was not."""


def day_in_order(span: edtf.DateRange, *, known: bool) -> date:
    """Return the day of a date in a timeline: a month comes after its own days.

    Args:
        span: The date.
        known: Whether it is that of a record, not that of its source.
    """
    return span.end if span.partial and known else span.start


RANKS = ("by", "on", "from")
"""What a date says of its day, in the order of a timeline."""


def rank_in_order(span: edtf.DateRange | None) -> int:
    """Return the place of a date among those of its day, by `RANKS`."""
    if span is None or span.first is None:
        return RANKS.index("by")
    return RANKS.index("on" if span.first == span.last else "from")
