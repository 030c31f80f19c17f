"""What an approximate number allows, as people use round numbers."""

from __future__ import annotations

from math import inf

import pytest

from generator.corpus.figures import figure_bounds
from generator.model.records import Figure


@pytest.mark.parametrize(
    ("number", "lowest", "highest"),
    [
        (5, 5, 5),
        (10, 9, 11),
        (20, 15, 25),
        (25, 23, 27),
        (40, 35, 45),
        (80, 72, 88),
        (100, 90, 110),
        (200, 180, 220),
        (250, 225, 275),
        (1_000, 900, 1_100),
        (2_000, 1_800, 2_200),
        (400_000, 360_000, 440_000),
    ],
)
def test_slack(number: int, lowest: int, highest: int) -> None:
    """An approximate number may be a tenth off, or 5 if it is one of the tens."""
    slack = figure_bounds.slack(number)

    assert (number - slack, number + slack) == (lowest, highest)


def _figure(qualifier: str, field: str, number: int) -> Figure:
    amount = {field: f"{number}", "qualifier": qualifier}
    return Figure.model_validate({"id": "x", "measure": "killed", **amount})


@pytest.mark.parametrize(
    ("qualifier", "field", "lowest", "highest"),
    [
        ("about", "best", 1_800, 2_200),
        ("nearly", "best", 1_800, 2_000),
        ("more-than", "low", 2_000, inf),
        ("at-least", "low", 2_000, inf),
        ("up-to", "high", 0, 2_000),
    ],
)
def test_bounds(qualifier: str, field: str, lowest: int, highest: float) -> None:
    """A qualifier widens a number only to the side on which the true one may be."""
    figure = _figure(qualifier, field, 2_000)

    assert figure_bounds.lower_bound(figure) == lowest
    assert figure_bounds.upper_bound(figure) == highest


@pytest.mark.parametrize(("number", "lower"), [(1_600, True), (1_900, False)])
def test_lower(number: int, *, lower: bool) -> None:
    """A number is lower than about 2,000 if no rounding explains it."""
    earlier = _figure("about", "best", 2_000)

    assert figure_bounds.is_lower(_figure("up-to", "high", number), earlier) is lower


@pytest.mark.parametrize(("number", "overlaps"), [(1_900, True), (2_050, False)])
def test_tolerant_range_of_nearly(number: int, *, overlaps: bool) -> None:
    """Nearly 2,000 may be fewer, and not more."""
    nearly = figure_bounds.tolerant_range(_figure("nearly", "best", 2_000))
    other = figure_bounds.Range(number, number)

    assert figure_bounds.overlap(nearly, other) is overlaps
