"""`/data/briefs.sqlite`: the tables with foreign keys and full-text search.

Written with `sqlite3`, since sqlite-utils makes no compound foreign keys, and an id is
unique only within its crisis. Datasette opens the file without settings, and offers
search since the full-text table names its content table.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from pydantic import BaseModel

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.index import actor_of, parties
from generator.model import documents, edtf
from generator.outputs.api import models
from generator.outputs.api.derived_fields import NOTICE
from generator.outputs.data.columns import Column
from generator.outputs.data.csv import Table

_TYPES = {"integer": "INTEGER", "boolean": "INTEGER"}
_RECORD = ("attribution", "crisis", "id", "kind", "text", "when")
_LAST = ("proof", "note", "page")
"""Columns of a record that follow its date, quotations and actors."""
_CRISIS = ("id", "title", "covers", "covers_iso", "reviewed", "page")
_ACTOR = ("id", "name", "kind", "country", "part_of", "page")
_SOURCE = (
    *("id", "publisher", "headline", "url", "published", "language"),
    *("published_iso", "page"),
)
_WHERE = {
    "crisis": "Id of the crisis.",
    "record": "Id of the record, unique in its crisis.",
    "number": "Its place among those of the record, from 1.",
}
_OWN = {
    "about": {"name": "What is told of the database.", "value": "What that is."},
    "columns": {
        "table": "Name of a table.",
        "column": "Name of a column in it.",
        "meaning": "What the column means.",
    },
    "records": {
        "date": "Its own date as EDTF; of a figure, `as_of`.",
        "date_iso": "The date as one day of ISO 8601, where it is exact.",
        "quotes": "Its quotations, with ' | ' between; see `evidence`.",
        "actors": "Names of all parties to it, with '; ' between; see `parties`.",
    },
    "evidence": _WHERE,
    "parties": {
        **_WHERE,
        "field": "The field of the record in which the party stands.",
        "actor": "Id of the actor that the party is, or belongs to.",
        "name": "Its name, or what the source says of an unnamed one.",
    },
}
"""Meanings of the columns that no field of a model describes."""
_EVIDENCE = ("quote", "translation", "proof", "checked", "article", "retracted")

SCHEMA = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE columns (
    "table" TEXT, "column" TEXT, meaning TEXT NOT NULL, PRIMARY KEY ("table", "column")
);
CREATE TABLE crises (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, covers TEXT, covers_iso TEXT,
    reviewed TEXT, page TEXT
);
CREATE TABLE actors (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT, country TEXT,
    part_of TEXT REFERENCES actors (id), page TEXT
);
CREATE TABLE sources (
    id TEXT PRIMARY KEY, publisher TEXT NOT NULL, headline TEXT NOT NULL, url TEXT,
    published TEXT, language TEXT, published_iso TEXT, page TEXT
);
CREATE TABLE records (
    attribution TEXT NOT NULL, crisis TEXT NOT NULL REFERENCES crises (id),
    id TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, "when" TEXT,
    date TEXT, date_iso TEXT, quotes TEXT, actors TEXT,
    proof TEXT, note TEXT, page TEXT, PRIMARY KEY (crisis, id)
);
CREATE TABLE evidence (
    crisis TEXT, record TEXT, number INTEGER, source TEXT REFERENCES sources (id),
    quote TEXT NOT NULL, translation TEXT, proof TEXT NOT NULL, checked TEXT,
    article TEXT, retracted TEXT, PRIMARY KEY (crisis, record, number),
    FOREIGN KEY (crisis, record) REFERENCES records (crisis, id)
);
CREATE TABLE parties (
    crisis TEXT, record TEXT, field TEXT, number INTEGER,
    actor TEXT REFERENCES actors (id), name TEXT NOT NULL,
    PRIMARY KEY (crisis, record, field, number),
    FOREIGN KEY (crisis, record) REFERENCES records (crisis, id)
);
CREATE VIRTUAL TABLE search USING fts5 (
    attribution, text, actors, quotes, note, content="records"
);
"""
"""The tables that are not published as CSV too.

Datasette and sqlite-utils find the full-text table by `content` in double quotes.
"""


Rows: TypeAlias = Mapping[str, tuple[tuple[object, ...], ...]]
"""The rows of one crisis by table name."""


def of_crisis(crisis: models.Crisis, corpus: Corpus) -> Rows:
    """Return the rows of a crisis."""
    records = [one for part in documents.RECORD_PARTS for one in getattr(crisis, part)]
    return {
        "crises": tuple(_rows(_CRISIS, [crisis])),
        "records": tuple(_records(records, corpus)),
        "evidence": tuple(_evidence(records)),
        "parties": tuple(_parties(records, corpus)),
    }


