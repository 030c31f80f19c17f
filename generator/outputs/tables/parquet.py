"""The tables as Parquet, read from the database, so that both hold the same."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from datetime import date
from io import BytesIO
from typing import Any

from arro3.core import Array, DataType, RecordBatch
from arro3.io import write_parquet

from generator.outputs.tables import catalogue
from generator.outputs.tables.columns_and_tables import Cell, Column, Table

_TYPES = {
    "integer": DataType.int64(),
    "number": DataType.float64(),
    "boolean": DataType.bool(),
    "date": DataType.date32(),
    "string": DataType.utf8(),
}
KEY = "about"
"""The key under which a file has title, notice, licence, version and home as JSON."""
_EPOCH = date(1970, 1, 1).toordinal()


def path(table: Table[Any]) -> str:
    """Return the path of a table below the root of the site."""
    return f"data/{table.name}.parquet"


PATHS = tuple(map(path, catalogue.TABLES))


def files(database: bytes, about: str) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the bytes of each table.

    Args:
        database: The SQLite database.
        about: Name of its table of keys and values that every file repeats.
    """
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(database)
        metadata = dict(connection.execute(f"SELECT * FROM {about} ORDER BY 1"))
        for table in catalogue.TABLES:
            names = ", ".join(table.names)
            rows = connection.execute(f"SELECT {names} FROM {table.name}").fetchall()
            yield path(table), _parquet(table, rows, metadata)


def _parquet(
    table: Table[Any], rows: Sequence[Sequence[Cell]], metadata: Mapping[str, str]
) -> bytes:
    arrays = [
        _array(column, [row[index] for row in rows])
        for index, column in enumerate(table.columns)
    ]
    data = BytesIO()
    write_parquet(
        RecordBatch.from_arrays(arrays, names=table.names),
        data,
        compression="zstd(3)",
        key_value_metadata={KEY: json.dumps(metadata)},
        skip_arrow_metadata=True,  # several keys would stand in random order
    )
    return data.getvalue()


def _array(column: Column[Any], cells: Sequence[Cell]) -> Array:
    """Return the cells of a column as SQLite has them in the type of the column."""
    kind = _TYPES[column.kind]
    if column.kind == "boolean":
        return Array([None if one is None else bool(one) for one in cells], type=kind)
    if column.kind == "date":
        return Array([*map(_days, cells)], type=DataType.int32()).cast(kind)
    return Array(cells, type=kind)


def _days(cell: Cell) -> int | None:
    """Return an ISO day as days since 1970, as Parquet counts them."""
    if cell is None:
        return None
    return date.fromisoformat(str(cell)).toordinal() - _EPOCH
