"""A text may count the parties of the records that it rests on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

WORDS = {
    "norvia": "Norvia condemned the raid on the archive",
    "dolmark": "Dolmark condemned the raid in a letter",
    "erland": "Erland condemned the raid as well",
    "arl": "Arl welcomed the raid as lawful",
}
ARTICLE = f"The raid on the archive\n\n{'. '.join(WORDS.values())}. The road was open."
CONDEMNING = ("norvia", "dolmark", "erland")


def _response(name: str, quote: str, kind: str, status: str = "done") -> dict[str, Any]:
    """Return a response of an actor, in the words that are quoted for it."""
    return {
        "id": f"r-{name}",
        "by": [name],
        "type": kind,
        "status": status,
        "text": f"{quote}.",
        "evidence": [{"source": "s", "quote": quote}],
    }


def _point(text: str, responses: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a bottom line of one point that rests on responses."""
    return [{"text": text, "rests_on": [one["id"] for one in responses]}]


def _is_refused(root: Path, attempt: dict[str, Any]) -> bool:
    return any(one.code in ("P707", "P736") for one in problems_of(root, attempt))


@pytest.mark.parametrize(
    ("text", "names", "kind", "wrong"),
    [
        ("Three states condemned the raid.", CONDEMNING, "state", False),
        ("Three foreign governments condemned it.", CONDEMNING, "government", False),
        ("Three parties condemned the raid.", CONDEMNING, "party", False),
        ("Three of the four states condemned it.", tuple(WORDS), "state", False),
        ("Three neighbouring states condemned it.", CONDEMNING, "state", False),
        ("Three Western governments condemned it.", CONDEMNING, "government", False),
        ("Three member states condemned it.", CONDEMNING, "state", False),
        ("One of the four states welcomed it.", tuple(WORDS), "state", False),
        ("One of the four states condemned it.", tuple(WORDS), "state", True),
        ("One of the three states welcomed it.", tuple(WORDS), "state", True),
        ("Two neighbouring states condemned it.", CONDEMNING, "state", True),
        ("Four states condemned the raid.", CONDEMNING, "state", True),
        ("Four states condemned the raid.", tuple(WORDS), "state", True),
        ("Three states welcomed the raid.", tuple(WORDS), "state", True),
        ("Three states condemned the raid.", CONDEMNING[:2], "state", True),
        ("Three parties condemned the raid.", CONDEMNING, "state", True),
        ("Two of the four states condemned it.", tuple(WORDS), "state", True),
        ("Three people condemned the raid.", CONDEMNING, "state", True),
    ],
)
def test_counted_parties(
    text: str, names: tuple[str, ...], kind: str, wrong: bool, tmp_path: Path
) -> None:
    """The number is that of all parties of a kind, or of those that did the same."""
    responses = [
        _response(name, WORDS[name], "support" if name == "arl" else "condemn")
        for name in names
    ]
    actors = {name: {"name": name.title(), "kind": kind} for name in WORDS}
    record = {"responses": responses, "bottom_line": _point(text, responses)}
    attempt = {"article": ARTICLE, "record": record, "actors": actors}

    assert _is_refused(tmp_path, attempt) == wrong


HIT = "The storm hit Norvia, Dolmark and Erland on Sunday"
MET = "The envoys of Norvia, Dolmark and Erland met as the storm hit the coast"
PRAISED = "Norvia praised the wall at a meeting with Dolmark and Erland"
SENT = ("sent flour to the town", "sent flour and tents", "brought flour")
SAID = ("said the raid was lawful", "said the raid was late", "said the raid was wrong")
RECALLED = ("recalled its envoy", "recalled its flag", "expelled a baker")


