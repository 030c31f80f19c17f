"""Stems that the forms of a word share."""

from __future__ import annotations

import pytest

from generator.text.inflection import IRREGULAR_BASES, verb_forms
from generator.text.statements import violence
from generator.text.stemming import stem, verb_stem

VERBS = sorted(
    {
        *IRREGULAR_BASES.values(),
        *violence.TABLE["verbs"],
        *"accuse agree ban bring deny die dismiss exceed free need process tie".split(),
    }
)


@pytest.mark.parametrize("base", VERBS)
def test_forms_of_a_verb_share_a_stem(base: str) -> None:
    """All forms of a verb have one stem."""
    assert {verb_stem(form) for form in verb_forms(base).all()} == {verb_stem(base)}


@pytest.mark.parametrize(
    "words",
    ["witness witnesses", "process processes processed processing", "bus buses",
     "denies denied deny denying", "exceed exceeds exceeded", "house houses",
     "need needs needed"],
)  # fmt: skip
def test_regular_forms_share_a_stem(words: str) -> None:
    """All regular forms of a word have one stem, whatever their ending."""
    assert len({*map(stem, words.split())}) == 1


@pytest.mark.parametrize(
    "words", ["bring bred", "king kite", "seal unseal", "known unknown", "thing the"]
)
def test_other_words_have_other_stems(words: str) -> None:
    """A word that only looks like a form of another has another stem."""
    one, other = words.split()

    assert stem(one) != stem(other)
    assert verb_stem(one) != verb_stem(other)


def test_a_prefix_leaves_its_word() -> None:
    """The stem of a word with a prefix is the prefix and the stem of the word."""
    for word in ("known", "heard", "sealed", "settled", "seen"):
        assert stem(f"un{word}") == f"un{stem(word)}"
