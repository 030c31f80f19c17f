"""The tables across crises: every figure and every response, under its crisis."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from generator.showing.viewing import Viewer
from generator.showing.views import Link, Shown, ShownAccount


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


def figures(viewer: Viewer) -> list[Row]:
    """Return every figure of every crisis."""
    return [
        Row(Link(crisis.title, f"crises/{name}/"), figure, account)
        for name, crisis in viewer.corpus.crises.items()
        if not crisis.withdrawn
        for account in viewer.accounts(name, crisis)
        for figure in account.figures
    ]


def responses(viewer: Viewer) -> list[Row]:
    """Return every response from abroad to every crisis."""
    return [
        Row(
            Link(crisis.title, f"crises/{name}/"), viewer.record(name, crisis, response)
        )
        for name, crisis in viewer.corpus.crises.items()
        if not crisis.withdrawn
        for response in crisis.responses
    ]


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
