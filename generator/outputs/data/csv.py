"""Tables as CSV: one header row, and for HDX the same with a row of HXL tags."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any

from generator.outputs.tables.columns_and_tables import Cell, CellRow, Table

_FORMULA = frozenset("'=+-@\t\r＝＋－＠")
"""Signs at the start of a cell that make a spreadsheet run or change it."""


def lines(rows: Iterable[CellRow]) -> str:
    """Return rows as CSV.

    Lines end with CR LF (RFC 4180), and no cell is a formula to a spreadsheet.
    """
    return _lines(map(_cell, row) for row in rows)


def text(table: Table[Any], parts: Iterable[str]) -> str:
    """Return a table with its header.

    Args:
        table: The table.
        parts: Its rows as CSV.
    """
    return _lines([table.names]) + "".join(parts)


def tagged(table: Table[Any], parts: Iterable[str]) -> str:
    """Return a table with its header, then the HXL tags of the columns."""
    tags = [table.tags[name] for name in table.names]
    return _lines([table.names, tags]) + "".join(parts)


def _lines(rows: Iterable[Iterable[str]]) -> str:
    file = io.StringIO()
    csv.writer(file, lineterminator="\r\n").writerows(rows)
    return file.getvalue()


def _cell(value: Cell) -> str:
    """Return a cell; an apostrophe precedes what a spreadsheet would run as a formula.

    It also precedes an apostrophe, so that readers can always strip the first one.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    found = str(value)
    return f"'{found}" if found[:1] in _FORMULA else found
