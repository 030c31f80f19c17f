"""Every number that a text says: in digits, in words, or in other numerals."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.text.counts import numerals, tokens
from generator.text.counts.number_words import GROUPS, SCALES, TENS, UNITS, VAGUE

_WORDS = frozenset(
    (*UNITS, *TENS, *GROUPS, *SCALES, *VAGUE, "couple", "half", "quarter")
)
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_HYPHENED = re.compile(r"(?<![^\W_])([^\W_]+)-(?=([^\W_]+))")
_ORDINALS = frozenset(
    ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
) | {"ninth"}
LEAST = 2
"""What counts as a number in words: `one` and `no` are other words as well."""


class Number(NamedTuple):
    """A number that a text says."""

    words: str
    """As it stands there."""
    value: float | str
    """Its value; digits that are no whole number stay as they are written."""
    vague: bool = False
    """Whether it is a word such as `dozens`, of which the value is the floor."""

    @property
    def key(self) -> tuple[float | str, bool]:
        """What is the same for `five hundred` and `500`, but not for `hundreds`."""
        return self.value, self.vague


@lru_cache(maxsize=16_384)
def said(text: str) -> tuple[Number, ...]:
    """Return every number that a text says, in its order, ordinals in words aside."""
    if not _likely(text):
        return ()
    foreign = tuple(_foreign(text))
    for number in foreign:
        text = text.replace(number.words, " " * len(number.words))
    return (*foreign, *_english(text))


def _likely(text: str) -> bool:
    """Tell whether a text has anything that can say a number."""
    return (
        not text.isascii()
        or _DIGITS.search(text) is not None
        or not _WORDS.isdisjoint(_LETTERS.findall(text.lower()))
    )


def _foreign(text: str) -> Iterator[Number]:
    """Yield the numerals that are not those of ASCII, such as `٥٠٠`, `½` or `Ⅻ`."""
    run = ""
    for character in f"{text} ":
        if not character.isascii() and character.isnumeric():
            run += character
        elif run:
            yield Number(run, _numeric(run))
            run = ""


def _numeric(run: str) -> float | str:
    if run.isdecimal():
        return int(run)
    return unicodedata.numeric(run) if len(run) == 1 else run


def _english(text: str) -> Iterator[Number]:
    apart = _HYPHENED.sub(_parted, text)
    for sentence in tokens.sentences(apart):
        place = 0
        while place < len(sentence):
            found = numerals.numeral(sentence, place)
            last = found.last if found else place + 1
            words = text[sentence[place].start : sentence[last - 1].end]
            if found and (words[0].isdigit() or _counts(words, found.value)):
                yield Number(words, found.value, found.vague)
            elif not found:
                yield from map(_written, _DIGITS.findall(words))
            place = last


def _parted(match: re.Match[str]) -> str:
    """Part `five-year`, but neither `eighty-three`, `twenty-first` nor `20-30`."""
    left, right = match[1].lower(), match[2].lower()
    tens = left in TENS and (right in UNITS or right in _ORDINALS)
    return match[0] if tens or (left + right).isdigit() else f"{match[1]} "


def _counts(words: str, value: int) -> bool:
    return value >= LEAST and words.lower() != "score"


def _written(digits: str) -> Number:
    return Number(digits, int(digits) if digits.isdigit() else digits)
