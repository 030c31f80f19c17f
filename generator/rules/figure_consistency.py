"""Check the numbers of figures, each by itself and against the other figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, pairwise
from math import inf

from generator.corpus import figures_by_scope, provenance, wording
from generator.corpus.corpus import Corpus
from generator.model.diagnostics import KeyPath, suggestion
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.model.vocabulary import FLOORS, NO_FLOOR, Qualifier, Who
from generator.rules import Fault, rule, traversal

FIELDS_BY_QUALIFIER = {
    None: ("best", "low and high", "low and best and high"),
    Qualifier.ABOUT: ("best", "low and high", "low and best and high"),
    Qualifier.NEARLY: ("best",),
    Qualifier.AT_LEAST: ("low",),
    Qualifier.MORE_THAN: ("low",),
    Qualifier.UP_TO: ("high",),
    Qualifier.FEWER_THAN: ("high",),
}
"""Allowed combinations of number fields for each qualifier, as messages name them."""


@rule("N501", Crisis)
def number_or_vague_word(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A figure must have either a number or the source's vague word, not both.

    Why: A number beside a vague word would be ours, not the source's.
    Wrong: "words: hundreds" with "low: 100"
    Right: "words: hundreds" alone
    """
    for where, figure in traversal.figures(crisis):
        given = figure.numbers()
        if not given and not figure.words:
            yield Fault(where, "has neither a number nor words; add best or words")
        for field in given if figure.words else ():
            message = f"'{figure.words}' is vague, so no number is allowed"
            yield Fault((*where, field), message)


