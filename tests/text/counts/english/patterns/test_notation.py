"""Patterns are written in words for the kinds of a sentence's parts."""

from __future__ import annotations

import pytest

from generator.text.counts.english.patterns.notation import letters, pattern
from generator.text.counts.english.sentences.sentence_parts import parse_sentence
from generator.text.tokens import split_sentences

WERE_KILLED = pattern("count WHO HAD adverb* WAS (past_participle)")


@pytest.mark.parametrize(
    ("text", "matches"),
    [
        ("Nine clerks who were later killed had left.", True),
        ("Nine clerks have since been killed.", True),
        ("Nine clerks saw who was killed.", False),
    ],
)
def test_pattern_matches_kinds(text: str, matches: bool) -> None:
    """A pattern of kinds and pieces matches the parts of a sentence."""
    (tokens,) = split_sentences(text)

    assert bool(WERE_KILLED.match(parse_sentence(tokens).kinds)) == matches


def test_marks_are_escaped() -> None:
    """A bracket or a comma in a sentence is a kind, not a sign of the pattern."""
    found = pattern("opening_bracket [^ comma closing_bracket]{1,2} closing_bracket")

    assert found.fullmatch("(nn)")
    assert not found.fullmatch("(n,)")


def test_letters_of_kinds() -> None:
    """Kinds are given as the letters that stand for them in a sentence."""
    assert letters("past_participle comma") == "P,"


def test_unknown_words_are_refused() -> None:
    """A word that is neither a kind nor a piece is an error."""
    with pytest.raises(KeyError):
        pattern("participle")
