"""Numbers that follow from the words of a quotation: ten years from "a decade"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from generator.rules.framework.numbers_in_text import Number, find_numbers

_WORDS = {"twice": 2, "thrice": 3, "both": 2, "pair": 2, "fortnight": 2}
"""Words that say a number without being one; a fortnight has two weeks."""
_HOURS = {"hour": 1, "day": 24, "week": 168, "fortnight": 336}
_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1_200}
"""Units of time by their length in hours, and longer ones in months."""
_SPAN = re.compile(
    r"([\w,.-]+)[ -](hour|day|week|fortnight|month|year|decade|centur)(?:s|y|ies)?\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\b[^\W\d_]+\b")
_NAMES = re.compile(
    r"([A-Z][\w'’-]*(?:(?:, (?:and )?| and )[A-Z][\w'’-]*)+) [a-z]+s\b(?!\w)"
)
"""Names with a noun that they share: "in Orm and Vale districts"."""
_NAME = re.compile(r"[A-Z][\w'’-]*")


def numbers_in_other_words(quote: str) -> Iterator[float]:
    """Yield the whole numbers that a quotation says without writing them."""
    words = {word.lower() for word in _WHOLE.findall(quote)}
    yield from (value for word, value in _WORDS.items() if word in words)
    yield from (len(_NAME.findall(match[1])) for match in _NAMES.finditer(quote))
    for match in _SPAN.finditer(quote):
        unit = match[2].lower().replace("centur", "century")
        yield from _in_other_units(_length(match[1]), unit)


def is_rounded_down(number: Number, values: Iterable[float | str]) -> bool:
    """Tell whether a vague number stands for one of some values: dozens for 63."""
    least = number.value
    return (
        number.vague
        and isinstance(least, int)
        and any(
            isinstance(value, int) and 2 * least <= value < 10 * least
            for value in values
        )
    )


def _length(word: str) -> float | str:
    """Return the number before a unit of time; 1 if it is none: "within a week"."""
    numbers = find_numbers(word)
    return numbers[0].value if len(numbers) == 1 else 1


def _in_other_units(length: float | str, unit: str) -> Iterator[int]:
    """Yield the same time in other units, as far as these are whole."""
    if not isinstance(length, int):
        return
    units = _HOURS if unit in _HOURS else _MONTHS
    for size in units.values():
        other = Fraction(length * units[unit], size)
        if size != units[unit] and other.denominator == 1:
            yield int(other)
