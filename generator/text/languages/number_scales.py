"""Numbers of digits and the name of a scale, such as "100 tys.", in many languages.

Names and abbreviations of scales are those of Unicode's CLDR, in the forms that stand
behind numbers; `number_scales.toml` has others.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise, product
from typing import NamedTuple

from icu4py.messageformat import MessageFormat

from generator.text import word_lists
from generator.text.language_tags import primary_language, script_variants
from generator.text.languages.number_words import (
    MAX_JOINT,
    fold_words,
    is_number_word,
    spellings,
)
from generator.text.regex import Regex

NUMBER = Regex(
    r"\d{1,3}(?:[ .,'’٬\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,٫]\d{1,2}(?!\d))?"
)
"""Digits of any script, with separators of thousands or with decimals."""
_RUN = Regex(r"\d+")
_GROUPED = Regex(r"\D(?=\d{3}(?:\D|$))")
_FORMS = ("compact-short", "compact-long")
_COUNTED = (1, Fraction(3, 2), 2, 3, 5, 12, 100)
"""Numbers behind which languages have different forms of a word."""
_POWERS = range(3, 10)
_MIN_STEM = 4
_MAX_ENDING = 3
"""Letters of an ending that turns a name of a scale into one of its cases."""
_MIN_SURE = 3
"""Minimum number of letters for a name to be certain: "5 m" may be metres."""
_UNSURE = (("mil",),)
"""Names for a thousand, a million or, in Czech, miles."""
_THOUSAND = 1_000
_TABLES = word_lists.read(__package__, "number_scales")
_FURTHER: dict[str, dict[str, int]] = _TABLES["scales"]
_HALVES: dict[str, dict[str, list[str]]] = _TABLES["halves"]
_MAX_COUNTED = 1_000
"""Numbers from here on have a scale of their own."""


class _Name(NamedTuple):
    """The name of a scale in a text."""

    words: tuple[str, ...]
    scale: int
    sure: bool
    """Whether it cannot mean anything else: "Millionäre" are no millions."""


class _Part(NamedTuple):
    """Digits in a text, with the scale behind them."""

    digits: str
    value: Fraction
    scale: int
    """1 if there is none."""
    sure: bool
    """Whether the digits count only with the scale."""
    joined: bool
    """Whether the next digits follow directly, as in "2 bin 192"."""


def numbers_with_scales(text: str, language: str) -> Iterator[int | str]:
    """Yield the numbers in digits, those with a scale multiplied by it.

    "2 bin 192" gives 2,000, 2,192 and 192, since 192 may be a number of its own.
    Decimals without a scale are given as "1.5".

    Args:
        text: Words in any language.
        language: Their BCP 47 tag.
    """
    parts = tuple(_parts(text, language))
    for index, part in enumerate(parts):
        if not part.sure:
            yield from _plain_numbers(part.digits)
        total = part.value * part.scale
        if part.scale > 1 and total.denominator == 1:
            yield int(total)
        for last, following in pairwise(parts[index:]):
            added = following.value * following.scale
            if not last.joined or added >= last.scale or added.denominator != 1:
                break
            total += added
            yield int(total)


def is_counted_in_words(number: int, text: str, language: str) -> bool:
    """Tell whether a text has a number as words and a scale: "pół miliona".

    CLDR spells whole numbers, but in few cases; "dve hiljade" is not among them.
    """
    words = fold_words(text)
    for index in range(1, len(words)):
        scale = _name(words[index:], language).scale
        counted = _counting(Fraction(number, scale), language) if scale > 1 else ()
        for spelled in counted:
            before = words[: max(0, index - len(spelled))]
            whole = not is_number_word(before[::-1], language)
            if words[len(before) : index] == spelled and whole:
                return True
    return False


def _counting(count: Fraction, language: str) -> frozenset[tuple[str, ...]]:
    """Return the words before a scale for a number of it, in their possible forms."""
    halves = _HALVES.get(str(count * 2), {}).get(primary_language(language), ())
    if count.denominator > 1 or not 1 < count < _MAX_COUNTED:
        return frozenset(map(fold_words, halves))
    return spellings(int(count), language)


def _parts(text: str, language: str) -> Iterator[_Part]:
    """Yield the numbers of a text, and scales without digits, such as "bin 192"."""
    matches = list(NUMBER.finditer(text))
    starts = [match.start() for match in matches]
    yield from _leading(fold_words(text[: min(starts, default=0)]), language)
    for match, end in zip(matches, (*starts[1:], None), strict=False):
        words = fold_words(text[match.end() : end])
        name = _name(words, language)
        rest = words[len(name.words) :]
        joint = len(rest) <= 1 and len("".join(rest)) <= MAX_JOINT
        joined = end is not None and name.scale > 1 and joint
        yield _Part(match[0], _value(match[0]), name.scale, name.sure, joined)
        if end is not None and not joined:
            yield from _leading(rest, language)


def _leading(before: tuple[str, ...], language: str) -> Iterator[_Part]:
    """Yield the scale that stands before digits, if nothing multiplies it."""
    name = _name(before[-1:], language)
    if name.words and not is_number_word(before[-2::-1], language):
        yield _Part("", Fraction(1), name.scale, sure=True, joined=True)


def _value(digits: str) -> Fraction:
    return Fraction(_in_ascii(_GROUPED.sub("", digits)))


def _in_ascii(digits: str) -> str:
    return "".join(f"{int(one)}" if one.isdecimal() else "." for one in digits)


def _plain_numbers(digits: str) -> Iterator[int | str]:
    """Yield the numbers that digits may be: of "12.06" three, of "1 200" also 1,200."""
    yield from map(int, _RUN.findall(digits))
    value = _value(digits)
    yield int(value) if value.denominator == 1 else _in_ascii(digits)


def _name(words: tuple[str, ...], language: str) -> _Name:
    """Return the name of a scale with which words begin; one of no words if none."""
    known = _scales(language)
    for name in (words[:size] for size in (3, 2, 1)):
        if name in known:
            unsure = name in _UNSURE and known[name] > _THOUSAND
            sure = len("".join(name)) >= _MIN_SURE and not unsure
            return _Name(name, known[name], sure)
    stems = (stem for (stem, *more) in known if not more and words)
    fitting = [stem for stem in stems if _is_form(words[0], stem)]
    if not fitting:
        return _Name((), 1, sure=False)
    return _Name(words[:1], known[max(fitting, key=len),], sure=False)


def _is_form(word: str, stem: str) -> bool:
    """Tell whether a word is a stem with an ending, or with words written to it."""
    if unicodedata.east_asian_width(stem[0]) == "W":
        return word.startswith(stem)
    short = len(stem) >= _MIN_STEM and len(word) - len(stem) <= _MAX_ENDING
    return short and word.startswith(stem)


@lru_cache(maxsize=64)
def _scales(language: str) -> dict[tuple[str, ...], int]:
    """Return the names of scales in a language, each as its words."""
    further = _FURTHER.get(primary_language(language), {})
    scales = {fold_words(name): scale for name, scale in further.items()}
    for tag, form in product(script_variants(language), _FORMS):
        formatter = MessageFormat(f"{{n, number, ::{form}}}", tag)
        for power, counted in product(_POWERS, _COUNTED):
            number = int(10**power * counted)
            shown = formatter.format({"n": number})
            digits = NUMBER.search(shown)
            if digits and (name := fold_words(shown[digits.end() :])):
                scales.setdefault(name, round(number / _value(digits[0])))
    return scales
