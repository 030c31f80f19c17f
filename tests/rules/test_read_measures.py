"""A measure that is our reading is one that the article tells of beside the number."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.sealed_briefs import problems_of

NOTE = "The number and the measure are our reading."


def _refusals(root: Path, article: str, quote: str, measure: str, best: int) -> int:
    figure = {
        "id": "f",
        "measure": measure,
        "best": best,
        "note": NOTE,
        "evidence": [{"source": "s", "quote": quote}],
    }
    attempt = {"article": article, "record": {"figures": [figure]}}
    problems = problems_of(root, attempt)
    return sum(one.code == "P746" for one in problems)


@pytest.mark.parametrize(
    ("article", "quote", "measure", "best"),
    [
        (
            "Mine closed\n\nSix miners came out alive. Five in the western shaft are "
            "still out of reach. The mine employs 340.",
            "Five in the western shaft are still out of reach",
            "killed",
            5,
        ),
        (
            "Ferry late\n\nA trawler picked up 58 from a raft. They thanked its crew.",
            "A trawler picked up 58 from a raft",
            "injured",
            58,
        ),
        (
            "Survey of the hills\n\nThe office spoke to 600 people. It will publish "
            "what it learned in May.",
            "The office spoke to 600 people",
            "affected",
            600,
        ),
        (
            "School trip\n\nNine of the pupils walked ahead. Their teacher sang.",
            "Nine of the pupils walked ahead",
            "missing",
            9,
        ),
        (
            "New school\n\nThe town has 70 new desks. 30 in the upper village moved.",
            "30 in the upper village moved",
            "detained",
            30,
        ),
    ],
)
def test_measure_told_nowhere_near_is_refused(
    article: str, quote: str, measure: str, best: int, tmp_path: Path
) -> None:
    """Our reading cannot make something of people that no sentence near them says."""
    assert _refusals(tmp_path, article, quote, measure, best) == 1


@pytest.mark.parametrize(
    ("article", "quote", "measure", "best"),
    [
        (
            "Fire in the mill\n\nThe dead came from two villages. Nine were from Orm, "
            "four from Vale.",
            "Nine were from Orm",
            "killed",
            9,
        ),
        (
            "Toll of the flood by district\n\nOrm 12\n\nVale 7\n\nHarl 15\n\nLisse 4",
            "Harl 15",
            "killed",
            15,
        ),
        (
            "After the storm\n\nVillage by village, killed:\n\nOrm, twelve.\n\nVale, "
            "seven.\n\nHarl, fifteen.\n\nLisse, four in the old mill.",
            "Lisse, four in the old mill",
            "killed",
            4,
        ),
        (
            "Night on the quay\n\nFor eleven of the crew no help came in time. They "
            "were buried on Sunday.",
            "eleven of the crew no help came in time",
            "killed",
            11,
        ),
        (
            "Raid on the market\n\nPolice took away traders. Of these, 14 were from "
            "Orm. A court will hear them.",
            "14 were from Orm",
            "detained",
            14,
        ),
        (
            "March for the mill\n\nThe square was full. The mayor counted 900 heads.",
            "The mayor counted 900 heads",
            "demonstrating",
            900,
        ),
        (
            "Rains in the hills\n\n300 households lost their harvest, a survey says.",
            "300 households lost their harvest",
            "affected",
            300,
        ),
        (
            "Rains in the hills\n\nWater took the bridge. 80 spent the night in the "
            "school, which serves as a shelter.",
            "80 spent the night in the school",
            "displaced",
            80,
        ),
    ],
)
def test_measure_told_beside_is_accepted(
    article: str, quote: str, measure: str, best: int, tmp_path: Path
) -> None:
    """Headline, head of a table or a neighbouring sentence tell what happened."""
    assert _refusals(tmp_path, article, quote, measure, best) == 0
