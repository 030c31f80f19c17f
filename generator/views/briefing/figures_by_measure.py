"""The figures of a crisis by measure, each with a chart where there are enough."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import reduce
from itertools import groupby
from typing import NamedTuple, TypeAlias

from generator.corpus import wording
from generator.corpus.figures import figure_origins, figures_by_scope
from generator.corpus.figures.figures_by_scope import Account
from generator.model.documents import Crisis
from generator.model.vocabulary import Measure
from generator.views.charts import measure_chart
from generator.views.charts.measure_chart import ChartFigure
from generator.views.charts.shapes import Chart
from generator.views.charts.time_chart import TimeChart, time_chart
from generator.views.key_figures import ON_PAGE, key_figures
from generator.views.records import figure_scope
from generator.views.records.figure_views import AccountView, FigureView
from generator.views.view_factory import ViewFactory

SHOWN_OF_FIRST, SHOWN_OF_OTHERS = 3, 2
"""Figures that the first measure and each other one show at once, or more that lead."""
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

    @property
    def variation(self) -> str:
        """Why the figures shown cannot be compared; empty if they have several scopes.

        It stands in the heading, where it would be read as about all of them, and so
        tells how many figures there are, and how many of these it is about.
        """
        first = self.accounts[0]
        if {row.account.key for row in self.shown} != {first.key}:
            return ""
        apart = len(self.accounts) > 1 and not first.scope
        latest = "latest totals" if apart else "latest"
        if first.scope.startswith("part of"):
            latest = f"{latest} {first.scope.replace('part', 'parts', 1)}"
        else:
            latest = figure_scope.with_scope(latest, first.scope, " of ")
        return first.varying(len(self.shown) + len(self.folded), latest)


class _Prominent(NamedTuple):
    """Ids of figures that a reader meets before the tables."""

    leading: Collection[str]
    """Those that lead the page."""
    cited: Collection[str]
    """Those that the bottom line rests on."""


_Scopes: TypeAlias = list[tuple[Account, AccountView]]


def measures(viewer: ViewFactory, name: str, crisis: Crisis) -> tuple[MeasureView, ...]:
    """Return the accounts of a crisis by measure, those of the bottom line first."""
    pairs = zip(
        figures_by_scope.accounts(crisis, viewer.corpus),
        viewer.accounts(name),
        strict=True,
    )
    cited = {record for one in crisis.bottom_line for record in one.rests_on}
    leading = [one.record.id for one in key_figures(viewer, name, ON_PAGE)]
    order = {figure: number for number, figure in enumerate(leading)}
    groups: list[_Scopes] = []
    for _, together in groupby(pairs, key=lambda pair: pair[1].measure):
        groups.append(sorted(together, key=lambda pair: _rank(pair[1], order, cited)))
    uncited = [not _is_cited(scopes[0][1], cited) for scopes in groups]
    shown = sorted(range(len(groups)), key=lambda n: (n > 0 and uncited[n], n))
    return tuple(
        _measure(viewer, crisis, scopes, _Prominent(leading, cited), number)._replace(
            folds=number not in shown[:SHOWN_MEASURES]
        )
        for number, scopes in enumerate(groups)
    )


def _rank(
    account: AccountView, leading: Mapping[str, int], cited: set[str]
) -> tuple[int, bool]:
    """Return the place of a scope: as its figures lead the page, then if cited."""
    places = [leading.get(one.id, len(leading)) for one in account.figures]
    return min(places), not _is_cited(account, cited)


def _is_cited(account: AccountView, cited: set[str]) -> bool:
    return not cited.isdisjoint(one.id for one in account.figures)


def _measure(
    viewer: ViewFactory,
    crisis: Crisis,
    scopes: _Scopes,
    prominent: _Prominent,
    number: int,
) -> MeasureView:
    accounts = tuple(account for _, account in scopes)
    measure = scopes[0][0].scope.measure
    rows = [FigureRow(one, figure) for one in accounts for figure in one.latest_first]
    most = SHOWN_OF_OTHERS if number else SHOWN_OF_FIRST
    shown = _shown(rows, prominent, most)
    drawn = _charts(viewer, crisis, measure, scopes)
    shown_charts = 0 if number else 1
    return MeasureView(
        label=measure.label,
        folds=False,
        accounts=accounts,
        shown=tuple(row for row in rows if row.figure.id in shown),
        folded=tuple(row for row in rows if row.figure.id not in shown),
        shown_charts=drawn[:shown_charts],
        folded_charts=drawn[shown_charts:],
    )


def _shown(
    rows: Sequence[FigureRow], prominent: _Prominent, most: int
) -> frozenset[str]:
    """Return the ids of the figures to show at once.

    Args:
        rows: The figures of a measure.
        prominent: Those that lead the page are always shown, those that are cited if
            there is room; the latest of the first scope come next.
        most: Number of figures that there is room for.
    """
    leading, cited = prominent
    standing = [row for row in rows if not row.figure.superseded_by]
    names = [row.figure.id for row in rows if row.figure.id in leading]
    others = [row.figure.id for row in standing if row.figure.id in cited]
    others += [one.id for one in rows[0].account.current]
    room = [one for one in dict.fromkeys(others) if one not in names]
    return frozenset(names + room[: max(0, most - len(names))])


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
    by_source = measure_chart.chart(measure.value, others)
    return (*over_time, by_source) if by_source else (*over_time,)


def _chart_figures(
    viewer: ViewFactory, crisis: Crisis, account: Account, shown: AccountView
) -> Iterator[ChartFigure]:
    """Yield the figures of one scope as a chart draws them."""
    people = wording.figure_phrase(account.figures[0], crisis, " ").strip()
    scope = reduce(figure_scope.with_scope, shown.narrowed, people)
    if event := wording.period_event(account.figures[0], crisis):
        scope += " during " if event.name else ", "
        scope += wording.event_in_phrase(event)
    for view in shown.figures:
        yield ChartFigure(
            view.record,
            scope,
            _counted_by(viewer, view),
            view.dating.position.words,
            view.dating.position.day,
            superseded=view.superseded_by is not None,
        )


def _counted_by(viewer: ViewFactory, view: FigureView) -> str:
    """Return the names of those who counted, or the publishers that name nobody."""
    stated = [one for one in figure_origins.origins(view.record, viewer.corpus) if one]
    names = wording.party_names(stated, viewer.corpus)
    return (
        names or f"{wording.join_words(view.publishers)} ({wording.SOURCE_NOT_GIVEN})"
    )
