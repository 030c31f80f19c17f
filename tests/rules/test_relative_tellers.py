"""Who gives a number in a clause that begins with "who"."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.sealed_briefs import problems_of

ARTICLE = """Three counts after the flood at Wend

WEND, May 13 - Ora Lind, a vet, contradicted the mayor, Sanna Vitt, who had spoken of
22 dead. The guild wrote to the prefect, Emil Dorr, who earlier put the toll at 41
dead. Ora Lind laughed at a clerk, Jon Wall, who said that 300 people were missing.
The clinic said that the guard, Tom Reed, who had reported 16 injured, was asleep. A
priest, Leo Marr, who drowned with 12 others, is mourned. The water has gone back, and
the road is open.
"""
PERSONS = {
    "ora-lind": {"name": "Ora Lind", "kind": "person", "public_role": "vet"},
    "sanna-vitt": {"name": "Sanna Vitt", "kind": "person", "public_role": "mayor"},
    "emil-dorr": {"name": "Emil Dorr", "kind": "person", "public_role": "prefect"},
}
GUILD, CLINIC, CLERK, MAYOR, GUARD = (
    {"unnamed": name}
    for name in ("the guild", "the clinic", "a clerk", "the mayor", "the guard")
)
VITT = (
    "killed",
    22,
    "contradicted the mayor, Sanna Vitt, who had spoken of 22 dead",
)
DORR = (
    "killed",
    41,
    "wrote to the prefect, Emil Dorr, who earlier put the toll at 41 dead",
)
WALL = (
    "missing",
    300,
    "laughed at a clerk, Jon Wall, who said that 300 people were missing",
)
REED = (
    "injured",
    16,
    "The clinic said that the guard, Tom Reed, who had reported 16 injured",
)
WRONG = [(VITT, "ora-lind"), (DORR, GUILD), (WALL, "ora-lind"), (DORR, "sanna-vitt")]
RIGHT = [
    (VITT, "sanna-vitt"),
    (VITT, MAYOR),
    (DORR, "emil-dorr"),
    (WALL, CLERK),
    (REED, CLINIC),
    (REED, GUARD),
]


def _codes(root: Path, figure: tuple[str, int, str], party: object) -> set[str]:
    measure, best, quote = figure
    fields = {"id": "f1", "measure": measure, "best": best, "attributed_to": [party]}
    record = {"figures": [{**fields, "evidence": [{"source": "s", "quote": quote}]}]}
    attempt = {"article": ARTICLE, "record": record, "actors": PERSONS}
    return {one.code for one in problems_of(root, attempt) if one.level == "error"}


@pytest.mark.parametrize(("figure", "party"), WRONG)
def test_another_than_who_gives_the_number(
    figure: tuple[str, int, str], party: object, tmp_path: Path
) -> None:
    """Somebody else in the sentence does not give the number."""
    assert "A609" in _codes(tmp_path, figure, party)


@pytest.mark.parametrize(("figure", "party"), RIGHT)
def test_who_gives_the_number(
    figure: tuple[str, int, str], party: object, tmp_path: Path
) -> None:
    """Name and office may stand for the speaker, and so may who cites them."""
    assert _codes(tmp_path, figure, party) == set()
