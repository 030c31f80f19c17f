"""What the tools found in an article, kept in the record of its source."""

from __future__ import annotations

from pydantic import Field

from generator.model.records import FrozenModel
from generator.model.types import Count, Day, Id, Seal, ShortHash, Text, WebAddress
from generator.model.vocabulary import Basis, Measure, Unit, Who


class Found(FrozenModel):
    """A number of people that the tools found in an article."""

    measure: Measure = Field(description="What happened to the people counted.")
    low: Count | None = Field(None, description="Minimum.")
    best: Count | None = Field(None, description="Number.")
    high: Count | None = Field(None, description="Maximum.")
    qualifier: Text | None = Field(None, description="How exact the number is.")
    who: Who = Field(Who.UNSPECIFIED, description="Which people are counted.")
    unit: Unit = Field(Unit.PEOPLE, description="What the number counts.")
    basis: Basis = Field(Basis.STATED, description="What the number is based on.")


class Context(FrozenModel):
    """What an article says around a quotation: who speaks there, and who is named."""

    quote: Seal = Field(description="Seal of the quotation.")
    speakers: tuple[tuple[Seal, ...], ...] = Field(
        (),
        description="Hashes of the words by which its sentence calls each speaker.",
    )
    informants: tuple[tuple[Seal, ...], ...] = Field(
        (),
        description="Hashes of the words for each party that its speakers have it "
        "from, or are a part of.",
    )
    near: tuple[Id, ...] = Field(
        (), description="Actors named in its sentence, or in the two before it."
    )
    years: tuple[Count, ...] = Field((), description="Years named in its sentence.")
    pronoun: bool = Field(
        False, description="Whether only a pronoun speaks in its sentence."
    )
    meant: tuple[Id, ...] = Field(
        (), description="Actors whom that pronoun may mean, or a surname of several."
    )
    disputed: bool = Field(
        False,
        description="Whether its sentence or the next one says that somebody denies or "
        "doubts what it states.",
    )
    answers: tuple[Id, ...] = Field(
        (),
        description="Actors who deny something in the two sentences behind it.",
    )


class QuotedSentence(FrozenModel):
    """The sentence of a figure's quotation, by which copies of it are recognised."""

    quotation: Seal = Field(description="Seal of the quotation.")
    sentence: Seal = Field(
        description="Hash of its sentence, the same in every article that has it."
    )
    pairs: tuple[ShortHash, ...] = Field(
        (),
        description="Short hashes of its pairs of neighbouring words, by which a copy "
        "is recognised that has a word moved or added.",
    )


class Rechecked(FrozenModel):
    """The last time that the article was fetched again and contained all quotations."""

    date: Day = Field(description="The day of the check.")
    address: WebAddress = Field(
        description="The address from which the article was fetched."
    )
