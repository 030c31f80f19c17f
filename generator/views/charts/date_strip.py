"""The events of a crisis on a line of its days: points for days, bars for the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from generator.model import edtf
from generator.model.edtf import DateRange

MIN_EVENTS = 3
"""Number of dated events from which a strip is drawn."""
MAX_DAYS = 28
"""Number of days from which a date is too vague to be drawn."""
MAX_LEVELS = 4
"""Number of marks above each other; what has no room is left to the timeline."""
GAP = 1.6
"""Distance between marks of one level, in percent of the width, as are all lengths."""
LEFT, RIGHT = 2, 98
"""Positions of the first and the last day that the briefing covers."""
TICK_DAYS = (range(1, 32), (1, 5, 10, 15, 20, 25), (1, 10, 20), (1,))
"""Days of a month that may have ticks, from the densest choice to the sparsest."""
TICK_GAP = 15.0
"""Distance between two ticks, at least."""
TICK_LEFT, TICK_RIGHT = 20.0, 80.0
"""Positions between which the date of a tick does not touch the dates at the ends."""


class StripMark(NamedTuple):
    """An event from `start` to `end`; both are the same for a single day."""

    start: float
    end: float
    level: int
    """0 for the lowest level."""


class StripTick(NamedTuple):
    """A labelled day between the first and the last."""

    x: float
    words: str
    """Such as `20 April`."""


class DateStrip(NamedTuple):
    """A line of days, with the events that have dates of their own."""

    first: str
    last: str
    ticks: tuple[StripTick, ...]
    marks: tuple[StripMark, ...]
    levels: int
    description: str
    ends: tuple[int, int] = (LEFT, RIGHT)
    """Positions of the first and the last day."""


def date_strip(dates: Iterable[str], covers: str) -> DateStrip | None:
    """Return the strip of some dates; None for too few of them, or for one day.

    Dates that are known to the month or the year alone have no place on it, and dates
    outside the days of the strip are not drawn.

    Args:
        dates: The dates of events, in EDTF.
        covers: All days of the strip, in EDTF; where an end is open, the strip ends at
            the first or the last event.
    """
    whole = edtf.parse(covers)
    found = [edtf.parse(text) for text in dates]
    short = [one for one in found if (one.end - one.start).days < MAX_DAYS]
    first = whole.first or min((one.start for one in short), default=whole.start)
    last = whole.last or max((one.end for one in short), default=whole.end)
    spans = [one for one in short if first <= one.end and one.start <= last]
    if len(spans) < MIN_EVENTS or first >= last:
        return None
    marks = tuple(_marks(spans, first, last))
    words = [edtf.to_english(day.isoformat()) for day in (first, last)]
    return DateStrip(
        first=words[0],
        last=words[1],
        ticks=_ticks(first, last),
        marks=marks,
        levels=max(mark.level for mark in marks) + 1,
        description=(
            f"{len(spans)} dated events on a line from {words[0]} to {words[1]}"
        ),
    )


def _position(day: date, first: date, last: date) -> float:
    days = (last - first).days
    return round(LEFT + (day - first).days / days * (RIGHT - LEFT), 1)


def _ticks(first: date, last: date) -> tuple[StripTick, ...]:
    """Return as many days in the middle of the line as have room for their dates."""
    span = (last - first).days
    days = [first + timedelta(n) for n in range(span)] if span < 1_000 else []
    for choice in TICK_DAYS:
        ticks = [
            StripTick(x, f"{day.day} {edtf.MONTHS[day.month - 1]}")
            for day in days
            if day.day in choice
            and TICK_LEFT <= (x := _position(day, first, last)) <= TICK_RIGHT
        ]
        if all(one.x + TICK_GAP <= other.x for one, other in pairwise(ticks)):
            return tuple(ticks)
    return ()


def _marks(spans: Sequence[DateRange], first: date, last: date) -> Iterator[StripMark]:
    ends: list[float] = []  # where the last mark of each level ends
    for span in sorted(spans, key=lambda one: (one.start, one.end)):
        start = _position(max(span.first or first, first), first, last)
        end = _position(min(span.last or last, last), first, last)
        if span.approximate:
            start, end = max(0, start - GAP / 2), min(100, end + GAP / 2)
        level = next((n for n, one in enumerate(ends) if start >= one + GAP), len(ends))
        if level == MAX_LEVELS:
            continue
        ends[level : level + 1] = [end]
        yield StripMark(start, end, level)
