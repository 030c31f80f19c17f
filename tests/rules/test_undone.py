"""A translation keeps that something was refused, called off or nearly done."""

from __future__ import annotations

import pytest

from generator.rules.translations.translated_non_events import untranslated_non_event

KEPT = [
    ("El alcalde descartó una tregua", "es", "The mayor ruled out a truce"),
    ("Le maire a exclu une trêve", "fr", "The mayor has excluded a truce"),
    ("Die Stadt hat den Markt verschoben", "de", "The town has put off the fair"),
    ("Die Stadt lehnte den Plan ab", "de", "The town turned the plan down"),
    ("Il sindaco ha sospeso la gara", "it", "The mayor has suspended the race"),
    ("Burmistrz odwołał targi", "pl", "The mayor called the fair off"),
    ("Мэр отложил ярмарку", "ru", "The mayor delayed the fair"),
    ("Die Tür war angelehnt", "de", "The door stood ajar"),
    ("El alcalde abrió la feria", "es", "The mayor opened the fair"),
    ("L'excluse du port est ouverte", "fr", "The lock of the port is open"),
    ("Le port a failli fermer", "fr", "The port nearly closed"),
    ("Alle kamen mit dem Schrecken davon", "de", "All escaped with a fright"),
    ("Los once salieron ilesos", "es", "The eleven came out unhurt"),
    ("港が閉じられた", "ja", "The port was opened"),
    ("Le port, fermé lundi, s'est ravisé", "fr", "The port thought better of it"),
    ("Die Stadt nahm die Zahl zurück", "de", "The town withdrew the number"),
    ("Die Truppe nahm das Dorf zurück", "de", "The troops retook the village"),
    ("Il pittore espose un ritratto", "it", "The painter showed a portrait"),
    ("El alcalde se retractó", "es", "The mayor took back his words"),
]
LOST = [
    ("Le port a failli fermer", "fr", "The port closed"),
    ("Alle kamen mit dem Schrecken davon", "de", "All were injured"),
    ("Estuvieron a punto de morir", "es", "They died"),
    ("Мост едва не рухнул", "ru", "The bridge collapsed"),
    ("El alcalde descartó una tregua", "es", "The mayor announced a truce"),
    ("El alcalde aplazó la feria", "es-MX", "The mayor began the fair"),
    ("Le maire a exclu une trêve", "fr", "The mayor has proposed a truce"),
    ("Die Stadt hat den Markt ausgeschlossen", "de", "The town has allowed the fair"),
    ("Die Stadt lehnte den Plan ab", "de", "The town approved the plan"),
    ("Il sindaco ha sospeso la gara", "it", "The mayor has begun the race"),
    ("Die Stadt blies den Markt ab", "de", "The town opened the fair"),
    ("O prefeito adiou a feira", "pt", "The mayor has begun the fair"),
    ("Burmistrz odwołał targi", "pl", "The mayor opened the fair"),
    ("Мэр отложил ярмарку", "ru", "The mayor opened the fair"),
    ("Belediye fuarı erteledi", "tr", "The town opened the fair"),
    ("La mairie s'est ravisée", "fr", "The town hall was pleased"),
    ("Die Stadt nahm die Zahl zurück", "de", "The town took the number"),
    ("El alcalde se retractó", "es", "The mayor came in again"),
    ("Мэр взял эти слова назад", "ru", "The mayor spoke these words"),
]


@pytest.mark.parametrize(("text", "language", "translation"), KEPT)
def test_kept(text: str, language: str, translation: str) -> None:
    """Both say so, or the original does not, or its words are not known."""
    assert untranslated_non_event(text, language, translation) == ""


@pytest.mark.parametrize(("text", "language", "translation"), LOST)
def test_lost(text: str, language: str, translation: str) -> None:
    """The translation tells as done what the original has undone."""
    assert untranslated_non_event(text, language, translation)
