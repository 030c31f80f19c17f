"""Check figures against their quotations: number, qualifier, measure and people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import (
    english_words,
    quotation_language,
    unread_languages,
)
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Evidence, Figure
from generator.model.vocabulary import GROUPS_OF_FORMAT, Cause, Measure, Who
from generator.rules.figures import (
    matching_readings,
    our_reading_notes,
    quoted_readings,
)
from generator.rules.framework import Fault, rule, traversal
from generator.rules.numbers import partial_numbers
from generator.text.counts import reader
from generator.text.counts.shared.count import Count
from generator.text.groups_and_measures_by_stem import GROUP_WORDS
from generator.text.nearby import groups_of_others
from generator.text.regex import Regex

_PARTIAL = Regex(
    r"\b(?:by|more|further|another|additional|than|all|every\w*)\b", re.IGNORECASE
)
"""Words of which a quotation has one that gives a number only in part."""
_MORE = Regex(
    r"\b(?:more|further|another|add(?:ed|ition\w*)|increase|rise|rose|new|besides|other"
    r"|since|fewer|less|fell|fall|drop\w*|change)\b",
    re.IGNORECASE,
)
"""Words by which a note says that a number is added to others, or is a difference."""
_WIDER: dict[str, frozenset[str]] = {
    Measure.INJURED: frozenset((Measure.TREATED,)),
    Measure.TREATED: frozenset((Measure.INJURED,)),
    Measure.DISPLACED: frozenset((Measure.REFUGEES,)),
    Measure.AFFECTED: frozenset(Measure),
}
"""Measures that say less than others, and so never contradict them."""


@rule("P702", Crisis, compares_sources=True)
def numbers_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's number must be the number in its quotation.

    In a language that is not read, the quotation has it in digits, or in words as
    Unicode's CLDR spells them. A number by which a total rose, which comes besides
    others, or which is excepted ("all but nine"), is not the number.

    Why: This is what the site promises: no number that its source does not give.
    Wrong: "best: 83", "qualifier: about" with "quote: deaths of about 80 civilians"
    Right: "best: 80", "qualifier: about" with that quotation
    """
    for where, figure in traversal.figures(crisis):
        if not figure.numbers():
            continue
        readings = quoted_readings.readings(figure, corpus)
        if not all(
            any(matching_readings.numbers_match(count, reading) for reading in readings)
            or quoted_readings.has_unread_numbers(count, corpus)
            for count in matching_readings.split_counts(figure)
        ):
            place = (*where, _unquoted_number(figure, readings))
            yield Fault(place, matching_readings.unquoted(figure, readings))
        else:
            yield from _partial_number_faults(where, figure, corpus)


def _partial_number_faults(
    where: KeyPath, figure: Figure, corpus: Corpus
) -> Iterator[Fault]:
    """Yield a fault for a number that its quotations have only as part of another.

    What is added may be counted alone: as part of another figure, at a place, in a
    period, for a cause, or where the note says that there were more.
    """
    quotes = [english_words(one, corpus) or "" for one in figure.evidence]
    partial = any(map(_PARTIAL.search, quotes))
    if not partial and not any(" and" in one for one in quotes):
        return
    told = (
        figure.part_of
        or figure.period != wording.TOTAL_PERIOD
        or _MORE.search(figure.note or "")
    )
    own = told or figure.place or figure.cause is not Cause.UNSPECIFIED
    alone = not (own or figure.note) and figure.who in (Who.ALL, Who.UNSPECIFIED)
    for field, value in figure.numbers().items():
        having = [
            one for one in quotes if partial and partial_numbers.has_number(one, value)
        ]
        only_part = bool(having) and all(
            partial_numbers.is_excepted(one, value, figure.measure)
            or (not told and partial_numbers.is_difference(one, value))
            or (not own and partial_numbers.is_added(one, value))
            for one in having
        )
        if only_part or (
            alone and quoted_readings.is_lesser_object(value, figure, corpus)
        ):
            message = (
                f"'{value}' is in its quotations only as the difference from another "
                "number, as an exception, or in addition to others"
            )
            hint = "give the total, or say in its note that these came in addition"
            yield Fault((*where, field), message, hint)


def _unquoted_number(figure: Figure, readings: Iterable[Count]) -> str:
    """Return the field whose number is in none of the readings, or the first one."""
    quoted = {number for one in readings for number in one.values}
    fields = (name for name, value in figure.numbers().items() if value not in quoted)
    return next(fields, _first_number(figure))


def _fault(
    where: KeyPath, message: str, field: str, *, is_settled: bool = False
) -> Fault:
    hint = f"where the tool misreads it, {our_reading_notes.declaration(field)}"
    if is_settled:
        hint = (
            "give what the quotation says, or quote other words; no note can change it"
        )
    return Fault(where, message, hint)


