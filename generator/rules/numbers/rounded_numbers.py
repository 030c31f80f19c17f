"""Numbers of a text that round a number of the same thing in a quotation."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice

from generator.rules.numbers.numbers_in_text import Number, find_numbers
from generator.rules.numbers.rounding import (
    is_rounded_count,
    is_rounded_down,
    may_round,
    qualifier_at,
)
from generator.text import word_lists
from generator.text.counts import reader
from generator.text.function_words import DEFINITE
from generator.text.identifying_words import SMALL_WORDS, stem
from generator.text.regex import Regex
from generator.text.word_lists import any_of

_TABLE = word_lists.read(__package__, "rounded_numbers")
_NOT_BEHIND = "".join(rf"(?<!\b(?i:{word}) )" for word in _TABLE["prepositions"])
_OPENERS = "|".join(_TABLE["openers"])
_APART = Regex(
    rf"(?i:\b(?:{'|'.join(_TABLE['apart'])}) )$"
    rf"|(?<![\w-]){_NOT_BEHIND}(?!(?i:{_OPENERS})\b)[A-Z][\w’'-]*(?<![’']s)(?<!s[’']) $"
)
"""Text before a number that counts something else: a word for a whole of which only a
part is meant ("none of the 83"), or the rest of a name ("Convoy 83")."""
_OTHER_UNIT = Regex(r"[-%]|\s*per ?cent\b", re.IGNORECASE)
"""Text behind an age, a size or a share."""
_OF = Regex(rf" of (?:(?:all|{any_of(DEFINITE)}) )?")
_NOUN = Regex(r"[\w’'-]+")
_CURRENCY = Regex(r"[$€£¥₹₽₴] ?$")
MAX_WORDS = 3
"""Words behind a number among which its noun stands."""
_PLURALS = frozenset(_TABLE["plurals"])
MAX_BEFORE = 40
"""Characters before a number that may show what it belongs to."""


def is_rounded_in(
    text: str, told: Number, quotes: Collection[str], figures: Collection[int]
) -> bool:
    """Tell whether a number of a text, wherever it stands, rounds one of a quotation.

    Both must be of the same thing: their nouns have a word in common, or both are
    counts of people to whom the same happened. P743 compares what a text says happened
    to people with the figures that it rests on.

    Args:
        text: A text of ours.
        told: A number in it.
        quotes: Quotations or their translations, without their dates.
        figures: Numbers of the figures that the text rests on.
    """
    numbers = [number for number in find_numbers(text) if number.key == told.key]
    exact = [
        (quote, number)
        for quote in quotes
        for number in _whole_numbers(quote)
        if not _is_apart(quote, number)
    ]
    return bool(numbers) and all(
        any(
            _rounds(text, number, quote, other)
            and (
                (other.value in figures and _fates(text, number))
                or _is_of_same(text, number, quote, other)
            )
            for quote, other in exact
        )
        for number in numbers
    )


def rounds_another(text: str, number: Number) -> bool:
    """Tell whether a text says that it rounds a number: "about 1,200"."""
    return may_round(_qualifier(text, number))


def qualified_numbers(text: str) -> Iterator[tuple[str | None, int]]:
    """Yield the whole numbers of a text, each with its qualifier."""
    for number in _whole_numbers(text):
        yield _qualifier(text, number), int(number.value)


def nouns_behind(text: str, end: int) -> frozenset[str]:
    """Return the words for the thing that an amount counts: a plural, or all words.

    Only the first words behind it count, and none behind a small one: "83 wounded in
    villages".
    """
    of = _OF.match(text, end)
    found = []
    for match in islice(_NOUN.finditer(text, of.end() if of else end), MAX_WORDS):
        word = match[0].lower()
        if word in _PLURALS or (word.endswith("s") and not word.endswith("ss")):
            return frozenset((stem(word),))
        if word in SMALL_WORDS:
            break
        found.append(stem(word))
    return frozenset(found)


def _whole_numbers(text: str) -> Iterator[Number]:
    for number in find_numbers(text):
        if isinstance(number.value, int) and not number.vague:
            yield number


def _qualifier(text: str, number: Number) -> str | None:
    currency = _CURRENCY.search(text, 0, number.start)
    start = currency.start() if currency else number.start
    return qualifier_at(text, start, number.end)


def _rounds(text: str, told: Number, quote: str, exact: Number) -> bool:
    """Tell whether a number rounds another: "more than 80" or "dozens" for 83."""
    if told.vague:
        return is_rounded_down(told.value, [exact.value])
    return isinstance(told.value, int) and is_rounded_count(
        _qualifier(text, told), told.value, _qualifier(quote, exact), int(exact.value)
    )


def _is_apart(quote: str, number: Number) -> bool:
    """Tell whether a number is a share, part of a name, or a whole told in part."""
    before = quote[max(0, number.start - MAX_BEFORE) : number.start]
    return bool(_APART.search(before) or _OTHER_UNIT.match(quote, number.end))


def _is_of_same(text: str, told: Number, quote: str, exact: Number) -> bool:
    """Tell whether two numbers count the same thing, or people with the same fate."""
    things = _things(text, told) & _things(quote, exact)
    return bool(things) or not _fates(text, told).isdisjoint(_fates(quote, exact))


def _things(text: str, number: Number) -> frozenset[str]:
    """Return the words for the thing that a number counts, or a currency sign."""
    currency = _CURRENCY.search(text, 0, number.start)
    if currency:
        return frozenset(currency[0].strip())
    return nouns_behind(text, number.end)


def _fates(text: str, number: Number) -> set[str]:
    """Return the measures that a text gives for the people whom a number counts."""
    return {
        count.measure
        for count in reader.read_counts(text)
        if count.start <= number.start < count.end
    } - {""}
