"""The records of a brief, and the parties, places and quotations that they refer to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated

from pydantic import Field

from generator.model.diagnostics import KeyPath
from generator.model.parties import Parties, Party, party_values
from generator.model.response_types import ResponseType, Status
from generator.model.types import (
    SORT_KEYS,
    Count,
    Date,
    FrozenModel,
    Id,
    Language,
    Latitude,
    Longitude,
    PeopleCounted,
    Period,
    Prose,
    Text,
)
from generator.model.vocabulary import (
    FLOORS,
    NO_FLOOR,
    Act,
    Basis,
    Cause,
    Measure,
    Qualifier,
    Unit,
    Who,
)


class Location(FrozenModel):
    """Where a place is, according to the gazetteer GeoNames (CC BY 4.0)."""

    geonames: Count = Field(description="Number of the place in GeoNames.")
    latitude: Latitude = Field(description="Degrees north; south is negative.")
    longitude: Longitude = Field(description="Degrees east; west is negative.")

    @property
    def point(self) -> tuple[float, float]:
        """Longitude and latitude in degrees."""
        return self.longitude, self.latitude


class Evidence(FrozenModel):
    """A quotation from a source that supports a record."""

    source: Id = Field(description="Id of the source article.")
    quote: Text = Field(
        description="3 to 15 consecutive words of the source, verbatim."
    )
    origin: Party | None = Field(
        None,
        description="Origin of the quoted information, if the source has several "
        "origins.",
    )
    language: Language | None = Field(
        None, description="Language of the quotation, if it differs from the source's."
    )
    translation: Prose | None = Field(
        None, description="Our translation of the quotation into English."
    )


_BROKEN_OFF = re.compile(r"(?:(?<=\bto)|(?<=\bof)|(?<=\bthat)); ")


def joined_quotations(quotes: tuple[str, ...]) -> str:
    """Return quotations, or translations of them, as one text.

    Semicolons stand between them, so that no clause runs on into the next quotation,
    unless the first breaks off within it: "vowed to".
    """
    return quotes[0] if len(quotes) == 1 else _BROKEN_OFF.sub(" ", "; ".join(quotes))


class Record(FrozenModel):
    """Something that a brief states, with its attribution and its evidence."""

    id: Id = Field(
        description="Short name, unique in its file; also the anchor on the page."
    )
    was: tuple[Id, ...] = Field(
        (), description="Former ids, whose anchors keep working."
    )
    attributed_to: Parties = Field(
        (),
        description="Who says so according to the source; if empty, the source itself.",
    )
    evidence: tuple[Evidence, ...] = Field(
        (), description="The quotations that support the record."
    )
    rests_on: tuple[Id, ...] = Field(
        (), description="Records of this brief from which it follows."
    )
    accused: Parties = Field(
        (), description="Parties that the record accuses of a crime or of violence."
    )
    reply: tuple[Id, ...] = Field(
        (), description="Records that contain the reply of the accused."
    )
    named_as: Annotated[dict[Id, Text], SORT_KEYS] = Field(
        {},
        description="What the source calls an actor if it uses none of the actor's "
        "names.",
    )
    note: Prose | None = Field(None, description="A caveat that readers must know.")
    draft: Text | None = Field(
        None,
        description="What a person must still do about a record proposed by the tools; "
        "removed when it is done.",
    )

    def english_quotes(self) -> tuple[str, ...]:
        """Return its quotations, or our translations of those that have one."""
        return self._english_quotes

    @cached_property
    def _english_quotes(self) -> tuple[str, ...]:
        return tuple(one.translation or one.quote for one in self.evidence)

    def quoted_in_english(self) -> str:
        """Return its quotations, or our translations of them, as one text."""
        return self._quoted_in_english

    @cached_property
    def _quoted_in_english(self) -> str:
        return joined_quotations(self._english_quotes)

    def parties(self) -> tuple[tuple[KeyPath, Party], ...]:
        """Return each party of the record with its key path, but for its origins."""
        return self._parties

    @cached_property
    def _parties(self) -> tuple[tuple[KeyPath, Party], ...]:
        names, values_of = party_values(type(self))
        found: list[tuple[KeyPath, Party]] = []
        for name, value in zip(names, values_of(self), strict=True):
            if isinstance(value, tuple):
                found += (((name, index), party) for index, party in enumerate(value))
            elif value:
                found.append(((name,), value))
        return tuple(found)


class Statement(Record):
    """A record that consists of a sentence in our own words."""

    text: Prose = Field(
        description="A plain sentence in our own words, without markup."
    )
    date: Date | None = Field(
        None,
        description="When it happened; if missing, it happened by the date of the "
        "source.",
    )
    date_basis: Prose | None = Field(
        None, description="How the date was derived from the source."
    )
    after: Id | None = Field(
        None,
        description="Record of this brief that it followed, if its own date is not "
        "known.",
    )
    about: Parties = Field(
        (), description="Parties that it is about, other than those who act."
    )


class Event(Statement):
    """Something that happened and that no other kind of record covers."""

    name: Prose | None = Field(
        None, max_length=40, description="Short name by which figures refer to it."
    )
    actors: Parties = Field((), description="Who took part.")
    place: Id | None = Field(None, description="Id of a place of this crisis.")


class Role(Statement):
    """The role of an actor in this crisis; the text is the title held at the time."""

    actor: Id = Field(description="The actor.")
    of: Id | None = Field(
        None, description="The state or body on whose behalf the actor acted."
    )
    side: Id | None = Field(None, description="Id of a side of this crisis.")


class Position(Statement):
    """What a party said."""

    actor: Party = Field(description="Who said it.")
    act: Act = Field(description="What the party did by saying so.")
    to: Parties = Field(
        (), description="The parties addressed, or of whom something is asked."
    )


class Response(Statement):
    """How a state or organisation outside the crisis responded to it."""

    by: Annotated[Parties, Field(min_length=1)] = Field(
        description="Who responded; several parties for one joint act."
    )
    through: Parties = Field((), description="Who spoke, or who was sent.")
    to: Parties = Field((), description="Parties to whom the response was addressed.")
    type: ResponseType = Field(description="Type of the response.")
    status: Status = Field(description="How far the response got.")


class Figure(Record):
    """A number of people: how many, who they are and what happened to them."""

    measure: Measure = Field(description="What happened to the people counted.")
    who: PeopleCounted = Field(
        Who.UNSPECIFIED.value,
        description="Which people are counted, or the id of a group.",
    )
    unit: Unit = Field(Unit.PEOPLE, description="What the number counts.")
    low: Count | None = Field(None, description="Minimum, as the source says.")
    best: Count | None = Field(None, description="The number, as the source says.")
    high: Count | None = Field(None, description="Maximum, as the source says.")
    qualifier: Qualifier | None = Field(
        None, description="How exact the number is, as the source says."
    )
    words: Text | None = Field(
        None,
        description="The source's own vague word in place of a number.",
        json_schema_extra={"enum": [*FLOORS, *sorted(NO_FLOOR)]},
    )
    basis: Basis = Field(Basis.STATED, description="What the number is based on.")
    cause: Cause = Field(Cause.UNSPECIFIED, description="What caused the harm.")
    period: Period = Field(
        "total",
        description="The total so far, a date, or the id of an event.",
    )
    place: Id | None = Field(None, description="Id of a place of this crisis.")
    as_of: Date | None = Field(
        None, description="Date of the figure; if missing, the date of the source."
    )
    date_basis: Prose | None = Field(
        None, description="How the date was derived from the source."
    )
    said_to_be_by: Parties = Field(
        (),
        description="Who caused the harm, as the source says; this accuses them.",
    )
    part_of: Id | None = Field(
        None, description="Figure of this brief that includes these people."
    )
    supersedes: Id | None = Field(
        None,
        description="Earlier figure of the same origin that this one replaces.",
    )

    def numbers(self) -> Mapping[str, int]:
        """Return the numbers given, by the name of their field: low, best and high."""
        return self._numbers

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        fields = {"low": self.low, "best": self.best, "high": self.high}
        return {field: value for field, value in fields.items() if value is not None}


class Conclusion(FrozenModel):
    """A sentence that follows from other records."""

    text: Prose = Field(description="A plain sentence in our own words.")
    rests_on: Annotated[tuple[Id, ...], Field(min_length=1)] = Field(
        description="Ids of the records from which it follows."
    )
