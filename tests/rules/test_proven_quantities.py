"""Quantities that numbers or names prove: "both", "most of"."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

MORE = "The road to the valley was long, and cold as it is there in winter. " * 4
MISSION = "The envoy ended a week-long mission to Norvia and Merrow"
STALLS = "In the raid 50 of the 90 stalls burned"
RELEASED = "Police released all but 12 by Sunday noon"
PROVEN = [
    ("The envoy was in both countries.", MISSION),
    ("The mayor reopened most of the stalls.", "reopened all but 12 of the 90 stalls"),
    ("Police released most of those arrested.", RELEASED),
    ("Most of the stalls burned.", STALLS),
]
UNPROVEN = [
    ("Both countries received the envoy.", MISSION),
    ("The envoy was received by both countries.", MISSION),
    ("The envoy was in both towns.", MISSION),
    ("The envoy was in both countries.", "The envoy ended a mission to Norvia"),
    ("The envoy was in both countries.", "Envoys of Norvia or Merrow came by boat"),
    ("The envoy was in both countries.", "Ada Vell and Bert Orm met in Norvia"),
    ("Both countries condemned the raid.", "Norvia and Merrow heard of the raid"),
    ("Most of the stalls burned.", "In the raid 40 of the 90 stalls burned"),
    ("He reopened most of the stalls.", "reopened all but 62 of the 90 stalls"),
    ("Most of the houses burned.", STALLS),
    ("Most of the stalls opened.", STALLS),
    ("Most of the stalls did not burn.", STALLS),
    ("Most of those arrested were held until Monday.", RELEASED),
    ("Most of them were fined.", "Police released all but 12 and fined the others"),
    ("Most of the mill was destroyed.", "The mill was all but destroyed"),
    ("Most of the fishermen came back.", "One of the nine fishermen came back"),
]
_PAST = {"condemns": "condemned", "warns": "warned of"}
STATES = {"norvia": "Norvia", "merrow": "Merrow"}
PEOPLE = {"ada-vell": "Ada Vell", "bert-orm": "Bert Orm"}
ACTORS = {
    **{id: {"name": name, "kind": "state"} for id, name in STATES.items()},
    **{
        id: {"name": name, "kind": "person", "public_role": "envoy"}
        for id, name in PEOPLE.items()
    },
}


def _is_refused(root: Path, article: str, record: dict[str, Any]) -> bool:
    """Tell whether a quantity of a text is refused as unquoted."""
    attempt = {
        "article": f"News of the day\n\n{article}. {MORE}",
        "record": record,
        "actors": ACTORS,
    }
    return "P739" in {one.code for one in problems_of(root, attempt)}


def _event(text: str, quote: str) -> dict[str, Any]:
    evidence = [{"source": "s", "quote": quote}]
    return {"events": [{"id": "e1", "text": text, "evidence": evidence}]}


@pytest.mark.parametrize(("text", "quote"), PROVEN)
def test_proven_by_quotation(text: str, quote: str, tmp_path: Path) -> None:
    """Numbers and lists of names prove what they come to."""
    assert not _is_refused(tmp_path, quote, _event(text, quote))


@pytest.mark.parametrize(("text", "quote"), UNPROVEN)
def test_not_proven_by_quotation(text: str, quote: str, tmp_path: Path) -> None:
    """They prove nothing of others, of other deeds, or of fewer than half."""
    assert _is_refused(tmp_path, quote, _event(text, quote))


@pytest.mark.parametrize(
    ("text", "second", "refused"),
    [
        ("Both states condemned the raid.", "condemns", False),
        ("Both states condemned the raid.", "warns", True),
        ("Both states condemned the raid.", None, True),
        ("Both states warned of the raid.", "condemns", True),
    ],
)
def test_both_did_the_same(
    text: str, second: str | None, refused: bool, tmp_path: Path
) -> None:
    """Two parties whose records have the same act did it both."""
    acts = {"norvia": "condemns", **({"merrow": second} if second else {})}
    told = {id: f"{STATES[id]} {_PAST[act]} the raid" for id, act in acts.items()}
    positions = [
        {
            "id": id,
            "actor": id,
            "act": act,
            "text": f"{told[id]}.",
            "evidence": [{"source": "s", "quote": told[id]}],
        }
        for id, act in acts.items()
    ]
    point = {"text": text, "rests_on": [*acts]}
    record = {"positions": positions, "bottom_line": [point]}

    assert _is_refused(tmp_path, ". ".join(told.values()), record) == refused


def _toll(text: str, part: int = 79, whole: str | None = "f1") -> dict[str, Any]:
    """Return figures of 96 and of a part in Orm, with a point that rests on them."""
    known = {"measure": "killed", "best": 96}
    quotes = ("the toll at 96 people killed", f"In Orm {part} people were killed")
    evidence = [[{"source": "s", "quote": quote}] for quote in quotes]
    of_whole = {"part_of": whole} if whole else {}
    in_orm = {**known, "best": part, "place": "orm", **of_whole}
    return {
        "places": [{"id": "orm", "name": "Orm"}, {"id": "garrow", "name": "Garrow"}],
        "figures": [
            {"id": "f1", **known, "evidence": evidence[0]},
            {"id": "f2", **in_orm, "evidence": evidence[1]},
        ],
        "bottom_line": [{"text": text, "rests_on": ["f1", "f2"]}],
    }


IN_ORM = "The council put the toll at 96, most of them in Orm."


def _is_refused_of_toll(root: Path, part: int, record: dict[str, Any]) -> bool:
    article = f"It put the toll at 96 people killed. In Orm {part} people were killed"
    return _is_refused(root, article, record)


def test_larger_part(tmp_path: Path) -> None:
    """A part of more than half of the number before it is most of it."""
    assert not _is_refused_of_toll(tmp_path, 79, _toll(IN_ORM))


@pytest.mark.parametrize(
    ("name", "other", "refused"),
    [
        ("Orm district", "Garrow", False),
        ("Orm", "Garrow", False),
        ("Orm district", "Orm valley", True),
        ("Orm Heights", "Garrow", True),
        ("Garrow", "Orm", True),
    ],
)
def test_name_of_the_part(name: str, other: str, refused: bool, tmp_path: Path) -> None:
    """The place of a part may be called by its name without its kind."""
    places = [{"id": "orm", "name": name}, {"id": "other", "name": other}]
    record = {**_toll(IN_ORM), "places": places}

    assert _is_refused_of_toll(tmp_path, 79, record) == refused


@pytest.mark.parametrize(
    "text",
    [
        "The council put the toll at 96, most of them in Garrow.",
        "The council put the toll at 96, most of them in Orm and Garrow.",
        "The council put the toll at 96, most of them miners.",
        "The council put the toll at 96, most of them miners in Orm.",
        "The council put the toll at 79, most of them in Orm.",
        "The toll was 96 in 12 villages, most of them in Orm.",
        "The council counted 96 dead; most of Orm was burned.",
    ],
)
def test_other_part(text: str, tmp_path: Path) -> None:
    """The part must be that of the text, and the number before it the whole."""
    assert _is_refused_of_toll(tmp_path, 79, _toll(text))


@pytest.mark.parametrize(("part", "whole"), [(40, "f1"), (48, "f1"), (79, None)])
def test_smaller_part(part: int, whole: str | None, tmp_path: Path) -> None:
    """Half is not most, and neither is what is recorded as a part of nothing."""
    assert _is_refused_of_toll(tmp_path, part, _toll(IN_ORM, part, whole))
