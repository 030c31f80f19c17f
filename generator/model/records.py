"""The records of a brief, and the parties and quotations that they refer to."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from generator.model.types import (
    SORT_KEYS,
    Count,
    Date,
    Id,
    Language,
    PeopleCounted,
    Period,
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
    ResponseType,
    Status,
    Who,
)


class FrozenModel(BaseModel):
    """Immutable model that rejects unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Unnamed(FrozenModel):
    """A party that the source leaves unnamed."""

    unnamed: Text = Field(description="Who it is, as far as the source says.")
    of: Id | None = Field(None, description="The actor that they belong to.")


Party: TypeAlias = Annotated[
    Annotated[Id, Tag("an actor")] | Annotated[Unnamed, Tag("an unnamed party")],
    Discriminator(
        lambda value: "an actor" if isinstance(value, str) else "an unnamed party"
    ),
]
Parties: TypeAlias = tuple[Party, ...]


class Evidence(FrozenModel):
    """The words of a source that carry a record."""

    source: Id = Field(description="Id of the source article.")
    quote: Text = Field(description="A run of 3 to 15 words, exactly as it stands.")
    origin: Party | None = Field(
        None,
        description="Where these words come from, where the source has several "
        "origins.",
    )
    language: Language | None = Field(
        None, description="Language of the quotation, where not the source's."
    )
    translation: Text | None = Field(
        None, description="Our translation of the quotation into English."
    )


class Record(FrozenModel):
    """Whatever a brief says, with who says it and the words that carry it."""

    id: Id = Field(description="Short name, unique in its file; the page's anchor.")
    was: tuple[Id, ...] = Field(
        (), description="Earlier ids; their anchors still work."
    )
    attributed_to: Parties = Field(
        (), description="Who says it, as the source reports; none: the source itself."
    )
    evidence: tuple[Evidence, ...] = Field(
        (), description="The quotations that it rests on."
    )
    rests_on: tuple[Id, ...] = Field(
        (), description="Records of this brief that it follows from."
    )
    accused: Parties = Field(
        (), description="Whom it accuses of a crime or of violence."
    )
    reply: tuple[Id, ...] = Field(
        (), description="Records that hold the reply of those accused."
    )
    named_as: Annotated[dict[Id, Text], SORT_KEYS] = Field(
        {}, description="What the source calls an actor, where by none of its names."
    )
    note: Text | None = Field(None, description="What a reader must know beside it.")
    draft: Text | None = Field(
        None,
        description="What a person must still do about a proposal of the tools; "
        "taken out when it is done.",
    )


class Statement(Record):
    """A record in a sentence of ours."""

    text: Text = Field(description="Our own plain sentence; no markup.")
    date: Date | None = Field(
        None, description="When it happened; none: by the date of the source."
    )
    date_basis: Text | None = Field(
        None, description="How the date was worked out from the source."
    )
    about: Parties = Field((), description="Whom it is about, beside those who act.")


class Event(Statement):
    """Something that happened, for what no other record tells."""

    actors: Parties = Field((), description="Who took part.")
    place: Id | None = Field(None, description="Id of a place of this crisis.")


class Role(Statement):
    """What an actor was in this crisis; the text is the title of the day."""

    actor: Id = Field(description="The actor.")
    of: Id | None = Field(None, description="The state or body that it acted for.")
    side: Id | None = Field(None, description="Id of a side of this crisis.")


class Position(Statement):
    """What a party said."""

    actor: Party = Field(description="Who said it.")
    act: Act = Field(description="What it did by saying so.")
    to: Parties = Field((), description="To whom it was said, or of whom it asks.")


class Response(Statement):
    """What a state or organisation outside the crisis did about it."""

    by: Annotated[Parties, Field(min_length=1)] = Field(
        description="Who did it; several for one joint act."
    )
    through: Parties = Field((), description="Who spoke, or who was sent.")
    to: Parties = Field((), description="To whom it was addressed.")
    type: ResponseType = Field(description="The act.")
    status: Status = Field(description="How far it got.")


class Figure(Record):
    """How many people, of whom, in what state."""

    measure: Measure = Field(description="What happened to them.")
    who: PeopleCounted = Field(
        Who.UNSPECIFIED.value, description="Who they were, or a group's id."
    )
    low: Count | None = Field(None, description="The least, as the source says.")
    best: Count | None = Field(None, description="The number, as the source says.")
    high: Count | None = Field(None, description="The most, as the source says.")
    qualifier: Qualifier | None = Field(None, description="How exact the source is.")
    words: Text | None = Field(
        None,
        description="The source's own vague word, instead of a number.",
        json_schema_extra={"enum": [*FLOORS, *sorted(NO_FLOOR)]},
    )
    basis: Basis = Field(Basis.STATED, description="What the number rests on.")
    cause: Cause = Field(Cause.UNSPECIFIED, description="What the harm came from.")
    period: Period = Field(
        "total", description="The total so far, a day, or the id of an event."
    )
    place: Id | None = Field(None, description="Id of a place of this crisis.")
    as_of: Date | None = Field(
        None, description="When it stood so; none: by the date of the source."
    )
    date_basis: Text | None = Field(
        None, description="How the date was worked out from the source."
    )
    said_to_be_by: Parties = Field(
        (), description="Who did it, as the source says; this accuses them."
    )
    supersedes: Id | None = Field(
        None, description="An earlier figure of the same origin that this replaces."
    )

    def numbers(self) -> dict[str, int]:
        """Return the numbers given, by the name of their field: low, best and high."""
        fields = {"low": self.low, "best": self.best, "high": self.high}
        return {field: value for field, value in fields.items() if value is not None}
