"""The figures of a crisis by measure, each with a chart where there are enough."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from generator.corpus import figures_by_scope, provenance, wording
from generator.corpus.figures_by_scope import LedgerEntry
from generator.model.documents import Crisis
from generator.views.charts import chart as charts
from generator.views.charts.chart import ChartFigure
from generator.views.charts.shapes import Chart
from generator.views.charts.time_chart import TimeChart, time_chart
from generator.views.records import AccountView, FigureView
from generator.views.view_factory import ViewFactory

MAX_UNFOLDED = 2
"""Scopes of one measure that are shown at once; of more, only the first is."""


class MeasureView(NamedTuple):
    """All figures of one measure, by scope."""

    measure: str
    label: str
    accounts: tuple[AccountView, ...]
    time_charts: tuple[TimeChart, ...]
    """One for each scope that has figures on enough days."""
    chart: Chart | None
    """The figures of all other scopes, where they are enough."""

    @property
    def folds(self) -> bool:
        """Whether there are too many scopes to show them all at once."""
        return len(self.accounts) > MAX_UNFOLDED

    @property
    def unfolded(self) -> int:
        """Number of scopes that are shown at once, those of the bottom line first."""
        return 1 if self.folds else len(self.accounts)


def measures(viewer: ViewFactory, name: str, crisis: Crisis) -> tuple[MeasureView, ...]:
    """Return the accounts of a crisis by measure, those of the bottom line first."""
    pairs = zip(
        figures_by_scope.entries(crisis, viewer.corpus),
        viewer.accounts(name),
        strict=True,
    )
    return tuple(
        _measure(viewer, crisis, list(together))
        for _, together in groupby(pairs, key=lambda pair: pair[1].measure)
    )


def _measure(
    viewer: ViewFactory, crisis: Crisis, pairs: list[tuple[LedgerEntry, AccountView]]
) -> MeasureView:
    measure = pairs[0][0].scope.measure
    cited = {record for one in crisis.bottom_line for record in one.rests_on}
    pairs.sort(key=lambda pair: cited.isdisjoint(one.id for one in pair[1].figures))
    over_time: list[TimeChart] = []
    others: list[ChartFigure] = []
    for number, pair in enumerate(pairs, start=1):
        figures = tuple(_chart_figures(viewer, crisis, *pair))
        chart = time_chart(f"chart_{measure}_{number}", figures)
        if chart:
            over_time.append(chart)
        else:
            others.extend(figures)
    return MeasureView(
        measure.value,
        measure.label,
        tuple(account for _, account in pairs),
        tuple(over_time),
        charts.chart(measure.value, others),
    )


def _chart_figures(
    viewer: ViewFactory, crisis: Crisis, entry: LedgerEntry, account: AccountView
) -> Iterator[ChartFigure]:
    """Yield the figures of one scope as a chart draws them."""
    people = wording.figure_phrase(entry.figures[0], crisis, " ").strip()
    event = account.event.words if account.event else ""
    scope = ", ".join(filter(None, (people, *account.narrowed, event)))
    for view in account.figures:
        yield ChartFigure(
            view.figure,
            scope,
            _counted_by(viewer, view),
            view.dating.position.words,
            view.dating.position.day,
            superseded=view.superseded_by is not None,
        )


def _counted_by(viewer: ViewFactory, view: FigureView) -> str:
    """Return who counted, or the publishers that do not say."""
    stated = [one for one in provenance.origins(view.figure, viewer.corpus) if one]
    names = wording.party_names(stated, viewer.corpus)
    return (
        names or f"{wording.join_words(view.publishers)} ({wording.SOURCE_NOT_GIVEN})"
    )
