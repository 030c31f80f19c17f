"""Leave out the notes of an event that repeat what its account has counted.

"About 150 nurses marched. [size=150]", "Gunmen killed a grocer. One fatality."
"""

from collections.abc import Sequence

from generator.text.counts.numbers.count import Count
from generator.text.counts.syntax.sentence_parts import ParsedSentence
from generator.text.counts.who_in_context import SIZES

FATALITIES = frozenset(("fatality", "fatalities"))


def repeats(sentence: ParsedSentence, count: Count, earlier: Sequence[Count]) -> bool:
    """Tell whether a count only notes the size or the deaths told before.

    Args:
        sentence: Its sentence.
        count: The count.
        earlier: The counts that stand before it in the same paragraph.
    """
    same = [_value(one) for one in earlier if one.measure == count.measure]
    if count.measure == "demonstrating" and _notes_size(sentence):
        return same[-1:] == [_value(count)]
    total = sum(same)
    return total > 0 and total == _value(count) and _notes_deaths(sentence)


def _notes_size(sentence: ParsedSentence) -> bool:
    """Tell whether a sentence is nothing but the size of a crowd."""
    return sentence.words[:2] in SIZES


def _notes_deaths(sentence: ParsedSentence) -> bool:
    """Tell whether a sentence is nothing but a number of fatalities."""
    end = sentence.parts[0].end
    alone = sentence.words[end:] in ((), (".",))
    return alone and sentence.words[end - 1] in FATALITIES


def _value(count: Count) -> int:
    return count.best or count.low or count.high or 0
