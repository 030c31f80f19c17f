"""Fields that are derived from the records when they are published."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from generator.corpus.figures_by_scope import Support
from generator.corpus.quotation_proof import Proof
from generator.model.records import Parties
from generator.model.types import Day, Id
from generator.model.vocabulary import Family

NOTICE = (
    "Reported figures and statements: the sources named have these words; "
    "that does not make them true."
)
"""The notice in every data file."""


class Made(BaseModel):
    """What is worked out, and never stands in a file of the project."""

    model_config = ConfigDict(frozen=True)


class PublishedEvidence(Made):
    """What the site adds to a quotation."""

    page: str = Field(description="Address of the source's page.")
    proof: Proof = Field(
        description="What was checked of the words; never that they are true."
    )
    checked: str = Field(description="The same in words.")
    article: str | None = Field(
        None, description="Address of the article at these words."
    )
    retracted: str | None = Field(None, description="Why the article was retracted.")


class PublishedRecord(Made):
    """What the site adds to every record."""

    attribution: str = Field(
        description="Who says it, in words; first, since sentences get cut."
    )
    crisis: Id = Field(description="Id of the crisis.")
    kind: str = Field(description="What sort of record it is.")
    page: str = Field(description="Address of the record on its page.")
    when: str = Field(description="Its date in words, or that of its source.")
    proof: Proof | None = Field(
        None, description="The least that was checked of its quotations."
    )
    reply_note: str | None = Field(
        None, description="Of an accusation: whether a reply was found."
    )


class PublishedStatement(Made):
    """What the site adds to a record in a sentence."""

    date_iso: Day | None = Field(
        None, description="The date as one day of ISO 8601, where it is exact."
    )


class PublishedFigure(Made):
    """What the site adds to a figure."""

    text: str = Field(description="The number and the people in words.")
    as_of_iso: Day | None = Field(
        None, description="`as_of` as one day of ISO 8601, where it is exact."
    )
    scope: str | None = Field(
        None, description="Cause, place and period or event that it counts, in words."
    )
    period_iso: Day | None = Field(
        None, description="`period` as one day of ISO 8601, where it is exact."
    )
    low_basis: str | None = Field(
        None, description="Where a least number comes from: source or convention."
    )
    floor_by_convention: int | None = Field(
        None, description="Least number that the vague word stands for; do not add up."
    )
    origins: Parties = Field(
        (), description="Where the number comes from, as far as it is stated."
    )
    support: Support = Field(
        description="How many independent origins carry the figures of its scope."
    )
    latest: bool = Field(
        description="Whether it is the latest figure of its origin in its scope."
    )
    superseded_by: Id | None = Field(
        None, description="A later figure of the same origin that replaces it."
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
    cameo: str | None = Field(None, description="CAMEO code, where it has one.")


ADDED = (
    PublishedRecord,
    PublishedStatement,
    PublishedFigure,
    PublishedResponse,
    PublishedEvidence,
)
"""Models of derived fields, for the reference of the format."""
