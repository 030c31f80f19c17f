"""Positions of each party, by date."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.documents import Crisis
from generator.views import timeline
from generator.views.briefing.statement_counts import Voices
from generator.views.records.record_views import PositionView
from generator.views.records.site_links import Link
from generator.views.timeline import Day
from generator.views.view_factory import ViewFactory


class PartyPositions(NamedTuple):
    """The positions of one party."""

    actor: Link
    anchor: str
    side: str
    """The side it took; empty where it took none."""
    days: tuple[Day[PositionView], ...]

    @property
    def acts(self) -> tuple[str, ...]:
        """Its acts of speech, such as `denied`, in order of date."""
        return tuple(
            dict.fromkeys(record.act for day in self.days for record in day.records)
        )

    @property
    def total(self) -> int:
        """Number of its positions."""
        return sum(len(day.records) for day in self.days)


def by_party(
    viewer: ViewFactory, name: str, crisis: Crisis, voices: Voices
) -> tuple[PartyPositions, ...]:
    """Return the positions of a crisis by party, the most quoted party first."""
    found: dict[Link, list[PositionView]] = {}
    for position in crisis.positions:
        view = viewer.typed(name, position, PositionView)
        found.setdefault(view.actor, []).append(view)
    side = {voice.party: voice.side for voice in voices.voices}
    groups = [
        PartyPositions(actor, _anchor(views[0]), side[actor], timeline.days(views))
        for actor, views in found.items()
    ]
    return tuple(sorted(groups, key=lambda group: (-group.total, group.actor.words)))


def _anchor(view: PositionView) -> str:
    """Return the anchor of a party: no id of a record has an underscore."""
    return f"said_{view.id}"
