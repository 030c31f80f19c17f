"""All tables in order, and their rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from generator.corpus.corpus import Corpus
from generator.model.documents import RECORD_PARTS
from generator.outputs.tables import actor_and_source_tables as reference
from generator.outputs.tables import all_records_and_timeline as every_kind
from generator.outputs.tables import country_place_and_change_tables as lists
from generator.outputs.tables import quotation_and_party_tables as evidence
from generator.outputs.tables import record_tables as records
from generator.outputs.tables import tables_of_crises as crisis
from generator.outputs.tables.columns_and_tables import CellRow, Table
from generator.outputs.tables.country_place_and_change_tables import part_rows
from generator.outputs.tables.record_row import RecordRow
from generator.outputs.tables.tables_of_crises import CrisisRow
from generator.views import timeline
from generator.views.view_factory import ViewFactory

Rows: TypeAlias = Mapping[str, tuple[CellRow, ...]]
"""Rows by the name of their table."""

_OF_KIND = {
    table.name: table
    for table in (
        records.FIGURES,
        records.RESPONSES,
        records.POSITIONS,
        records.EVENTS,
        records.ROLES,
        records.BACKGROUND,
    )
}
"""Tables of records by the key of the crisis that lists them."""
_LISTS = {
    "countries": lists.COUNTRIES_OF,
    "kinds": lists.KINDS_OF,
    "places": lists.PLACES,
    "not_stated": lists.NOT_STATED,
    "changes": lists.CHANGES,
}
"""Tables of other lists of a crisis by their key."""
TABLES: tuple[Table[Any], ...] = (
    *_OF_KIND.values(),
    every_kind.TIMELINE,
    evidence.EVIDENCE,
    crisis.CRISES,
    reference.ACTORS,
    reference.SOURCES,
    lists.PLACES,
    lists.NOT_STATED,
    lists.CHANGES,
    lists.COUNTRIES_OF,
    lists.KINDS_OF,
    crisis.WITHDRAWN,
    every_kind.RECORDS,
    evidence.PARTIES,
    evidence.LINKS,
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
        return {crisis.WITHDRAWN.name: (crisis.WITHDRAWN.row(row),)}
    rows = _records(row, viewer)
    every = [one for some in rows.values() for one in some]
    dated = sorted(
        (one for one in every if one.number), key=lambda one: one.number or 0
    )
    return {
        crisis.CRISES.name: (crisis.CRISES.row(row),),
        **{
            table.name: tuple(map(table.row, part_rows(row, part)))
            for part, table in _LISTS.items()
        },
        **{
            table.name: tuple(map(table.row, rows[part]))
            for part, table in _OF_KIND.items()
        },
        every_kind.RECORDS.name: tuple(map(every_kind.RECORDS.row, every)),
        every_kind.TIMELINE.name: tuple(map(every_kind.TIMELINE.row, dated)),
        evidence.EVIDENCE.name: tuple(
            evidence.EVIDENCE.row(one)
            for record in every
            for one in evidence.evidence_rows(record)
        ),
        evidence.LINKS.name: tuple(
            evidence.LINKS.row(one)
            for record in every
            for one in evidence.link_rows(record)
        ),
        evidence.PARTIES.name: tuple(
            evidence.PARTIES.row(one)
            for record in every
            for one in evidence.party_rows(record)
        ),
    }


def _records(row: CrisisRow, viewer: ViewFactory) -> dict[str, list[RecordRow]]:
    """Return what the rows of all records are made of, by part of the crisis."""
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
        reference.ACTORS.name: tuple(
            reference.ACTORS.row(reference.ActorRow(name, corpus, root))
            for name in corpus.actors
        ),
        reference.SOURCES.name: tuple(
            reference.SOURCES.row(reference.SourceRow(name, corpus, root))
            for name in corpus.sources
        ),
    }


def together(parts: Iterable[Rows]) -> Rows:
    """Return all rows of each table, of which every part holds some or none."""
    found: dict[str, list[CellRow]] = {table.name: [] for table in TABLES}
    for part in parts:
        for name, rows in part.items():
            found[name].extend(rows)
    return {name: tuple(rows) for name, rows in found.items()}
