"""A denied permission is a refusal, and a denied refusal a permission."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest

from generator.rules.comparison.permissions import opposite_permissions
from tests.rules.sealed_briefs import problems_of

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
    "Norvia cannot let the convoy in",
    "Nor did Norvia let the convoy in",
    "Neither Norvia nor Merrow let the convoy in",
    "Norvia did not immediately let the convoy in",
    "None of the guards at Norvia let the convoy in",
    "No-one at Norvia let the convoy in",
    "No one at Norvia let the convoy in",
    "Norvia gave the convoy no help and kept it out",
]
LET_IN = [
    "Norvia let the convoy in",
    "Norvia allowed the convoy to pass",
    "Norvia admitted the convoy",
    "Norvia did not turn back the convoy",
    "No-one at Norvia turned back the convoy",
    "Norvia never barred the convoy from the valley",
    "Norvia cannot turn back the convoy",
    "Nor did Norvia keep the convoy out",
]


@pytest.mark.parametrize(("one", "other"), [*product(KEPT_OUT, LET_IN)])
def test_opposites(one: str, other: str) -> None:
    """Who is kept out is not let in, in whatever words."""
    assert opposite_permissions(one, other)
    assert opposite_permissions(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norvia was not willing to let the convoy in", "Norvia let the convoy in"),
        ("Norvia refused to block the convoy", "Norvia blocked the convoy"),
        ("Norvia not only blocked the convoy", "Norvia let the convoy in"),
    ],
)
def test_unwilling(one: str, other: str) -> None:
    """Nor does somebody do what they are not willing to do."""
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
        ("A letter reached Norvia", "Norvia blocked the convoy"),
        ("Norvia let the convoy in", "Nor is it clear who let it in"),
        ("Norvia paid an allowance", "Norvia blocked the convoy"),
        ("Norvia uses less-lethal rounds", "Norvia blocked the convoy"),
        ("Norvia gave permits for a march", "Norvia blocked the road"),
        ("Norvia has no road, let alone a port", "Norvia blocked the road"),
        ("Norvia let the convoy in", "Barring surprises, it comes to Norvia"),
        ("Norvia let the convoy in", "It passed two blocks of flats in Norvia"),
        ("Norvia let few carts in", "Norvia hardly let any carts in"),
        ("Norvia kept most carts out", "Norvia hardly let any carts in"),
    ],
)
def test_neither(text: str, quote: str) -> None:
    """What tells of both, or of neither, contradicts nothing."""
    assert opposite_permissions(text, quote) is None


BLOCKED = {"by": ["norvia"], "type": "block", "status": "done"}
"""What a response of Norvia says that it did."""


def _codes(root: Path, quote: str, **record: Any) -> set[str]:
    """Return the codes of the errors about a response or a position of Norvia."""
    part = "positions" if "act" in record else "responses"
    evidence = [{"source": "s", "quote": quote}]
    text = record.pop("text", f"{quote}.")
    data = {part: [{"id": "r1", "text": text, "evidence": evidence, **record}]}
    article = f"Harrow\n\n{quote} on Friday. The road stayed open to carts until night."
    actors = {"norvia": {"name": "Norvia", "kind": "state"}}
    problems = problems_of(root, {"article": article, "record": data, "actors": actors})
    return {one.code for one in problems if one.level == "error"}


@pytest.mark.parametrize("quote", KEPT_OUT)
def test_blocking_is_quoted(quote: str, tmp_path: Path) -> None:
    """Whoever keeps somebody out blocks, and refuses."""
    assert _codes(tmp_path / "block", quote, **BLOCKED) == set()
    assert _codes(tmp_path / "refuses", quote, actor="norvia", act="refuses") == set()


@pytest.mark.parametrize("quote", LET_IN)
def test_letting_in_is_no_blocking(quote: str, tmp_path: Path) -> None:
    """Whoever lets somebody in neither blocks nor refuses."""
    assert "P726" in _codes(tmp_path / "block", quote, **BLOCKED)
    refused = _codes(tmp_path / "refuses", quote, actor="norvia", act="refuses")
    assert "P726" in refused


@pytest.mark.parametrize(
    "quote",
    [
        "Norvia opposed the plan",
        "Norvia dismissed the claim",
        "Norvia did not give a reason",
        "Norvia did not open fire",
        "Norvia sent lawyers of the bar",
        "Norvia closed the office due to rain",
        "Norvia closed the bridge to repair it",
        "Norvia held talks back in May",
        "Norvia is close to the border",
        "Norvia did not admit that it had failed",
        "Norvia refused to leave",
        "Norvia refused to block the convoy",
        "Norvia ruled out closing its harbours to the ships",
        "Norvia turned its eyes back to the deal",
        "Norvia turned the lights back on",
        "Norvia joined the talks on the banned books",
        "Norvia joined talks on a ban",
        "Norvia kept sending its ships out to the town",
        "Norvia kept the hall out of debt",
        "Norvia locked the hall and went out",
        "Norvia kept the fire from breaking out",
        "Norvia turned away from the plan",
        "Norvia denied a report about access to the port",
    ],
)
def test_other_acts_than_blocking(quote: str, tmp_path: Path) -> None:
    """Who opposes, dismisses, closes or is silent blocks nothing by that alone."""
    assert "P726" in _codes(tmp_path, quote, **BLOCKED)


@pytest.mark.parametrize(
    "quote",
    [
        "Norvia closed its airspace to Merrow",
        "Norvia closed the road to traffic",
        "Norvia closed the valley's road to lorries",
        "A road in Norvia was closed to lorries",
        "Norvia shut the border to the convoy",
        "Norvia would not open its border",
        "Norvia did not authorise the march",
        "Norvia did not grant the convoy access",
        "Norvia refused to give the convoy passage",
        "Norvia bars the convoy from the valley",
        "Norvia banned the books",
        "Norvia imposed a ban on the books",
        "Norvia kept the convoy out of Merrow",
        "Norvia turned the convoy back on Friday",
        "Norvia ruled out letting the convoy in",
    ],
)
def test_other_words_for_blocking(quote: str, tmp_path: Path) -> None:
    """What is closed to somebody, or not opened, is blocked."""
    assert _codes(tmp_path, quote, **BLOCKED) <= {"P728"}


@pytest.mark.parametrize(
    ("quote", "refuses"),
    [
        ("Norvia did not block roads", False),
        ("Norvia did not ban protests", False),
        ("Norvia refused to block the road", True),
        ("Norvia ruled a recount out", True),
        ("Norvia opposes a recount", True),
        ("Norvia spurned the offer of talks", True),
        ("Norvia dismissed the offer of talks", True),
        ("Norvia refused to bar a recount", True),
        ("Norvia did not rule out a recount", False),
        ("Norvia would not bar a recount", False),
        ("Norvia did not refuse a recount", False),
        ("Norvia ruled it out", True),
        ("Norvia is firmly against a recount", True),
        ("Norvia held back the money", True),
        ("Norvia turned the offer down", True),
        ("Norvia dismissed the guards", False),
        ("Norvia said that the wall protects against floods", False),
        ("Norvia has opposing views on a recount", False),
        ("Norvia held the deal up", False),
        ("Norvia held talks back in May", False),
        ("Norvia said that turnout was down", False),
        ("Norvia saw two blocks of flats burn", False),
        ("Norvia sent iron bars", False),
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

    assert "P738" in _codes(
        tmp_path, "Norvia turned back the convoy", text=text, **blocked
    )


def test_announced_refusal(tmp_path: Path) -> None:
    """Whoever says that they would not let somebody in has only announced it."""
    quote = "Norvia said that it would not let the convoy in"
    blocked = {"by": ["norvia"], "type": "block"}

    assert "P728" in _codes(tmp_path / "done", quote, status="done", **blocked)
    announced = _codes(tmp_path / "announced", quote, status="announced", **blocked)
    assert announced == set()


@pytest.mark.parametrize(
    "quote",
    [
        "Norvia would not allow the ships in if they carried arms",
        "Norvia would not allow the ships in, unless they carried flour",
        "Had the ships arrived, Norvia would not let them in",
        "If the ships had come, Norvia would not have let them in",
    ],
)
def test_refusal_under_a_condition(quote: str, tmp_path: Path) -> None:
    """Whoever would keep somebody out under a condition has not done so."""
    assert "P728" in _codes(tmp_path, quote, text="Norvia blocked it.", **BLOCKED)
