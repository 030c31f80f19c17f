"""Tables of actors and sources, which all crises share."""

from __future__ import annotations

from typing import Any, NamedTuple

from generator.corpus import verification, wording
from generator.corpus.corpus import Corpus
from generator.model import documents, edtf, sources
from generator.model.documents import Actor
from generator.model.geography.countries import COUNTRIES
from generator.model.sources import Source
from generator.outputs.api import derived_field_models as derived
from generator.outputs.api import models
from generator.outputs.tables.columns_and_tables import (
    LISTED,
    Cell,
    Column,
    Table,
    described,
    listed,
)


class ActorRow(NamedTuple):
    """An actor."""

    id: str
    corpus: Corpus
    root: str
    """Prefix of addresses."""

    @property
    def actor(self) -> Actor:
        """The actor."""
        return self.corpus.actors[self.id]


class SourceRow(NamedTuple):
    """A source."""

    id: str
    corpus: Corpus
    root: str
    """Prefix of addresses."""

    @property
    def source(self) -> Source:
        """The source."""
        return self.corpus.sources[self.id]


def _actor(name: str, **more: Any) -> Column[ActorRow]:
    return described(
        documents.Actor, name, lambda row: getattr(row.actor, name), **more
    )


def _source(name: str, **more: Any) -> Column[SourceRow]:
    return described(
        sources.Source, name, lambda row: getattr(row.source, name), **more
    )


def _date(name: str) -> Column[SourceRow]:
    def value(row: SourceRow) -> Cell:
        published = row.source.published
        part = name.removeprefix("date_")
        return getattr(edtf.days(published), part) if published else None

    return described(derived.PublishedDate, name, value)


def _is_approximate(published: str | None) -> bool:
    return published is not None and edtf.days(published).approximate


def _retracted(row: SourceRow) -> str | None:
    return row.source.retracted.reason if row.source.retracted else None


def _rechecked(row: SourceRow) -> str | None:
    return row.source.rechecked.date if row.source.rechecked else None


ACTORS: Table[ActorRow] = Table(
    "actors",
    "People, states and organisations, one per row.",
    (
        described(models.Actor, "id", lambda row: row.id, required=True),
        _actor("name", required=True, searched=True),
        _actor("kind", required=True),
        _actor("country"),
        Column(
            "country_name",
            "Name of the country.",
            lambda row: COUNTRIES[row.actor.country] if row.actor.country else None,
        ),
        _actor("part_of", references="actors"),
        _actor("public_role", searched=True),
        described(
            documents.Actor,
            "aliases",
            lambda row: listed(one.name for one in row.actor.aliases),
            how=LISTED,
            searched=True,
        ),
        described(
            documents.Actor,
            "seats",
            lambda row: listed(row.actor.seats),
            how=LISTED,
            searched=True,
        ),
        described(
            documents.Actor,
            "identifiers",
            lambda row: listed(f"{k}: {v}" for k, v in row.actor.identifiers.items()),
            how=f"After the name of each database. {LISTED}",
        ),
        described(
            models.Actor,
            "page",
            lambda row: row.root + row.corpus.addresses.page(f"actors/{row.id}"),
            required=True,
        ),
    ),
    ("id",),
    "name",
    ("kind", "country"),
)
SOURCES: Table[SourceRow] = Table(
    "sources",
    "Articles, one per row; their text is never kept.",
    (
        described(models.Source, "id", lambda row: row.id, required=True),
        _source("publisher", required=True, searched=True),
        described(
            models.Source,
            "publisher_actor",
            lambda row: verification.publisher_actor(row.source, row.corpus),
            references="actors",
        ),
        _source("headline", searched=True),
        described(
            sources.Source,
            "authors",
            lambda row: listed(row.source.authors),
            how=LISTED,
            searched=True,
        ),
        _source("url"),
        _source("archive_url"),
        described(
            sources.Source,
            "date",
            lambda row: row.source.published,
            key="published",
            how="As EDTF.",
        ),
        *map(_date, ("date_start", "date_end", "date_precision")),
        described(
            derived.PublishedDate,
            "date_approximate",
            lambda row: _is_approximate(row.source.published),
            required=True,
        ),
        _source("date_basis"),
        _source("retrieved"),
        _source("language", required=True),
        described(
            sources.Source,
            "origins",
            lambda row: listed(o for o in row.source.origins if isinstance(o, str)),
            how=f"Ids of actors. {LISTED}",
        ),
        Column(
            "origins_names",
            f"Names of `origins`, or the article's words for unnamed ones. {LISTED}",
            lambda row: listed(
                wording.party_name(one, row.corpus) for one in row.source.origins
            ),
        ),
        _source("reporting"),
        _source("rights"),
        _source("abstract", searched=True),
        Column(
            "length",
            "Number of words of the article.",
            lambda row: row.source.words,
            kind="integer",
        ),
        Column("retracted", "Why the article was retracted.", _retracted),
        Column(
            "rechecked",
            "The day on which all its quotations were last found in it again.",
            _rechecked,
            kind="date",
        ),
        described(
            models.Source,
            "page",
            lambda row: row.root + row.corpus.addresses.page(f"sources/{row.id}"),
            required=True,
        ),
    ),
    ("id",),
    "headline",
    ("publisher", "language", "date_start"),
)
