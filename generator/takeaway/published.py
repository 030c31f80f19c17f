"""The records as the site publishes them: those of the format, and what is worked out.

What counts as a breaking change of them is written on `/data/`.
"""

from __future__ import annotations

from typing import TypeAlias

from pydantic import Field

from generator import model
from generator.fields import Day, Id
from generator.ledger import Support
from generator.takeaway.added import (
    NOTICE,
    Made,
    PublishedEvidence,
    PublishedFigure,
    PublishedRecord,
    PublishedResponse,
    PublishedStatement,
)
from generator.vocabulary import Measure


class Evidence(model.Evidence, PublishedEvidence):
    """A quotation, and what was checked of it."""


class Statement(model.Statement, PublishedStatement, PublishedRecord):
    """A statement of the background."""

    evidence: tuple[Evidence, ...] = Field((), description="Its quotations.")


class Event(model.Event, PublishedStatement, PublishedRecord):
    """Something that happened."""

    evidence: tuple[Evidence, ...] = Field((), description="Its quotations.")


class Role(model.Role, PublishedStatement, PublishedRecord):
    """What an actor was in the crisis."""

    evidence: tuple[Evidence, ...] = Field((), description="Its quotations.")


class Position(model.Position, PublishedStatement, PublishedRecord):
    """What a party said."""

    evidence: tuple[Evidence, ...] = Field((), description="Its quotations.")


class Response(model.Response, PublishedResponse, PublishedStatement, PublishedRecord):
    """What was done from abroad."""

    evidence: tuple[Evidence, ...] = Field((), description="Its quotations.")


class Figure(model.Figure, PublishedFigure, PublishedRecord):
    """How many people, of whom, in what state, and who says so."""

    evidence: tuple[Evidence, ...] = Field((), description="Its quotations.")


class Account(Made):
    """All figures of one scope; unlike scopes are never added."""

    headline: str = Field(description="The latest figures of its origins, in words.")
    measure: Measure = Field(description="What happened to them.")
    who: str = Field(description="Who they were, or a group's id.")
    period: str = Field(description="The total so far, a day, or an event's id.")
    support: Support = Field(
        description="How many independent origins carry these figures."
    )
    why: str = Field(description="How support was worked out, in a sentence.")
    figures: tuple[Id, ...] = Field(description="Ids of its figures.")


class Correction(model.Change):
    """An entry of `changes`, with where it belongs."""

    id: str = Field(description="An address of its own that never changes.")
    crisis: Id = Field(description="Id of the crisis.")
    title: str = Field(description="Title of the crisis.")
    page: str = Field(description="Address of what changed.")


class PublishedFile(Made):
    """What every file begins with."""

    notice: str = Field(NOTICE, description="What the checks do and do not say.")
    id: Id = Field(description="Its id.")
    page: str = Field(description="Address of its page.")


class PublishedCrisis(PublishedFile):
    """What the site adds to a crisis."""

    version: str = Field(description="Day of review and a hash of the content.")
    names: dict[str, str] = Field({}, description="Names of its actors by id.")
    accounts: tuple[Account, ...] = Field((), description="Its figures by scope.")


class Crisis(model.Crisis, PublishedCrisis):
    """One crisis with all of its records."""

    background: tuple[Statement, ...] = Field((), description="Background.")
    figures: tuple[Figure, ...] = Field((), description="Numbers of people.")
    events: tuple[Event, ...] = Field((), description="What happened.")
    roles: tuple[Role, ...] = Field((), description="Who was what.")
    positions: tuple[Position, ...] = Field((), description="Who said what.")
    responses: tuple[Response, ...] = Field((), description="Done from abroad.")


class WithdrawnCrisis(PublishedFile):
    """A crisis whose briefing no longer stands."""

    title: str = Field(description="What readers knew it by.")
    withdrawn: model.Withdrawn = Field(description="When and why.")
    changes: tuple[model.Change, ...] = Field((), description="What changed before.")


class Use(Made):
    """A record that names an actor or quotes a source."""

    attribution: str = Field(description="Who says it, in words.")
    crisis: Id = Field(description="Id of the crisis.")
    id: Id = Field(description="Id of the record.")
    field: str = Field(description="The field of the record that makes the link.")
    text: str = Field(description="The record in words.")
    page: str = Field(description="Address of the record on its page.")


class PublishedUses(PublishedFile):
    """What the site adds to an actor or a source."""

    records: tuple[Use, ...] = Field((), description="Every record that uses it.")


class Actor(model.Actor, PublishedUses):
    """One person, state or organisation across all crises."""


class PublishedSource(PublishedUses):
    """What the site adds to a source."""

    published_iso: Day | None = Field(
        None, description="`published` as one day of ISO 8601, where it is exact."
    )


class Source(model.Source, PublishedSource):
    """One article; its text is never kept."""


class Entry(Made):
    """One line of the index."""

    id: Id = Field(description="Its id.")
    name: str = Field(description="Title, name or headline.")
    page: str = Field(description="Address of its page.")
    api: str = Field(description="Address of its JSON.")
    reviewed: Day | None = Field(
        None, description="Of a crisis: when a person last read it."
    )
    withdrawn: bool = Field(False, description="Whether it no longer stands.")


class Index(Made):
    """Everything that there is."""

    notice: str = Field(NOTICE, description="What the checks do and do not say.")
    files: dict[str, str] = Field(description="Address of each file by its name.")
    crises: tuple[Entry, ...] = Field((), description="All crises.")
    actors: tuple[Entry, ...] = Field((), description="All actors.")
    sources: tuple[Entry, ...] = Field((), description="All sources.")


class Corrections(Made):
    """What changed in all briefs, the latest first."""

    notice: str = Field(NOTICE, description="What the checks do and do not say.")
    corrections: tuple[Correction, ...] = Field((), description="Every entry.")


Record: TypeAlias = Statement | Event | Role | Position | Response | Figure
