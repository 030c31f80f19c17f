"""Records in order of date, those of one date together."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import groupby
from typing import Generic, NamedTuple, TypeVar

from generator.model.records import Figure
from generator.views.records.dating import RANKS, TimelinePosition
from generator.views.records.record_views import RecordView

KINDS = ("event", "figure", "position", "response")
"""The kinds of record that the timeline of a crisis merges."""

View = TypeVar("View", bound=RecordView)


class Day(NamedTuple, Generic[View]):
    """Records of one date, or of one range of dates."""

    when: str
    records: tuple[View, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of record on it, each once."""
        return tuple(dict.fromkeys(record.kind for record in self.records))

    def names_any(self, ids: Collection[str]) -> bool:
        """Tell whether any of its records has one of these ids."""
        return any(record.id in ids for record in self.records)


def days(records: Iterable[View]) -> tuple[Day[View], ...]:
    """Return records by date, in the given order within a date; parts follow wholes.

    Records reported on a day follow those that are dated by or on that day.
    """
    ordered = sorted(records, key=_place)
    return tuple(
        Day(when, _parts_after_wholes(tuple(together)))
        for when, together in groupby(ordered, key=_date)
    )


def _place(record: RecordView) -> TimelinePosition:
    position, on = record.dating.position, RANKS.index("on")
    if record.dating.own:
        return position
    # The words sort "reported …" behind a date that begins with its day.
    return position._replace(rank=max(position.rank, on))


def _date(record: RecordView) -> str:
    return record.dating.position.words


def _parts_after_wholes(records: tuple[View, ...]) -> tuple[View, ...]:
    """Return records in their order, but the parts of a figure right after it."""
    by_id = {one.id: (number, one) for number, one in enumerate(records)}

    def path(record: View) -> list[int]:
        """Return the positions of the wholes of a record and its own, from outside."""
        found: list[int] = []
        name: str | None = record.id
        while name in by_id and by_id[name][0] not in found:
            number, one = by_id[name]
            found.insert(0, number)
            name = one.record.part_of if isinstance(one.record, Figure) else None
        return found

    return tuple(sorted(records, key=path))
