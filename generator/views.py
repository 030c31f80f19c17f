"""What the templates show of each record: words and links, nothing to work out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.ledger import Proof, Support


@dataclass(frozen=True, slots=True)
class Link:
    """Words, and the address below the site's root that they lead to, if any."""

    words: str
    address: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with its source and what was checked of it."""

    words: str
    language: str
    translation: str
    source: Link
    outside: str
    """Address of the article at these words, or nothing."""
    proof: Proof
    checked: str
    retracted: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A record as every page shows it."""

    id: str
    was: tuple[str, ...]
    text: str
    when: str
    sort: date
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
    status: str = ""
    family: str = ""
    side: str = ""
    place: str = ""
    basis: str = ""


@dataclass(frozen=True, slots=True)
class ShownAccount:
    """All figures of one scope, with their headline and support."""

    headline: str
    scope: tuple[str, ...]
    event: Link | None
    support: Support
    why: str
    figures: tuple[Shown, ...]
    measure: str
