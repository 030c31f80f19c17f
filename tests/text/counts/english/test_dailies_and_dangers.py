"""What dailies tell of mishaps, crowds and captives, and what only looks like it."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They saved 12 lives.", []),
        ("The vaccine could save 2,000 lives.", []),
        ("The fire took 12 lives.", ["killed 12"]),
        ("A body of experts met.", []),
        ("A body was found.", ["killed 1"]),
        ("A death knell sounded.", []),
        ("A body blow hit the party.", []),
        ("An injury crisis hit the club.", []),
        ("Police are hunting the killers of two clerks.", ["killed 2"]),
        ("The abductors of five nuns want money.", ["abducted 5 women"]),
        ("The families of five nuns want money.", []),
    ],
)
def test_no_victims(text: str, expected: list[str]) -> None:
    """A noun behind an event says that nobody is counted; saved lives are not lost."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Some 300 villagers marched to the police station.",
            ["demonstrating 300 civilians"],
        ),
        ("Nine clerks were marched to the police station.", ["detained 9"]),
        ("A clerk marched to the police station.", []),
        ("Six soldiers marched to the barracks.", []),
        ("Some 300 mill workers struck work.", ["demonstrating 300"]),
        ("Some 900 evacuees trooped back to their villages.", ["returned 900"]),
        ("Some 900 evacuees trooped into a hall.", ["displaced 900"]),
        (
            "Nine families were transferred to an evacuation centre.",
            ["displaced 9 families"],
        ),
        ("Nine clerks were transferred to a new office.", []),
    ],
)
def test_crowds_and_moves(text: str, expected: list[str]) -> None:
    """Whoever is marched somewhere is held; whoever marches there protests."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lightning struck two cooks, killing one and injuring the other.",
            ["killed 1", "injured 1"],
        ),
        (
            "Lightning struck two cooks, killing one and scaring the other.",
            ["killed 1"],
        ),
        ("Three are dead while the other is still missing.", ["killed 3", "missing 1"]),
        ("Mother dies, son critical after fall.", ["killed 1 women", "injured 1"]),
        ("Mother cheers, son critical of teacher.", []),
        ("Clerk hacked by burglars.", ["injured 1"]),
        ("Site hacked by students.", []),
        ("A clerk fell off a roof and broke his spine.", ["injured 1"]),
        ("A clerk was charged and remanded.", ["detained 1"]),
        ("A clerk was charged and freed.", []),
        ("Two cooks were rescued and taken to hospital.", ["treated 2"]),
        ("A clerk was attacked by a dog and taken to hospital.", ["treated 1"]),
        (
            "Bandits killed nine cooks, carting away six nuns.",
            ["killed 9", "abducted 6 women"],
        ),
    ],
)
def test_mishaps(text: str, expected: list[str]) -> None:
    """The second of two people, and a second verb, have a harm of their own."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Siege ends with gunman dead, nine hostages unharmed.",
            ["killed 1 combatants", "abducted 9"],
        ),
        ("Raid leaves clerk dead, nine cooks hurt.", ["killed 1", "injured 9"]),
        (
            "A cook shot dead his wife and four children.",
            ["killed 1 women", "killed 4 children"],
        ),
        ("A cook was shot dead; his wife fled.", ["killed 1"]),
        ("Five cooks were burnt to ashes.", ["killed 5"]),
        ("Four cooks were taken away by the hoodlums.", ["abducted 4"]),
        ("Four cooks were taken away by the officers.", ["detained 4"]),
        ("Some 700 people have deserted the community.", ["displaced 700"]),
        ("Some 700 people have deserted the party.", []),
        ("Some 800 people are squatting with relatives.", ["displaced 800"]),
        ("A farmer is nursing cutlass wounds.", ["injured 1"]),
        ("A farmer is nursing a grudge.", []),
        ("Bandits took five nursing mothers.", ["abducted 5 women"]),
        ("A mason is lying in critical condition at the clinic.", ["injured 1"]),
        ("A van ran over a nurse, killing her instantly.", ["killed 1"]),
        ("A van ran over a nurse, killing her dog.", []),
        ("A cook was washed away by floods and his body was found.", ["killed 1"]),
        ("A cook was washed away by floods and his boat was found.", ["missing 1"]),
        (
            "Three cooks said they had been stripped, hung upside down and beaten.",
            ["tortured 3"],
        ),
    ],
)
def test_what_became_of_them(text: str, expected: list[str]) -> None:
    """The unharmed share no harm, and a body ends the search."""
    assert told(text) == expected
