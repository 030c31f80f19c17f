"""Headlines do not state as fact what all whom records accuse of it deny."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.build import check
from generator.loader import project_loader, project_paths
from tests.rules.sealed_briefs import create, problems_of

ARTICLE = """Raid on the mill

Villagers accused the Hill Guard of killing nine men at the mill. The Hill Guard denied
it. The mill burned down.
"""
ACCUSES: dict[str, Any] = {
    "id": "accuses",
    "actor": {"unnamed": "villagers"},
    "act": "accuses",
    "accused": ["hill-guard"],
    "reply": ["denies"],
    "text": "Villagers accused the guard.",
    "evidence": [
        {"source": "s", "quote": "Villagers accused the Hill Guard of killing"}
    ],
}
DENIES: dict[str, Any] = {
    "id": "denies",
    "actor": "hill-guard",
    "act": "denies",
    "text": "The guard denied it.",
    "evidence": [{"source": "s", "quote": "The Hill Guard denied it"}],
}


def _told(tmp_path: Path, headline: str, accuses: dict[str, Any]) -> bool:
    """Tell whether a headline is refused as a claim told as a fact."""
    record = {"headline": headline, "positions": [accuses, DENIES]}
    guard = {"name": "Hill Guard", "kind": "armed-group", "country": "ATA"}
    other = {"name": "Old Hill Guard", "kind": "armed-group", "country": "ATA"}
    actors = {"hill-guard": guard, "old-guard": other}
    attempt = {"article": ARTICLE, "record": record, "actors": actors}
    problems = problems_of(tmp_path, attempt)
    return any("states as fact" in one.message for one in problems)


@pytest.mark.parametrize(
    "headline",
    [
        "Hill Guard kills nine men at mill",
        "Hill Guard killed men",
        "Nine men killed by Hill Guard",
        "Nine men were killed on Monday by the Hill Guard at the mill",
        "Raid by Hill Guard kills nine men",
        "Hill Guard raid kills nine men",
        "Hill Guard's raid leaves nine men dead",
    ],
)
def test_told_as_a_fact(headline: str, tmp_path: Path) -> None:
    """The headline states as fact what the party denies."""
    assert _told(tmp_path, headline, ACCUSES)


@pytest.mark.parametrize(
    "headline",
    [
        "Hill Guard accused of killing nine men",
        "Villagers say Hill Guard killed nine men",
        "Hill Guard denies that it killed nine men",
        "Hill Guard attacked by villagers",
        "Villagers attack Hill Guard",
        "Attack on Hill Guard kills nine men",
        "Hill Guard post attack kills nine men",
        "Nine men killed by flood near Hill Guard post",
        "Nine men killed in fire seen by Hill Guard",
        "Nine men killed by Hill Guard critics",
        "Nine men killed by Old Hill Guard",
        "Old Hill Guard kills nine men",
        "Mill burns down",
    ],
)
def test_told_as_a_claim(headline: str, tmp_path: Path) -> None:
    """The headline names the claim as one, or tells of another deed."""
    assert not _told(tmp_path, headline, ACCUSES)


def test_not_denied(tmp_path: Path) -> None:
    """A deed that no reply denies may be told."""
    alone = {key: value for key, value in ACCUSES.items() if key != "reply"}

    assert not _told(tmp_path, "Hill Guard kills nine men at mill", alone)


@pytest.mark.parametrize(
    "article",
    [
        ARTICLE,
        ARTICLE.replace("mill. The Hill Guard denied\nit", "mill, which it denied"),
    ],
)
def test_the_answer_is_shown(article: str, tmp_path: Path) -> None:
    """Where the article is at hand, the message has the words of an answer."""
    alone = {key: value for key, value in ACCUSES.items() if key != "reply"}
    guard = {"name": "Hill Guard", "kind": "armed-group"}
    record = {"positions": [alone]}
    attempt = {"article": article, "record": record, "actors": {"hill-guard": guard}}
    create(tmp_path, attempt)
    originals = tmp_path / project_paths.ORIGINALS
    originals.mkdir()
    (originals / "s.txt").write_text(article)
    found = [*check.check(project_loader.load(tmp_path))]
    (message,) = (one.message for one in found if one.code == "A614")

    assert message.endswith(("'The Hill Guard denied it.'", "which it denied.'"))
