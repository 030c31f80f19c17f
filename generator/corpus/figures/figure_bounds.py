"""Bounds of figures: the lowest and the highest number that each allows."""

from __future__ import annotations

from math import inf
from typing import NamedTuple

from generator.model.records import Figure
from generator.model.vocabulary import FLOORS, Qualifier


class Range(NamedTuple):
    """The lowest and the highest number of people, both inclusive."""

    low: int
    high: int


def floor(figure: Figure) -> int | None:
    """Return the conventional minimum of a figure's vague word."""
    return FLOORS.get(figure.words or "")


def word_range(figure: Figure) -> Range | None:
    """Return the range of numbers that a figure's vague word may stand for.

    It runs from the conventional minimum to below the next power of ten: hundreds are
    100 to 999. None where the figure has no word, or one without a minimum.
    """
    low = floor(figure)
    return None if low is None else Range(low, 10 ** len(str(low)) - 1)


def slack(number: int) -> int:
    """Return how far an approximate number may be from the true one.

    It is a tenth, and at least 5 for the tens from 20 to 90, which counts are rounded
    to: "about 20" may be 15 to 25.
    """
    is_ten = 10 < number < 100 and number % 10 == 0
    return max(number // 10, 5 if is_ten else 0)


def lower_bound(figure: Figure) -> int:
    """Return the smallest number that a figure allows; 0 if it has no lower end."""
    number = next((n for n in (figure.low, figure.best) if n is not None), 0)
    return number - slack(number) if is_approximate(figure) else number


def upper_bound(figure: Figure) -> float:
    """Return the largest number that a figure allows; infinity without an upper end.

    "Nearly 2,000" are no more than 2,000.
    """
    number = figure.best if figure.high is None else figure.high
    if number is None:
        return inf
    return number + slack(number) if figure.qualifier is Qualifier.ABOUT else number


def is_approximate(figure: Figure) -> bool:
    """Tell whether a figure gives its number as about or nearly right."""
    return figure.qualifier in (Qualifier.ABOUT, Qualifier.NEARLY)


def is_lower(later: Figure, earlier: Figure) -> bool:
    """Tell whether all that one figure allows lies below what another allows."""
    return upper_bound(later) < lower_bound(earlier)


def bounds(figure: Figure) -> tuple[int, int]:
    """Return the smallest and the largest number that a figure states."""
    numbers = list(figure.numbers().values()) or [floor(figure) or 0]
    return min(numbers), max(numbers)


def closed_range(figure: Figure) -> Range | None:
    """Return the range of a figure with both a lower and an upper bound, else None."""
    low = figure.best if figure.low is None else figure.low
    high = figure.best if figure.high is None else figure.high
    return None if low is None or high is None else Range(low, high)


def tolerant_range(figure: Figure) -> Range | None:
    """Return the closed range of a figure, widened if it is approximate."""
    if closed_range(figure) is None:
        return None
    return Range(lower_bound(figure), int(upper_bound(figure)))


def overlap(first: Range | None, second: Range | None) -> bool | None:
    """Tell whether two ranges overlap; None if either of them is open."""
    if first is None or second is None:
        return None
    return first.low <= second.high and second.low <= first.high


def contradicts(latest: Figure, earlier: Figure) -> bool:
    """Tell whether a figure is wholly above or below a closed one of its origins."""
    earlier_range = tolerant_range(earlier)
    if earlier_range is None:
        return False
    above = latest.low is not None and latest.low > earlier_range.high
    below = latest.high is not None and latest.high < earlier_range.low
    return above or below
