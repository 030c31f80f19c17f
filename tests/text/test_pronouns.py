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


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Rita Sand kept calm: nine had died, she said.", [("Rita Sand", False)]),
        (
            "The mayor, Rita Sand, left; nine died, she said.",
            [("The mayor, Rita Sand,", False)],
        ),
        ("When Rita Sand came back, she said nine died.", [("Rita Sand", True)]),
        ("Guards beat Rita Sand: nine had died, she said.", [("Guards", False)]),
        ("Rita Sand's lawyer kept calm: nine died, she said.", [("lawyer", False)]),
        ("Rita Sand: nine had died, she said.", []),
        ("Rita Sand came back, she said.", []),
        ("She said that nine had died.", []),
        ("Rita Sand said that nine had died.", []),
    ],
)
def test_subject_before(sentence: str, found: list[tuple[str, bool]]) -> None:
    """The subject of an earlier clause is meant, but not whoever is its object."""
    known = [*pronouns.subject_before(sentence, "nine")] or [
        *pronouns.subject_before(sentence, sentence)
    ]

    assert known == found


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("A nurse said that it was full. ", ["A", "nurse"]),
        ("The clinic's source said that it was full. ", ["The", "clinic's", "source"]),
        ("The clinic said that it was full. ", []),
        ("A nurse, Rita Sand, said that it was full. ", []),
        ("A nurse said that it was full.\n\n", []),
        ("It was full. ", []),
        ("", []),
    ],
)
def test_person_before(before: str, words: list[str]) -> None:
    """Who speaks in the sentence before is meant, if that is one person."""
    quote = "Nine men died, she said."

    assert pronouns.person_before(f"{before}{quote}", quote)[1] == words
