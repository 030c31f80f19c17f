"""The YAML files of a project: briefs, actors, sources and accepted warnings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, TypeAlias

from pydantic import Field

from generator.model.diagnostics import KeyPath
from generator.model.records import (
    Event,
    Figure,
    FrozenModel,
    Parties,
    Position,
    Record,
    Response,
    Role,
    Statement,
)
from generator.model.types import (
    SORT_KEYS,
    Count,
    Country,
    Date,
    Day,
    FormatVersion,
    Hash,
    Id,
    Language,
    Seal,
    Text,
    WebAddress,
)
from generator.model.vocabulary import ActorKind, CrisisKind, Measure, Who


class Named(FrozenModel):
    """Something named once and referred to by its id."""

    id: Id = Field(description="Short name to refer to it by.")
    name: Text = Field(description="Its name, as a reader sees it.")
    was: tuple[Id, ...] = Field(
        (), description="Earlier ids; their anchors still work."
    )


class Conclusion(FrozenModel):
    """A sentence that follows from records below it."""

    text: Text = Field(description="Our own plain sentence.")
    rests_on: Annotated[tuple[Id, ...], Field(min_length=1)] = Field(
        description="Ids of the records that it follows from."
    )


class Change(FrozenModel):
    """A correction or addition, so that readers can see what changed."""

    date: Day = Field(description="The day of the change.")
    what: Text = Field(description="What changed, in a sentence.")
    why: Text = Field(description="Why it changed.")
    record: Id | None = Field(None, description="The record that changed.")
    field: Text | None = Field(None, description="The field of it that changed.")
    old: Text | None = Field(None, description="What it said before.")
    new: Text | None = Field(None, description="What it says now.")


class Withdrawn(FrozenModel):
    """Why a brief or source no longer stands."""

    date: Day = Field(description="The day of it.")
    reason: Text = Field(description="Why, in a sentence.")


class Crisis(FrozenModel):
    """One crisis: `briefs/<crisis>.yaml`."""

    format: FormatVersion = Field(description="Version of this format.")
    was: tuple[Id, ...] = Field(
        (), description="Earlier ids, the first of all first; their addresses work."
    )
    title: Text = Field(description="What readers know it by: place and time.")
    countries: Annotated[tuple[Country, ...], Field(min_length=1)] = Field(
        description="ISO 3166-1 alpha-3 codes of where it happened."
    )
    kinds: Annotated[tuple[CrisisKind, ...], Field(min_length=1)] = Field(
        description="What sort of crisis it is."
    )
    covers: Date = Field(description="The days that its sources cover.")
    reviewed: Day = Field(description="When a person last read it against its sources.")
    sides: tuple[Named, ...] = Field((), description="The sides, named once.")
    places: tuple[Named, ...] = Field((), description="The places, named once.")
    groups: tuple[Named, ...] = Field((), description="Groups of people counted.")
    related: tuple[Id, ...] = Field((), description="Ids of crises linked to this one.")
    bottom_line: Annotated[tuple[Conclusion, ...], Field(min_length=1)] = Field(
        description="What a reader in a hurry must know."
    )
    background: tuple[Statement, ...] = Field(
        (), description="What one must know to understand the rest."
    )
    figures: tuple[Figure, ...] = Field((), description="Numbers of people.")
    not_stated: tuple[Measure, ...] = Field(
        (), description="Measures looked for in all sources and not found."
    )
    events: tuple[Event, ...] = Field((), description="What happened, by date.")
    roles: tuple[Role, ...] = Field((), description="Who was what.")
    positions: tuple[Position, ...] = Field((), description="Who said what.")
    responses: tuple[Response, ...] = Field(
        (), description="What was done from abroad."
    )
    open_questions: tuple[Conclusion, ...] = Field(
        (), description="What the sources leave open or disagree on."
    )
    changes: tuple[Change, ...] = Field((), description="What changed since published.")
    withdrawn: Withdrawn | None = Field(None, description="Set when it is withdrawn.")

    def records(self) -> Iterator[tuple[KeyPath, Record]]:
        """Yield the key path of every record with the record, in order of the page."""
        for part in RECORD_PARTS:
            for index, record in enumerate(getattr(self, part)):
                yield (part, index), record

    def conclusions(self) -> Iterator[tuple[KeyPath, Conclusion]]:
        """Yield the key path of each conclusion with the conclusion itself.

        Conclusions are the entries of the bottom line and the open questions.
        """
        for part in ("bottom_line", "open_questions"):
            for index, conclusion in enumerate(getattr(self, part)):
                yield (part, index), conclusion


RECORD_PARTS = ("background", "figures", "events", "roles", "positions", "responses")
"""The keys of a crisis whose lists hold records, in the order of the page."""


class Alias(FrozenModel):
    """Another name or spelling of an actor."""

    name: Text = Field(description="The name as it was met.")
    language: Language | None = Field(None, description="Its language, if not English.")


class Actor(FrozenModel):
    """A person, state or organisation: `briefs/actors/<actor>.yaml`."""

    format: FormatVersion = Field(description="Version of this format.")
    was: tuple[Id, ...] = Field(
        (), description="Earlier ids, the first of all first; their addresses work."
    )
    name: Text = Field(description="The form of the name that most sources use.")
    kind: ActorKind = Field(description="What sort of actor it is.")
    country: Country | None = Field(None, description="ISO 3166-1 alpha-3 code.")
    part_of: Id | None = Field(None, description="The actor that it is a part of.")
    aliases: tuple[Alias, ...] = Field((), description="Every other spelling met.")
    seats: tuple[Text, ...] = Field(
        (), description="Places that stand for it, such as a capital."
    )
    public_role: Text | None = Field(
        None, description="For a person: the public role in which it is named."
    )
    identifiers: Annotated[dict[str, Text], SORT_KEYS] = Field(
        {}, description="Identifiers elsewhere, only where a person checked them."
    )

    def names(self) -> tuple[str, ...]:
        """Return all names of the actor: its main name, then aliases, then seats."""
        return (self.name, *(alias.name for alias in self.aliases), *self.seats)


class Found(FrozenModel):
    """A number of people that the tools found in an article."""

    measure: Measure = Field(description="What happened to them.")
    low: Count | None = Field(None, description="The least.")
    best: Count | None = Field(None, description="The number.")
    high: Count | None = Field(None, description="The most.")
    qualifier: Text | None = Field(None, description="How exact.")
    who: Who = Field(Who.UNSPECIFIED, description="Who they were.")


class Rechecked(FrozenModel):
    """When the article was last fetched again and all quotations found in it."""

    date: Day = Field(description="The day.")
    address: WebAddress = Field(description="From where it was fetched.")


class Source(FrozenModel):
    """One article: `seeds/<source>.yaml`; its text is never kept here."""

    format: FormatVersion = Field(description="Version of this format.")
    was: tuple[Id, ...] = Field(
        (), description="Earlier ids, the first of all first; their addresses work."
    )
    publisher: Text = Field(description="Who published it.")
    headline: Text = Field(description="Its headline, as it stands.")
    authors: tuple[Text, ...] = Field((), description="Bylines, as they stand.")
    url: WebAddress | None = Field(None, description="Its address, never guessed.")
    archive_url: WebAddress | None = Field(None, description="An archived copy.")
    published: Date | None = Field(None, description="When it was published.")
    date_basis: Text | None = Field(None, description="How that date is known.")
    retrieved: Day | None = Field(None, description="When it was read.")
    language: Language = Field("en", description="BCP 47 code of its language.")
    origins: Parties = Field(
        (), description="Where its information comes from, where not its own reporting."
    )
    rights: Text | None = Field(None, description="Who holds the rights, as it states.")
    abstract: Text | None = Field(None, description="What it says, in our words.")
    retracted: Withdrawn | None = Field(None, description="Set when it was retracted.")
    text_sha256: Hash | None = Field(
        None, description="Hash of the article's text; written by the tools."
    )
    words: Count | None = Field(None, description="Its length; written by the tools.")
    numbers: tuple[Found, ...] = Field(
        (), description="Numbers of people found in it; written by the tools."
    )
    mentions: tuple[Id, ...] = Field(
        (), description="Registered actors named in it; written by the tools."
    )
    seals: tuple[Seal, ...] = Field(
        (), description="Seals of the quotations used; written by the tools."
    )
    rechecked: Rechecked | None = Field(
        None, description="When it was last found again; written by the tools."
    )


class Acceptance(FrozenModel):
    """A warning that is accepted, and why."""

    code: Text = Field(description="Code of the warning, such as P714.")
    path: Text = Field(description="The file that it is about.")
    where: Text = Field(description="The record and field that it names.")
    reason: Text = Field(description="Why it is accepted, in a sentence.")


class Accepted(FrozenModel):
    """Warnings accepted for a reason: `accepted.yaml`, beside the folders."""

    format: FormatVersion = Field(description="Version of this format.")
    accepted: tuple[Acceptance, ...] = Field(description="The warnings, in any order.")


Document: TypeAlias = Crisis | Actor | Source
