"""Read the counts of people harmed, moved or gathered in English news prose."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from generator.text.counts import (
    certainty,
    labels,
    negation,
    outcomes,
    patterns,
    sentence_parts,
)
from generator.text.counts.numbers.quantity import Quantity
from generator.text.counts.outcome import Outcome, part_measure
from generator.text.counts.sentence_parts import ParsedSentence
from generator.text.counts.words.lexicon import Kind
from generator.text.counts.words.tokens import Sentence, split_sentences

MAX_QUOTE_DISTANCE = 8
"""Parts between a count and its trigger within which one quote contains both."""


Span = tuple[int, int]
"""First character and the one after the last, from 0."""


@dataclass(frozen=True, slots=True)
class Count:
    """One count of people in a text."""

    measure: str
    """What happened to them: killed, injured, treated, detained, missing, abducted,
    tortured, displaced, refugees, returned, affected, demonstrating; empty if the text
    does not say."""
    low: int | None
    best: int | None
    high: int | None
    qualifier: str | None
    """None for a plain count, else about, nearly, at-least, more-than, up-to,
    fewer-than, range or vague."""
    who: str
    quote: str
    """The words that give the count, as they stand in the text."""
    start: int
    """Character of the text, from 0, at which the quote begins."""
    end: int
    unit: str = "people"
    """people, families or households."""
    basis: str = "stated"
    """stated, confirmed, probable, presumed or feared."""


def read_figures(text: str) -> tuple[Count, ...]:
    """Find every count of people harmed, moved or gathered.

    Returns:
        The counts in the order in which they stand in the text.
    """
    counts: list[Count] = []
    last: Outcome | None = None
    for tokens, following in _with_following(text):
        if last is None and not sentence_parts.may_tell(tokens):
            continue
        sentence = sentence_parts.parse_sentence(tokens)
        asserted = _asserted_outcomes(sentence, last)
        if asserted and _is_denied(sentence, following):
            asserted = {}
        for index, outcome in asserted.items():
            span = _quote_span(sentence, (index, *outcome.triggers))
            quantity = labels.labelled(sentence, index, outcome)
            basis = certainty.find_basis(sentence, index, outcome)
            counts.extend(
                replace(_record(measure, text, quantity, span), basis=basis)
                for measure in outcome.measures
            )
        last = next(reversed(asserted.values()), None)
    return tuple(sorted(counts, key=lambda count: (count.start, count.end)))


def _with_following(text: str) -> Iterator[tuple[Sentence, Sentence]]:
    """Yield each sentence with the next one; the last has an empty one."""
    return pairwise((*split_sentences(text), ()))


def _is_denied(sentence: ParsedSentence, following: Sentence) -> bool:
    """Tell whether the next sentence denies what a sentence says."""
    if not following or not negation.may_deny(following):
        return False
    parsed = sentence_parts.parse_sentence(following)
    return negation.denies_previous(parsed, sentence)


def _asserted_outcomes(
    sentence: ParsedSentence, previous: Outcome | None
) -> dict[int, Outcome]:
    """Return the outcome of each count that a sentence states as a fact.

    Args:
        sentence: A sentence.
        previous: The outcome of the last count in the sentence before.
    """
    if not patterns.COUNT.search(sentence.kinds):
        return {}
    denied = negation.denied_counts(sentence)
    planned = negation.planned_counts(sentence)
    return {
        index: outcome
        for index, outcome in sorted(outcomes.find_outcomes(sentence, previous).items())
        if index not in denied and (index not in planned or outcome.basis == "right")
    }


def _quote_span(sentence: ParsedSentence, indexes: tuple[int, ...]) -> Span:
    """Return the span of a count and of those of its triggers that are near it.

    Args:
        sentence: A sentence.
        indexes: The parts of the count and of its triggers.
    """
    count = indexes[0]
    parts = [
        sentence.parts[index]
        for index in indexes
        if abs(index - count) <= MAX_QUOTE_DISTANCE
    ]
    start = min(part.start for part in parts)
    end = max(part.end for part in parts)
    return sentence.tokens[start].start, sentence.tokens[end - 1].end


@lru_cache(maxsize=4_096)
def read_counts(text: str) -> tuple[Count, ...]:
    """Find every count, also those of which the text does not say what happened.

    Returns:
        What `read_figures` finds, then the other counts with an empty measure; none
        that the text itself denies.
    """
    figures = read_figures(text)
    known = {(figure.low, figure.best, figure.high) for figure in figures}
    others = (
        _record("", text, part.quantity, _quote_span(sentence, (index,)))
        for tokens, following in _with_following(text)
        for sentence in (sentence_parts.parse_sentence(tokens),)
        if not _is_denied(sentence, following)
        for index, part in enumerate(sentence.parts)
        if part.quantity and index not in negation.denied_counts(sentence)
    )
    return figures + tuple(
        other for other in others if (other.low, other.best, other.high) not in known
    )


@lru_cache(maxsize=4_096)
def read_measures(text: str) -> frozenset[str]:
    """Return every measure of which a text has a word or phrase."""
    measures = (
        part_measure(sentence, index)
        for sentence in map(sentence_parts.parse_sentence, split_sentences(text))
        for index, part in enumerate(sentence.parts)
        if part.kind != Kind.NO_HARM
    )
    return frozenset(filter(None, measures))


def _record(measure: str, text: str, quantity: Quantity, span: Span) -> Count:
    """Return a count as its public record."""
    return Count(
        measure,
        quantity.low,
        quantity.best,
        quantity.high,
        quantity.qualifier,
        quantity.noun_phrase.who,
        text[slice(*span)],
        *span,
        quantity.noun_phrase.unit,
    )
