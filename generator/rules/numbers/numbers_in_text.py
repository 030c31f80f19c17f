"""Numbers in a text, in digits and in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.text import tokens
from generator.text.counts.english.numbers import numerals
from generator.text.counts.english.numbers.numerals import (
    COLLECTIVES,
    SCALES,
    TENS,
    UNITS,
    VAGUE,
)
from generator.text.regex import Regex

MIN_NUMBER = 2
"""Smallest number recognized in words, since `one` and `no` have other uses."""
OTHER_WORDS: dict[str, float] = {
    **{"duo": 2, "trio": 3, "quartet": 4, "quintet": 5},
    **{"doubled": 2, "doubles": 2, "tripled": 3, "triples": 3},
    **{"quadrupled": 4, "halved": 0.5, "halves": 0.5},
}
"""Values of words that count without being numerals."""
_NUMBER_WORDS = frozenset(
    (*UNITS, *TENS, *COLLECTIVES, *SCALES, *VAGUE, "couple", "half", "quarter")
) | frozenset(OTHER_WORDS)
_DIGIT_RUN = Regex(r"\d+(?:[.,]\d+)*")
_HYPHENATED = Regex(r"(?<![^\W_])([^\W_]+)-(?=([^\W_]+))")
_ORDINALS = frozenset(
    ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
) | {"ninth"}


class Number(NamedTuple):
    """A number in a text."""

    words: str
    """The number as written."""
    value: float | str
    """Its value; the digits as written if they are not a whole number."""
    vague: bool = False
    """Whether it is a word such as `dozens`, whose floor is the value."""
    start: int = 0
    """Offset in the text."""

    @property
    def end(self) -> int:
        """Offset behind it."""
        return self.start + len(self.words)

    @property
    def key(self) -> tuple[float | str, bool]:
        """The same for `five hundred` and `500`, but different for `hundreds`."""
        return self.value, self.vague


@lru_cache(maxsize=16_384)
def find_numbers(text: str) -> tuple[Number, ...]:
    """Return the numbers in a text, non-ASCII ones first, without ordinals in words."""
    if not _may_have_numbers(text):
        return ()
    numbers = tuple(_non_ascii_numbers(text))
    for number in numbers:
        text = text.replace(number.words, " " * len(number.words))
    return (*numbers, *_ascii_numbers(text))


def share_numbers(text: str, quoted: str) -> bool:
    """Tell quickly whether two texts have a number in common."""
    keys = {number.key for number in find_numbers(text)}
    return bool(keys) and not keys.isdisjoint(one.key for one in find_numbers(quoted))


def _may_have_numbers(text: str) -> bool:
    """Tell quickly whether a text can contain a number."""
    return (
        not text.isascii()
        or _DIGIT_RUN.search(text) is not None
        or "_" in text  # joins words, as in "five_hundred"
        or not _NUMBER_WORDS.isdisjoint(tokens.words_of(text))
    )


def _non_ascii_numbers(text: str) -> Iterator[Number]:
    """Yield runs of numerals outside ASCII, such as `٥٠٠`, `½` or `Ⅻ`."""
    run = ""
    for index, character in enumerate(f"{text} "):
        if not character.isascii() and character.isnumeric():
            run += character
        elif run:
            yield Number(run, _numeral_value(run), start=index - len(run))
            run = ""


def _numeral_value(run: str) -> float | str:
    if run.isdecimal():
        return int(run)
    return unicodedata.numeric(run) if len(run) == 1 else run


def _ascii_numbers(text: str) -> Iterator[Number]:
    for sentence in tokens.split_sentences(_HYPHENATED.sub(_split_hyphen, text)):
        start = 0
        while start < len(sentence):
            numeral = numerals.parse_numeral(sentence, start)
            end = numeral.end if numeral else start + 1
            at = sentence[start].start
            words = text[at : sentence[end - 1].end]
            if numeral and (words[0].isdigit() or _is_number(words, numeral.value)):
                yield Number(words, numeral.value, numeral.vague, at)
            elif words.lower() in OTHER_WORDS:
                yield Number(words, OTHER_WORDS[words.lower()], start=at)
            elif not numeral:
                for run in _DIGIT_RUN.finditer(words):
                    yield _digit_number(run[0], at + run.start())
            start = end


def _split_hyphen(match: re.Match[str]) -> str:
    """Split `five-year`, but not `eighty-three`, `twenty-first` or `20-30`."""
    left, right = match[1].lower(), match[2].lower()
    tens = left in TENS and (right in UNITS or right in _ORDINALS)
    return match[0] if tens or (left + right).isdigit() else f"{match[1]} "


def _is_number(words: str, value: int) -> bool:
    return value >= MIN_NUMBER and words.lower() != "score"


def _digit_number(digits: str, start: int) -> Number:
    return Number(digits, int(digits) if digits.isdigit() else digits, start=start)
