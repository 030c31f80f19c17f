"""Loaded words that a text does not use as its own."""

from __future__ import annotations

import pytest

from generator.rules.wording import loaded_words

ESCAPED = "Nine people convicted of terrorism escaped."


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The office rejected the union's charge that it had rigged the vote.", ""),
        ("Vell said that the vote had been rigged.", ""),
        ("The union said that the election was a farce.", ""),
        (ESCAPED, "nine convicted terrorists broke out"),
        ("Two people found guilty of genocide fled.", "men convicted of genocide fled"),
    ],
)
def test_what_somebody_says_or_a_court_decided(text: str, quoted: str) -> None:
    """A claim has its speaker in the text, and a verdict is quoted."""
    assert [*loaded_words(text, quoted)] == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The rigged vote was held on Sunday, the mayor said.", ""),
        ("The mayor said that the rigged vote was held.", ""),
        ("The union said that it would march and the vote was rigged.", ""),
        ("The union said that those who rigged the vote fled.", ""),
        ("It was said that the vote had been rigged.", ""),
        ("There were claims that the vote was rigged.", ""),
        ("The mayor said that the regime had fled.", ""),
        (ESCAPED, "nine terrorists broke out"),
        (ESCAPED, "nine convicted thieves and terrorists broke out"),
        (ESCAPED, "nine people who were not convicted of terrorism broke out"),
        (
            "Nine people convicted of genocide escaped.",
            "nine convicted terrorists fled",
        ),
        ("Nine terrorists escaped.", "nine convicted terrorists broke out"),
    ],
)
def test_words_of_our_own(text: str, quoted: str) -> None:
    """Nobody else says the word, or no quotation tells of a verdict."""
    assert [*loaded_words(text, quoted)] != []
