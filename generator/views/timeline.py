"""Records in the order of time, those of one date together."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from generator.corpus import wording
from generator.views.records import Day, Shown

KINDS = ("event", "figure", "position", "response")
"""The kinds of record that the timeline of a crisis merges."""


def days(records: Iterable[Shown]) -> tuple[Day, ...]:
    """Return records by date; within a date they keep their order."""
    ordered = sorted(records, key=lambda record: (record.sort, _date(record)))
    return tuple(
        Day(when, tuple(together)) for when, together in groupby(ordered, key=_date)
    )


def _date(record: Shown) -> str:
    return record.when.removeprefix(wording.AS_OF)
