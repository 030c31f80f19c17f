"""Check figures against their quotations: number, qualifier, measure and people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.corpus import figure_bounds, wording
from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import quotation_language, unread_languages
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import FLOORS, NO_FLOOR, Figure
from generator.model.sources import Found
from generator.model.vocabulary import Measure, Who
from generator.rules.figures import own_readings, quoted_readings
from generator.rules.framework import Fault, rule, traversal
from generator.text import quotations
from generator.text.counts import reader
from generator.text.counts.numbers.count import Count

_NOT_A_COUNT = (
    r"\b(?:as|not|how|no|too|so|without|denied|denies)\b[\w ]{{0,20}}\b{0}\b"
    r"|\b{0}\b (?:of )?(?:\d|\w*(?:score|hundred|thousand|million|dozen))"
    r"|\b{0}\b[\w ]{{0,20}}\b(?:not|never)\b"
)
"""A vague word that is part of a number, or is denied; `{0}` is the word."""


_EXCLUSIVE = {Measure.KILLED, Measure.MISSING}
"""Measures of which a source that states one does not state the other."""


@rule("P702", Crisis)
def numbers_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's number must be the number in its quotation.

    In a language that is not read, the quotation has it in digits, or in words as
    Unicode's CLDR spells them.

    Why: This is what the site promises: no number that its source does not give.
    Wrong: "best: 83", "qualifier: about" with "quote: deaths of about 80 civilians"
    Right: "best: 80", "qualifier: about" with that quotation
    """
    for where, figure in traversal.figures(crisis):
        if not figure.numbers():
            continue
        readings = quoted_readings.readings(figure, corpus)
        if not all(
            any(numbers_match(count, reading) for reading in readings)
            or quoted_readings.has_unread_numbers(count, corpus)
            for count in split_counts(figure)
        ):
            quoted = wording.join_words(sorted({f"'{one.quote}'" for one in readings}))
            said = f"; they say {quoted}" if quoted else ""
            message = f"'{wording.amount(figure)}' is not in its quotations{said}"
            yield Fault((*where, _unquoted_number(figure, readings)), message)


def _unquoted_number(figure: Figure, readings: Iterable[Count]) -> str:
    """Return the field whose number is in none of the readings, or the first one."""
    quoted = {number for one in readings for number in (one.low, one.best, one.high)}
    fields = (name for name, value in figure.numbers().items() if value not in quoted)
    return next(fields, _first_number(figure))


def _fault(where: KeyPath, message: str, field: str) -> Fault:
    hint = f"where the tool misreads it, {own_readings.declaration(field)}"
    return Fault(where, message, hint)


@rule("P703", Crisis)
def qualifiers_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure must have the qualifier of its quotation, or none if that has none.

    Where no tool reads the quotation, its translation decides.

    Why: "About 80" printed as 80 is another number.
    Wrong: "best: 80" alone with "quote: deaths of about 80 civilians"
    Right: the same with "qualifier: about"
    """
    for where, figure in traversal.figures(crisis):
        for count in () if figure.words else split_counts(figure):
            readings = matching_readings(count, corpus) or [
                one
                for one in quoted_readings.translated_readings(count, corpus)
                if numbers_match(count, one)
            ]
            matches = any(qualifier_matches(count, one) for one in readings)
            declared = own_readings.is_declared("qualifier", figure.note)
            if readings and not matches and not declared:
                said = readings[0].qualifier or "a plain number"
                field = "qualifier" if figure.qualifier else _first_number(count)
                has = figure.qualifier or "no qualifier"
                message = f"its quotation has {said}, but the figure has {has}"
                yield _fault((*where, field), message, "qualifier")


@rule("P704", Crisis)
def measures_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's measure must be what its quotation says happened to those counted.

    A note may declare the measure as our reading, but cannot make the missing dead.

    Why: The dead and the injured are not the same people.
    Wrong: "measure: injured" with "quote: deaths of about 80 civilians"
    Right: "measure: killed" with that quotation
    """
    for where, figure in traversal.figures(crisis):
        readings = matching_readings(figure, corpus)
        declared = own_readings.is_declared("measure", figure.note)
        unread = unread_languages(figure, corpus)
        if unread or not (readings or figure.words):
            continue
        quoted = _quoted_measures(figure, corpus)
        read = {reading.measure for reading in readings}
        if declared and not (quoted == read and {figure.measure, *read} == _EXCLUSIVE):
            continue
        measures = read - {""} or quoted
        if not any(map(figure.measure.includes, map(Measure, measures))):
            words = wording.join_words(sorted(measures)) or "no measure"
            message = f"its quotation says {words}, not '{figure.measure}'"
            yield _fault((*where, "measure"), message, "measure")


def _quoted_measures(figure: Figure, corpus: Corpus) -> set[str]:
    """Return the measures named in quotations with the number, or else in any."""
    matching = [
        one
        for one in figure.evidence
        if matching_readings(figure.model_copy(update={"evidence": (one,)}), corpus)
    ]
    return {
        measure
        for one in matching or figure.evidence
        for measure in reader.read_measures(one.quote, quotation_language(one, corpus))
    }


