"""Entries of lists: cards of crises, lines of actors and sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.model import edtf
from generator.model.documents import Crisis
from generator.model.geography.countries import COUNTRIES
from generator.model.sources import Source
from generator.views.key_figures import KeyFigure, key_figures
from generator.views.records.site_links import Link
from generator.views.view_factory import ViewFactory

CARD_FIGURES = 1
"""Key figures of a crisis on its card."""


@dataclass(frozen=True, slots=True)
class Card:
    """A crisis in a list."""

    link: Link
    headline: str
    """What happened, or its title where the brief has no headline."""
    when: str
    """When its main event happened, or else the period that it covers, in words."""
    countries: tuple[str, ...]
    kinds: tuple[str, ...]
    year: str
    bottom_line: str
    figures: tuple[KeyFigure, ...]
    sources: int
    reviewed: str
    reviewed_day: str
    """The same as ISO 8601, to sort by."""
    withdrawn: bool


class ActorLine(NamedTuple):
    """An actor in the list of all."""

    link: Link
    kind: str
    country: str
    public_role: str
    uses: int
    """Number of records that name it."""


class SourceLine(NamedTuple):
    """An article in a list."""

    id: str
    link: Link
    source: Source
    published: str
    origins: tuple[Link, ...]
    extent: str
    """Sentence on how much of it was read, empty if all."""
    reporting: str
    """Sentence on whose reporting it is, empty if that is open."""


class News(NamedTuple):
    """A change of a briefing, for the latest changes."""

    date: str
    crisis: Link
    what: str


def crises(corpus: Corpus) -> list[str]:
    """Return the ids of all crises, the latest first."""
    return sorted(
        corpus.heads,
        key=lambda name: (edtf.parse(corpus.heads[name].covers).start, name),
        reverse=True,
    )


def card(viewer: ViewFactory, name: str) -> Card:
    """Return the card of a crisis."""
    crisis = viewer.corpus.crises[name]
    return Card(
        link=viewer.crisis(name),
        headline=crisis.headline or crisis.title,
        when=edtf.to_english(main_dates(crisis)),
        countries=tuple(COUNTRIES[code] for code in crisis.countries),
        kinds=tuple(kind.label for kind in crisis.kinds),
        year=str(edtf.parse(crisis.covers).start.year),
        bottom_line=crisis.bottom_line[0].text,
        figures=key_figures(viewer, name, CARD_FIGURES),
        sources=len(viewer.corpus.crisis_sources(crisis)),
        reviewed=edtf.to_english(crisis.reviewed),
        reviewed_day=crisis.reviewed,
        withdrawn=crisis.withdrawn is not None,
    )


def main_dates(crisis: Crisis) -> str:
    """Return the date of its main event in EDTF, or else the period that it covers."""
    dated = (event.date for event in crisis.events if event.id == crisis.main_event)
    return next(dated, None) or crisis.covers


def changes(viewer: ViewFactory, most: int) -> list[News]:
    """Return the latest changes of all briefings.

    Args:
        viewer: Makes the views.
        most: Maximum number of changes.
    """
    found = sorted(
        (
            (change.date, name, change.what)
            for name, head in viewer.corpus.heads.items()
            for change in head.changes
        ),
        key=lambda entry: entry[:2],
        reverse=True,
    )[:most]
    return [
        News(
            edtf.to_english(date),
            Link(viewer.corpus.heads[name].title, viewer.address(f"crises/{name}")),
            what,
        )
        for date, name, what in found
    ]


def actors(corpus: Corpus) -> list[str]:
    """Return the ids of all actors, by name."""
    return sorted(corpus.actors, key=lambda name: corpus.actors[name].name.casefold())


def actor(viewer: ViewFactory, name: str) -> ActorLine:
    """Return an actor for a list."""
    found = viewer.corpus.actors[name]
    return ActorLine(
        Link(found.name, viewer.address(f"actors/{name}")),
        found.kind.label,
        COUNTRIES[found.country] if found.country else "",
        found.public_role or "",
        len(viewer.corpus.actor_uses.get(name, ())),
    )


def sources(corpus: Corpus) -> list[str]:
    """Return the ids of all articles, the latest first."""
    return sorted(
        corpus.sources,
        key=lambda name: (corpus.sources[name].published or "", name),
        reverse=True,
    )


def source(viewer: ViewFactory, name: str) -> SourceLine:
    """Return an article for a list."""
    article = viewer.corpus.sources[name]
    return SourceLine(
        id=name,
        link=Link(
            article.title, viewer.address(f"sources/{name}"), article.title_language
        ),
        source=article,
        published=edtf.to_english(article.published) if article.published else "",
        origins=viewer.actors(article.origins),
        extent=wording.extent(article),
        reporting=wording.reporting(article),
    )
