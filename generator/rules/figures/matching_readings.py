"""Readings of quotations that have a figure's number, certainty and people."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.figures import figure_bounds
from generator.corpus.memoized_lookups import memoized
from generator.corpus.quotation_languages import english_words, quotation_language
from generator.model.documents import Crisis
from generator.model.records import Evidence, Figure
from generator.model.sources import Found
from generator.model.vocabulary import (
    GROUPS_OF_FORMAT,
    NO_FLOOR,
    Measure,
    Qualifier,
    Who,
)
from generator.rules.figures import quoted_readings
from generator.rules.numbers.numbers_in_text import find_numbers
from generator.text import identifying_words
from generator.text.counts import reader
from generator.text.counts.shared.count import Count
from generator.text.nearby import excluded_groups, groups_of_others
from generator.text.nearby.excluded_groups import NUMBER
from generator.text.regex import Regex

_OTHERS = Regex(r"\b(?:and|or|but|with|by|near|beside)\b|[,;(]", re.IGNORECASE)
"""What may lead from those counted to others: "12 soldiers and a Korvan child"."""

_NUMBER = Regex(rf"^.*?{NUMBER}(?:\s+of)?\s+", re.IGNORECASE)


def matches_quotation(figure: Figure, crisis: Crisis, corpus: Corpus) -> bool:
    """Tell whether the quotations of a figure confirm number, qualifier and people."""
    return all(
        any(
            numbers_match(count, one)
            and qualifier_matches(count, one)
            and who_matches(figure, [one], crisis)
            and figure.unit == one.unit
            and (not one.measure or figure.measure.includes(Measure(one.measure)))
            for one in matching(count, corpus)
        )
        for count in split_counts(figure)
    )


def split_counts(figure: Figure) -> tuple[Figure, ...]:
    """Return the best number and the range of a figure as separate figures.

    Nothing is returned for a figure without a number or a vague word, which N501
    reports.
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
        known = isinstance(reading, Count)  # records of sources may have only "range"
        is_about = reading.qualifier == "about-range"
        fits = not known or is_about == (figure.qualifier is Qualifier.ABOUT)
        return fits and reading.qualifier in ("range", "about-range")
    return reading.qualifier == figure.qualifier


def groups_counted(readings: Iterable[Count]) -> str:
    """Return whom readings count, such as `counts women`, or that they do not say."""
    groups = sorted({one.who for one in readings})
    if groups == [Who.UNSPECIFIED]:
        return "does not say who is counted"
    return f"counts {wording.join_words(groups)}"


def unquoted(figure: Figure, readings: Iterable[Count]) -> str:
    """Return the message that the readings of its quotations lack a figure's number."""
    number = wording.amount(figure)
    written = {
        one.value for item in figure.evidence for one in find_numbers(item.quote)
    }
    counted = {value for one in readings for value in one.values}
    if {*figure.numbers().values()} <= written - counted:
        return (
            f"'{number}' is in its quotations, but not as people to whom something "
            "happened: it may be ordered, expected or denied, or count something else"
        )
    quoted = wording.join_words(sorted({f"'{one.quote}'" for one in readings}))
    said = f"; they say {quoted}" if quoted else ""
    return f"'{number}' is not in its quotations{said}"


def who_matches(figure: Figure, readings: Iterable[Count], crisis: Crisis) -> bool:
    """Tell whether a figure counts those whom one of its readings counts.

    A group of the brief's own is named in the reading by the words of its name or id,
    or the reading leaves the group open.
    """
    everyone = {Who.ALL.value, Who.UNSPECIFIED.value}
    if figure.measure is Measure.DEMONSTRATING:
        everyone.add(Who.PROTESTERS.value)  # whoever demonstrates is a protester
    if figure.measure is Measure.REFUGEES:
        everyone.add(Who.REFUGEES.value)
    if figure.who in GROUPS_OF_FORMAT:
        fitting = everyone if figure.who in everyone else {figure.who}
        return any(one.who in fitting for one in readings)
    return any(
        one.who in everyone or _names_own_group(figure, one, crisis) for one in readings
    )


