"""Every page of the site: its address, its template, and what that is given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.index import Use
from generator.outputs.api import format_reference
from generator.outputs.data import csv
from generator.outputs.pages import lists as pagination
from generator.outputs.pages.lists import PER_PAGE
from generator.outputs.pages.page import Page, latest, paged
from generator.views import crisis as briefing
from generator.views import facets, listings, profiles
from generator.views.records import Link
from generator.views.viewer import Viewer

CRISES = 50
"""Crises on one page of an actor or source."""
LATEST = 10
"""Changes on the home page."""


def pages(corpus: Corpus, repo_url: str = "") -> Iterator[Page]:
    """Yield every page made from the data.

    Args:
        corpus: Everything that is published.
        repo_url: Address of the code host, for links that report an error.
    """
    viewer = Viewer(corpus, repo_url)
    yield from (home(viewer), data(corpus), file_format(corpus))
    yield from (part.filled(viewer) for part in pagination.lists(corpus))
    for name in corpus.crises:
        yield from of_crisis(viewer, name)
    for name in corpus.actors:
        yield from of_actor(viewer, name)
    for name in corpus.sources:
        yield from of_source(viewer, name)


def home(viewer: Viewer) -> Page:
    """Return the page that a reader comes to first."""
    corpus = viewer.corpus
    return Page(
        "index.md",
        "home",
        "Crisis briefings with proof",
        "Crisis briefings in which every figure, role, position and response "
        "shows the words of its source.",
        latest(corpus),
        contents=False,
        context={
            "cards": [
                listings.card(viewer, name)
                for name in listings.crises(corpus)[:PER_PAGE]
            ],
            "count": len(corpus.heads),
            "changes": listings.changes(viewer, LATEST),
            "sources": len(corpus.sources),
            "records": sum(head.records for head in corpus.heads.values()),
        },
    )


def of_crisis(viewer: Viewer, name: str) -> Iterator[Page]:
    """Yield the page of a crisis, and those at its earlier addresses."""
    crisis = viewer.corpus.crises[name]
    page = Page(
        f"crises/{name}.md",
        "withdrawn" if crisis.withdrawn else "crisis",
        crisis.title,
        crisis.bottom_line[0].text,
        crisis.reviewed,
        f"briefs/{name}.yaml",
        context={"name": name, "crisis": crisis, "withdrawn": crisis.withdrawn},
    )
    if not crisis.withdrawn:
        told = briefing.briefing(viewer, name, crisis)
        page = replace(
            page, context={**page.context, **told}, facets=facets.of_crisis(crisis)
        )
    yield page
    yield from _moved(page, crisis.was)


def of_actor(viewer: Viewer, name: str) -> Iterator[Page]:
    """Yield the page of an actor, and those at its earlier addresses."""
    actor = viewer.corpus.actors[name]
    uses = viewer.corpus.actor_uses.get(name, ())
    page = Page(
        f"actors/{name}.md",
        "actor",
        actor.name,
        f"{actor.name}: roles, positions and responses in all crises.",
        _reviewed(viewer, uses),
        f"briefs/actors/{name}.yaml",
        context=profiles.actor(viewer, name),
        facets=facets.of_uses("Actors", viewer.corpus, uses, actor.country),
    )
    yield from _split(page)
    yield from _moved(page, actor.was)


def of_source(viewer: Viewer, name: str) -> Iterator[Page]:
    """Yield the page of a source, and those at its earlier addresses."""
    source = viewer.corpus.sources[name]
    uses = viewer.corpus.source_uses.get(name, ())
    page = Page(
        f"sources/{name}.md",
        "source",
        source.headline,
        f"{wording.cited(source)}: the article, and all that rests on it.",
        _reviewed(viewer, uses),
        f"seeds/{name}.yaml",
        context=profiles.source(viewer, name),
        facets=facets.of_uses("Sources", viewer.corpus, uses),
    )
    yield from _split(page)
    yield from _moved(page, source.was)


def _split(page: Page) -> Iterator[Page]:
    """Yield the page of an actor or source, and as many as its crises need."""
    lists = {"crises": CRISES, "sources": PER_PAGE}
    counts = [
        -(-len(page.context.get(name, ())) // most) for name, most in lists.items()
    ]
    for number, part in enumerate(paged(page, max(1, *counts))):
        own = {
            name: page.context[name][number * most : (number + 1) * most]
            for name, most in lists.items()
            if name in page.context
        }
        yield replace(part, context={**part.context, **own})


def _reviewed(viewer: Viewer, uses: Iterable[Use]) -> str:
    """Return the last review of what uses an actor or source."""
    reviews = [viewer.corpus.heads[use.crisis].reviewed for use in uses]
    return max(reviews) if reviews else latest(viewer.corpus)


def data(corpus: Corpus) -> Page:
    """Return the page about what there is to take away."""
    return Page(
        "data.md",
        "data",
        "Data to take away",
        "Tables, a database, an API, citations and feeds: what each file holds, "
        "and what may change.",
        latest(corpus),
        context={"columns": csv.COLUMNS},
        facets=facets.shelf("Pages"),
    )


def file_format(corpus: Corpus) -> Page:
    """Return the page about the files that a person writes."""
    return Page(
        "format.md",
        "format",
        "The file format",
        "Every key, closed list and rule of the briefs, actors and sources.",
        latest(corpus),
        context={"format": format_reference.reference()},
        facets=facets.shelf("Pages"),
    )


def _moved(page: Page, was: Iterable[str]) -> Iterator[Page]:
    """Yield a page at each earlier address that leads to the one of today."""
    folder, _, name = page.uri.removesuffix(".md").rpartition("/")
    for earlier in was:
        yield Page(
            f"{folder}/{earlier}.md",
            "moved",
            page.title,
            f"{page.title}: this page has moved.",
            page.updated,
            context={"link": Link(page.title, f"{folder}/{name}/")},
        )
