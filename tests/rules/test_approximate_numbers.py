"""Rules that compare numbers allow what people round them from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

HEADLINE = "After the storm"
SENTENCE = "The Coal Guild said that {about}20 people were hurt and {other} were hurt."
FIRST = "that {about}20 people were hurt"
ACTORS = {"coal-guild": {"name": "Coal Guild", "kind": "civil-society"}}


def _codes(
    root: Path,
    other: str,
    *,
    about: bool,
    first: dict[str, Any],
    second: dict[str, Any],
) -> set[str]:
    """Return the codes of errors about two figures of one article, of which one is 20.

    Args:
        root: Folder of the project.
        other: The words for the second figure: number and people.
        about: Whether the first figure is approximate.
        first: What else it has.
        second: What the second one has.
    """
    words = "about " if about else ""
    quoted = [FIRST.format(about=words), f"and {other} were hurt"]
    numbers = [{"best": 20, **({"qualifier": "about"} if about else {})}, {}]
    figures = [
        {
            "id": f"f{index}",
            "measure": "injured",
            "attributed_to": ["coal-guild"],
            **number,
            **own,
            "evidence": [{"source": "s", "quote": quote}],
        }
        for index, (number, own, quote) in enumerate(
            zip(numbers, (first, second), quoted, strict=True)
        )
    ]
    sentence = SENTENCE.format(about=words, other=other)
    behind = "The quay was closed on Friday, and the ferry went to the other bank. " * 3
    problems = problems_of(
        root,
        {
            "article": f"{HEADLINE}\n\n{sentence} {behind}",
            "record": {"figures": figures},
            "actors": ACTORS,
        },
    )
    return {one.code for one in problems if one.level == "error"}


RULES = [
    ("N508", "23 people", {}, {"best": 23}),
    ("P712", "23 women", {}, {"best": 23, "who": "women"}),
    (
        "P713",
        "17 people",
        {"as_of": "2024-05-12"},
        {"best": 17, "as_of": "2024-05-13"},
    ),
]
"""Each rule with figures that an exact 20 contradicts."""


@pytest.mark.parametrize(("code", "other", "first", "second"), RULES)
def test_exact_number(
    code: str,
    other: str,
    first: dict[str, Any],
    second: dict[str, Any],
    tmp_path: Path,
) -> None:
    """An exact 20 is contradicted."""
    assert code in _codes(tmp_path, other, about=False, first=first, second=second)


@pytest.mark.parametrize(("code", "other", "first", "second"), RULES)
def test_approximate_number(
    code: str,
    other: str,
    first: dict[str, Any],
    second: dict[str, Any],
    tmp_path: Path,
) -> None:
    """About 20 may be the same number of people."""
    assert not _codes(tmp_path, other, about=True, first=first, second=second)


def test_what_no_rounding_explains(tmp_path: Path) -> None:
    """About 20 is contradicted by what nobody rounds to it."""
    found = _codes(tmp_path, "27 people", about=True, first={}, second={"best": 27})

    assert "N508" in found
