"""The tables of records: one for each kind of record."""

from __future__ import annotations

from collections.abc import Callable

from generator.corpus import crisis_index, record_day_and_place, wording
from generator.model.edtf import Days
from generator.model.vocabulary import Who
from generator.outputs.api import derived_field_models as derived
from generator.outputs.api import models
from generator.outputs.tables import hxl
from generator.outputs.tables.columns_and_tables import (
    Column,
    Table,
    day_columns,
    described,
)
from generator.outputs.tables.record_row import RecordRow
from generator.outputs.tables.shared_record_columns import (
    ABOUT,
    DATES,
    HEAD,
    PLACE,
    TAIL,
    Columns,
    one_party,
    own,
    several_parties,
)

KEY = ("record",)
GROUP = "group"
"""Value of the column `who` for people whom a brief counts as a group of its own."""


def _is_group(row: RecordRow) -> bool:
    return any(group.id == row.record.who for group in row.crisis.groups)


def _group_name(row: RecordRow) -> str | None:
    names = (group.name for group in row.crisis.groups if group.id == row.record.who)
    return next(names, None)


def _period(row: RecordRow) -> str:
    if wording.period_event(row.record, row.crisis):
        return "event"
    return "days" if _period_days(row) else "total"


def _period_days(row: RecordRow) -> Days | None:
    return record_day_and_place.period_days(row.record, row.crisis)


def _event(row: RecordRow) -> str | None:
    event = wording.period_event(row.record, row.crisis)
    return row.key(event.id) if event else None


def _figure(name: str, value: Callable[[RecordRow], str | None]) -> Column[RecordRow]:
    """Return a column with the key of another figure, whose id is the value."""
    return described(
        models.Figure,
        name,
        lambda row: row.key(value(row)),
        how="The key of its record.",
        references="figures",
    )


def _sides(model: type[models.Record]) -> Columns:
    """Return columns with the id and the name of the acting party's side."""
    return (
        described(model, "side", lambda row: _of_side(row, "id")),
        described(model, "side_name", lambda row: _of_side(row, "name")),
    )


def _of_side(row: RecordRow, attribute: str) -> str | None:
    found = crisis_index.side(row.record, row.crisis)
    return getattr(found, attribute) if found else None


def _actor(model: type[models.Record]) -> Columns:
    """Return the columns of the acting party."""
    return one_party(model, "actor", lambda row: row.record.actor)


def _code(name: str) -> Column[RecordRow]:
    """Return a column with a part of the PLOVER code of a response."""
    return described(
        derived.PublishedResponse,
        f"plover_{name}",
        lambda row: getattr(row.view.code, name) or None,
    )


_PEOPLE: Columns = (
    Column(
        "who",
        "Which people are counted; `group` for a group defined in the crisis.",
        lambda row: GROUP if _is_group(row) else row.record.who,
        words=(*Who, GROUP),
        required=True,
    ),
    Column(
        "who_group",
        "Id of the group that is counted.",
        lambda row: row.record.who if _is_group(row) else None,
    ),
    Column("who_group_name", "Name of the group that is counted.", _group_name),
)
_PERIOD: Columns = (
    Column(
        "period",
        "What it counts: the total so far, the days of a date, or an event.",
        _period,
        words=("total", "days", "event"),
        required=True,
    ),
    *day_columns(
        derived.PublishedFigure,
        "period",
        ("start", "end"),
        _period_days,
    ),
    described(
        derived.PublishedFigure,
        "event",
        _event,
        how="The key of its record.",
        references="events",
    ),
)
FIGURES = Table(
    "figures",
    "Numbers of people, one figure per row. Never add up figures of different scope.",
    (
        *HEAD,
        own(models.Figure, "measure", required=True),
        own(models.Figure, "low"),
        own(models.Figure, "best"),
        own(models.Figure, "high"),
        described(derived.PublishedFigure, "low_basis", lambda row: row.view.low_basis),
        described(
            derived.PublishedFigure, "floor_by_convention", lambda row: row.view.floor
        ),
        own(models.Figure, "qualifier"),
        own(models.Figure, "words"),
        own(models.Figure, "basis"),
        *_PEOPLE,
        own(models.Figure, "unit"),
        own(models.Figure, "cause"),
        *PLACE,
        *_PERIOD,
        described(derived.PublishedFigure, "scope", lambda row: row.view.scope or None),
        *DATES,
        *several_parties(models.Figure, "origins", lambda row: row.view.origins),
        *several_parties(
            models.Figure, "said_to_be_by", lambda row: row.record.said_to_be_by
        ),
        described(derived.PublishedFigure, "support", lambda row: row.view.support),
        described(
            derived.PublishedFigure,
            "latest",
            lambda row: row.view.latest,
            required=True,
        ),
        _figure("part_of", lambda row: row.record.part_of),
        _figure("supersedes", lambda row: row.record.supersedes),
        _figure(
            "superseded_by",
            lambda row: row.view.superseded_by and row.view.superseded_by.id,
        ),
        _figure("later_figure", lambda row: row.view.later_figure),
        *TAIL,
    ),
    key=KEY,
    label="text",
    facets=("crisis", "measure", "who", "support", "latest"),
    tags=hxl.FIGURES,
)
RESPONSES = Table(
    "responses",
    "How other states and organisations responded, one act per row.",
    (
        *HEAD,
        *several_parties(models.Response, "actor", lambda row: row.record.by, key="by"),
        *several_parties(models.Response, "through", lambda row: row.record.through),
        *several_parties(
            models.Response, "target", lambda row: row.record.to, key="to"
        ),
        own(models.Response, "type", required=True),
        described(
            derived.PublishedResponse, "family", lambda row: row.view.type.family
        ),
        own(models.Response, "status", required=True),
        *DATES,
        *map(_code, ("event", "mode", "context", "auxiliary")),
        described(
            derived.PublishedResponse,
            "cameo",
            lambda row: row.view.code.cameo_label or None,
        ),
        *ABOUT,
        *TAIL,
    ),
    key=KEY,
    label="text",
    facets=("crisis", "actor", "type", "family", "status"),
    tags=hxl.RESPONSES,
)
POSITIONS = Table(
    "positions",
    "What parties said, one position per row.",
    (
        *HEAD,
        *_actor(models.Position),
        own(models.Position, "act", required=True),
        *_sides(models.Position),
        *several_parties(
            models.Position, "target", lambda row: row.record.to, key="to"
        ),
        *DATES,
        *ABOUT,
        *TAIL,
    ),
    key=KEY,
    label="text",
    facets=("crisis", "actor", "act", "side_name"),
)
EVENTS = Table(
    "events",
    "What happened, where no other record says so, one event per row.",
    (
        *HEAD,
        *several_parties(
            models.Event, "actor", lambda row: row.record.actors, key="actors"
        ),
        *PLACE,
        *DATES,
        *ABOUT,
        *TAIL,
    ),
    key=KEY,
    label="text",
    facets=("crisis", "place_name"),
)
ROLES = Table(
    "roles",
    "What each actor was, one role per row; the text is the title at the time.",
    (
        *HEAD,
        *_actor(models.Role),
        *one_party(models.Role, "body", lambda row: row.record.of, key="of"),
        *_sides(models.Role),
        *DATES,
        *ABOUT,
        *TAIL,
    ),
    key=KEY,
    label="text",
    facets=("crisis", "actor", "side_name"),
)
BACKGROUND = Table(
    "background",
    "What readers need in order to understand the rest, one statement per row.",
    (*HEAD, *DATES, *ABOUT, *TAIL),
    key=KEY,
    label="text",
    facets=("crisis",),
)
