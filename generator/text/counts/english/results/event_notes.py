"""Leave out the notes of an event that repeat what its account has counted.

"About 150 nurses marched. [size=150]", "Gunmen killed a grocer. One fatality."
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from generator.text.counts.english.results.who_is_counted import SIZES
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.shared.count import Count

FATALITIES = frozenset(("fatality", "fatalities"))


def without_notes(
    sentence: ParsedSentence, told: list[Count], text: str, counts: list[Count]
) -> list[Count]:
    """Return the counts of a sentence without those that only note what was told.

    Args:
        sentence: A sentence.
        told: Its counts.
        text: Its text.
        counts: The counts of the sentences before it.
    """
    if not _is_note(sentence):
        return told
    earlier = _in_paragraph(text, counts, sentence.tokens[0].start)
    return [one for one in told if not _repeats(one, earlier)]


def _in_paragraph(text: str, counts: list[Count], start: int) -> list[Count]:
    """Return the counts in the paragraph of a sentence, without its own."""
    opening = text.rfind("\n", 0, start) + 1
    near = takewhile(lambda one: one.start >= opening, reversed(counts))
    return [one for one in near if one.start < start]


def _is_note(sentence: ParsedSentence) -> bool:
    """Tell whether a sentence is nothing but the size of a crowd, or its dead."""
    return sentence.words[:2] in SIZES or _notes_deaths(sentence)


def _repeats(note: Count, earlier: Sequence[Count]) -> bool:
    """Tell whether a note only gives the size or the deaths told before.

    Args:
        note: The count of a note.
        earlier: The counts of its paragraph before it, the last one first.
    """
    same = [_value(one) for one in earlier if one.measure == note.measure]
    if note.measure == "demonstrating":
        return same[:1] == [_value(note)]
    return sum(same) == _value(note) > 0


def _notes_deaths(sentence: ParsedSentence) -> bool:
    """Tell whether a sentence is nothing but a number of fatalities."""
    end = sentence.parts[0].end
    alone = sentence.words[end:] in ((), (".",))
    return alone and sentence.words[end - 1] in FATALITIES


def _value(count: Count) -> int:
    return count.best or count.low or count.high or 0
