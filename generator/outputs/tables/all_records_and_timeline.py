"""The tables of records of every kind: one of all, and the timeline."""

from __future__ import annotations

from dataclasses import replace

from generator.outputs.api import derived_field_models as derived
from generator.outputs.tables.columns_and_tables import Column, Table, described
from generator.outputs.tables.record_tables import KEY
from generator.outputs.tables.shared_record_columns import (
    DATES,
    HEAD,
    TAIL,
    Columns,
    all_parties,
)

_KIND: Columns = (
    described(
        derived.PublishedRecord, "kind", lambda row: row.view.kind, required=True
    ),
)
_PARTIES: Columns = (
    Column(
        "party_names",
        "Names of all parties to it; `parties` has their ids and parts.",
        all_parties,
        searched=True,
    ),
)
_NUMBER: Columns = (
    Column(
        "timeline_number",
        "Its position in the timeline of its crisis, from 1; empty if it has none.",
        lambda row: row.number,
        kind="integer",
    ),
)
_ITSELF: Columns = tuple(
    replace(column, references="") if column.name == "record" else column
    for column in HEAD
)
"""The same columns in the table whose key the others refer to."""
RECORDS = Table(
    "records",
    "Records of every kind, with the fields that all kinds share, one record per row.",
    (*_ITSELF, *_KIND, *_PARTIES, *DATES, *_NUMBER, *TAIL),
    key=KEY,
    label="text",
    facets=("crisis", "kind", "proof", "attribution_from"),
)
TIMELINE = Table(
    "timeline",
    "Events, figures, positions and responses of each crisis in order of date; a month "
    "follows its days. Background and roles stand in `records` alone.",
    (*_NUMBER, *HEAD, *_KIND, *_PARTIES, *DATES, *TAIL),
    key=("crisis", "timeline_number"),
    label="text",
    facets=("crisis", "kind"),
)
