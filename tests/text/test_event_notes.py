"""Counts of people in the manner of event data: notes, summaries, timelines."""

import pytest

from generator.text.counts.reader import read_figures
from tests.text.test_counts import shorts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two gunmen killed Oskar Lind in Brod.", []),
        ("An assailant stabbed and killed Oskar Lind.", []),
        ("Six rebels kidnapped Judge Lind.", []),
        ("Two farmers killed Monday were brothers.", ["killed 2"]),
        ("Two farmers killed in Brod were brothers.", ["killed 2"]),
        ("A man with a club entered the bus.", []),
        ("A man with burns left the bus.", ["injured 1"]),
        ("A bomber killed himself and a guard.", ["killed 1", "killed 1"]),
        ("A bomber came with himself and a guard.", []),
    ],
)
def test_who_did_it_is_not_who_came_to_harm(text: str, expected: list[str]) -> None:
    """Whoever kills somebody named is no victim; whom a suicide takes along is one."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two clerks were killed and nine others, five of them cooks, hurt.",
            ["killed 2", "injured 9", "injured 5"],
        ),
        (
            "He was killed with nine others, five of them cooks.",
            ["killed 9", "killed 5"],
        ),
    ],
)
def test_participle_behind_an_aside(text: str, expected: list[str]) -> None:
    """The participle of a second clause may stand behind an aside, without "were"."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A total of 41 families or 196 persons are in 18 evacuation centers.",
            ["displaced 41 families", "displaced 196 people"],
        ),
        ("Nine families are outside the centers.", ["displaced 9 families"]),
        ("Police met nine cooks outside an evacuation centre.", []),
        ("Nine clerks work at evacuation centers.", []),
        ("Nine people from two affected villages left.", []),
        ("Nine families took temporary shelter.", ["displaced 9 families"]),
        ("The storm impacted 400 people.", ["affected 400 people"]),
        ("The number of displaced families was 90.", ["displaced 90 families"]),
    ],
)
def test_reports_of_evacuation(text: str, expected: list[str]) -> None:
    """Families and persons are read with the centres that they are in or outside of."""
    found = read_figures(text)

    assert [f"{one.measure} {one.best} {one.unit}" for one in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 900 people fled Sudan.", ["refugees best=900 about"]),
        ("Nine people fled Sudan.", ["refugees 9"]),
        ("Nine people crossed into Sudan.", []),
        ("Nine people fled Sudan Street.", ["displaced 9"]),
        ("The war drove 900 people to seek refuge in Chad.", ["refugees 900"]),
        ("The war drove 900 people to seek refuge in caves.", ["displaced 900"]),
        ("Some 900 people fled to neighbouring Chad.", ["refugees best=900 about"]),
        ("Some 900 fled to neighbouring villages.", ["displaced best=900 about"]),
    ],
)
def test_flight_abroad(text: str, expected: list[str]) -> None:
    """Those who flee a country, or seek refuge in another one, are refugees."""
    assert shorts(text) == expected
