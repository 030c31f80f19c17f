"""Check figures against the counts in the whole text of their articles."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.figures import figure_bounds
from generator.corpus.quotation_languages import unread_languages
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.model.sources import Found
from generator.model.vocabulary import NO_FLOOR, Measure
from generator.rules.figures import matching_readings, our_reading_notes
from generator.rules.framework import Fault, rule, traversal
from generator.rules.framework.passage_lookup import is_sealed

HARM_MEASURES = frozenset(Measure) - {
    Measure.DEMONSTRATING,
    Measure.RETURNED,
    Measure.DETAINED,
}
"""Measures that a figure of those `affected` may add up."""


@rule("P719", Crisis)
def qualifier_is_not_cut_off(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's number must be as certain as in the whole article.

    Why: Words before a quotation can change its number: "at least", "up to", or the
        other end of a range.
    Wrong: "best: 80" with "quote: 80 civilians were killed" where the article, before
        these words, says "about"
    Right: "qualifier: about", and the quotation from that word on
    """
    for where, figure in traversal.figures(crisis):
        known = _article_numbers(figure, corpus)
        for count in () if figure.words else matching_readings.split_counts(figure):
            conflicts = _conflicting_numbers(count, known)
            declared = our_reading_notes.is_declared("qualifier", figure.note)
            matches = matching_readings.matches_quotation(figure, crisis, corpus)
            if conflicts and matches and not declared:
                said = wording.join_words(sorted({_describe(one) for one in conflicts}))
                field = next(iter(count.numbers()))
                message = f"the article gives {said}; quote the words that say so"
                hint = f"or {our_reading_notes.declaration('qualifier')}"
                yield Fault((*where, field), message, hint)


@rule("P720", Crisis, compares_sources=True)
def figure_is_counted_in_article(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A figure's number must be a count of people in its article, or be noted as ours.

    The record of the source lists every count that "briefs seal" finds in the whole
    article, but not what the article denies, or counts of anything else. For a figure
    that the tool misreads, and for one from an article that is neither in English nor
    in Russian, the note says: The number is our reading.

    Why: "50 people were killed" can be cut out of a sentence that denies it.
    Wrong: "best: 17" with "quote: 17 of them were killed", said of sheep
    Right: a number of people that "briefs seal" finds, or "note: The number is our
        reading."
    """
    for where, figure in traversal.figures(crisis):
        exempt = figure.words in NO_FLOOR or our_reading_notes.is_declared(
            "number", figure.note
        )
        if exempt or not all(one.source in corpus.sources for one in figure.evidence):
            continue
        if unread := unread_languages(figure, corpus):
            yield _unread_fault(where, figure, unread)
        else:
            yield from _uncounted_faults(where, figure, crisis, corpus)


def _uncounted_faults(
    where: KeyPath, figure: Figure, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """Yield a fault for each number of a figure that its articles do not count."""
    known = _article_numbers(figure, corpus)
    counted = figure.words or figure.numbers()
    for count in matching_readings.split_counts(figure) if counted else ():
        if any(_same_count(count, number) for number in known):
            continue
        if _conflicting_numbers(count, known):
            continue
        if matching_readings.matches_quotation(figure, crisis, corpus):
            field = "words" if figure.words else next(iter(count.numbers()))
            said = f"'{wording.amount(count)}' {figure.measure}"
            message = f"{said} is not a count found in its article"
            if not known:
                message = f"the record of its source lists no {said}"
            yield Fault(
                (*where, field), message, _uncounted_hint(figure, known, corpus)
            )


def _uncounted_hint(figure: Figure, known: list[Found], corpus: Corpus) -> str:
    """Return a hint for a number that is not among those of the articles.

    They are listed whenever quotations are sealed, so that sealing changes nothing.
    """
    note = our_reading_notes.with_declared("number", figure.note)
    if known and all(
        is_sealed(corpus.sources[one.source], one.quote) for one in figure.evidence
    ):
        return f"where the tool misreads it, {note}"
    return f"run briefs seal, or {note}"


def _unread_fault(where: KeyPath, figure: Figure, unread: list[str]) -> Fault:
    field = "words" if figure.words else next(iter(figure.numbers()), "measure")
    said = wording.join_words([f"'{language}'" for language in unread])
    message = f"no tool can read its quotations, which are in {said}"
    return Fault((*where, field), message, our_reading_notes.declaration("number"))


def _same_count(count: Figure, found: Found) -> bool:
    """Tell whether a number found in an article has a figure's value and measure."""
    if count.words:
        same = found.low == figure_bounds.floor(count) and found.qualifier == "vague"
    else:
        same = _same_number(count, found)
    part = count.measure is Measure.AFFECTED and found.measure in HARM_MEASURES
    return same and (count.measure.includes(found.measure) or part)


def _article_numbers(figure: Figure, corpus: Corpus) -> list[Found]:
    """Return the numbers found in the articles that a figure quotes."""
    return [
        number
        for evidence in figure.evidence
        if (source := corpus.sources.get(evidence.source))
        for number in source.numbers
    ]


def _conflicting_numbers(count: Figure, known: list[Found]) -> list[Found]:
    """Return found numbers that share a bound with a figure, unless one equals it."""
    numbers = {*count.numbers().values()}
    similar = [
        found
        for found in known
        if found.measure == count.measure and not numbers.isdisjoint(found.values)
    ]
    return [] if any(_same_number(count, found) for found in similar) else similar


def _same_number(count: Figure, found: Found) -> bool:
    same = matching_readings.numbers_match(count, found)
    return same and matching_readings.qualifier_matches(count, found)


def _describe(found: Found) -> str:
    """Return a number found in an article in words, such as `at least 12`."""
    numbers = sorted(found.values)
    ends = dict.fromkeys((numbers[0], numbers[-1]))
    words = " to ".join(f"{number:,}" for number in ends)
    if found.qualifier == "vague":
        return f"a word for {words} or more"
    return f"{found.qualifier.replace('-', ' ')} {words}" if found.qualifier else words
