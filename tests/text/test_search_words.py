"""Words are folded so that spellings of one name are one word."""

from __future__ import annotations

import pytest

from generator.text.search.search_words import search_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kyrgyzstan", "Kirgizstan"),
        ("Bakiyev", "Bakijev"),
        ("Bakiyev", "Bakiev"),
        ("Lukashenko", "Lukaschenko"),
        ("Vladimirovich", "Wladimirowitch"),
        ("Škarlet Øyvind", "skarlet oyvind"),
        ("Łódź", "Lodz"),
        ("the ministry’s", "the ministry"),
        ("U.S.", "US"),
        ("12,000", "12000"),
    ],
)
def test_spellings_of_one_word(one: str, other: str) -> None:
    """Marks, possessives, thousands and habits of romanisation make no difference."""
    assert search_words(one) == search_words(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Osh", "Oslo"), ("killed", "kidnapped"), ("Minsk", "Pinsk")]
)
def test_other_words_stay_apart(one: str, other: str) -> None:
    """Words that differ in more than spelling stay apart."""
    assert search_words(one) != search_words(other)


def test_compounds() -> None:
    """A compound is found by its parts, and written as one word."""
    assert search_words("Jalal-Abad road") == ["ialal", "abad", "road", "ialalabad"]
