"""Check figures against each other: parts and wholes, agreement."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.figures import figure_origins, figures_by_scope
from generator.corpus.figures.figure_bounds import lower_bound, upper_bound
from generator.corpus.quotation_languages import english_words
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.model.vocabulary import UNCONFIRMED, Basis, Measure, Who
from generator.rules.framework import Fault, rule, traversal
from generator.text.regex import Regex

_OTHER_COUNT = (
    r"(?:those|these|them"
    r"|(?:that|this|the)\s+(?:\w+\s+)?(?:number|figure|toll|total|count))"
)
"""Words that refer to a count given before."""
_NOT_OF_WHOLE = Regex(
    rf"\bnot\s+(?:\w+\s+){{0,2}}?(?:(?:in|among|part\s+of)\s+{_OTHER_COUNT}|counted"
    r"|included)\b"
    r"|\bin addition\b(?! to)"
    r"|\b(?:on top of|over and above|in addition to|besides|apart from|aside from"
    rf"|not counting|excluding)\s+{_OTHER_COUNT}\b",
    re.IGNORECASE,
)
"""Words that separate the people of a count from those counted before."""

_WIDER = {Measure.REFUGEES: Measure.DISPLACED}
"""Measures of which another one is a part."""


@rule("N507", Crisis)
def parts_belong_to_a_whole(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """`part_of` must name another figure, of the same measure and unit, not of itself.

    The whole may also be a figure of those affected, and refugees may be a part of the
    displaced, who left their homes within or across borders. The part's quotation must
    not say that those counted come on top of others: "who are not in that number".

    Why: Parts are shown below their whole, and never added to it or compared with it.
    Wrong: "part_of: injured-in-osh" on a figure of the killed
    Right: "part_of: killed-in-osh"
    """
    figures = {figure.id: figure for figure in crisis.figures}
    for where, figure in traversal.figures(crisis):
        whole = figures.get(figure.part_of or "")
        if whole is None:
            continue
        place = (*where, "part_of")
        if not _can_include(whole, figure):
            what, part = (f"{one.unit} '{one.measure}'" for one in (whole, figure))
            message = f"'{whole.id}' counts {what}, and this figure {part}"
            yield Fault(place, message)
        elif figure.id in _wholes(figure, figures):
            yield Fault(place, "the figure would be a part of itself")
        elif any(
            _NOT_OF_WHOLE.search(english_words(one, corpus) or "")
            for one in figure.evidence
        ):
            yield Fault(
                place, "its quotation says that these people are not among them"
            )


def _can_include(whole: Figure, part: Figure) -> bool:
    same_unit = whole.unit is part.unit
    wider = _WIDER.get(part.measure, part.measure)
    return same_unit and whole.measure in (part.measure, wider, Measure.AFFECTED)


def _wholes(figure: Figure, figures: dict[str, Figure]) -> set[str]:
    """Return the ids of all figures of which a figure is a part, directly or not."""
    found: set[str] = set()
    name = figure.part_of
    while name in figures and name not in found:
        found.add(name)
        name = figures[name].part_of
    return found


@rule("N508", Crisis, compares_sources=True, compares_records=True)
def figures_of_one_source_agree(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """Two figures of one source and scope must be able to be true at the same time.

    If the source gives both, they differ in what they count: in place, period, cause or
    people, as a part of the other (`part_of`), or in time (`supersedes`).

    Why: "5 by shelling" and "at least 31 in all" are not "5 to at least 31".
    Wrong: "best: 5" and "low: 31" of the killed, both from one article
    Right: the same with "part_of: killed-in-all" on the first
    """
    key_paths = {figure.id: where for where, figure in traversal.figures(crisis)}
    superseded = {figure.supersedes for figure in crisis.figures}
    for account in figures_by_scope.accounts(crisis, corpus):
        current = [
            one
            for one in account.figures
            if one.id not in superseded and _is_in_order(one)
        ]
        for second, first in _contradictions(current, corpus):
            message = (
                f"cannot be true together with '{first.id}': "
                f"{wording.amount(second)} and {wording.amount(first)}"
            )
            hint = "give them different scopes, or add part_of or supersedes"
            yield Fault(key_paths[second.id], message, hint)


def _contradictions(
    figures: list[Figure], corpus: Corpus
) -> Iterator[tuple[Figure, Figure]]:
    """Yield each figure that an earlier one of its account excludes, with that one.

    An account is what an article gives for one day, on one origin's word. Of the
    earlier figures, only the lowest and the highest of each basis need be compared.
    """
    accounts: dict[object, dict[Basis, list[Figure]]] = {}
    for figure in figures:
        fields = (figure.attributed_to, figure.as_of)
        origins = figure_origins.origins(figure, corpus)
        bases = [
            accounts.setdefault((source, *fields, origins), {})
            for source in dict.fromkeys(one.source for one in figure.evidence)
        ]
        earlier = [
            one
            for account in bases
            for basis, extremes in account.items()
            if basis is figure.basis or Basis.CONFIRMED in (basis, figure.basis)
            for one in extremes
        ]
        if excluded := next((one for one in earlier if _exclude(one, figure)), None):
            yield figure, excluded
        for account in bases:
            same = [*account.get(figure.basis, ()), figure]
            extremes = [max(same, key=lower_bound), min(same, key=upper_bound)]
            account[figure.basis] = extremes


def _is_in_order(figure: Figure) -> bool:
    numbers = [*figure.numbers().values()]
    return numbers == sorted(numbers)


def _exclude(first: Figure, second: Figure) -> bool:
    """Tell whether the numbers of two figures contradict each other."""
    return lower_bound(first) > upper_bound(second) or lower_bound(
        second
    ) > upper_bound(first)


@rule("P712", Crisis)
def parts_are_not_above_whole(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A part must not be above its whole: that of `part_of`, or everyone in its scope.

    Why: One of the two must be a mistake.
    Wrong: 90 civilians among 80 people killed, both by one ministry for one day
    Right: the numbers as the source gives them
    """
    for where, part, whole in _parts(crisis, corpus):
        if lower_bound(part) > upper_bound(whole):
            message = (
                f"{wording.amount(part)} is more than its whole: "
                f"'{whole.id}' has {wording.amount(whole)}"
            )
            yield Fault(where, message)


