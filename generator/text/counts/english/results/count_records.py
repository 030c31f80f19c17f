"""Make the records of counts, each with the words of the text that give it."""

from __future__ import annotations

from generator.text.counts.english.context import certainty
from generator.text.counts.english.outcomes.outcome import Outcome
from generator.text.counts.english.results import table_labels
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.shared.count import Count, count_of

MAX_QUOTE_DISTANCE = 8
"""Parts between a count and its trigger within which one quote contains both."""
Span = tuple[int, int]
"""First character and the one after the last, from 0."""


def place(count: Count) -> Span:
    """Return the characters of a text at which a count begins and ends."""
    return count.start, count.end


def counts_of(
    text: str,
    sentence: ParsedSentence,
    asserted: dict[int, Outcome],
    ends: dict[int, int],
) -> list[Count]:
    """Return the counts of a sentence, quoted up to their end if one is given."""
    counts: list[Count] = []
    for index, outcome in asserted.items():
        start, end = quote_span(sentence, (index, *outcome.triggers))
        quoted = (start, ends.get(index, end))
        quantity = table_labels.labelled(sentence, index, outcome)
        found = certainty.find_basis(sentence, index, outcome)
        counts.extend(
            count_of(measure, quantity, text, quoted, found)
            for measure in outcome.measures
        )
    return counts


def quote_span(sentence: ParsedSentence, indexes: tuple[int, ...]) -> Span:
    """Return the span of a count and of those of its triggers that are near it.

    Args:
        sentence: A sentence.
        indexes: The parts of the count and of its triggers.
    """
    count = indexes[0]
    near = [index for index in indexes if abs(index - count) <= MAX_QUOTE_DISTANCE]
    first, last = sentence.parts[min(near)], sentence.parts[max(near)]
    return sentence.tokens[first.start].start, sentence.tokens[last.end - 1].end
