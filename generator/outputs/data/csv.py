"""The CSV tables of figures and responses: one record a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.model.records import Party
from generator.outputs.api.models import Crisis, Figure, Response
from generator.outputs.data.columns import FIGURES, PARTIES, RESPONSES, Column, columns

Cell: TypeAlias = str | int | None
Row: TypeAlias = dict[str, Cell]

BETWEEN = "; "
"""Separates several names or ids in one cell."""
BETWEEN_QUOTES = " | "
_FORMULA = ("'", "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


COLUMNS = {
    "figures": columns(Figure, FIGURES),
    "responses": columns(Response, RESPONSES),
}
"""The columns of each table."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns, and one row for each record."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    parts: tuple[Part, ...]

    @property
    def rows(self) -> Iterator[Row]:
        """Yield one row for each record."""
        for part in self.parts:
            yield from part.rows


class Part(NamedTuple):
    """The rows of one crisis in a table."""

    rows: tuple[Row, ...]
    lines: str
    """The rows as CSV."""


Rows: TypeAlias = Mapping[str, Part]
"""The rows of one crisis by table name."""


def of_crisis(crisis: Crisis, corpus: Corpus) -> Rows:
    """Return the rows of a crisis."""
    return {
        "figures": _part("figures", crisis.figures, FIGURES, corpus),
        "responses": _part("responses", crisis.responses, RESPONSES, corpus),
    }


def _part(
    name: str,
    records: Iterable[Figure | Response],
    tags: Iterable[str],
    corpus: Corpus,
) -> Part:
    rows = tuple(_row(one, tags, corpus) for one in records)
    names = [column.name for column in COLUMNS[name]]
    return Part(rows, _lines([_cell(row[one]) for one in names] for row in rows))


def tables(crises: Iterable[Rows]) -> tuple[Table, Table]:
    """Return the tables of figures and responses.

    Args:
        crises: The rows of every crisis that is not withdrawn.
    """
    found = list(crises)
    return (
        Table(
            "figures",
            "Numbers of people, one figure a row. Unlike scopes are never added.",
            COLUMNS["figures"],
            tuple(one["figures"] for one in found),
        ),
        Table(
            "responses",
            "What states and organisations did abroad, one act a row.",
            COLUMNS["responses"],
            tuple(one["responses"] for one in found),
        ),
    )


def _row(record: Figure | Response, tags: Iterable[str], corpus: Corpus) -> Row:
    joined = dict(_joined(record, corpus))
    return {
        name: joined[name] if name in joined else getattr(record, name) for name in tags
    }


def _joined(record: Figure | Response, corpus: Corpus) -> Iterator[tuple[str, Cell]]:
    crisis = corpus.crises[record.crisis]
    places = {place.id: place.name for place in crisis.places}
    yield "title", crisis.title
    yield "countries", _listed(crisis.countries)
    yield "place_name", places.get(getattr(record, "place", None) or "")
    for field in PARTIES:
        parties: tuple[Party, ...] = getattr(record, field, ())
        yield field, _listed(one for one in parties if isinstance(one, str))
        names = (wording.party_name(one, corpus) for one in parties)
        yield f"{field}_names", _listed(names)
    for field in ("checked", "source", "quote"):
        values = [getattr(one, field) for one in record.evidence]
        yield field, _listed(values, BETWEEN_QUOTES)
    # Addresses have no spaces, and so no separator that would need escaping.
    addresses = [one.article or "none" for one in record.evidence]
    yield "article", BETWEEN_QUOTES.join(addresses) or None
    retracted = {one.source: one.retracted for one in record.evidence if one.retracted}
    yield "retracted", _listed(f"{name}: {why}" for name, why in retracted.items())


def _listed(values: Iterable[str], between: str = BETWEEN) -> str | None:
    """Join values in one cell; separators within a value are escaped by a backslash."""
    mark = between.strip()
    escaped = (
        value.replace("\\", r"\\").replace(mark, f"\\{mark}") for value in values
    )
    return between.join(escaped) or None


def text(table: Table) -> str:
    """Return a table as CSV: a row of names, a row of HXL tags, then the records.

    Lines end with CR LF (RFC 4180), and no cell is a formula to a spreadsheet.
    """
    names = [column.name for column in table.columns]
    head = _lines([names, [column.hxl for column in table.columns]])
    return head + "".join(part.lines for part in table.parts)


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
    return f"'{found}" if found.startswith(_FORMULA) else found