def _names_own_group(figure: Figure, reading: Count, crisis: Crisis) -> bool:
    """Tell whether a reading names a group of the brief's own with all its words.

    A word of the name has to be the noun that is counted, or to describe it: "widows of
    soldiers" are no soldiers.
    """
    name = next((one.name for one in crisis.groups if one.id == figure.who), "")
    named = identifying_words.content(name)
    counted = _NUMBER.sub("", _OTHERS.split(reading.quote, maxsplit=1)[0], count=1)
    nouns = identifying_words.content(counted.partition(" of ")[0])
    if named & nouns and named <= identifying_words.content(counted):
        return True
    return figure.who.replace("-", " ") in reading.quote.lower()


def contradict_group(figure: Figure, crisis: Crisis, corpus: Corpus) -> bool:
    """Tell whether no quotation with a figure's number counts people of its group.

    One is enough that excludes the group ("not one wore a uniform"), or names it only
    in another role.
    """
    if figure.who == Who.UNSPECIFIED:
        return False
    counted = {one.who for one in plain(figure, corpus)}
    quotes = [
        english_words(one, corpus) or "" for one in matching_evidence(figure, corpus)
    ]
    if any(excluded_groups.excludes(quote, figure.who) for quote in quotes):
        return True
    is_new = figure.who not in (*counted, Who.ALL)
    if is_new and _counts_others(figure, crisis, corpus):
        return True
    return (
        bool(counted)
        and counted.isdisjoint((Who.ALL, Who.UNSPECIFIED))
        and figure.who in GROUPS_OF_FORMAT
        and figure.who not in counted
    )


def _counts_others(figure: Figure, crisis: Crisis, corpus: Corpus) -> bool:
    """Tell whether all quotations with the number name the group in another role.

    That is not the role of those counted: "men who beat a constable" are no constables.
    """
    name = next((one.name for one in crisis.groups if one.id == figure.who), "")
    counts = [
        (one, count)
        for one in figure.evidence
        for count in _matching(
            figure, quoted_readings.plain_readings_of(one, figure, corpus)
        )
    ]
    return bool(counts) and all(
        groups_of_others.are_others(
            one.quote,
            count.start,
            figure.who,
            name,
            quotation_language(one, corpus),
        )
        or groups_of_others.excludes_counted(
            english_words(one, corpus) or "", count.quote, figure.who, name
        )
        for one, count in counts
    )


@memoized
def matching(figure: Figure, corpus: Corpus) -> list[Count]:
    """Return the readings that have the number of a figure, or its vague word."""
    return _matching(figure, quoted_readings.readings(figure, corpus))


def plain(figure: Figure, corpus: Corpus) -> list[Count]:
    """Return the matching readings of the quotations alone, without their articles."""
    return _matching(figure, quoted_readings.plain_readings(figure, corpus))


@memoized
def matching_evidence(figure: Figure, corpus: Corpus) -> list[Evidence]:
    """Return the quotations that have the number of a figure, or its vague word."""
    return [one for one in figure.evidence if matching_in(one, figure, corpus)]


def matching_in(evidence: Evidence, figure: Figure, corpus: Corpus) -> list[Count]:
    """Return the matching readings of one of the quotations of a figure."""
    return _matching(figure, quoted_readings.readings_of(evidence, figure, corpus))


def english_counts(evidence: Evidence, figure: Figure, corpus: Corpus) -> list[Count]:
    """Return the counts of a figure's number in a quotation, or in our translation."""
    words = english_words(evidence, corpus) or ""
    return _matching(figure, reader.read_counts(words))


def _matching(figure: Figure, readings: Iterable[Count]) -> list[Count]:
    if figure.words:
        floor = (
            quoted_readings.PLACEHOLDER
            if figure.words in NO_FLOOR
            else figure_bounds.floor(figure)
        )
        return [one for one in readings if floor is not None and one.low == floor]
    counts = split_counts(figure)
    return [
        reading
        for reading in readings
        if any(numbers_match(count, reading) for count in counts)
    ]