def database(
    corpus: Corpus, crises: Iterable[Rows], tables: Iterable[Table], root: str
) -> bytes:
    """Return the bytes of the database.

    Args:
        corpus: Everything that is published.
        crises: The rows of every crisis that is not withdrawn.
        tables: The tables that are published as CSV too.
        root: Prefix of addresses.
    """
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(SCHEMA)
        _insert(connection, "about", [("notice", NOTICE)])
        _insert(connection, "columns", _meanings())
        _insert(connection, "actors", _actors(corpus, root))
        _insert(connection, "sources", _sources(corpus, root))
        for crisis in crises:
            for name, rows in crisis.items():
                _insert(connection, name, rows)
        for table in tables:
            _table(connection, table)
        connection.execute("INSERT INTO search (search) VALUES ('rebuild')")
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()


def _actors(corpus: Corpus, root: str) -> Iterator[tuple[object, ...]]:
    for name, actor in corpus.actors.items():
        (row,) = _rows(_ACTOR[1:-1], [actor])
        yield (name, *row, root + corpus.addresses.page(f"actors/{name}"))


def _sources(corpus: Corpus, root: str) -> Iterator[tuple[object, ...]]:
    for name, source in corpus.sources.items():
        (row,) = _rows(_SOURCE[1:-2], [source])
        exact = source.published and edtf.iso_day(source.published)
        yield (name, *row, exact, root + corpus.addresses.page(f"sources/{name}"))


def _rows(
    names: Sequence[str], records: Iterable[object]
) -> Iterator[tuple[object, ...]]:
    for record in records:
        yield tuple(getattr(record, name) for name in names)


def _records(
    records: Iterable[models.Record], corpus: Corpus
) -> Iterator[tuple[object, ...]]:
    for record in records:
        (first,), (last,) = _rows(_RECORD, [record]), _rows(_LAST, [record])
        date = wording.stated_date(record)
        quotes = " | ".join(one.quote for one in record.evidence)
        names = (wording.party_name(party, corpus) for _, party in parties(record))
        actors = "; ".join(dict.fromkeys(names))
        exact = date and edtf.iso_day(date)
        yield (*first, date, exact, quotes or None, actors or None, *last)


def _evidence(records: Iterable[models.Record]) -> Iterator[tuple[object, ...]]:
    for record in records:
        for number, one in enumerate(record.evidence, start=1):
            (row,) = _rows(_EVIDENCE, [one])
            yield (record.crisis, record.id, number, one.source, *row)


def _parties(
    records: Iterable[models.Record], corpus: Corpus
) -> Iterator[tuple[object, ...]]:
    for record in records:
        for where, party in parties(record):
            number = where[1] + 1 if len(where) > 1 and isinstance(where[1], int) else 1
            name = wording.party_name(party, corpus)
            yield record.crisis, record.id, where[0], number, actor_of(party), name


def _meanings() -> Iterator[tuple[str, str, str]]:
    kinds: dict[str, tuple[type[BaseModel], tuple[str, ...]]] = {
        "crises": (models.Crisis, _CRISIS),
        "actors": (models.Actor, _ACTOR),
        "sources": (models.Source, _SOURCE),
        "records": (models.Figure, (*_RECORD, *_LAST)),
        "evidence": (models.Evidence, ("source", *_EVIDENCE)),
    }
    for table, (kind, names) in kinds.items():
        for name in names:
            yield table, name, kind.model_fields[name].description or ""
    for table, own in _OWN.items():
        for name, meaning in own.items():
            yield table, name, meaning


def _table(connection: sqlite3.Connection, table: Table) -> None:
    names = [column.name for column in table.columns]
    declared = ", ".join(map(_column, table.columns))
    supersedes = (
        f", FOREIGN KEY (crisis, supersedes) REFERENCES {table.name} (crisis, id)"
        " DEFERRABLE INITIALLY DEFERRED"
        if "supersedes" in names
        else ""
    )
    connection.execute(
        f"CREATE TABLE {table.name} ({declared}, PRIMARY KEY (crisis, id), "
        f"FOREIGN KEY (crisis, id) REFERENCES records (crisis, id){supersedes})"
    )
    rows = (tuple(row[name] for name in names) for row in table.rows)
    _insert(connection, table.name, rows)
    meanings = ((table.name, one.name, one.meaning) for one in table.columns)
    _insert(connection, "columns", meanings)


def _column(column: Column) -> str:
    return f'"{column.name}" {_TYPES.get(column.kind, "TEXT")}'


def _insert(
    connection: sqlite3.Connection, table: str, rows: Iterable[Sequence[object]]
) -> None:
    found = list(rows)
    if found:
        places = ", ".join("?" * len(found[0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({places})", found)
