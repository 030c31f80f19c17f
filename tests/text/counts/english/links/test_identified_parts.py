"""A part of the dead of whom a text only says whether they are identified."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    "text",
    [
        "Of the 60 bodies, only 12 have been identified.",
        "Of the 60 bodies, 12 have not yet been identified.",
        "Of the 60 dead, 12 have been buried.",
        "Twelve of the 60 bodies have so far been identified.",
        "Divers found 60 bodies, of which 12 remain unidentified.",
        "The blast killed 60 people, 12 of whom have yet to be identified.",
        "The blast killed 60 people, 12 of whom could not be named.",
    ],
)
def test_identified_part(text: str) -> None:
    """Those identified are no further count of the dead."""
    assert told(text) == ["killed 60"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Of the 60 dead, 12 were identified as clerks.",
            ["killed 60", "killed 12"],
        ),
        ("Of the 60 dead, 12 were children.", ["killed 60", "killed 12 children"]),
        ("Of the 60 people, 12 were buried under rubble.", ["missing 12"]),
        ("Twelve of the suspects were identified and arrested.", ["detained 12"]),
        ("Twelve bodies have been identified.", ["killed 12"]),
        ("Of the 60 hurt, 12 died.", ["injured 60", "killed 12"]),
        (
            "Of the 60 hurt, 12 were soldiers.",
            ["injured 60", "injured 12 security-forces"],
        ),
        ("Of 60 passengers, 12 were killed and have been identified.", ["killed 12"]),
        (
            "Twelve of the passengers were killed by men who have been identified.",
            ["killed 12"],
        ),
        (
            "The blast killed 60 people, including 12 who have been identified.",
            ["killed 60", "killed 12"],
        ),
    ],
)
def test_other_part(text: str, expected: list[str]) -> None:
    """A part of whom the text says what happened, or who they were, is a count."""
    assert told(text) == expected
