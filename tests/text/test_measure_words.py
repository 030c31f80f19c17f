"""Words of other languages tell what happened to people."""

from __future__ import annotations

import pytest

from generator.text.groups_and_measures_by_stem import MEASURE_WORDS

TEXTS: tuple[tuple[str, str, set[str]], ...] = (
    ("sieben Wanderer wurden verletzt", "de", {"injured"}),
    ("noch zwei Vermisste und vier Tote", "de-AT", {"missing", "killed"}),
    ("la inundación dejó seis heridos", "es", {"injured"}),
    ("huit élèves ont été arrêtées", "fr", {"detained"}),
    ("undici persone sono sfollate", "it", {"displaced"}),
    ("pięć osób zginęło", "pl", {"killed"}),
    ("oito pescadores desaparecidos", "pt", {"missing"}),
    ("șase mineri răniți", "ro", {"injured"}),
    ("štirje ranjeni", "sl", {"injured"}),
    ("погинуло је троје људи", "sr", {"killed"}),
    ("dört kişi gözaltına alındı", "tr", {"detained"}),
    ("поранено двох учителів", "uk", {"injured"}),
    ("ومقتل ثلاثة صيادين", "ar", {"killed"}),
    ("der Zug hatte Verspätung", "de", set()),
    ("seitsemän kuollut", "fi", set()),
)


@pytest.mark.parametrize(("text", "language", "expected"), TEXTS)
def test_measures(text: str, language: str, expected: set[str]) -> None:
    """A text has the measures of its words, and none where it has no such words."""
    assert expected == MEASURE_WORDS.find(text, language)
