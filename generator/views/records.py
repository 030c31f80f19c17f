"""What the templates show of each record: words and links, nothing to work out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from generator.corpus.ledger import Proof, Support


class Link(NamedTuple):
    """Words, and the address below the site's root that they lead to, if any."""

    words: str
    address: str = ""
    language: str = ""


class Quotation(NamedTuple):
    """A quotation with its source and what was checked of it."""

    words: str
    language: str
    translation: str
    source: Link
    source_id: str
    publisher: str
    origins: tuple[Link, ...]
    """Where the article has it from, as far as it says."""
    outside: str
    """Address of the article at these words, or nothing."""
    proof: Proof
    checked: str
    retracted: str


class Shown(NamedTuple):
    """A record as every page shows it."""

    id: str
    was: tuple[str, ...]
    text: str
    when: str
    sort: date
    dated: bool
    """Whether the date is its own, not that of its source."""
    date_basis: str
    said_by: tuple[Link, ...]
    quotations: tuple[Quotation, ...]
    rests_on: tuple[Link, ...]
    accused: tuple[Link, ...]
    replies: tuple[Link, ...] | None
    """Records that hold a reply; None where nobody is accused."""
    note: str
    report: str
    """Address of the form that reports an error in it."""
    address: str
    kind: str
    actors: tuple[Link, ...] = ()
    to: tuple[Link, ...] = ()
    through: tuple[Link, ...] = ()
    label: str = ""
    label_end: str = ""
    """What of a response's label stands after those whom it was aimed at."""
    label_alone: str = ""
    """A response's label without them."""
    family: str = ""
    side: str = ""
    place: str = ""
    basis: str = ""
    amount: str = ""
    superseded: str = ""
    """The later figure of the same origin that replaces it, in words."""

    @property
    def apart(self) -> str:
        """Its id on pages about other things, made apart by its crisis."""
        return self.address.removeprefix("crises/").replace("/#", "--")

    @property
    def publishers(self) -> tuple[str, ...]:
        """Those whose words it rests on, each once."""
        return tuple(dict.fromkeys(quote.publisher for quote in self.quotations))

    @property
    def caution(self) -> str:
        """What a reader must know of its quotations without unfolding them."""
        if any(quote.retracted for quote in self.quotations):
            return "article retracted"
        if any(quote.proof is Proof.NOT_CHECKED for quote in self.quotations):
            return "words not checked"
        return ""


@dataclass(frozen=True, slots=True)
class ShownAccount:
    """All figures of one scope, with their headline and support."""

    headline: str
    by: tuple[Link, ...]
    """Whose figures they are; empty where no source says who counted."""
    unstated: bool
    """Whether for some of them no source says who counted."""
    articles: tuple[Link, ...]
    scope: tuple[str, ...]
    event: Link | None
    support: Support
    why: str
    figures: tuple[Shown, ...]
    measure: str

    @property
    def when(self) -> str:
        """As of when the latest of its figures stands."""
        return self.figures[-1].when

    @property
    def publishers(self) -> tuple[str, ...]:
        """Those whose words its figures rest on, each once."""
        return tuple(
            dict.fromkeys(name for one in self.figures for name in one.publishers)
        )


@dataclass(frozen=True, slots=True)
class Day:
    """Records of one date, or of one range of dates."""

    when: str
    records: tuple[Shown, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of record on it, each once."""
        return tuple(dict.fromkeys(record.kind for record in self.records))
