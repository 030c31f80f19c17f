"""`/data/briefs.sqlite`: the tables with foreign keys, indexes and full-text search.

Datasette finds the search of a table since its full-text table names it as its content.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from generator.outputs.tables import catalogue
from generator.outputs.tables.all_records_and_timeline import RECORDS, TIMELINE
from generator.outputs.tables.catalogue import KEYS
from generator.outputs.tables.columns_and_tables import CellRow, Column, Table
from generator.outputs.tables.record_tables import FIGURES

_TYPES = {"integer": "INTEGER", "number": "REAL", "boolean": "INTEGER"}
METADATA: Table[tuple[str, str]] = Table(
    "metadata",
    "What is told of the whole: licence, version, home address.",
    (
        Column("name", "What is told.", lambda row: row[0], required=True),
        Column("value", "What that is.", lambda row: row[1], required=True),
    ),
    key=("name",),
)
COLUMNS: Table[tuple[str, Column[Any]]] = Table(
    "columns",
    "What each column of each table means.",
    (
        Column("table_name", "Name of a table.", lambda row: row[0], required=True),
        Column(
            "column_name", "Name of a column.", lambda row: row[1].name, required=True
        ),
        Column(
            "meaning",
            "What the column means.",
            lambda row: row[1].meaning,
            required=True,
            searched=True,
        ),
    ),
    key=("table_name", "column_name"),
)
_STORED = tuple(table for table in catalogue.TABLES if table is not TIMELINE)
LATEST_FIGURES = "latest_figures"
"""Name of the view of the figures that no later one of their origin supersedes."""
VIEWED = {TIMELINE.name: RECORDS, LATEST_FIGURES: FIGURES}
"""The table that each view selects from, and whose search index it shares."""
_VIEWS = f"""
CREATE VIEW {TIMELINE.name} AS
    SELECT {", ".join(TIMELINE.names)}, rowid FROM {RECORDS.name}
    WHERE timeline_number IS NOT NULL ORDER BY crisis, timeline_number;
CREATE VIEW {LATEST_FIGURES} AS SELECT *, rowid FROM {FIGURES.name} WHERE latest;
"""
"""Views that answer common questions; `rowid` is that of the table, for its search."""


def database(rows: catalogue.Rows, metadata: Iterable[tuple[str, str]]) -> bytes:
    """Return the bytes of the database.

    Args:
        rows: All rows of every table.
        metadata: Names and values that describe the whole database.
    """
    connection = sqlite3.connect(":memory:")
    try:
        for table in _STORED:
            _fill(connection, table, rows[table.name])
        _fill(connection, METADATA, map(METADATA.row, metadata))
        _fill(connection, COLUMNS, map(COLUMNS.row, _described()))
        connection.executescript(_VIEWS)
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()


def with_version(database: bytes, version: str) -> bytes:
    """Return the bytes of a database with another version in its metadata."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.deserialize(database)
        connection.execute(
            f"UPDATE {METADATA.name} SET value = ? WHERE name = 'version'", (version,)
        )
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()


def search_table(name: str) -> str:
    """Return the name of the full-text index of a table."""
    return f"{name}_search"


def _described() -> Iterator[tuple[str, Column[Any]]]:
    for table in (*catalogue.TABLES, METADATA, COLUMNS):
        for column in table.columns:
            yield table.name, column


def _fill(
    connection: sqlite3.Connection, table: Table[Any], rows: Iterable[CellRow]
) -> None:
    """Create a table with its rows, and the indexes for joins and searches."""
    connection.execute(_declaration(table))
    places = ", ".join("?" * len(table.columns))
    connection.executemany(f"INSERT INTO {table.name} VALUES ({places})", rows)
    for name in _joined(table):
        connection.execute(
            f"CREATE INDEX {table.name}_by_{name} ON {table.name} ({name})"
        )
    if searched := [column.name for column in table.columns if column.searched]:
        _index_words(connection, table.name, searched)


def _declaration(table: Table[Any]) -> str:
    columns = [*map(_column, table.columns)]
    return (
        f"CREATE TABLE {table.name} (\n  "
        + ",\n  ".join([*columns, f"PRIMARY KEY ({', '.join(table.key)})"])
        + "\n)"
    )


def _column(column: Column[Any]) -> str:
    parts = [column.name, _TYPES.get(column.kind, "TEXT")]
    if column.required:
        parts.append("NOT NULL")
    if column.references:
        key = KEYS[column.references]
        parts.append(f"REFERENCES {column.references} ({key})")
    return " ".join(parts)


def _joined(table: Table[Any]) -> Iterator[str]:
    """Yield the columns for joins and sorting that no key indexes yet."""
    for column in table.columns:
        if column.name != table.key[0] and (
            column.references or column.name == "date_start"
        ):
            yield column.name


def _index_words(
    connection: sqlite3.Connection, table: str, columns: Sequence[str]
) -> None:
    """Create a full-text index that finds other forms of English words too."""
    connection.execute(
        f"CREATE VIRTUAL TABLE {search_table(table)} USING fts5 ({', '.join(columns)}, "
        f"content=\"{table}\", tokenize='porter unicode61 remove_diacritics 2')"
    )
    connection.execute(
        f"INSERT INTO {search_table(table)} ({search_table(table)}) VALUES ('rebuild')"
    )
