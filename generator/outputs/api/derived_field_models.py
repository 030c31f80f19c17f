"""Fields that are derived from the records when they are published."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from generator.corpus.figures.figures_by_scope import Support
from generator.corpus.record_day_and_place import DateFrom, PlaceFrom, Voice
from generator.corpus.verification import Proof
from generator.model.edtf import Precision
from generator.model.parties import Parties
from generator.model.response_types import Family
from generator.model.types import Date, Day, Id


class Made(BaseModel):
    """What is worked out, and never stands in a file of the project."""

    model_config = ConfigDict(frozen=True)


class PublishedEvidence(Made):
    """What the site adds to a quotation."""

    page: str = Field(description="Address of the source's page.")
    proof: Proof = Field(
        description="How the words were checked; never whether they are true."
    )
    checked: str = Field(description="The same in words.")
    quote_language: str = Field(
        description="Language of the quotation; that of its source unless stated."
    )
    article: str | None = Field(
        None, description="Address of the article at these words."
    )
    retracted: str | None = Field(None, description="Why the article was retracted.")


class PublishedDate(Made):
    """A date as days, so that dates of every form can be sorted."""

    date_start: Day | None = Field(
        None,
        description="Earliest day the date can refer to; for “by” a date, that date.",
    )
    date_end: Day | None = Field(None, description="Latest day the date can refer to.")
    date_precision: Precision | None = Field(
        None,
        description="How exact the date is: day, month, year, about, before or after.",
    )
    date_approximate: bool = Field(
        False,
        description="Whether the days are approximate: those of “about 12 April”, and "
        "of what was before or after such a day.",
    )


class Attributed(Made):
    """Who says a record, which comes first."""

    attribution: str = Field(
        description="Who says it, in words; it comes first because long texts get cut "
        "off."
    )
    attribution_from: Voice = Field(
        description="Whose words they are: a party's, the source's own, or ours where "
        "the record only follows from other records."
    )


class PublishedRecord(PublishedDate, Attributed):
    """What the site adds to every record."""

    crisis: Id = Field(description="Id of the crisis.")
    kind: str = Field(description="What sort of record it is.")
    page: str = Field(description="Address of the record on its page.")
    date_from: DateFrom | None = Field(
        None,
        description="Where its days come from: the record itself, or its source, by "
        "whose date it had happened.",
    )
    date_text: str = Field(description="Its date in words, or that of its source.")
    proof: Proof | None = Field(
        None, description="The weakest check among its quotations."
    )
    retracted: bool = Field(
        False, description="Whether an article that it rests on was retracted."
    )
    reply_note: str | None = Field(
        None, description="For an accusation: whether a reply was found."
    )
    version: str = Field(description="Version of the briefing that it stands in.")
    updated: Day = Field(description="When that briefing was last reviewed.")


class PublishedPlace(Made):
    """What the site adds to an event and to a figure."""

    place_from: PlaceFrom | None = Field(
        None,
        description="Where its place comes from: the record, or the event that it "
        "counts.",
    )


class PublishedSide(Made):
    """What the site adds to a role and to a position."""

    side: Id | None = Field(
        None, description="Id of the side that the actor is on, if a role tells it."
    )
    side_name: str | None = Field(
        None, description="Name of the side that the actor is on, if a role tells it."
    )


class PublishedFigure(Made):
    """What the site adds to a figure."""

    text: str = Field(description="The number and the people in words.")
    date: Date | None = Field(
        None, description="When it was counted, as EDTF; the same as `as_of`."
    )
    scope: str | None = Field(
        None,
        description="Cause, place and period or event that it covers, and of which "
        "figure it is a part, in words.",
    )
    period_start: Day | None = Field(
        None, description="First day that it covers, if it covers particular days."
    )
    period_end: Day | None = Field(
        None, description="Last day that it covers, if it covers particular days."
    )
    period_approximate: bool = Field(
        False, description="Whether these days are approximate."
    )
    event: Id | None = Field(
        None, description="The event that it covers, if it covers one."
    )
    low_basis: str | None = Field(
        None, description="Where the minimum comes from: the source, or convention."
    )
    floor_by_convention: int | None = Field(
        None,
        description="Minimum that the vague word stands for by convention; do not add "
        "up.",
    )
    origins: Parties = Field(
        (),
        description="Where the number comes from, as far as it is stated: whom it is "
        "attributed to, or the agency or other body that the article has it from, "
        "which may not say who counted.",
    )
    support: Support = Field(
        description="Whether independent origins agree on the figures of its scope; "
        "figures vary where several give numbers that cannot be compared."
    )
    latest: bool = Field(
        description="Whether it is the latest figure of its origin in its scope."
    )
    superseded_by: Id | None = Field(
        None, description="A later figure of the same origin that replaces it."
    )
    later_figure: Id | None = Field(
        None,
        description="Of a figure that is not the latest: that which replaces it, or "
        "else the latest of its origin in its scope.",
    )


class PublishedResponse(Made):
    """What the site adds to a response."""

    family: Family = Field(description="What sort of response it is.")
    plover_event: str = Field(description="PLOVER event; local ones begin with X_.")
    plover_mode: str | None = Field(None, description="PLOVER mode.")
    plover_context: str | None = Field(None, description="PLOVER context.")
    plover_auxiliary: str | None = Field(
        None, description="PLOVER auxiliary of what has not happened."
    )
    cameo: str | None = Field(
        None, description="CAMEO code, where it has one, such as `CAMEO 010`."
    )


ADDED = (
    Attributed,
    PublishedDate,
    PublishedRecord,
    PublishedPlace,
    PublishedSide,
    PublishedFigure,
    PublishedResponse,
    PublishedEvidence,
)
"""Models of derived fields, for the reference of the format."""
