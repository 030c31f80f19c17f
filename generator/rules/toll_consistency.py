"""Tolls and their parts agree: nothing is above its whole or falls unsaid."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from math import inf

from generator.corpus import ledger, provenance, wording
from generator.corpus.corpus import Corpus
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.model.vocabulary import Who
from generator.rules import Fault, key_paths, rule


@rule(Crisis, "P712")
def parts_are_not_above_the_whole(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A part is not above its whole: same measure, time, place and origin.

    Why: One of the two must be a slip.
    Wrong: 90 civilians among 80 people killed, both by one ministry for one day
    Right: the numbers as the source gives them
    """
    alike: dict[object, list[tuple[KeyPath, Figure]]] = defaultdict(list)
    for where, figure in key_paths.figures(crisis):
        alike[_scope(figure, corpus)].append((where, figure))
    for figures in alike.values():
        wholes = [figure for _, figure in figures if _is_whole(figure)]
        if not wholes:
            continue
        whole = min(wholes, key=_most)
        for where, part in figures:
            if not _is_whole(part) and _least(part) > _most(whole):
                message = (
                    f"{wording.amount(part)} is above its whole, "
                    f"'{whole.id}' with {wording.amount(whole)}"
                )
                yield Fault(where, message)


def _least(figure: Figure) -> float:
    """Return the fewest people that a figure can mean; `more than 80` is above 80."""
    return next((n for n in (figure.low, figure.best) if n is not None), 0)


def _most(figure: Figure) -> float:
    """Return the most people that a figure can mean; an open end has no most."""
    if figure.high is not None:
        return figure.high
    return inf if figure.best is None else figure.best


def _is_whole(figure: Figure) -> bool:
    return figure.who in (Who.ALL, Who.UNSPECIFIED)


def _scope(figure: Figure, corpus: Corpus) -> object:
    """Return all that parts and wholes must have in common."""
    origins = tuple(map(str, provenance.origins(figure, corpus)))
    where = (figure.period, figure.place, figure.cause, figure.as_of)
    return (figure.measure, *where, *origins)


@rule(Crisis, "P713")
def totals_do_not_fall(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A later total by the same origin is not lower, unless its note says why.

    Why: A toll that falls is a correction, and readers must learn of it.
    Wrong: 191 killed on 15 June and 117 on 16 June, both by one ministry
    Right: the same with "note: The ministry had counted some people twice."
    """
    places_of = {figure.id: where for where, figure in key_paths.figures(crisis)}
    for account in ledger.accounts(crisis, corpus):
        by_origin: dict[object, list[Figure]] = {}
        for figure in account.figures:
            by_origin.setdefault(provenance.origins(figure, corpus), []).append(figure)
        for origin, series in by_origin.items():
            for earlier, later in combinations(series if origin != (None,) else (), 2):
                if _falls(earlier, later, corpus) and not later.note:
                    message = (
                        f"is lower than the earlier '{earlier.id}'; say why in its note"
                    )
                    yield Fault(places_of[later.id], message)
                    break


def _falls(earlier: Figure, later: Figure, corpus: Corpus) -> bool:
    before, after = ledger.closed(earlier), ledger.closed(later)
    if not before or not after:
        return False
    days = ledger.as_of(earlier, corpus) < ledger.as_of(later, corpus)
    return days and after.high < before.low
