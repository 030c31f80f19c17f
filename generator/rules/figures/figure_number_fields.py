"""Check the numbers of each figure by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.corpus.corpus import Corpus
from generator.corpus.figures import figure_bounds
from generator.corpus.quotation_languages import quotation_language
from generator.model.diagnostics import suggestion
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.model.sources import Found
from generator.model.vocabulary import FLOORS, NO_FLOOR, Measure, Qualifier
from generator.rules.figures import matching_readings
from generator.rules.framework import Fault, rule, traversal
from generator.text import quotations
from generator.text.counts import reader

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
_NOT_A_COUNT = (
    r"\b(?:as|not|how|no|too|so|without|denied|denies)\b[\w ]{{0,20}}\b{0}\b"
    r"|\b{0}\b (?:of )?(?:\d|\w*(?:score|hundred|thousand|million|dozen))"
    r"|\b{0}\b[\w ]{{0,20}}\b(?:not|never)\b"
)
"""A vague word that is part of a number, or is denied; `{0}` is the word."""


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
    """A vague word must be on the list, so that its minimum is known.

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


@rule("N505", Crisis, compares_records=True)
def not_stated_measures_have_no_figure(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A measure listed in `not_stated` must have neither a figure nor a count.

    Counts are those that "briefs seal" found in an article that the brief quotes, also
    in unusual words: "forty students spent the night behind bars". Nor may an open
    question ask how many there were, where an article counts them.

    Why: The page says that it was looked for in all articles and not found.
    Wrong: "not_stated: [injured]" where an article says "12 people were injured"
    Right: a figure, or the measure left out of the list
    """
    measures = {figure.measure for figure in crisis.figures}
    for index, measure in enumerate(crisis.not_stated):
        counted = [
            (name, number)
            for name in corpus.crisis_sources(crisis)
            for number in _unused_counts(name, measure, corpus)
        ]
        if measure in measures:
            message = f"'{measure}' has a figure; remove it from not_stated"
            yield Fault(("not_stated", index), message)
        elif counted:
            name, number = counted[0]
            value = number.best or number.low or number.high
            message = f"'{name}' counts {value} {measure}; remove it from not_stated"
            yield Fault(("not_stated", index), message)
        elif told := _telling(measure, crisis, corpus):
            message = f"'{told}' tells of people {measure}; remove it from not_stated"
            yield Fault(("not_stated", index), message)

    for index, question in enumerate(crisis.open_questions):
        for measure in _asked(question.text):
            counts = (
                number
                for name in corpus.crisis_sources(crisis)
                for number in _unused_counts(name, measure, corpus)
            )
            if any(True for _ in counts) and measure not in measures:
                message = (
                    f"asks how many people were {measure}, but an article counts them"
                )
                yield Fault(("open_questions", index, "text"), message)


def _asked(text: str) -> list[Measure]:
    """Return the measures for which a question asks the number of people."""
    asked = re.findall(r"\bhow many\b[^?]*", text, re.IGNORECASE)
    return [one for one in Measure if any(one.value in words for words in asked)]


def _telling(measure: Measure, crisis: Crisis, corpus: Corpus) -> str:
    """Return a source that reports a measure in other words; empty if none does."""
    sources = (
        name
        for name in corpus.crisis_sources(crisis)
        if name in corpus.sources and measure in corpus.sources[name].untold
    )
    return next(sources, "")


def _unused_counts(name: str, measure: Measure, corpus: Corpus) -> list[Found]:
    """Return an article's counts of a measure of which no brief has a figure."""
    source = corpus.sources.get(name)
    counts = [
        number
        for number in (source.numbers if source else ())
        if number.measure is measure and number.high != 0
    ]
    if not counts:
        return []
    figures = [
        use.record
        for use in corpus.source_uses.get(name, ())
        if isinstance(use.record, Figure)
    ]
    used = {value for figure in figures for value in figure.numbers().values()}
    used |= {floor for one in figures if (floor := figure_bounds.floor(one))}
    return [number for number in counts if used.isdisjoint(number.values)]


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
        quotes = map(quotations.fold, figure.english_quotes())
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
            message = f"'{figure.words}' is denied there, or part of a number"
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
    return not asked or bool(matching_readings.matching(figure, corpus))


def _has_word(words: str, quote: str) -> bool:
    """Tell whether a quotation has a vague word, not only as part of a longer one."""
    for other in FLOORS:
        if words in other and words != other:
            quote = quote.replace(other, " ")
    return bool(re.search(rf"\b{re.escape(words)}\b", quote))
