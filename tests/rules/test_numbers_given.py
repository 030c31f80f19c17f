"""Numbers of an article that a brief gives elsewhere, or in other words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.build import check
from generator.loader import project_loader
from tests.rules.sealed_briefs import create

OFFICE = "the Merrow office"
BEHIND = "The ferry came in at dusk, and the road stayed open to carts until evening."
OTHER = "The office of Merrow has lists"
FIRST = "The flood killed 83 people in the valley"


def _record(id: str, source: str, quote: str, **own: Any) -> dict[str, Any]:
    evidence = [{"source": source, "quote": quote}]
    return {
        "id": id,
        "attributed_to": [{"unnamed": OFFICE}],
        "evidence": evidence,
        **own,
    }


@pytest.mark.parametrize(
    ("sentence", "quote", "given"),
    [
        ("The flood killed 83 people", OTHER, True),
        ("The flood killed dozens of people", OTHER, True),
        (
            "The flood killed more than 80 people",
            OTHER,
            True,
        ),
        ("The flood injured 12 people", "The flood injured 12 people", True),
        ("Thousands fled, and the flood killed 83 people", OTHER, False),
        ("The flood injured 12 people", OTHER, False),
        ("The flood injured 83 people", OTHER, False),
        ("The flood killed 120 people", OTHER, False),
        (
            "The flood killed hundreds of people",
            OTHER,
            False,
        ),
        (
            "The flood killed more than 90 people",
            OTHER,
            False,
        ),
    ],
)
def test_number_given(sentence: str, quote: str, given: bool, tmp_path: Path) -> None:
    """A figure from another article gives it, or a record that quotes it."""
    articles = [
        f"Harrow\n\n{one}, {OFFICE} said. {OTHER}. {BEHIND}"
        for one in (FIRST, sentence)
    ]
    record = {
        "figures": [_record("f1", "s", FIRST, measure="killed", best=83)],
        "events": [_record("e1", "t", quote, text=f"{quote}.")],
    }
    create(
        tmp_path,
        {"article": articles[0], "more_articles": {"t": articles[1]}, "record": record},
    )
    problems = check.check(project_loader.load(tmp_path))

    assert ("P714" not in {one.code for one in problems}) == given


@pytest.mark.parametrize(("harm", "given"), [("killed", True), ("detained", False)])
def test_single_person(harm: str, given: bool, tmp_path: Path) -> None:
    """A single person is one of several whom a figure from the article counts."""
    article = f"Harrow\n\n{FIRST}, {OFFICE} said. A guard was {harm} there. {BEHIND}"
    record = {"figures": [_record("f1", "s", FIRST, measure="killed", best=83)]}
    create(tmp_path, {"article": article, "record": record})
    problems = check.check(project_loader.load(tmp_path))

    assert ("P714" not in {one.code for one in problems}) == given


@pytest.mark.parametrize(
    ("other", "sentence", "given"),
    [
        ("In Merrow 83 people were killed", "In Harrow 83 people were killed", False),
        ("In Merrow 83 people were killed", "In Harrow dozens were killed", False),
        ("The flood killed 83 people", "The flood killed dozens of people", True),
        ("In Harrow 83 people were killed", "The flood killed 83 people", True),
    ],
)
def test_number_of_a_place(
    other: str, sentence: str, given: bool, tmp_path: Path
) -> None:
    """A figure of one place gives no number of another article, or of another place."""
    articles = [f"The flood\n\n{one}. {OTHER}. {BEHIND}" for one in (other, sentence)]
    record = {
        "figures": [_record("f1", "s", other, measure="killed", best=83)],
        "events": [_record("e1", "t", OTHER, text=f"{OTHER}.")],
    }
    create(
        tmp_path,
        {"article": articles[0], "more_articles": {"t": articles[1]}, "record": record},
    )
    problems = check.check(project_loader.load(tmp_path))

    assert ("P714" not in {one.code for one in problems}) == given
