"""Outlines of countries are simplified by little, and tell where places may lie."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.geography.outlines import outline
from tools import outlines

LINES = st.lists(
    st.tuples(st.floats(-20, 20), st.floats(-60, 60)), min_size=2, max_size=30
)


@pytest.mark.parametrize(
    ("country", "inside", "outside"),
    [
        ("KGZ", (74.59, 42.87), (42.87, 74.59)),
        ("FJI", (-179.9, -16.8), (170.0, -16.8)),
        ("FJI", (179.9, -16.8), (-170.0, -16.8)),
        ("FRA", (-52.3, 4.9), (-30.0, 30.0)),
        ("ATA", (0.0, -75.0), (0.0, 75.0)),
    ],
)
def test_bounds(
    country: str, inside: tuple[float, float], outside: tuple[float, float]
) -> None:
    """Bounds hold overseas and across the 180th meridian, but not in between."""
    found = outline(country)

    assert found
    assert any(box.contains(inside) for box in found.boxes)
    assert not any(box.contains(outside) for box in found.boxes)


@given(LINES, st.floats(0.01, 20))
def test_simplified_lines_keep_their_ends(
    line: list[tuple[float, float]], tolerance: float
) -> None:
    """A simplified line has its ends, and only points of the whole line."""
    found = outlines.simplified(tuple(line), tolerance)

    assert (found[0], found[-1]) == (line[0], line[-1])
    assert set(found) <= set(line)


def test_detail_below_the_tolerance_is_left_out() -> None:
    """A point near the straight line is left out, and one far from it kept."""
    line = ((0.0, 0.0), (5.0, 2.1), (10.0, 4.0), (20.0, 0.0))

    assert outlines.simplified(line, 1) == (line[0], line[2], line[3])


def test_islands_are_grouped() -> None:
    """What lies near a country is part of its map; what lies far off is not."""
    land = ((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 0.0))
    near, far = (tuple((x + shift, y) for x, y in land) for shift in (5, 60))

    assert list(outlines.groups([land, far, near])) == [[land, near], [far]]


def test_rings_are_joined_across_the_meridian() -> None:
    """Of two rings on both sides of the 180th meridian, one is turned to the other."""
    large = ((170.0, 0.0), (179.0, 0.0), (179.0, 9.0), (170.0, 0.0))
    small = ((-179.0, 0.0), (-178.0, 0.0), (-178.0, 1.0), (-179.0, 0.0))

    assert outlines.unwrapped([small, large])[1][0] == (181.0, 0.0)
