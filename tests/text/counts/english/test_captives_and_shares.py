"""Captives, shares of a whole and injuries, and their opposites."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They urged the rebels to free two priests they were holding hostage.",
            ["abducted 2"],
        ),
        ("The gang freed four nurses it was holding for ransom.", ["abducted 4"]),
        (
            "She is one of 17 reporters killed so far this year.",
            ["killed 17 journalists"],
        ),
        ("He was one of 40 monks arrested that night.", ["detained 40"]),
        (
            "The cameraman has been one of 22 journalists murdered since January.",
            ["killed 22 journalists"],
        ),
        ("Orlov is among 31 lawyers jailed over the protests.", ["detained 31"]),
        ("The school is one of 12 schools burned down.", []),
        (
            "Talks began after 40 people that rebels had seized were let go.",
            ["abducted 40"],
        ),
        (
            "The market reopened after nine traders whom bandits had abducted "
            "came home.",
            ["abducted 9"],
        ),
        (
            "Some 14 clerks were captured by militants before being freed.",
            ["abducted 14"],
        ),
        (
            "About 30 oil workers were captured in the delta before being "
            "freed two days later.",
            ["abducted 30"],
        ),
        (
            "Six teachers were captured by gunmen and set free on Sunday.",
            ["abducted 6"],
        ),
        ("Seven rebels were captured by the army.", ["detained 7 combatants"]),
        (
            "Some 12 soldiers were captured during the attack.",
            ["detained 12 security-forces"],
        ),
        (
            "The study covered 48 kidnapping incidents involving 95 aid workers.",
            ["abducted 95"],
        ),
        (
            "The database has nine arrest incidents involving 14 lawyers.",
            ["detained 14"],
        ),
        ("There were 30 incidents involving 44 staff.", []),
        ("The crash involving 12 cars closed the road.", []),
        (
            "Armed groups carried out 70 killings and 50 abductions in the year.",
            ["killed 70", "abducted 50"],
        ),
    ],
)
def test_captives(text: str, expected: list[str]) -> None:
    """Those whom somebody holds or has seized are told by a clause or an incident."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Of the 52 staff killed, 46 were local staff and six were foreign.",
            ["killed 52", "killed 46", "killed 6 foreigners"],
        ),
        (
            "Of the 19 killed, 12 were drivers and seven were guards.",
            ["killed 19", "killed 12", "killed 7 security-forces"],
        ),
        (
            "Of the 30 people arrested, 22 were students and eight teachers.",
            ["detained 30", "detained 22", "detained 8"],
        ),
        ("Of the 80 detained, 60 were charged and 20 were let go.", ["detained 80"]),
        (
            "The list has 310 reporters killed since 1990. Of those, 80 were "
            "killed in Ostan, followed by 41 in Norvia, 33 in Asta and 12 in "
            "Orm.",
            [
                "killed 310 journalists",
                "killed 80",
                "killed 41",
                "killed 33",
                "killed 12",
            ],
        ),
        (
            "Of those, 22 were killed in Ostan, 14 Norvia, nine in Asta.",
            ["killed 22", "killed 14", "killed 9"],
        ),
        (
            "At least 2,300 people have been killed since May, including 910 "
            "children, 640 women, 120 elderly, and 7,400 were injured.",
            [
                "killed 2300",
                "killed 910 children",
                "killed 640 women",
                "killed 120",
                "injured 7400",
            ],
        ),
        (
            "The shelling killed 61 people, including 14 children and nine "
            "women, and 130 were wounded.",
            ["killed 61", "killed 14 children", "killed 9 women", "injured 130"],
        ),
        (
            "Forty people died, including 12 children, and nine women were injured.",
            ["killed 40", "killed 12 children", "injured 9 women"],
        ),
        (
            "Eleven people died, among them three girls, two nurses, and 20 were hurt.",
            ["killed 11", "killed 3 children", "killed 2", "injured 20"],
        ),
        (
            "Of the victims, 12 were women, five boys and six girls.",
            ["killed 12 women", "killed 5 children", "killed 6 children"],
        ),
        (
            "Ten miners died. Six were from Orr and four from Velm.",
            ["killed 10", "killed 6", "killed 4"],
        ),
        (
            "Of the 25 arrested, 19 have been released and six remain in jail.",
            ["detained 25", "detained 6"],
        ),
    ],
)
def test_shares(text: str, expected: list[str]) -> None:
    """A part keeps the harm of its whole, also in the next sentence."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A stray bullet came through the wall, striking a nine-year-old girl.",
            ["injured 1 children"],
        ),
        (
            "The gun went off, hitting a seven-year-old boy in the leg.",
            ["injured 1 children"],
        ),
        ("He fired from a passing car, striking two men.", ["injured 2"]),
        ("A train left the rails, striking two parked cars.", []),
        ("The rocket landed on a hut, striking nobody.", ["injured 0"]),
        (
            "An officer pushed a woman to the ground, breaking her collarbone.",
            ["injured 1 women"],
        ),
        ("A guard struck a reporter, breaking his nose.", ["injured 1 journalists"]),
        ("The police beat a teacher, fracturing two of his ribs.", ["injured 1"]),
        ("The thief smashed a window, breaking the lock.", []),
        ("Two firemen were badly burned.", ["injured 2"]),
        (
            "Three workers were killed and a fourth was badly burned.",
            ["killed 3", "injured 1"],
        ),
        (
            "Four men died in the fire and a fifth was burned.",
            ["killed 4", "injured 1"],
        ),
        ("One man was killed and a second seriously hurt.", ["killed 1", "injured 1"]),
        (
            "Soldiers beat a farmer at a roadblock. He later died of his injuries.",
            ["killed 1"],
        ),
        ("Police beat a student. He died on Monday.", ["killed 1"]),
        (
            "Police beat a student. His father died on Monday.",
            ["injured 1", "killed 1"],
        ),
        ("A nurse was shot on Friday. She later died.", ["killed 1"]),
        (
            "Two girls were shot on Friday. One of them later died in hospital.",
            ["injured 2 children", "killed 1"],
        ),
        (
            "Two teenagers were hospitalized in critical condition after "
            "being shot in Orr.",
            ["injured 2 children"],
        ),
        ("A man was hospitalised after being stabbed on the tram.", ["injured 1"]),
        (
            "Three women were taken to hospital after being hit by a lorry.",
            ["injured 3 women"],
        ),
        ("Three clerks were in hospital after being beaten.", ["injured 3"]),
        ("Twelve pupils were hospitalised after a gas leak.", ["treated 12 children"]),
        (
            "Forty-one packers fell ill from fumes at a plant on Monday.",
            ["affected 41"],
        ),
        ("Six children fell ill after eating berries.", ["affected 6 children"]),
        ("Nine people were made ill by smoke.", ["affected 9"]),
        ("Twelve firefighters were treated for smoke inhalation.", ["injured 12"]),
        (
            "Nine passengers and the driver were hurt, none seriously, when a "
            "tram left the rails.",
            ["injured 9", "injured 1"],
        ),
        ("Five people were hurt, none seriously.", ["injured 5"]),
        ("Five people were hurt, none of them badly.", ["injured 5"]),
        ("None was hurt.", ["injured 0"]),
        ("Six were treated; none seriously ill.", ["treated 6"]),
        (
            "The crash left the driver dead and his passenger, a woman of 31, "
            "in intensive care with head injuries.",
            ["killed 1", "injured 1 women"],
        ),
        ("A rights group said the army was holding 40 students.", ["detained 40"]),
        ("Police made arrests after a brawl involving 14 youths.", []),
    ],
)
def test_injuries(text: str, expected: list[str]) -> None:
    """Blows, broken bones and later deaths say what became of people."""
    assert sorted(told(text)) == sorted(expected)
