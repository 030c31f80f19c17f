"""Figures of relief reports: numbers in brackets, risks, and their opposites."""

import pytest

from tests.text.test_relief_phrases import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Refugees (country of origin): 31,240 (Norvia), 9,805 (Korva) (2019)",
            ["refugees 31240 refugees", "refugees 9805 refugees"],
        ),
        ("IDPs in camps (41,200)", ["displaced 41200"]),
        ("The surge was 180 cm (71 in) high; 40 people drowned.", ["killed 40"]),
        (
            "A surge of 180 cm (71 in) forced 900 people from their homes.",
            ["displaced 900"],
        ),
    ],
)
def test_brackets(text: str, expected: list[str]) -> None:
    """A year or a length in brackets counts nobody."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 300,000 people are at risk of famine.", []),
        ("Some 300,000 people are on the brink of famine.", ["affected 300000"]),
        ("Seven communes were affected.", []),
        ("Seven villagers were affected.", ["affected 7 civilians"]),
        ("Some 90,000 people languish in misery, far from home.", []),
        ("Some 90 people languish in overcrowded cells.", ["detained 90"]),
        ("Some 90 people languish in jail.", ["detained 90"]),
    ],
)
def test_risks_and_places(text: str, expected: list[str]) -> None:
    """A risk is no harm yet, and a place harmed is nobody."""
    assert told(text) == expected
