"""The ledger of a crisis: its figures by scope, with headline and support."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import chain, combinations, product
from typing import NamedTuple, TypeAlias

from generator.corpus.corpus import Corpus
from generator.corpus.figures import figure_origins, figure_wholes
from generator.corpus.figures.changes_between_days import may_have_changed
from generator.corpus.figures.figure_bounds import (
    Range,
    bounds,
    closed_range,
    contradicts,
    overlap,
    tolerant_range,
)
from generator.corpus.memoized_lookups import shared
from generator.corpus.record_day_and_place import as_of_date, record_place
from generator.model.documents import Crisis
from generator.model.parties import Party, Unnamed
from generator.model.records import Figure
from generator.model.vocabulary import UNCONFIRMED, Basis, Cause, Measure, Unit


class Scope(NamedTuple):
    """What a figure counts; figures of different scopes are never added or merged."""

    measure: Measure
    who: str
    """A value of `Who`, or the id of a group of the crisis."""
    period: str
    """`total`, a date in EDTF, or the id of an event."""
    place: str | None
    """The place of the figure, or else of the event that it counts."""
    cause: Cause
    part_of: str | None = None
    """Id of the figure of which it counts a part; a part is compared with no whole.

    Of wholes that supersede each other it is the first: their parts do so too.
    """
    unit: Unit = Unit.PEOPLE
    basis: Basis | None = None
    """Probable, presumed or feared; None for all other figures."""


class Support(StrEnum):
    """Whether independent origins agree on the figures of one scope."""

    SINGLE_SOURCE = "single-source"
    CORROBORATED = "corroborated"
    SOURCES_DIFFER = "sources-differ"
    FIGURES_VARY = "figures-vary"
    """Several figures differ, and none confirms or rules out another."""
    REPEATED = "repeated"

    @property
    def label(self) -> str:
        """The label that readers see."""
        labels = {Support.FIGURES_VARY: "not comparable"}
        return labels.get(self, self.value.replace("-", " "))

    @property
    def meaning(self) -> str:
        """Its meaning in a clause; empty where the label says enough."""
        meanings = {
            Support.SOURCES_DIFFER: "they contradict each other",
            Support.FIGURES_VARY: "for different days, rounded, vague or open-ended",
        }
        return meanings.get(self, "")


Ranged: TypeAlias = tuple[Figure, Range]
"""A figure with the numbers that it allows."""


@dataclass(frozen=True)
class Account:
    """An account of the ledger: all figures of one scope."""

    scope: Scope
    figures: tuple[Figure, ...]
    """From the earliest to the latest."""
    headline: tuple[Figure, ...]
    """The latest figure of each origin, from lowest to highest."""
    support: Support
    articles: tuple[str, ...]
    """Ids of the sources quoted as evidence, each once."""
    origins: tuple[Party, ...]
    """The stated origins of all figures, each once."""
    unstated: bool
    """Whether a figure of the headline has an unstated origin."""

    @cached_property
    def latest(self) -> frozenset[str]:
        """The ids of the figures of the headline."""
        return frozenset(figure.id for figure in self.headline)


def _scope(figure: Figure, crisis: Crisis, corpus: Corpus) -> Scope:
    """Return the scope of a figure."""
    place = record_place(figure, crisis)
    return Scope(
        measure=figure.measure,
        who=figure.who,
        period=figure.period,
        place=place.id if place else None,
        cause=figure.cause,
        part_of=figure_wholes.first_wholes(crisis, corpus).get(figure.id),
        unit=figure.unit,
        basis=figure.basis if figure.basis in UNCONFIRMED else None,
    )


@shared
def accounts(crisis: Crisis, corpus: Corpus) -> tuple[Account, ...]:
    """Return the accounts of a crisis, which are its ledger, by `Measure` in order."""
    figures: dict[Scope, list[Figure]] = {}
    for figure in crisis.figures:
        figures.setdefault(_scope(figure, crisis, corpus), []).append(figure)
    order = list(Measure)
    return tuple(
        _account(key, figures[key], corpus)
        for key in sorted(figures, key=lambda key: order.index(key.measure))
    )


def _account(key: Scope, figures: list[Figure], corpus: Corpus) -> Account:
    ordered = tuple(sorted(figures, key=lambda figure: as_of_date(figure, corpus)))
    latest = figure_origins.latest_by_origin(ordered, corpus)
    articles = dict.fromkeys(
        evidence.source for figure in ordered for evidence in figure.evidence
    )
    stated = dict.fromkeys(
        origin
        for figure in ordered
        for origin in figure_origins.origins(figure, corpus)
        if origin is not None
    )
    return Account(
        key,
        ordered,
        tuple(sorted(latest, key=bounds)),
        _support(ordered, corpus),
        tuple(articles),
        tuple(stated),
        any(None in figure_origins.origins(figure, corpus) for figure in latest),
    )


def superseding_figure(figure: Figure, crisis: Crisis, corpus: Corpus) -> Figure | None:
    """Return the figure that supersedes another, if there is one."""
    return _successors(crisis, corpus).get(figure.id)


@shared
def _successors(crisis: Crisis, _: Corpus) -> dict[str, Figure]:
    """Return the figure that supersedes each superseded one, by its id."""
    return {
        figure.supersedes: figure
        for figure in reversed(crisis.figures)
        if figure.supersedes
    }


def _support(ordered: tuple[Figure, ...], corpus: Corpus) -> Support:
    """Return the support for the figures of one scope.

    Support compares the latest closed figure of each origin, without planning figures
    and without those that an open figure of the same origin has since contradicted,
    such as 8 by "at least 10". What may have changed between two days does not differ.
    """
    compared = _compared(ordered, corpus)
    differ = _independent_pairs(compared, corpus, differing=True)
    if any(not _may_have_changed(*pair, corpus) for pair in differ):
        return Support.SOURCES_DIFFER
    agree = any(map(bool, _independent_pairs(compared, corpus, differing=False)))
    if agree or any(
        figure_origins.is_self_corroborated(figure, corpus) for figure in compared
    ):
        return Support.CORROBORATED
    articles = {quote.source for figure in ordered for quote in figure.evidence}
    named = (figure_origins.origins(figure, corpus) for figure in ordered)
    if len(articles) > 1 and {*chain.from_iterable(named)} <= {None}:
        return Support.REPEATED
    return Support.FIGURES_VARY if _vary(ordered, corpus) else Support.SINGLE_SOURCE


def _vary(ordered: tuple[Figure, ...], corpus: Corpus) -> bool:
    """Tell whether the latest figures of several origins give different numbers."""
    latest = figure_origins.latest_by_origin(ordered, corpus)
    return len({(one.low, one.best, one.high, one.words) for one in latest}) > 1


def _compared(ordered: tuple[Figure, ...], corpus: Corpus) -> list[Figure]:
    """Return the figures of one scope that support compares."""
    latest: dict[object, list[Figure]] = {}
    for figure in figure_origins.latest_by_origin(ordered, corpus):
        latest.setdefault(figure_origins.origins(figure, corpus), []).append(figure)
    closed_figures = tuple(figure for figure in ordered if closed_range(figure))
    return [
        figure
        for figure in figure_origins.latest_by_origin(closed_figures, corpus)
        if figure.basis is not Basis.PLANNING_FIGURE
        and not any(
            contradicts(other, figure)
            for other in latest.get(figure_origins.origins(figure, corpus), ())
        )
    ]


def _independent_pairs(
    compared: list[Figure], corpus: Corpus, *, differing: bool
) -> Iterator[tuple[Figure, Figure]]:
    """Yield independent figures that differ, or agree; numbers are compared first."""
    range_of = tolerant_range if differing else closed_range
    ranges = [(figure, known) for figure in compared if (known := range_of(figure))]
    lows, highs = zip(*(one for _, one in ranges), strict=True) if ranges else ((), ())
    if not ranges or (differing and max(lows) <= min(highs)):
        return
    for (first, mine), (second, other) in _distinct_origins(ranges, corpus):
        if overlap(mine, other) is differing:
            continue
        if not differing and figure_origins.may_share_informant(first, second, corpus):
            continue
        if figure_origins.figures_are_independent(first, second, corpus):
            yield first, second


def _may_have_changed(first: Figure, second: Figure, corpus: Corpus) -> bool:
    """Tell whether two numbers may differ only because they are of different days."""
    earlier, later = sorted((first, second), key=lambda one: as_of_date(one, corpus))
    start = as_of_date(earlier, corpus)
    between = as_of_date(later, corpus) - start
    known = start > date.min
    return known and may_have_changed(earlier, later, between, corpus)


def _distinct_origins(
    ranges: list[Ranged], corpus: Corpus
) -> Iterator[tuple[Ranged, Ranged]]:
    """Yield the pairs of figures whose origins may be independent.

    Two parties that no source names never are, nor is one that is not stated.
    """
    named, unnamed = [], []
    for one in ranges:
        origins = figure_origins.vouched_origins(one[0], corpus)
        if not any(isinstance(origin, Unnamed) for origin in origins):
            named.append(one)
        elif None not in origins:
            unnamed.append(one)
    yield from combinations(named, 2)
    yield from product(named, unnamed)


@shared
def has_independent_origins(account: Account, corpus: Corpus) -> bool:
    """Tell whether any two of the stated origins of an account are independent."""
    origins = {
        origin
        for figure in account.figures
        for origin in figure_origins.vouched_origins(figure, corpus)
    }
    named: list[Party] = [one for one in origins if isinstance(one, str)]
    unnamed: list[Party] = [one for one in origins if isinstance(one, Unnamed)]
    pairs = chain(combinations(named, 2), product(named, unnamed))
    return any(figure_origins.are_independent(*pair, corpus) for pair in pairs)
