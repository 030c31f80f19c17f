"""Texts may count the places that their quotation lists by name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

PLACES = [
    {"id": "orm", "name": "Orm"},
    {"id": "vale", "name": "Vale", "aliases": ["Vale Town"]},
    {"id": "lund", "name": "Lund"},
]


def _has_unproven_number(root: Path, quote: str, text: str) -> bool:
    event = {"id": "e1", "text": text, "evidence": [{"source": "s", "quote": quote}]}
    article = f"The fire\n\n{quote}. The road was open until the evening."
    record: dict[str, Any] = {"places": PLACES, "events": [event]}
    found = problems_of(root, {"article": article, "record": record})
    return any(one.code == "P707" for one in found)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("A fire broke out in Orm and Vale", "A fire broke out in two towns."),
        ("In Orm, Vale and Lund a fire broke out", "A fire broke out in 3 places."),
        ("A fire reached Vale Town, and Orm", "A fire reached two northern villages."),
        ("A fire burned the towns of Orm and Lund", "A fire burned two towns."),
        ("Orm and Lund were closed on Sunday", "Two towns were closed on Sunday."),
    ],
)
def test_listed_places(quote: str, text: str, tmp_path: Path) -> None:
    """As many places as a quotation lists are counted, whatever kind they are."""
    assert not _has_unproven_number(tmp_path, quote, text)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("A fire broke out in Orm and Vale", "A fire broke out in three towns."),
        ("A fire broke out in Orm and Vale", "A fire broke out in twenty-two towns."),
        ("A fire broke out in Orm and Vale", "A fire killed two people."),
        ("A fire broke out, but not in Orm and Vale", "A fire broke out in two towns."),
        ("A fire raged, except in Orm and Vale", "A fire raged in two towns."),
        ("A fire burned all but Orm and Vale", "A fire burned two towns."),
        ("A fire burned towns other than Orm, Vale", "A fire burned two towns."),
        ("The army of Orm and Vale burned mills", "The army burned two towns."),
        ("A fire in Orm, Vale and the port of Lund", "A fire broke out in two towns."),
        ("A fire in Orm and Vale, and in Lund", "A fire broke out in two towns."),
        ("A fire between Orm and Vale", "A fire broke out in two towns."),
        ("A fire on the Orm and Vale railway", "A fire broke out in two towns."),
        ("A fire in Orm, Norvia", "A fire broke out in two towns."),
        ("A fire in Orm and Tarn", "A fire broke out in two towns."),
        ("A fire that Ivo and Edda saw in Orm", "A fire broke out in two towns."),
        ("A fire in Vale and Vale Town", "A fire broke out in two towns."),
    ],
)
def test_other_numbers(quote: str, text: str, tmp_path: Path) -> None:
    """No other number is, nor that of places excluded, unknown or not all listed."""
    assert _has_unproven_number(tmp_path, quote, text)
