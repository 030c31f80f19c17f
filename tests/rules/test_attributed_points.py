"""A point of the bottom line may say in its own words whose accusation it tells."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

ARTICLE = """\
Night in the mill town

The Home Guard killed nine people in the mill town on Monday, the Doctors' Union said. \
The Home Guard denied it. Schools are shut until Friday, and so are the shops near the \
river, where the ferry no longer stops. Bread is sold from carts at the gate, and the \
market has moved to a field on the other bank.
"""
ACTORS = {
    "doctors-union": {"name": "Doctors' Union", "kind": "civil-society"},
    "home-guard": {"name": "Home Guard", "kind": "state-body"},
}
KILLED = {
    "id": "f1",
    "measure": "killed",
    "best": 9,
    "attributed_to": ["doctors-union"],
    "evidence": [{"source": "s", "quote": "The Home Guard killed nine people"}],
}
CODES = ("A601", "A618", "A619", "A620")
DENIAL = {
    "id": "p1",
    "actor": "home-guard",
    "act": "denies",
    "text": "The guard denied it.",
    "evidence": [{"source": "s", "quote": "The Home Guard denied it"}],
}
ATTRIBUTED = [
    "The Home Guard killed 9 people, the Doctors' Union says.",
    "According to the Doctors' Union, the Home Guard killed 9 people.",
    "The Home Guard killed 9 people, by the count of the Doctors' Union.",
    "By the Doctors' Union's list, the Home Guard killed 9 people.",
    "The Home Guard killed 9 people, as the Doctors' Union has it.",
    "The Doctors' Union counts 9 people whom the Home Guard killed.",
    "In the words of the Doctors' Union, the Home Guard killed 9 people.",
    "The Doctors' Union wrote that the Home Guard killed 9 people.",
    "The Doctors' Union found that the Home Guard killed 9 people.",
    "The Doctors' Union named 9 people whom the Home Guard killed.",
    "The Home Guard killed 9 people, in the Doctors' Union's words.",
    "The Home Guard killed 9 people, per the Doctors' Union.",
]
PLAIN = [
    "The Home Guard killed 9 people.",
    "The Home Guard killed 9 people on Monday, and the town was shut.",
    "The Home Guard killed 9 people in large numbers.",
    "The Home Guard, in other words, killed 9 people.",
    "The Home Guard killed 9 people on its list.",
    "The Home Guard named 3 people and killed 9.",
    "The Home Guard killed 9 people per its orders.",
    "The Home Guard killed 9 people at the count of three.",
    "The Home Guard killed 9 people and found that the mill was shut.",
    "The Home Guard killed 9 people on account of a theft.",
    "The Home Guard killed 9 people at point-blank range.",
    "The Home Guard killed 9 people without a word.",
    "The Home Guard killed 9 people on the second day of May.",
]
OF_OTHERS = [
    "By the army's own count, the Home Guard killed 9 people.",
    "The Home Guard killed 9 people, as the Home Guard has it.",
    "The Home Guard killed 9 people, in the eyes of the world.",
    "Per the Miners' Union, the Home Guard killed 9 people.",
    "The Home Guard killed 9 people, the mayor said.",
    "The Home Guard killed 9 people near the Doctors' Union, the mayor said.",
    "By the army's own count, the Home Guard killed 9 men of the Doctors' Union.",
]


def _refused(root: Path, point: str, figure: dict[str, Any]) -> set[str]:
    """Return where a rule on accusations refuses a brief with a point on a figure."""
    record = {
        "headline": point.rstrip("."),
        "figures": [{**KILLED, **figure}],
        "positions": [DENIAL],
        "bottom_line": [{"text": point, "rests_on": ["f1"]}],
    }
    attempt = {"article": ARTICLE, "record": record, "actors": ACTORS}
    problems = problems_of(root, attempt)
    return {one.where.split(".")[0] for one in problems if one.code in CODES}


@pytest.mark.parametrize("point", ATTRIBUTED)
def test_attributed_point(point: str, tmp_path: Path) -> None:
    """A point that says who says so may rest on a quotation with the accusation."""
    denied = {"said_to_be_by": ["home-guard"], "reply": ["p1"]}

    assert _refused(tmp_path / "figure", point, {}) == set()
    assert _refused(tmp_path / "denied", point, denied) == set()


@pytest.mark.parametrize("point", PLAIN)
def test_point_that_names_nobody(point: str, tmp_path: Path) -> None:
    """Without, the record must accuse, and nothing that is denied is told."""
    denied = {"said_to_be_by": ["home-guard"], "reply": ["p1"]}

    assert _refused(tmp_path / "figure", point, {}) == {"bottom_line"}
    assert _refused(tmp_path / "denied", point, denied) == {"headline", "bottom_line"}


@pytest.mark.parametrize("point", OF_OTHERS)
def test_point_that_names_another(point: str, tmp_path: Path) -> None:
    """Nor may it be told as the word of somebody who is not the record's speaker."""
    assert _refused(tmp_path, point, {}) == {"bottom_line"}


def test_accusation_that_is_not_quoted(tmp_path: Path) -> None:
    """What no quotation accuses anybody of, no attribution in the text makes true."""
    alone = {"evidence": [{"source": "s", "quote": "killed nine people in the mill"}]}

    assert _refused(tmp_path, ATTRIBUTED[0], alone) == {"bottom_line"}
