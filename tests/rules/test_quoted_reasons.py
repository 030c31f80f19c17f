"""Reasons and circumstances in a text are those that its quotation tells."""

from __future__ import annotations

import pytest

from generator.rules.comparison.reasons_in_text import (
    beginnings,
    unquoted_circumstances,
    unquoted_reasons,
    unquoted_sentences,
)


@pytest.mark.parametrize(
    ("text", "quoted", "added"),
    [
        (
            "Lund left her office under pressure from her party.",
            "Governor Pia Lund left her office on Monday",
            "under pressure from her party",
        ),
        (
            "Dockers blocked the quay in protest against low pay.",
            "Dockers have blocked the quay",
            "in protest against low pay",
        ),
        (
            "The bridge was opened amid heavy guard.",
            "The president opened the bridge on Monday",
            "amid heavy guard",
        ),
        (
            "Merrow shut its border despite a plea by doctors.",
            "Merrow shut its border at noon",
            "despite a plea by doctors",
        ),
        (
            "The guard withdrew on the orders of the mayor.",
            "the guard withdrew from the mill",
            "on the orders of the mayor",
        ),
        (
            "Sixty schools stay shut because of the heat.",
            "Sixty schools in the valley stay shut",
            "because of the heat",
        ),
        (
            "The mayor called off her trip over the lack of water.",
            "The mayor cancelled her trip; her office said no more",
            "over the lack of water",
        ),
        (
            "The army left the mill on account of the burst pipe.",
            "the army withdrew from the mill under an agreement of April",
            "on account of the burst pipe",
        ),
        (
            "Two trains were cancelled due to a strike.",
            "Two trains to Lorne were cancelled on Monday",
            "due to a strike",
        ),
        (
            "The clinic turned patients away for want of medicine.",
            "the clinic turned patients away on Friday",
            "for want of medicine",
        ),
        (
            "The ferry stopped because its crew had walked out.",
            "the ferry to Osk stopped at noon",
            "because its crew had walked out",
        ),
    ],
)
def test_reason_that_is_added(text: str, quoted: str, added: str) -> None:
    """A plain quotation bears out no reason."""
    assert [*unquoted_reasons(text, quoted)] == [added]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            "Dockers blocked the quay in protest against their wages.",
            "Dockers blocked the quay to demand better pay",
        ),
        (
            "Norvia shut its consulate in response to the attack.",
            "Norvia responded to the raid and shut its consulate",
        ),
        ("The vote took place amid fighting.", "the vote went on while shells fell"),
        ("Lund left under pressure from her party.", "her party forced Lund to leave"),
        ("The guard withdrew on the mayor's orders.", "the guard withdrew at noon"),
        ("Merrow kept its border open despite it.", "Merrow kept its border open"),
        ("The guard stood at the gate.", "the guard stood at the gate"),
        (
            "Sixty schools stay shut because of the heat.",
            "Sixty schools stay shut as temperatures reach 41 degrees",
        ),
        ("Nine people died for lack of food.", "nine people starved"),
        ("The road was cut because of flooding.", "Floods cut the road to Lorne"),
        ("The road is due to reopen.", "the road will be open on Monday"),
        ("The new bridge is due to be opened.", "the bridge opens on Monday"),
        (
            "Two trains were cancelled because of a strike.",
            "a walkout forced the railway to cancel two trains",
        ),
        ("The pass was shut because of bad weather.", "the pass was closed by snow"),
        ("Nine people died because of an illness.", "nine people died of a fever"),
        ("He took account of it as a result.", "he took note"),
        ("She refused the post for want of time.", "she had no time for the post"),
    ],
)
def test_reason_that_is_told(text: str, quoted: str) -> None:
    """A quotation may tell a reason in other words, and a text may give none."""
    assert [*unquoted_reasons(text, quoted)] == []


@pytest.mark.parametrize(
    ("text", "quoted", "added"),
    [
        (
            "A bridge over the Ulm collapsed after heavy rain.",
            "a bridge over the Ulm collapsed",
            "after heavy rain",
        ),
        (
            "The council shut two clinics, which angered residents.",
            "The council shut two clinics in the valley as money ran out",
            "which angered residents",
        ),
        (
            "The council met while nurses wept outside.",
            "The council met in the town hall",
            "while nurses wept outside",
        ),
        (
            "The mayor left during the vote.",
            "The mayor left the hall",
            "during the vote",
        ),
        (
            "The council voted to close the clinic without a debate.",
            "The council voted to close a clinic",
            "without a debate",
        ),
        (
            "The council shut the clinic, but residents protested.",
            "The council shut the clinic in the valley",
            "but residents protested",
        ),
        (
            "Rebels freed nine miners with the help of Norvia.",
            "Rebels freed nine miners on Monday",
            "with the help",
        ),
    ],
)
def test_circumstance_that_is_added(text: str, quoted: str, added: str) -> None:
    """Neither the quotation nor anything else in the brief tells of it."""
    assert [*unquoted_circumstances(text, quoted, set)] == [added]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The bridge fell after heavy rain.", "rain brought down the bridge"),
        ("The bridge fell in a storm, after dusk.", "the bridge fell in a storm"),
        ("The bridge fell when a bus crossed it.", "fell with a bus on it"),
        ("The mayor left before the vote.", "by the time of the ballot she had left"),
        ("The mayor left before Friday noon.", "the mayor left the hall"),
        ("The mayor left during the march.", "the mayor left the hall"),
        ("The mayor, who is Vera Lund, left.", "the mayor left the hall"),
        ("The mayor left two days after that.", "the mayor left the hall"),
        ("The mayor left with Lund.", "the mayor left the hall"),
        ("The mayor met with the dockers.", "the mayor left the hall"),
        ("The council met without its head.", "the council met though its head left"),
        ("The hall is open, but not to all.", "the hall is open to members"),
    ],
)
def test_circumstance_that_is_told(text: str, quoted: str) -> None:
    """The quotation tells of it, or of when; or the brief does; or it is a time."""
    known = beginnings("The march of the dockers, as the mayor Vera Lund told it")

    assert [*unquoted_circumstances(text, quoted, lambda: known)] == []


def test_sentence_that_is_added() -> None:
    """A further sentence has a word of a quotation, or of what else is known."""
    quoted = "The council voted to close a clinic"

    def added(text: str, known: str = "") -> list[str]:
        return [*unquoted_sentences(text, quoted, lambda: beginnings(known))]

    assert added("The council will shut a clinic. Residents protested.") == [
        "Residents protested."
    ]
    assert added("The council will shut a clinic; a school burned.") == []
    assert added("The council will shut a clinic. It voted at noon.") == []
    assert added("A clinic will shut. Residents protested.", "a resident said") == []
    assert added("The surgery will be shut.") == []
