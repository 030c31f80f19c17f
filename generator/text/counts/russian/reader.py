"""Read the counts of people harmed, moved or gathered in Russian news prose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.text.counts.russian.context import denials
from generator.text.counts.russian.context.denials import Span
from generator.text.counts.russian.links import outcome_assignment
from generator.text.counts.russian.outcomes import zeros
from generator.text.counts.russian.sentences import sentence_parts
from generator.text.counts.russian.sentences.sentence_parts import Outcome
from generator.text.counts.russian.words import trigger_words
from generator.text.counts.russian.words.tokens import (
    Sentence,
    clauses,
    split_sentences,
)
from generator.text.counts.shared.count import Count, count_of
from generator.text.counts.shared.quantity import Quantity

MAX_QUOTE_DISTANCE = 8
"""Words between a count and its trigger within which one quote contains both."""


def read_figures(text: str) -> tuple[Count, ...]:
    """Find every count of people in Russian; see `counts.reader.read_figures`."""
    counts: list[Count] = []
    previous = ""
    for sentence, following in _with_following(text):
        found = _asserted(sentence, previous)
        if following and denials.denies_previous(following):
            found = ()
        counts += [
            replace(
                _record(text, sentence, one.measure, one.quantity, _places(one)),
                basis=one.basis,
            )
            for one in found
        ]
        counts += _zeros(text, sentence)
        previous = found[-1].measure if found else ""
    return tuple(sorted(counts, key=lambda count: (count.start, count.end)))


def read_unmeasured(text: str) -> Iterator[Count]:
    """Yield every count that the text does not deny, with an empty measure."""
    for sentence, following in _with_following(text):
        if following and denials.denies_previous(following):
            continue
        spans = denials.denied_spans(sentence)
        for quantity in filter(
            sentence_parts.is_of_people, sentence_parts.find_counts(sentence)
        ):
            if not _is_within(quantity, spans):
                yield _record(
                    text, sentence, "", quantity, (quantity.start, quantity.end)
                )


def read_measures(text: str) -> frozenset[str]:
    """Return every measure of which a Russian text has a word or phrase."""
    measures = {count.measure for count in read_figures(text)}
    for sentence in split_sentences(text):
        for clause in clauses(sentence):
            found = trigger_words.find_triggers(sentence, clause)
            measures.update(one.measure for one in found)
        for word in sentence:
            measures.add(
                trigger_words.noun_measure(word) or trigger_words.status_measure(word)
            )
            measures.update(
                trigger_words.EVENTS[one]
                for one in word.lemmas
                if one in trigger_words.EVENTS
            )
    return frozenset(filter(None, measures))


def _with_following(text: str) -> Iterator[tuple[Sentence, Sentence | None]]:
    """Yield each sentence with the next one; the last has none."""
    sentences = split_sentences(text)
    sentence = next(sentences, None)
    while sentence is not None:
        following = next(sentences, None)
        yield sentence, following
        sentence = following


def _asserted(sentence: Sentence, previous: str) -> tuple[Outcome, ...]:
    spans = denials.denied_spans(sentence)
    return tuple(
        one
        for one in outcome_assignment.find_outcomes(sentence, previous)
        if not _is_within(one.quantity, spans)
    )


def _is_within(quantity: Quantity, spans: tuple[Span, ...]) -> bool:
    return any(start <= quantity.start < end for start, end in spans)


def _places(outcome: Outcome) -> Span:
    """Return the words of a count and of its trigger, if that is near."""
    start, end = outcome.quantity.start, outcome.quantity.end
    trigger = outcome.trigger
    if trigger is not None and start - trigger <= MAX_QUOTE_DISTANCE >= trigger - end:
        return min(start, trigger), max(end, trigger + 1)
    return start, end


def _zeros(text: str, sentence: Sentence) -> Iterator[Count]:
    found = tuple(zeros.find_zeros(sentence))
    if found and denials.denies_in_words(sentence):
        return
    for zero in found:
        start, end = sentence[zero.start].token.start, sentence[zero.end - 1].token.end
        yield Count(zero.measure, 0, 0, 0, None, "all", text[start:end], start, end)


def _record(
    text: str, sentence: Sentence, measure: str, quantity: Quantity, places: Span
) -> Count:
    """Return a count as its public record."""
    start = sentence[places[0]].token.start
    end = sentence[places[1] - 1].token.end
    return count_of(measure, quantity, text, (start, end))
