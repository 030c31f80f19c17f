"""Scales of charts: from numbers of people to x positions, and ticks."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, floor, log10
from typing import NamedTuple

MIN_LOGARITHMIC_RATIO = 50
"""Minimum ratio of the largest to the smallest number for a logarithmic scale."""
_STEPS = (1, 2, 5, 10, 20)
_MAX_STEPS = 5
"""Maximum number of steps of a linear scale."""


class Scale(NamedTuple):
    """Maps numbers from `first` to `last` to x positions from `left` to `right`."""

    left: int
    right: int
    first: int
    """The number at the left end; a logarithmic scale may have zero before it."""
    last: int
    logarithmic: bool
    has_zero: bool
    """Whether a logarithmic scale has a position for zero."""

    def x(self, number: int) -> int:
        """Return the x position of a number; it never decreases with the number."""
        share = self._steps(number) / self._steps(self.last)
        return round(self.left + share * (self.right - self.left))

    def ticks(self) -> tuple[int, ...]:
        """Return the round numbers to label."""
        if not self.logarithmic:
            return tuple(range(0, self.last + 1, _step(self.last)))
        decades = range(round(log10(self.first)), round(log10(self.last)) + 1)
        return (0,) * self.has_zero + tuple(10**decade for decade in decades)

    def _steps(self, number: int) -> float:
        if not self.logarithmic:
            return number - self.first
        return log10(number / self.first) + self.has_zero if number else 0


def scale(numbers: Iterable[int], left: int, right: int) -> Scale:
    """Return the scale that shows all of these numbers.

    It is linear and begins with zero, or logarithmic where the largest number is
    at least `MIN_LOGARITHMIC_RATIO` times the smallest.
    """
    known = sorted(set(numbers))
    positive = [number for number in known if number > 0] or [1]
    least, most = positive[0], positive[-1]
    if most < MIN_LOGARITHMIC_RATIO * least:
        step = _step(most)
        return Scale(
            left=left,
            right=right,
            first=0,
            last=ceil(most / step) * step,
            logarithmic=False,
            has_zero=False,
        )
    first, last = 10 ** floor(log10(least)), 10 ** ceil(log10(most))
    return Scale(
        left=left,
        right=right,
        first=first,
        last=last,
        logarithmic=True,
        has_zero=known[0] == 0,
    )


def _step(most: int) -> int:
    """Return the smallest round step that needs no more than `_MAX_STEPS` steps."""
    size = int(10 ** max(0, floor(log10(most)) - 1))
    return next(size * step for step in _STEPS if size * step * _MAX_STEPS >= most)
