"""Speakers whose names have places, brackets or "and" in them are read as they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

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
    "orn-vell": {"name": "Orn Vell", "kind": "person", "public_role": "Dean of Lorne"},
}


def refused(
    root: Path, sentence: str, number: int, party: str | dict[str, str]
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
]
"""Sentences with those who speak in them, and those who do not."""


@pytest.mark.parametrize(("sentence", "speakers", "others"), PLACES)
def test_speakers_and_their_places(
    sentence: str, speakers: list[Any], others: list[Any], tmp_path: Path
) -> None:
    """A place behind a name hides none of its words, and lets nobody else speak."""
    found = [
        refused(tmp_path / f"{place}", sentence, 9, party)
        for place, party in enumerate([*speakers, *others])
    ]

    assert found == [False] * len(speakers) + [True] * len(others)
