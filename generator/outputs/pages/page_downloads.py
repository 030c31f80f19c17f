"""Offers of a page: citation, frames, data files, JSON-LD and alternate formats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from markupsafe import Markup

from generator.corpus.corpus import Corpus
from generator.outputs import json_text
from generator.outputs.api import api_files
from generator.outputs.data import jsonld
from generator.outputs.data.cite_as import Citer
from generator.outputs.pages import iframe_snippets
from generator.outputs.pages.iframe_snippets import Frame
from generator.outputs.pages.social_cards import Card
from generator.outputs.site_files import API, DATABASE, formats
from generator.outputs.tables import catalogue
from generator.views.records.site_links import site_root
from generator.views.view_factory import ViewFactory


class Download(NamedTuple):
    """A data file."""

    path: str
    name: str
    what: str
    size: str = ""
    """Size in words; empty for files that the page about the data lists."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The offers of one page; empty for most pages."""

    citation: str = ""
    frame: Frame = field(default_factory=Frame)
    downloads: tuple[Download, ...] = ()
    sizes: Mapping[str, str] = field(default_factory=dict)
    """Size in words of each table as CSV, by its name; only for the page about them."""
    linked: Markup = field(default_factory=Markup)
    """JSON-LD, escaped for a `script` element."""
    alternates: Mapping[str, str] = field(default_factory=dict)
    """Paths of the same content in other formats, by front-matter key."""
    card: Card | None = None
    """The image for links to it; None where there is none."""

    @property
    def head(self) -> Mapping[str, str]:
        """Entries that it adds to the front matter of the page."""
        card = self.card
        shown = {"card": card.path, "card_words": card.words} if card else {}
        return {**self.alternates, **shown}


_ALL = (
    ("data/figures.csv", "Figures of all crises", "table (CSV)"),
    ("data/responses.csv", "Responses of all crises", "table (CSV)"),
    ("data/timeline.csv", "All dated records in order", "table (CSV)"),
    ("data/evidence.csv", "The quotations of all records", "table (CSV)"),
    (DATABASE, "All tables as a database", "SQLite with full-text search"),
    ("data/datapackage.json", "What each column means", "Frictionless data package"),
    ("data/sources.json", "All sources to cite", "CSL-JSON"),
    ("data/sources.bib", "All sources to cite", "BibTeX"),
    ("data/sources.ris", "All sources to cite", "RIS"),
)
_ALL_DOWNLOADS = tuple(Download(*one) for one in _ALL)
_SITE = (
    *_ALL,
    ("data/figures.hxl.csv", "Figures for HDX", "table (CSV) with a row of HXL tags"),
    ("data/responses.hxl.csv", "Responses for HDX", "table (CSV) with HXL tags"),
    ("data/datasette.json", "What Datasette shows beside the database", "JSON"),
    ("api/v1/index.json", "Index of the API", "JSON"),
    ("api/v1/corrections.json", "Every correction", "JSON"),
    ("feeds/updates.atom", "Changes of all briefings", "Atom feed"),
    ("llms.txt", "A guide for language models", "plain text"),
)
"""Files that the page about the data lists: path, title, format."""


def of_data(sizes: Mapping[str, int], corpus: Corpus, site_url: str = "") -> Offer:
    """Return the offers of the page about the data.

    Args:
        corpus: Everything that is published.
        site_url: Address of the site; empty where it is not known.
        sizes: Size of each data file in bytes, by path.
    """
    index = {"json": api_files.INDEX}
    return Offer(
        downloads=_downloads(_SITE, sizes),
        sizes={
            table.name: size(sizes[f"data/{table.name}.csv"])
            for table in catalogue.TABLES
        },
        linked=json_text.script(
            jsonld.catalogue(corpus, _root("data", corpus, site_url))
        ),
        alternates={**index, **_DATABASES},
    )


_DATABASES = {"sqlite": DATABASE, "package": "data/datapackage.json"}
_TABLE_NAMES = frozenset(table.name for table in catalogue.TABLES)


def of_list(folder: str) -> Offer:
    """Return the offers of a list page: the table of the same name, if there is one.

    Args:
        folder: The folder of the list, such as `figures`.
    """
    if folder not in _TABLE_NAMES:
        return Offer()
    return Offer(alternates={"csv": f"data/{folder}.csv", **_DATABASES})


def of_source(name: str, corpus: Corpus, site_url: str) -> Offer:
    """Return the offers of the page of a source.

    Args:
        name: Id of the source.
        corpus: Everything that is published.
        site_url: Address of the site; empty where it is not known.
    """
    root = _root(f"sources/{name}", corpus, site_url)
    return Offer(
        linked=json_text.script(jsonld.source(name, corpus, root)),
        alternates={"json": f"{API}/sources/{name}.json"},
    )


def of_actor(name: str, corpus: Corpus, site_url: str) -> Offer:
    """Return the offers of the page of an actor.

    Args:
        name: Id of the actor.
        corpus: Everything that is published.
        site_url: Address of the site; empty where it is not known.
    """
    root = _root(f"actors/{name}", corpus, site_url)
    return Offer(
        linked=json_text.script(jsonld.actor(name, corpus, root)),
        alternates={"json": f"{API}/actors/{name}.json"},
    )


def of_crisis(
    name: str, viewer: ViewFactory, site_url: str, sizes: Mapping[str, int]
) -> Offer:
    """Return the offers of the page of a crisis; none where it was withdrawn.

    Args:
        name: Id of the crisis.
        viewer: Makes the views of everything that is published.
        site_url: Address of the site; empty where it is not known.
        sizes: Size in bytes of the files of this crisis, by path. Sizes of global
            files are left to one page: they change with every crisis.
    """
    crisis = viewer.corpus.crises[name]
    if crisis.withdrawn:
        return Offer()
    root = _root(f"crises/{name}", viewer.corpus, site_url)
    paths = formats(name)
    alternates = {
        "json": paths["json"],
        "linked": paths["jsonld"],
        "markdown": paths["markdown"],
        "feed": paths["feed"],
    }
    # The page only names the Markdown, and links to it in its head: Zensical would take
    # a link in the page for one to a page of its own, and break it.
    own = (
        (paths["json"], "This briefing with every record", "JSON"),
        (paths["jsonld"], "The same, linked by schema.org", "JSON-LD"),
        (paths["feed"], "Changes of this briefing", "Atom feed"),
    )
    return Offer(
        citation=Citer(name, viewer, site_url).briefing(),
        frame=iframe_snippets.frame_of_crisis(viewer, name, site_url),
        downloads=_downloads(own, sizes) + _ALL_DOWNLOADS,
        linked=json_text.script(jsonld.briefing(name, viewer.corpus, root)),
        alternates=alternates,
    )


def _root(page: str, corpus: Corpus, site_url: str) -> str:
    """Return the prefix of addresses on a page, to the root of the site."""
    return site_root(corpus.addresses.page(page), site_url)


def _downloads(
    files: Iterable[tuple[str, str, str]], sizes: Mapping[str, int]
) -> tuple[Download, ...]:
    return tuple(
        Download(path, title, what, size(sizes[path])) for path, title, what in files
    )


def size(number: int) -> str:
    """Return a size in words, such as `12 kB` (of 1,000 bytes).

    Args:
        number: Size in bytes.
    """
    if number < 1_000:
        return f"{number} bytes"
    if number < 1_000_000:
        return f"{round(number / 1_000)} kB"
    return f"{number / 1_000_000:.1f} MB"
