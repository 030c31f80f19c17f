"""Check texts against the figures that they rest on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.figures.figures_by_scope import superseding_figure
from generator.corpus.memoized_lookups import memoized
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.model.vocabulary import UNCONFIRMED, Basis, Measure, Who
from generator.rules.figures.matching_readings import (
    matching,
    qualifier_matches,
    split_counts,
)
from generator.rules.framework import Fault, rule, traversal
from generator.rules.framework.traversal import Text
from generator.rules.numbers.numbers_in_text import find_numbers
from generator.rules.numbers.rounded_numbers import qualified_numbers
from generator.rules.numbers.rounding import is_rounded_count, is_rounded_down
from generator.rules.numbers.untold_outcomes import is_untold
from generator.text.counts import reader
from generator.text.counts.shared.count import Count
from generator.text.regex import Regex

_PEOPLE = "(?:dead|deaths|killed|injured|missing|displaced|arrested)"
_RANGE = r"(?:ranged?|run|ran|var(?:y|ied)) (?:from|between) [\d,]+ (?:to|and) [\d,]+"
_COUNTS = r"(?:The )?(?:death )?(?:[Cc]ounts|[Ee]stimates|[Ff]igures|[Tt]olls)"
_COUNTS_RANGE = Regex(
    rf"(?:^|(?<=[.?!;] )){_COUNTS}(?: of (?:the )?{_PEOPLE} {_RANGE}"
    rf"| {_RANGE}(?: (?:people )?{_PEOPLE})?)(?=\.|;|, and |$)"
)
"""A sentence that several counts differ, without a word of whose they are."""
_RANGE_HINT = (
    "give each count, or the lowest and the highest of all in one place, as in "
    "'Estimates range from 80 to 95 killed'"
)
EVERYONE = frozenset({Who.ALL.value, Who.UNSPECIFIED.value})


@rule("P721", Crisis, compares_records=True)
def conclusions_rest_on_latest_figures(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A conclusion may rest on a superseded figure only beside its successor.

    A text that gives a superseded number must give the latest one too.

    Why: The bottom line must give the latest number, and may say how it grew.
    Wrong: "rests_on: [killed-7-april]", which "killed-9-april" supersedes
    Right: "rests_on: [killed-9-april]", or both
    """
    figures = {figure.id: figure for figure in crisis.figures}
    for where, conclusion in crisis.conclusions():
        for index, name in enumerate(conclusion.rests_on):
            figure = figures.get(name)
            later = figure and superseding_figure(figure, crisis, corpus)
            if later and not _succeeds(name, conclusion.rests_on, figures):
                message = f"'{name}' is superseded by '{later.id}'"
                hint = f"rest on '{later.id}', and give its number"
                yield Fault((*where, "rests_on", index), message, hint)
            elif later and _tells_only(conclusion.text, figure, later):
                message = f"gives the number of '{name}', but not of '{later.id}'"
                yield Fault((*where, "text"), message, "add the latest number")


def _tells_only(text: str, earlier: Figure | None, later: Figure) -> bool:
    """Tell whether a text gives a superseded number without the latest one."""
    told = [*qualified_numbers(text)]
    old, new = (_figure_numbers(one) if one else set() for one in (earlier, later))
    return (
        bool(new)
        and _are_told(old - new, told, earlier)
        and not _are_told(new, told, later)
    )


def _are_told(
    numbers: set[int], told: list[tuple[str | None, int]], figure: Figure | None
) -> bool:
    """Tell whether a text gives numbers of a figure, possibly rounded."""
    given_as = figure.qualifier if figure else None
    return any(
        value == number or is_rounded_count(qualifier, value, given_as, number)
        for qualifier, value in told
        for number in numbers
    )


def _succeeds(name: str, named: tuple[str, ...], figures: dict[str, Figure]) -> bool:
    """Tell whether one of the named figures supersedes another, in any steps."""
    for one in named:
        seen: set[str] = set()
        earlier = figures[one].supersedes if one in figures else None
        while earlier in figures and earlier not in seen:
            if earlier == name:
                return True
            seen.add(earlier)
            earlier = figures[earlier].supersedes
    return False


