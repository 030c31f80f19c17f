"""The database, judged by SQLite itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from tests.exports.invented import CORPORA, exported


@pytest.fixture(params=CORPORA)
def database(request: pytest.FixtureRequest) -> Iterator[sqlite3.Connection]:
    """Return the database of each corpus in turn."""
    connection = sqlite3.connect(":memory:")
    data = exported(request.param)["data/briefs.sqlite"]
    assert isinstance(data, bytes)
    connection.deserialize(data)
    yield connection
    connection.close()


def test_links_are_whole(database: sqlite3.Connection) -> None:
    """No row refers to one that is not there, and SQLite finds the file sound."""
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_tables_have_links(database: sqlite3.Connection) -> None:
    """Figures, responses, evidence and parties name the records that they belong to."""
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


def test_search_finds(database: sqlite3.Connection) -> None:
    """Full-text search finds records by their words, with who says so first."""
    found = database.execute(
        "SELECT attribution, text FROM search WHERE search MATCH 'union OR russia'"
    ).fetchall()

    assert found
    assert all(attribution for attribution, _ in found)


def test_every_column_is_described(database: sqlite3.Connection) -> None:
    """The columns of figures and responses are described in the database itself."""
    for table in ("figures", "responses"):
        names = {row[1] for row in database.execute(f"PRAGMA table_info({table})")}
        described = database.execute(
            'SELECT "column" FROM columns WHERE "table" = ? AND meaning != \'\'',
            (table,),
        )

        assert names == {row[0] for row in described}


def test_database_says_what_it_is(database: sqlite3.Connection) -> None:
    """The database says that the words are there, not that they are true."""
    ((notice,),) = database.execute("SELECT value FROM about WHERE name = 'notice'")

    assert "does not make them true" in notice
