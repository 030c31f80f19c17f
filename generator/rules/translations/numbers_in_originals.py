"""Recognition of a number in a quotation in any language."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.vocabulary import FLOORS
from generator.rules.numbers.numbers_in_text import Number, find_numbers
from generator.text.counts import reader
from generator.text.counts.russian.words import numerals
from generator.text.counts.russian.words.tokens import split_sentences
from generator.text.language_tags import is_english, primary_language
from generator.text.languages import number_scales, number_words

VAGUE = {FLOORS["dozens"], FLOORS["tens"]}
"""Floors of words that translate each other: "десятки" is dozens, or tens."""


def has_number(number: Number, quote: str, language: str) -> bool:
    """Tell whether a quotation has a number of its translation.

    Args:
        number: A number in English.
        quote: The original words.
        language: Their BCP 47 tag.
    """
    numbers = {one.key for one in _numbers(quote, language)}
    if number.key in numbers:
        return True
    if number.vague:
        return any(vague and {number.value, value} <= VAGUE for value, vague in numbers)
    if not isinstance(number.value, int) or reader.can_read(language):
        return False
    return number_words.is_spelled(
        number.value, quote, language
    ) or number_scales.is_counted_in_words(number.value, quote, language)


def _numbers(quote: str, language: str) -> Iterator[Number]:
    """Yield the numbers of a quotation, in words only for languages that are read."""
    if is_english(language):
        yield from find_numbers(quote)
        return
    for value in number_scales.numbers_with_scales(quote, language):
        yield Number("", value)
    if primary_language(language) == reader.RUSSIAN:
        yield from _russian_numbers(quote)


def _russian_numbers(quote: str) -> Iterator[Number]:
    for sentence in split_sentences(quote):
        index = 0
        while index < len(sentence):
            governed = index > 0 and sentence[index - 1].is_part("PREP", "COMP", "ADVB")
            numeral = numerals.parse_numeral(sentence, index, governed=governed)
            if numeral:
                yield Number("", numeral.value, numeral.vague)
            index = numeral.end if numeral else index + 1
