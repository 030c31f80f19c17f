"""The lists of everything, which go over as many pages as they need.

What stands on a page is cheap to know and dear to show: it is looked up only where
the page is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from generator.corpus.corpus import Corpus
from generator.outputs.pages.page import Page, latest, paged
from generator.views import listings, tables
from generator.views.viewer import Viewer

PER_PAGE = 100
"""Entries of a list on one page; longer lists go on at `2/`, `3/` and so on."""

Entry = str | tables.Entry
Show = Callable[[Viewer, Any], object]


class Part(NamedTuple):
    """One page of a list, before its entries are looked up."""

    page: Page
    entries: Sequence[Entry]
    show: Show

    def filled(self, viewer: Viewer) -> Page:
        """Return the page with its entries as it shows them."""
        rows = [self.show(viewer, entry) for entry in self.entries]
        groups = tables.by_crisis([row for row in rows if isinstance(row, tables.Row)])
        more: Mapping[str, Any] = {"rows": rows, "groups": groups}
        return replace(self.page, context={**self.page.context, **more})


def lists(corpus: Corpus) -> Iterator[Part]:
    """Yield every page of every list."""
    updated = latest(corpus)
    for folder, title, description, entries, show in _LISTS:
        page = Page(f"{folder}/index.md", folder, title, description, updated)
        yield from _parts(page, entries(corpus), show)


_LISTS: tuple[tuple[str, str, str, Callable[[Corpus], Sequence[Entry]], Show], ...] = (
    (
        "crises",
        "Crises",
        "All crises, the latest first.",
        listings.crises,
        listings.card,
    ),
    (
        "actors",
        "Actors",
        "Every person, state and organisation in the briefings.",
        listings.actors,
        listings.actor,
    ),
    (
        "sources",
        "Sources",
        "Every article that the briefings rest on.",
        listings.sources,
        listings.source,
    ),
    (
        "figures",
        "Figures",
        "Every figure of every crisis, with who says so and the quoted words.",
        tables.figures,
        tables.figure,
    ),
    (
        "responses",
        "Responses from abroad",
        "What states and organisations did about each crisis, typed and dated.",
        tables.responses,
        tables.response,
    ),
)
"""Folder and template, title, description, what stands in it, and how it is shown."""


def _parts(page: Page, entries: Sequence[Entry], show: Show) -> Iterator[Part]:
    """Yield the page, and as many after it as its entries need."""
    whole = replace(page, contents=False, context={"total": len(entries)})
    count = max(1, -(-len(entries) // PER_PAGE))
    for number, part in enumerate(paged(whole, count)):
        yield Part(part, entries[number * PER_PAGE : (number + 1) * PER_PAGE], show)
