"""Groups of people are found in languages whose counts are not read."""

from __future__ import annotations

import pytest

from generator.text import group_words


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
    assert group_words.find_groups(text, language) == groups


@pytest.mark.parametrize(("language", "is_known"), [("de-AT", True), ("ja", False)])
def test_known_languages(language: str, is_known: bool) -> None:
    """Without words for a language nothing is asked of its quotations."""
    assert group_words.is_known(language) is is_known
