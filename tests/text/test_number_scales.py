"""Numbers of digits and the name of a scale in many languages, from CLDR."""

from __future__ import annotations

import pytest

from generator.text.languages.number_scales import (
    is_counted_in_words,
    numbers_with_scales,
)


@pytest.mark.parametrize(
    ("number", "text", "language"),
    [
        (100_000, "100 tys. złotych", "pl"),
        (2_192, "2 tys. 192 osoby", "pl"),
        (3_000, "pomogli 3 tysiącom osób", "pl"),
        (15_000, "понад 15 тис. мешканців", "uk"),
        (20_000, "допомогли 20 тисячам мешканців", "uk"),
        (10_000, "etwa 10 Tsd. Menschen", "de"),
        (1_500_000, "1,5 Mio. Euro", "de"),
        (12_000, "12.000 Menschen", "de"),
        (5_000_000, "une aide de 5 M€", "fr"),
        (20_000, "око 20 хиљ. људи", "sr"),
        (20_000, "oko 20 hilj. ljudi", "sr"),
        (100_000, "100 binden fazla kişi", "tr"),
        (2_192, "2 bin 192 kişi", "tr"),
        (1_866, "bin 866 yaralı, 3 ölü", "tr"),
        (1_100, "3 ölü, bin 100 yaralı", "tr"),
        (1_250_000, "1 milyon 250 bin kişi", "tr"),
        (15_000, "١٥ ألفًا من السكان", "ar"),
        (12_000, "۱۲ هزار نفر", "fa"),
        (12_000, "12 миңден ашык киши", "ky"),
        (12_000, "1万2000人", "zh"),
        (200_000_000_000, "200 mil millones", "es"),
    ],
)
def test_scaled(number: int, text: str, language: str) -> None:
    """Digits count with the scale behind them, in any of its forms."""
    assert number in numbers_with_scales(text, language)


@pytest.mark.parametrize(
    ("number", "text", "language"),
    [
        (100, "100 tys. złotych", "pl"),
        (2, "2 bin 192 kişi", "tr"),
        (1_192, "iki bin 192 kişi", "tr"),
        (3_020, "3 osoby, tysiące rannych, 20 zaginionych", "pl"),
        (15_000, "15 militares", "es"),
        (2_003, "2 bin kişi, 3 ölü", "tr"),
        (5_300, "5 bin 300 bin", "tr"),
    ],
)
def test_not_scaled(number: int, text: str, language: str) -> None:
    """Digits before a scale count only with it, and no other number is made up."""
    assert number not in numbers_with_scales(text, language)


@pytest.mark.parametrize(
    ("numbers", "text", "language"),
    [
        ({1, 5, "1.5"}, "1,5 metra wody", "pl"),
        ({5, 5_000_000}, "une vague de 5 m", "fr"),
        ({3, 3_000_000}, "3 Millionäre", "de"),
        ({100, 100_000_000}, "100 mil na sever", "cs"),
        ({12, 6, "12.06", 2010}, "am 12.06.2010", "de"),
        ({2_000, 2_020, 20}, "2 tys. 20 maja", "pl"),
        (set(), "tysiące osób", "pl"),
    ],
)
def test_doubtful(numbers: set[int], text: str, language: str) -> None:
    """What may be read in two ways gives both numbers."""
    assert set(numbers_with_scales(text, language)) == numbers


@pytest.mark.parametrize(
    ("number", "text", "language"),
    [
        (500_000, "pół miliona osób", "pl"),
        (1_500, "półtora tysiąca osób", "pl"),
        (1_500, "близько півтори тисячі осіб", "uk"),
        (2_000, "dve hiljade ljudi", "sr"),
        (2_000, "две хиљаде људи", "sr"),
        (2_000, "deux milliers de personnes", "fr"),
        (500_000, "eine halbe Million Menschen", "de"),
        (1_500_000, "bir buçuk milyon kişi", "tr"),
        (500_000, "نصف مليون شخص", "ar"),
    ],
)
def test_counted_in_words(number: int, text: str, language: str) -> None:
    """A scale may be counted in words, also as a half."""
    assert is_counted_in_words(number, text, language)


@pytest.mark.parametrize(
    ("number", "text", "language"),
    [
        (2_000, "vingt-deux milliers de personnes", "fr"),
        (500_000, "dwa i pół miliona osób", "pl"),
        (1_000, "tysiące osób", "pl"),
        (2_000, "deux ou trois milliers", "fr"),
        (2_000, "два дома, хиљаде људи", "sr"),
    ],
)
def test_not_counted_in_words(number: int, text: str, language: str) -> None:
    """Only the whole number right before the scale counts."""
    assert not is_counted_in_words(number, text, language)
