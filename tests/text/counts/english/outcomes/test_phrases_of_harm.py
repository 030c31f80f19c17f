"""Counts of people held, hurt, treated and tortured, in everyday phrases."""

from __future__ import annotations

import pytest

from generator.text.counts.reader import read_figures
from tests.text.counts.readings import shorts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six of them were dead and 11 alive.", ["killed 6"]),
        ("Six cooks were found dead and 11 unhurt.", ["killed 6"]),
        ("Six cooks were dead and 11 hurt.", ["killed 6", "injured 11"]),
        ("Five cooks got ten days for shouting.", ["detained 5"]),
        ("Five cooks got ten days to answer.", []),
        ("The court handed 15 days to each of the two clerks.", ["detained 2"]),
        ("The firm handed 15 vans to each of the two clerks.", []),
        ("A judge sent nine cooks to prison.", ["detained 9"]),
        ("A judge sent nine cooks to the prison kitchen.", []),
        ("Of the 46 arrested, 19 are still inside.", ["detained 46", "detained 19"]),
        ("Nineteen clerks are still inside the hall.", []),
        ("Police caught two thieves.", ["detained 2"]),
        ("Two thieves caught a cold.", []),
        ("Soldiers took nine men from our street.", ["detained 9"]),
        ("Coaches took nine men from our street.", []),
        ("The list of those detained has 64 names.", ["detained 64"]),
        ("The list of winners has 64 names.", []),
        ("They arrested everyone in the house, nine people.", ["detained 9"]),
        ("They arrested a man in a house of nine people.", ["detained 1"]),
        ("The mayor wants six clerks jailed.", []),
        ("The mayor had six clerks jailed.", ["detained 6"]),
        ("The mayor hoped to see six clerks jailed.", []),
        ("The mayor demands that six clerks be jailed.", []),
        ("He dreamt that six clerks were jailed.", []),
        ("Three men are to be jailed.", []),
        ("They asked for the pair to be sent to prison.", []),
        ("The law allows 40 men to be held.", []),
        ("Eleven cooks were locked in a shed.", ["detained 11"]),
        ("Eleven cooks were locked in a dispute.", []),
        ("They locked two cooks up.", ["detained 2"]),
        ("They looked two cooks up.", []),
        ("Arrests by month: Jan 14; Feb 22", ["detained 14", "detained 22"]),
    ],
)
def test_both_sides_of_custody(text: str, expected: list[str]) -> None:
    """Terms, lists, captors and places of custody count; wishes and plans do not."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eighteen clerks came in with knife wounds.", ["injured 18"]),
        ("Eighteen clerks with old wounds took part.", []),
        ("The blast cost two cooks their legs.", ["injured 2"]),
        ("The blast cost two cooks their jobs.", []),
        ("The blast cost two cooks their lives.", ["killed 2"]),
        ("A stray bullet hit a cook.", ["injured 1"]),
        ("A stray ball hit a cook.", []),
        ("Two dead, one critical after crash", ["killed 2", "injured 1"]),
        ("Two clerks were critical of the plan.", []),
        ("The hospital took in 15 wounded.", ["injured 15"]),
        ("The hospital took in 15 lodgers.", []),
        ("Nine cooks needed oxygen.", ["treated 9"]),
        ("Nine cooks needed onions.", []),
        ("Nine cooks were flown to the coast for treatment.", ["treated 9"]),
        ("Nine cooks were flown to the coast for talks.", []),
        ("Two cooks fainted and were taken to hospital.", ["treated 2"]),
        ("Two cooks fainted and were taken to task.", []),
    ],
)
def test_both_sides_of_injury_and_care(text: str, expected: list[str]) -> None:
    """Wounds that people have and care that they need count; losses of jobs do not."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Torture was alleged by 63 of the cooks.", ["tortured 63"]),
        ("Bias was alleged by 63 of the cooks.", []),
        ("The group recorded 87 allegations of torture.", ["tortured 87"]),
        ("The group recorded 87 allegations of fraud.", []),
        ("The court heard 14 torture cases.", ["tortured 14"]),
        ("The court heard 14 murder cases.", []),
        ("A mob stopped two cooks and burned them alive.", ["killed 2"]),
        ("A mob stopped two cooks and thanked them.", []),
        ("Seven cooks drowned, five girls among them.", ["killed 7", "killed 5"]),
        ("Seven cooks drowned, five boats among them.", ["killed 7"]),
    ],
)
def test_both_sides_of_torture_and_death(text: str, expected: list[str]) -> None:
    """What people allege counts, and a part keeps the harm of its whole."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The head teacher and five cooks are in jail.", ["detained 1", "detained 5"]),
        ("The head teacher and five cooks are in doubt.", []),
        ("Mayor's wife shot", ["injured 1"]),
        ("Mayor's wife thanked", []),
        ("Journalist Ida Brun was detained.", ["detained 1"]),
        ("Journalist Ida Brun was honoured.", []),
        ("Our friend Ida was beaten up.", ["injured 1"]),
        ("Police arrest man over fire", ["detained 1"]),
        ("Police arrest proposal dropped", []),
        ("They must arrest man after man.", []),
        ("Nine human rights debaters were arrested.", ["detained 9"]),
        ("Nine human rights debates were held.", []),
        ("My aunt, a nurse, was killed.", ["killed 1"]),
        ("The bomb killed a barman.", ["killed 1"]),
        ("The bomb killed a caiman.", []),
        ("The dead are a midwife and her twin girls.", ["killed 1", "killed 2"]),
    ],
)
def test_single_people_in_lists_and_by_name(text: str, expected: list[str]) -> None:
    """A person known by role or name counts one where the harm is told of."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Boys killed 3", ["children"]),
        ("Rebels killed 3", ["unspecified"]),
        ("Female detainees: 64", ["women"]),
        ("People injured by police: 130", ["unspecified"]),
        ("Six girls were hurt, one of them badly.", ["children", "children"]),
        ("Six cooks were hurt, one of them badly.", ["unspecified", "unspecified"]),
        ("The girls, 17 of them, were hurt.", ["children"]),
        ("The women, 17 of whom were hurt, left.", ["women"]),
        ("Of the 30 hurt, ten are under age.", ["unspecified", "children"]),
        ("A lad of 16 was hurt.", ["children"]),
        ("A father of six was hurt.", ["unspecified"]),
    ],
)
def test_who_by_label_and_whole(text: str, who: list[str]) -> None:
    """A label names who is counted, and a part of a whole is of its age and sex."""
    found = [figure.who for figure in read_figures(text)]
    assert ["unspecified" if one == "all" else one for one in found] == who
