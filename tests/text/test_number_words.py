"""Numbers in words of many languages, from CLDR."""

from __future__ import annotations

import pytest

from generator.text.languages.number_words import is_spelled


@pytest.mark.parametrize(
    ("number", "text", "language"),
    [
        (22, "vingt-deux blessés", "fr"),
        (2, "Deux ouvriers ont disparu", "fr"),
        (2_000, "deux mille manifestants", "fr"),
        (12, "tres muertos y doce heridos", "es"),
        (21, "veintiún heridos", "es"),
        (47, "siebenundvierzig Verletzte", "de"),
        (22, "dwudziestu dwóch rannych", "pl"),
        (2, "дві людини зникли", "uk"),
        (47, "سبعة وأربعون قتيلا", "ar"),
        (25, "二十五人受伤", "zh"),
        (1, "einen Fischer verletzt zu haben", "de"),
        (1, "der Tod eines Hirten", "de"),
        (3, "pomoc trzem rannym", "pl"),
        (2, "z dwiema rannymi", "pl"),
        (5, "viiden kalastajan kuolema", "fi"),
        (2, "dviem žvejams", "lt"),
    ],
)
def test_spelled(number: int, text: str, language: str) -> None:
    """A number in words is found, without regard to accents, gender and hyphens."""
    assert is_spelled(number, text, language)


@pytest.mark.parametrize(
    ("number", "text", "language"),
    [
        (20, "vingt-deux blessés", "fr"),
        (2, "vingt-deux blessés", "fr"),
        (2, "deux mille manifestants", "fr"),
        (40, "cuarenta y cinco heridos", "es"),
        (15, "une quinzaine de blessés", "fr"),
        (5, "二十五人受伤", "zh"),
        (3, "dwudziestu trzem rannym", "pl"),
        (100, "einhundertzwanzig Verletzte", "de"),
        (6, "six people", "tr"),
        (-1, "minus one", "en"),
        (10**15, "many", "en"),
    ],
)
def test_not_spelled(number: int, text: str, language: str) -> None:
    """Part of a longer number, a word near it and other languages do not count."""
    assert not is_spelled(number, text, language)
