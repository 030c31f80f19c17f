"""Reasons and circumstances in a text are those that its quotation tells."""

from __future__ import annotations

import pytest

from generator.rules.comparison.reasons_in_text import unquoted_reasons


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
    ],
)
def test_reason_that_is_told(text: str, quoted: str) -> None:
    """A quotation may tell a reason in other words, and a text may give none."""
    assert [*unquoted_reasons(text, quoted)] == []
