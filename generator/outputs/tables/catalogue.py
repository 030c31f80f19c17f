"""All tables in order, and their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from generator.corpus.corpus import Corpus
from generator.model.documents import RECORD_PARTS, Crisis
from generator.outputs.tables.all_records_and_timeline import RECORDS, TIMELINE
from generator.outputs.tables.columns_and_tables import CellRow, Table
from generator.outputs.tables.country_place_and_change_tables import (
    CHANGES,
    COUNTRIES_OF,
    KINDS_OF,
    NOT_STATED,
    PLACES,
    part_rows,
)
from generator.outputs.tables.document_tables import (
    ACTORS,
    CRISES,
    SOURCES,
    WITHDRAWN,
    DocumentRow,
)
from generator.outputs.tables.quotation_and_party_tables import (
    EVIDENCE,
    LINKS,
    PARTIES,
    evidence_rows,
    link_rows,
    party_rows,
)
from generator.outputs.tables.record_row import RecordRow
from generator.outputs.tables.record_tables import (
    BACKGROUND,
    EVENTS,
    FIGURES,
    POSITIONS,
    RESPONSES,
    ROLES,
)
from generator.views import timeline
from generator.views.view_factory import ViewFactory

Rows: TypeAlias = Mapping[str, tuple[CellRow, ...]]
"""Rows by the name of their table."""

_OF_KIND = {
    table.name: table
    for table in (FIGURES, RESPONSES, POSITIONS, EVENTS, ROLES, BACKGROUND)
}
"""Tables of records by the key of the crisis that lists them."""
_LISTS = {
    "countries": COUNTRIES_OF,
    "kinds": KINDS_OF,
    "places": PLACES,
    "not_stated": NOT_STATED,
    "changes": CHANGES,
}
"""Tables of other lists of a crisis by their key."""
_PARTS: tuple[tuple[Table[Any], Callable[[RecordRow], Iterable[Any]]], ...] = (
    (EVIDENCE, evidence_rows),
    (LINKS, link_rows),
    (PARTIES, party_rows),
)
"""Tables of lists in a record, each with what makes its rows."""
TABLES: tuple[Table[Any], ...] = (
    *_OF_KIND.values(),
    TIMELINE,
    EVIDENCE,
    CRISES,
    ACTORS,
    SOURCES,
    PLACES,
    NOT_STATED,
    CHANGES,
    COUNTRIES_OF,
    KINDS_OF,
    WITHDRAWN,
    RECORDS,
    PARTIES,
    LINKS,
)
"""All tables; those that most people look for come first."""

KEYS = {table.name: table.key[0] for table in TABLES if len(table.key) == 1}
"""The column that identifies a row, of tables to which others refer."""


def of_crisis(name: str, viewer: ViewFactory, root: str) -> Rows:
    """Return the rows of a crisis.

    Args:
        name: Id of the crisis.
        viewer: Makes the views of everything that is published.
        root: Prefix of addresses.
    """
    row = DocumentRow(name, viewer.corpus.crises[name], viewer.corpus, root)
    if row.document.withdrawn:
        return {WITHDRAWN.name: (WITHDRAWN.row(row),)}
    rows = _records(row, viewer)
    every = [one for some in rows.values() for one in some]
    dated = sorted(
        (one for one in every if one.number), key=lambda one: one.number or 0
    )
    return {
        CRISES.name: (CRISES.row(row),),
        **{
            table.name: tuple(map(table.row, part_rows(row, part)))
            for part, table in _LISTS.items()
        },
        **{
            table.name: tuple(map(table.row, rows[part]))
            for part, table in _OF_KIND.items()
        },
        RECORDS.name: tuple(map(RECORDS.row, every)),
        TIMELINE.name: tuple(map(TIMELINE.row, dated)),
        **{
            table.name: tuple(table.row(one) for row in every for one in parts(row))
            for table, parts in _PARTS
        },
    }


def _records(
    row: DocumentRow[Crisis], viewer: ViewFactory
) -> dict[str, list[RecordRow]]:
    """Return a row for each record of a crisis, by part of the crisis."""
    numbers = _timeline(row, viewer)
    return {
        part: [
            RecordRow(
                viewer.record(row.id, record),
                row.corpus,
                row.root,
                numbers.get(record.id),
            )
            for record in getattr(row.document, part)
        ]
        for part in RECORD_PARTS
    }


def _timeline(row: DocumentRow[Crisis], viewer: ViewFactory) -> dict[str, int]:
    """Return the place of each record in the timeline, from 1, by its id."""
    views = [viewer.record(row.id, record) for _, record in row.document.records()]
    dated = (view for view in views if view.kind in timeline.KINDS)
    ordered = (view for day in timeline.days(dated) for view in day.records)
    return {view.id: number for number, view in enumerate(ordered, start=1)}


def shared(corpus: Corpus, root: str) -> Rows:
    """Return the rows of actors and sources, which belong to no one crisis."""
    return {
        ACTORS.name: tuple(
            ACTORS.row(DocumentRow(name, actor, corpus, root))
            for name, actor in corpus.actors.items()
        ),
        SOURCES.name: tuple(
            SOURCES.row(DocumentRow(name, source, corpus, root))
            for name, source in corpus.sources.items()
        ),
    }


def together(parts: Iterable[Rows]) -> Rows:
    """Return all rows of each table, gathered from parts that hold some or none."""
    found: dict[str, list[CellRow]] = {table.name: [] for table in TABLES}
    for part in parts:
        for name, rows in part.items():
            found[name].extend(rows)
    return {name: tuple(rows) for name, rows in found.items()}
