"""What the lists show: cards of crises, lines of actors and sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from generator import dates
from generator.model import Crisis, Source
from generator.scalars import COUNTRIES
from generator.showing.viewing import Viewer
from generator.showing.views import Link, ShownAccount

HEADLINES = 3
"""Headline figures of a crisis on its card."""


@dataclass(frozen=True, slots=True)
class Card:
    """A crisis in short, for lists."""

    link: Link
    when: str
    countries: tuple[str, ...]
    kinds: tuple[str, ...]
    year: str
    bottom_line: str
    accounts: tuple[ShownAccount, ...]
    more: int
    """Further scopes that the card leaves out."""
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
    """Records that name it."""


class SourceLine(NamedTuple):
    """An article in a list."""

    id: str
    link: Link
    source: Source
    published: str
    origins: tuple[Link, ...]


class News(NamedTuple):
    """A change of a briefing, for the latest changes."""

    date: str
    crisis: Link
    what: str


def cards(viewer: Viewer) -> list[Card]:
    """Return every crisis, the latest first."""
    newest_first = sorted(
        viewer.corpus.crises.items(),
        key=lambda item: (dates.span(item[1].covers).start, item[0]),
        reverse=True,
    )
    return [card(viewer, name, crisis) for name, crisis in newest_first]


def card(viewer: Viewer, name: str, crisis: Crisis) -> Card:
    """Return a crisis in short."""
    accounts = viewer.accounts(name, crisis)
    return Card(
        Link(crisis.title, f"crises/{name}/"),
        dates.words(crisis.covers),
        tuple(COUNTRIES[code] for code in crisis.countries),
        tuple(kind.label for kind in crisis.kinds),
        str(dates.span(crisis.covers).start.year),
        crisis.bottom_line[0].text,
        accounts[:HEADLINES],
        max(0, len(accounts) - HEADLINES),
        len(viewer.corpus.crisis_sources(crisis)),
        dates.words(crisis.reviewed),
        crisis.reviewed,
        crisis.withdrawn is not None,
    )


def changes(viewer: Viewer) -> list[News]:
    """Return every change of every briefing, the latest first."""
    found = sorted(
        (
            (change.date, name, change.what)
            for name, crisis in viewer.corpus.crises.items()
            for change in crisis.changes
        ),
        key=lambda entry: entry[:2],
        reverse=True,
    )
    return [
        News(
            dates.words(date),
            Link(viewer.corpus.crises[name].title, f"crises/{name}/"),
            what,
        )
        for date, name, what in found
    ]


def actors(viewer: Viewer) -> list[ActorLine]:
    """Return every actor, by name."""
    uses = viewer.corpus.actor_uses
    lines = [
        ActorLine(
            Link(actor.name, f"actors/{name}/"),
            actor.kind.label,
            COUNTRIES[actor.country] if actor.country else "",
            actor.public_role or "",
            len(uses.get(name, ())),
        )
        for name, actor in viewer.corpus.actors.items()
    ]
    return sorted(lines, key=lambda line: line.link.words.casefold())


def sources(viewer: Viewer) -> list[SourceLine]:
    """Return every article, the latest first."""
    published = {
        name: source.published or "" for name, source in viewer.corpus.sources.items()
    }
    latest_first = sorted(
        published, key=lambda name: (published[name], name), reverse=True
    )
    return [source(viewer, name) for name in latest_first]


def source(viewer: Viewer, name: str) -> SourceLine:
    """Return an article as lists show it."""
    article = viewer.corpus.sources[name]
    return SourceLine(
        name,
        Link(article.headline, f"sources/{name}/", article.language),
        article,
        dates.words(article.published) if article.published else "",
        viewer.actors(article.origins),
    )
