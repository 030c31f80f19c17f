"""Counts in the manner of news desks: clauses apart, shares, plans, tables."""

import pytest

from tests.text.test_counts import shorts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clinic had 40 patients, and six had died.", ["treated 40", "killed 6"]),
        ("There were 20 passengers aboard and three men died.", ["killed 3"]),
        ("The ward has 31 children, and two nurses fell ill.", ["affected 2"]),
        ("A man and two women died.", ["killed 1", "killed 2"]),
        ("There were a man and two women hurt.", ["injured 1", "injured 2"]),
        (
            "Police have 12 men and three women in custody.",
            ["detained 12", "detained 3"],
        ),
    ],
)
def test_clauses_apart(text: str, expected: list[str]) -> None:
    """What somebody has does not come to the harm of the next clause."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Forty survivors of the wreck were picked up before dawn.", []),
        ("Nine men were picked up from the sea.", []),
        ("Two survivors were picked up; a third swam ashore.", []),
        ("Nine men were picked up at the market on Friday.", ["detained 9"]),
        ("Police picked up nine men at the market.", ["detained 9"]),
        ("The two survivors of the raid were arrested.", ["detained 2"]),
        ("Nobody was held to account for the raid.", []),
        ("Five officers were held responsible for the delay.", []),
        ("No minister has been held accountable.", []),
        ("Five officers were held for two days.", ["detained 5"]),
        ("Nobody has been held.", ["detained 0"]),
        ("Five officers were held over the accounts.", ["detained 5"]),
    ],
)
def test_no_custody(text: str, expected: list[str]) -> None:
    """The rescued are not arrested, nor are those who must answer for something."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were no immediate reports of casualties.", []),
        ("There were no initial reports of injuries.", []),
        ("There was no immediate word of deaths.", []),
        ("No casualties were reported.", ["affected 0"]),
        ("No immediate deaths were reported.", ["killed 0"]),
        ("There were no deaths.", ["killed 0"]),
        ("One child in six was displaced.", []),
        ("One household in twelve has fled.", []),
        ("One woman in 20 was injured.", []),
        ("One man in two cars was hurt.", ["injured 1"]),
        ("One person in Asta died.", ["killed 1"]),
        ("One woman in Ward 20 was injured.", ["injured 1"]),
    ],
)
def test_nobody_counted(text: str, expected: list[str]) -> None:
    """Neither reports that may still come nor shares count anybody."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The evacuation of 300 villagers will start on Monday.", []),
        ("The relocation of 90 families is due to begin in June.", []),
        ("The return of 1,200 families scheduled for May was called off.", []),
        ("The return of 1,200 families to Asta was once more postponed.", []),
        ("The return of 1,200 families planned for May was postponed.", []),
        ("The evacuation of 300 villagers began on Monday.", ["displaced 300"]),
        ("The killing of 12 villagers will be investigated.", ["killed 12"]),
        ("The arrest of five clerks will anger many.", ["detained 5"]),
        (
            "The return of 800 people to a town where polls were postponed went well.",
            ["returned 800"],
        ),
        ("Nine people are displaced, and the number may reach 90.", ["displaced 9"]),
        (
            "Nine people are displaced, and the number is expected to reach 90.",
            ["displaced 9"],
        ),
        (
            "Nine people are displaced, and the number is likely to rise to 90.",
            ["displaced 9"],
        ),
        (
            "Nine people were displaced, and the number has risen to 90.",
            ["displaced 9", "displaced 90"],
        ),
        ("The death toll rose from nine to 90.", ["killed 90"]),
        (
            "Nine people died, but the government put the number at 90.",
            ["killed 9", "killed 90"],
        ),
    ],
)
def test_yet_to_come(text: str, expected: list[str]) -> None:
    """What is planned, put off or expected has not happened."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A climber who disappeared on Monday was found alive.", []),
        ("Two boys who vanished on Friday were found unharmed.", []),
        ("A pilot who went missing over the bay has been rescued.", []),
        ("Two girls who went missing have not been found.", ["missing 2"]),
        ("Two girls went missing after a fair.", ["missing 2"]),
        ("A pilot who went missing was looking for rescued sailors.", ["missing 1"]),
        (
            "They met 30 former inmates, of whom 22 were beaten, starved or burned.",
            ["tortured 22"],
        ),
        (
            "They met 20 clerks, of whom 12 told of being beaten, kicked or tortured.",
            ["tortured 12"],
        ),
        (
            "We saw 40 men, of whom nine were beaten, shackled and tortured.",
            ["injured 9"],
        ),
        (
            "Twelve people, of whom three are boys, were killed.",
            ["killed 12", "killed 3"],
        ),
        (
            "Ten clerks, including two women, killed in a raid were buried.",
            ["killed 10", "killed 2"],
        ),
        ("Ten clerks, many of them women, were tortured.", ["tortured 10"]),
    ],
)
def test_people_apart(text: str, expected: list[str]) -> None:
    """The missing are found again, and a part alone has its own harm."""
    assert shorts(text) == expected
