"""One article: where it appeared, and what the tools found in it."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from pydantic import Field

from generator.model import edtf
from generator.model.parties import Parties
from generator.model.types import (
    Count,
    Date,
    Day,
    FormatVersion,
    FrozenModel,
    Hash,
    Id,
    Language,
    Prose,
    Seal,
    ShortHash,
    Text,
    WebAddress,
)
from generator.model.vocabulary import (
    Basis,
    Extent,
    Measure,
    Reporting,
    Unit,
    Who,
)


class Withdrawn(FrozenModel):
    """Why a brief was withdrawn or a source was retracted."""

    date: Day = Field(description="The day of the withdrawal or retraction.")
    reason: Prose = Field(description="The reason, in a sentence.")


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

    @property
    def values(self) -> tuple[int, ...]:
        """Return the numbers given, of minimum, number and maximum."""
        numbers = (self.low, self.best, self.high)
        return tuple(number for number in numbers if number is not None)


class Context(FrozenModel):
    """What an article says around a quotation: who speaks there, and who is named."""

    quote: Seal = Field(description="Seal of the quotation.")
    speakers: tuple[tuple[Seal, ...], ...] = Field(
        (),
        description="Hashes of the words by which its sentence calls each speaker.",
    )
    silent: tuple[tuple[Seal, ...], ...] = Field(
        (),
        description="Of the speakers, those who only speak in other clauses.",
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
    bodies: tuple[Id, ...] = Field(
        (),
        description="Actors named just before to which its sentence refers by their "
        "kind as speakers, such as 'the company'.",
    )
    disputed: bool = Field(
        False,
        description="Whether its sentence or the next one says that somebody denies or "
        "doubts what it states.",
    )
    answers: tuple[Id, ...] = Field(
        (),
        description="Actors who deny something in the two sentences after it.",
    )
    subjects: tuple[Id, ...] = Field(
        (),
        description="Actors named before it in its clause, if it begins with a verb.",
    )
    groups: tuple[Text, ...] = Field(
        (),
        description="Groups of people that the count in it may be of, as far as the "
        "article tells; a group that a brief names has a hash.",
    )
    places: tuple[Seal, ...] = Field(
        (),
        description="Hashes of the words of places in which it counts people.",
    )
    measures: tuple[Measure | Literal["none"], ...] = Field(
        (),
        description="What may have happened to the people it counts, as far as the "
        "article tells around it; `none` if it tells nothing.",
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


class Source(FrozenModel):
    """One article: `seeds/<source>.yaml`, which never contains its text."""

    format: FormatVersion = Field(description="Version of this format.")
    was: tuple[Id, ...] = Field(
        (), description="Former ids, oldest first; their addresses keep working."
    )
    publisher: Text = Field(description="Who published it.")
    headline: Text | None = Field(
        None, description="Headline, verbatim; missing where it was not seen."
    )
    authors: tuple[Text, ...] = Field((), description="Bylines, verbatim.")
    url: WebAddress | None = Field(
        None, description="Web address, which is never guessed."
    )
    archive_url: WebAddress | None = Field(
        None, description="Web address of an archived copy."
    )
    published: Date | None = Field(None, description="When it was published.")
    date_basis: Prose | None = Field(
        None, description="How the date of publication is known."
    )
    retrieved: Day | None = Field(
        None, description="The day on which it was retrieved."
    )
    language: Language = Field(
        "en", description="Language of the article, as a BCP 47 code."
    )
    extent: Extent = Field(
        Extent.WHOLE, description="How much of the article was read."
    )
    origins: Parties = Field(
        (), description="Origins of its information, if it is not its own reporting."
    )
    reporting: Reporting | None = Field(
        None,
        description="Whose reporting it is, as far as the article shows; no grade.",
    )
    rights: Text | None = Field(
        None, description="Who holds the rights, as stated by the article."
    )
    abstract: Prose | None = Field(None, description="Summary in our own words.")
    retracted: Withdrawn | None = Field(
        None, description="Present only if the article was retracted."
    )
    text_sha256: Hash | None = Field(
        None, description="Hash of the article's text; written by the tools."
    )
    words: Count | None = Field(
        None, description="Number of words; written by the tools."
    )
    numbers: tuple[Found, ...] = Field(
        (), description="Numbers of people found in it; written by the tools."
    )
    mentions: tuple[Id, ...] = Field(
        (), description="Registered actors named in it; written by the tools."
    )
    seals: tuple[Seal, ...] = Field(
        (), description="Seals of the quotations used; written by the tools."
    )
    untold: tuple[Measure, ...] = Field(
        (), description="Harm it tells of in unusual words; written by the tools."
    )
    contexts: tuple[Context, ...] = Field(
        (), description="What it says around each quotation; written by the tools."
    )
    page_seals: tuple[Seal, ...] = Field(
        (),
        description="Seals of what the article's page says of its publisher, headline, "
        "authors and origins; written by the tools.",
    )
    sentences: tuple[QuotedSentence, ...] = Field(
        (), description="Sentences that its figures quote; written by the tools."
    )
    rechecked: Rechecked | None = Field(
        None,
        description="When it was last successfully rechecked; written by the tools.",
    )

    def context_of(self, seal: str) -> Context | None:
        """Return the context of the quotation with this seal, if it is recorded."""
        return self._contexts.get(seal)

    @cached_property
    def _contexts(self) -> dict[str, Context]:
        # Of several with one seal, the first counts.
        return {one.quote: one for one in reversed(self.contexts)}

    @property
    def title(self) -> str:
        """Headline, or publisher and date where the headline was not seen."""
        if self.headline:
            return self.headline
        dated = f", {edtf.to_english(self.published)}" if self.published else ""
        return f"{self.publisher}{dated} (headline not seen)"

    @property
    def title_language(self) -> str:
        """Language of the title, as a BCP 47 code."""
        return self.language if self.headline else "en"
