"""Groups of a brief's own, which the words that give the number must name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

BEHIND = "The road stayed open to carts, and three Ystrian women had left by evening."


@pytest.mark.parametrize(
    ("group", "quote", "named"),
    [
        ("Korvan soldiers", "12 Korvan soldiers were killed", True),
        ("soldiers of Korva", "12 soldiers of Korva were killed", True),
        (
            "service members of the Road Ministry",
            "12 service members of the Road Ministry were killed",
            True,
        ),
        ("dockers", "12 people were killed", True),
        ("Korvan soldiers", "12 soldiers were killed", False),
        ("Korvan soldiers", "12 Ystrian soldiers were killed", False),
        ("Korvan police", "12 Korvan soldiers were killed", False),
        ("Korvan children", "12 soldiers and a Korvan child were killed", False),
        ("Korvan women", "12 soldiers were killed near Korvan women", False),
        ("soldiers of Orm", "12 soldiers of Korva were killed", False),
        ("volunteer soldiers", "12 soldiers were killed by a volunteer", False),
        (
            "service members of the Road Ministry",
            "12 service members of the Interior Ministry were killed",
            False,
        ),
        ("Korvan clerks", "12 Korvan rebels were killed", False),
        ("Korvan soldiers", "12 widows of Korvan soldiers were killed", False),
        ("Korvan soldiers", "12 of the Korvan soldiers were killed", True),
    ],
)
def test_own_group(group: str, quote: str, named: bool, tmp_path: Path) -> None:
    """A quotation that counts a listed group proves an own one only by its name."""
    evidence = [{"source": "s", "quote": quote}]
    figure = {"id": "f1", "measure": "killed", "who": "own", "best": 12}
    record = {
        "groups": [{"id": "own", "name": group}],
        "figures": [{**figure, "evidence": evidence}],
    }
    article = f"Harrow\n\n{quote}, the Merrow office said. {BEHIND}"

    problems = problems_of(tmp_path, {"article": article, "record": record})

    assert ("P705" not in {one.code for one in problems}) == named


FLED = "forced 400 ethnic Norvians to flee Garrow"
ALIASED = {"id": "valley", "name": "Highgarrow", "aliases": ["Garrow"]}
NORVIANS = "ethnic Norvians of Highgarrow"


@pytest.mark.parametrize(
    ("name", "place", "lacking"),
    [
        (NORVIANS, ALIASED, None),
        (NORVIANS, {**ALIASED, "aliases": []}, "; they lack 'Highgarrow'"),
        (NORVIANS, {**ALIASED, "aliases": ["Vale"]}, "; they lack 'Highgarrow'"),
        (NORVIANS, {**ALIASED, "name": "Highdale"}, "; they lack 'Highgarrow'"),
        ("ethnic Norvians of Lowdale", ALIASED, "; they lack 'Lowdale'"),
        ("ethnic Norvian miners of Highgarrow", ALIASED, "'miners' and 'Highgarrow'"),
        ("ethnic Merrowans of Highgarrow", ALIASED, ""),
    ],
)
def test_group_of_a_place(
    name: str, place: dict[str, Any], lacking: str | None, tmp_path: Path
) -> None:
    """Aliases of a place stand for it in the name of a group; the message helps."""
    evidence = [{"source": "s", "quote": FLED}]
    figure = {"id": "f1", "measure": "displaced", "who": "own", "best": 400}
    record = {
        "groups": [{"id": "own", "name": name}],
        "places": [place],
        "figures": [{**figure, "evidence": evidence}],
    }
    article = f"Harrow\n\nThe raid {FLED}. It is calm."
    found = problems_of(tmp_path, {"article": article, "record": record})
    messages = [one.message for one in found if one.code == "P708"]

    assert bool(messages) == (lacking is not None)
    assert all((lacking or "") in one for one in messages)
