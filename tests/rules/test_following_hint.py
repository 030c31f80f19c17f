"""Which event a record may follow, if it has a strong word that is not quoted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

ARTICLE = """Harrow in brief

Soldiers led a coup against the mayor of Harrow on 3 May. The market of Harrow opened
again after nine days. In Merrow the bakers met.
"""
COUP = {
    "id": "e1",
    "date": "2024-05-03",
    "text": "Soldiers led a coup in Harrow.",
    "place": "harrow",
    "evidence": [{"source": "s", "quote": "Soldiers led a coup against the mayor"}],
}
MARKET = {
    "id": "e2",
    "text": "The market opened after the coup.",
    "place": "harrow",
    "evidence": [{"source": "s", "quote": "market of Harrow opened again"}],
}


def _hints(tmp_path: Path, earlier: dict[str, Any], later: dict[str, Any]) -> list[str]:
    """Return the hints to P725 in a brief of two events."""
    names = {"harrow": "Harrow", "merrow": "Merrow"}
    places = [{"id": key, "name": name} for key, name in names.items()]
    record = {"events": [earlier, later], "places": places}
    found = problems_of(tmp_path, {"article": ARTICLE, "record": record})
    return [one.hint for one in found if one.code == "P725"]


def test_an_event_in_the_same_place_is_named(tmp_path: Path) -> None:
    """An undated record is led to the dated event in its place, as one to look up."""
    hint = "or, only if the article tells this as following 'e1', add after: e1"

    assert _hints(tmp_path, COUP, MARKET) == [hint]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ({"place": "merrow"}, {}),
        ({"date": None}, {}),
        ({}, {"date": "2024-05-12"}),
    ],
    ids=("elsewhere", "at no known time", "on a day of its own"),
)
def test_an_unrelated_event_is_not_named(
    earlier: dict[str, Any], later: dict[str, Any], tmp_path: Path
) -> None:
    """An event is not named for having the word alone."""
    assert _hints(tmp_path, {**COUP, **earlier}, {**MARKET, **later}) == [""]
