"""Descriptions of people with their number, such as "two members of the staff"."""

from __future__ import annotations

import re

from generator.text import quotations
from generator.text.counts.english.numbers.numerals import SCALES, TENS, UNITS
from generator.text.regex import Regex
from generator.text.word_lists import any_of

_NUMBER = rf"(?:{any_of((*UNITS, *TENS, *SCALES, 'dozen', 'hundred'))}|\d[\d.,]*)"
_COUNT = Regex(rf"{_NUMBER}\b", re.IGNORECASE)
_OTHER_NUMBER = Regex(
    rf"(?:\b{_NUMBER}\s(?:(?:and|or|to)\s)?|[-–,.]|\b(?:about|around|between|some"
    r"|roughly|nearly|almost|over|than|least|most|up\sto|maybe|perhaps|no|not|all|but"
    r"|only|other|another|of|or)\s)$",
    re.IGNORECASE,
)
"""Words before a number that make it part of another one, or less exact."""


def has_count(text: str, phrase: str) -> bool:
    """Tell whether a text has a description that begins with a number as it stands."""
    if not _COUNT.match(phrase):
        return False
    folded, wanted = quotations.fold(text), quotations.fold(phrase)
    return any(
        not _OTHER_NUMBER.search(folded[:start])
        for start in quotations.name_positions(folded, wanted)
    )


def count_seal(digest: str, phrase: str) -> str:
    """Return the seal of a description whose number an article gives."""
    return quotations.seal(digest, f"counted party: {phrase}")
