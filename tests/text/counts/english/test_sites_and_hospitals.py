"""People in camps and hospitals, and words that count nobody."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The camp on the airfield holds 3,200 people.", ["displaced 3200"]),
        (
            "Families in the camp, which the authorities say holds 900 people, left.",
            ["displaced 900"],
        ),
        ("The settlement near Garrow holds 900 people.", ["displaced 900"]),
        ("The prison, which officials say holds 900 people, burns.", ["detained 900"]),
        ("The prison camp near Garrow holds 320 people.", ["detained 320"]),
        ("In the camp the group holds 40 people.", ["detained 40"]),
        ("The camp, which soldiers guard, holds 900 people.", ["detained 900"]),
    ],
)
def test_camp_that_holds_people(text: str, expected: list[str]) -> None:
    """A camp shelters people unless its sentence tells who confines them."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seven of the dead had been brought to hospital.", ["killed 7"]),
        ("Four of those killed were taken to the clinic.", ["killed 4"]),
        ("Seven of the wounded were taken to hospital.", ["treated 7"]),
        ("Seven people were brought to hospital.", ["treated 7"]),
        ("412 persons have received medical assistance.", ["treated 412"]),
        ("Thirty people sought medical help.", ["treated 30"]),
        ("They sought medical help for 30 people.", []),
    ],
)
def test_people_in_hospital(text: str, expected: list[str]) -> None:
    """The dead in a hospital are dead, and others are treated."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nobody knows how many have died.", []),
        ("No one knew how many died.", []),
        ("Nobody died.", ["killed 0"]),
        ("No one else died.", ["killed 0"]),
    ],
)
def test_nobody(text: str, expected: list[str]) -> None:
    """Only what nobody suffered counts nobody, not what nobody knows."""
    assert told(text) == expected
