"""The Parquet tables hold what the database holds, with types that tools know."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb
import pytest

from generator.outputs.licence_and_notice import LICENCE
from generator.outputs.tables import catalogue, parquet
from generator.outputs.tables.columns_and_tables import Table
from tests import assembled
from tests.outputs.sample_corpora import CORPORA, SITE, exported

DUCKDB = {
    "string": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
}


@pytest.fixture(params=CORPORA)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Write the tables and the database of each corpus in turn."""
    for path, data in exported(request.param, SITE).items():
        if path.endswith((".parquet", ".sqlite")):
            assert isinstance(data, bytes)
            (tmp_path / Path(path).name).write_bytes(data)
    return tmp_path


def _file(folder: Path, table: Table[Any]) -> str:
    return str(folder / f"{table.name}.parquet")


def test_every_table_is_there(folder: Path) -> None:
    """Each table is a file, under its own name."""
    names = {file.stem for file in folder.glob("*.parquet")}

    assert names == {table.name for table in catalogue.TABLES}


def test_rows_are_those_of_the_database(folder: Path) -> None:
    """DuckDB reads the rows that SQLite holds, in the same order."""
    with closing(sqlite3.connect(folder / "briefs.sqlite")) as connection:
        for table in catalogue.TABLES:
            names = ", ".join(table.names)
            rows = connection.execute(f"SELECT {names} FROM {table.name}")
            stored = rows.fetchall()
            read = duckdb.read_parquet(_file(folder, table)).fetchall()

            assert [tuple(map(_plain, row)) for row in read] == stored, table.name


def _plain(cell: Any) -> Any:
    """Return a cell as SQLite has it."""
    if isinstance(cell, bool):
        return int(cell)
    return cell.isoformat() if hasattr(cell, "isoformat") else cell


def test_columns_have_their_types(folder: Path) -> None:
    """Columns are typed without an option, also where all cells are empty."""
    for table in catalogue.TABLES:
        found = duckdb.read_parquet(_file(folder, table))

        assert found.columns == [*table.names]
        assert [*map(str, found.types)] == [DUCKDB[one.kind] for one in table.columns]


def test_files_tell_their_licence(folder: Path) -> None:
    """Every file tells its licence, its home and what was checked."""
    for table in catalogue.TABLES:
        query = "SELECT decode(value) FROM parquet_kv_metadata(?)"
        found = duckdb.execute(query, [_file(folder, table)])
        ((about,),) = found.fetchall()
        told = json.loads(about)

        assert told["licence_address"] == LICENCE.address
        assert told["home"] == SITE
        assert told["notice"]


def test_same_corpus_same_bytes() -> None:
    """Two runs give the same bytes."""
    again = assembled.data_files(CORPORA["invented"], SITE)

    for path in parquet.PATHS:
        assert again[path] == exported("invented", SITE)[path]
