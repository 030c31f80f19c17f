"""The YAML files of a project: briefs, actors and sources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, TypeAlias

from pydantic import Field

from generator.model import edtf
from generator.model.article_facts import Context, Found, QuotedSentence, Rechecked
from generator.model.diagnostics import KeyPath
from generator.model.records import (
    Conclusion,
    Event,
    Figure,
    FrozenModel,
    Location,
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
    Prose,
    Seal,
    Text,
    WebAddress,
)
from generator.model.vocabulary import ActorKind, CrisisKind, Extent, Measure, Reporting


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


class Withdrawn(FrozenModel):
    """Why a brief was withdrawn or a source was retracted."""

    date: Day = Field(description="The day of the withdrawal or retraction.")
    reason: Prose = Field(description="The reason, in a sentence.")


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
        return (self.name, *(alias.name for alias in self.aliases), *self.seats)


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


Document: TypeAlias = Crisis | Actor | Source
