"""The tables across crises: every figure and every response, under its crisis."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, islice
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.views.records import Link, Shown, ShownAccount
from generator.views.viewer import Viewer

Entry = tuple[str, int]
"""Id of a crisis, and a place in it, from 0."""


class Row(NamedTuple):
    """One record of a crisis; a figure with the account of its scope."""

    crisis: Link
    record: Shown
    account: ShownAccount | None = None


class Group(NamedTuple):
    """Rows of one crisis, and what is the same for all of them."""

    crisis: Link
    rows: tuple[Row, ...]
    articles: tuple[Link, ...]
    """What they rest on, each article once."""
    checked: tuple[str, ...]
    """What was checked of their quotations, each way once."""


def figures(corpus: Corpus) -> list[Entry]:
    """Return where every figure of every crisis stands in its ledger."""
    return [
        (name, index)
        for name, crisis in corpus.crises.items()
        if not crisis.withdrawn
        for index, _ in enumerate(crisis.figures)
    ]


def figure(viewer: Viewer, entry: Entry) -> Row:
    """Return a figure with its crisis and the account of its scope."""
    name, index = entry
    crisis = viewer.corpus.crises[name]
    accounts = viewer.accounts(name, crisis)
    rows = ((one, account) for account in accounts for one in account.figures)
    record, account = next(islice(rows, index, None))
    return Row(Link(crisis.title, f"crises/{name}/"), record, account)


def responses(corpus: Corpus) -> list[Entry]:
    """Return where every response from abroad stands in its crisis."""
    return [
        (name, index)
        for name, crisis in corpus.crises.items()
        if not crisis.withdrawn
        for index, _ in enumerate(crisis.responses)
    ]


def response(viewer: Viewer, entry: Entry) -> Row:
    """Return a response with its crisis."""
    name, index = entry
    crisis = viewer.corpus.crises[name]
    record = viewer.record(name, crisis, crisis.responses[index])
    return Row(Link(crisis.title, f"crises/{name}/"), record)


def by_crisis(rows: Sequence[Row]) -> tuple[Group, ...]:
    """Return rows under their crisis; those of one crisis stand together already."""
    return tuple(
        _group(crisis, tuple(together))
        for crisis, together in groupby(rows, key=lambda row: row.crisis)
    )


def _group(crisis: Link, rows: tuple[Row, ...]) -> Group:
    quotations = [quote for row in rows for quote in row.record.quotations]
    return Group(
        crisis,
        rows,
        tuple(dict.fromkeys(quote.source for quote in quotations)),
        tuple(dict.fromkeys(quote.checked for quote in quotations)),
    )
