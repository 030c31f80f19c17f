"""What an approximate number allows, as people use round numbers."""

from __future__ import annotations

import pytest

from generator.corpus.figures import figure_bounds


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
        (200, 150, 250),
        (250, 225, 275),
        (1_000, 900, 1_100),
        (3_000, 2_500, 3_500),
        (400_000, 350_000, 450_000),
    ],
)
def test_slack(number: int, lowest: int, highest: int) -> None:
    """An approximate number may be rounded to its own power of ten, or a tenth off."""
    slack = figure_bounds.slack(number)

    assert (number - slack, number + slack) == (lowest, highest)
