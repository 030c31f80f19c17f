"""The figures of a crisis by measure, each with a chart where there are enough."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple, TypeAlias

from generator.corpus import figure_origins, figures_by_scope, wording
from generator.corpus.figures_by_scope import LedgerEntry
from generator.model.documents import Crisis
from generator.model.vocabulary import Measure
from generator.views.charts import measure_chart as charts
from generator.views.charts.measure_chart import ChartFigure
from generator.views.charts.shapes import Chart
from generator.views.charts.time_chart import TimeChart, time_chart
from generator.views.records.figure_views import AccountView, FigureView
from generator.views.view_factory import ViewFactory

SHOWN_OF_FIRST, SHOWN_OF_OTHERS = 3, 2
"""Figures of its first scope that the first measure and each other one show at once."""
SHOWN_MEASURES = 3
"""Measures that are shown at once: those that the bottom line cites, then the first."""


class FigureRow(NamedTuple):
    """A figure in a table, with the scope that it belongs to."""

    account: AccountView
    figure: FigureView


class MeasureView(NamedTuple):
    """All figures of one measure, by scope."""

    label: str
    folds: bool
    """Whether it is shown on request: it is neither cited nor among the first."""
    accounts: tuple[AccountView, ...]
    shown: tuple[FigureRow, ...]
    folded: tuple[FigureRow, ...]
    shown_charts: tuple[TimeChart | Chart, ...]
    folded_charts: tuple[TimeChart | Chart, ...]


_Scopes: TypeAlias = list[tuple[LedgerEntry, AccountView]]


def measures(viewer: ViewFactory, name: str, crisis: Crisis) -> tuple[MeasureView, ...]:
    """Return the accounts of a crisis by measure, those of the bottom line first."""
    pairs = zip(
        figures_by_scope.entries(crisis, viewer.corpus),
        viewer.accounts(name),
        strict=True,
    )
    cited = {record for one in crisis.bottom_line for record in one.rests_on}
    groups: list[_Scopes] = []
    for _, together in groupby(pairs, key=lambda pair: pair[1].measure):
        scopes = sorted(together, key=lambda pair: not _is_cited(pair[1], cited))
        groups.append(scopes)
    uncited = [not _is_cited(scopes[0][1], cited) for scopes in groups]
    shown = sorted(range(len(groups)), key=lambda n: (n > 0 and uncited[n], n))
    return tuple(
        _measure(
            viewer, crisis, scopes, number == 0, number not in shown[:SHOWN_MEASURES]
        )
        for number, scopes in enumerate(groups)
    )


def _is_cited(account: AccountView, cited: set[str]) -> bool:
    return not cited.isdisjoint(one.id for one in account.figures)


def _measure(
    viewer: ViewFactory, crisis: Crisis, scopes: _Scopes, is_first: bool, folds: bool
) -> MeasureView:
    measure = scopes[0][0].scope.measure
    accounts = tuple(account for _, account in scopes)
    number = SHOWN_OF_FIRST if is_first else SHOWN_OF_OTHERS
    first = accounts[0]
    shown = tuple(FigureRow(first, figure) for figure in first.current[:number])
    folded = (FigureRow(one, figure) for one in accounts for figure in one.latest_first)
    drawn = _charts(viewer, crisis, measure, scopes)
    shown_charts = 1 if is_first else 0
    return MeasureView(
        measure.label,
        folds,
        accounts,
        shown,
        tuple(row for row in folded if row not in shown),
        drawn[:shown_charts],
        drawn[shown_charts:],
    )


def _charts(
    viewer: ViewFactory,
    crisis: Crisis,
    measure: Measure,
    scopes: _Scopes,
) -> tuple[TimeChart | Chart, ...]:
    """Return a chart over time for each scope with enough days, then one for others."""
    over_time: list[TimeChart] = []
    others: list[ChartFigure] = []
    for number, pair in enumerate(scopes, start=1):
        figures = tuple(_chart_figures(viewer, crisis, *pair))
        if chart := time_chart(f"chart_{measure}_{number}", figures):
            over_time.append(chart)
        else:
            others.extend(figures)
    by_source = charts.chart(measure.value, others)
    return (*over_time, by_source) if by_source else (*over_time,)


def _chart_figures(
    viewer: ViewFactory, crisis: Crisis, entry: LedgerEntry, account: AccountView
) -> Iterator[ChartFigure]:
    """Yield the figures of one scope as a chart draws them."""
    people = wording.figure_phrase(entry.figures[0], crisis, " ").strip()
    scope = ", ".join(filter(None, (people, account.scope)))
    for view in account.figures:
        yield ChartFigure(
            view.record,
            scope,
            _counted_by(viewer, view),
            view.dating.position.words,
            view.dating.position.day,
            superseded=view.superseded_by is not None,
        )


def _counted_by(viewer: ViewFactory, view: FigureView) -> str:
    """Return who counted, or the publishers that do not say."""
    stated = [one for one in figure_origins.origins(view.record, viewer.corpus) if one]
    names = wording.party_names(stated, viewer.corpus)
    return (
        names or f"{wording.join_words(view.publishers)} ({wording.SOURCE_NOT_GIVEN})"
    )
