"""The SQLite database is consistent, searchable and self-describing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
import sqlite_utils

from tests.outputs.sample_corpora import CORPORA, exported


@pytest.fixture(params=CORPORA)
def database(request: pytest.FixtureRequest) -> Iterator[sqlite3.Connection]:
    """Open the database of each corpus in turn."""
    connection = sqlite3.connect(":memory:")
    data = exported(request.param)["data/briefs.sqlite"]
    assert isinstance(data, bytes)
    connection.deserialize(data)
    yield connection
    connection.close()


def test_integrity(database: sqlite3.Connection) -> None:
    """No foreign key is dangling, and SQLite finds no corruption."""
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_foreign_keys(database: sqlite3.Connection) -> None:
    """Figures, responses, evidence and parties refer to their records."""
    linked = {
        table: {row[2] for row in database.execute(f"PRAGMA foreign_key_list({table})")}
        for table in ("figures", "responses", "evidence", "parties")
    }

    assert {
        "figures": {"records", "figures"},
        "responses": {"records"},
        "evidence": {"records", "sources"},
        "parties": {"records", "actors"},
    } == linked


@pytest.mark.parametrize(
    ("words", "name", "records"),
    [
        ("said that died", "invented", {"killed-exact"}),
        ("Ministry lake role", "invented", set()),
        ("clerk recognise", "invented", {"union-recognise-withheld"}),
        ("Ministry water", "invented", {"minister"}),
    ],
)
def test_search(words: str, name: str, records: set[str]) -> None:
    """Sqlite-utils detects the full-text index and finds records with it."""
    data = exported(name)["data/briefs.sqlite"]
    assert isinstance(data, bytes)
    connection = sqlite3.connect(":memory:")
    connection.deserialize(data)
    table = sqlite_utils.Database(connection)["records"]
    assert isinstance(table, sqlite_utils.db.Table)
    ids = {row["id"] for row in table.search(words)}
    detected = table.detect_fts()
    connection.close()

    assert detected == "search"
    assert ids == records


def test_every_column_is_described(database: sqlite3.Connection) -> None:
    """Every column of every table is described in the database."""
    tables = [
        name
        for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
            " AND name NOT LIKE 'search%'"
        )
    ]

    assert len(tables) == 10
    for table in tables:
        names = {row[1] for row in database.execute(f"PRAGMA table_info({table})")}
        described = database.execute(
            'SELECT "column" FROM columns WHERE "table" = ? AND meaning != \'\'',
            (table,),
        )

        assert names == {row[0] for row in described}


def test_records_have_dates(database: sqlite3.Connection) -> None:
    """A record has the date of its own table, and an ISO date only if it is exact."""
    for table, date in (("figures", "as_of"), ("responses", "date")):
        rows = database.execute(
            f"SELECT records.date, records.date_iso, {table}.{date}, {table}.{date}_iso"
            f" FROM records JOIN {table} USING (crisis, id)"
        ).fetchall()

        assert rows
        assert all(row[:2] == row[2:] for row in rows)


def test_sources_have_dates() -> None:
    """A source has an ISO date only if its date is exact."""
    data = exported("invented")["data/briefs.sqlite"]
    assert isinstance(data, bytes)
    connection = sqlite3.connect(":memory:")
    connection.deserialize(data)
    days = connection.execute("SELECT id, published_iso FROM sources").fetchall()
    connection.close()

    assert days == [("lake-times", "2031-03-07"), ("post", None)]


def test_notice(database: sqlite3.Connection) -> None:
    """The database states that quotations exist, not that they are true."""
    ((notice,),) = database.execute("SELECT value FROM about WHERE name = 'notice'")

    assert "does not make them true" in notice
