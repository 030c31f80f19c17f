"""Every page of the site: its address, its template, and what that is given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from generator import phrases, reference
from generator.corpus import Corpus, Use
from generator.showing import briefing, facets, listings, profiles, tables
from generator.showing.viewing import Viewer
from generator.showing.views import Link
from generator.takeaway import tables as columns

PER_PAGE = 200
"""Entries of a list on one page; longer lists go on at `2/`, `3/` and so on."""
LATEST = 10
"""Changes on the home page."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page, before it is made into Markdown."""

    uri: str
    """Path of its Markdown below the root of the site, such as `crises/x.md`."""
    template: str
    title: str
    description: str
    updated: str
    """Day of the data that it shows, as ISO 8601."""
    edit: str = ""
    """The file in the repository that it is made from, if one."""
    contents: bool = True
    """Whether its sections are listed beside it; a list needs the room."""
    context: Mapping[str, Any] = field(default_factory=dict)
    facets: facets.Facets = field(default_factory=dict)
    """What search narrows it by; a page without any is not searched."""


def pages(corpus: Corpus, repo_url: str = "") -> Iterator[Page]:
    """Yield every page made from the data, in the order of their addresses.

    Args:
        corpus: Everything that is published.
        repo_url: Address of the code host, for links that report an error.
    """
    viewer = Viewer(corpus, repo_url)
    updated = _latest(corpus)
    yield _home(viewer, updated)
    yield from _crises(viewer, updated)
    yield from _actors(viewer, updated)
    yield from _sources(viewer, updated)
    yield from _tables(viewer, updated)
    yield _data(updated)
    yield _format(updated)


def _latest(corpus: Corpus) -> str:
    return max(
        (crisis.reviewed for crisis in corpus.crises.values()), default="2000-01-01"
    )


def _home(viewer: Viewer, updated: str) -> Page:
    cards = listings.cards(viewer)
    crises = viewer.corpus.crises.values()
    return Page(
        "index.md",
        "home",
        "Crisis briefings with proof",
        "Crisis briefings in which every figure, role, position and response "
        "shows the words of its source.",
        updated,
        contents=False,
        context={
            "cards": cards[:PER_PAGE],
            "count": len(cards),
            "changes": listings.changes(viewer)[:LATEST],
            "sources": len(viewer.corpus.sources),
            "records": sum(len(list(crisis.records())) for crisis in crises),
        },
    )


def _crises(viewer: Viewer, updated: str) -> Iterator[Page]:
    page = Page(
        "crises/index.md", "crises", "Crises", "All crises, the latest first.", updated
    )
    yield from _paged(page, listings.cards(viewer))
    for name, crisis in viewer.corpus.crises.items():
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
                page,
                context={**page.context, **told},
                facets=facets.of_crisis(crisis),
            )
        yield page
        yield from _moved(page, crisis.was)


def _actors(viewer: Viewer, updated: str) -> Iterator[Page]:
    page = Page(
        "actors/index.md",
        "actors",
        "Actors",
        "Every person, state and organisation in the briefings.",
        updated,
    )
    yield from _paged(page, listings.actors(viewer))
    for name, actor in viewer.corpus.actors.items():
        uses = viewer.corpus.actor_uses.get(name, ())
        page = Page(
            f"actors/{name}.md",
            "actor",
            actor.name,
            f"{actor.name}: roles, positions and responses in all crises.",
            _reviewed(viewer, uses, updated),
            f"briefs/actors/{name}.yaml",
            context=profiles.actor(viewer, name),
            facets=facets.of_uses("Actors", viewer.corpus, uses, actor.country),
        )
        yield page
        yield from _moved(page, actor.was)


def _sources(viewer: Viewer, updated: str) -> Iterator[Page]:
    page = Page(
        "sources/index.md",
        "sources",
        "Sources",
        "Every article that the briefings rest on.",
        updated,
    )
    yield from _paged(page, listings.sources(viewer))
    for name, source in viewer.corpus.sources.items():
        uses = viewer.corpus.source_uses.get(name, ())
        page = Page(
            f"sources/{name}.md",
            "source",
            source.headline,
            f"{phrases.cited(source)}: the article, and all that rests on it.",
            _reviewed(viewer, uses, updated),
            f"seeds/{name}.yaml",
            context=profiles.source(viewer, name),
            facets=facets.of_uses("Sources", viewer.corpus, uses),
        )
        yield page
        yield from _moved(page, source.was)


def _reviewed(viewer: Viewer, uses: Iterable[Use], updated: str) -> str:
    """Return the last review of what uses an actor or source."""
    reviews = (viewer.corpus.crises[use.crisis].reviewed for use in uses)
    return max(reviews, default=updated)


def _tables(viewer: Viewer, updated: str) -> Iterator[Page]:
    figures = Page(
        "figures/index.md",
        "figures",
        "Figures",
        "Every figure of every crisis, with who says so and the quoted words.",
        updated,
    )
    yield from _grouped(figures, tables.figures(viewer))
    responses = Page(
        "responses/index.md",
        "responses",
        "Responses from abroad",
        "What states and organisations did about each crisis, typed and dated.",
        updated,
    )
    yield from _grouped(responses, tables.responses(viewer))


def _grouped(page: Page, rows: Sequence[tables.Row]) -> Iterator[Page]:
    """Yield the pages of a table, the rows of each under their crisis."""
    for part in _paged(page, rows):
        groups = tables.by_crisis(part.context["rows"])
        yield replace(part, context={**part.context, "groups": groups})


def _data(updated: str) -> Page:
    return Page(
        "data.md",
        "data",
        "Data to take away",
        "Tables, a database, an API, citations and feeds: what each file holds, "
        "and what may change.",
        updated,
        context={"columns": columns.COLUMNS},
        facets=facets.shelf("Pages"),
    )


def _format(updated: str) -> Page:
    return Page(
        "format.md",
        "format",
        "The file format",
        "Every key, closed list and rule of the briefs, actors and sources.",
        updated,
        context={"format": reference.reference()},
        facets=facets.shelf("Pages"),
    )


def _paged(page: Page, rows: Sequence[object]) -> Iterator[Page]:
    """Yield the page, and as many after it as its rows need."""
    folder = page.uri.removesuffix("index.md")
    count = max(1, -(-len(rows) // PER_PAGE))
    addresses = [folder, *(f"{folder}{number}/" for number in range(2, count + 1))]
    for number in range(count):
        yield replace(
            page,
            uri=f"{folder}{number + 1}.md" if number else page.uri,
            title=page.title + (f", page {number + 1}" if number else ""),
            contents=False,
            context={
                "rows": rows[number * PER_PAGE : (number + 1) * PER_PAGE],
                "total": len(rows),
                "pager": addresses if count > 1 else [],
                "number": number,
            },
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
