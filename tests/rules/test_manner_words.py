"""A text must not say how something was done unless its quotation does."""

from __future__ import annotations

import pytest

from generator.rules.comparison.manner_words import unquoted_manners


@pytest.mark.parametrize(
    ("text", "quoted", "added"),
    [
        (
            "The council secretly voted to close two clinics.",
            "The council voted to close two of its clinics",
            "secretly",
        ),
        (
            "The council narrowly voted to close the clinic.",
            "The council voted to close one of its clinics",
            "narrowly",
        ),
        (
            "Guards repeatedly searched the tents.",
            "guards searched the tents of the camp",
            "repeatedly",
        ),
        (
            "Secretly, the port sold the grain.",
            "the port sold the grain to a mill",
            "Secretly",
        ),
        (
            "The ministry flatly rejected the plan.",
            "The ministry rejected the plan on Monday",
            "flatly",
        ),
        (
            "The army deliberately shelled the mill.",
            "the army shelled the mill for an hour",
            "deliberately",
        ),
    ],
)
def test_manner_that_is_added(text: str, quoted: str, added: str) -> None:
    """No word of the quotation says so."""
    assert [*unquoted_manners(text, quoted)] == [added]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The council secretly met.", "the council met in secret"),
        ("The council secretly met.", "the council met behind closed doors"),
        ("The plan was narrowly passed.", "the plan passed by two votes"),
        ("Guards repeatedly searched it.", "guards searched it three times"),
        ("The march ended peacefully.", "the march ended without incident"),
        ("The men were forcibly removed.", "police dragged the men from the hall"),
        ("The bridge was temporarily closed.", "the bridge is shut until Friday"),
        ("The two states jointly sent aid.", "Norvia and Merrow have sent aid"),
        ("Rain heavily damaged the road.", "rain damaged the road"),
        ("The mayor recently left.", "the mayor left last week"),
        ("The family of the mayor left.", "the relatives of the mayor left"),
        ("Emily Tarn left her office.", "Tarn left her office"),
        ("The ship easily crossed the bar.", "the ship had an easy crossing"),
        ("The ministry will supply flour.", "the ministry will send flour"),
        ("Only the clinic is open.", "the clinic alone is open"),
        ("The union called it “wholly and grossly” unfair.", "unfair, they said"),
    ],
)
def test_manner_that_is_told(text: str, quoted: str) -> None:
    """The quotation says so in these or other words, or the word is no such adverb."""
    assert [*unquoted_manners(text, quoted)] == []
