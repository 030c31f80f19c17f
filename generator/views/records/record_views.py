"""One typed record for each fact that is shown; pages and data files only format it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator.corpus import wording
from generator.corpus.verification import Proof
from generator.model.records import Event, Position, Record, Response, Role
from generator.model.response_types import ResponseType, Status
from generator.views.records.dating import Dating
from generator.views.records.evidence import Attribution, Quotation
from generator.views.records.plover_and_cameo_codes import EventCode
from generator.views.records.response_verb_phrases import ResponsePhrase
from generator.views.records.site_links import Link

_LATER_PROCEEDINGS = "Later legal proceedings are not followed."
_LEAST_CHECKED_FIRST = (Proof.NOT_CHECKED, Proof.SEALED, Proof.RECHECKED)


class ReplyRecord(NamedTuple):
    """A record that holds a reply to an accusation."""

    link: Link
    earlier: str
    """Its kind and date, if it is older than the accusation; else empty."""


class Reply(NamedTuple):
    """Whether those accused replied, in words around links."""

    accused: tuple[Link, ...]
    records: tuple[ReplyRecord, ...]

    @property
    def before(self) -> str:
        """The words before the accused where nobody replied."""
        return "" if self.records else "No response from "

    @property
    def sentences(self) -> tuple[tuple[str, Link, str], ...]:
        """The records, each between the words before it and a full stop if it has none.

        What was said before the accusation is not called a response.
        """
        leads = [f"{one.earlier}: " if one.earlier else "" for one in self.records]
        if "" in leads:
            leads[leads.index("")] = "Response: "
        return tuple(
            (lead, one.link, "" if one.link.words.endswith(".") else ".")
            for lead, one in zip(leads, self.records, strict=True)
        )

    @property
    def after(self) -> str:
        """The words behind the accused."""
        return "" if self.records else " in the articles read."

    @property
    def words(self) -> str:
        """The whole in plain text, for data that stand alone."""
        replies = " ".join(f"{lead}{to.words}{end}" for lead, to, end in self.sentences)
        accused = wording.join_words([link.in_sentence for link in self.accused])
        said = f"{self.before}{replies or accused}{self.after}"
        return f"{said} {_LATER_PROCEEDINGS}"


@dataclass(frozen=True, kw_only=True)
class RecordView:
    """The fields that views of all kinds of record share."""

    record: Record
    """The record of the format."""
    crisis_id: str
    crisis: Link
    text: str
    """The record in a sentence, or a figure as number and people."""
    dating: Dating
    attribution: Attribution
    quotations: tuple[Quotation, ...]
    rests_on: tuple[Link, ...]
    """Records that it rests on."""
    about: tuple[Link, ...]
    """The parties that it is about, besides those who act."""
    accused: tuple[Link, ...]
    """The parties that it accuses; those said to be behind a figure stand apart."""
    reply: Reply | None
    """The replies; None where nobody is accused by name and nobody replies."""
    names_speaker: bool
    """Whether its text begins with its speaker."""
    report: str
    """Address of the form that reports an error in it; empty without a code host."""

    @property
    def id(self) -> str:
        """Its id, unique in its crisis."""
        return self.record.id

    @property
    def kind(self) -> str:
        """The kind of record: figure, event, role, position, response, statement."""
        return type(self.record).__name__.lower()

    @property
    def in_full(self) -> str:
        """The record in a line that stands alone; of a figure with its scope."""
        return self.text

    @property
    def note(self) -> str:
        """Its note; empty where it has none."""
        return self.record.note or ""

    @property
    def address(self) -> str:
        """Its address below the root of the site."""
        return f"{self.crisis.address}#{self.id}"

    @property
    def foreign_id(self) -> str:
        """Its id on pages of other things, prefixed with that of its crisis."""
        return f"{self.crisis_id}--{self.id}"

    @property
    def when(self) -> str:
        """Its date in words."""
        return self.dating.words

    @property
    def said_by(self) -> tuple[Link, ...]:
        """The parties to whom the source attributes it."""
        return self.attribution.parties

    @cached_property
    def publishers(self) -> tuple[str, ...]:
        """Publishers of the articles that it rests on, each once."""
        return tuple(dict.fromkeys(one.publisher for one in self.quotations))

    @property
    def proof(self) -> Proof | None:
        """The weakest proof among its quotations; None without quotations."""
        proofs = [one.proof for one in self.quotations]
        return min(proofs, key=_LEAST_CHECKED_FIRST.index) if proofs else None

    @property
    def qualifiers(self) -> tuple[str, ...]:
        """Remarks printed behind it by pages, light edition and Markdown.

        A new field that readers should see is added here, in the view of its kind.
        """
        return ()

    @property
    def caution(self) -> str:
        """Remark that a reader needs on its quotations without opening them."""
        if any(one.retracted for one in self.quotations):
            return "article retracted"
        return "not checked" if self.proof is Proof.NOT_CHECKED else ""


@dataclass(frozen=True, kw_only=True)
class EventView(RecordView):
    """Something that happened."""

    record: Event
    actors: tuple[Link, ...]
    place: str

    @property
    def place_apart(self) -> str:
        """The place, where the text does not name it."""
        head = self.place.partition(",")[0]
        named = head and head.casefold() in self.text.casefold()
        return "" if named else self.place


@dataclass(frozen=True, kw_only=True)
class RoleView(RecordView):
    """The role of an actor in a crisis."""

    record: Role
    actor: Link
    of: tuple[Link, ...]
    """The body or state of the office; at most one."""
    side: str
    names_body: bool
    """Whether its text shows the body or state, or its crisis does."""

    @property
    def title(self) -> str:
        """The role without a full stop, for a line in which the body follows."""
        return self.text.rstrip(".")

    @property
    def actors(self) -> tuple[Link, ...]:
        """The actor alone."""
        return (self.actor,)


@dataclass(frozen=True, kw_only=True)
class PositionView(RecordView):
    """A statement of a party."""

    record: Position
    actor: Link
    to: tuple[Link, ...]
    act: str
    """The act in words, such as `denies`."""

    @property
    def actors(self) -> tuple[Link, ...]:
        """The actor alone."""
        return (self.actor,)


@dataclass(frozen=True, kw_only=True)
class ResponseView(RecordView):
    """The response of a state or organisation outside the crisis."""

    record: Response
    actors: tuple[Link, ...]
    through: tuple[Link, ...]
    to: tuple[Link, ...]
    type: ResponseType
    status: Status
    deed: ResponsePhrase
    """The deed, in the words before and after `to`."""
    code: EventCode
