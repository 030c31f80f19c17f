"""Numbers of an article that a brief gives elsewhere, or in other words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

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


def _is_given(root: Path, articles: list[str], figure: str, event: str) -> bool:
    """Tell whether a brief leaves no number of two articles out.

    Args:
        root: The folder of its project.
        articles: How the articles begin.
        figure: Quotation of a figure of 83 killed, from the first one.
        event: Quotation of an event, from the second one.
    """
    first, second = (f"{one}. {OTHER}. {BEHIND}" for one in articles)
    record = {
        "figures": [_record("f1", "s", figure, measure="killed", best=83)],
        "events": [_record("e1", "t", event, text=f"{event}.")],
    }
    attempt = {"article": first, "more_articles": {"t": second}, "record": record}
    return all(one.code != "P714" for one in problems_of(root, attempt))


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
    articles = [f"Harrow\n\n{one}, {OFFICE} said" for one in (FIRST, sentence)]

    assert _is_given(tmp_path, articles, FIRST, quote) == given


@pytest.mark.parametrize(("harm", "given"), [("killed", True), ("detained", False)])
def test_single_person(harm: str, given: bool, tmp_path: Path) -> None:
    """A single person is one of several whom a figure from the article counts."""
    article = f"Harrow\n\n{FIRST}, {OFFICE} said. A guard was {harm} there. {BEHIND}"
    record = {"figures": [_record("f1", "s", FIRST, measure="killed", best=83)]}
    problems = problems_of(tmp_path, {"article": article, "record": record})

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
    articles = [f"The flood\n\n{one}" for one in (other, sentence)]

    assert _is_given(tmp_path, articles, other, OTHER) == given