@pytest.mark.parametrize(
    ("text", "made", "wrong"),
    [
        ("Three states sent flour.", (SENT, "humanitarian-aid", "ddd"), False),
        ("Three states sent aid.", (SENT, "humanitarian-aid", "ddd"), False),
        ("Flour was sent by three states.", (SENT, "humanitarian-aid", "ddd"), False),
        ("Three states sent tents.", (SENT, "humanitarian-aid", "ddd"), True),
        ("Tents were sent by three states.", (SENT, "humanitarian-aid", "ddd"), True),
        (
            "One of the three states sent tents.",
            (SENT, "humanitarian-aid", "ddd"),
            False,
        ),
        ("Three states sent flour.", (SENT, "humanitarian-aid", "dow"), True),
        ("Three states sent flour.", (SENT, "humanitarian-aid", "www"), True),
        ("Three states offered flour.", (SENT, "humanitarian-aid", "ddo"), True),
        ("Three states offered flour.", (SENT, "humanitarian-aid", "ooo"), False),
        ("Three states sent flour.", (SENT, "humanitarian-aid", "aad"), True),
        ("Three states pledged flour.", (SENT, "humanitarian-aid", "aaa"), False),
        ("Three states did not send flour.", (SENT, "humanitarian-aid", "ddd"), True),
        ("Three states may not send flour.", (SENT, "humanitarian-aid", "ddd"), True),
        (
            "Three states are not sending flour.",
            (SENT, "humanitarian-aid", "ddd"),
            True,
        ),
        ("Three states cannot send flour.", (SENT, "humanitarian-aid", "ddd"), True),
        ("Three states left the talks.", (SENT, "humanitarian-aid", "ddd"), True),
        ("Three states recalled envoys.", (RECALLED, "recall-or-expel", "ddd"), True),
        (
            "Three states refused to recognise the council.",
            (("refused to recognise the council",) * 3, "recognise", "rrr"),
            False,
        ),
        (
            "Three states recognised the council.",
            (("refused to recognise the council",) * 3, "recognise", "rrr"),
            True,
        ),
        (
            "Three states said that the raid was lawful.",
            (SAID, "statement", "ddd"),
            True,
        ),
    ],
)
def test_same_deed(
    text: str, made: tuple[tuple[str, ...], str, str], wrong: bool, tmp_path: Path
) -> None:
    """All of them did it, and to the same object."""
    deeds, kind, statuses = made
    told = {
        "a": "announced",
        "d": "done",
        "o": "offered",
        "r": "refused",
        "w": "withheld",
    }
    quotes = [
        f"{name.title()} {deed}" for name, deed in zip(CONDEMNING, deeds, strict=True)
    ]
    responses = [
        _response(name, quote, kind, told[status])
        for name, quote, status in zip(CONDEMNING, quotes, statuses, strict=True)
    ]
    actors = {name: {"name": name.title(), "kind": "state"} for name in CONDEMNING}
    article = f"The town\n\n{'. '.join(quotes)}. The road was open until the evening."
    record = {"responses": responses, "bottom_line": _point(text, responses)}
    attempt = {"article": article, "record": record, "actors": actors}

    assert _is_refused(tmp_path, attempt) == wrong


@pytest.mark.parametrize(
    ("text", "actor", "wrong"),
    [
        ("Three states condemned it.", {"kind": "state-body"}, True),
        ("Three bodies condemned it.", {"kind": "state-body"}, False),
        ("Three courts condemned it.", {"kind": "state-body"}, True),
        ("Three ministers condemned it.", {"kind": "person"}, True),
        (
            "Three ministers condemned it.",
            {"kind": "person", "public_role": "Minister of roads"},
            False,
        ),
    ],
)
def test_called_what_they_are(
    text: str, actor: dict[str, str], wrong: bool, tmp_path: Path
) -> None:
    """A body without a country is no state, and a minister has that role or name."""
    responses = [_response(name, WORDS[name], "condemn") for name in CONDEMNING]
    actors = {name: {"name": name.title(), **actor} for name in CONDEMNING}
    record = {"responses": responses, "bottom_line": _point(text, responses)}
    attempt = {"article": ARTICLE, "record": record, "actors": actors}

    assert _is_refused(tmp_path, attempt) == wrong


@pytest.mark.parametrize(
    ("quote", "text", "wrong"),
    [
        (HIT, "The storm hit three countries.", False),
        (HIT, "The storm raged in three countries on Sunday.", False),
        (HIT, "The storm hit two countries.", True),
        (HIT, "Three states asked for help.", True),
        (MET, "The storm raged in three countries.", True),
        (PRAISED, "The wall was praised by two states.", True),
    ],
)
def test_listed_parties(quote: str, text: str, wrong: bool, tmp_path: Path) -> None:
    """States that the quotation lists are counted, but not said to act."""
    event = {
        "id": "e1",
        "text": text,
        "evidence": [{"source": "s", "quote": quote}],
    }
    actors = {name: {"name": name.title(), "kind": "state"} for name in WORDS}
    article = f"The storm\n\n{quote}. The road was open until the evening."
    attempt = {"article": article, "record": {"events": [event]}, "actors": actors}

    assert _is_refused(tmp_path, attempt) == wrong
