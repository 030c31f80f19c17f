"""Harm to people in words that the reader of counts does not know."""

from __future__ import annotations

import re

from generator.text import tokens, word_lists
from generator.text.counts.english.numbers.numerals import SCALES, TENS, UNITS
from generator.text.counts.english.words import nouns
from generator.text.regex import Regex
from generator.text.tokens import Sentence

_TABLE = word_lists.read(__package__, "harm_in_unread_words")
_MEASURES = {
    name: Regex(rf"\b(?:{words})", re.IGNORECASE)
    for name, words in _TABLE["measures"].items()
}
_VAGUE = frozenset("dozens scores hundreds thousands several many".split())
_NUMBERS = frozenset({*UNITS, *TENS, *SCALES}) - {"one", "a", "an", "zero", "no"}
_SOME = rf"(?:{'|'.join(sorted(_NUMBERS | _VAGUE))}|\d+)"
_THINGS = {
    name: Regex(
        rf"\b(?:(?:{_TABLE['borne']}) {_SOME} (?:{words})"
        rf"|{_SOME} (?:{words}) (?:{_TABLE['lying']}))\b",
        re.IGNORECASE,
    )
    for name, words in _TABLE["things"].items()
}
"""A number of things that stand for people: "six coffins"."""
_MANY = Regex(r"\b(?:hundreds?|thousands?)\b", re.IGNORECASE)
YEAR = Regex(r"(?:1[89]|20)\d\d")


def untold_measures(article: str) -> tuple[str, ...]:
    """Return the measures of harm in sentences with a number of people.

    Args:
        article: The article's text, in English.

    Returns:
        Names of measures, in order.
    """
    found: set[str] = set()
    for sentence in tokens.split_sentences(article):
        text = tokens.text_of(article, sentence)
        found.update(name for name, words in _THINGS.items() if words.search(text))
        has_people = any(token.word in nouns.PLURALS for token in sentence)
        if _counts(sentence) and (has_people or _MANY.search(text)):
            found.update(
                name for name, words in _MEASURES.items() if words.search(text)
            )
    return tuple(sorted(found))


def _counts(sentence: Sentence) -> bool:
    """Tell whether a sentence has a number that is no year, or a vague one."""
    return any(
        token.word in _NUMBERS | _VAGUE
        or (token.word[0].isdigit() and not YEAR.fullmatch(token.word))
        for token in sentence
    )
