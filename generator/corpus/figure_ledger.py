"""The figures of a crisis by scope: headline, proof and support, worked out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

from generator.corpus import provenance
from generator.corpus.corpus import Corpus, memoized
from generator.model import edtf
from generator.model.documents import Crisis
from generator.model.records import Evidence, Figure, Party
from generator.model.vocabulary import FLOORS, Basis, Cause, Measure, Qualifier
from generator.text import quotations

RUN = 3
"""Words in a row that two quotations share where they may be of one sentence."""


class Scope(NamedTuple):
    """What a figure counts; figures of unlike scope are never added or merged."""

    measure: Measure
    who: str
    period: str
    place: str | None
    cause: Cause


class Proof(StrEnum):
    """What was checked of a quotation; nothing of this says that it is true."""

    RECHECKED = "rechecked"
    SEALED = "sealed"
    NOT_CHECKED = "not-checked"


class Support(StrEnum):
    """How many independent origins carry the figures of one scope."""

    SINGLE_SOURCE = "single-source"
    CORROBORATED = "corroborated"
    SOURCES_DIFFER = "sources-differ"
    REPEATED = "repeated"

    @property
    def label(self) -> str:
        """The word as a person reads it."""
        return self.value.replace("-", " ")


class Range(NamedTuple):
    """The least and the most people that a figure can mean."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Account:
    """All figures of one scope, the latest last."""

    scope: Scope
    figures: tuple[Figure, ...]
    headline: tuple[Figure, ...]
    """The latest figure of each origin, from lowest to highest."""
    support: Support
    articles: tuple[str, ...]
    """Ids of the sources that carry them."""
    origins: tuple[Party, ...]
    """The stated origins, each once."""
    unstated: bool
    """Whether some figure of the headline has no stated origin."""


def proof(evidence: Evidence, corpus: Corpus) -> Proof:
    """Return what was checked of a quotation."""
    source = corpus.sources.get(evidence.source)
    if source is None or not source.text_sha256:
        return Proof.NOT_CHECKED
    if quotations.seal(source.text_sha256, evidence.quote) not in source.seals:
        return Proof.NOT_CHECKED
    return Proof.RECHECKED if source.rechecked else Proof.SEALED


def scope(figure: Figure) -> Scope:
    """Return what a figure counts."""
    return Scope(figure.measure, figure.who, figure.period, figure.place, figure.cause)


@memoized
def accounts(crisis: Crisis, corpus: Corpus) -> tuple[Account, ...]:
    """Return the ledger of a crisis, by measure in the order of the list."""
    scopes: dict[Scope, list[Figure]] = {}
    for figure in crisis.figures:
        scopes.setdefault(scope(figure), []).append(figure)
    order = list(Measure)
    return tuple(
        _account(key, scopes[key], corpus)
        for key in sorted(scopes, key=lambda key: order.index(key.measure))
    )


def _account(key: Scope, figures: list[Figure], corpus: Corpus) -> Account:
    ordered = tuple(sorted(figures, key=lambda figure: as_of(figure, corpus)))
    latest = _latest(ordered, corpus)
    articles = dict.fromkeys(
        evidence.source for figure in ordered for evidence in figure.evidence
    )
    stated = dict.fromkeys(
        origin
        for figure in ordered
        for origin in provenance.origins(figure, corpus)
        if origin is not None
    )
    return Account(
        key,
        ordered,
        tuple(sorted(latest, key=_height)),
        _support(ordered, tuple(articles), corpus),
        tuple(articles),
        tuple(stated),
        any(None in provenance.origins(figure, corpus) for figure in latest),
    )


def as_of(figure: Figure, corpus: Corpus) -> date:
    """Return the day to sort a figure by: its own, or that of its latest source."""
    if figure.as_of:
        return edtf.parse(figure.as_of).end
    published = [
        edtf.parse(source.published).end
        for evidence in figure.evidence
        if (source := corpus.sources.get(evidence.source)) and source.published
    ]
    return max(published, default=date.min)


def successor(figure: Figure, crisis: Crisis) -> Figure | None:
    """Return the later figure of the same origin that replaces a figure."""
    return next((one for one in crisis.figures if one.supersedes == figure.id), None)


def _latest(ordered: tuple[Figure, ...], corpus: Corpus) -> tuple[Figure, ...]:
    """Return the latest figure of each origin; unstated ones count by article."""
    superseded = {figure.supersedes for figure in ordered}
    latest: dict[object, Figure] = {}
    for figure in ordered:
        if figure.id in superseded:
            continue
        for origin in provenance.origins(figure, corpus):
            unstated = tuple(evidence.source for evidence in figure.evidence)
            latest[origin if origin is not None else unstated] = figure
    return tuple({figure.id: figure for figure in latest.values()}.values())


