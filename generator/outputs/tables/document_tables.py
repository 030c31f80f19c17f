"""Tables of documents: crises with a briefing, withdrawn ones, actors and sources."""

from __future__ import annotations

from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel

from generator.corpus import verification, wording
from generator.corpus.corpus import Corpus
from generator.model import documents, edtf, sources
from generator.model.documents import Actor, Crisis
from generator.model.geography.countries import COUNTRIES
from generator.model.sources import Source
from generator.outputs.api import derived_field_models as derived
from generator.outputs.api import models
from generator.outputs.tables.columns_and_tables import (
    LISTED,
    Column,
    Table,
    day_columns,
    described,
    listed,
)
from generator.views import brief_version

DocumentT = TypeVar("DocumentT", bound=documents.Document)


class DocumentRow(NamedTuple, Generic[DocumentT]):
    """A crisis, an actor or a source."""

    id: str
    document: DocumentT
    corpus: Corpus
    root: str
    """Prefix of addresses."""


_ID: Column[DocumentRow[Any]] = described(
    models.PublishedFile, "id", lambda row: row.id, required=True
)


def _page(folder: str) -> Column[DocumentRow[Any]]:
    """Return a column with the address of the page, which is in this folder."""
    return described(
        models.PublishedFile,
        "page",
        lambda row: row.root + row.corpus.addresses.page(f"{folder}/{row.id}"),
        required=True,
    )


def _own(model: type[BaseModel], name: str, **more: Any) -> Column[DocumentRow[Any]]:
    """Return a column with a value of the document itself."""
    return described(model, name, lambda row: getattr(row.document, name), **more)


def _several(
    model: type[BaseModel], name: str, **more: Any
) -> Column[DocumentRow[Any]]:
    """Return a column with several values of the document."""
    return described(
        model,
        name,
        lambda row: listed(getattr(row.document, name)),
        how=LISTED,
        **more,
    )


def _covers(part: str) -> Column[DocumentRow[Crisis]]:
    """Return a column with the first or the last day that a crisis covers."""
    return described(
        models.Crisis,
        f"covers_{part}",
        lambda row: getattr(edtf.days(row.document.covers), part),
        required=True,
    )


def _withdrawn(name: str) -> Column[DocumentRow[Crisis]]:
    return described(
        sources.Withdrawn,
        name,
        lambda row: getattr(row.document.withdrawn, name),
        required=True,
    )


def _published(row: DocumentRow[Source]) -> edtf.Days | None:
    published = row.document.published
    return edtf.days(published) if published else None


CRISES: Table[DocumentRow[Crisis]] = Table(
    "crises",
    "Crises that have a briefing, one per row.",
    (
        _ID,
        _own(documents.Crisis, "title", required=True, searched=True),
        _own(documents.Crisis, "headline", searched=True),
        _several(documents.Crisis, "countries", required=True),
        _several(documents.Crisis, "kinds", required=True),
        _own(documents.Crisis, "covers", required=True),
        *map(_covers, ("start", "end")),
        _own(documents.Crisis, "main_event"),
        Column(
            "bottom_line",
            "What a reader in a hurry must know, in our own words.",
            lambda row: " ".join(one.text for one in row.document.bottom_line),
            required=True,
            searched=True,
        ),
        _several(documents.Crisis, "related"),
        _own(documents.Crisis, "reviewed", required=True),
        described(
            models.Crisis,
            "version",
            lambda row: brief_version.version(row.document, row.corpus),
            required=True,
        ),
        _page("crises"),
    ),
    key=("id",),
    label="title",
    facets=("countries", "kinds"),
)
WITHDRAWN: Table[DocumentRow[Crisis]] = Table(
    "withdrawn_crises",
    "Crises whose briefing was withdrawn; no other table has them.",
    (
        _ID,
        _own(documents.Crisis, "title", required=True),
        *map(_withdrawn, ("date", "reason")),
        _page("crises"),
    ),
    key=("id",),
    label="title",
)
ACTORS: Table[DocumentRow[Actor]] = Table(
    "actors",
    "People, states and organisations, one per row.",
    (
        _ID,
        _own(Actor, "name", required=True, searched=True),
        _own(Actor, "kind", required=True),
        _own(Actor, "country"),
        Column(
            "country_name",
            "Name of the country.",
            lambda row: COUNTRIES.get(row.document.country or ""),
        ),
        _own(Actor, "part_of", references="actors"),
        _own(Actor, "public_role", searched=True),
        described(
            Actor,
            "aliases",
            lambda row: listed(one.name for one in row.document.aliases),
            how=LISTED,
            searched=True,
        ),
        _several(Actor, "seats", searched=True),
        described(
            Actor,
            "identifiers",
            lambda row: listed(
                f"{name}: {one}" for name, one in row.document.identifiers.items()
            ),
            how=f"After the name of each database. {LISTED}",
        ),
        _page("actors"),
    ),
    key=("id",),
    label="name",
    facets=("kind", "country"),
)
SOURCES: Table[DocumentRow[Source]] = Table(
    "sources",
    "Articles, one per row; their text is never kept.",
    (
        _ID,
        _own(Source, "publisher", required=True, searched=True),
        described(
            models.Source,
            "publisher_actor",
            lambda row: verification.publisher_actor(row.document, row.corpus),
            references="actors",
        ),
        _own(Source, "headline", searched=True),
        _several(Source, "authors", searched=True),
        _own(Source, "url"),
        _own(Source, "archive_url"),
        described(
            Source,
            "date",
            lambda row: row.document.published,
            key="published",
            how="As EDTF.",
        ),
        *day_columns(
            derived.PublishedDate, "date", ("start", "end", "precision"), _published
        ),
        _own(Source, "date_basis"),
        _own(Source, "retrieved"),
        _own(Source, "language", required=True),
        described(
            Source,
            "origins",
            lambda row: listed(o for o in row.document.origins if isinstance(o, str)),
            how=f"Ids of actors. {LISTED}",
        ),
        Column(
            "origins_names",
            f"Names of `origins`, or the article's words for unnamed ones. {LISTED}",
            lambda row: listed(
                wording.party_name(one, row.corpus) for one in row.document.origins
            ),
        ),
        _own(Source, "reporting"),
        _own(Source, "rights"),
        _own(Source, "abstract", searched=True),
        Column(
            "length",
            "Number of words of the article.",
            lambda row: row.document.words,
            kind="integer",
        ),
        Column(
            "retracted",
            "Why the article was retracted.",
            lambda row: getattr(row.document.retracted, "reason", None),
        ),
        Column(
            "rechecked",
            "The day on which all its quotations were last found in it again.",
            lambda row: getattr(row.document.rechecked, "date", None),
            kind="date",
        ),
        _page("sources"),
    ),
    key=("id",),
    label="headline",
    facets=("publisher", "language", "date_start"),
)
