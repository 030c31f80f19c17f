"""Counts of people in cells or with broken limbs, of children and of women."""

from __future__ import annotations

import pytest

from generator.text.counts.reader import read_figures
from tests.text.counts.readings import shorts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A boy broke his leg in a fall.", ["injured 1"]),
        ("A fan who broke his word apologised.", []),
        ("The acid scarred two cooks.", ["injured 2"]),
        ("Two cooks were scared.", []),
        ("They broke the arm of a clerk.", ["injured 1"]),
        ("They broke the silence of a clerk.", []),
        ("Nine tailors spent the night in custody.", ["detained 9"]),
        ("Nine tailors spent the night in comfort.", []),
        ("Four cooks were hung by their wrists.", ["tortured 4"]),
        ("Four cooks hung by the pool.", []),
        ("The bus had 48 passengers, of whom 11 were hurt.", ["injured 11"]),
        (
            "All 48 passengers, including 11 cooks, were hurt.",
            ["injured 48", "injured 11"],
        ),
        ("Last year 310 people were jailed.", ["detained 310"]),
        ("In year 310 people were jailed.", []),
        ("The stone bears the names of 19 dead.", ["killed 19"]),
        ("The stone bears the names of 19 donors.", []),
        ("Arbitrary arrests, first quarter: 209", ["detained 209"]),
        ("Arbitrary rules, first quarter: 209", []),
        ("A thug attacked a clerk, leaving him with head injuries.", ["injured 1"]),
        ("A thug met a clerk, leaving him with a headache.", []),
    ],
)
def test_both_sides_of_custody_and_injury(text: str, expected: list[str]) -> None:
    """Broken limbs, cells and parts of a whole count; what only looks so does not."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Two cousins, aged 9 and 12, were killed.", "children"),
        ("Two cousins, aged 9 and 22, were killed.", "unspecified"),
        ("Gunmen abducted 17 women and girls.", "women"),
        ("Gunmen abducted 17 women and boys.", "unspecified"),
        ("Two Canadian nationals were detained.", "foreigners"),
        ("Relatives of 18 jailed women wrote.", "women"),
        ("Relatives of 18 jailed men wrote.", "detained"),
    ],
)
def test_who_by_age_and_noun(text: str, who: str) -> None:
    """Ages below 18 make children, and the noun prevails over "jailed"."""
    assert [figure.who for figure in read_figures(text)] == [who]
