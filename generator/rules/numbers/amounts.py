"""Times and shares in a text, by value: "three months", "one in five", "half"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Literal, NamedTuple

from generator.rules.numbers.numbers_in_text import find_numbers
from generator.rules.numbers.rounding import is_rounded, qualifier_at
from generator.text import word_lists
from generator.text.counts.numbers.numerals import COLLECTIVES, SCALES, SMALL

_TABLE = word_lists.read(__package__, "amounts")
_HOURS: dict[str, list[int]] = _TABLE["hours"]
_PARTS: dict[str, int] = _TABLE["parts"]
_WORD = "|".join((*SMALL, *COLLECTIVES, *SCALES))
_NUMBER = rf"\d+(?:[.,]\d+)*|(?:{_WORD})(?:(?:[ -]| and )(?:{_WORD}))*|an?"
_UNITS, _PART_NAMES = "|".join(_HOURS), "|".join(_PARTS)
PER_CENT = Fraction(1, 100)
MAX_PARTS = 12
"""Parts of a whole up to which a share is named by them: "a twelfth"."""
_TIME = re.compile(
    rf"\b(?:(?P<half>half (?:an? )?)|(?P<number>{_NUMBER})(?P<more> and a half)?[ -])"
    rf"(?:(?:{'|'.join(_TABLE['between'])}) )?"
    rf"(?P<unit>{_UNITS})(?:s|y|ies)?\b(?P<behind> and a half\b)?",
    re.IGNORECASE,
)
_PER_CENT = re.compile(rf"\b(?P<number>{_NUMBER})[ -]?(?:%|per ?cent\b)", re.IGNORECASE)
_PART = re.compile(
    rf"\b(?:(?P<number>{_NUMBER})[ -])?(?P<part>{_PART_NAMES})s?\b", re.IGNORECASE
)
_CHANGE = re.compile(r"\bby $")
_BEHIND_CHANGE = re.compile(r"\s*(?:[.,;:)]|$|(?:from|in|on|since|to|within)\b)")
"""What stands around the size of a change: "by a third on Friday"."""
_HALF = re.compile(
    r"(?<!and a )\b(?:half|halves|halved)\b(?! (?:an?|million|dozen|year)\b)",
    re.IGNORECASE,
)
_IN = re.compile(
    rf"\b(?P<number>{_NUMBER})(?P<noun> [a-z]+)? "
    rf"(?:in|out of|in every|of every|for every) (?P<whole>{_NUMBER})\b"
    r"(?(noun)(?! (?!is\b|was\b|has\b)[a-z]+s\b))",
    re.IGNORECASE,
)
"""A part of a number; not "three people in four villages"."""


_NAMED = re.compile(
    rf"half\b.*|hal(?:ves|ved)|.*[ -](?:{_PART_NAMES})s?"
    r"|(?:an?|one) (?:fortnight|decade|century)",
    re.IGNORECASE,
)
"""Amounts without a numeral that could be compared."""


class Amount(NamedTuple):
    """A time or a share in a text."""

    kind: Literal["time", "share"]
    words: str
    start: int
    end: int
    is_named: bool
    """Whether it is written without a numeral, as "half" and "a century" are."""
    values: frozenset[Fraction]
    """Its length in hours, or its part of one; two for a year of 360 or 365 days."""
    qualifier: str | None = None
    """What stands before it, such as `about`."""


@lru_cache(maxsize=4_096)
def amounts(text: str) -> tuple[Amount, ...]:
    """Return the times and shares in an English text."""
    return (*_times(text), *_shares(text))


def in_other_words(told: Amount, given: Amount) -> bool:
    """Tell whether an amount in a text is one in a quotation, or rounds it."""
    return told.kind == given.kind and any(
        (told.kind == "share" and _is_in_per_cent(value, known))
        or value == known
        or is_rounded(told.qualifier, value, given.qualifier, known)
        for value in told.values
        for known in given.values
    )


def _is_in_per_cent(one: Fraction, other: Fraction) -> bool:
    """Tell whether a share in whole per cent is another, such as a third: 33 or 34."""
    whole, part = sorted((one, other), key=lambda share: (100 * share).denominator)
    is_part = part.denominator <= MAX_PARTS
    return is_part and (100 * whole).denominator == 1 and abs(whole - part) < PER_CENT


def _times(text: str) -> Iterator[Amount]:
    for match in _TIME.finditer(text):
        number = Fraction(1, 2) if match["half"] else _value(match["number"])
        if number is None:
            continue
        if match["more"] or match["behind"]:
            number += Fraction(1, 2)
        lengths = _HOURS[match["unit"].lower()]
        yield _amount("time", text, match, *(number * hours for hours in lengths))


def _shares(text: str) -> Iterator[Amount]:
    for match in _PER_CENT.finditer(text):
        if (number := _value(match["number"])) is not None:
            yield _amount("share", text, match, number / 100)
    for match in _PART.finditer(text):
        number = _value(match["number"]) if _is_part(text, match) else None
        if number is not None:
            yield _amount("share", text, match, number / _PARTS[match["part"].lower()])
    for match in _HALF.finditer(text):
        yield _amount("share", text, match, Fraction(1, 2))
    for match in _IN.finditer(text):
        number, whole = _value(match["number"]), _value(match["whole"])
        if number and whole and number < whole:
            yield _amount("share", text, match, number / whole)


def _is_part(text: str, match: re.Match[str]) -> bool:
    """Tell whether the name of a part is no ordinal, as in "a third man"."""
    if match["number"] is None:
        return False
    return (
        match["number"].lower() not in ("a", "an")
        or text.startswith(" of ", match.end())
        or bool(
            _CHANGE.search(text, 0, match.start())
            and _BEHIND_CHANGE.match(text, match.end())
        )
    )


def _amount(
    kind: Literal["time", "share"], text: str, match: re.Match[str], *values: Fraction
) -> Amount:
    qualifier = qualifier_at(text, *match.span())
    named = _NAMED.fullmatch(match[0]) is not None
    return Amount(
        kind, match[0], match.start(), match.end(), named, frozenset(values), qualifier
    )


def _value(words: str) -> Fraction | None:
    """Return the number before a unit, 1 for an article; None if it is no number."""
    if words.lower() in ("a", "an", "one"):
        return Fraction(1)
    numbers = find_numbers(words)
    if len(numbers) != 1 or numbers[0].vague:
        return None
    try:
        return Fraction(numbers[0].value)
    except ValueError:
        return None
