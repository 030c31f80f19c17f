"""Counts of people in the manner of event data: notes, summaries, timelines."""

import pytest

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
