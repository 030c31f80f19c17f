"""Columns shared by all tables of records: speaker, content, date and proof."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from generator.corpus import record_day_and_place, wording
from generator.corpus.crisis_index import accused
from generator.model import documents
from generator.model.edtf import Days
from generator.model.parties import Party
from generator.model.records import Record
from generator.outputs.api import derived_field_models as derived
from generator.outputs.api import models
from generator.outputs.tables.columns_and_tables import (
    LISTED,
    Cell,
    Column,
    day_columns,
    described,
    listed,
)
from generator.outputs.tables.record_row import RecordRow
from generator.views.records.record_views import RecordView

NAMES = "_names"
"""Suffix of the column that holds the names of parties beside that of their ids."""
_ID = "Id of the actor; empty for an unnamed party."
_IDS = "Ids of actors; unnamed parties have none. " + LISTED


Columns: TypeAlias = tuple[Column[RecordRow], ...]


def own(model: type[models.Record], name: str, **more: Any) -> Column[RecordRow]:
    """Return a column with a value of the record itself."""
    return described(model, name, lambda row: getattr(row.record, name), **more)


def several_parties(
    model: type[models.Record],
    name: str,
    value: Callable[[RecordRow], Iterable[Party]],
    key: str = "",
) -> Columns:
    """Return a column with the ids of parties, and one with their names.

    Args:
        model: The published model of the record.
        name: Name of the first column.
        value: Returns the parties of a row.
        key: Name of the field of the model, where it is not that of the column.
    """

    def actors(row: RecordRow) -> Cell:
        return listed(one for one in value(row) if isinstance(one, str))

    meaning = f"Names of `{name}`, or the source's words for unnamed ones. {LISTED}"
    return (
        described(model, name, actors, key=key, how=_IDS),
        Column(
            f"{name}{NAMES}", meaning, lambda row: row.names(value(row)), searched=True
        ),
    )


def one_party(
    model: type[models.Record],
    name: str,
    value: Callable[[RecordRow], Party | None],
    key: str = "",
) -> Columns:
    """Return a column with the id of one party, and one with its name."""

    def actor(row: RecordRow) -> Cell:
        party = value(row)
        return party if isinstance(party, str) else None

    def party_name(row: RecordRow) -> Cell:
        party = value(row)
        return wording.party_name(party, row.corpus) if party else None

    meaning = f"Name of `{name}`, or the source's words for an unnamed one."
    return (
        described(model, name, actor, key=key, how=_ID, references="actors"),
        Column(f"{name}_name", meaning, party_name, searched=True),
    )


def _days(row: RecordRow) -> Days | None:
    return row.days.days if row.days else None


def _sources(view: RecordView) -> Iterable[str]:
    return dict.fromkeys(one.source_id for one in view.quotations)


def _named_as(record: Record) -> Iterable[str]:
    return (f"{actor}: {words}" for actor, words in record.named_as.items())


def _keys(name: str) -> Column[RecordRow]:
    """Return a column with the keys of other records of the crisis."""
    return described(
        models.Statement,
        name,
        lambda row: row.keys(getattr(row.record, name)),
        how=f"Keys of records. {LISTED}",
    )


def all_parties(row: RecordRow) -> str | None:
    """Return the names of all parties to a record, each once."""
    found = (wording.party_name(party, row.corpus) for _, party in row.record.parties())
    return listed(dict.fromkeys(found))


RECORD: Columns = (
    Column(
        "record",
        "Key of the record: the id of its crisis, two hyphens, and its own.",
        lambda row: row.key(row.view.id),
        required=True,
        references="records",
    ),
    described(
        derived.PublishedRecord,
        "crisis",
        lambda row: row.view.crisis_id,
        required=True,
        references="crises",
    ),
)
"""The key of a record and its crisis."""
HEAD: Columns = (
    described(
        derived.PublishedRecord,
        "attribution",
        lambda row: row.view.attribution.words,
        required=True,
        searched=True,
    ),
    described(
        derived.PublishedRecord,
        "attribution_from",
        lambda row: record_day_and_place.voice(row.record),
        required=True,
    ),
    *RECORD,
    described(
        documents.Crisis,
        "crisis_title",
        lambda row: row.crisis.title,
        key="title",
        required=True,
    ),
    described(
        documents.Crisis,
        "countries",
        lambda row: listed(row.crisis.countries),
        how=LISTED,
        required=True,
    ),
    own(models.Statement, "id", required=True),
    Column(
        "text",
        "The record in a sentence; a figure as number and people.",
        lambda row: row.view.text,
        required=True,
        searched=True,
    ),
)
"""Speaker, place in the crisis, and content."""
DATES: Columns = (
    Column(
        "date",
        "When it happened or was counted, as EDTF; empty if the record has no date.",
        lambda row: wording.stated_date(row.record),
    ),
    *day_columns(derived.PublishedDate, "date", ("start", "end", "precision"), _days),
    described(
        derived.PublishedRecord,
        "date_from",
        lambda row: row.days.stated_in if row.days else None,
    ),
    described(derived.PublishedRecord, "date_text", lambda row: row.view.when),
    described(
        models.Statement, "date_basis", lambda row: row.view.dating.basis or None
    ),
)
"""Columns of the date."""
PLACE: Columns = (
    described(
        models.Figure,
        "place",
        lambda row: row.key(row.place and row.place.id),
        how="Two hyphens stand between the crisis and the place.",
        references="places",
    ),
    Column("place_name", "Name of the place.", lambda row: row.view.place or None),
    described(
        derived.PublishedPlace,
        "place_from",
        lambda row: row.place.stated_in if row.place else None,
    ),
)
TAIL: Columns = (
    *several_parties(
        models.Statement, "attributed_to", lambda row: row.record.attributed_to
    ),
    *several_parties(models.Statement, "accused", lambda row: accused(row.record)),
    described(
        models.Statement,
        "named_as",
        lambda row: listed(_named_as(row.record)),
        how=f"Each stands after the actor's id. {LISTED}",
    ),
    _keys("reply"),
    described(
        derived.PublishedRecord,
        "reply_note",
        lambda row: row.view.reply.words if row.view.reply else None,
    ),
    _keys("rests_on"),
    described(derived.PublishedRecord, "proof", lambda row: row.view.proof),
    described(
        derived.PublishedRecord,
        "retracted",
        lambda row: any(one.retracted for one in row.view.quotations),
        required=True,
    ),
    Column(
        "sources",
        f"Ids of its articles, whose words are in `evidence`. {LISTED}",
        lambda row: listed(_sources(row.view)),
    ),
    own(models.Statement, "note", searched=True),
    described(
        derived.PublishedRecord,
        "page",
        lambda row: f"{row.root}{row.view.address}",
        required=True,
    ),
)
"""Accused parties, their replies, and the proof."""

ABOUT: Columns = several_parties(
    models.Statement, "about", lambda row: row.record.about
)