@rule("N502", Crisis)
def numbers_are_in_order(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """`low` must not be above `best`, nor `best` above `high`.

    Why: One of them must be a mistake.
    Wrong: "low: 30" and "high: 20"
    Right: "low: 20" and "high: 30"
    """
    for where, figure in traversal.figures(crisis):
        given = list(figure.numbers().items())
        for (lower, small), (upper, large) in pairwise(given):
            if small > large:
                message = f"{lower} {small} is above {upper} {large}"
                yield Fault((*where, lower), message)


@rule("N503", Crisis)
def qualifier_fits(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """The number must be in the field that its qualifier requires.

    Why: "At least 45" is a floor and "up to 80" a ceiling; neither is a count.
    Wrong: "best: 45" with "qualifier: at-least"
    Right: "low: 45" with "qualifier: at-least"
    """
    for where, figure in traversal.figures(crisis):
        given = " and ".join(figure.numbers())
        allowed = FIELDS_BY_QUALIFIER[figure.qualifier]
        if figure.words and figure.qualifier:
            message = f"'{figure.words}' is already vague and takes no qualifier"
            yield Fault((*where, "qualifier"), message)
        elif given and not figure.words and given not in allowed:
            field = "qualifier" if figure.qualifier else given.split()[0]
            word = figure.qualifier or "a number without qualifier"
            message = f"{word} requires {', or '.join(allowed)}, not {given}"
            yield Fault((*where, field), message)


@rule("N504", Crisis)
def vague_words_are_known(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A vague word must be one of the list, so that its floor is known.

    Why: Charts and tables need to know which number it stands for, if any.
    Wrong: "words: hundred"
    Right: "words: hundreds"
    """
    known = [*FLOORS, *sorted(NO_FLOOR)]
    for where, figure in traversal.figures(crisis):
        if figure.words and figure.words not in known:
            message = f"'{figure.words}' is not one of {', '.join(known)}"
            hint = suggestion(figure.words, known)
            yield Fault((*where, "words"), message, hint)


@rule("N505", Crisis)
def not_stated_measures_have_no_figure(
    _: str, crisis: Crisis, __: Corpus
) -> Iterator[Fault]:
    """A measure listed in `not_stated` must not have a figure.

    Why: The page says that it was looked for and not found.
    Wrong: "not_stated: [injured]" beside a figure of the injured
    Right: one of the two
    """
    measures = {figure.measure for figure in crisis.figures}
    for index, measure in enumerate(crisis.not_stated):
        if measure in measures:
            message = f"'{measure}' has a figure; remove it from not_stated"
            yield Fault(("not_stated", index), message)


@rule("N506", Crisis)
def superseded_figures_are_comparable(
    _: str, crisis: Crisis, __: Corpus
) -> Iterator[Fault]:
    """A figure may supersede only one above it in the file, of its scope and origin.

    Why: A figure never replaces one of a different scope or origin, and no two can
        replace each other.
    Wrong: "supersedes: injured-monday" on a figure of the killed
    Right: "supersedes: killed-monday", which is above it
    """
    above: dict[str, Figure] = {}
    names = {figure.id for figure in crisis.figures}
    for where, figure in traversal.figures(crisis):
        earlier = above.get(figure.supersedes or "")
        place = (*where, "supersedes")
        if earlier and _succession_key(earlier) != _succession_key(figure):
            message = f"'{earlier.id}' has a different scope or origin"
            yield Fault(place, message)
        elif figure.supersedes == figure.id:
            yield Fault(place, "a figure cannot supersede itself")
        elif figure.supersedes in names and not earlier:
            yield Fault(place, f"'{figure.supersedes}' is not above it in the file")
        above[figure.id] = figure


def _succession_key(figure: Figure) -> tuple[object, ...]:
    """Return the values that a figure and its successor have in common."""
    scope = (figure.period, figure.place, figure.cause)
    return (figure.measure, figure.who, *scope, figure.attributed_to)


@rule("P712", Crisis)
def parts_are_not_above_whole(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A part must not be above its whole of the same measure, time, place and origin.

    Why: One of the two must be a mistake.
    Wrong: 90 civilians among 80 people killed, both by one ministry for one day
    Right: the numbers as the source gives them
    """
    by_scope: dict[object, list[tuple[KeyPath, Figure]]] = defaultdict(list)
    for where, figure in traversal.figures(crisis):
        by_scope[_scope_key(figure, corpus)].append((where, figure))
    for figures in by_scope.values():
        wholes = [figure for _, figure in figures if _is_whole(figure)]
        if not wholes:
            continue
        whole = min(wholes, key=_upper_bound)
        for where, part in figures:
            if not _is_whole(part) and _lower_bound(part) > _upper_bound(whole):
                message = (
                    f"{wording.amount(part)} is more than its whole, "
                    f"'{whole.id}' with {wording.amount(whole)}"
                )
                yield Fault(where, message)


def _lower_bound(figure: Figure) -> float:
    """Return the smallest number that a figure allows; 0 if it has no lower end."""
    return next((n for n in (figure.low, figure.best) if n is not None), 0)


def _upper_bound(figure: Figure) -> float:
    """Return the largest number that a figure allows; infinity without an upper end."""
    if figure.high is not None:
        return figure.high
    return inf if figure.best is None else figure.best


def _is_whole(figure: Figure) -> bool:
    return figure.who in (Who.ALL, Who.UNSPECIFIED)


def _scope_key(figure: Figure, corpus: Corpus) -> object:
    """Return the values that a part and its whole have in common."""
    origins = tuple(map(str, provenance.origins(figure, corpus)))
    scope = (figure.period, figure.place, figure.cause, figure.as_of)
    return (figure.measure, *scope, *origins)


@rule("P713", Crisis)
def totals_do_not_fall(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A later total by the same origin must not be lower, unless its note says why.

    Why: A toll that falls is a correction, and readers must learn of it.
    Wrong: 191 killed on 15 June and 117 on 16 June, both by one ministry
    Right: the same with "note: The ministry had counted some people twice."
    """
    key_paths = {figure.id: where for where, figure in traversal.figures(crisis)}
    for account in figures_by_scope.entries(crisis, corpus):
        by_origin: dict[object, list[Figure]] = {}
        for figure in account.figures:
            by_origin.setdefault(provenance.origins(figure, corpus), []).append(figure)
        for origin, series in by_origin.items():
            for earlier, later in combinations(series if origin != (None,) else (), 2):
                if _is_lower(earlier, later, corpus) and not later.note:
                    message = (
                        f"is lower than the earlier '{earlier.id}'; say why in its note"
                    )
                    yield Fault(key_paths[later.id], message)
                    break


def _is_lower(earlier: Figure, later: Figure, corpus: Corpus) -> bool:
    before, after = (
        figures_by_scope.closed_range(earlier),
        figures_by_scope.closed_range(later),
    )
    if not before or not after:
        return False
    in_order = figures_by_scope.as_of_date(
        earlier, corpus
    ) < figures_by_scope.as_of_date(later, corpus)
    return in_order and after.high < before.low
