"""People who are only named: "Powell was killed" counts one, "Powell County" nobody."""

from __future__ import annotations

import pytest

from generator.text.counts.reader import read_figures
from tests.text.counts.readings import shorts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orlan was killed, no nurses were hurt.", ["killed 1", "injured 0"]),
        ("Orlan was not killed.", []),
        ("Orlan was nearly killed.", []),
        ("Orlan would have been killed.", []),
        ("Police denied that Orlan was killed.", []),
        ("Was Orlan killed?", []),
        ("Orlan killed two cooks.", ["killed 2"]),
        ("Ida Brun died on Sunday.", ["killed 1"]),
        ("Ida Brun died in 1924.", []),
        ("The row over Ida Brun died down.", []),
        ("Ida Brun drowned off Selm.", ["killed 1"]),
        ("Ida Brun drowned her sorrows.", []),
        ("Ida Brun fell off a roof and died.", ["killed 1"]),
        ("Ida Brun fell off a roof and rose.", []),
        ("Ida Brun, mayor of Selm, was stabbed to death.", ["killed 1"]),
        ("Ida Brun, who ran a shop, was thanked.", []),
        ("On Friday, Orlan was jailed.", ["detained 1"]),
        ("A cook from Selm and Brod was jailed.", ["detained 1"]),
        ("Orlan was taken to hospital.", ["treated 1"]),
        ("Orlan was taken to task.", []),
        ("Orlan was shot in the leg.", ["injured 1"]),
        ("Orlan was shot in Iceland.", []),
        ("Ida Brun disappeared on Monday.", ["missing 1"]),
        ("Brun Airlines disappeared on Monday.", []),
        ("Kaspar Hald Jr. was wounded.", ["injured 1"]),
        ("Hassan al-Brun was abducted.", ["abducted 1"]),
        ("Clerks said that Orlan had been tortured.", ["tortured 1"]),
        ("Orlan was sentenced to six years in prison.", ["detained 1"]),
        ("Orlan was sentenced to pay a fine.", []),
    ],
)
def test_both_sides_of_named_subjects(text: str, expected: list[str]) -> None:
    """A name counts one where the harm stands beside it and has happened."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police arrested Orlan on Friday and charged him.", ["detained 1"]),
        ("Police wanted to arrest Orlan on Friday.", []),
        ("Police arrested Orlan supporters on Friday.", []),
        ("Police arrested him Friday.", []),
        ("Guards shot Orlan to death.", ["killed 1"]),
        ("Guards shot Orlan in colour.", []),
        ("A guard fatally shot Orlan.", ["killed 1"]),
        ("The blast killed Ida Brun.", ["killed 1"]),
        ("The blast killed Ida Brun's hopes.", []),
        ("The frost killed Christmas.", []),
        ("The army killed Tutsis in the hills.", []),
        ("Troops captured Orlan in June.", []),
        ("Troops captured Mr Orlan in June.", ["detained 1"]),
        ("They seized the tanker Ida Brun.", []),
        ("A court sentenced Ida Brun to six years in prison.", ["detained 1"]),
        ("Six clerks, identified as Ida Brun and others, were held.", ["detained 6"]),
    ],
)
def test_both_sides_of_named_objects(text: str, expected: list[str]) -> None:
    """A name behind a verb of harm counts one, unless another noun follows it."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Brun and Ove Hald were jailed.", ["detained 1"] * 2),
        ("Ida Brun, 34, and Ove Hald, 40, were jailed.", ["detained 1"] * 2),
        ("They jailed Ida Brun, Ove Hald and Lea Orlan.", ["detained 1"] * 3),
        ("Two cooks, Ida Brun and Ove Hald, were jailed.", ["detained 2"]),
        ("Ida Brun and her son were jailed.", ["detained 1"] * 2),
        ("Ida Brun and two cooks were jailed.", ["detained 1", "detained 2"]),
        ("Two cooks and teacher Ida Brun were jailed.", ["detained 2", "detained 1"]),
        ("People from Selm and Brod were jailed.", []),
        ("They jailed Orlan and Hald was freed.", ["detained 1"]),
    ],
)
def test_both_sides_of_lists_of_names(text: str, expected: list[str]) -> None:
    """Each name of a list counts one, unless a number before it counts them all."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Livestock was killed.",
        "Cattle died.",
        "Shelling was heavy. The shelling went on. Shelling was killed.",
        "He lived in Orlan. Orlan was killed.",
        "Storm Ida died out.",
        "The World Cup was held in Selm.",
        "Selm was captured in June.",
        "Wales was beaten by Fiji.",
        "Blue Runner was shot in London.",
        "The Ida Brun was lost.",
        "Brun Bank was hurt by the strike.",
        "Selm Motors was hurt by the strike.",
        "Talks died.",
        "Hope died.",
        "Clerks Were Jailed In Selm",
    ],
)
def test_names_of_no_person(text: str) -> None:
    """Places, storms, ships, works, bodies and plain words are nobody."""
    assert shorts(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Journalist Ida Brun was jailed.", ["journalists"]),
        ("A court sent reporter Ida Brun to prison.", []),
        ("A court jailed reporter Ida Brun.", ["journalists"]),
        ("Former finance minister Ole Hald, 68, was jailed", ["unspecified"]),
        ("Sgt. Ole Hald was killed.", ["security-forces"]),
        ("Ole Hald, 9, drowned.", ["children"]),
        ("A mine killed rebel commander Ole Hald.", ["combatants"]),
    ],
)
def test_who_is_named(text: str, who: list[str]) -> None:
    """A role or an age beside a name says who is counted."""
    assert [figure.who for figure in read_figures(text)] == who


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("John Orlan, 35, was killed. Orlan was killed by a van.", ["killed 1"]),
        ("The cook Ida Brun was jailed. They jailed Brun at dawn.", ["detained 1"]),
        ("Ida Brun was jailed. Ms Brun was jailed at dawn.", ["detained 1"]),
        ("Two cooks, Ida Brun and Ove Hald, were jailed. Hald was jailed at dawn.",
         ["detained 2"]),
        ("Ida Brun was jailed. Ove Brun was jailed.", ["detained 1"] * 2),
        ("Orlan was wounded. Orlan died on Monday.", ["injured 1", "killed 1"]),
        ("Selm Bank said no. Selm Bank was held.", []),
        ("Mr Orlan agreed. Orlan was held in a cell.", ["detained 1"]),
        ("Nobody named Brun was jailed. Ida Brun was jailed.",
         ["detained 0", "detained 1"]),
    ],
)  # fmt: skip
def test_nobody_is_counted_twice(text: str, expected: list[str]) -> None:
    """Somebody named again, also by surname or title, counts once by one measure."""
    assert shorts(text) == expected
