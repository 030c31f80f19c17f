"""One typed record for each fact that is shown; pages and data files only format it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator.corpus import wording
from generator.corpus.figures_by_scope import Scope, Support
from generator.corpus.quotation_proof import Proof
from generator.corpus.response_wording import ResponsePhrase
from generator.model.records import Figure, Party, Record
from generator.model.response_types import ResponseType, Status
from generator.views.dating import Dating, TimelinePosition
from generator.views.evidence import Attribution, Quotation
from generator.views.links import Link
from generator.views.plover_and_cameo_codes import EventCode

_LATER_PROCEEDINGS = "Later legal proceedings are not followed."
_LEAST_CHECKED_FIRST = (Proof.NOT_CHECKED, Proof.SEALED, Proof.RECHECKED)


class Reply(NamedTuple):
    """Whether those accused replied, in words around links."""

    accused: tuple[Link, ...]
    records: tuple[Link, ...]
    """Records that hold a reply."""

    @property
    def before(self) -> str:
        """The words before the records, or before the accused without any."""
        return "Response: " if self.records else "No response from "

    @property
    def sentences(self) -> tuple[tuple[Link, str], ...]:
        """The records, each with the full stop that the words of a figure lack."""
        return tuple(
            (link, "" if link.words.endswith(".") else ".") for link in self.records
        )

    @property
    def after(self) -> str:
        """The words behind the accused."""
        return "" if self.records else " in the articles read."

    @property
    def words(self) -> str:
        """The whole in plain text, for data that stand alone."""
        replies = " ".join(f"{link.words}{stop}" for link, stop in self.sentences)
        accused = wording.join_words([link.in_sentence for link in self.accused])
        said = f"{self.before}{replies or accused}{self.after}"
        return f"{said} {_LATER_PROCEEDINGS}"


@dataclass(frozen=True, kw_only=True)
class RecordView:
    """What every record shows, whatever its kind."""

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
    """Whom it is about, besides those who act."""
    accused: tuple[Link, ...]
    """Whom it accuses; those who are said to be behind a figure stand apart."""
    reply: Reply | None
    """None where nobody is accused."""
    names_speaker: bool
    """Whether its text says who says it, where it begins."""
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
        """Whom the source names for it."""
        return self.attribution.parties

    @cached_property
    def publishers(self) -> tuple[str, ...]:
        """Publishers of the articles that it rests on, each once."""
        return tuple(dict.fromkeys(one.publisher for one in self.quotations))

    @property
    def proof(self) -> Proof | None:
        """The least that was checked of its quotations; None without quotations."""
        proofs = [one.proof for one in self.quotations]
        return min(proofs, key=_LEAST_CHECKED_FIRST.index) if proofs else None

    @property
    def caution(self) -> str:
        """What a reader must know of its quotations without opening them."""
        if any(one.retracted for one in self.quotations):
            return "article retracted"
        return "not checked" if self.proof is Proof.NOT_CHECKED else ""


@dataclass(frozen=True, kw_only=True)
class EventView(RecordView):
    """Something that happened."""

    actors: tuple[Link, ...]
    place: str

    @property
    def place_apart(self) -> str:
        """The place, where the text does not name it."""
        head = self.place.partition(",")[0]
        return "" if head and head in self.text else self.place


@dataclass(frozen=True, kw_only=True)
class RoleView(RecordView):
    """What an actor was in a crisis."""

    actor: Link
    of: tuple[Link, ...]
    """The body or state that the role was in; at most one."""
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
    """What a party said."""

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
    """What a state or organisation outside the crisis did about it."""

    actors: tuple[Link, ...]
    through: tuple[Link, ...]
    to: tuple[Link, ...]
    type: ResponseType
    status: Status
    deed: ResponsePhrase
    """What was done, in the words before and after `to`."""
    deed_alone: str
    """The same in words that need no `to`."""
    code: EventCode


class Supersession(NamedTuple):
    """The later figure of the same origin that replaces one."""

    id: str
    text: str
    when: str
    corrects: bool
    """Whether the later figure is lower, which corrects the earlier one."""


@dataclass(frozen=True, kw_only=True)
class FigureView(RecordView):
    """How many people, of whom, in what state, and who says so."""

    figure: Figure
    """The figure of the format."""
    amount: str
    """The number as the source gives it, such as `about 80`."""
    place: str
    """Its place, or else that of the event that it counts."""
    scope: str
    """Cause, place, period and event that it counts, in words."""
    basis: str
    """How the number came about; empty where it is only stated."""
    period_iso: str | None
    """The day that it counts, where it counts one."""
    low_basis: str | None
    """Where its least number comes from: source or convention."""
    floor: int | None
    """The least number that its vague word stands for by convention."""
    origins: tuple[Party, ...]
    """Where the number comes from, as far as that is stated."""
    said_to_be_by: tuple[Link, ...]
    """Who did it, as the source says."""
    support: Support
    latest: bool
    """Whether it is the latest figure of its origin in its scope."""
    superseded_by: Supersession | None
    later_figure: str | None
    """Id of the figure that stands in its place, where it is not the latest."""

    @property
    def change_label(self) -> str:
        """How the later figure replaces it; only where there is one."""
        corrected = self.superseded_by and self.superseded_by.corrects
        return "corrected to" if corrected else "superseded by"


def _position(figure: FigureView) -> TimelinePosition:
    return figure.dating.position


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeView:
    """The scope of a figure, and how well its figures are supported together."""

    narrowed: tuple[str, ...]
    """Cause, place and period of the scope, in words."""
    event: Link | None
    scope: str
    """`narrowed` and the event in one phrase."""
    support: Support
    why: str
    """How support was worked out, in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountView(ScopeView):
    """All figures of one scope, with their headline and support."""

    key: Scope
    headline: str
    amount: str
    """The number of the headline alone."""
    figures: tuple[FigureView, ...]
    measure: str

    @property
    def current(self) -> tuple[FigureView, ...]:
        """The latest figure of each origin, the latest of all first."""
        latest = (one for one in self.figures if one.latest)
        return tuple(sorted(latest, key=_position, reverse=True))

    @property
    def earlier(self) -> tuple[FigureView, ...]:
        """Figures that a later one of the same origin replaced."""
        return tuple(one for one in self.figures if not one.latest)

    @property
    def latest_first(self) -> tuple[FigureView, ...]:
        """All figures: those that stand, then those that were replaced, by date."""
        return (*self.current, *sorted(self.earlier, key=_position, reverse=True))
