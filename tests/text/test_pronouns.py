"""A pronoun that speaks is noticed, with the sentences that say whom it means."""

from __future__ import annotations

import pytest

from generator.text.speech import pronouns

ARTICLE = (
    "Anton Mell came late. Rita Sand had been there since noon. She spoke to nobody. "
    "Later she added that 7 people were hurt."
)


@pytest.mark.parametrize(
    ("quote", "pronoun"),
    [
        ("Later she added that 7 people were hurt", "she"),
        ("that 7 people were hurt", "she"),
        ("Anton Mell came late", ""),
    ],
)
def test_speaking_pronoun(quote: str, pronoun: str) -> None:
    """Only the sentence of the quotation is looked at, and only verbs of saying."""
    assert pronouns.speaking_pronoun(ARTICLE, quote) == pronoun


def test_named_speaker_is_no_pronoun() -> None:
    """Where somebody is named as the speaker, no pronoun speaks."""
    text = "The clinic said that it was full."

    assert pronouns.speaking_pronoun(text, text) == ""


@pytest.mark.parametrize(
    ("sentence", "pronoun"),
    [("She calls it slander.", "she"), ("“It is a lie.”", "it"), ("Nobody came.", "")],
)
def test_first_pronoun(sentence: str, pronoun: str) -> None:
    """A sentence that begins with a pronoun goes on about somebody."""
    assert pronouns.first_pronoun(sentence) == pronoun


def test_sentences_before() -> None:
    """The nearest comes first; one that begins with a pronoun goes on about another."""
    before = [*pronouns.sentences_before(ARTICLE, "that 7 people were hurt")]

    assert before == [
        ("She spoke to nobody.", True),
        ("Rita Sand had been there since noon.", False),
        ("Anton Mell came late.", False),
    ]
