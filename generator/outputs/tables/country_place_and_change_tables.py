"""Tables of the lists in a crisis: countries, kinds, places, changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.model import documents
from generator.model.documents import Crisis
from generator.model.geography.countries import COUNTRIES
from generator.model.records import Location
from generator.model.vocabulary import CrisisKind, Measure
from generator.outputs.api import corrections, models
from generator.outputs.tables.columns_and_tables import (
    LISTED,
    Cell,
    Column,
    Table,
    described,
    listed,
)
from generator.outputs.tables.document_tables import DocumentRow
from generator.outputs.tables.record_row import key


class PartRow(NamedTuple):
    """An entry of a list in a crisis."""

    crisis: DocumentRow[Crisis]
    number: int
    """Its place in the list, from 1."""
    entry: object
    """The entry, of the kind that the list holds."""


def part_rows(crisis: DocumentRow[Crisis], part: str) -> Iterator[PartRow]:
    """Yield the entries of a list in a crisis; changes as corrections."""
    entries = (
        reversed(corrections.of_crisis(crisis.id, crisis.corpus, crisis.root))
        if part == "changes"
        else getattr(crisis.document, part)
    )
    for number, entry in enumerate(entries, start=1):
        yield PartRow(crisis, number, entry)


def _place(row: PartRow) -> documents.Place:
    assert isinstance(row.entry, documents.Place)
    return row.entry


_OF: Column[PartRow] = Column(
    "crisis",
    "Id of the crisis.",
    lambda row: row.crisis.id,
    required=True,
    references="crises",
)


def _entry(model: type, name: str, field: str = "", **more: Any) -> Column[PartRow]:
    """Return a column with a value of the entry."""
    return described(
        model,
        name,
        lambda row: getattr(row.entry, field or name),
        key=field or name,
        **more,
    )


COUNTRIES_OF: Table[PartRow] = Table(
    "crisis_countries",
    "Countries in which each crisis took place, one per row.",
    (
        _OF,
        Column(
            "country",
            "ISO 3166-1 alpha-3 code.",
            lambda row: str(row.entry),
            required=True,
        ),
        Column(
            "name",
            "Name of the country.",
            lambda row: COUNTRIES[str(row.entry)],
            required=True,
        ),
    ),
    key=("crisis", "country"),
    facets=("country",),
)
KINDS_OF: Table[PartRow] = Table(
    "crisis_kinds",
    "The kinds of each crisis, one per row.",
    (
        _OF,
        Column(
            "kind",
            "A kind of the crisis.",
            lambda row: str(row.entry),
            words=tuple(CrisisKind),
            required=True,
        ),
    ),
    key=("crisis", "kind"),
    facets=("kind",),
)


def _coordinate(name: str, how: str = "") -> Column[PartRow]:
    """Return a column with a part of the location of a place, if it has one."""
    return described(
        Location, name, lambda row: getattr(_place(row).location, name, None), how=how
    )


PLACES: Table[PartRow] = Table(
    "places",
    "Places in each crisis, one per row.",
    (
        Column(
            "place",
            "Key of the place: the id of its crisis, two hyphens, and its own.",
            lambda row: key(row.crisis.id, _place(row).id),
            required=True,
        ),
        _OF,
        _entry(documents.Place, "id", required=True),
        _entry(documents.Place, "name", required=True, searched=True),
        described(
            documents.Place,
            "aliases",
            lambda row: listed(_place(row).aliases),
            how=LISTED,
            searched=True,
        ),
        _coordinate(
            "geonames", how="Where a place has none, pandas reads all as floats."
        ),
        *map(_coordinate, ("latitude", "longitude")),
    ),
    key=("place",),
    label="name",
    facets=("crisis",),
)


NOT_STATED: Table[PartRow] = Table(
    "not_stated",
    "Measures for which no source of a crisis gives a figure. That does not mean none.",
    (
        _OF,
        Column(
            "measure",
            "What happened to the people who would have been counted.",
            lambda row: str(row.entry),
            words=tuple(Measure),
            required=True,
        ),
    ),
    key=("crisis", "measure"),
    facets=("measure",),
)


def _changed(row: PartRow) -> Cell:
    """Return the key of the record that an entry names, by an earlier id too."""
    change = row.entry
    assert isinstance(change, models.Correction)
    for _, record in row.crisis.document.records():
        if change.record in (record.id, *record.was):
            return key(row.crisis.id, record.id)
    return None


CHANGES: Table[PartRow] = Table(
    "changes",
    "Corrections and additions since publication, one per row.",
    (
        _OF,
        Column(
            "number",
            "Its position in the changelog of the crisis; 1 is the earliest.",
            lambda row: row.number,
            kind="integer",
            required=True,
        ),
        _entry(models.Correction, "id", required=True),
        _entry(models.Correction, "date", required=True),
        _entry(models.Correction, "what", required=True, searched=True),
        _entry(models.Correction, "why", required=True, searched=True),
        described(
            models.Correction,
            "record",
            _changed,
            how="The key of the record, where it still stands.",
            references="records",
        ),
        _entry(models.Correction, "field"),
        _entry(models.Correction, "value_before", "old"),
        _entry(models.Correction, "value_after", "new"),
        _entry(models.Correction, "page", required=True),
    ),
    key=("crisis", "number"),
    label="what",
    facets=("crisis", "date"),
)
