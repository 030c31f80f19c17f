"""A translation tells of what its original tells of, and not of the opposite."""

from __future__ import annotations

import pytest

from generator.rules.translations import opposite_translations

OPPOSITE = [
    ("13 Menschen wurden gerettet", "de", "13 people perished"),
    ("Le préfet a salué leur courage", "fr", "The prefect condemned their conduct"),
    ("El alcalde elogió la tregua", "es", "The mayor denounced the truce"),
    ("Nueve mineros fueron liberados", "es-MX", "Nine miners were arrested"),
    ("Il sindaco ha smentito", "it", "The mayor confirmed it"),
    ("O prefeito negou a fraude", "pt", "The mayor admitted the fraud"),
    ("Burmistrz potępił rozejm", "pl", "The mayor welcomed the truce"),
    ("Мэр осудил перемирие", "ru", "The mayor praised the truce"),
    ("Міст відкрили", "uk", "The bridge was closed"),
    ("Vali ateşkesi kınadı", "tr", "The governor hailed the truce"),
    ("Primarul a negat", "ro", "The mayor admitted it"),
    ("Most je otvoren", "sr", "The bridge was shut"),
    ("ließ das Tor wieder öffnen", "de", "had the gate shut again"),
    ("El juez absolvió a los mineros", "es", "The judge convicted the miners"),
    ("Мэр поддержал забастовку", "ru", "The mayor condemned the strike"),
    ("im Norden der Stadt", "de", "in the south of the town"),
    ("Le préfet a fermé le pont", "fr", "The prefect opened the bridge"),
    ("La grève est finie.", "fr", "The strike has begun."),
    ("Neun Bergleute sind in Haft", "de", "Nine miners were released"),
    ("Die Feuerwehr rettete drei Menschen", "de", "Three people died"),
    ("Drei Tote wurden geborgen", "de", "Three people were rescued"),
]
SAME = [
    ("13 Menschen konnten nicht gerettet werden", "de", "13 people died"),
    ("13 Menschen kamen ums Leben", "de", "It left 13 people dead"),
    ("eröffneten das Feuer nahe der Grenze", "de", "fired close to the border"),
    ("Retter fanden 13 Tote", "de", "Rescuers counted 13 bodies"),
    ("Le préfet a fustigé la fraude", "fr", "The prefect condemned the fraud"),
    ("a salué le préfet et condamné la fraude", "fr", "condemned the fraud"),
    ("perecieron en El Salvador", "es", "were killed in El Salvador"),
    ("Спасатели обнаружили 13 тел", "ru", "Emergency workers found 13 dead"),
    ("tredici persone hanno trionfato", "it", "thirteen people won the day"),
    ("Le préfet a salué leur action", "fr", "The prefect backed what they did"),
    ("Суд приговорил мэра", "ru", "The court sentenced the mayor"),
    ("kurtarılamadı", "tr", "died"),
    ("Nueve detenidos fueron liberados", "es", "Nine who had been held were freed"),
    (
        "La police a tiré près d'une ferme",
        "fr",
        "Police opened fire near a farm",
    ),
    ("Le préfet a fermement ouvert la voie", "fr", "The prefect firmly opened it"),
    ("Dans le Finistère, la grève dure", "fr", "In Finistère the strike begins"),
    ("La ferme du Finistère", "fr", "The farm opens in Finistère"),
    (
        "Die Feuerwehr rettete drei Menschen",
        "de",
        "The fire brigade pulled three victims out",
    ),
    (
        "Die Feuerwehr rettete drei Menschen",
        "de",
        "The fire brigade was on the spot, saving three lives",
    ),
    ("Die Retter bargen drei Tote", "de", "Rescuers brought out three bodies"),
    ("Der Haftbefehl wurde aufgehoben", "de", "He was freed of the warrant"),
    ("Le pont est fermé", "fr", "Guards opened fire at the bridge"),
    ("港が閉じられた", "ja", "The port was opened"),
]


@pytest.mark.parametrize(("text", "language", "translation"), OPPOSITE)
def test_opposite(text: str, language: str, translation: str) -> None:
    """The translation has a deed of which the original has only the opposite."""
    assert opposite_translations.find_opposite(text, language, translation)


@pytest.mark.parametrize(("text", "language", "translation"), SAME)
def test_same(text: str, language: str, translation: str) -> None:
    """Both tell of the same, in whatever words, or the language is not known."""
    assert opposite_translations.find_opposite(text, language, translation) is None


@pytest.mark.parametrize(
    ("text", "language", "translation", "words"),
    [
        ("Er rettete drei", "de", "Three corpses", ("corpses", "rettete")),
        ("Er begrüßte die Ruhe", "de", "He CONDEMNED it", ("CONDEMNED", "begrüßte")),
        (
            "Vali İlde ateşkesi kınadı",
            "tr",
            "The governor hailed it",
            ("hailed", "kınadı"),
        ),
    ],
)
def test_words(
    text: str, language: str, translation: str, words: tuple[str, str]
) -> None:
    """Readers are shown the words of both texts as they are written there."""
    assert opposite_translations.find_opposite(text, language, translation) == words
