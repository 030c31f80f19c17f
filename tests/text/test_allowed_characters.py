"""Invisible characters are found, except joiners where a script needs them."""

from __future__ import annotations

import pytest

from generator.text import allowed_characters

HIDDEN = [
    "\u00ad",
    "\u034f",
    "\u115f",
    "\u1160",
    "\u2028",
    "\u200b",
    "\u200e",
    "\u202e",
    "\u2061",
    "\u2800",
    "\u3164",
    "\uffa0",
    "\ufe0f",
    "\ufeff",
    "\ue000",
    "\U000e0041",
    "\U000e0100",
    "\U000e01ef",
    "\U0010fffd",
    "\u0378",
    "\uffff",
    "\x00",
    "\x7f",
    "\x9f",
]


@pytest.mark.parametrize("character", HIDDEN, ids=ascii)
def test_invisible_characters(character: str) -> None:
    """Invisible and unassigned characters are found."""
    assert allowed_characters.find_invisible(f"12{character} people") == 2


@pytest.mark.parametrize("joiner", ["\u200c", "\u200d"], ids=ascii)
@pytest.mark.parametrize("around", ["{}a", "a{}", "a{}b", "می{}", "{}می", "می{} خواهم"])
def test_misplaced_joiners(around: str, joiner: str) -> None:
    """A joiner at the edge of a word or between Latin letters is found."""
    text = around.format(joiner)

    assert allowed_characters.find_invisible(text) == text.index(joiner)


@pytest.mark.parametrize(
    "text",
    [
        "Plain words,\ttabs and\nlines",
        "Zoë O'Hara – “no”",
        "могут; ضباب; 港; ไทย",
        "می\u200cخواهم",
        "क्\u200dष",
        "ශ්\u200dරී",
        "e\u0301",
    ],
)
def test_visible_text(text: str) -> None:
    """Letters, marks and signs of any script pass, with joiners where needed."""
    assert allowed_characters.find_invisible(text) is None


def test_control_characters_are_replaced() -> None:
    """No text of a server reaches a terminal with control characters."""
    line = allowed_characters.printable("a\x1b]0;b\x07\u202ec\x9b")

    assert line == "a\ufffd]0;b\ufffd\ufffdc\ufffd"