def _parts(crisis: Crisis, corpus: Corpus) -> Iterator[tuple[KeyPath, Figure, Figure]]:
    """Yield key path, part and whole of each part, whether stated or by its people."""
    figures = {figure.id: figure for figure in crisis.figures}
    by_scope: dict[object, list[tuple[KeyPath, Figure]]] = defaultdict(list)
    for where, figure in traversal.figures(crisis):
        whole = figures.get(figure.part_of or "")
        if whole and _can_include(whole, figure):
            if figure.id not in _wholes(figure, figures):
                yield where, figure, whole
        else:
            by_scope[_scope_key(figure, corpus)].append((where, figure))
    for same in by_scope.values():
        wholes = [figure for _, figure in same if _is_whole(figure)]
        if wholes:
            whole = min(wholes, key=upper_bound)
            yield from (
                (where, one, whole) for where, one in same if not _is_whole(one)
            )


def _is_whole(figure: Figure) -> bool:
    return figure.who in (Who.ALL, Who.UNSPECIFIED)


def _scope_key(figure: Figure, corpus: Corpus) -> object:
    """Return the values that a part and its whole have in common."""
    origins = tuple(map(str, figure_origins.origins(figure, corpus)))
    certainty = figure.basis if figure.basis in UNCONFIRMED else None
    scope = (figure.period, figure.place, figure.cause, figure.as_of)
    return (figure.measure, figure.unit, certainty, *scope, *origins)