@rule("P722", Crisis, compares_records=True)
def counts_in_texts_are_exact(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A count in a text must have the qualifier of the figure that the text rests on.

    - "Up to" may also stand before the highest number of several figures.
    - "Estimates range from 80 to 95 killed" gives the lowest and the highest figure of
      all who were killed in one place; so does "the counts run from 80 to 95".
    - Rounded numbers have qualifiers of their own (P735).

    Why: "About 1,200" is not what a source says that counted 1,200.
    Wrong: "text: About 80 people were killed." over a figure of "at least 80"
    Right: "text: At least 80 people were killed."
    """
    return (one.fault for one in _differing_counts(crisis, corpus) if one.is_inexact)


@rule("P743", Crisis, compares_records=True)
def counts_in_texts_are_of_the_same(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A count in a text must count the same as the figure that the text rests on.

    Measure, unit and people must be those of a figure with that number, or of the
    figure that it rounds (P735). Those who are only presumed dead must be described so.
    A text or the name of an event may call nobody dead or injured whom its quotations
    only count.

    Why: 80 injured are not 80 killed, nor are 80 families 80 people.
    Wrong: "text: 80 people were injured." over a figure of 80 killed
    Right: "text: 80 people were killed."
    """
    return (
        one.fault for one in _differing_counts(crisis, corpus) if not one.is_inexact
    )


class _DifferingCount(NamedTuple):
    """A count in a text that differs from the figures of its text."""

    fault: Fault
    is_inexact: bool
    """Whether its qualifier differs, and not what it counts."""


@memoized
def _differing_counts(crisis: Crisis, corpus: Corpus) -> tuple[_DifferingCount, ...]:
    """Return the counts in the texts of a brief that differ from their figures."""
    return tuple(
        found
        for text in traversal.texts(crisis, corpus)
        for found in _differing_from(text, crisis, corpus)
    )


def _differing_from(
    text: Text, crisis: Crisis, corpus: Corpus
) -> Iterator[_DifferingCount]:
    """Yield the counts of a text that differ from figures and quotations behind it."""
    figures = [one for one in text.support or () if isinstance(one, Figure)]
    is_told = text.where[-1] in ("text", "name") and text.support
    relevant = is_told and find_numbers(text.words)
    for count in reader.read_counts(text.words) if relevant else ():
        exact = [one for one in figures if {*count.values} & _figure_numbers(one)]
        same = exact or [one for one in figures if _rounds(count, one)]
        if not same:
            if is_untold(count, text, crisis, corpus):
                message = f"no quotation says of '{count.quote}': {count.measure}"
                yield _DifferingCount(Fault(text.where, message), is_inexact=False)
            continue
        if _ranges_over(count, figures, text.words, crisis, corpus):
            continue
        if exact and _has_wrong_qualifier(count, exact, figures):
            names = ", ".join(f"'{one.id}'" for one in same)
            is_range = count.qualifier == "range"
            has = f"has {wording.qualifier_name(count.qualifier)}"
            said = "is a range" if is_range else has
            hint = _RANGE_HINT if is_range else "use the qualifier of the figure"
            fault = Fault(text.where, f"'{count.quote}' {said}, unlike {names}", hint)
            yield _DifferingCount(fault, is_inexact=True)
        elif message := _counts_others(count, same, corpus):
            yield _DifferingCount(Fault(text.where, message), is_inexact=False)


def _counts_others(count: Count, same: list[Figure], corpus: Corpus) -> str:
    """Return the message on a count of something else; empty if there is none."""
    if count.measure and not any(_has_measure(one, count, corpus) for one in same):
        names = ", ".join(f"'{one.id}' ({one.measure})" for one in same)
        return f"'{count.quote}' says {count.measure}, unlike {names}"
    unlike = _unlike(count, same)
    return f"'{count.quote}' counts {unlike}, unlike '{same[0].id}'" if unlike else ""


def _has_wrong_qualifier(
    count: Count, exact: list[Figure], figures: list[Figure]
) -> bool:
    """Tell whether a count is not as exact as any figure with its number."""
    return not (
        _is_highest(count, figures) or any(_is_as_exact(one, count) for one in exact)
    )


def _is_highest(count: Count, figures: list[Figure]) -> bool:
    """Tell whether a count is the upper end of several: "estimates of up to 2,500"."""
    highest = max(number for one in figures for number in _figure_numbers(one))
    return count.qualifier == "up-to" and len(figures) > 1 and count.high == highest


def _ranges_over(
    count: Count, figures: list[Figure], text: str, crisis: Crisis, corpus: Corpus
) -> bool:
    """Tell whether a text says that counts ranged from one figure to another.

    Both figures are plain numbers of everybody whom the text counts, in the same place,
    and no latest figure of the brief on everybody there lies outside them. Where the
    text has no measure, it is that of all its figures.
    """
    if count.qualifier != "range" or not _COUNTS_RANGE.search(text):
        return False
    measures = {count.measure} if count.measure else {one.measure for one in figures}
    plain = [
        one
        for one in figures
        if one.measure in measures
        and (one.qualifier is None and one.who in EVERYONE)
        and not _unlike(count, [one])
    ]
    ends = {(one.place, one.best) for one in plain}
    return len(measures) == 1 and any(
        {(place, count.low), (place, count.high)} <= ends
        and not any(
            number < (count.low or 0) or number > (count.high or number)
            for one in crisis.figures
            if one.measure in measures
            and (one.unit, one.place) == (count.unit, place)
            and one.who in EVERYONE
            and not superseding_figure(one, crisis, corpus)
            for number in one.numbers().values()
        )
        for place in {one.place for one in plain}
    )


def _unlike(count: Count, figures: list[Figure]) -> str:
    """Return an attribute of a count that no figure shares; empty if there is none."""
    if count.unit not in {one.unit for one in figures}:
        return count.unit
    if count.who not in EVERYONE and all(one.who in EVERYONE for one in figures):
        implied = count.measure == Measure.DEMONSTRATING or count.who == count.measure
        return "" if implied else count.who  # whoever is a refugee counts as "refugees"
    if count.measure and count.basis not in UNCONFIRMED:
        unconfirmed = all(one.basis in UNCONFIRMED for one in figures)
        return f"the {count.measure} as certain" if unconfirmed else ""
    return ""


def _rounds(count: Count, figure: Figure) -> bool:
    """Tell whether a count rounds a figure: "more than 80" or "dozens" for 83."""
    exact = _figure_numbers(figure)
    if count.qualifier == "vague":
        return any(is_rounded_down(one, exact) for one in count.values)
    told = [(count.qualifier, number) for number in count.values]
    return _are_told(exact, told, figure)


def _figure_numbers(figure: Figure) -> set[int]:
    return {*figure.numbers().values()}


def _is_as_exact(figure: Figure, count: Count) -> bool:
    """Tell whether a figure, or one of its numbers, has the qualifier of a count.

    The basis of an estimate is given by "estimated between 130 and 150".
    """
    is_estimate = figure.basis is Basis.ESTIMATE and "estimat" in count.quote.lower()
    if is_estimate and count.qualifier == "about-range":
        count = replace(count, qualifier="range")
    return any(
        {*count.values} & _figure_numbers(one) and qualifier_matches(one, count)
        for one in split_counts(figure)
    )


def _has_measure(figure: Figure, count: Count, corpus: Corpus) -> bool:
    """Tell whether a figure, or the quotation of a wider one, has a count's measure."""
    if figure.measure in (count.measure, Measure.AFFECTED):
        return True
    if Measure(count.measure).includes(figure.measure):
        return True  # refugees are displaced
    quoted = {reading.measure for reading in matching(figure, corpus)}
    return count.measure in quoted and figure.measure.includes(Measure(count.measure))
