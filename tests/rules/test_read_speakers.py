"""Speakers whose names have places, brackets or "and" in them are read as they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.build import check
from generator.loader import project_loader, project_paths
from generator.text.speech.speakers import phrases
from tests.rules.sealed_briefs import create, problems_of

BEHIND = "The quay was closed on Friday, and the ferry went to the other bank. " * 6
BEFORE = (
    "The Garrow Guild, the Fire Chapel and the Norvian Army met in Marle. "
    "All of it was on the radio. The street was wet. "
)
"""Names others, three sentences before the one of the quotation."""
ACTORS: dict[str, dict[str, Any]] = {
    "garrow-guild": {"name": "Garrow Guild", "kind": "civil-society"},
    "fire-chapel": {"name": "Fire Chapel", "kind": "civil-society"},
    "norvian-army": {"name": "Norvian Army", "kind": "state-body"},
    "norvia": {"name": "Norvia", "kind": "state"},
    "sailors": {"name": "Rescue Society for Sailors", "kind": "civil-society"},
    "sailors-in-norvia": {
        "name": "Relief Sailors",
        "aliases": [{"name": "Rescue Society for Sailors in Norvia"}],
        "kind": "civil-society",
    },
    "rescue-service": {"name": "Rescue Service", "kind": "state-body"},
    "wind-watch": {"name": "Centre for Flood and Wind Watch", "kind": "civil-society"},
    "cfw": {"name": "CFW", "kind": "civil-society"},
    "redwave": {"name": "Redwave", "kind": "civil-society"},
    "redwave-council": {"name": "Redwave Town Council", "kind": "state-body"},
    "ada-merrow": {"name": "Ada Merrow", "kind": "person"},
    "bo-merrow": {"name": "Bo Merrow", "kind": "person"},
    "orn-vell": {"name": "Orn Vell", "kind": "person", "public_role": "Dean of Lorne"},
}


def refused(
    root: Path,
    sentence: str,
    number: int,
    party: str | dict[str, str],
) -> bool:
    """Tell whether A609 or A611 refuses a party as the speaker of a figure.

    Args:
        root: A folder for the brief.
        sentence: A sentence of an article, which is quoted as a whole.
        number: The number of people killed in it.
        party: To whom the figure is attributed.
    """
    figure = {
        "id": "f",
        "measure": "killed",
        "best": number,
        "attributed_to": [party],
        "evidence": [{"source": "s", "quote": sentence.rstrip(".")}],
    }
    article = f"A day at the quay\n\n{BEFORE}{sentence} {BEHIND}"
    attempt = {"article": article, "record": {"figures": [figure]}, "actors": ACTORS}
    found = {one.code for one in problems_of(root, attempt)}
    assert not [one for one in found if one[0] in "SY"]
    return not found.isdisjoint({"A609", "A611"})


PLACES = [
    (
        "Nine people were killed, the Rescue Society for Sailors in Norvia said.",
        ["sailors", "sailors-in-norvia"],
        ["norvia", "garrow-guild", {"unnamed": "people in Norvia"}],
    ),
    (
        "Nine people were killed, officials in the old port of Lorne, in Norvia, said.",
        [{"unnamed": "officials in Lorne"}, {"unnamed": "officials in the old port"}],
        ["norvia", {"unnamed": "villagers in Marle"}],
    ),
    (
        "Nine people were killed, the Dean of Lorne said.",
        ["orn-vell", {"unnamed": "the Dean of Lorne"}],
        ["garrow-guild", {"unnamed": "the Dean of Marle"}],
    ),
    (
        "Nine people were killed, Ada Merrow of Redwave said.",
        ["redwave", "ada-merrow"],
        ["bo-merrow", "garrow-guild", "redwave-council"],
    ),
    (
        "Nine people were killed, Bo Merrow in Norvia said.",
        ["bo-merrow"],
        ["ada-merrow", "norvia"],
    ),
]
"""Sentences with those who speak in them, and those who do not."""
NAMES = [
    (
        "Nine were killed, said Bo Merrow, a Flood and Rescue Service spokesman.",
        ["rescue-service", {"unnamed": "a Flood and Rescue Service spokesman"}],
        ["garrow-guild", "fire-chapel", {"unnamed": "a guild spokesman"}],
    ),
    (
        "Nine were killed, said Bo Merrow, head of the Flood and Rescue Service.",
        ["rescue-service"],
        ["garrow-guild", "fire-chapel"],
    ),
    (
        "Nine people were killed, said Bo Merrow, head of the Fire Chapel and the "
        "Garrow Guild lost a boat.",
        ["fire-chapel"],
        ["garrow-guild"],
    ),
    (
        "The Centre for Flood and Wind Watch (CFW) reported nine deaths.",
        ["wind-watch", "cfw"],
        ["garrow-guild", {"unnamed": "deaths"}],
    ),
    (
        "Nine people were killed, Bo Merrow (61) said.",
        ["bo-merrow"],
        ["garrow-guild", "orn-vell"],
    ),
    (
        "Spokesman of the Norvian Army (NA) Major Bo Merrow said nine people died.",
        ["norvian-army", "bo-merrow", {"unnamed": "Spokesman of the Norvian Army"}],
        ["norvia", "garrow-guild", {"unnamed": "Spokesman of the guild"}],
    ),
    (
        "Nine people were killed, Bo Merrow (Green List), a boatman, said.",
        ["bo-merrow", {"unnamed": "a boatman"}],
        ["garrow-guild", "orn-vell"],
    ),
    (
        "Nine people were killed, according to Bo Merrow, a Flood and Rescue Service "
        "spokesman.",
        ["bo-merrow", "rescue-service"],
        ["garrow-guild", "fire-chapel"],
    ),
    (
        "According to Bo Merrow, Norvian Army men shot nine people dead.",
        ["bo-merrow"],
        ["norvian-army", {"unnamed": "Norvian Army men"}],
    ),
    (
        "“Nine people were killed,” said Dov Hale, 52, a ferry pilot and a father.",
        [{"unnamed": "a ferry pilot"}],
        ["garrow-guild", {"unnamed": "a baker"}],
    ),
]
"""The same, with names that have "and" or brackets in them."""
STATES = [
    (
        "According to the Garrow Guild, a body of dockers, the unrest has claimed nine "
        "lives.",
        ["garrow-guild"],
        ["fire-chapel", {"unnamed": "the unrest"}],
    ),
    (
        "The Garrow Guild claimed nine lives were lost in the fire at the Fire Chapel.",
        ["garrow-guild"],
        ["fire-chapel"],
    ),
    (
        "The Garrow Guild claimed that the gates were shut, with nine deaths reported.",
        ["garrow-guild"],
        ["fire-chapel", {"unnamed": "nine deaths"}],
    ),
    (
        "Nine people were killed, with dozens said to be in the pit, the Fire Chapel "
        "said.",
        ["fire-chapel"],
        ["garrow-guild", {"unnamed": "dozens"}],
    ),
    (
        "Nine people were killed, three reported missing, the Fire Chapel said.",
        ["fire-chapel"],
        ["garrow-guild", {"unnamed": "three"}],
    ),
    (
        "Three dockers said to the Fire Chapel that nine people were killed.",
        [{"unnamed": "three dockers"}],
        ["fire-chapel"],
    ),
]
"""The same, where others are only in some state, and do not speak."""
FEARS = [
    "Two people were killed, according to the Fire Chapel, but the elders and the "
    "Garrow Guild feared that nine people were killed.",
    "While the Fire Chapel said two people were killed, the elders and the Garrow "
    "Guild feared that nine people were killed.",
    "While the elders and the Garrow Guild feared that nine people were killed, the "
    "Fire Chapel said two people were killed.",
]


@pytest.mark.parametrize(("sentence", "speakers", "others"), [*PLACES, *NAMES, *STATES])
def test_speakers(
    sentence: str, speakers: list[Any], others: list[Any], tmp_path: Path
) -> None:
    """Whoever speaks may say it, by all words of the name, and nobody else."""
    found = [
        refused(tmp_path / f"{place}", sentence, 9, party)
        for place, party in enumerate([*speakers, *others])
    ]

    assert found == [False] * len(speakers) + [True] * len(others)


@pytest.mark.parametrize("sentence", FEARS)
def test_fears_have_their_speakers(sentence: str, tmp_path: Path) -> None:
    """Who fears something in a clause of their own says no other one."""
    parties: list[Any] = ["fire-chapel", "garrow-guild", {"unnamed": "the elders"}]
    found = {
        number: [
            refused(tmp_path / f"{number}-{place}", sentence, number, party)
            for place, party in enumerate(parties)
        ]
        for number in (2, 9)
    }

    assert found == {2: [False, True, True], 9: [True, False, False]}


@pytest.mark.parametrize(
    ("sentence", "speakers"),
    [
        ("Dockers feared that nine had died.", []),
        ("The mayor said dockers feared that nine had died.", ["The mayor"]),
        ("The mayor, who feared that nine had died, shut the road.", []),
        ("Nine died, but many feared that more had.", []),
        ("Nine died, but 12 are feared dead.", []),
        ("Nine died, and dockers feared that more had.", ["dockers"]),
        ("Nine died, but dockers feared at least 12 had.", ["dockers"]),
        ("Nine died, in what dockers feared the worst, the mayor said.", ["the mayor"]),
    ],
)
def test_who_only_fears_does_not_speak(sentence: str, speakers: list[str]) -> None:
    """Who fears something speaks only in a clause that is set against another."""
    assert [*phrases(sentence, sentence)] == speakers


def test_a_paper_that_speaks_is_proposed(tmp_path: Path) -> None:
    """Where a decree speaks, the hint says how to name it."""
    article = f"Decree\n\nPeople should read the terms, the decree stated. {BEHIND}"
    position = {
        "id": "p",
        "actor": "norvia",
        "act": "requests",
        "text": "People should read the terms.",
        "evidence": [{"source": "s", "quote": "People should read the terms"}],
    }
    record = {"positions": [position]}
    create(tmp_path, {"article": article, "record": record, "actors": ACTORS})
    originals = tmp_path / project_paths.ORIGINALS
    originals.mkdir()
    (originals / "s.txt").write_text(article)
    found = check.check(project_loader.load(tmp_path))
    (hint,) = (one.hint or "" for one in found if one.code == "A609")

    assert hint.endswith("{unnamed: the decree, of: ACTOR}")
