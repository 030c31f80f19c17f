"""Groups of a brief's own, which the words that give the number must name."""

from __future__ import annotations

from pathlib import Path

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
