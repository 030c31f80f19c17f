"""The light edition: each briefing as one self-contained HTML file.

It has no script, no font and no address but those of the articles, so that it opens
from a disk, and a policy that allows its own style sheet and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from generator.corpus.corpus import Corpus
from generator.model import edtf
from generator.outputs.pages import self_contained
from generator.outputs.pages.page import Page, batches
from generator.outputs.pages.page_rendering import Templates
from generator.outputs.site_files import formats
from generator.views import brief_version, listings
from generator.views.listings import Card
from generator.views.records.site_links import absolute
from generator.views.view_factory import ViewFactory

STYLE = "lite.css"
FOLDER = "lite/"
ARCHIVE = "lite/all.zip"
PER_PAGE = 50
"""Briefings on one page of the index."""


class LiteCard(NamedTuple):
    """A briefing in the index."""

    name: str
    card: Card
    version: str


@dataclass(frozen=True, slots=True)
class LiteIndexView:
    """A page of the index of the light edition."""

    briefings: tuple[LiteCard, ...]
    updated: str
    """Day of the last review of any briefing, in words."""
    number: int
    pager: tuple[str, ...]
    """Addresses of all pages of the index, from this one."""
    up: str
    """The way from this page to the folder of the light edition."""


class Shelf(NamedTuple):
    """One page of the index, with briefings that are not looked up yet."""

    number: int
    """Index of the page, from 0."""
    pages: int
    """Number of pages."""
    names: tuple[str, ...]
    """Ids of its briefings."""
    updated: str
    """The day of the last review of any briefing."""


def archive(found: Mapping[str, bytes]) -> bytes:
    """Return files as a reproducible zip archive."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as packed:
        for path in sorted(found):
            entry = ZipInfo(path, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3  # otherwise it depends on the system
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, found[path], ZIP_DEFLATED)
    return buffer.getvalue()


def briefing(
    page: Page, name: str, templates: Templates, site_url: str = ""
) -> dict[str, bytes]:
    """Return the light edition of a crisis, by its path.

    Args:
        page: The page of the crisis.
        name: Id of the crisis.
        templates: The templates.
        site_url: Address of the site; empty where it is not known.
    """
    light = replace(page, uri=formats(name)["lite"], template="lite-crisis")
    full = templates.addresses.page(page.uri.removesuffix(".md"))
    canonical = absolute(full, site_url)
    return {light.uri: self_contained.document(light, templates, STYLE, canonical)}


def shelves(corpus: Corpus) -> Iterator[Shelf]:
    """Yield every page of the index, the latest briefings first."""
    names, updated = listings.crises(corpus), brief_version.latest_review(corpus)
    parts = batches(names, PER_PAGE)
    for number, part in enumerate(parts):
        yield Shelf(number, len(parts), part, updated)


def index(
    viewer: ViewFactory, shelf: Shelf, templates: Templates, site_url: str = ""
) -> dict[str, bytes]:
    """Return a page of the list of all briefings, by its path.

    Args:
        viewer: Makes the views of everything that is published.
        shelf: The page of the list.
        templates: The templates.
        site_url: Address of the site; empty where it is not known.
    """
    corpus = viewer.corpus
    briefings = tuple(
        LiteCard(
            name,
            listings.card(viewer, name),
            brief_version.version(corpus.crises[name], corpus),
        )
        for name in shelf.names
    )
    up = "../" if shelf.number else ""
    page = Page(
        uri=f"{FOLDER}{_index_path(shelf.number)}",
        template="lite-index",
        title="Crisis briefings, light edition",
        description=(
            "Each briefing as one small file, for slow connections and to read offline."
        ),
        updated=shelf.updated,
        content=LiteIndexView(
            briefings,
            edtf.to_english(shelf.updated) if briefings else "",
            shelf.number,
            tuple(up + _index_path(number) for number in range(shelf.pages)),
            up,
        ),
    )
    own = absolute(page.uri, site_url)
    return {page.uri: self_contained.document(page, templates, STYLE, own)}


def _index_path(number: int) -> str:
    """Return the path of a page of the index, below the folder."""
    return f"page/{number + 1}.html" if number else "index.html"