@rule("P705", Crisis)
def who_is_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure must count those whom the quotation or the article counts, by its unit.

    Why: A number of civilians is not one of everyone, nor one of families of people.
    Wrong: "who: children" with "quote: deaths of about 80 civilians"
    Right: "who: civilians" with that quotation
    """
    for where, figure in traversal.figures(crisis):
        readings = matching_readings(figure, corpus)
        declared = own_readings.is_declared("group", figure.note)
        matches = any(_who_matches(figure, one) for one in readings)
        units = {one.unit for one in readings}
        if readings and figure.unit not in units:
            message = f"its quotation counts {min(units)}, not {figure.unit}"
            field = "unit" if "unit" in figure.model_fields_set else "measure"
            yield Fault((*where, field), message)
        elif readings and not matches and not declared:
            said = wording.join_words(sorted({one.who for one in readings}))
            message = f"its quotation counts {said}, not '{figure.who}'"
            field = "who" if "who" in figure.model_fields_set else "measure"
            yield _fault((*where, field), message, "group")


@rule("P706", Crisis)
def vague_words_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's vague word must be in its quotation, or in our translation of it.

    In Russian, which is read, the original must have a word with the same least number.

    Why: It is printed as the source's own word.
    Wrong: "words: hundreds" with "quote: dozens were killed in clashes"
    Right: "words: dozens" with that quotation
    """
    for where, figure in traversal.figures(crisis):
        if not figure.words:
            continue
        folded = quotations.fold(figure.words)
        quotes = (
            quotations.fold(one.translation or one.quote) for one in figure.evidence
        )
        place, word = (*where, "words"), re.escape(folded)
        matches = [quote for quote in quotes if _has_word(folded, quote)]
        if not matches:
            yield Fault(place, f"'{figure.words}' is not in its quotations")
        elif not _is_in_original(figure, corpus):
            message = f"the original of its quotations does not say '{figure.words}'"
            yield Fault(place, message)
        elif figure.words in NO_FLOOR and all(
            re.search(_NOT_A_COUNT.format(word), quote) for quote in matches
        ):
            message = f"'{figure.words}' is part of a number or a denial there"
            yield Fault(place, message)


def _is_in_original(figure: Figure, corpus: Corpus) -> bool:
    """Tell whether the original of a translated word has its least number.

    That is not asked of words without such a number, nor of languages that are not
    read.
    """
    read = any(
        one.translation and reader.can_read(quotation_language(one, corpus))
        for one in figure.evidence
    )
    asked = read and figure.words not in NO_FLOOR
    return not asked or bool(matching_readings(figure, corpus))


def _has_word(words: str, quote: str) -> bool:
    """Tell whether a quotation has a vague word outside a longer one of the list."""
    for other in FLOORS:
        if words in other and words != other:
            quote = quote.replace(other, " ")
    return bool(re.search(rf"\b{re.escape(words)}\b", quote))


def matches_quotation(figure: Figure, corpus: Corpus) -> bool:
    """Tell whether the quotations of a figure confirm number, qualifier and people."""
    return all(
        any(
            numbers_match(count, one)
            and qualifier_matches(count, one)
            and _who_matches(figure, one)
            and figure.unit == one.unit
            and (not one.measure or figure.measure.includes(Measure(one.measure)))
            for one in matching_readings(count, corpus)
        )
        for count in split_counts(figure)
    )


def split_counts(figure: Figure) -> tuple[Figure, ...]:
    """Return the best number and the range of a figure as separate figures.

    There is none for a figure that lacks both a number and a vague word, as N501 says.
    """
    if not figure.numbers() and not figure.words:
        return ()
    if figure.best is None or len(figure.numbers()) == 1:
        return (figure,)
    single = figure.model_copy(update={"low": None, "high": None})
    range_ = figure.model_copy(update={"best": None, "qualifier": None})
    return (single, range_)


def numbers_match(figure: Figure, reading: Count | Found) -> bool:
    """Tell whether the numbers of a figure equal those of a reading."""
    given = figure.numbers()
    return all(getattr(reading, field) == value for field, value in given.items())


def qualifier_matches(figure: Figure, reading: Count | Found) -> bool:
    """Tell whether the qualifier of a figure equals that of a reading."""
    if len(figure.numbers()) > 1:
        return reading.qualifier == "range"
    return reading.qualifier == figure.qualifier


def _who_matches(figure: Figure, reading: Count) -> bool:
    everyone = {Who.ALL.value, Who.UNSPECIFIED.value}
    if figure.measure is Measure.DEMONSTRATING:
        everyone.add(Who.PROTESTERS.value)  # whoever demonstrates is a protester
    return (
        (
            figure.who not in list(Who) and reading.who in everyone
        )  # a group of the brief
        or figure.who == reading.who
        or {figure.who, reading.who} <= everyone
    )


def _first_number(figure: Figure) -> str:
    return next(iter(figure.numbers()))


def matching_readings(figure: Figure, corpus: Corpus) -> list[Count]:
    """Return the readings that have the number of a figure, or its vague word."""
    readings = quoted_readings.readings(figure, corpus)
    if figure.words:
        floor = (
            quoted_readings.PLACEHOLDER
            if figure.words in NO_FLOOR
            else figure_bounds.floor(figure)
        )
        return [one for one in readings if floor is not None and one.low == floor]
    return [
        reading
        for reading in readings
        if any(numbers_match(count, reading) for count in split_counts(figure))
    ]
