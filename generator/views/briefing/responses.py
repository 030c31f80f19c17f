"""The international response to a crisis: by actor, and as a matrix by family."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, compress
from typing import NamedTuple

from generator.model.records import Response
from generator.model.response_types import REFUSALS, Family
from generator.views import timeline
from generator.views.records.record_views import ResponseView
from generator.views.records.site_links import Link
from generator.views.timeline import Day
from generator.views.view_factory import ViewFactory

MATRIX_FROM = 12
"""Number of responses from which a matrix stands above the list."""
UNFOLDED = 6
"""Number of responses that are shown at once where there is no matrix."""

REFUSED = "Refused or withheld"
"""Label of the last column of a matrix, for refusals from any side."""


class ResponsesOfActor(NamedTuple):
    """The responses of one actor, by date."""

    actor: Link
    days: tuple[Day[ResponseView], ...]
    joint: tuple[ResponseView, ...]
    """Joint acts that are shown in full under another actor."""

    @property
    def by_kind(self) -> tuple[ResponseView, ...]:
        """Its responses in the order of the columns of a matrix, then by date."""
        own = (record for day in self.days for record in day.records)
        return tuple(sorted(own, key=_column))

    @property
    def listed(self) -> int:
        """Number of responses that are shown in full here."""
        return sum(len(day.records) for day in self.days)

    @property
    def total(self) -> int:
        """Number of its responses."""
        return self.listed + len(self.joint)


class Matrix(NamedTuple):
    """Actors by family of response; a joint act is in the row of each author."""

    columns: tuple[str, ...]
    """Families of responses, and a column for refusals; none is empty."""
    rows: tuple[tuple[Link, tuple[tuple[ResponseView, ...], ...]], ...]
    """Each actor, with its responses of each column; the busiest first."""

    @property
    def refused(self) -> str:
        """The label of the column for refused and withheld responses."""
        return REFUSED


def by_actor(
    viewer: ViewFactory, crisis_id: str, responses: Sequence[Response]
) -> tuple[ResponsesOfActor, ...]:
    """Return responses by actor; each is shown in full under its first author."""
    own: dict[Link, list[ResponseView]] = {}
    joint: dict[Link, list[ResponseView]] = {}
    for response in responses:
        view = viewer.typed(crisis_id, response, ResponseView)
        first, *others = view.actors
        own.setdefault(first, []).append(view)
        for other in others:
            joint.setdefault(other, []).append(view)
    return tuple(
        ResponsesOfActor(
            actor, timeline.days(own.get(actor, ())), tuple(joint.get(actor, ()))
        )
        for actor in sorted({*own, *joint}, key=lambda link: link.words)
    )


def matrix(groups: Sequence[ResponsesOfActor]) -> Matrix | None:
    """Return the matrix of responses by actor and family; None if a list is enough."""
    total = sum(group.listed for group in groups)
    if total < MATRIX_FROM:
        return None
    busiest = sorted(groups, key=lambda group: -group.total)
    rows = [(group.actor, _cells(group)) for group in busiest]
    filled = [any(column) for column in zip(*(cells for _, cells in rows), strict=True)]
    return Matrix(
        tuple(compress((*(family.label for family in Family), REFUSED), filled)),
        tuple((actor, tuple(compress(cells, filled))) for actor, cells in rows),
    )


def unfolded(groups: Sequence[ResponsesOfActor]) -> int:
    """Return the number of groups shown at once: none where a matrix sums them up."""
    totals = list(accumulate(group.listed for group in groups))
    if not totals or totals[-1] >= MATRIX_FROM:
        return 0
    return bisect_right(totals, UNFOLDED) or 1


def _cells(group: ResponsesOfActor) -> tuple[tuple[ResponseView, ...], ...]:
    records = (*group.by_kind, *group.joint)
    return tuple(
        tuple(record for record in records if _column(record) == column)
        for column in range(len(Family) + 1)
    )


def _column(record: ResponseView) -> int:
    """Return the number of the column of a matrix that counts a response, from 0."""
    if record.status in REFUSALS:
        return len(Family)
    return list(Family).index(record.type.family)
