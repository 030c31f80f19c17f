"""Hints for quotations that are cut too short, and for names that name nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.sealed_briefs import problems_of

ARTICLE = """A way into exile

Anselm Tavi wanted to leave. The Mill Guild calls this "a fairy tale" of its foes. Crews
of two boats went home."""
ACTORS = {"guild": {"name": "Mill Guild", "kind": "civil-society"}}


@pytest.mark.parametrize(
    ("quote", "hints"),
    [
        (
            'The Mill Guild calls this "a fairy',
            ["the quotation breaks off in '\"a fairy'; quote these words whole"],
        ),
        ('The Mill Guild calls this "a fairy tale"', []),
        (
            "The Mill Guild calls this",
            ["quote such a word: denied, rejected, not; or use another act"],
        ),
    ],
)
def test_word_that_is_cut(quote: str, hints: list[str], tmp_path: Path) -> None:
    """Where a quotation breaks off in quoted words, the act may stand in them."""
    position = {
        "id": "p",
        "actor": "guild",
        "act": "denies",
        "text": "The guild denied it.",
        "evidence": [{"source": "s", "quote": quote}],
    }
    attempt = {
        "article": ARTICLE,
        "actors": ACTORS,
        "record": {"positions": [position]},
    }
    found = [one for one in problems_of(tmp_path, attempt) if one.code == "P726"]

    assert [one.hint for one in found] == hints


def test_people_of_a_body(tmp_path: Path) -> None:
    """People do not name the body that they belong to, and the hint says what does."""
    event = {
        "id": "e",
        "actors": ["guild"],
        "named_as": {"guild": "Crews of two boats"},
        "text": "Crews went home.",
        "evidence": [{"source": "s", "quote": "Crews of two boats went home"}],
    }
    attempt = {"article": ARTICLE, "actors": ACTORS, "record": {"events": [event]}}
    (hint,) = (
        one.hint or ""
        for one in problems_of(tmp_path, attempt)
        if "named_as" in one.where and one.code == "P701"
    )

    assert hint.endswith("use {unnamed: Crews of two boats, of: guild}")
