"""What a page offers to take away: how to cite it, its files, and what it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from markupsafe import Markup

from generator.corpus.corpus import Corpus
from generator.outputs.data import jsonld
from generator.outputs.data.cite_as import Citer
from generator.views.links import site_root
from generator.views.viewer import Viewer


class Download(NamedTuple):
    """A file to take away."""

    path: str
    name: str
    what: str
    size: str = ""
    """In words; empty where another page says it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What one page offers; most pages offer nothing of their own."""

    citation: str = ""
    figures: Mapping[str, str] = field(default_factory=dict)
    """How to cite each figure, by its id."""
    downloads: tuple[Download, ...] = ()
    linked: Markup = field(default_factory=Markup)
    """JSON-LD, escaped for the script that it stands in."""
    alternates: Mapping[str, str] = field(default_factory=dict)
    """Paths of the same content in other forms, by the page's front-matter key."""


_ALL = (
    ("data/figures.csv", "Figures of all crises", "table (CSV) with a row of HXL tags"),
    ("data/responses.csv", "Responses of all crises", "table (CSV) with HXL tags"),
    ("data/briefs.sqlite", "Everything as a database", "SQLite with full-text search"),
    ("data/datapackage.json", "What each column means", "Frictionless data package"),
    ("data/sources.json", "All sources to cite", "CSL-JSON"),
    ("data/sources.bib", "All sources to cite", "BibTeX"),
    ("data/sources.ris", "All sources to cite", "RIS"),
)
_ALL_DOWNLOADS = tuple(Download(*one) for one in _ALL)
_SITE = (
    *_ALL,
    ("api/v1/index.json", "Index of the API", "JSON"),
    ("api/v1/corrections.json", "Every correction", "JSON"),
    ("feeds/updates.atom", "Changes of all briefings", "Atom feed"),
    ("llms.txt", "A guide for language models", "plain text"),
)
"""What the page about the data lists."""


def of_data(sizes: Mapping[str, int]) -> Offer:
    """Return what the page about the data offers.

    Args:
        sizes: Bytes of each file to take away, by its path.
    """
    index = {"json": "api/v1/index.json"}
    return Offer(downloads=_downloads(_SITE, sizes), alternates={**index, **_TABLES})


_TABLES = {"sqlite": "data/briefs.sqlite", "package": "data/datapackage.json"}
_LISTS = {
    "figures": Offer(alternates={"csv": "data/figures.csv", **_TABLES}),
    "responses": Offer(alternates={"csv": "data/responses.csv", **_TABLES}),
}
"""What lists offer that are tables too, by their folder."""


def of_list(folder: str) -> Offer:
    """Return what a page of a list offers."""
    return _LISTS.get(folder, Offer())


def of_source(name: str, corpus: Corpus, site_url: str) -> Offer:
    """Return what the page of a source offers.

    Args:
        name: Id of the source.
        corpus: Everything that is published.
        site_url: Address of the site; empty where it is not known.
    """
    root = site_root(f"sources/{name}/", site_url)
    return Offer(
        linked=Markup(jsonld.script(jsonld.source(name, corpus, root))),
        alternates={"json": f"api/v1/sources/{name}.json"},
    )


def of_actor(name: str) -> Offer:
    """Return what the page of an actor offers."""
    return Offer(alternates={"json": f"api/v1/actors/{name}.json"})


def of_crisis(
    name: str, viewer: Viewer, site_url: str, sizes: Mapping[str, int]
) -> Offer:
    """Return what the page of a crisis offers; nothing where it was withdrawn.

    Args:
        name: Id of the crisis.
        viewer: Makes the views of everything that is published.
        site_url: Address of the site; empty where it is not known.
        sizes: Bytes of the crisis's own files, by their paths. Those of files about
            everything stand on one page, else each crisis would change all others.
    """
    crisis = viewer.corpus.crises[name]
    if crisis.withdrawn:
        return Offer()
    root = site_root(f"crises/{name}/", site_url)
    alternates = {
        "json": f"api/v1/crises/{name}.json",
        "markdown": f"md/crises/{name}.md",
        "feed": f"feeds/{name}.atom",
    }
    # The Markdown is named on the page, but a link to it stands in the head alone:
    # Zensical takes one in the page for one to a page of its own, and leads nowhere.
    own = (
        (alternates["json"], "This briefing with every record", "JSON"),
        (alternates["feed"], "Changes of this briefing", "Atom feed"),
    )
    citer = Citer(name, viewer, site_url)
    return Offer(
        citation=citer.briefing(),
        figures={
            one.id: citer.figure(viewer.figure(name, one)) for one in crisis.figures
        },
        downloads=_downloads(own, sizes) + _ALL_DOWNLOADS,
        linked=Markup(jsonld.script(jsonld.briefing(name, viewer, root))),
        alternates=alternates,
    )


def _downloads(
    files: Iterable[tuple[str, str, str]], sizes: Mapping[str, int]
) -> tuple[Download, ...]:
    return tuple(
        Download(path, title, what, size(sizes[path])) for path, title, what in files
    )


def size(number: int) -> str:
    """Return a number of bytes in words, such as `12 kB`; kilo is a thousand."""
    if number < 1_000:
        return f"{number} bytes"
    if number < 1_000_000:
        return f"{round(number / 1_000)} kB"
    return f"{number / 1_000_000:.1f} MB"
