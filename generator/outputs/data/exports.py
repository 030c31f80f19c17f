"""Everything to take away: the public face of API, tables, citations and feeds.

Addresses in the files are absolute where the site's own is known; else they are
relative to the file. The same corpus gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.outputs.api import api_files, json_schema, models, serializer
from generator.outputs.api.models import WithdrawnCrisis
from generator.outputs.api.serializer import Publisher
from generator.outputs.data import citations, csv, datapackage, feeds, markdown, sqlite
from generator.outputs.pages.page import latest

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
"""Files about everything, which the API's index names."""


Files = dict[str, str | bytes]
"""What is in each file, by its path below the site's root."""


class Rows(NamedTuple):
    """What one crisis adds to the files about everything."""

    tables: csv.Rows
    database: sqlite.Rows


class Exported(NamedTuple):
    """What one crisis gives to take away."""

    files: Files
    static: Files
    """What an engine would take for pages; it goes into the built site beside them."""
    rows: Rows | None
    """None where the crisis was withdrawn."""


def exports(corpus: Corpus, site_url: str = "") -> Files:
    """Return every file to take away, but those that an engine would take for pages.

    Args:
        corpus: Everything that is published.
        site_url: Address of the site; empty where it is not known.
    """
    made = [of_crisis(name, corpus, site_url) for name in corpus.crises]
    files: Files = {path: data for one in made for path, data in one.files.items()}
    for name in corpus.actors:
        files |= of_actor(name, corpus, site_url)
    for name in corpus.sources:
        files |= of_source(name, corpus, site_url)
    rows = [one.rows for one in made if one.rows]
    return {
        **files,
        **joined(rows, corpus, site_url),
        **about_all(corpus, site_url),
        **told(corpus, site_url),
        **cited(corpus),
        **described(),
    }


def of_crisis(name: str, corpus: Corpus, site_url: str) -> Exported:
    """Return the files of a crisis, and what it adds to others."""
    publisher = api_files.publisher(corpus, site_url)
    beside = Publisher(corpus, serializer.root("data/", site_url))
    crisis = publisher.crisis(name)
    same = beside.root == publisher.root
    path = f"md/crises/{name}.md"
    return Exported(
        dict(
            [api_files.of_crisis(name, crisis), feeds.of_crisis(name, corpus, site_url)]
        ),
        {path: markdown.of_crisis(crisis, corpus, serializer.root(path, site_url))},
        _rows(crisis if same else beside.crisis(name), corpus),
    )


def _rows(crisis: models.Crisis | WithdrawnCrisis, corpus: Corpus) -> Rows | None:
    if isinstance(crisis, WithdrawnCrisis):
        return None
    return Rows(csv.of_crisis(crisis, corpus), sqlite.of_crisis(crisis, corpus))


def of_actor(name: str, corpus: Corpus, site_url: str) -> Files:
    """Return the files of an actor."""
    return dict([api_files.of_actor(name, api_files.publisher(corpus, site_url))])


def of_source(name: str, corpus: Corpus, site_url: str) -> Files:
    """Return the files of a source."""
    return dict([api_files.of_source(name, api_files.publisher(corpus, site_url))])


def joined(rows: Sequence[Rows], corpus: Corpus, site_url: str) -> Files:
    """Return the files that have rows of every crisis."""
    return {**tabled(rows, corpus), **stored(rows, corpus, site_url)}


def tabled(rows: Iterable[Rows], corpus: Corpus) -> Files:
    """Return the tables, and what describes them."""
    made = csv.tables(one.tables for one in rows)
    described = datapackage.package(corpus, made, latest(corpus))
    return {
        **{f"data/{table.name}.csv": csv.text(table) for table in made},
        "data/datapackage.json": json_schema.text(described),
    }


def stored(rows: Sequence[Rows], corpus: Corpus, site_url: str) -> Files:
    """Return the database."""
    root = serializer.root("data/", site_url)
    made = csv.tables(one.tables for one in rows)
    crises = (one.database for one in rows)
    return {"data/briefs.sqlite": sqlite.database(corpus, crises, made, root)}


def about_all(corpus: Corpus, site_url: str) -> Files:
    """Return the lists of everything for machines."""
    return dict(
        [*api_files.about_all(corpus, site_url, NAMED), feeds.updates(corpus, site_url)]
    )


def told(corpus: Corpus, site_url: str) -> Files:
    """Return what tells machines that read prose where to begin."""
    return {"llms.txt": markdown.llms(corpus, site_url)}


def cited(corpus: Corpus) -> Files:
    """Return the sources in each format of citations."""
    return {
        "data/sources.json": json_schema.text(citations.csl(corpus.sources)),
        "data/sources.bib": citations.bib(corpus.sources),
        "data/sources.ris": citations.ris(corpus.sources),
    }


def described() -> Files:
    """Return the schemas, which depend on no brief."""
    return dict(api_files.descriptions())
