"""The lists of everything, each on as many pages as it needs.

Listing is cheap; rendering is lazy: entries are looked up only when their page is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from generator.corpus.corpus import Corpus
from generator.outputs.pages.page import Page, batches, paged
from generator.views import listings, tables_across_crises
from generator.views.brief_version import latest_review
from generator.views.listings import ActorLine, Card, SourceLine
from generator.views.tables_across_crises import (
    CrisisRows,
    FigureRow,
    ResponseRow,
    RowKey,
)
from generator.views.view_factory import ViewFactory

PER_PAGE = 100
"""Entries of a list on one page; longer lists continue at `2/`, `3/` and so on."""

ROWS_PER_PAGE = 250
"""Maximum rows of a sortable table on one page; its rows are small."""

Key = TypeVar("Key", str, RowKey)
Entry = Card | ActorLine | SourceLine | FigureRow | ResponseRow


@dataclass(frozen=True, slots=True)
class ListView:
    """One page of a list."""

    total: int
    """Entries on all of its pages."""
    rows: Sequence[Entry] = ()
    groups: tuple[CrisisRows, ...] = ()
    """The rows under their crises, in a table of records."""


@dataclass(frozen=True, slots=True)
class ListPage(Generic[Key]):
    """One page of a list, with entries that are not looked up yet."""

    page: Page
    total: int
    keys: Sequence[Key]
    entry: Callable[[ViewFactory, Key], Entry]

    def resolved(self, viewer: ViewFactory) -> Page:
        """Return the page with its entries."""
        rows = [self.entry(viewer, key) for key in self.keys]
        records = [row for row in rows if isinstance(row, FigureRow | ResponseRow)]
        view = ListView(self.total, rows, tables_across_crises.by_crisis(records))
        return replace(self.page, content=view)


def list_pages(corpus: Corpus) -> Iterator[ListPage[str] | ListPage[RowKey]]:
    """Yield every page of every list."""
    updated = latest_review(corpus)

    def page(folder: str, title: str) -> Page:
        uri, empty = f"{folder}/index.md", ListView(0)
        description = _DESCRIPTIONS[folder]
        return Page(
            uri=uri,
            template=folder,
            title=title,
            description=description,
            updated=updated,
            content=empty,
            toc=False,
        )

    yield from _pages(page("crises", "Crises"), listings.crises(corpus), listings.card)
    yield from _pages(page("actors", "Actors"), listings.actors(corpus), listings.actor)
    yield from _pages(
        page("sources", "Sources"), listings.sources(corpus), listings.source
    )
    yield from _pages(
        page("figures", "Figures"),
        tables_across_crises.figure_keys(corpus),
        tables_across_crises.figure_row,
        ROWS_PER_PAGE,
    )
    yield from _pages(
        page("responses", "International response"),
        tables_across_crises.response_keys(corpus),
        tables_across_crises.response_row,
        ROWS_PER_PAGE,
    )


_DESCRIPTIONS = {
    "crises": "All crises, the latest first.",
    "actors": "Every person, state and organisation in the briefings.",
    "sources": "Every article that the briefings rest on.",
    "figures": "Every figure of every crisis, with who says so and the quoted words.",
    "responses": (
        "What states and organisations did about each crisis, typed and dated."
    ),
}
"""Descriptions of the lists, by the folder that is also the name of the template."""


def _pages(
    page: Page,
    keys: Sequence[Key],
    entry: Callable[[ViewFactory, Key], Entry],
    per_page: int = PER_PAGE,
) -> Iterator[ListPage[Key]]:
    parts = batches(keys, per_page)
    pages = paged(page, [ListView(len(keys))] * len(parts))
    for one, part in zip(pages, parts, strict=True):
        yield ListPage(one, len(keys), part, entry)
