"""All tables in order, and their rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from generator.corpus.corpus import Corpus
from generator.model.documents import RECORD_PARTS
from generator.outputs.tables.actor_and_source_tables import (
    ACTORS,
    SOURCES,
    ActorRow,
    SourceRow,
)
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
from generator.outputs.tables.tables_of_crises import CRISES, WITHDRAWN, CrisisRow
from generator.views import timeline
from generator.views.view_factory import ViewFactory

Rows: TypeAlias = Mapping[str, tuple[CellRow, ...]]
"""Rows by the name of their table."""

_OF_KIND = {
    table.name: table
    for table in (
        FIGURES,
        RESPONSES,
        POSITIONS,
        EVENTS,
        ROLES,
        BACKGROUND,
    )
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
    row = CrisisRow(name, viewer.corpus, root)
    if row.crisis.withdrawn:
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
        EVIDENCE.name: tuple(
            EVIDENCE.row(one) for record in every for one in evidence_rows(record)
        ),
        LINKS.name: tuple(
            LINKS.row(one) for record in every for one in link_rows(record)
        ),
        PARTIES.name: tuple(
            PARTIES.row(one) for record in every for one in party_rows(record)
        ),
    }


def _records(row: CrisisRow, viewer: ViewFactory) -> dict[str, list[RecordRow]]:
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
            for record in getattr(row.crisis, part)
        ]
        for part in RECORD_PARTS
    }


def _timeline(row: CrisisRow, viewer: ViewFactory) -> dict[str, int]:
    """Return the place of each record in the timeline, from 1, by its id."""
    views = [viewer.record(row.id, record) for _, record in row.crisis.records()]
    dated = (view for view in views if view.kind in timeline.KINDS)
    ordered = (view for day in timeline.days(dated) for view in day.records)
    return {view.id: number for number, view in enumerate(ordered, start=1)}


def shared(corpus: Corpus, root: str) -> Rows:
    """Return the rows of actors and sources, which belong to no one crisis."""
    return {
        ACTORS.name: tuple(
            ACTORS.row(ActorRow(name, corpus, root)) for name in corpus.actors
        ),
        SOURCES.name: tuple(
            SOURCES.row(SourceRow(name, corpus, root)) for name in corpus.sources
        ),
    }


def together(parts: Iterable[Rows]) -> Rows:
    """Return all rows of each table, gathered from parts that hold some or none."""
    found: dict[str, list[CellRow]] = {table.name: [] for table in TABLES}
    for part in parts:
        for name, rows in part.items():
            found[name].extend(rows)
    return {name: tuple(rows) for name, rows in found.items()}
