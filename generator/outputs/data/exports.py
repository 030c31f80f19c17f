"""Every data file: API, tables, citations and feeds.

Addresses in the files are absolute where that of the site is known, and relative to the
file otherwise. The same corpus always gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.outputs import json_text
from generator.outputs.api import api_files
from generator.outputs.api.models import Crisis, WithdrawnCrisis
from generator.outputs.api.serializer import Serializer
from generator.outputs.data import citations, csv, datapackage, feeds, markdown, sqlite
from generator.views.brief_version import latest_review
from generator.views.links import site_root
from generator.views.view_factory import ViewFactory

NAMED = (
    "data/figures.csv",
    "data/responses.csv",
    "data/datapackage.json",
    "data/briefs.sqlite",
    "data/sources.json",
    "data/sources.bib",
    "data/sources.ris",
    "feeds/updates.atom",
    "api/v1/corrections.json",
    "llms.txt",
)
"""Global files that the index of the API lists."""

Files = dict[str, str | bytes]
"""The content of files, by path below the root of the site."""


class Rows(NamedTuple):
    """The rows of one crisis in the global files."""

    tables: csv.Rows
    database: sqlite.Rows


class Exported(NamedTuple):
    """The data files of one crisis."""

    files: Files
    static: Files
    """What an engine would take for pages; it is copied into the built site instead."""
    rows: Rows | None
    """None for a withdrawn crisis."""


def of_crisis(name: str, viewer: ViewFactory, site_url: str) -> Exported:
    """Return the files of a crisis, and its rows in the files about everything."""
    serializer = api_files.record_serializer(viewer, site_url)
    beside = Serializer(viewer, site_root("data/", site_url))
    crisis = serializer.crisis(name)
    same = beside.root == serializer.root
    path = f"md/crises/{name}.md"
    feed_path, feed = feeds.of_crisis(name, viewer.corpus, site_url)
    api_path, api = api_files.of_crisis(name, crisis)
    return Exported(
        {api_path: api, feed_path: feed},
        {path: markdown.of_crisis(name, viewer, site_root(path, site_url))},
        _rows(crisis if same else beside.crisis(name), viewer.corpus),
    )


def _rows(crisis: Crisis | WithdrawnCrisis, corpus: Corpus) -> Rows | None:
    if isinstance(crisis, WithdrawnCrisis):
        return None
    return Rows(csv.of_crisis(crisis, corpus), sqlite.of_crisis(crisis, corpus))


def of_actor(name: str, viewer: ViewFactory, site_url: str) -> Files:
    """Return the files of an actor."""
    serializer = api_files.record_serializer(viewer, site_url)
    return dict([api_files.of_actor(name, serializer)])


def of_source(name: str, viewer: ViewFactory, site_url: str) -> Files:
    """Return the files of a source."""
    serializer = api_files.record_serializer(viewer, site_url)
    return dict([api_files.of_source(name, serializer)])


def tables(rows: Iterable[Rows], corpus: Corpus) -> Files:
    """Return the CSV tables, and the data package that describes them."""
    made = csv.tables(one.tables for one in rows)
    package = datapackage.package(corpus, made, latest_review(corpus))
    return {
        **{f"data/{table.name}.csv": csv.text(table) for table in made},
        "data/datapackage.json": json_text.text(package),
    }


def database(rows: Sequence[Rows], corpus: Corpus, site_url: str) -> Files:
    """Return the SQLite database."""
    root = site_root("data/", site_url)
    made = csv.tables(one.tables for one in rows)
    crises = (one.database for one in rows)
    return {"data/briefs.sqlite": sqlite.database(corpus, crises, made, root)}


def indexes(corpus: Corpus, site_url: str) -> Files:
    """Return the index of the API, the corrections and the feed of all crises."""
    return dict(
        [*api_files.indexes(corpus, site_url, NAMED), feeds.updates(corpus, site_url)]
    )


def llms(corpus: Corpus, site_url: str) -> Files:
    """Return the guide for language models."""
    return {"llms.txt": markdown.llms(corpus, site_url)}


def source_citations(corpus: Corpus) -> Files:
    """Return the sources in each format of citations."""
    return {
        "data/sources.json": json_text.text(citations.csl(corpus.sources)),
        "data/sources.bib": citations.bib(corpus.sources),
        "data/sources.ris": citations.ris(corpus.sources),
    }


def schemas() -> Files:
    """Return the JSON Schemas, which depend on no brief."""
    return dict(api_files.descriptions())
