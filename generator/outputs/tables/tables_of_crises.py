"""The tables of crises: those with a briefing, and those withdrawn."""

from __future__ import annotations

from typing import Any, NamedTuple

from generator.corpus.corpus import Corpus
from generator.model import documents, edtf, sources
from generator.model.documents import Crisis
from generator.outputs.api import models
from generator.outputs.tables.columns_and_tables import (
    LISTED,
    Column,
    Table,
    described,
    listed,
)
from generator.views import brief_version


class CrisisRow(NamedTuple):
    """A crisis."""

    id: str
    corpus: Corpus
    root: str
    """Prefix of addresses."""

    @property
    def crisis(self) -> Crisis:
        """The crisis."""
        return self.corpus.crises[self.id]


def _crisis(name: str, **more: Any) -> Column[CrisisRow]:
    """Return a column with a value of the crisis."""
    return described(
        documents.Crisis, name, lambda row: getattr(row.crisis, name), **more
    )


def _listed(name: str, **more: Any) -> Column[CrisisRow]:
    """Return a column with several values of the crisis."""
    return described(
        documents.Crisis,
        name,
        lambda row: listed(getattr(row.crisis, name)),
        how=LISTED,
        **more,
    )


def _covers(name: str) -> Column[CrisisRow]:
    """Return a column with the first or the last day that a crisis covers."""
    part = name.removeprefix("covers_")
    return described(
        models.Crisis,
        name,
        lambda row: getattr(edtf.days(row.crisis.covers), part),
        required=True,
    )


def _withdrawn(name: str) -> Column[CrisisRow]:
    return described(
        sources.Withdrawn,
        name,
        lambda row: getattr(row.crisis.withdrawn, name),
        required=True,
    )


_ID: Column[CrisisRow] = described(
    models.Crisis, "id", lambda row: row.id, required=True
)
_PAGE: Column[CrisisRow] = described(
    models.Crisis,
    "page",
    lambda row: row.root + row.corpus.addresses.page(f"crises/{row.id}"),
    required=True,
)
CRISES: Table[CrisisRow] = Table(
    "crises",
    "Crises that have a briefing, one per row.",
    (
        _ID,
        _crisis("title", required=True, searched=True),
        _crisis("headline", searched=True),
        _listed("countries", required=True),
        _listed("kinds", required=True),
        _crisis("covers", required=True),
        _covers("covers_start"),
        _covers("covers_end"),
        _crisis("main_event"),
        Column(
            "bottom_line",
            "What a reader in a hurry must know, in our own words.",
            lambda row: " ".join(one.text for one in row.crisis.bottom_line),
            required=True,
            searched=True,
        ),
        _listed("related"),
        _crisis("reviewed", required=True),
        described(
            models.Crisis,
            "version",
            lambda row: brief_version.version(row.crisis, row.corpus),
            required=True,
        ),
        _PAGE,
    ),
    ("id",),
    "title",
    ("countries", "kinds"),
)
WITHDRAWN: Table[CrisisRow] = Table(
    "withdrawn_crises",
    "Crises whose briefing was withdrawn; no other table has them.",
    (
        _ID,
        _crisis("title", required=True),
        _withdrawn("date"),
        _withdrawn("reason"),
        _PAGE,
    ),
    ("id",),
    "title",
)
