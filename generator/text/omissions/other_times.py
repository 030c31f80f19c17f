"""Words that place an event in an earlier year, such as "two decades back"."""

from __future__ import annotations

import re

from generator.text import word_lists
from generator.text.function_words import CONCESSIVES, COORDINATORS, RELATIVES
from generator.text.regex import Regex
from generator.text.word_lists import any_of

_TABLE = word_lists.read(__package__, "other_times")
_SPANS, _SEASONS = "|".join(_TABLE["spans"]), "|".join(_TABLE["seasons"])
_BACK, _PREVIOUS = "|".join(_TABLE["back"]), "|".join(_TABLE["previous"])
_EARLIER = Regex(
    rf"\b(?:{_SPANS})\s+(?:{_BACK})\b(?:\s+when\b)?"
    rf"|\b(?:{_PREVIOUS})\s+(?:{_SEASONS})\b(?:\s+when\b)?"
    rf"|\b(?:{'|'.join(_TABLE['phrases'])})\b",
    re.IGNORECASE,
)
_BOUNDARIES = RELATIVES.union(CONCESSIVES, COORDINATORS, _TABLE["boundaries"])
_APART = Regex(rf"[,;:()–—]|\b(?:{any_of(_BOUNDARIES)})\b", re.IGNORECASE)


def earlier_time(sentence: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span of words that date quoted words to an earlier year, if any.

    They stand in the same clause ("the spring two decades back when | 70 were shot") or
    open the sentence ("In the strike of the previous spring, | 12 …"). In a clause of
    their own they date something else: "the mayor, elected last year, …".

    Args:
        sentence: A sentence in English.
        start: Where a quotation begins in it.
        end: Where it ends.
    """
    for match in _EARLIER.finditer(sentence):
        if match.start() < end and start < match.end():
            continue
        first, last = sorted((match.span(), (start, end)))
        between = sentence[first[1] : last[0]]
        if _APART.search(between) is None or _opens(sentence, match, start):
            return match.span()
    return None


def _opens(sentence: str, match: re.Match[str], start: int) -> bool:
    """Tell whether a time opens the sentence and so applies to the quoted clause."""
    behind = sentence[match.end() : start]
    parts = behind.split(",")
    opening = _APART.search(sentence[: match.end()]) is None
    return opening and len(parts) == 2 and not _APART.search(parts[1])
