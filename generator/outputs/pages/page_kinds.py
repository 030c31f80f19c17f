"""Every kind of page except the lists: its address, template and content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Any

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import Reference
from generator.outputs.api import json_schema, openapi, yaml_format_reference
from generator.outputs.pages.lists import PER_PAGE
from generator.outputs.pages.page import Page, batches, paged
from generator.outputs.tables import catalogue
from generator.outputs.tables.columns_and_tables import Table
from generator.views import actor_and_source_profiles, listings
from generator.views.brief_version import latest_review
from generator.views.briefing import crisis as crisis_view
from generator.views.listings import Card, News
from generator.views.records.figure_views import FigureView
from generator.views.records.site_links import Link
from generator.views.view_factory import ViewFactory

CRISES = 50
"""Number of crises on one page of an actor or source."""
LATEST = 10
"""Number of changes on the home page."""


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page."""

    cards: tuple[Card, ...]
    count: int
    """Number of all crises."""
    changes: tuple[News, ...]
    sources: int
    records: int
    example: FigureView | None
    """A figure to show how one is checked; None without any that has a link."""


@dataclass(frozen=True, slots=True)
class DataView:
    """The page about the data files."""

    tables: tuple[Table[Any], ...]


@dataclass(frozen=True, slots=True)
class ApiView:
    """The page about the API."""

    operations: tuple[openapi.Operation, ...]


