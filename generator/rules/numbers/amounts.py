"""Times and shares in a text, by value: "three months", "one in five", "half".

A text is split once into words, numbers and signs. Each form, such as "20 per cent",
has a function that reads it at one of these tokens, and returns nothing if it is not
there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Literal, NamedTuple

from generator.rules.numbers.number_tokens import (
    WORDS_FOR_ONE,
    Tokens,
    has_words,
    number_tokens,
)
from generator.text import word_lists
from generator.text.counts.english.numbers.numerals import ARTICLES, FIRST_WORDS
from generator.text.function_words import DEFINITE, DETERMINERS
from generator.text.regex import Regex
from generator.text.tokens import words_of

_TABLE = word_lists.read(__package__, "amounts")
_UNITS: dict[str, list[int]] = _TABLE["minutes"]
_UNITS |= {f"{unit}s": lengths for unit, lengths in _UNITS.items()}
_PART: dict[str, int] = _TABLE["parts"]
_PARTS = {f"{part}s": number for part, number in _PART.items()}
_HALVES, _SIDES = frozenset(_TABLE["halves"]), frozenset(_TABLE["sides"])
_LINKS: list[list[str]] = [link.split() for link in _TABLE["links"]]
_FIRST_WORDS = _HALVES | DEFINITE | {"every"}
"""Words with which an amount begins, besides numbers and articles."""
_AND_A_HALF = ["and", "a", "half"]
HALF = Fraction(1, 2)
MAX_IN = 20
"""Largest whole of which "in" gives a share: "3 in 20", not "20 in 80 raids"."""

_KEY_WORDS = _HALVES.union(_UNITS, _PART, _PARTS, ("cent", "percent"))
_BEFORE_NUMBER = frozenset(("in", "of", "every"))
_IN_NUMBER = Regex(
    rf"\b(?:in|of|every)\s(?:a\s)?(?:\d|(?:{'|'.join(FIRST_WORDS - ARTICLES)})\b)",
    re.IGNORECASE,
)
"""The end of "one in five", the only amount that has none of the key words."""


class Amount(NamedTuple):
    """A time or a share in a text."""

    kind: Literal["time", "share"]
    values: tuple[Fraction, ...]
    """Its length in minutes, or its fraction of a whole; a year has 360 or 365 days."""
    is_named: bool
    """Whether it is written without a numeral, as "half" and "a century" are."""
    text: str
    start: int
    end: int

    @property
    def words(self) -> str:
        """Return the amount as written."""
        return self.text[self.start : self.end]

    @property
    def is_adjective(self) -> bool:
        """Tell whether it begins a word such as "half-empty"."""
        return self.words.lower() == "half" and self.text.startswith("-", self.end)


class _Reading(NamedTuple):
    """An amount, and the index of the token behind it."""

    values: tuple[Fraction, ...]
    end: int
    is_named: bool


@lru_cache(maxsize=4_096)
def amounts(text: str) -> tuple[Amount, ...]:
    """Return the times and shares in an English text."""
    if not _may_have_amounts(text):
        return ()
    tokens = number_tokens(text)
    times = (_half_a_unit, _parts_of_a_unit, _units)
    shares = (_per_cent, _parts, _some_part, _half, _every, _number_in_another)
    return (
        *_read("time", times, text, tokens),
        *_read("share", shares, text, tokens),
    )


def _may_have_amounts(text: str) -> bool:
    """Tell quickly whether a text can have a time or a share."""
    words = words_of(text)
    if "%" in text or not _KEY_WORDS.isdisjoint(words):
        return True
    return not _BEFORE_NUMBER.isdisjoint(words) and bool(_IN_NUMBER.search(text))


def _read(
    kind: Literal["time", "share"],
    forms: Collection[Callable[[Tokens, int], _Reading | None]],
    text: str,
    tokens: Tokens,
) -> Iterator[Amount]:
    """Yield the amounts of some forms, each search starting behind the last find."""
    end = 0
    for index, token in enumerate(tokens):
        begins = token.number is not None or token.word in _FIRST_WORDS
        if index < end or not begins:
            continue
        for form in forms:
            if read := form(tokens, index):
                values, end, is_named = read
                last = tokens[end - 1].end
                yield Amount(kind, values, is_named, text, token.start, last)
                break


def _half_a_unit(tokens: Tokens, index: int) -> _Reading | None:
    """Read "half an hour" and "half-hour"."""
    if tokens[index].word != "half":
        return None
    has_article = tokens[index + 1].word in ARTICLES
    return _unit(tokens, index + 1 + has_article, HALF, is_named=True)


def _parts_of_a_unit(tokens: Tokens, index: int) -> _Reading | None:
    """Read "three quarters of an hour" and "a third of a year"."""
    share = _part(tokens, index)
    of, article = tokens[index + 2].word, tokens[index + 3].word
    if share is None or of != "of" or article not in ARTICLES:
        return None
    return _unit(tokens, index + 4, share, is_named=True)


def _units(tokens: Tokens, index: int) -> _Reading | None:
    """Read "three months", "a full year", "two and a half days", "a day and a half"."""
    number, unit = tokens[index].number, index + 1
    if number is None:
        return None
    if has_words(tokens, unit, _AND_A_HALF):
        number, unit = number + HALF, unit + 3
    is_named = (
        tokens[index].word in WORDS_FOR_ONE and tokens[unit].word in _TABLE["long"]
    )
    return _unit(tokens, unit, number, is_named=is_named)


def _unit(
    tokens: Tokens, index: int, number: Fraction, *, is_named: bool
) -> _Reading | None:
    """Read what stands behind a number: "months", "full year", "day and a half"."""
    index += tokens[index].word in _TABLE["between"]
    lengths = _UNITS.get(tokens[index].word)
    if lengths is None:
        return None
    end = index + 1
    if has_words(tokens, end, _AND_A_HALF):
        number, end = number + HALF, end + 3
    return _Reading(tuple(number * length for length in lengths), end, is_named)


def _per_cent(tokens: Tokens, index: int) -> _Reading | None:
    """Read "20 per cent", "20 percent" and "20%"."""
    number = tokens[index].number
    for words in (["%"], ["percent"], ["per", "cent"]):
        if number is not None and has_words(tokens, index + 1, words):
            return _Reading((number / 100,), index + 1 + len(words), is_named=False)
    return None


def _parts(tokens: Tokens, index: int) -> _Reading | None:
    """Read "two thirds", "a third of", "by a third"; not "a third man".

    Other quarters than one or three are spans of time, or parts of a town.
    """
    share, number, part = _part(tokens, index), tokens[index].number, tokens[index + 1]
    if share is None or share >= 1:
        return None
    if part.word.startswith("quarter") and number not in (1, 3):
        return None
    before, behind, whole = (tokens[index + n].word for n in (-1, 2, 3))
    is_change = before == "by" and behind in _TABLE["behind_change"]
    if tokens[index].word in ARTICLES and behind != "of" and not is_change:
        return None
    if (behind == "of" and whole.startswith("a ")) or _parts_of_a_unit(tokens, index):
        return None  # "two thirds of a million", "two thirds of a year"
    return _Reading((share,), index + 2, is_named=True)


def _some_part(tokens: Tokens, index: int) -> _Reading | None:
    """Read "a good third of the", "the poorest fifth of all"; not "the old quarter of".

    A quarter of a town is a place, and a third of a year a span.
    """
    first, kind, part, of, whose, whole = tokens[index : index + 6]
    if part.word not in _PART or of.word != "of":
        return None
    if first.word not in DETERMINERS or whose.word not in DEFINITE | {"all"}:
        return None
    if kind.number is not None or not kind.word.isalpha() or kind.word in _SIDES:
        return None
    if whose.word == "the" and whole.word in _TABLE["not_shared"]:
        return None
    return _Reading((Fraction(1, _PART[part.word]),), index + 3, is_named=True)


def _half(tokens: Tokens, index: int) -> _Reading | None:
    """Read "half", "halves" and "halved"; not "second half", "half past", "half a"."""
    token, behind = tokens[index], tokens[index + 1]
    if token.word not in _HALVES or tokens[index - 1].word in _SIDES:
        return None
    if has_words(tokens, index - 2, _AND_A_HALF) or _half_a_unit(tokens, index):
        return None
    if token.word == "half" and (behind.word == "past" or behind.number is not None):
        return None
    return _Reading((HALF,), index + 1, is_named=not token.is_joined)


def _every(tokens: Tokens, index: int) -> _Reading | None:
    """Read "every third lorry"; not "every third day"."""
    part, noun = tokens[index + 1].word, tokens[index + 2].word
    is_share = tokens[index].word == "every" and part in _PART and noun.isalpha()
    if not is_share or part == "quarter" or noun in _UNITS:
        return None
    return _Reading((Fraction(1, _PART[part]),), index + 2, is_named=False)


def _number_in_another(tokens: Tokens, index: int) -> _Reading | None:
    """Read "one in five", "3 people out of 4", "two for every five".

    Not "20 in 80 raids" or "three people in four villages", where each counts a thing.
    """
    number, end = tokens[index].number, _link(tokens, index + 1)
    has_noun = end is None and tokens[index + 1].word.isalpha()
    if has_noun:
        end = _link(tokens, index + 2)
    if not number or end is None:
        return None
    whole, behind = tokens[end].number, tokens[end + 1].word
    if whole is None or number >= whole:
        return None
    if tokens[end - 1].word == "in" and number != 1 and whole > MAX_IN:
        return None
    if has_noun and behind.endswith("s") and behind not in _TABLE["verbs"]:
        return None
    return _Reading((number / whole,), end + 1, is_named=False)


def _link(tokens: Tokens, index: int) -> int | None:
    """Return the index behind "in", "out of" or "for every"."""
    links = (link for link in _LINKS if has_words(tokens, index, link))
    return next((index + len(link) for link in links), None)


def _part(tokens: Tokens, index: int) -> Fraction | None:
    """Return the value of "three quarters", "a third", "two-third"; not "two third"."""
    number, part = tokens[index].number, tokens[index + 1].word
    if number is None:
        return None
    if part in _PART and (number == 1 or tokens[index].is_joined):
        return number / _PART[part]
    return number / _PARTS[part] if part in _PARTS else None
