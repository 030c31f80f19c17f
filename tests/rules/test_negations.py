"""A translation and its original deny the same."""

from __future__ import annotations

import pytest

from generator.rules.translations import translated_negations

ALIKE = [
    ("Le maire n'a pas demandé le calme", "fr", "The mayor did not ask for calm"),
    ("Le maire a demandé le calme", "fr", "The mayor asked for calm"),
    ("Le maire a refusé de partir", "fr", "The mayor did not leave"),
    ("Власти не признали выборы", "ru", "The authorities didn’t recognise the vote"),
    ("Погибли не менее 14 человек", "ru", "At least 14 people died"),
    ("Погибли не менее 14 человек", "ru", "Fourteen people or more died"),
    ("Nicht weniger als 14 starben", "de", "Fourteen or more died"),
    ("Niemand wurde verletzt", "de", "Nobody was hurt"),
    ("Neun konnten nicht mehr gerettet werden", "de", "Nine could not be saved"),
    ("Nicht mehr als 14 starben", "de", "At most 14 died"),
    ("No hubo heridos", "es", "There were no injuries"),
    ("Burmistrz nie wyjechał", "pl", "The mayor has yet to leave"),
    ("港が閉じられた", "ja", "The port was not closed"),
]
UNLIKE = [
    ("Le maire a demandé le calme", "fr", "The mayor did not ask for calm"),
    ("Власти не признали выборы", "ru", "The authorities recognised the vote"),
    ("Es wurden Menschen verletzt", "de", "Nobody was hurt"),
    ("No hubo acuerdo", "es", "There was an agreement"),
    ("Burmistrz nie wyjechał", "pl", "The mayor left"),
]


@pytest.mark.parametrize(("text", "language", "translation"), ALIKE)
def test_alike(text: str, language: str, translation: str) -> None:
    """Both deny, or neither does, or the words of the language are not known."""
    assert not translated_negations.differ(text, language, translation, "en")


@pytest.mark.parametrize(("text", "language", "translation"), UNLIKE)
def test_unlike(text: str, language: str, translation: str) -> None:
    """One of both denies what the other says."""
    assert translated_negations.differ(text, language, translation, "en")
