"""The SQLite database is consistent, searchable and self-describing."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import sqlite_utils

from generator.outputs.data.sqlite import COLUMNS, METADATA
from generator.outputs.tables import catalogue
from generator.outputs.tables.all_records_and_timeline import TIMELINE
from generator.outputs.tables.columns_and_tables import Table
from tests.outputs.sample_corpora import CORPORA, SITE, exported

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it imports deprecated modules
    from datasette.app import Datasette

STORED = [
    *(table for table in catalogue.TABLES if table is not TIMELINE),
    METADATA,
    COLUMNS,
]


def _opened(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    data = exported(name, SITE)["data/briefs.sqlite"]
    assert isinstance(data, bytes)
    connection.deserialize(data)
    return connection


@pytest.fixture(params=CORPORA)
def database(request: pytest.FixtureRequest) -> Iterator[sqlite3.Connection]:
    """Open the database of each corpus in turn."""
    connection = _opened(request.param)
    yield connection
    connection.close()


@pytest.fixture
def invented() -> Iterator[sqlite3.Connection]:
    """Open the database of the invented corpus."""
    connection = _opened("invented")
    yield connection
    connection.close()


def test_integrity(database: sqlite3.Connection) -> None:
    """No foreign key is dangling, and SQLite finds no corruption."""
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("table", STORED, ids=lambda table: table.name)
def test_references_are_keys(invented: sqlite3.Connection, table: Table[Any]) -> None:
    """Every reference is a foreign key with an index, under the declared key."""
    name = table.name
    keys = {
        row[3]: row[2]
        for row in invented.execute(f"PRAGMA foreign_key_list({name})").fetchall()
    }
    indexed = {
        invented.execute(f"PRAGMA index_info({row[1]})").fetchone()[2]
        for row in invented.execute(f"PRAGMA index_list({name})").fetchall()
    }

    assert keys == {one.name: one.references for one in table.columns if one.references}
    assert keys.keys() <= indexed


@pytest.mark.parametrize(
    ("table", "words", "records"),
    [
        ("figures", "death", set()),
        ("figures", "dying people killing", set()),
        ("figures", "ministries killed", {"killed-exact", "killed-later"}),
        ("responses", "sanctions", {"union-sanction-announced"}),
        ("roles", "waters ministry", set()),
        ("records", "ministry rising lakes", set()),
        ("records", "lakes rose", {"flood"}),
    ],
)
def test_search(
    invented: sqlite3.Connection, table: str, words: str, records: set[str]
) -> None:
    """Sqlite-utils detects the full-text index, which finds other forms of words."""
    found = sqlite_utils.Database(invented)[table]
    assert isinstance(found, sqlite_utils.db.Table)

    assert found.detect_fts() == f"{table}_search"
    assert {row["id"] for row in found.search(words)} == records


def test_tables_with_text_are_searched(invented: sqlite3.Connection) -> None:
    """Every table with a searched column has a full-text index over it."""
    opened = sqlite_utils.Database(invented)

    assert {
        table.name
        for table in STORED
        if isinstance(found := opened[table.name], sqlite_utils.db.Table)
        and found.detect_fts()
    } == {table.name for table in STORED if any(one.searched for one in table.columns)}


def test_every_column_is_described(database: sqlite3.Connection) -> None:
    """Every column of every table and view is described in the database."""
    tables = [
        name
        for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
            " AND name NOT LIKE '%_search%' AND name != 'latest_figures'"
        )
    ]

    assert {table.name for table in (*STORED, TIMELINE)} == set(tables)
    for table in tables:
        names = {row[1] for row in database.execute(f"PRAGMA table_info({table})")}
        described = database.execute(
            "SELECT column_name FROM columns WHERE table_name = ? AND meaning != ''",
            (table,),
        )

        assert names - {"rowid"} == {row[0] for row in described}


def test_latest_figures(database: sqlite3.Connection) -> None:
    """The view of latest figures has no figure that a later one replaces."""
    latest = database.execute("SELECT record, superseded_by FROM latest_figures")
    every = database.execute("SELECT count(*) FROM figures").fetchone()[0]
    rows = latest.fetchall()

    assert rows
    assert all(later is None for _, later in rows)
    assert len(rows) < every or not _superseded(database)


def _superseded(database: sqlite3.Connection) -> int:
    query = "SELECT count(*) FROM figures WHERE superseded_by IS NOT NULL"
    return int(database.execute(query).fetchone()[0])


def test_metadata(database: sqlite3.Connection) -> None:
    """The database tells its licence, home, version, and what the checks mean."""
    told = dict(database.execute("SELECT name, value FROM metadata").fetchall())

    assert "does not make them true" in told["notice"]
    assert told["licence_address"].startswith("https://creativecommons.org/")
    assert told["home"] == SITE
    assert told["version"]


@pytest.fixture(scope="module")
def datasette(tmp_path_factory: pytest.TempPathFactory) -> Datasette:
    """Open the database in Datasette with the metadata that comes with it."""
    files = exported("real", SITE)
    data, metadata = files["data/briefs.sqlite"], files["data/datasette.json"]
    assert isinstance(data, bytes)
    path = tmp_path_factory.mktemp("datasette") / "briefs.sqlite"
    path.write_bytes(data)
    return Datasette([str(path)], metadata=json.loads(metadata))


def _answer(datasette: Datasette, path: str) -> Any:
    async def get() -> Any:
        await datasette.invoke_startup()
        response = await datasette.client.get(path)
        assert response.status_code == 200, response.text
        return response

    with ThreadPoolExecutor(1) as thread:  # the browser's event loop runs in this one
        return thread.submit(asyncio.run, get()).result()


@pytest.mark.filterwarnings("ignore")
def test_datasette_shows_the_metadata(datasette: Datasette) -> None:
    """Datasette shows licence, home address and the meaning of a column."""
    front = _answer(datasette, "/").text
    table = _answer(datasette, "/briefs/figures").text

    assert "creativecommons.org/licenses/by/4.0" in front
    assert SITE in front
    assert catalogue.TABLES[0].meaning in table
    assert all(column.meaning in table for column in catalogue.TABLES[0].columns[8:12])


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("view", ["timeline", "latest_figures"])
def test_datasette_searches_views(datasette: Datasette, view: str) -> None:
    """In Datasette a view finds its own rows by their words, and no others."""
    path = f"/briefs/{view}.json?_shape=array&_size=max"
    every = _answer(datasette, path).json()
    found = _answer(datasette, f"{path}&_search=killing").json()
    facets = _answer(datasette, f"/briefs/{view}.json").json()["facet_results"]

    assert 0 < len(found) < len(every)
    assert {one["record"] for one in found} <= {one["record"] for one in every}
    assert all("kill" in json.dumps(one).lower() for one in found)
    assert "crisis" in facets


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "table",
    [table for table in catalogue.TABLES if table is not TIMELINE],
    ids=lambda table: table.name,
)
def test_datasette_offers_facets_links_and_search(
    datasette: Datasette, table: Table[Any]
) -> None:
    """In Datasette each table has its facets, links of its keys, and search."""
    path = f"/briefs/{table.name}.json?_extra=expandable_columns&_labels=on"
    answer = _answer(datasette, path).json()
    searched = any(one.searched for one in table.columns)

    assert set(table.facets) <= answer["facet_results"].keys()
    assert {key["column"] for key, _ in answer["expandable_columns"]} == {
        one.name for one in table.columns if one.references
    }
    assert ("_search" in _answer(datasette, f"/briefs/{table.name}").text) == searched
