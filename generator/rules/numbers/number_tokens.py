"""A text as words, signs, and numbers that are one token each: "two hundred"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from generator.rules.numbers.numbers_in_text import OTHER_WORDS, Number, find_numbers
from generator.text.counts.english.numbers.numerals import ARTICLES
from generator.text.regex import Regex

ONE = Fraction(1)
WORDS_FOR_ONE = ARTICLES | {"one"}
"""Words that stand for one before a unit, and are no numbers elsewhere."""
_TOKEN = Regex(r"\d+(?:[.,]\d+)+|\w+|(?!(?<=\w)-\w)[^\w\s]")
"""Digits, a word, or a sign other than the hyphen between two words."""


class Token(NamedTuple):
    """A word, a number or a sign."""

    word: str
    """As written, in lower case."""
    start: int
    """Character of the text, from 0, at which it begins."""
    end: int
    number: Fraction | None
    """The exact number that it stands for, 1 for an article."""
    is_joined: bool
    """Whether a hyphen stands behind it."""


Tokens = list[Token]
_PADDING = [Token("", 0, 0, None, is_joined=False)] * 8
"""Empty tokens behind the last token and, at index -1, before the first, so that a
phrase can be looked for anywhere."""


def number_tokens(text: str) -> Tokens:
    """Return the tokens of an English text, with empty ones behind them."""
    return [*_tokens(text), *_PADDING]


def has_words(tokens: Tokens, index: int, words: list[str]) -> bool:
    """Tell whether the tokens from an index on are these words."""
    return tokens[index].word == words[0] and words == [
        token.word for token in tokens[index : index + len(words)]
    ]


def _tokens(text: str) -> Iterator[Token]:
    numbers = {number.start: number for number in find_numbers(text)}
    end = 0
    for match in _TOKEN.finditer(text):
        if match.start() < end:
            continue  # in the middle of a number
        start, end = match.span()
        word, value = match[0].lower(), None
        if start in numbers and (behind := numbers[start].end) >= end:
            value, end = _value(numbers[start]), behind  # not "1990s" or "2,5"
            word = text[start:end].lower()
        elif word in WORDS_FOR_ONE:
            value = ONE
        yield Token(word, start, end, value, text.startswith("-", end))


def _value(number: Number) -> Fraction | None:
    """Return the exact value of a numeral; None for "dozens" and "doubled"."""
    if number.vague or number.words.lower() in OTHER_WORDS:
        return None
    try:
        return Fraction(number.value)
    except ValueError:
        return None
