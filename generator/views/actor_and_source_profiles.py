"""Views of the page of one actor, and of one source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from generator.corpus import verification, wording
from generator.corpus.crisis_index import Reference
from generator.model import edtf
from generator.model.documents import Actor
from generator.model.geography.countries import COUNTRIES
from generator.model.records import Figure
from generator.model.sources import Source
from generator.views import listings, timeline
from generator.views.listings import SourceLine
from generator.views.records.figure_views import ScopeView
from generator.views.records.record_views import RecordView
from generator.views.records.site_links import Link
from generator.views.timeline import Day
from generator.views.view_factory import ViewFactory

PARTS = ("roles", "positions", "responses", "figures", "events", "background")
"""Parts of a crisis in the order in which these pages show them."""


class PartRecords(NamedTuple):
    """Records of one part of a crisis, by date."""

    name: str
    days: tuple[Day[RecordView], ...]

    @property
    def records(self) -> tuple[RecordView, ...]:
        """All of them, in order of date."""
        return tuple(record for day in self.days for record in day.records)


class CrisisRecords(NamedTuple):
    """The records of one crisis that name an actor or quote a source."""

    crisis: Link
    parts: tuple[PartRecords, ...]
    accounts: Mapping[str, ScopeView]
    """The account of each figure's scope, by the figure's id."""


@dataclass(frozen=True, slots=True)
class ActorView:
    """The page of an actor."""

    actor: Actor
    country: str
    part_of: Link | None
    parts: tuple[Link, ...]
    """Actors that are a part of it."""
    crises: tuple[CrisisRecords, ...]
    sources: tuple[SourceLine, ...]
    """Articles whose information comes from it."""


@dataclass(frozen=True, slots=True)
class SourceView:
    """The page of a source."""

    name: str
    source: Source
    line: SourceLine
    retrieved: str
    mentions: tuple[Link, ...]
    quotations: int
    """Number of distinct quotations used of it."""
    as_entered: str
    """Names of the fields that rest on the contributor's word; empty if its page states
    all."""
    crises: tuple[CrisisRecords, ...]


def actor(viewer: ViewFactory, name: str) -> ActorView:
    """Return the view of an actor, with all records that name it, across all crises."""
    corpus = viewer.corpus
    record = corpus.actors[name]
    uses = corpus.actor_uses.get(name, ())
    return ActorView(
        actor=record,
        country=COUNTRIES[record.country] if record.country else "",
        part_of=viewer.actor(record.part_of) if record.part_of else None,
        parts=viewer.actors(corpus.parts.get(name, ())),
        crises=_by_crisis(viewer, (use for use in uses if use.field != "origin")),
        sources=tuple(
            listings.source(viewer, one)
            for one in corpus.sources_by_origin.get(name, ())
        ),
    )


def source(viewer: ViewFactory, name: str) -> SourceView:
    """Return the view of an article, with all records that quote it."""
    corpus = viewer.corpus
    article = corpus.sources[name]
    return SourceView(
        name=name,
        source=article,
        line=listings.source(viewer, name),
        retrieved=edtf.to_english(article.retrieved) if article.retrieved else "",
        mentions=viewer.actors(article.mentions),
        quotations=len(corpus.quotations.get(name, ())),
        as_entered=wording.join_words(verification.as_entered(article)),
        crises=_by_crisis(viewer, corpus.source_uses.get(name, ())),
    )


def _by_crisis(
    viewer: ViewFactory, uses: Iterable[Reference]
) -> tuple[CrisisRecords, ...]:
    """Return records by crisis, then by part in the order of `PARTS`."""
    found: dict[str, dict[str, list[RecordView]]] = {}
    for use in uses:
        if not viewer.corpus.crises[use.crisis].withdrawn:
            view = viewer.record(use.crisis, use.record)
            found.setdefault(use.crisis, {}).setdefault(use.part, []).append(view)
    return tuple(
        CrisisRecords(
            viewer.crisis(name),
            tuple(
                PartRecords(part, timeline.days(parts[part]))
                for part in PARTS
                if part in parts
            ),
            {
                view.record.id: viewer.scope(name, view.record)
                for view in parts.get("figures", ())
                if isinstance(view.record, Figure)
            },
        )
        for name, parts in found.items()
    )
