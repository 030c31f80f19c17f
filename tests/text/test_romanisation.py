"""Names in Cyrillic get the spellings that papers use for them."""

from __future__ import annotations

import pytest

from generator.text.search.cyrillic_search_spellings import romanisations


@pytest.mark.parametrize(
    ("name", "spelling"),
    [
        ("Роза Отунбаева", "otunbayeva"),
        ("Роза Отунбаева", "otunbaeva"),
        ("Курманбек Бакиев", "bakiyev"),
        ("Курманбек Бакиев", "bakiev"),
        ("Светлана Тихановская", "tikhanovskaya"),
        ("Святлана Ціханоўская", "tsikhanouskaya"),
        ("Аляксандр Лукашэнка", "lukashenka"),
        ("Сергей Иванович", "ivanovitch"),
    ],
)
def test_common_spellings(name: str, spelling: str) -> None:
    """The standards give the spellings in common use, for Belarusian names too."""
    assert spelling in {word for one in romanisations(name) for word in one.split()}


def test_only_cyrillic_names() -> None:
    """A name in Latin letters has no other spelling."""
    assert romanisations("Roza Otunbayeva") == ()
