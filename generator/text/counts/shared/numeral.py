"""A number as it is written, and the bounds that it gives a count."""

from __future__ import annotations

from typing import NamedTuple

MAX_VALUE = 10**11
"""No count of people is larger; longer digits are codes or telephone numbers."""
MAX_DIGITS = 15


class Numeral(NamedTuple):
    """A number as written."""

    end: int
    """Index of the token after it."""
    value: int
    scale: int = 1
    """The multiplier in its last word: a million in "two million"."""
    vague: bool = False


Bounds = tuple[int | None, int | None, int | None, str | None]
"""Low, best, high and qualifier."""


def bounds(number: Numeral, upper: int | None, qualifier: str | None) -> Bounds:
    """Return the bounds that a number with a qualifier allows, in any language."""
    value = number.value
    if number.vague:
        return value, None, None, "vague"
    if upper is not None:
        return value, None, upper, "about-range" if qualifier == "about" else "range"
    if qualifier is None:
        return value, value, value, None
    if qualifier in ("about", "nearly"):
        return None, value, None, qualifier
    if qualifier in ("at-least", "more-than"):
        return value, None, None, qualifier
    return None, None, value, qualifier
