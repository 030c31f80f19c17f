"""Where people go who leave: another country, or from one hospital to another."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Over 9,400 people have left the valley for Chad.", ["refugees 9400"]),
        (
            "Over 9,400 Korvans have reportedly left the valley for Chad.",
            ["refugees 9400"],
        ),
        ("Some 9,400 people fled the valley for Chad.", ["refugees 9400"]),
        ("Some 9,400 people left the valley for Mexico City.", ["displaced 9400"]),
        ("Some 9,400 people left their homes for Jordan Street.", ["displaced 9400"]),
        ("Some 9,400 people left their homes for Chad's capital.", ["displaced 9400"]),
        ("Some 9,400 people left the valley for higher ground.", ["displaced 9400"]),
        ("Some 9,400 people left the valley for fear of Chad.", ["displaced 9400"]),
        (
            "Some 9,400 people left the valley and called for Chad to help.",
            ["displaced 9400"],
        ),
        ("Some 9,400 people were evacuated for Chad to rest.", ["displaced 9400"]),
        ("Nine soldiers left the valley for Chad.", []),
        ("Some 30 players left the city for Chad.", []),
    ],
)
def test_leaving_for_a_country(text: str, expected: list[str]) -> None:
    """People who leave a place "for" a country are refugees."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hospital evacuated 40 patients.", ["treated 40"]),
        ("Helicopters evacuated 40 patients from the ward.", ["treated 40"]),
        ("Forty patients were evacuated overnight.", ["treated 40"]),
        ("Forty former patients were evacuated from the town.", ["displaced 40"]),
        ("Forty patients and cooks were evacuated.", ["displaced 40"]),
        ("Forty residents were evacuated from the hospital.", ["displaced 40"]),
        ("Forty patients fled their homes.", ["displaced 40"]),
        ("The patient mayor evacuated 40 cooks.", ["displaced 40"]),
        ("Forty nurses evacuated the ward.", []),
    ],
)
def test_evacuated_patients(text: str, expected: list[str]) -> None:
    """Patients who are evacuated leave a hospital, not their homes."""
    assert told(text) == expected
