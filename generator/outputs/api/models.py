"""The models of the API: the records of the format with the fields derived from them.

The page `/data/` says what counts as a breaking change of them.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from pydantic import BaseModel, Field

from generator.corpus.figures.figures_by_scope import Support
from generator.model import documents, sources
from generator.model import records as model
from generator.model.types import Date, Day, Id, Seal
from generator.model.vocabulary import ActorKind, Basis, Cause, Measure, Qualifier, Unit
from generator.outputs.api.derived_field_models import (
    Attributed,
    Made,
    PublishedDate,
    PublishedEvidence,
    PublishedFigure,
    PublishedPlace,
    PublishedRecord,
    PublishedResponse,
    PublishedSide,
)
from generator.outputs.licence_and_notice import LICENCE, NOTICE


def _described(kind: type[BaseModel], name: str, default: object = ...) -> Any:
    """Return a field with the same description as in the format."""
    return Field(default, description=kind.model_fields[name].description)


class Evidence(model.Evidence, PublishedEvidence):
    """A quotation, and what was checked of it."""


class Statement(model.Statement, PublishedRecord):
    """A statement of the background."""

    evidence: tuple[Evidence, ...] = _described(model.Record, "evidence", ())


class Event(model.Event, PublishedPlace, PublishedRecord):
    """Something that happened."""

    evidence: tuple[Evidence, ...] = _described(model.Record, "evidence", ())


class Role(model.Role, PublishedSide, PublishedRecord):
    """What an actor was in the crisis."""

    evidence: tuple[Evidence, ...] = _described(model.Record, "evidence", ())


class Position(model.Position, PublishedSide, PublishedRecord):
    """What a party said."""

    evidence: tuple[Evidence, ...] = _described(model.Record, "evidence", ())


class Response(model.Response, PublishedResponse, PublishedRecord):
    """What was done from abroad."""

    evidence: tuple[Evidence, ...] = _described(model.Record, "evidence", ())


class Figure(model.Figure, PublishedFigure, PublishedPlace, PublishedRecord):
    """How many people, of whom, in what state, and who says so."""

    evidence: tuple[Evidence, ...] = _described(model.Record, "evidence", ())


class Account(Made):
    """All figures of one scope; unlike scopes are never added."""

    headline: str = Field(description="The latest figures of its origins, in words.")
    measure: Measure = _described(model.Figure, "measure")
    who: str = _described(model.Figure, "who")
    period: str = _described(model.Figure, "period")
    place: Id | None = _described(model.Figure, "place", None)
    cause: Cause = _described(model.Figure, "cause")
    part_of: Id | None = Field(
        None,
        description="The figure of which its figures count a part, or the first of "
        "those that replaced each other.",
    )
    unit: Unit = _described(model.Figure, "unit")
    basis: Basis | None = Field(
        None, description="Probable, presumed or feared; such figures stand apart."
    )
    scope: str | None = _described(PublishedFigure, "scope", None)
    support: Support = _described(PublishedFigure, "support")
    why: str = Field(description="How support was worked out, in a sentence.")
    figures: tuple[Id, ...] = Field(description="Ids of its figures.")


class Correction(documents.Change):
    """An entry of `changes`, with where it belongs."""

    id: str = Field(description="An address of its own that never changes.")
    crisis: Id = Field(description="Id of the crisis.")
    title: str = _described(documents.Crisis, "title")
    page: str = Field(description="Address of what changed.")


class Published(Made):
    """What every file begins with."""

    schema_address: str = Field(
        serialization_alias="$schema", description="Address of its JSON Schema."
    )
    notice: str = Field(NOTICE, description="What the checks do and do not say.")
    licence: str = Field(
        LICENCE.address,
        description="Address of the licence; quotations and headlines are excepted.",
    )
    home: str = Field(description="Address of the home page.")
    version: str = Field(
        description="Day of the latest review of what it tells; of one thing, with a "
        "hash of the content."
    )
    updated: Day = Field(description="Day of that review, or of the withdrawal.")


class PublishedFile(Published):
    """What every file of one thing begins with."""

    id: Id = Field(description="Its id.")
    page: str = Field(description="Address of its page.")


class PublishedCrisis(PublishedFile):
    """What the site adds to a crisis."""

    covers_start: Day | None = Field(None, description="First day that it covers.")
    covers_end: Day | None = Field(None, description="Last day that it covers.")
    names: dict[str, str] = Field({}, description="Names of its actors by id.")
    accounts: tuple[Account, ...] = Field((), description="Its figures by scope.")


class Crisis(documents.Crisis, PublishedCrisis):
    """One crisis with all of its records."""

    background: tuple[Statement, ...] = _described(documents.Crisis, "background", ())
    figures: tuple[Figure, ...] = _described(documents.Crisis, "figures", ())
    events: tuple[Event, ...] = _described(documents.Crisis, "events", ())
    roles: tuple[Role, ...] = _described(documents.Crisis, "roles", ())
    positions: tuple[Position, ...] = _described(documents.Crisis, "positions", ())
    responses: tuple[Response, ...] = _described(documents.Crisis, "responses", ())


class WithdrawnCrisis(PublishedFile):
    """A crisis whose briefing was withdrawn."""

    title: str = _described(documents.Crisis, "title")
    withdrawn: sources.Withdrawn = _described(documents.Crisis, "withdrawn")
    changes: tuple[documents.Change, ...] = _described(documents.Crisis, "changes", ())


class Use(Made):
    """A record that names an actor or quotes a source."""

    attribution: str = _described(PublishedRecord, "attribution")
    crisis: Id = _described(PublishedRecord, "crisis")
    id: Id = _described(model.Record, "id")
    field: str = Field(description="The field of the record that makes the link.")
    text: str = Field(description="The record in words.")
    page: str = _described(PublishedRecord, "page")


class PublishedUses(PublishedFile):
    """What the site adds to an actor or a source."""

    records: tuple[Use, ...] = Field((), description="Every record that uses it.")


class Actor(documents.Actor, PublishedUses):
    """One person, state or organisation across all crises."""


class PublishedSource(PublishedDate, PublishedUses):
    """What the site adds to a source."""

    publisher_actor: Id | None = Field(
        None, description="Id of the actor that has the name of the publisher."
    )

    as_entered: tuple[str, ...] = Field(
        (),
        description="Fields among publisher, headline and authors that are the "
        "contributor's word, which the article's page is not known to state.",
    )


class Source(sources.Source, PublishedSource):
    """One article; its text is never kept."""

    numbers: tuple[sources.Found, ...] = Field((), exclude=True)
    """Read by the tools for the checks and judged by nobody, hence not published."""
    contexts: tuple[sources.Context, ...] = Field((), exclude=True)
    """For the checks alone, too."""
    page_seals: tuple[Seal, ...] = Field((), exclude=True)
    sentences: tuple[sources.QuotedSentence, ...] = Field((), exclude=True)


class Entry(Made):
    """One line of the index."""

    id: Id = Field(description="Its id.")
    name: str = Field(description="Title, name or headline.")
    page: str = Field(description="Address of its page.")
    api: str = Field(description="Address of its JSON.")


class ActorEntry(Entry):
    """One actor in the index."""

    kind: ActorKind = _described(documents.Actor, "kind")
    country: str | None = _described(documents.Actor, "country", None)


class KeyFigure(PublishedDate, Attributed):
    """A figure that leads the page of a crisis, with what crises are compared by."""

    crisis: Id = _described(PublishedRecord, "crisis")
    id: Id = _described(model.Record, "id")
    text: str = _described(PublishedFigure, "text")
    measure: Measure = _described(model.Figure, "measure")
    low: int | None = _described(model.Figure, "low", None)
    best: int | None = _described(model.Figure, "best", None)
    high: int | None = _described(model.Figure, "high", None)
    qualifier: Qualifier | None = _described(model.Figure, "qualifier", None)
    words: str | None = _described(model.Figure, "words", None)
    floor_by_convention: int | None = _described(
        PublishedFigure, "floor_by_convention", None
    )
    basis: Basis = _described(model.Figure, "basis")
    who: str = _described(model.Figure, "who")
    scope: str | None = _described(PublishedFigure, "scope", None)
    date: Date | None = _described(PublishedFigure, "date", None)
    date_text: str = _described(PublishedRecord, "date_text")
    support: Support = _described(PublishedFigure, "support")
    page: str = _described(PublishedRecord, "page")


class CrisisEntry(Entry):
    """One crisis in the index, with all that one may choose crises by."""

    headline: str | None = _described(documents.Crisis, "headline", None)
    countries: tuple[str, ...] = _described(documents.Crisis, "countries", ())
    kinds: tuple[str, ...] = _described(documents.Crisis, "kinds", ())
    covers: str | None = _described(documents.Crisis, "covers", None)
    covers_start: Day | None = _described(PublishedCrisis, "covers_start", None)
    covers_end: Day | None = _described(PublishedCrisis, "covers_end", None)
    version: str = _described(Published, "version")
    updated: Day = _described(Published, "updated")
    counts: dict[str, int] = Field(
        {}, description="Number of its records by kind, and of its sources."
    )
    key_figures: tuple[KeyFigure, ...] = Field(
        (), description="The figures that its page leads with, in their order."
    )
    formats: dict[str, str] = Field(
        {}, description="Address of each format of it, by name."
    )
    withdrawn: bool = Field(False, description="Whether it was withdrawn.")


class Index(Published):
    """Everything that there is."""

    files: dict[str, str] = Field(description="Address of each file by its name.")
    crises: tuple[CrisisEntry, ...] = Field((), description="All crises.")
    actors: tuple[ActorEntry, ...] = Field((), description="All actors.")
    sources: tuple[Entry, ...] = Field((), description="All sources.")


class Everything(Published):
    """All crises, actors and sources in one file."""

    crises: tuple[Crisis | WithdrawnCrisis, ...] = Field((), description="All crises.")
    actors: tuple[Actor, ...] = Field((), description="All actors.")
    sources: tuple[Source, ...] = Field((), description="All sources.")


class Corrections(Published):
    """What changed in all briefs, the latest first."""

    corrections: tuple[Correction, ...] = Field((), description="Every entry.")


Record: TypeAlias = Statement | Event | Role | Position | Response | Figure
