"""A number that its quotation gives only in part is not the number of a figure.

True figures from the same article are in `honest_numbers.yaml`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.rules.numbers import partial_numbers
from tests.rules.sealed_briefs import problems_of

ARTICLE = """Landslide above Sorrel

SORREL, May 13 - Nine more bodies were dug out on Sunday, which takes the toll to 33.
Another 14 people were hurt in Upper Sorrel, raising the number of injured to 60. In the
second night 70 people were driven out, 25 more than in the first. All 18 tourists but
two were injured. Falling stones wounded eleven bus drivers and their two mechanics.
"""


@pytest.mark.parametrize(
    ("measure", "number", "quote"),
    [
        (
            "killed",
            9,
            "Nine more bodies were dug out on Sunday, which takes the toll to 33",
        ),
        (
            "injured",
            14,
            "Another 14 people were hurt in Upper Sorrel, raising the number of "
            "injured to 60",
        ),
        (
            "displaced",
            25,
            "In the second night 70 people were driven out, 25 more than in the first",
        ),
        ("injured", 18, "All 18 tourists but two were injured"),
        ("injured", 2, "All 18 tourists but two were injured"),
        (
            "injured",
            2,
            "Falling stones wounded eleven bus drivers and their two mechanics",
        ),
    ],
)
def test_part_of_number(measure: str, number: int, quote: str, tmp_path: Path) -> None:
    """The number is a difference, an exception, or stands beside others."""
    figure = {
        "id": "f1",
        "measure": measure,
        "best": number,
        "evidence": [{"source": "s", "quote": quote}],
    }
    attempt = {"article": ARTICLE, "record": {"figures": [figure]}}

    assert "P702" in [one.code for one in problems_of(tmp_path, attempt)]


@pytest.mark.parametrize(
    ("quote", "number"),
    [
        ("The number of injured grew slowly by about 200 to 1,100", 200),
        ("Arrests fell by 15 to 48", 15),
        ("48 people were missing, 15 fewer than on Monday", 15),
    ],
)
def test_difference(quote: str, number: int) -> None:
    """The number is only that by which two totals differ."""
    assert partial_numbers.is_difference(quote, number)


@pytest.mark.parametrize(
    ("quote", "number"),
    [
        ("The number of injured grew by about 200 to 1,100", 1100),
        ("More than 15 people were missing", 15),
        ("Of the 40 more than half were hurt", 40),
        ("Smoke hurt 15 people and, in all, the number rose by 15", 15),
    ],
)
def test_no_difference(quote: str, number: int) -> None:
    """The number is a total, or the quotation also has it as one."""
    assert not partial_numbers.is_difference(quote, number)


@pytest.mark.parametrize(
    ("quote", "measure"),
    [
        ("All but nine of the 60 missing people are back", "missing"),
        ("Everyone but the nine guards survived", "killed"),
    ],
)
def test_exception_alone(quote: str, measure: str) -> None:
    """Only those who are excepted came to harm."""
    assert not partial_numbers.is_excepted(quote, 9, measure)


@pytest.mark.parametrize(
    "quote", ["All but nine of the 52 killed were men", "All 52 guests were hurt"]
)
def test_no_exception(quote: str) -> None:
    """The whole came to harm, whatever is told of some of it."""
    assert not partial_numbers.is_excepted(quote, 52, "killed")
