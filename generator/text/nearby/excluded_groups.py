"""Groups of people that a quotation excludes, so that they cannot be our reading."""

from __future__ import annotations

import re

from generator.text import word_lists
from generator.text.counts.english.numbers.numerals import (
    COLLECTIVES,
    SCALES,
    TENS,
    UNITS,
    VAGUE,
)
from generator.text.groups_and_measures_by_stem import GROUP_WORDS
from generator.text.language_tags import ENGLISH
from generator.text.regex import Regex

_TABLE = word_lists.read(__package__, "excluded_groups")
NUMBER = rf"\b(?:\d[\d,.]*|{'|'.join((*UNITS, *TENS, *COLLECTIVES, *SCALES, *VAGUE))})"
"""The beginning of a count, in digits or words."""
_OTHERS = {
    group: Regex(
        rf"{NUMBER}\s+(?:of\s+)?(?:[\w-]+\s+){{0,2}}?(?:{'|'.join(words)})\b",
        re.IGNORECASE,
    )
    for group, words in _TABLE["others"].items()
}
"""Counts of people who cannot belong to a group: pensioners are no children."""
_OCCUPATION = Regex(
    rf"{NUMBER}\s+(?:of\s+)?(?:[\w-]+\s+){{0,2}}?(?!(?:{'|'.join(_TABLE['open'])})\b)"
    r"\w{3,}(?:ers|ors|ists|ians|ants)\b",
    re.IGNORECASE,
)
"""Counts of people by their occupation: "nine bus conductors"."""
_OF_OCCUPATION = frozenset(_TABLE["not_of_occupation"])
_SIGNS = {
    group: Regex(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
    for group, words in _TABLE["signs"].items()
}
_DENIED = Regex(rf"\b(?:{'|'.join(_TABLE['denials'])})\b[^,;:.]*", re.IGNORECASE)
"""A denial about the people whom a quotation counts, to the end of the clause."""


def excludes(quote: str, group: str) -> bool:
    """Tell whether a quotation says that the people it counts are not of a group.

    Args:
        quote: A quotation in English.
        group: Such as `children`.
    """
    is_other = group in _OTHERS and _OTHERS[group].search(quote)
    if is_other or (group in _OF_OCCUPATION and _OCCUPATION.search(quote)):
        return group not in GROUP_WORDS.find(quote, ENGLISH)
    return any(
        group in GROUP_WORDS.find(denied[0], ENGLISH)
        or (group in _SIGNS and _SIGNS[group].search(denied[0]) is not None)
        for denied in _DENIED.finditer(quote)
    )
