"""Counts that go on from others, accounts of crowds, wounds and moves."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import shorts


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Of the 90 dead, 31 were women. The number also includes 12 girls and nine "
            "boys, as well as four adults whose sex is unknown.",
            ["killed 90", "killed 31", "killed 12", "killed 9", "killed 4"],
        ),
        ("The number also includes 12 girls.", []),
        (
            "Over 900 people died. Of those deaths, 120 were from this week alone.",
            ["killed low=900 more-than", "killed 120"],
        ),
        ("Of those houses, 120 were from last year.", []),
        ("The toll in Orm surpassed today 3,000.", ["killed low=3000 more-than"]),
        ("The price in Orm surpassed today 3,000.", []),
        (
            "Some 900 families underwent evacuation in Asta; 31 families or 145 "
            "individuals in Brod; and 200 families in Orm.",
            [
                "displaced best=900 about",
                "displaced 31",
                "displaced 145",
                "displaced 200",
            ],
        ),
        ("Twelve people died in Asta; three men in Brod said so.", ["killed 12"]),
        ("Twelve people died in Asta, though 3 men in Brod; 4 in Orm.", ["killed 12"]),
    ],
)
def test_continued_counts(text: str, expected: list[str]) -> None:
    """Parts in the next sentence, and a list behind ";", keep what befell the whole."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Organisers spoke of 9,000 participants, the police of roughly 4,000.",
            ["demonstrating 9000", "demonstrating best=4000 about"],
        ),
        ("Organisers of the concert spoke of 900 participants, police of 400.", []),
        ("Organisers of the course spoke of 900 participants.", []),
        (
            "There was a march in Orm (organisers' estimate: 900 people; police "
            "estimate: 300).",
            ["demonstrating 900", "demonstrating 300"],
        ),
        ("There was a fair in Orm (organisers' estimate: 900 people).", []),
    ],
)
def test_accounts_of_crowds(text: str, expected: list[str]) -> None:
    """Organisers and police differ on how many took part in a protest."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The war led to the displacement of 900 refugees and of 300 residents.",
            ["displaced 900", "displaced 300"],
        ),
        ("A fire left 900 refugees homeless.", ["displaced 900"]),
        ("A fire broke out among 900 refugees.", ["refugees 900"]),
    ],
)
def test_refugees_who_move_again(text: str, expected: list[str]) -> None:
    """Refugees who lose their shelter are displaced."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine miners were pulled out with broken bones.", ["injured 9"]),
        ("Nine miners were pulled out with their tools.", []),
        ("Ida was taken to Orm with a friend.", []),
        (
            "A woman was taken to Orr General in good condition with a gunshot wound.",
            ["injured 1"],
        ),
        ("A woman was taken to Orr General in good condition with her son.", []),
        (
            "The ward admitted 21 people last night, all with bullet wounds.",
            ["injured 21"],
        ),
        ("The ward admitted 21 people last night, all with fever.", ["treated 21"]),
        (
            '"We took in 33 people last night, all with burns," a nurse said.',
            ["injured 33"],
        ),
        ("We took in 33 people last night, all with their bags.", []),
        ("A lorry hit two cyclists, killing them both.", ["killed 2"]),
        ("A lorry hit a cyclist, killing him.", ["killed 1"]),
        ("A lorry hit a cyclist, killing them.", []),
        ("A lorry hit two cyclists, blaming them both.", []),
        (
            "A total of 210 passengers, 45 trucks and three motorboats were stranded "
            "in the port.",
            ["affected 210"],
        ),
        ("Three mechanics were stranded in the port.", ["affected 3"]),
        ("A dog attacked three boys in a park; all needed stitches.", ["injured 3"]),
        ("A dog attacked three boys in a park; all went home.", []),
        (
            "They told of 40 cases of guards, cooks and boys who sustained injuries.",
            ["injured 40"],
        ),
        ("They told of 40 cases of boys who went to school.", []),
        ("He told of 40 cases of the flu; who sustained injuries?", []),
        (
            "A man was taken to hospital, and he later died.",
            ["killed 1"],
        ),
        ("Two men were taken to hospital, and she later died.", ["treated 2"]),
        ("A man was taken to hospital, and it later died.", ["treated 1"]),
        ("A reporter for a local paper suffered a head injury.", ["injured 1"]),
        ("A reporter for a local paper suffered a loss.", []),
        ("The boys bore marks, including an injury on the neck.", []),
        ("There was a death and an injury in Orm.", ["killed 1", "injured 1"]),
    ],
)
def test_wounds_as_nouns(text: str, expected: list[str]) -> None:
    """Wounds say that people were hurt, and a part of the body counts nobody."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine soldiers and police heading to Orm were killed.", ["killed 9"]),
        ("Nine soldiers and police heading to Orm slowly.", []),
        ("Nearly 800 Norvians and foreign nationals died.", ["killed best=800 nearly"]),
        ("Nearly 800 Norvians and foreign banks suffered.", []),
    ],
)
def test_joined_nouns(text: str, expected: list[str]) -> None:
    """A second noun may have an adjective or a participle."""
    assert shorts(text) == expected
