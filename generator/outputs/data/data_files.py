"""Every data file: API, tables, citations and feeds.

Addresses in the files are absolute where that of the site is known, and relative to the
file otherwise. The same corpus always gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.outputs import json_text
from generator.outputs.api import api_files
from generator.outputs.api.models import CrisisEntry
from generator.outputs.data import (
    byline_names,
    csv,
    datapackage,
    datasette_metadata,
    feeds,
    jsonld,
    markdown,
    source_citations,
    sqlite,
)
from generator.outputs.licence_and_notice import LICENCE, NOTICE, SITE
from generator.outputs.site_files import DATABASE, Files, formats
from generator.outputs.tables import catalogue, parquet
from generator.views.brief_version import latest_review
from generator.views.records.site_links import site_root
from generator.views.view_factory import ViewFactory

TAGGED = tuple(table for table in catalogue.TABLES if table.tags)
"""Tables that are also published with HXL tags."""
NAMED = (
    *(f"data/{table.name}.csv" for table in catalogue.TABLES),
    *(f"data/{table.name}.hxl.csv" for table in TAGGED),
    *parquet.PATHS,
    "data/datapackage.json",
    DATABASE,
    "data/datasette.json",
    "data/sources.json",
    "data/sources.bib",
    "data/sources.ris",
    "feeds/updates.atom",
    api_files.CORRECTIONS,
    api_files.DESCRIPTION,
    api_files.EVERYTHING,
    "llms.txt",
)
"""Global files that the index of the API lists."""

LATE = (api_files.EVERYTHING, *parquet.PATHS)
"""Global files that are made of other files, and so come last."""


class Rows(NamedTuple):
    """The rows of one crisis in the global files."""

    cells: catalogue.Rows
    lines: Mapping[str, str]
    """The same as CSV."""
    entry: CrisisEntry
    """Its entry in the index of the API."""


class Exported(NamedTuple):
    """The data files of one crisis."""

    files: Files
    static: Files
    """Files that an engine would take for pages, copied into the built site instead."""
    rows: Rows


def of_crisis(name: str, viewer: ViewFactory, site_url: str) -> Exported:
    """Return the files of a crisis, and its rows in the global files."""
    path = formats(name)["markdown"]
    cells = catalogue.of_crisis(name, viewer, site_root("data/", site_url))
    return Exported(
        {
            **api_files.of_crisis(name, viewer, site_url),
            **feeds.of_crisis(name, viewer.corpus, site_url),
            **_linked(name, viewer, site_url),
        },
        {path: markdown.of_crisis(name, viewer, site_root(path, site_url))},
        Rows(cells, _lines(cells), api_files.index_entry(name, viewer, site_url)),
    )


def _linked(name: str, viewer: ViewFactory, site_url: str) -> Files:
    """Return the JSON-LD file of a crisis; none if it was withdrawn."""
    if viewer.corpus.crises[name].withdrawn:
        return {}
    path = formats(name)["jsonld"]
    graph = jsonld.records(name, viewer, site_root(path, site_url))
    return {path: json_text.text(graph)}


def tables(rows: Sequence[Rows], corpus: Corpus, site_url: str) -> Files:
    """Return the CSV tables, with their descriptions for Frictionless and Datasette."""
    shared = _lines(catalogue.shared(corpus, site_root("data/", site_url)))
    parts = [*(one.lines for one in rows), shared]
    lines = {
        table.name: [part.get(table.name, "") for part in parts]
        for table in catalogue.TABLES
    }
    updated = latest_review(corpus)
    package = datapackage.package(catalogue.TABLES, updated, site_url)
    return {
        **{
            f"data/{table.name}.csv": csv.text(table, lines[table.name])
            for table in catalogue.TABLES
        },
        **{
            f"data/{table.name}.hxl.csv": csv.tagged(table, lines[table.name])
            for table in TAGGED
        },
        "data/datapackage.json": json_text.compact(package),
        "data/datasette.json": json_text.text(
            datasette_metadata.metadata(updated, site_url)
        ),
    }


def _lines(cells: catalogue.Rows) -> Mapping[str, str]:
    return {name: csv.lines(rows) for name, rows in cells.items()}


def index(rows: Sequence[Rows], corpus: Corpus, site_url: str) -> Files:
    """Return the index of the API."""
    return api_files.index((one.entry for one in rows), corpus, site_url, NAMED)


def parquet_tables(files: Mapping[str, bytes]) -> Files:
    """Return the tables as Parquet.

    Args:
        files: The database by its path.
    """
    return dict(parquet.files(files[DATABASE], sqlite.METADATA.name))


def database(rows: Sequence[Rows], corpus: Corpus, site_url: str) -> Files:
    """Return the SQLite database."""
    shared = catalogue.shared(corpus, site_root("data/", site_url))
    every = catalogue.together([*(one.cells for one in rows), shared])
    return {DATABASE: sqlite.database(every, _metadata(corpus, site_url))}


def _metadata(corpus: Corpus, site_url: str) -> Iterator[tuple[str, str]]:
    yield "title", SITE
    yield "notice", NOTICE
    yield "licence", LICENCE.title
    yield "licence_address", LICENCE.address
    yield "version", latest_review(corpus)
    if site_url:
        yield "home", site_url


def news(corpus: Corpus, site_url: str) -> Files:
    """Return the corrections and the feed of all crises."""
    return {
        **api_files.all_corrections(corpus, site_url),
        **feeds.updates(corpus, site_url),
    }


def robots(site_url: str) -> Files:
    """Return the rules for robots, with the sitemap where its address is known."""
    home = site_root("robots.txt", site_url)
    sitemap = f"Sitemap: {home}sitemap.xml\n" if site_url else ""
    return {"robots.txt": f"User-agent: *\nAllow: /\n{sitemap}"}


def cited_sources(corpus: Corpus) -> Files:
    """Return the sources in each format of citations."""
    known = byline_names.organisations(corpus.sources.values(), corpus)
    return {
        "data/sources.json": json_text.text(
            source_citations.csl(corpus.sources, known)
        ),
        "data/sources.bib": source_citations.bib(corpus.sources, known),
        "data/sources.ris": source_citations.ris(corpus.sources),
    }
