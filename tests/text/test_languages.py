"""Which language a text is in, and which it is not."""

from __future__ import annotations

import pytest

from generator.text.languages.language_detection import contradicts, detect

TEXTS = {
    "en": "The ferry was late and the harbour of the town had been closed for a day.",
    "fr": "Le bateau est parti avec du retard et les gens ont attendu sur le quai.",
    "de": "Die Fähre ist zu spät und der Hafen war für den ganzen Tag nicht auf.",
    "ru": "Паром опоздал, и порт был закрыт на весь день, как и набережная.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_sentence(language: str) -> None:
    """A sentence is in its own language, and contradicts every other one."""
    text = TEXTS[language]

    assert detect(text) == language
    assert [one for one in TEXTS if not contradicts(text, one)] == [language]


def test_region() -> None:
    """A region does not make another language of it."""
    assert not contradicts(TEXTS["en"], "en-GB")


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("ferry stopped running", "en"),
        ("Air Patrie de la Loire", "fr"),
        ("паром больше не ходит", "uk"),
        ("توقفت العبارة أمس", "ar"),
        ("渡船已经停了", "zh"),
        ("ferri to'xtadi kecha", "uz"),
    ],
)
def test_unclear_quotation(quote: str, language: str) -> None:
    """A short quotation without telling words may be in the language it is given."""
    assert not contradicts(quote, language)


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("the ferry of the town", "fr"),
        ("the ferry of the town", "ar"),
        ("ferry stopped running", "ru"),
        ("паром больше не ходит", "en"),
        ("les gens du port", "en"),
        ("توقفت العبارة أمس", "en"),
    ],
)
def test_other_language(quote: str, language: str) -> None:
    """Script and frequent words tell that a quotation is in another language."""
    assert contradicts(quote, language)
