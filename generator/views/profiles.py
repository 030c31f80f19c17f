"""What the page of one actor, and that of one source, is given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from generator.corpus.index import Use
from generator.model import edtf
from generator.model.records import Role
from generator.model.validators import COUNTRIES
from generator.views import listings, timeline
from generator.views.records import Day, Link, Shown, ShownAccount
from generator.views.viewer import Viewer

PARTS = ("roles", "positions", "responses", "figures", "events", "background")
"""Parts of a crisis in the order in which a page about an actor shows them."""


class Part(NamedTuple):
    """Records of one part of a crisis."""

    name: str
    days: tuple[Day, ...]

    @property
    def records(self) -> tuple[Shown, ...]:
        """All of them, in the order of time."""
        return tuple(record for day in self.days for record in day.records)


class OfCrisis(NamedTuple):
    """What one crisis has of an actor or source."""

    crisis: Link
    parts: tuple[Part, ...]
    accounts: Mapping[str, ShownAccount]
    """The account of each figure's scope, by the figure's id."""


def actor(viewer: Viewer, name: str) -> dict[str, Any]:
    """Return what is published of one actor, across all crises."""
    corpus = viewer.corpus
    record = corpus.actors[name]
    uses = corpus.actor_uses.get(name, ())
    return {
        "actor": record,
        "country": COUNTRIES[record.country] if record.country else "",
        "part_of": viewer.actor(record.part_of) if record.part_of else None,
        "parts": viewer.actors(corpus.parts.get(name, ())),
        "roles": _roles(viewer, name, uses),
        "crises": _by_crisis(viewer, (use for use in uses if use.field != "origin")),
        "sources": [
            listings.source(viewer, article)
            for article in corpus.origin_of.get(name, ())
        ],
    }


def source(viewer: Viewer, name: str) -> dict[str, Any]:
    """Return one article, and all that rests on it."""
    corpus = viewer.corpus
    article = corpus.sources[name]
    return {
        "name": name,
        "source": article,
        "line": listings.source(viewer, name),
        "retrieved": edtf.words(article.retrieved) if article.retrieved else "",
        "mentions": viewer.actors(article.mentions),
        "quotations": len(corpus.quotations.get(name, ())),
        "crises": _by_crisis(viewer, corpus.source_uses.get(name, ())),
    }


def _by_crisis(viewer: Viewer, uses: Iterable[Use]) -> tuple[OfCrisis, ...]:
    """Return records by crisis, then by part in the order of `PARTS`."""
    found: dict[str, dict[str, list[Shown]]] = {}
    for use in uses:
        crisis = viewer.corpus.crises[use.crisis]
        if not crisis.withdrawn:
            shown = viewer.record(use.crisis, crisis, use.record)
            found.setdefault(use.crisis, {}).setdefault(use.part, []).append(shown)
    return tuple(
        OfCrisis(
            Link(viewer.corpus.crises[name].title, f"crises/{name}/"),
            tuple(
                Part(part, timeline.days(parts[part]))
                for part in PARTS
                if part in parts
            ),
            _accounts(viewer, name) if "figures" in parts else {},
        )
        for name, parts in found.items()
    )


def _accounts(viewer: Viewer, crisis: str) -> dict[str, ShownAccount]:
    return {
        figure.id: account
        for account in viewer.accounts(crisis, viewer.corpus.crises[crisis])
        for figure in account.figures
    }


def _roles(viewer: Viewer, name: str, uses: Iterable[Use]) -> list[Shown]:
    """Return what the briefings say that an actor was, for the head of its page."""
    found = []
    for use in uses:
        crisis = viewer.corpus.crises[use.crisis]
        own = isinstance(use.record, Role) and use.record.actor == name
        if own and not crisis.withdrawn:
            found.append(viewer.record(use.crisis, crisis, use.record))
    return found
