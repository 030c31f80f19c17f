"""Shares of the people counted, in notes on figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.sealed_briefs import problems_of

ARTICLE = """Raft sinks in the Merrow

MERROW, May 13 - A raft sank in the Merrow on Sunday, and 31 people drowned. There
were 18 people injured, and half of them had burns. Of the 24 people
missing, most are fishermen. The bell of the church rang for half an hour, and most of
the shops in the town stay shut.
"""
DROWNED = ("killed", 31, "A raft sank in the Merrow on Sunday, and 31 people drowned")
HURT = ("injured", 18, "18 people injured, and half of them had burns")
GONE = ("missing", 24, "Of the 24 people missing, most are fishermen")
WRONG = [
    (DROWNED, "Half of them were children."),
    (DROWNED, "A third of the dead were women."),
    (DROWNED, "The guild says that two thirds of those who drowned were guests."),
    (DROWNED, "Most of them were children, the guild said."),
    (DROWNED, "The majority of the dead came from Lidd."),
    (GONE, "A quarter of the missing are women."),
]
RIGHT = [
    (DROWNED, "Most of the shops in the town stay shut."),
    (DROWNED, "The bell rang for half an hour."),
    (DROWNED, "Half of the town came to the river."),
    (HURT, "Half of them had burns."),
    (GONE, "Most of them are fishermen."),
    (GONE, "Some of them are fishermen, as the article says."),
]


def _codes(root: Path, figure: tuple[str, int, str], note: str) -> set[str]:
    measure, best, quote = figure
    evidence = [{"source": "s", "quote": quote}]
    fields = {"id": "f1", "measure": measure, "best": best, "note": note}
    record = {"figures": [{**fields, "evidence": evidence}]}
    found = problems_of(root, {"article": ARTICLE, "record": record})
    return {one.code for one in found if one.level == "error"}


@pytest.mark.parametrize(("figure", "note"), WRONG)
def test_share_that_no_quotation_has(
    figure: tuple[str, int, str], note: str, tmp_path: Path
) -> None:
    """A share of the people counted is another figure, also in a note."""
    assert _codes(tmp_path, figure, note) & {"P734", "P739"}


@pytest.mark.parametrize(("figure", "note"), RIGHT)
def test_other_notes(figure: tuple[str, int, str], note: str, tmp_path: Path) -> None:
    """A share that is quoted may be told, and so may shares of other things."""
    assert _codes(tmp_path, figure, note) == set()