@rule("P703", Crisis, compares_sources=True)
def qualifiers_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure must have the qualifier of its quotation, or none if that has none.

    Where no tool reads the quotation, its translation decides.

    Why: "About 80" printed as 80 is another number.
    Wrong: "best: 80" alone with "quote: deaths of about 80 civilians"
    Right: the same with "qualifier: about"
    """
    for where, figure in traversal.figures(crisis):
        for count in () if figure.words else matching_readings.split_counts(figure):
            readings = matching_readings.matching(count, corpus) or [
                one
                for one in quoted_readings.translated_readings(count, corpus)
                if matching_readings.numbers_match(count, one)
            ]
            matches = any(
                matching_readings.qualifier_matches(count, one) for one in readings
            )
            declared = our_reading_notes.is_declared("qualifier", figure.note)
            if readings and not matches and not declared:
                said = wording.qualifier_name(readings[0].qualifier)
                field = "qualifier" if figure.qualifier else _first_number(count)
                has = wording.qualifier_name(figure.qualifier)
                message = f"its quotation has {said}, but the figure has {has}"
                yield _fault((*where, field), message, "qualifier")


@rule("P704", Crisis, compares_sources=True)
def measures_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's measure must be what its quotation says happened to those counted.

    A note may declare the measure as our reading where the quotation leaves it open; it
    cannot make the injured dead. Nor are people missing or dead of whom the quotation
    says that they all came back, unless the figure has a date of its own or its note
    says so.

    Why: The dead and the injured are not the same people.
    Wrong: "measure: injured" with "quote: deaths of about 80 civilians"
    Right: "measure: killed" with that quotation
    """
    for where, figure in traversal.figures(crisis):
        readings = matching_readings.matching(figure, corpus)
        declared = our_reading_notes.is_declared("measure", figure.note)
        if quoted_readings.have_come_back(figure, corpus):
            message = f"its quotation says that they are no longer '{figure.measure}'"
            yield _fault((*where, "measure"), message, "measure", is_settled=True)
            continue
        unread = unread_languages(figure, corpus)
        if unread or not (readings or figure.words):
            continue
        quoted = _quoted_measures(figure, corpus)
        read = {reading.measure for reading in readings}
        measures = read - {""} or quoted
        if any(map(figure.measure.includes, map(Measure, measures))):
            continue
        if quoted_readings.says_measure(figure, measures, corpus):
            continue
        settled = _contradicts_measure(figure, corpus)
        if settled or not declared:
            words = wording.join_words(sorted(measures)) or "no measure"
            message = f"its quotation says {words}, not '{figure.measure}'"
            yield _fault((*where, "measure"), message, "measure", is_settled=settled)


def _contradicts_measure(figure: Figure, corpus: Corpus) -> bool:
    """Tell whether quotations say that something else happened, and nothing of this."""
    plain = {one.measure for one in matching_readings.plain(figure, corpus)}
    named = {
        one
        for each in figure.evidence
        for one in _measures(each, corpus)
        - quoted_readings.measures_of_others(each, figure, corpus)
    }
    wider = ("", *_WIDER.get(figure.measure, ()))
    told = bool(plain) and plain.isdisjoint(wider) and figure.measure not in named
    return told or quoted_readings.are_released(figure, corpus)


def _quoted_measures(figure: Figure, corpus: Corpus) -> set[str]:
    """Return the measures named in quotations with the number, or else in any."""
    matching = matching_readings.matching_evidence(figure, corpus)
    return {
        measure
        for one in matching or figure.evidence
        for measure in _measures(one, corpus)
    }


def _measures(evidence: Evidence, corpus: Corpus) -> frozenset[str]:
    """Return the measures that a quotation names."""
    return reader.read_measures(evidence.quote, quotation_language(evidence, corpus))


@rule("P705", Crisis, compares_sources=True)
def who_is_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure must count those whom the quotation or the article counts, by its unit.

    A note may declare the group as our reading where the quotation leaves it open; it
    cannot make soldiers civilians, but it can leave the group unspecified.

    Why: A number of civilians is not one of everyone, nor one of families of people.
    Wrong: "who: children" with "quote: deaths of about 80 civilians"
    Right: "who: civilians" with that quotation
    """
    for where, figure in traversal.figures(crisis):
        readings = matching_readings.matching(figure, corpus)
        matches = matching_readings.who_matches(figure, readings, crisis)
        units = {one.unit for one in readings}
        if not readings:
            yield from _unread_group_faults(where, figure, corpus)
        if readings and figure.unit not in units:
            message = f"its quotation counts {min(units)}, not {figure.unit}"
            field = "unit" if "unit" in figure.model_fields_set else "measure"
            yield Fault((*where, field), message)
        elif readings and not (matches and figure.who in GROUPS_OF_FORMAT):
            declared = our_reading_notes.is_declared("group", figure.note)
            is_open = not matching_readings.contradict_group(figure, crisis, corpus)
            if is_open and (matches or declared):
                continue
            said = matching_readings.groups_counted(readings)
            message = f"its quotation {said}, but the figure counts '{figure.who}'"
            field = "who" if "who" in figure.model_fields_set else "measure"
            yield _fault((*where, field), message, "group", is_settled=not is_open)


def _unread_group_faults(
    where: KeyPath, figure: Figure, corpus: Corpus
) -> Iterator[Fault]:
    """Yield a fault if quotations that no tool reads do not name a figure's group.

    A note may declare the group as our reading where they name no group at all.
    """
    languages = unread_languages(figure, corpus)
    if figure.who not in GROUP_WORDS.names or not all(
        map(GROUP_WORDS.knows, languages)
    ):
        return
    quotes = [
        (one.quote.lower(), quotation_language(one, corpus)) for one in figure.evidence
    ]
    named = {group for quote in quotes for group in GROUP_WORDS.find(*quote)}
    whole = {
        group
        for quote, language in quotes
        for group in GROUP_WORDS.find(
            groups_of_others.without_parts(quote, language), language
        )
    }
    declared = our_reading_notes.is_declared("group", figure.note)
    if languages and figure.who not in whole and (named or not declared):
        said = wording.join_words(sorted(whole)) or "no group of all counted"
        message = f"its quotation names {said}, not '{figure.who}'"
        yield _fault((*where, "who"), message, "group", is_settled=bool(named))


def _first_number(figure: Figure) -> str:
    return next(iter(figure.numbers()))
