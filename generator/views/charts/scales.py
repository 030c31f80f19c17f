"""Scales of charts: numbers of people to places along a line, and back in words."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, floor, log10
from typing import NamedTuple

LOGARITHMIC_FROM = 50
"""How many times the least the greatest number must be for a logarithmic scale."""
_STEPS = (1, 2, 5, 10, 20)
_MOST_STEPS = 5
"""Steps of a linear scale at most."""


class Scale(NamedTuple):
    """From the left end, which stands for `first`, to the right end for `last`."""

    left: float
    right: float
    first: int
    """The number at the left end; on a logarithmic scale nought may stand before."""
    last: int
    logarithmic: bool
    nought: bool
    """Whether a logarithmic scale has a place for nought."""

    def x(self, number: int) -> float:
        """Return the place of a number; a greater number is never further left."""
        share = self._steps(number) / self._steps(self.last)
        return round(self.left + share * (self.right - self.left), 1)

    def ticks(self) -> tuple[int, ...]:
        """Return the round numbers to name along the line."""
        if not self.logarithmic:
            return tuple(range(0, self.last + 1, _step(self.last)))
        decades = range(round(log10(self.first)), round(log10(self.last)) + 1)
        return (0,) * self.nought + tuple(10**decade for decade in decades)

    def _steps(self, number: int) -> float:
        if not self.logarithmic:
            return number - self.first
        return log10(number / self.first) + self.nought if number else 0


def scale(numbers: Iterable[int], left: float, right: float) -> Scale:
    """Return the scale that shows all of these numbers.

    It is linear and begins with nought, or logarithmic where the greatest number is
    `LOGARITHMIC_FROM` times the least or more.
    """
    known = sorted(set(numbers))
    positive = [number for number in known if number > 0] or [1]
    least, most = positive[0], positive[-1]
    if most < LOGARITHMIC_FROM * least:
        step = _step(most)
        return Scale(left, right, 0, ceil(most / step) * step, False, False)
    first, last = 10 ** floor(log10(least)), 10 ** ceil(log10(most))
    return Scale(left, right, first, last, True, known[0] == 0)


def _step(most: int) -> int:
    """Return the least round step that needs no more than `_MOST_STEPS` steps."""
    size = int(10 ** max(0, floor(log10(most)) - 1))
    return next(size * step for step in _STEPS if size * step * _MOST_STEPS >= most)
