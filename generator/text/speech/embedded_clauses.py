"""Clauses within a sentence in which somebody else speaks.

Of "The bridge, which the mayor said was unsafe, was closed", the mayor says only what
the relative clause tells, and of "The union blamed the board, a charge that its head
rejected", the head says nothing but that.
"""

from __future__ import annotations

from generator.text.function_words import ARTICLES, AUXILIARIES, PREPOSITIONS, RELATIVES
from generator.text.identifying_words import SAID, TABLE
from generator.text.tokens import Sentence, word_at

_ANSWERS = frozenset(TABLE["answering"])
_NAMING = frozenset(TABLE["naming"])
ANSWERS = _ANSWERS | _NAMING
"""Verbs by which somebody answers what others say, besides those of saying."""
_OPENING = frozenset(",–—(")
_CLOSING = frozenset(",;–—).!?")
_MAX_ADJECTIVES = 2


def opening(sentence: Sentence, begin: int, verb: int) -> int | None:
    """Return where a clause opens that has a speaker of its own, else nothing.

    Args:
        sentence: The tokens of a sentence.
        begin: Place of the first word of the speaker.
        verb: Place of the verb by which they speak.
    """
    place = begin - 1
    if word_at(sentence, place) == "," and word_at(sentence, place - 1) in RELATIVES:
        place -= 1  # "which, according to the mayor, …"
    while place > 0 and _is_between(word_at(sentence, place)):
        place -= 1
    if word_at(sentence, place) in RELATIVES:
        first = place - (word_at(sentence, place - 1) in PREPOSITIONS)
        if word_at(sentence, first - 1) in _OPENING:
            return first
    place -= word_at(sentence, place) in ("that", "which")
    return _apposition(sentence, place) if _answers(sentence, verb) else None


def closing(sentence: Sentence, begin: int, verb: int) -> int:
    """Return the place behind the last word of a clause that has its own speaker."""
    marks = [
        place
        for place in range(verb + 1, len(sentence))
        if sentence[place].word in _CLOSING
    ]
    inner = word_at(sentence, begin - 1) == ","
    return (marks[inner:] or [len(sentence)])[0]


def _is_between(word: str) -> bool:
    return word in AUXILIARIES or word.endswith("ly")


def _answers(sentence: Sentence, verb: int) -> bool:
    """Tell whether what is answered precedes its verb: "a charge that he denied"."""
    behind = word_at(sentence, verb + 1)
    if sentence[verb].word in _NAMING or behind in ("down", "aside", "off", "away"):
        return True
    if behind.endswith("ly") or behind in ("again", "outright", "later", "as", "when"):
        return True
    return behind in _CLOSING | AUXILIARIES | PREPOSITIONS or not behind


def _apposition(sentence: Sentence, noun: int) -> int | None:
    """Return where "a false charge" begins behind a comma, by the place of its noun."""
    if word_at(sentence, noun) not in SAID:
        return None
    if word_at(sentence, noun - 1) in _OPENING:
        return noun  # "charges that the army denies"
    for first in range(noun - 1, max(0, noun - 2 - _MAX_ADJECTIVES), -1):
        if word_at(sentence, first) in ARTICLES:
            return first if word_at(sentence, first - 1) in _OPENING else None
    return None
