"""A text may count the parties of the records that it rests on."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import check
from generator.loader import project_loader
from tests.rules.sealed_briefs import create

WORDS = {
    "norvia": "Norvia condemned the raid on the archive",
    "dolmark": "Dolmark condemned the raid in a letter",
    "erland": "Erland condemned the raid as well",
    "arl": "Arl welcomed the raid as lawful",
}
ARTICLE = f"The raid on the archive\n\n{'. '.join(WORDS.values())}. The road was open."
CONDEMNING = ("norvia", "dolmark", "erland")


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
        {
            "id": f"r-{name}",
            "by": [name],
            "type": "support" if name == "arl" else "condemn",
            "status": "done",
            "text": f"{WORDS[name]}.",
            "evidence": [{"source": "s", "quote": WORDS[name]}],
        }
        for name in names
    ]
    bottom = [{"text": text, "rests_on": [f"r-{name}" for name in names]}]
    actors = {name: {"name": name.title(), "kind": kind} for name in WORDS}
    record = {"responses": responses, "bottom_line": bottom}
    create(tmp_path, {"article": ARTICLE, "record": record, "actors": actors})
    codes = {one.code for one in check.check(project_loader.load(tmp_path))}

    assert ("P707" in codes) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The storm hit three countries.", False),
        ("The storm raged in three countries on Sunday.", False),
        ("The storm hit two countries.", True),
        ("Three states asked for help.", True),
    ],
)
def test_listed_parties(text: str, wrong: bool, tmp_path: Path) -> None:
    """States that the quotation lists are counted, but not said to act."""
    quote = "The storm hit Norvia, Dolmark and Erland on Sunday"
    event = {
        "id": "e1",
        "text": text,
        "evidence": [{"source": "s", "quote": quote}],
    }
    actors = {name: {"name": name.title(), "kind": "state"} for name in WORDS}
    article = f"The storm\n\n{quote}. The road was open until the evening."
    create(
        tmp_path, {"article": article, "record": {"events": [event]}, "actors": actors}
    )
    codes = {one.code for one in check.check(project_loader.load(tmp_path))}

    assert ("P707" in codes) == wrong
