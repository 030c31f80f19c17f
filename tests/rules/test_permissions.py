"""A denied permission is a refusal, and a denied refusal a permission."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest

from generator.build import check
from generator.loader import project_loader
from generator.rules.framework.permissions import opposite_permissions
from tests.rules.sealed_briefs import create

KEPT_OUT = [
    "Norvia did not let the convoy in",
    "Norvia didn't allow the convoy to pass",
    "Norvia would not let the convoy in",
    "Norvia turned back the convoy",
    "Norvia turned the convoy away",
    "Norvia kept the convoy out of the valley",
    "Norvia barred the convoy from the valley",
    "Norvia denied the convoy access",
    "Norvia refused to let the convoy in",
    "Norvia blocked the convoy",
]
LET_IN = [
    "Norvia let the convoy in",
    "Norvia allowed the convoy to pass",
    "Norvia admitted the convoy",
    "Norvia did not turn back the convoy",
    "Norvia never barred the convoy from the valley",
]


@pytest.mark.parametrize(("one", "other"), [*product(KEPT_OUT, LET_IN)])
def test_opposites(one: str, other: str) -> None:
    """Who is kept out is not let in, in whatever words."""
    assert opposite_permissions(one, other)
    assert opposite_permissions(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [*product(KEPT_OUT, KEPT_OUT), *product(LET_IN, LET_IN)]
)
def test_same(one: str, other: str) -> None:
    """The same may be said in other words."""
    assert opposite_permissions(one, other) is None


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Norvia let aid in and kept lorries out", "Norvia kept the lorries out"),
        ("Norvia let aid in", "Norvia blocked the road and let only aid in"),
        ("Norvia admitted that it had failed", "Norvia blocked the convoy"),
        ("Norvia admitted blocking the convoy", "Norvia blocked the convoy"),
        ("Norvia gave a permit for a march", "Norvia barred cars from the road"),
        ("Norvia opened the fair", "Norvia did not let the convoy in"),
    ],
)
def test_neither(text: str, quote: str) -> None:
    """What tells of both, or of neither, contradicts nothing."""
    assert opposite_permissions(text, quote) is None


def _codes(root: Path, quote: str, **record: Any) -> set[str]:
    """Return the codes of the errors about a response or a position of Norvia."""
    part = "positions" if "act" in record else "responses"
    evidence = [{"source": "s", "quote": quote}]
    text = record.pop("text", f"{quote}.")
    data = {part: [{"id": "r1", "text": text, "evidence": evidence, **record}]}
    article = f"Harrow\n\n{quote} on Friday. The road stayed open to carts until night."
    actors = {"norvia": {"name": "Norvia", "kind": "state"}}
    create(root, {"article": article, "record": data, "actors": actors})
    problems = check.check(project_loader.load(root))
    return {one.code for one in problems if one.level == "error"}


@pytest.mark.parametrize("quote", KEPT_OUT)
def test_blocking_is_quoted(quote: str, tmp_path: Path) -> None:
    """Whoever keeps somebody out blocks, and refuses."""
    blocked = {"by": ["norvia"], "type": "block", "status": "done"}

    assert _codes(tmp_path / "block", quote, **blocked) == set()
    assert _codes(tmp_path / "refuses", quote, actor="norvia", act="refuses") == set()


@pytest.mark.parametrize("quote", LET_IN)
def test_letting_in_is_no_blocking(quote: str, tmp_path: Path) -> None:
    """Whoever lets somebody in neither blocks nor refuses."""
    blocked = {"by": ["norvia"], "type": "block", "status": "done"}

    assert "P726" in _codes(tmp_path / "block", quote, **blocked)
    refused = _codes(tmp_path / "refuses", quote, actor="norvia", act="refuses")
    assert "P726" in refused


@pytest.mark.parametrize(
    ("quote", "refuses"),
    [
        ("Norvia ruled a recount out", True),
        ("Norvia opposes a recount", True),
        ("Norvia spurned the offer of talks", True),
        ("Norvia did not rule out a recount", False),
        ("Norvia would not bar a recount", False),
        ("Norvia did not refuse a recount", False),
    ],
)
def test_refusal_is_quoted(quote: str, refuses: bool, tmp_path: Path) -> None:
    """Also what is ruled out is refused, unless that is denied."""
    codes = _codes(tmp_path, quote, actor="norvia", act="refuses")

    assert ("P726" in codes) != refuses


def test_text_that_lets_in(tmp_path: Path) -> None:
    """A text must not let in whom the quotation keeps out."""
    blocked = {"by": ["norvia"], "type": "block", "status": "done"}
    text = "Norvia let the convoy in."

    assert "P725" in _codes(
        tmp_path, "Norvia turned back the convoy", text=text, **blocked
    )


def test_announced_refusal(tmp_path: Path) -> None:
    """Whoever says that they would not let somebody in has only announced it."""
    quote = "Norvia said that it would not let the convoy in"
    blocked = {"by": ["norvia"], "type": "block"}

    assert "P728" in _codes(tmp_path / "done", quote, status="done", **blocked)
    announced = _codes(tmp_path / "announced", quote, status="announced", **blocked)
    assert announced == set()
