"""Sums that a text spells out by place, and how far apart sentences of articles are."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.rules.numbers.numbers_in_text import find_numbers
from generator.rules.numbers.spelled_out_sums import is_spelled_out
from tests.rules.sealed_briefs import problems_of

SUM = "15 villages were attacked, 12 in Orm and 3 in West Vale."
ORM = "In Orm 12 villages were attacked"
VALE = "In West Vale three villages were attacked"
OF_THREE = "They attacked 17 villages, 12 in Orm, 3 in West Vale and 2 in Garrow."
PROVEN = [
    (SUM, (ORM, VALE)),
    (SUM, ("the total number of villages attacked was twelve", VALE)),
    (SUM, (ORM, "three villages in West Vale")),
    (
        "Fifteen villages were attacked, twelve in Orm and three in West Vale.",
        (ORM, VALE),
    ),
    (SUM, ("attacked 12 villages in Orm and three in West Vale",)),
    (SUM, ("In Orm 12 villages were attacked, in West Vale three",)),
    (OF_THREE, (ORM, VALE, "attacked two villages in Garrow")),
]
UNPROVEN = [
    ("16 villages were attacked, 12 in Orm and 3 in West Vale.", (ORM, VALE)),
    ("15 houses were attacked, 12 in Orm and 3 in West Vale.", (ORM, VALE)),
    ("15 people died in villages, 12 in Orm and 3 in West Vale.", (ORM, VALE)),
    ("15 villages were attacked, 3 in Orm and 12 in West Vale.", (ORM, VALE)),
    ("15 villages were burned, 12 in Orm and 3 in West Vale.", (ORM, VALE)),
    ("15 villages were attacked, 12 in Orm and 3 in Orm.", (ORM, VALE)),
    ("15 villages were attacked, 12 in Orm.", (ORM, VALE)),
    ("15 villages were attacked.", (ORM, VALE)),
    (SUM, (ORM, "In Orm three villages were attacked")),
    (SUM, (ORM, "In West Vale three schools were attacked")),
    (SUM, (ORM, "In West Vale three villages were spared")),
    (SUM, ("In Orm 12 of 20 villages were attacked", VALE)),
    (SUM, (ORM, "In West Vale, 30 villages were attacked")),
    (SUM, (ORM,)),
    (SUM, ("attacked 12 villages in Orm, three of them in West Vale",)),
    (SUM, ("attacked 12 villages near Orm and West Vale, three by night",)),
    (SUM, ("attacked 12 villages in West Vale and three in Orm",)),
    (SUM, ("attacked 12 villages in Orm and three in Garrow",)),
    (SUM, ("attacked 12 villages in Orm and three or four in West Vale",)),
    (SUM, ("spared 12 villages in Orm and three in West Vale",)),
]
NEARBY = [
    "The article names the mill two sentences earlier.",
    "Two sentences later, the article calls it a flood.",
    "The headline, three lines above, says so.",
]
OF_OTHER_THINGS = [
    "The court passed two sentences earlier, the article says.",
    "The article says that two sentences were passed.",
    "The judge gave two sentences earlier.",
    "The article says that two villages were flooded.",
    "The article has 12 more dead two sentences earlier.",
    "The article has 40 lines of tents.",
    "The article counts 40 paragraphs of broken rules.",
    "Two sentences earlier.",
]
QUOTE = "The flood killed nine people in Orm"


@pytest.mark.parametrize(("text", "quotes"), PROVEN)
def test_sum(text: str, quotes: tuple[str, ...]) -> None:
    """A sum of quoted numbers of the same thing at several places is proven."""
    assert is_spelled_out(text, find_numbers(text)[0], quotes)


@pytest.mark.parametrize(("text", "quotes"), UNPROVEN)
def test_no_sum(text: str, quotes: tuple[str, ...]) -> None:
    """It is not if a part is unknown, elsewhere, of other things or of other deeds."""
    assert not is_spelled_out(text, find_numbers(text)[0], quotes)


def _is_refused(root: Path, note: str) -> bool:
    evidence = [{"source": "s", "quote": QUOTE}]
    event = {"id": "e1", "text": "Nine people died.", "note": note}
    attempt = {
        "article": f"News of the day\n\n{QUOTE}. The mill closed.",
        "record": {"events": [{**event, "evidence": evidence}]},
    }
    return "P707" in {one.code for one in problems_of(root, attempt)}


@pytest.mark.parametrize("note", NEARBY)
def test_where_in_article(note: str, tmp_path: Path) -> None:
    """A note may say how far from the quotation an article says something."""
    assert not _is_refused(tmp_path, note)


@pytest.mark.parametrize("note", OF_OTHER_THINGS)
def test_numbers_of_other_things(note: str, tmp_path: Path) -> None:
    """Numbers of anything else in a note must be quoted."""
    assert _is_refused(tmp_path, note)
