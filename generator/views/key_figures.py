"""The figures that a reader sees first: those that the bottom line rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from generator.corpus.figures.figures_by_scope import Support
from generator.model.vocabulary import Measure
from generator.views.records.figure_views import AccountView, FigureView, ScopeView
from generator.views.view_factory import ViewFactory

ON_PAGE = 3
"""Number of key figures that lead the page of a crisis."""
PAIR = 2
"""Number of figures in a pair: one without a named source, and one with, before it."""
OF_ONE_MEASURE = 2
"""Number of key figures of a measure that come before those of other measures."""


_TOTALS = {
    Measure.KILLED: "Death toll",
    Measure.REFUGEES: "Number of refugees",
    Measure.DEMONSTRATING: "Crowd size",
}
"""Names of totals that are not "Number" and the label, as in "Number injured"."""


class KeyFigure(NamedTuple):
    """A figure with the account of its scope."""

    record: FigureView
    account: ScopeView


def key_figures(viewer: ViewFactory, name: str, most: int) -> tuple[KeyFigure, ...]:
    """Return the latest figures that the bottom line of a crisis rests on.

    They stand in the order of their measures, the gravest first, and those whose source
    names who counted before others; a third one of a measure stands behind those of
    other measures. Before one that nobody is named for stands the latest of its measure
    that somebody is, whether the bottom line has it or not.
    Where the bottom line rests on none, the latest figure of each scope stands for it.

    Args:
        viewer: Makes the views.
        name: Id of the crisis.
        most: Maximum number of figures; at 1 a second one, with a named source, may
            stand before it.
    """
    accounts = viewer.accounts(name)
    by_id = {
        figure.id: KeyFigure(figure, account)
        for account in accounts
        for figure in account.figures
        if figure.superseded_by is None
    }
    conclusions = viewer.corpus.crises[name].bottom_line
    cited = dict.fromkeys(record for one in conclusions for record in one.rests_on)
    chosen = [by_id[record] for record in cited if record in by_id]
    order = list(dict.fromkeys(account.measure for account in accounts))
    chosen.sort(key=lambda one: (order.index(_measure(one)), one.record.namelessness))
    latest = [KeyFigure(one.current[0], one) for one in accounts if one.current]
    shown = _with_named((_varied(chosen) or latest)[:most], accounts)
    return tuple(islice(shown, max(most, PAIR)))


def agreement(figures: Sequence[KeyFigure]) -> str:
    """Return a clause on how far sources agree on the gravest measure of key figures.

    Returns:
        Such as `Death toll disputed: sources contradict each other`, or an empty string
        without figures.
    """
    if not figures:
        return ""
    measure = _measure(figures[0])
    accounts = [one.account.support for one in figures if _measure(one) is measure]
    total = _TOTALS.get(measure, f"Number {measure.label}")
    if Support.SOURCES_DIFFER in accounts:
        return f"{total} disputed: sources contradict each other"
    if Support.FIGURES_VARY in accounts:
        return f"{total} unclear: counts are not comparable"
    which = "each count" if len(accounts) > 1 else "it"
    if len(set(accounts)) > 1:
        which = "the first count"
    if accounts[0] is Support.CORROBORATED:
        return f"{total}: independent sources agree on {which}"
    if accounts[0] is Support.REPEATED:
        return f"{total} unconfirmed: no article names the source of {which}"
    return f"{total} unconfirmed: {which} comes from a single source"


def _varied(figures: Sequence[KeyFigure]) -> list[KeyFigure]:
    """Return figures in their order, but the first two of each measure first."""
    first: list[KeyFigure] = []
    others: list[KeyFigure] = []
    for one in figures:
        alike = sum(_measure(other) is _measure(one) for other in first)
        (first if alike < OF_ONE_MEASURE else others).append(one)
    return [*first, *others]


def _with_named(
    chosen: Sequence[KeyFigure], accounts: Iterable[AccountView]
) -> Iterator[KeyFigure]:
    """Yield figures, adding one with a named source before measures that lack one."""
    named = {_measure(one) for one in chosen if not one.record.namelessness}
    for one in chosen:
        if _measure(one) not in named:
            named.add(_measure(one))
            yield from _latest_named(_measure(one), accounts)
        yield one


def _latest_named(
    measure: Measure, accounts: Iterable[AccountView]
) -> tuple[KeyFigure, ...]:
    """Return the latest figure of a measure with a named source, of the widest scope.

    Figures of a day, an event or a part do not count.
    """
    found = [
        KeyFigure(figure, account)
        for account in accounts
        for figure in account.current
        if account.measure == measure
        if not (figure.namelessness or figure.scope or figure.superseded_by)
    ]
    return tuple(sorted(found, key=lambda one: one.record.dating.position)[-1:])


def _measure(figure: KeyFigure) -> Measure:
    return figure.record.record.measure