@dataclass(frozen=True, slots=True)
class SchemasView:
    """The page that lists the schemas."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormatView:
    """The page about the file format."""

    format: yaml_format_reference.Reference


@dataclass(frozen=True, slots=True)
class MovedView:
    """A page at an earlier address."""

    link: Link
    """The page at its present address."""


def home(viewer: ViewFactory) -> Page:
    """Return the home page."""
    corpus = viewer.corpus
    latest = listings.crises(corpus)[:PER_PAGE]
    return Page(
        uri="index.md",
        template="home",
        title="Crisis briefings, quoted and sourced",
        description=(
            "Crisis briefings in which every figure, role, position and response "
            "shows the words of its source."
        ),
        updated=latest_review(corpus),
        content=HomeView(
            cards=tuple(listings.card(viewer, name) for name in latest),
            count=len(corpus.heads),
            changes=tuple(listings.changes(viewer, LATEST)),
            sources=len(corpus.sources),
            records=sum(head.records for head in corpus.heads.values()),
            example=_example(viewer, latest),
        ),
        toc=False,
    )


def _example(viewer: ViewFactory, names: Iterable[str]) -> FigureView | None:
    """Return the first headline figure whose article can be opened.

    One whose source names who counted, in English, comes before others.
    """
    found = (
        figure
        for name in names
        if not viewer.corpus.crises[name].withdrawn
        for account in viewer.accounts(name)
        for figure in account.current
        if any(quotation.outside for quotation in figure.quotations[:1])
    )
    return min(found, key=_hard_to_check, default=None)


def _hard_to_check(figure: FigureView) -> tuple[int, bool]:
    return figure.namelessness, figure.quotations[0].language != "en"


def of_crisis(viewer: ViewFactory, name: str) -> Iterator[Page]:
    """Yield the page of a crisis, and those at its earlier addresses."""
    crisis = viewer.corpus.crises[name]
    page = Page(
        uri=f"crises/{name}.md",
        template="withdrawn" if crisis.withdrawn else "crisis",
        title=crisis.full_title,
        description=crisis.bottom_line[0].text,
        updated=crisis.reviewed,
        content=crisis_view.view(viewer, name),
        edit=f"briefs/{name}.yaml",
    )
    yield page
    yield from _moved(viewer, page, crisis.was)


def of_actor(viewer: ViewFactory, name: str) -> Iterator[Page]:
    """Yield the pages of an actor, and those at its earlier addresses."""
    actor = viewer.corpus.actors[name]
    uses = viewer.corpus.actor_uses.get(name, ())
    view = actor_and_source_profiles.actor(viewer, name)
    page = Page(
        uri=f"actors/{name}.md",
        template="actor",
        title=actor.name,
        description=f"{actor.name}: roles, positions and responses in all crises.",
        updated=_reviewed(viewer, uses),
        content=view,
        edit=f"briefs/actors/{name}.yaml",
    )
    parts = zip_longest(
        batches(view.crises, CRISES), batches(view.sources, PER_PAGE), fillvalue=()
    )
    views = [replace(view, crises=crises, sources=some) for crises, some in parts]
    yield from paged(page, views)
    yield from _moved(viewer, page, actor.was)


def of_source(viewer: ViewFactory, name: str) -> Iterator[Page]:
    """Yield the pages of a source, and those at its earlier addresses."""
    source = viewer.corpus.sources[name]
    uses = viewer.corpus.source_uses.get(name, ())
    view = actor_and_source_profiles.source(viewer, name)
    page = Page(
        uri=f"sources/{name}.md",
        template=("source"),
        title=source.title,
        description=(
            f"{wording.citation(source)}: the article, and all that rests on it."
        ),
        updated=_reviewed(viewer, uses),
        content=view,
        edit=f"seeds/{name}.yaml",
    )
    views = [replace(view, crises=part) for part in batches(view.crises, CRISES)]
    yield from paged(page, views)
    yield from _moved(viewer, page, source.was)


def _reviewed(viewer: ViewFactory, uses: Iterable[Reference]) -> str:
    """Return the last review of the crises that use an actor or source."""
    reviews = [viewer.corpus.heads[use.crisis].reviewed for use in uses]
    return max(reviews) if reviews else latest_review(viewer.corpus)


def about_everything(viewer: ViewFactory) -> Iterator[Page]:
    """Yield the global pages, except the page about the data."""
    yield home(viewer)
    yield file_format(viewer.corpus)
    yield from api(viewer.corpus)


def data(corpus: Corpus) -> Page:
    """Return the page about the data files."""
    return Page(
        uri="data.md",
        template="data",
        title="Data",
        description=(
            "Tables, a database, an API, citations and feeds: what each file holds, "
            "and what may change."
        ),
        updated=latest_review(corpus),
        content=DataView(catalogue.TABLES),
    )


def api(corpus: Corpus) -> Iterator[Page]:
    """Yield the pages about the API and its schemas, which stand beside their files."""
    updated = latest_review(corpus)
    yield Page(
        uri="api/v1/index.md",
        template="api",
        title="The API",
        description="Every file of the API, what it holds, and its schema.",
        updated=updated,
        content=ApiView(openapi.OPERATIONS),
        toc=False,
    )
    yield Page(
        uri="api/v1/schema/index.md",
        template="schemas",
        title="Schemas of the API",
        description="JSON Schemas of the API and of the files that contributors write.",
        updated=updated,
        content=SchemasView((*json_schema.PUBLISHED, *json_schema.FILES)),
        toc=False,
    )


def file_format(corpus: Corpus) -> Page:
    """Return the page about the files that contributors write."""
    return Page(
        uri="format.md",
        template="format",
        title="The file format",
        description=(
            "Every key, closed list and rule of the briefs, actors and sources."
        ),
        updated=latest_review(corpus),
        content=FormatView(yaml_format_reference.reference()),
    )


def _moved(viewer: ViewFactory, page: Page, was: Iterable[str]) -> Iterator[Page]:
    """Yield a page at each earlier address that leads to the present one.

    Args:
        viewer: Makes the views of everything that is published.
        page: The first page of a crisis, an actor or a source.
        was: Its earlier ids.
    """
    path = page.uri.removesuffix(".md")
    folder = path.rpartition("/")[0]
    for earlier in was:
        yield Page(
            uri=f"{folder}/{earlier}.md",
            template="moved",
            title=page.title,
            description=f"{page.title}: this page has moved.",
            updated=page.updated,
            content=MovedView(Link(page.title, viewer.address(path))),
        )
