"""Times and shares in a text, by value: "three months", "one in five", "half"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Literal, NamedTuple

from generator.rules.numbers.numbers_in_text import find_numbers
from generator.rules.numbers.rounded_numbers import nouns_behind
from generator.rules.numbers.rounding import is_rounded, qualifier_at
from generator.text import word_lists
from generator.text.counts.numbers.numerals import COLLECTIVES, SCALES, SMALL
from generator.text.identifying_words import content

_TABLE = word_lists.read(__package__, "amounts")
_MINUTES: dict[str, list[int]] = _TABLE["minutes"]
_PARTS: dict[str, int] = _TABLE["parts"]
_WORD = rf"(?:{'|'.join((*SMALL, *COLLECTIVES, *SCALES))})\b"
MAX_WORDS = 12
"""Most words or groups of digits in a number, which keeps the search linear."""
_NUMBER = (
    rf"\d++(?:[.,]\d++){{0,{MAX_WORDS}}}+"
    rf"|{_WORD}(?:(?:[ -]| and ){_WORD}){{0,{MAX_WORDS}}}+|an?\b"
)
_UNITS, _PART_NAMES = "|".join(_MINUTES), "|".join(_PARTS)
_OF_A = r"[ -]of[ -]an?[ -]"
PER_CENT = Fraction(1, 100)
MAX_PARTS = 12
"""Parts of a whole up to which a share is named by them: "a twelfth"."""
_TIME = re.compile(
    rf"\b(?:(?P<half>half[ -](?:an?[ -])?)"
    rf"|(?P<parts>{_NUMBER})[ -](?P<part>{_PART_NAMES})s?{_OF_A}"
    rf"|(?P<number>{_NUMBER})(?P<more> and a half)?[ -])"
    rf"(?:(?:{'|'.join(_TABLE['between'])}) )?"
    rf"(?P<unit>{_UNITS})(?:s|y|ies)?\b(?P<behind> and a half\b)?",
    re.IGNORECASE,
)
_PER_CENT = re.compile(rf"\b(?P<number>{_NUMBER})[ -]?(?:%|per ?cent\b)", re.IGNORECASE)
_PART = re.compile(
    rf"\b(?P<number>{_NUMBER})[ -](?P<part>{_PART_NAMES})s?\b"
    rf"(?!{_OF_A}(?:{_UNITS}|{_WORD}))",
    re.IGNORECASE,
)
_CHANGE = re.compile(r"\bby $")
_BEHIND_CHANGE = re.compile(r"\s*(?:[.,;:)]|$|(?:from|in|on|since|to|within)\b)")
"""What stands around the size of a change: "by a third on Friday"."""
_SOME_PART = re.compile(
    rf"\b(?:an?|the|its|their) (?!(?:{_NUMBER}|{'|'.join(_TABLE['sides'])})\b)[a-z]+ "
    rf"(?P<part>{_PART_NAMES})\b(?= of (?:the|all|its|their)\b)"
    rf"(?! of the (?:{'|'.join(_TABLE['not_shared'])})\b)",
    re.IGNORECASE,
)
"""A part with a word before it: "a good third of the shops", not "the old quarter"."""
_HALF = re.compile(
    rf"\b(?=hal)(?<!and a ){''.join(f'(?<!{word} )' for word in _TABLE['sides'])}"
    rf"(?:half|halves|halved)\b(?![ -](?:an?|past|{_UNITS}|{_WORD})\b)-?",
    re.IGNORECASE,
)
"""A half that is no time, count or side; with the hyphen of "half-mast"."""
_IN = re.compile(
    rf"\b(?P<number>{_NUMBER})(?P<noun> [a-z]+)? "
    rf"(?:(?P<only_in>in)|out of|in every|of every|for every) (?P<whole>{_NUMBER})\b"
    r"(?(noun)(?! (?!is\b|was\b|has\b)[a-z]+s\b))",
    re.IGNORECASE,
)
"""A part of a larger number: "one in five", not "three people in four villages"."""
MAX_IN = 20
"""Largest whole of which "in" gives a share: "3 in 20", not "20 in 80 raids"."""
_WHOLE = re.compile(r" of ((?:(?!and\b|or\b|but\b|while\b)[\w’'-]+ ?){1,8})")
"""What a share is of, up to another thing."""
_OF_TOWN = re.compile(rf" of the (?:{'|'.join(_TABLE['towns'])})\b(?!['’])")
_OF_WHOLE = re.compile(r" (?:of|the|all|its|their)\b")
_APART = re.compile(r" (?:after|before|ago|earlier|later)\b")
_LASTING = re.compile(r"\b(?:for|last(?:s|ed|ing)?) (?:the )?$")
"""What tells a time between two events from one that something lasted."""
MAX_AROUND = 80
"""Characters before and behind an amount that tell what it is of."""
_NAMED = re.compile(
    rf"half\b(?!-$).*|hal(?:ves|ved)|.*[ -](?:{_PART_NAMES})s?(?:{_OF_A}\w+)?"
    r"|(?:an?|one) (?:fortnight|decade|century)",
    re.IGNORECASE,
)
"""Amounts without a numeral that could be compared."""
_IMPLIED = {
    "about": ("nearly",),
    "at-least": ("more-than",),
    "up-to": ("fewer-than", "nearly"),
    "fewer-than": ("nearly",),
}
"""Other qualifiers of the same amount that make one true."""


class Amount(NamedTuple):
    """A time or a share in a text."""

    kind: Literal["time", "share"]
    words: str
    start: int
    end: int
    is_named: bool
    """Whether it is written without a numeral, as "half" and "a century" are."""
    values: frozenset[Fraction]
    """Its length in minutes, or its fraction of a whole; a year has 360 or 365 days."""
    qualifier: str | None = None
    """What stands before it, such as `about`."""
    before: str = ""
    behind: str = ""

    def is_of_another(self, given: Amount, quote: str) -> bool:
        """Tell whether it is a share of what a quotation names beside it."""
        whole, own = _WHOLE.match(given.behind), _WHOLE.match(self.behind)
        if not whole or not own:
            return False
        things, same = nouns_behind(self.behind, 0), content(whole[1])
        return things.isdisjoint(same) and not things.isdisjoint(content(quote))


@lru_cache(maxsize=4_096)
def amounts(text: str) -> tuple[Amount, ...]:
    """Return the times and shares in an English text."""
    return (*_times(text), *_shares(text))


def in_other_words(told: Amount, given: Amount) -> bool:
    """Tell whether an amount in a text is one in a quotation, or rounds it."""
    return _may_be_told_as(told, given) and any(
        (_is_as_exact(told, given) and _is_same(told, value, known))
        or is_rounded(told.qualifier, value, given.qualifier, known)
        for value in told.values
        for known in given.values
    )


def _may_be_told_as(told: Amount, given: Amount) -> bool:
    """Tell whether an amount in a text can be of the same thing as one in a quotation.

    "Half-empty" is no 50 per cent, a quarter of the town may be a district, and 90 days
    after something else nothing need have lasted for three months.
    """
    words = told.words.lower()
    if given.words.endswith("-"):
        return words.startswith("half") and not _OF_WHOLE.match(told.behind)
    if given.words.lower().endswith("quarter") and _OF_TOWN.match(given.behind):
        return words.endswith("quarter")
    if _APART.match(given.behind) and _LASTING.search(told.before):
        return False
    return told.kind == given.kind


def _is_as_exact(told: Amount, given: Amount) -> bool:
    """Tell whether an amount claims to be no more exact than an equal one."""
    inexact = (None, "about")
    return (
        told.qualifier == given.qualifier
        or (told.qualifier in inexact and given.qualifier in inexact)
        or given.qualifier in _IMPLIED.get(f"{told.qualifier}", ())
    )


def _is_same(told: Amount, value: Fraction, known: Fraction) -> bool:
    return value == known or (told.kind == "share" and _is_in_per_cent(value, known))


def _is_in_per_cent(one: Fraction, other: Fraction) -> bool:
    """Tell whether a share in whole per cent is another, such as a third: 33 or 34."""
    whole, part = sorted((one, other), key=lambda share: (100 * share).denominator)
    is_part = part.denominator <= MAX_PARTS
    return is_part and (100 * whole).denominator == 1 and abs(whole - part) < PER_CENT


def _times(text: str) -> Iterator[Amount]:
    for match in _TIME.finditer(text):
        number = _length(match)
        if number is None:
            continue
        if match["more"] or match["behind"]:
            number += Fraction(1, 2)
        lengths = _MINUTES[match["unit"].lower()]
        yield _amount("time", text, match, *(number * length for length in lengths))


def _length(match: re.Match[str]) -> Fraction | None:
    """Return how many units a time has, such as 3/4 in "three quarters of an hour"."""
    if match["half"]:
        return Fraction(1, 2)
    if match["part"]:
        parts = _value(match["parts"])
        return parts and parts / _PARTS[match["part"].lower()]
    return _value(match["number"])


def _shares(text: str) -> Iterator[Amount]:
    for match in _PER_CENT.finditer(text):
        if (number := _value(match["number"])) is not None:
            yield _amount("share", text, match, number / 100)
    yield from _parts(text)
    for match in _IN.finditer(text):
        number, whole = _value(match["number"]), _value(match["whole"])
        if number and whole and number < whole and _may_be_in(match, number, whole):
            yield _amount("share", text, match, number / whole)


def _parts(text: str) -> Iterator[Amount]:
    for match in _PART.finditer(text):
        number = _value(match["number"]) if _is_part(text, match) else None
        if number is not None:
            yield _amount("share", text, match, number / _PARTS[match["part"].lower()])
    for match in _SOME_PART.finditer(text):
        yield _amount("share", text, match, Fraction(1, _PARTS[match["part"].lower()]))
    for match in _HALF.finditer(text):
        yield _amount("share", text, match, Fraction(1, 2))


def _may_be_in(match: re.Match[str], number: Fraction, whole: Fraction) -> bool:
    """Tell whether two numbers are a share, unlike "20 in 80 raids"."""
    return not match["only_in"] or number == 1 or whole <= MAX_IN


def _is_part(text: str, match: re.Match[str]) -> bool:
    """Tell whether the name of a part is no ordinal, as in "a third man".

    Other quarters than one or three are spans of time, or parts of a town.
    """
    number = match["number"].lower()
    if match["part"].lower() == "quarter" and _value(number) not in (1, 3):
        return False
    return (
        number not in ("a", "an")
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
    before = text[max(0, match.start() - MAX_AROUND) : match.start()]
    behind = text[match.end() : match.end() + MAX_AROUND]
    return Amount(
        kind,
        match[0],
        *match.span(),
        named,
        frozenset(values),
        qualifier,
        before,
        behind,
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
