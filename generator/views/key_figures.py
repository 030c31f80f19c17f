"""The figures that a reader sees first: those that the bottom line rests on."""

from __future__ import annotations

from typing import NamedTuple

from generator.views.records.figure_views import FigureView, ScopeView
from generator.views.view_factory import ViewFactory

ON_PAGE = 3
"""Number of key figures that lead the page of a crisis."""


class KeyFigure(NamedTuple):
    """A figure with the account of its scope."""

    record: FigureView
    account: ScopeView


def key_figures(viewer: ViewFactory, name: str, most: int) -> tuple[KeyFigure, ...]:
    """Return the latest figures that the bottom line of a crisis rests on.

    They stand in the order of their measures, the gravest first; where the bottom line
    rests on none, the latest figure of each scope stands for it.

    Args:
        viewer: Makes the views.
        name: Id of the crisis.
        most: Maximum number of figures.
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
    measures = list(dict.fromkeys(account.measure for account in accounts))
    chosen.sort(key=lambda one: measures.index(one.record.record.measure.value))
    latest = [KeyFigure(one.current[-1], one) for one in accounts if one.current]
    return tuple((chosen or latest)[:most])
