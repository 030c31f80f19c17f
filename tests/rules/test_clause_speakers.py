"""Of two speakers of a sentence, each may be quoted for what their own clause says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

ACTORS = {
    "ana-reth": {"name": "Ana Reth", "kind": "person", "public_role": "campaigner"},
    "coal-guild": {"name": "Coal Guild", "kind": "civil-society"},
    "health-ministry": {"name": "Health Ministry of Harrow", "kind": "state-body"},
}
NAMED_AS = {"health-ministry": "Health Ministry"}
ORDERS = [
    "The Coal Guild said seven people were killed; {ana} put the number at 19.",
    "The Coal Guild said seven people were killed, but {ana} said 19 were killed.",
    "The Coal Guild said seven people were killed and {ana} said 19 were killed.",
    "Seven people were killed, the Coal Guild said, while {ana} spoke of 19.",
    "According to the Coal Guild seven people died, though {ana} counted 19 dead.",
    "The Coal Guild believes that seven died, while according to {ana} 19 were killed.",
    "The Coal Guild put the dead at seven, and {ana} at 19.",
    "The Coal Guild said seven people were killed, {ana} put the number at 19.",
]
"""Sentences in which the guild gives seven dead and the campaigner 19."""
ASIDE = "Ana Reth, a campaigner who was in the town,"


def _codes(root: Path, article: str, figures: list[dict[str, Any]]) -> list[str]:
    """Return the codes of the errors about figures quoted from an article."""
    behind = "The quay was closed on Friday, and the ferry went to the other bank. " * 4
    records = [
        {
            "id": f"f{index}",
            "measure": "killed",
            "named_as": {
                actor: name
                for actor, name in NAMED_AS.items()
                if actor in figure["attributed_to"]
            },
            **figure,
            "evidence": [{"source": "s", "quote": figure["evidence"]}],
        }
        for index, figure in enumerate(figures)
    ]
    attempt = {
        "article": f"A day at the quay\n\n{article} {behind}",
        "record": {"figures": records},
        "actors": ACTORS,
    }
    problems = problems_of(root, attempt)
    return [one.code for one in problems if one.level == "error"]


def _figure(actor: str, best: int, quote: str) -> dict[str, Any]:
    return {"attributed_to": [actor], "best": best, "evidence": quote}


def _clauses(sentence: str) -> tuple[str, str]:
    """Return the words around seven, and those around 19, of a sentence."""
    first, _, second = sentence.rstrip(".").partition("Ana Reth")
    before, joint, behind = first.partition(" while according to ")
    own = before.rstrip(",; ") if joint else first.rstrip(",; ")
    return own, f"{joint.strip()}{behind} Ana Reth{second}".strip()


@pytest.mark.parametrize("pattern", ORDERS)
def test_each_speaker_says_their_own_number(pattern: str, tmp_path: Path) -> None:
    """Both numbers of a sentence can be attributed, by a part of it or the whole."""
    sentence = pattern.format(ana="Ana Reth")
    first, second = _clauses(sentence)
    whole = sentence.rstrip(".")
    for index, (own, other) in enumerate([(first, second), (whole, whole)]):
        figures = [_figure("coal-guild", 7, own), _figure("ana-reth", 19, other)]

        assert "A609" not in _codes(tmp_path / f"{index}", sentence, figures)


@pytest.mark.parametrize("pattern", ORDERS)
def test_nobody_says_the_number_of_the_other(pattern: str, tmp_path: Path) -> None:
    """The number of one speaker is refused as that of the other."""
    sentence = pattern.format(ana="Ana Reth")
    first, second = _clauses(sentence)
    whole = sentence.rstrip(".")
    for index, (own, other) in enumerate([(first, second), (whole, whole)]):
        figures = [_figure("ana-reth", 7, own), _figure("coal-guild", 19, other)]
        found = _codes(tmp_path / f"{index}", sentence, figures)

        assert found.count("A609") == 2


@pytest.mark.parametrize("pattern", ORDERS[1:3])
def test_speaker_with_an_aside(pattern: str, tmp_path: Path) -> None:
    """A second speaker may be described before the verb."""
    sentence = pattern.format(ana=ASIDE)
    _, second = _clauses(sentence)

    own, other = _figure("ana-reth", 19, second), _figure("coal-guild", 19, second)

    assert "A609" not in _codes(tmp_path / "own", sentence, [own])
    assert "A609" in _codes(tmp_path / "other", sentence, [other])


@pytest.mark.parametrize(
    ("sentence", "quote", "actor"),
    [
        (
            "The Health Ministry said six were hurt and the ministry added that seven "
            "people were killed.",
            "the ministry added that seven people were killed",
            "health-ministry",
        ),
        (
            "“Seven people were killed, but the Coal Guild said it was six,” Ana Reth "
            "said.",
            "Seven people were killed",
            "ana-reth",
        ),
        (
            "Seven people were killed and two shops burnt, and nobody came, Ana Reth "
            "said.",
            "Seven people were killed",
            "ana-reth",
        ),
        (
            "The Coal Guild said that rebels accused the mayor and that seven people "
            "were killed.",
            "that seven people were killed",
            "coal-guild",
        ),
        (
            "The Coal Guild said that a shop burnt while rebels accused seven people "
            "who were killed.",
            "seven people who were killed",
            "coal-guild",
        ),
        (
            "Six died, the Coal Guild said, and seven people were killed, Ana Reth "
            "said on Friday.",
            "seven people were killed",
            "ana-reth",
        ),
        (
            "Seven people were killed, Ana Reth and the Coal Guild said.",
            "Seven people were killed",
            "coal-guild",
        ),
    ],
)
def test_speaker_of_several_clauses(
    sentence: str, quote: str, actor: str, tmp_path: Path
) -> None:
    """A clause that only seems to have another speaker is what the first one says."""
    assert "A609" not in _codes(tmp_path, sentence, [_figure(actor, 7, quote)])


def test_what_the_paper_says_itself(tmp_path: Path) -> None:
    """What stands before the clause of the only speaker is not what that one says."""
    sentence = "Seven people were killed, but Ana Reth said that it was 19."
    figure = _figure("ana-reth", 7, "Seven people were killed")

    assert "A609" in _codes(tmp_path, sentence, [figure])
