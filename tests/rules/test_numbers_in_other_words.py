"""What a quotation says in other words is proven, and no more than that."""

from __future__ import annotations

import pytest

from generator.rules.framework.numbers_in_other_words import (
    is_rounded_down,
    numbers_in_other_words,
)
from generator.rules.framework.numbers_in_text import find_numbers


@pytest.mark.parametrize(
    ("quote", "value"),
    [
        ("the largest rally for a decade", 10),
        ("the shop opened three decades ago", 30),
        ("the siren sounded twice", 2),
        ("they want an answer within a week", 7),
        ("they want an answer within two weeks", 14),
        ("back in a fortnight", 2),
        ("a strike of 48 hours", 2),
        ("a one-day strike", 24),
        ("a year in prison", 12),
        ("an emergency in Orm and Vale districts", 2),
        ("roads in Orm, Vale and Harrow cantons", 3),
    ],
)
def test_same_in_other_words(quote: str, value: int) -> None:
    """A span of time has a number in each unit, and named things can be counted."""
    assert value in [*numbers_in_other_words(quote)]


@pytest.mark.parametrize(
    ("quote", "value"),
    [
        ("the largest rally for a decade", 12),
        ("a strike of 30 hours", 2),
        ("nine days of rain", 1),
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
        ("dozens died", 20, False),
        ("dozens died", 400, False),
        ("hundreds died", 340, True),
        ("hundreds died", 63, False),
        ("thousands fled", 4_200, True),
        ("sixty died", 63, False),
    ],
)
def test_rounded_down(text: str, value: int, expected: bool) -> None:
    """Dozens are at least two dozen, and fewer than ten; no plain number is rounded."""
    number = find_numbers(text)[0]

    assert is_rounded_down(number, [value]) == expected
