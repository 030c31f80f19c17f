"""Figures that are more certain than their quotations."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.sealed_briefs import problems_of

ARTICLE = """Losses at the Tarl locks

TARL, May 13 - The guild has given up nine bargemen for lost. The army killed 40 rebels
at the locks, but the priests have counted only 11 of them. Of 52 reported deaths the
clinic has verified 20. By a rough estimate, 700 people are displaced. The abbot, citing
the mayor, said that 33 people had been injured. The aid office is budgeting for 3,000
refugees by the autumn. The aid office plans for up to 900 refugees in Lidd. Meals are
planned for 600 refugees in the old mill. The smiths counted 15 dead, and the mill
identified 14 of them. The mayor, citing a register of the clinic, said that 26 people
were injured. The coroner says that 12 bargemen died; the clinic has confirmed the
number. Police found 18 dead, and the clinic has confirmed 18. The boats lie still.
"""
OURS = "The basis is our reading."
WRONG = [
    (
        {"best": 9, "basis": "confirmed", "note": OURS},
        "given up nine bargemen for lost",
    ),
    ({"best": 9}, "The guild has given up nine bargemen for lost"),
    (
        {"best": 40, "basis": "count", "who": "combatants"},
        "killed 40 rebels at the locks, but the priests have counted",
    ),
    (
        {"best": 40, "basis": "count", "who": "combatants"},
        "killed 40 rebels at the locks, but the priests have counted only 11",
    ),
    (
        {"best": 52, "basis": "confirmed"},
        "Of 52 reported deaths the clinic has verified 20",
    ),
    (
        {"best": 700, "measure": "displaced", "basis": "count", "note": OURS},
        "By a rough estimate, 700 people are displaced",
    ),
    (
        {"best": 33, "measure": "injured", "basis": "count", "note": OURS}
        | {"attributed_to": [{"unnamed": "the abbot"}]},
        "The abbot, citing the mayor, said that 33 people had been injured",
    ),
    (
        {"best": 3000, "measure": "refugees"},
        "The aid office is budgeting for 3,000 refugees by the autumn",
    ),
    (
        {"high": 900, "qualifier": "up-to", "measure": "refugees", "basis": "count"}
        | {"note": OURS},
        "The aid office plans for up to 900 refugees in Lidd",
    ),
]
RIGHT = [
    ({"best": 9, "basis": "presumed"}, "The guild has given up nine bargemen for lost"),
    ({"best": 40, "who": "combatants"}, "The army killed 40 rebels at the locks"),
    (
        {"best": 20, "basis": "confirmed"},
        "Of 52 reported deaths the clinic has verified 20",
    ),
    (
        {"best": 700, "measure": "displaced", "basis": "estimate"},
        "By a rough estimate, 700 people are displaced",
    ),
    (
        {"best": 33, "measure": "injured", "attributed_to": [{"unnamed": "the mayor"}]},
        "The abbot, citing the mayor, said that 33 people had been injured",
    ),
    (
        {"best": 26, "measure": "injured", "attributed_to": [{"unnamed": "The mayor"}]}
        | {"basis": "count"},
        "The mayor, citing a register of the clinic, said that 26 people were injured",
    ),
    (
        {"best": 3000, "measure": "refugees", "basis": "planning-figure", "note": OURS},
        "The aid office is budgeting for 3,000 refugees by the autumn",
    ),
    (
        {"best": 600, "measure": "refugees"},
        "Meals are planned for 600 refugees in the old mill",
    ),
    ({"best": 15, "basis": "count"}, "The smiths counted 15 dead"),
    (
        {"best": 12, "basis": "confirmed"},
        "12 bargemen died; the clinic has confirmed the number",
    ),
    (
        {"best": 18, "basis": "confirmed"},
        "Police found 18 dead, and the clinic has confirmed 18",
    ),
]


def _codes(root: Path, fields: dict[str, object], quote: str) -> set[str]:
    evidence = [{"source": "s", "quote": quote}]
    figure = {"id": "f1", "measure": "killed", **fields, "evidence": evidence}
    attempt = {"article": ARTICLE, "record": {"figures": [figure]}}
    return {one.code for one in problems_of(root, attempt) if one.level == "error"}


@pytest.mark.parametrize(("fields", "quote"), WRONG)
def test_more_certain_than_its_quotation(
    fields: dict[str, object], quote: str, tmp_path: Path
) -> None:
    """Nobody counted or confirmed what others only presume, estimate or plan for."""
    assert _codes(tmp_path, fields, quote) & {"P708", "P724"}


@pytest.mark.parametrize(("fields", "quote"), RIGHT)
def test_as_certain_as_its_quotation(
    fields: dict[str, object], quote: str, tmp_path: Path
) -> None:
    """The basis that a quotation gives is accepted, with the verbs that say so."""
    assert _codes(tmp_path, fields, quote) == set()
