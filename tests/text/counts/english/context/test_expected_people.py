"""People who are only expected, allowed or sought, and shares that count nobody."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import shorts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report said 9,000 refugees could be expected to arrive by May.", []),
        (
            "The report said 9,000 refugees and 20 boys will be expected to come.",
            [],
        ),
        ("The report said 9,000 refugees are in tents.", ["refugees 9000"]),
        ("The camp will be able to host at least 3,000 additional refugees.", []),
        ("The camp was able to host 3,000 refugees.", ["refugees 3000"]),
        ("It has enough water to meet the needs of over 9,000 refugees.", []),
        ("Aid meets the needs of 9,000 refugees.", ["refugees 9000"]),
        ("The city has permitted a rally of 15,000.", []),
        ("The city saw a rally of 15,000.", ["demonstrating 15000"]),
        ("More than one in four people has been displaced.", []),
        ("Nearly two in five children were killed.", []),
        ("More than one person in the car was killed.", ["killed low=1 more-than"]),
    ],
)
def test_expected_people(text: str, expected: list[str]) -> None:
    """Nobody is counted who is only expected, allowed to come, or has room."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three men shot and killed 65-year-old minister Anton Porth.",
            ["killed 1"],
        ),
        ("Two gunmen shot and wounded 40-year-old Ida Lund.", ["injured 1"]),
        ("Three men saw 65-year-old minister Anton Porth.", []),
        ("No offenders are in custody.", []),
        ("Two offenders are in custody.", ["detained 2"]),
        ("No protesters are in custody.", ["detained 0"]),
        ("Shelling killed 12, compared to 2021.", ["killed 12"]),
        ("Shelling killed 12 compared to 20 in May.", ["killed 12", "killed 20"]),
        ("Three men shot and killed in Orm were brothers.", ["killed 3"]),
        ("Nine men were killed on August 27 and 29, he said.", ["killed 9"]),
        (
            "Shelling killed 12 men on May 4 and 29 women in June.",
            ["killed 12", "killed 29"],
        ),
        ("Nine guards were briefly held by the rioters.", ["abducted 9"]),
        ("Nine guards were briefly held by the police.", ["detained 9"]),
        (
            "They tried to secure the release of two hostages held by a gang.",
            ["abducted 2"],
        ),
        ("They managed to secure the release of two hostages.", []),
        (
            "The ordeal of the two nurses, kidnapped in 2011 near Orm, goes on.",
            ["abducted 2"],
        ),
        ("A boy is among a group of 14 missing sailors.", ["missing 1", "missing 14"]),
        ("A boy is among a group of 14 singers.", []),
        ("June: 4 executed, 19 whereabouts unknown.", ["killed 4", "missing 19"]),
        ("June: 4 executed, 19 motives unknown.", ["killed 4"]),
        (
            "Thirty families whose homes were flooded were spending a night in the "
            "sports centre.",
            ["displaced 30"],
        ),
        ("Thirty families were spending a night in the city centre.", []),
        ("A landslip closed the road, cutting off 300 people.", ["affected 300"]),
    ],
)
def test_who_did_it_and_who_is_held(text: str, expected: list[str]) -> None:
    """Those who kill are not killed; hostages stay hostages until they are free."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The outbreak began with over 40 000 cases and 900 deaths.",
            ["affected low=40000 more-than", "killed 900"],
        ),
        ("Cholera surged, with 31,000 cases reported in May.", ["affected 31000"]),
        ("The court had 31 cases reported in May.", []),
        ("The court had 31 cases and 40 pleas.", []),
    ],
)
def test_cases_of_disease(text: str, expected: list[str]) -> None:
    """Cases count people who fell ill beside deaths, or where a disease is named."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The raid led to the fall of nine rebels and dozens of injured.", "injured"),
        ("Nine rebels and dozens of clerks were injured.", "injured 9"),
    ],
)
def test_wounded_as_a_noun(text: str, expected: str) -> None:
    """The wounded behind others in a list say nothing of these."""
    found = shorts(text)
    assert found[0].startswith(expected)
    assert len(found) == (2 if expected[-1] == "9" else 1)
