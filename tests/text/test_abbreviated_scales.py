"""Numbers of digits and an abbreviated scale."""

from __future__ import annotations

import pytest

from generator.rules.numbers.numbers_in_text import find_numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$2bn in aid", 2_000_000_000),
        ("1.2bn crowns", 1_200_000_000),
        ("2 bn crowns", 2_000_000_000),
        ("2 mln crowns", 2_000_000),
        ("2mn crowns", 2_000_000),
        ("1.5 trillion crowns", 1_500_000_000_000),
        ("a debt of 3tn crowns", 3_000_000_000_000),
        ("$2m in aid", 2_000_000),
        ("12k people", 12_000),
        ("2 dozen crews", 24),
        ("2 m of cable", 2),
        ("2 tn of coal", 2),
        ("2 bns", 2),
    ],
)
def test_abbreviated_scale(text: str, value: int) -> None:
    """A scale multiplies the digits before it; "m" and "tn" only directly behind."""
    assert [number.value for number in find_numbers(text)] == [value]


def test_range() -> None:
    """A scale behind a range belongs to both of its ends."""
    numbers = find_numbers("3.5 to 4 bn crowns")

    assert [number.value for number in numbers] == [3_500_000_000, 4_000_000_000]
