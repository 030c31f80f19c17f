"""What a quotation says in other words is proven, and no more than that."""

from __future__ import annotations

import pytest

from generator.rules.numbers.numbers_in_other_words import numbers_in_other_words
from generator.rules.numbers.numbers_in_text import find_numbers
from generator.rules.numbers.rounding import is_rounded_down


@pytest.mark.parametrize(
    ("quote", "value"),
    [
        ("the siren sounded twice", 2),
        ("an emergency in Orm and Vale districts", 2),
        ("roads in Orm, Vale and Harrow cantons", 3),
    ],
)
def test_same_in_other_words(quote: str, value: int) -> None:
    """A word may say a number, and named things can be counted."""
    assert value in [*numbers_in_other_words(quote)]


@pytest.mark.parametrize(
    ("quote", "value"),
    [
        ("Ada Vell and the miners", 2),
        ("an emergency in Orm and Vale", 2),
    ],
)
def test_nothing_more(quote: str, value: int) -> None:
    """Other numbers do not follow from a quotation."""
    assert value not in [*numbers_in_other_words(quote)]


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("dozens died", 63, True),
        ("dozens died", 199, True),
        ("dozens died", 20, False),
        ("dozens died", 239, False),
        ("hundreds died", 340, True),
        ("hundreds died", 63, False),
        ("thousands fled", 4_200, True),
        ("thousands fled", 12_400, True),
        ("thousands fled", 24_000, False),
    ],
)
def test_rounded_down(text: str, value: int, expected: bool) -> None:
    """A vague word stands for twice its floor up to the next word."""
    number = find_numbers(text)[0]

    assert number.vague
    assert is_rounded_down(number.value, [value]) == expected
