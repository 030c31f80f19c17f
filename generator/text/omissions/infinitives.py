"""Infinitives that are quoted without the word that governs them: "asked to | send".

A sentence is given as its words in lower case.
"""

from __future__ import annotations

from generator.model import edtf
from generator.text import word_lists
from generator.text.function_words import DETERMINERS

_TABLE = word_lists.read(__package__, "left_out_words")
INFINITIVES = frozenset(_TABLE["infinitives"])
IMPLYING = frozenset(_TABLE["implying"])
"""Words before "to" that imply that the deed behind it happened: "managed to"."""
CAUSING = frozenset(_TABLE["causing"])
"""Verbs whose object did the deed behind "to": "forced 400 people to leave"."""
FIRST = frozenset("first second third last latest only".split())
"""Words for somebody who did the deed behind "to": "the first country to recognise"."""
MAX_WORDS_TO_CAUSE = 5
"""Number of words before "to" among which these are looked for."""
ASKING = frozenset(_TABLE["asking"])
"""Verbs whose object is to do something: "asked | Norvia to send"."""
_DAYS = frozenset(map(str.lower, edtf.WEEKDAYS)).union(
    "today yesterday tonight again unanimously".split()
)
"""Words on time and manner between a verb and its infinitive."""


def governor(words: list[str], start: int) -> int | None:
    """Return the place of the word that governs a quoted infinitive.

    "A proposal to | impose sanctions" imposes nothing, nor does "asked | Norvia to send
    troops" send any.
    """
    for verb in range(max(start, 2), min(start + 3, len(words))):
        if words[verb - 1] == "to" and words[verb] in INFINITIVES:
            if verb == start + 2:  # the quotation has the object of the governing verb
                return start - 1 if start and words[start - 1] in ASKING else None
            if _happened(words[:verb]):
                return None
            if words[verb - 3] in ASKING and verb > 2:
                return verb - 3
            governor = _before_adjuncts(words, verb - 2)
            return None if words[governor] in IMPLYING else governor
    return None


def _before_adjuncts(words: list[str], place: int) -> int:
    """Return the place of a verb before words on time and place: "voted on Monday to".

    Args:
        words: The words of a sentence.
        place: The place of the last of these words, or of the verb.
    """
    start = place
    while place > 1:
        if words[place] in _DAYS:
            place -= 2 if words[place - 1] in ("on", "late", "early") else 1
        elif words[place - 1] in ("at", "in"):
            place -= 2
        elif words[place - 2] in ("at", "in") and words[place - 1] in DETERMINERS:
            place -= 3
        else:
            return place if words[place].isalpha() else start
    return start


def _happened(words: list[str]) -> bool:
    """Tell whether words that end with "to" imply what follows: "managed to"."""
    before = words[-MAX_WORDS_TO_CAUSE - 1 : -1]
    return words[-2] in IMPLYING or not (CAUSING | FIRST).isdisjoint(before)
