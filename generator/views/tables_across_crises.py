"""Rows of the tables across crises: every figure and every response, by crisis."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, islice
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.corpus.figures import figures_by_scope
from generator.model.vocabulary import FLOORS
from generator.views.records.figure_views import FigureView, ScopeView
from generator.views.records.record_views import ResponseView
from generator.views.records.site_links import Link
from generator.views.view_factory import ViewFactory

RowKey = tuple[str, int]
"""Id of a crisis, and the position of a record among its rows, from 0."""


class FigureRow(NamedTuple):
    """A figure with its scope."""

    crisis: Link
    record: FigureView
    account: ScopeView

    @property
    def number(self) -> int | None:
        """The number that it sorts by: the best, else an end, else the word's floor."""
        figure = self.record.record
        numbers = (figure.best, figure.low, figure.high, FLOORS.get(figure.words or ""))
        return next((one for one in numbers if one is not None), None)


class ResponseRow(NamedTuple):
    """A response."""

    crisis: Link
    record: ResponseView


Row = FigureRow | ResponseRow


class CrisisRows(NamedTuple):
    """Rows of one crisis, and the values that all of them share."""

    crisis: Link
    rows: tuple[Row, ...]
    articles: tuple[Link, ...]
    """Articles that they rest on, each once."""
    checked: tuple[str, ...]
    """Words for the checks of their quotations, each once."""


def figure_keys(corpus: Corpus) -> list[RowKey]:
    """Return the key of every figure, in the order of the ledgers."""
    return [
        (name, index)
        for name, crisis in corpus.crises.items()
        if not crisis.withdrawn
        for index, _ in enumerate(crisis.figures)
    ]


def figure_row(viewer: ViewFactory, key: RowKey) -> FigureRow:
    """Return a figure with its crisis and its scope."""
    name, index = key
    crisis = viewer.corpus.crises[name]
    accounts = figures_by_scope.accounts(crisis, viewer.corpus)
    figures = (figure for account in accounts for figure in account.figures)
    figure = next(islice(figures, index, None))
    view = viewer.typed(name, figure, FigureView)
    return FigureRow(viewer.crisis(name), view, viewer.scope(name, figure))


def response_keys(corpus: Corpus) -> list[RowKey]:
    """Return the key of every response, by crisis and then by date."""
    return [
        (name, index)
        for name, crisis in corpus.crises.items()
        if not crisis.withdrawn
        for index, _ in enumerate(crisis.responses)
    ]


def response_row(viewer: ViewFactory, key: RowKey) -> ResponseRow:
    """Return a response with its crisis."""
    name, index = key
    return ResponseRow(viewer.crisis(name), viewer.responses(name)[index])


def by_crisis(rows: Sequence[Row]) -> tuple[CrisisRows, ...]:
    """Return rows under their crisis; those of one crisis are adjacent already."""
    return tuple(
        _crisis_rows(crisis, tuple(together))
        for crisis, together in groupby(rows, key=lambda row: row.crisis)
    )


def _crisis_rows(crisis: Link, rows: tuple[Row, ...]) -> CrisisRows:
    quotations = [quote for row in rows for quote in row.record.quotations]
    return CrisisRows(
        crisis,
        rows,
        tuple(dict.fromkeys(quote.source for quote in quotations)),
        tuple(dict.fromkeys(quote.checked for quote in quotations)),
    )
