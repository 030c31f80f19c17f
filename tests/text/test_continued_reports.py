"""Counts that go on from others, accounts of crowds, wounds and moves."""

import pytest

from tests.text.test_counts import shorts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thousands took the streets on Sunday.", ["demonstrating low=1000 vague"]),
        ("Forty women stood silently before the courthouse.", ["demonstrating 40"]),
        ("Forty women stood silently in the lift.", []),
        ("Only 90 people turned up for the counter-rally.", ["demonstrating 90"]),
        ("Only 90 people turned up for the concert.", []),
        ("Ninety residents had to leave a block of flats.", ["displaced 90"]),
        ("Ninety guests had to leave a tip.", []),
        (
            "While 900 are in camps, 310 stayed with relatives.",
            ["displaced 900", "displaced 310"],
        ),
        ("On Friday 310 refugees left for home in nine buses.", ["returned 310"]),
        ("Four others were lightly to moderately injured.", ["injured 4"]),
    ],
)
def test_phrases_of_crowds_and_moves(text: str, expected: list[str]) -> None:
    """Common phrases say who protests, must leave, or goes back."""
    assert shorts(text) == expected
