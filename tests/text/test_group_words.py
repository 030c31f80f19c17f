"""Groups of people are found in languages whose counts are not read."""

from __future__ import annotations

import pytest

from generator.text.groups_and_measures_by_stem import GROUP_WORDS


@pytest.mark.parametrize(
    ("text", "language", "groups"),
    [
        ("Zwei Kinder und ein Polizist", "de", {"children", "security-forces"}),
        ("once agricultores heridos", "es", set()),
        ("dos soldados heridos", "es-MX", {"security-forces"}),
        ("trois femmes blessées", "fr", {"women"}),
        ("ранены трое военных", "ru", {"security-forces"}),
        ("zraniono dwóch dziennikarzy", "pl", {"journalists"}),
        ("üç çocuk yaralandı", "tr", {"children"}),
        ("eleven firefighters", "en", set()),
        ("子供が二人", "ja", set()),
    ],
)
def test_groups(text: str, language: str, groups: set[str]) -> None:
    """A text names the groups for which it has a word, and no others."""
    assert GROUP_WORDS.find(text, language) == groups


@pytest.mark.parametrize(("language", "is_known"), [("de-AT", True), ("ja", False)])
def test_known_languages(language: str, is_known: bool) -> None:
    """Without words for a language nothing is asked of its quotations."""
    assert GROUP_WORDS.knows(language) is is_known
