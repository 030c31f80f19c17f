"""Russian numbers in digits and in words: "12 000", "6,7 тыс.", "двоих", "сотни"."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from generator.text.counts.russian.words import morphology
from generator.text.counts.russian.words.tokens import (
    ABBREVIATED_SCALES,
    Sentence,
    Word,
    word_at,
)
from generator.text.counts.shared.numeral import MAX_DIGITS, MAX_VALUE, Numeral
from generator.text.counts.shared.word_tables import load_table

_NUMBERS = load_table("russian/numerals")
UNITS: dict[str, int] = _NUMBERS["units"]
SCALES: dict[str, int] = _NUMBERS["scales"]
FRACTIONS = {word: Fraction(part) for word, part in _NUMBERS["fractions"].items()}
MONTHS = frozenset(_NUMBERS["months"]["words"])
SEVERAL = frozenset(_NUMBERS["several"]["words"])
SUFFIXED = ("-ти", "-х", "-ми", "-и", "-го")
"""Endings of cardinal numbers in digits: "15-ти"."""
THOUSAND = 1_000
HALF = ("с", "половиной")
VERBAL = ("VERB", "PRTS", "INFN")


class _Sum(NamedTuple):
    """The part of a number in words that was read so far."""

    total: int
    """Whole thousands and millions."""
    current: Fraction
    """The value before the next scale."""
    least: int
    """The magnitude of the last word, which the next one must be below."""
    scale: int
    """The last scale, which the next one must be below."""


def parse_numeral(
    sentence: Sentence, start: int, *, governed: bool = False
) -> Numeral | None:
    """Parse the number that begins at a word; None if there is none.

    Args:
        sentence: A sentence.
        start: Index of the word.
        governed: Whether a word before it takes the genitive, as in "около тысячи",
            so that a form of singular and plural alike is the singular.
    """
    word = sentence[start]
    if word.is_number:
        return _parse_digits(sentence, start)
    if not _can_begin(word.text):
        return None
    if word.text in SEVERAL:
        return _parse_vague(sentence, start + 1)
    scale = scale_of(word)
    if scale and not _is_singular(word, governed=governed):
        return _parse_vague(sentence, start)
    return _parse_words(sentence, start)


@lru_cache(maxsize=65_536)
def _can_begin(text: str) -> bool:
    """Tell whether a number in words can begin with a word."""
    if not text[0].isalpha():
        return False
    forms = morphology.forms(text)
    scale = any(form.lemma in SCALES for form in forms)
    lemma = _number_lemma(text)
    return text in SEVERAL or scale or lemma in UNITS.keys() | FRACTIONS.keys()


def _parse_digits(sentence: Sentence, start: int) -> Numeral | None:
    written = sentence[start].text
    for suffix in SUFFIXED:
        written = written.removesuffix(suffix)
    plain = written.replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
    plain = plain.replace("\u2009", "")
    if plain.count(".") == 1 and len(plain.split(".")[1]) == 3:
        plain = plain.replace(".", "")
    try:
        value = Fraction(plain.replace(",", "."))
    except ValueError:
        return None
    middle, half = _half(sentence, start + 1)
    end, scale = _scale_after(sentence, middle)
    value = (value + half) * scale
    if value.denominator != 1 or value > MAX_VALUE or len(plain) > MAX_DIGITS:
        return None
    whole = scale >= THOUSAND and value % scale == 0
    if whole and (rest := _remainder(sentence, end, scale)):
        return Numeral(rest.end, int(value) + rest.value)
    return Numeral(end, int(value), scale)


def _half(sentence: Sentence, index: int) -> tuple[int, Fraction]:
    """Return the place after "с половиной" before a scale, and one half; else 0."""
    words = tuple(word_at(sentence, index + step) for step in range(len(HALF)))
    end = index + len(HALF)
    if words == HALF and end < len(sentence) and scale_of(sentence[end]):
        return end, Fraction(1, 2)
    return index, Fraction(0)


def _remainder(sentence: Sentence, start: int, scale: int) -> Numeral | None:
    """Parse the hundreds after a scale: the 192 of "2 тысячи 192"."""
    rest = parse_numeral(sentence, start) if start < len(sentence) else None
    if rest is None or rest.vague or not 0 < rest.value < scale:
        return None
    after = sentence[rest.end].lemmas if rest.end < len(sentence) else frozenset()
    return rest if MONTHS.isdisjoint(after) else None  # "2 тысячи 10 мая"


def _scale_after(sentence: Sentence, index: int) -> tuple[int, int]:
    """Return the place after the scales at an index, and their product."""
    product = 1
    while index < len(sentence) and (scale := scale_of(sentence[index])):
        product *= scale
        index += 1
        abbreviated = sentence[index - 1].text in ABBREVIATED_SCALES
        index += abbreviated and word_at(sentence, index) == "."
    return index, product


def _parse_vague(sentence: Sentence, start: int) -> Numeral | None:
    """Parse "сотни", "десятки тысяч"; None if there is no scale."""
    end, product = _scale_after(sentence, start)
    return Numeral(end, product, product, vague=True) if end > start else None


def _parse_words(sentence: Sentence, start: int) -> Numeral | None:
    index, read = start, _Sum(0, Fraction(0), MAX_VALUE, MAX_VALUE)
    while index < len(sentence):
        following = _add(read, sentence[index])
        if following is None:
            index, half = _half(sentence, index)
            if not half:
                break
            read = read._replace(current=read.current + half)
            continue
        read = following
        abbreviated = sentence[index].text in ABBREVIATED_SCALES
        index += 1
        index += abbreviated and word_at(sentence, index) == "."
    value = read.total + read.current
    if index == start or value.denominator != 1:
        return None
    if (
        read.total
        and not read.current
        and (rest := _remainder(sentence, index, read.scale))
    ):
        return Numeral(rest.end, int(value) + rest.value)  # "одна тысяча 33"
    return Numeral(index, int(value))


def _add(read: _Sum, word: Word) -> _Sum | None:
    """Return a number with one more word; None if the word does not continue it."""
    if scale := scale_of(word):
        if scale >= read.scale:
            return None
        current = (read.current or Fraction(1)) * scale
        if scale < THOUSAND:
            return read._replace(current=current, least=1, scale=scale)
        return _Sum(read.total + int(current), Fraction(0), THOUSAND, scale)
    value = _unit_or_fraction(word)
    if value is None or _magnitude(value) >= read.least:
        return None
    return read._replace(current=read.current + value, least=_magnitude(value))


def _unit_or_fraction(word: Word) -> Fraction | int | None:
    fraction = FRACTIONS.get(_number_lemma(word.text))
    return fraction or unit_of(word)


def _magnitude(value: Fraction | int) -> int:
    """Return 100 for 300, 10 for 20, and 1 for a word that ends a number."""
    return next((unit for unit in (100, 10) if value >= unit and value % unit == 0), 1)


def unit_of(word: Word) -> int | None:
    """Return the value of a number word such as "двоих"; None for others."""
    return UNITS.get(_number_lemma(word.text))


@lru_cache(maxsize=65_536)
def _number_lemma(text: str) -> str:
    """Return the lemma of a word as a number; its likeliest if it is no verb as well.

    "Двоим" is more often two people than a verb.
    """
    forms = morphology.forms(text) if text[0].isalpha() else ()
    verbal = forms and forms[0].part in VERBAL
    numbers = [form.lemma for form in forms if form.part == "NUMR"] if verbal else []
    return next(iter((*numbers, *(form.lemma for form in forms))), "")


def scale_of(word: Word) -> int | None:
    """Return the value of a scale such as "тысяч"; None for other words."""
    return next((SCALES[one] for one in word.lemmas if one in SCALES), None)


def _is_singular(word: Word, *, governed: bool) -> bool:
    """Tell whether a scale is one, "сотню", rather than many, "сотни"."""
    numbers = {form.plural for form in word.forms if form.lemma in SCALES}
    if word.text in ABBREVIATED_SCALES:
        return False
    return numbers == {False} or (governed and False in numbers)
