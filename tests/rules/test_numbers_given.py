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


@pytest.mark.parametrize(
    ("number", "fields", "why"),
    [
        (83, {"place": "orm"}, "of one place"),
        (9, {}, "the number is small"),
        (84, {}, ""),
    ],
)
def test_why_the_number_of_another_article_does_not_count(
    number: int, fields: dict[str, str], why: str, tmp_path: Path
) -> None:
    """The hint names the figure that has the same number, and says why it differs."""
    first, second = (
        f"The flood killed {one} people" for one in (number, min(number, 83))
    )
    figure = _record("f1", "s", first, measure="killed", best=number, **fields)
    record = {
        "places": [{"id": "orm", "name": "Orm"}],
        "figures": [figure],
        "events": [_record("e1", "t", OTHER, text=f"{OTHER}.")],
    }
    articles = (f"Harrow\n\n{one} in Orm. {OTHER}. {BEHIND}" for one in (first, second))
    article, other = articles
    attempt = {"article": article, "more_articles": {"t": other}, "record": record}
    hints = [one.hint for one in problems_of(tmp_path, attempt) if one.code == "P714"]

    assert ["'f1' has this number" in one for one in hints] == [bool(why)]
    assert why in hints[0]


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


@pytest.mark.parametrize(
    ("number", "rounded", "given"),
    [
        ("As many as 113", "More than a hundred were killed", True),
        ("As many as 113", "Fewer than 120 people were killed", True),
        ("At least 27", "About 30 people were killed", True),
        ("Some 84", "About 80 people were killed", True),
        ("As many as 113", "More than 150 people were killed", False),
        ("As many as 113", "More than 50 people were killed", False),
        ("As many as 113", "More than a hundred were wounded", False),
        ("As many as 113", "More than a hundred families were displaced", False),
        ("As many as 113", "About 100 people were killed", False),
        ("At least 27", "About 40 people were killed", False),
        ("At least 24", "About 30 people were killed", False),
        ("At least 27", "30 people were killed", False),
        ("At least 27", "Up to 30 people were killed", False),
    ],
)
def test_article_rounds_its_figure(
    number: str, rounded: str, given: bool, tmp_path: Path
) -> None:
    """An article may round its own figure, whatever the qualifier of that."""
    qualifier = {"As many as": "up-to", "At least": "at-least", "Some": "about"}
    said, value = number.rsplit(maxsplit=1)
    field = {"As many as": "high", "At least": "low", "Some": "best"}[said]
    quote = f"{number} people were killed"
    own = {field: int(value), "qualifier": qualifier[said]}
    record = {"figures": [_record("f1", "s", quote, measure="killed", **own)]}
    article = f"Harrow\n\n{quote}, {OFFICE} said. {rounded}. {BEHIND}"
    problems = problems_of(tmp_path, {"article": article, "record": record})

    assert ("P714" not in {one.code for one in problems}) == given


@pytest.mark.parametrize(
    ("rounded", "given"),
    [
        ("Около 30 человек погибли", True),
        ("Около 40 человек погибли", False),
        ("Около 30 человек пострадали", False),
    ],
)
def test_russian_article_rounds_its_figure(
    rounded: str, given: bool, tmp_path: Path
) -> None:
    """An article in Russian may round its own figure too."""
    quote = "27 человек погибли при пожаре на складе"
    figure = _record("f1", "s", quote, measure="killed", best=27)
    attempt = {
        "article": f"Пожар на складе\n\n{quote}, сообщили в городе. {rounded}.",
        "source": {"language": "ru"},
        "record": {"figures": [figure]},
    }

    problems = problems_of(tmp_path, attempt)

    assert ("P714" not in {one.code for one in problems}) == given
