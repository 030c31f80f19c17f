"""What a quotation says in other words is proven, and no more than that."""

from __future__ import annotations

import pytest

from generator.rules.numbers.numbers_in_other_words import (
    numbers_in_other_words,
    split_amounts,
)
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


SHOPS = "Eleven of the 34 shops burned were bakeries"


@pytest.mark.parametrize(
    ("text", "quote", "is_proven"),
    [
        ("About a third of the shops burned were bakeries.", SHOPS, True),
        (
            "Just under half of the 30 boats were found.",
            "14 of 30 boats were found",
            True,
        ),
        ("Half of the carts came back.", "Twelve of its 24 carts came back", True),
        (
            "Nearly two thirds of the wells are dry.",
            "64 of the 100 wells are dry",
            True,
        ),
        ("A third of the shops burned were bakeries.", SHOPS, False),
        ("About half of the shops burned were bakeries.", SHOPS, False),
        ("About a third of the bakeries were burned.", SHOPS, False),
        ("About a third of the shops looted were bakeries.", SHOPS, False),
        (
            "Half of the carts came back.",
            "Up to twelve of its 24 carts came back",
            False,
        ),
        ("Half of the carts came back.", "Twelve of some 24 carts came back", False),
        ("Half of the carts sank.", "Twelve of its 24 carts came back", False),
    ],
)
def test_share_of_two_counts(text: str, quote: str, is_proven: bool) -> None:
    """A count of a part and that of its whole prove the share, of the same thing."""
    assert (split_amounts(text, [quote])[1] == []) == is_proven
