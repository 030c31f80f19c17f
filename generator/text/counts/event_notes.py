"""Leave out the notes of an event that repeat what its account has counted.

"About 150 nurses marched. [size=150]", "Gunmen killed a grocer. One fatality."
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.text.counts.shared.count import Count
from generator.text.counts.syntax.sentence_parts import ParsedSentence
from generator.text.counts.who_in_context import SIZES

FATALITIES = frozenset(("fatality", "fatalities"))


def is_note(sentence: ParsedSentence) -> bool:
    """Tell whether a sentence is nothing but the size of a crowd, or its dead."""
    return sentence.words[:2] in SIZES or _notes_deaths(sentence)


def repeats(note: Count, earlier: Sequence[Count]) -> bool:
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
