"""Dates in texts and quotations, and counts that look like dates."""

from __future__ import annotations

import pytest

from generator.model import edtf
from generator.rules.numbers.dates_in_text import without_any_date, without_dates
from generator.rules.numbers.numbers_in_text import find_numbers
from generator.rules.quoted_dates import _dates

COUNTS = [
    "1350 houses burned",
    "2,010 houses burned",
    "in March 83 houses burned",
    "in March 1,500 people fled",
    "In March 15 people fled",
    "in late March 15 people fled",
    "12 Mayors resigned",
    "300 March visitors came",
]
DATES = [
    ("on March 15 people fled", {"15 March"}),
    ("in March 15, 2010", {"15 March"}),
    ("the March 9 raid", {"9 March"}),
    ("9 March", {"9 March"}),
    ("9 March,2010", {"9 March"}),
    ("9 to 10 March", {"10 March"}),
    ("the 2010 raid", set()),
    ("in 1898", set()),
    ("Mar. 9", set()),
]


@pytest.mark.parametrize("text", COUNTS)
def test_count_beside_a_month(text: str) -> None:
    """A number that is no day and no year stays, and is not held to a date."""
    assert len(find_numbers(without_any_date(text))) == 1
    assert not _dates(text)


@pytest.mark.parametrize(("text", "days"), DATES)
def test_date(text: str, days: set[str]) -> None:
    """A date is not a number, and its day is held to the date of a record."""
    assert find_numbers(without_any_date(text)) == ()
    assert _dates(text) == days


@pytest.mark.parametrize(
    ("text", "left"),
    [("12 May", ()), ("12 May 2010", ()), ("12 Mayors resigned", (12,))],
)
def test_date_of_the_record(text: str, left: tuple[int, ...]) -> None:
    """A date of a record is left out where it is a whole word."""
    numbers = find_numbers(without_dates(text, [edtf.parse("2010-05-12")]))

    assert tuple(number.value for number in numbers) == left