def floor(figure: Figure) -> int | None:
    """Return the least number that a vague word stands for, by convention."""
    return FLOORS.get(figure.words or "")


def _height(figure: Figure) -> tuple[int, int]:
    numbers = figure.numbers().values()
    least = floor(figure) or 0
    return (min(numbers, default=least), max(numbers, default=least))


def closed(figure: Figure) -> Range | None:
    """Return the range of a figure that has both ends, else None."""
    if figure.best is not None:
        return Range(
            figure.low if figure.low is not None else figure.best,
            figure.high if figure.high is not None else figure.best,
        )
    if figure.low is not None and figure.high is not None:
        return Range(figure.low, figure.high)
    return None


def _widened(figure: Figure) -> Range | None:
    """Return the range in which a figure does not yet differ from another."""
    found = closed(figure)
    if found and figure.qualifier in (Qualifier.ABOUT, Qualifier.NEARLY):
        return Range(found.low - found.low // 10, found.high + found.high // 10)
    return found


def _overlap(one: Range | None, other: Range | None) -> bool | None:
    """Tell whether two ranges overlap; None where one of them is open."""
    if one is None or other is None:
        return None
    return one.low <= other.high and other.low <= one.high


def _support(
    ordered: tuple[Figure, ...], articles: tuple[str, ...], corpus: Corpus
) -> Support:
    """Work out support from the latest closed figure of each origin.

    A closed figure that its origin has since raised or lowered by an open one, such
    as 8 by "at least 10", no longer counts.
    """
    latest = _latest(ordered, corpus)
    counts = [
        one
        for one in _latest(tuple(one for one in ordered if closed(one)), corpus)
        if one.basis is not Basis.PLANNING_FIGURE
        and all(_still(one, other, corpus) for other in latest)
    ]
    pairs = [
        (one, other)
        for one, other in combinations(counts, 2)
        if _independent(one, other, corpus)
    ]
    if any(_overlap(_widened(one), _widened(other)) is False for one, other in pairs):
        return Support.SOURCES_DIFFER
    agree = any(_overlap(closed(one), closed(other)) for one, other in pairs)
    if agree or any(_carried_twice(figure, corpus) for figure in counts):
        return Support.CORROBORATED
    stated = [
        o for f in ordered for o in provenance.origins(f, corpus) if o is not None
    ]
    if len(articles) > 1 and not stated:
        return Support.REPEATED
    return Support.SINGLE_SOURCE


def _still(earlier: Figure, latest: Figure, corpus: Corpus) -> bool:
    """Tell whether a closed figure still holds beside the latest of its origin."""
    counted = closed(earlier)
    if counted is None or provenance.origins(earlier, corpus) != provenance.origins(
        latest, corpus
    ):
        return True
    above = latest.low is not None and latest.low > counted.high
    below = latest.high is not None and latest.high < counted.low
    return not (above or below)


def independent(account: Account, corpus: Corpus) -> bool:
    """Tell whether two of the stated origins of a scope are unrelated."""
    pairs = combinations(account.origins, 2)
    return any(provenance.unrelated(one, other, corpus) for one, other in pairs)


def _carried_twice(figure: Figure, corpus: Corpus) -> bool:
    """Tell whether one closed figure has evidence of two independent origins."""
    if figure.attributed_to or closed(figure) is None:
        return False
    return any(
        not _same_words(one, other)
        and provenance.unrelated(
            provenance.origin(one, corpus), provenance.origin(other, corpus), corpus
        )
        for one, other in combinations(figure.evidence, 2)
    )


def _independent(one: Figure, other: Figure, corpus: Corpus) -> bool:
    """Tell whether two figures rest on other words, of origins that are unrelated."""
    shared = any(
        _same_words(mine, theirs) for mine in one.evidence for theirs in other.evidence
    )
    return not shared and all(
        provenance.unrelated(mine, theirs, corpus)
        for mine in provenance.origins(one, corpus)
        for theirs in provenance.origins(other, corpus)
    )


def _same_words(one: Evidence, other: Evidence) -> bool:
    """Tell whether two quotations of one article may be of the same sentence.

    They are taken for it where one holds three words in a row of the other.
    """
    if one.source != other.source:
        return False
    mine, theirs = (
        quotations.fold(one.quote).split(),
        quotations.fold(other.quote).split(),
    )
    runs = {tuple(mine[n : n + RUN]) for n in range(len(mine) - RUN + 1)}
    return any(tuple(theirs[n : n + RUN]) in runs for n in range(len(theirs) - RUN + 1))
