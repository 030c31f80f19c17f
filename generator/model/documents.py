"""The YAML files of a project: briefs, actors and sources."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, TypeAlias

from pydantic import Field

from generator.model.diagnostics import KeyPath
from generator.model.records import (
    Conclusion,
    Event,
    Evidence,
    Figure,
    Location,
    Position,
    Record,
    Response,
    Role,
    Statement,
)
from generator.model.sources import Source, Withdrawn
from generator.model.types import (
    SORT_KEYS,
    Country,
    Date,
    Day,
    FormatVersion,
    FrozenModel,
    Id,
    Language,
    Prose,
    Text,
)
from generator.model.vocabulary import ActorKind, CrisisKind, Measure


class Named(FrozenModel):
    """A name that is defined once and referred to by its id."""

    id: Id = Field(description="Short name by which records refer to it.")
    name: Prose = Field(description="The name that readers see.")
    was: tuple[Id, ...] = Field((), description="Former ids; their anchors work.")


class Place(Named):
    """A place of a crisis."""

    aliases: tuple[Text, ...] = Field(
        (), description="Other names and spellings that sources use for it."
    )
    location: Location | None = Field(
        None,
        description="Where it is, for the map; none for an area or a place abroad.",
    )


class Change(FrozenModel):
    """A correction or addition, so that readers can see what changed."""

    date: Day = Field(description="The day of the change.")
    what: Prose = Field(description="What changed, in a sentence.")
    why: Prose = Field(description="Why it changed.")
    record: Id | None = Field(None, description="The record that changed.")
    field: Text | None = Field(None, description="The field that changed.")
    old: Prose | None = Field(None, description="The previous value.")
    new: Prose | None = Field(None, description="The new value.")


class Crisis(FrozenModel):
    """One crisis: `briefs/<crisis>.yaml`."""

    format: FormatVersion = Field(description="Version of this format.")
    was: tuple[Id, ...] = Field(
        (), description="Former ids, oldest first; their addresses keep working."
    )
    title: Prose = Field(description="Title by which readers know it: place and time.")
    headline: Prose | None = Field(
        None,
        max_length=80,
        description="What happened, in one short line, as a news editor would put it.",
    )
    countries: Annotated[tuple[Country, ...], Field(min_length=1)] = Field(
        description="ISO 3166-1 alpha-3 codes of where it happened."
    )
    kinds: Annotated[tuple[CrisisKind, ...], Field(min_length=1)] = Field(
        description="Kinds of crisis."
    )
    covers: Date = Field(description="The period that its sources cover.")
    main_event: Id | None = Field(
        None,
        description="Id of the event that the crisis is about; its dates come first "
        "on the page.",
    )
    reviewed: Day = Field(
        description="When a person last checked it against its sources."
    )
    sides: tuple[Named, ...] = Field(
        (), description="Sides of the crisis, to which roles refer."
    )
    places: tuple[Place, ...] = Field((), description="Places, to which records refer.")
    groups: tuple[Named, ...] = Field(
        (), description="Groups of people, to which figures refer."
    )
    related: tuple[Id, ...] = Field((), description="Ids of related crises.")
    bottom_line: Annotated[tuple[Conclusion, ...], Field(min_length=1)] = Field(
        description="What a reader in a hurry must know."
    )
    background: tuple[Statement, ...] = Field(
        (), description="What readers must know to understand the rest."
    )
    figures: tuple[Figure, ...] = Field((), description="Numbers of people.")
    not_stated: tuple[Measure, ...] = Field(
        (), description="Measures that were looked for in all sources and not found."
    )
    events: tuple[Event, ...] = Field((), description="What happened, by date.")
    roles: tuple[Role, ...] = Field((), description="The roles of actors.")
    positions: tuple[Position, ...] = Field((), description="What the parties said.")
    responses: tuple[Response, ...] = Field(
        (), description="Responses from outside the crisis."
    )
    open_questions: tuple[Conclusion, ...] = Field(
        (), description="What the sources leave open or disagree on."
    )
    changes: tuple[Change, ...] = Field((), description="Changes since publication.")
    withdrawn: Withdrawn | None = Field(
        None, description="Present only if the brief was withdrawn."
    )

    @property
    def full_title(self) -> str:
        """Title and headline, such as `Vale, May 2031: Flood drives out thousands`."""
        return f"{self.title}: {self.headline}" if self.headline else self.title

    def records(self) -> tuple[tuple[KeyPath, Record], ...]:
        """Return the key path of every record with the record, in order of the page."""
        return self._records

    @cached_property
    def _records(self) -> tuple[tuple[KeyPath, Record], ...]:
        return tuple(
            ((part, index), record)
            for part in RECORD_PARTS
            for index, record in enumerate(getattr(self, part))
        )

    def evidence(self) -> tuple[tuple[KeyPath, Evidence], ...]:
        """Return the key path of each item of evidence in all records, and the item."""
        return self._evidence

    @cached_property
    def _evidence(self) -> tuple[tuple[KeyPath, Evidence], ...]:
        return tuple(
            ((*where, "evidence", index), item)
            for where, record in self._records
            for index, item in enumerate(record.evidence)
        )

    def conclusions(self) -> Iterator[tuple[KeyPath, Conclusion]]:
        """Yield the key path of each conclusion with the conclusion itself.

        Conclusions are the entries of the bottom line and the open questions.
        """
        for part in ("bottom_line", "open_questions"):
            for index, conclusion in enumerate(getattr(self, part)):
                yield (part, index), conclusion


RECORD_TYPES: dict[str, type[Record]] = {
    "background": Statement,
    "figures": Figure,
    "events": Event,
    "roles": Role,
    "positions": Position,
    "responses": Response,
}
"""The types of record by the key of the crisis that lists them, in page order."""
RECORD_PARTS = tuple(RECORD_TYPES)


class Alias(FrozenModel):
    """Another name or spelling of an actor."""

    name: Text = Field(description="The name as it occurs in sources.")
    language: Language | None = Field(None, description="Its language, if not English.")


class Actor(FrozenModel):
    """A person, state or organisation: `briefs/actors/<actor>.yaml`."""

    format: FormatVersion = Field(description="Version of this format.")
    was: tuple[Id, ...] = Field(
        (), description="Former ids, oldest first; their addresses keep working."
    )
    name: Text = Field(description="The form of the name that most sources use.")
    kind: ActorKind = Field(description="Kind of actor.")
    country: Country | None = Field(None, description="ISO 3166-1 alpha-3 code.")
    part_of: Id | None = Field(None, description="The actor of which it is a part.")
    aliases: tuple[Alias, ...] = Field(
        (), description="All other names and spellings found in sources."
    )
    seats: tuple[Text, ...] = Field(
        (), description="Places whose names are used for it, such as a capital."
    )
    public_role: Prose | None = Field(
        None, description="For a person, the public role in which the person is named."
    )
    identifiers: Annotated[dict[str, Text], SORT_KEYS] = Field(
        {}, description="Identifiers in other databases, each checked by a person."
    )

    def names(self) -> tuple[str, ...]:
        """Return all names of the actor: its main name, then aliases, then seats."""
        return self._names

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return (self.name, *(alias.name for alias in self.aliases), *self.seats)


Document: TypeAlias = Crisis | Actor | Source


class Acceptance(FrozenModel):
    """A warning that is accepted, and why."""

    code: Text = Field(description="Code of the warning, such as P714.")
    path: Text = Field(description="The file that the warning is about.")
    where: Text = Field(description="The record and field that the warning names.")
    reason: Text = Field(description="Why the warning is accepted, in a sentence.")


class Accepted(FrozenModel):
    """Warnings accepted for a reason: `accepted.yaml` in the root folder."""

    format: FormatVersion = Field(description="Version of this format.")
    accepted: tuple[Acceptance, ...] = Field(description="The warnings, in any order.")
