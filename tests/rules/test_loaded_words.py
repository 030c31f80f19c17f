"""Loaded words that a text does not use as its own."""

from __future__ import annotations

import pytest

from generator.rules.wording import loaded_words

SAVAGE = "said that the violence was savage"
RIGGED = "in a vote that the Reform Union said was rigged"
ESCAPED = "Nine people convicted of terrorism escaped."


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The office rejected the union's charge that it had rigged the vote.", ""),
        ("Vell said that the vote had been rigged.", ""),
        ("The union said that the election was a farce.", ""),
        (ESCAPED, "nine convicted terrorists broke out"),
        ("He won a vote that the opposition Reform Union called rigged.", RIGGED),
        ("The Union said that the vote in which he won had been rigged.", RIGGED),
        ("The violence was savage, the mayor said.", SAVAGE),
        ("Vell said that the violence was savage.", SAVAGE),
        ("The raid was savage and unprovoked, Vell said.", f"{SAVAGE} and unprovoked"),
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
        ("He won a vote that was called rigged.", RIGGED),
        ("He won a vote that nobody called rigged.", RIGGED),
        ("He won a vote that the Reform Union lost and was rigged.", RIGGED),
        ("He won a vote that the Reform Union never called rigged.", RIGGED),
        ("He won a vote that the Reform Union called rigged.", "they said it was fair"),
        ("The Union said that the town in which the vote was rigged slept.", RIGGED),
        ("The mayor said that the rigged vote was held.", ""),
        ("The union said that it would march and the vote was rigged.", ""),
        ("The union said that those who rigged the vote fled.", ""),
        ("It was said that the vote had been rigged.", ""),
        ("There were claims that the vote was rigged.", ""),
        ("The mayor said that the regime had fled.", ""),
        ("The violence was savage.", SAVAGE),
        ("The violence was savage, the mayor said.", ""),
        ("The violence was savage, the mayor said.", "the violence was hard to bear"),
        ("The violence was savage, the mayor said.", "she said it was not savage"),
        ("The violence was savage, the mayor said.", "called it hardly savage"),
        ("The savage violence went on, the mayor said.", SAVAGE),
        ("The miners were savage, the mayor said.", SAVAGE),
        ("The mayor said that the miners were savage.", SAVAGE),
        ("The violence was savage, it was said.", SAVAGE),
        ("The violence was savage. The mayor said so.", SAVAGE),
        ("The raid was savage, and the mayor left.", SAVAGE),
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
