"""A record is not put in a place other than that of its sentence or event."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

PLACES = [
    {"id": "uddel", "name": "Uddel"},
    {"id": "tarl", "name": "Port Tarl"},
    {"id": "mill-lane", "name": "Mill Lane, Uddel"},
]
CODES = {"P732", "P744", "P745"}
"""Rules on places."""
QUOTE = "a jetty gave way"
RALLY = {
    "id": "rally",
    "name": "The rally",
    "date": "2024-05-12",
    "place": "uddel",
    "text": "Dockers held a rally.",
    "evidence": [{"source": "s", "quote": "Dockers held a rally"}],
}


def _is_refused(root: Path, article: str, record: dict[str, Any]) -> bool:
    attempt = {"article": article, "record": {"places": PLACES, **record}}
    problems = problems_of(root, attempt)
    assert {one.code for one in problems if one.level == "error"} <= CODES
    return any(one.code in CODES for one in problems)


@pytest.mark.parametrize(
    ("sentence", "text", "place", "refused"),
    [
        ("Most fell in Uddel district, where a jetty gave way.", "", "tarl", True),
        ("They ran to Uddel, where a jetty gave way.", "", "tarl", True),
        ("Most fell in Uddel, where a jetty gave way.", "", "uddel", False),
        ("Most fell in Uddel, where a jetty gave way.", "", "mill-lane", False),
        ("Most fell near Uddel, where a jetty gave way.", "near Uddel", "tarl", False),
        ("At the Sea Hospital, where a jetty gave way, men ran.", "", "tarl", False),
        ("At Lower Town, where a jetty gave way, men ran.", "", "tarl", False),
        ("In Uddel the mayor said that a jetty gave way.", "", "tarl", False),
        ("The harbour of Port Tarl, where a jetty gave way, shut.", "", "tarl", False),
        ("Men ran in Uddel when a jetty gave way.", "", "tarl", False),
    ],
)
def test_place_of_an_event(
    sentence: str, text: str, place: str, refused: bool, tmp_path: Path
) -> None:
    """Only where "in Uddel, where" leads to it, an event is elsewhere, unless named."""
    told = f"A jetty collapsed {text}".strip()
    evidence = [{"source": "s", "quote": QUOTE}]
    event = {"id": "e", "place": place, "text": f"{told}.", "evidence": evidence}
    article = f"Night on the quay\n\n{sentence}"

    assert _is_refused(tmp_path, article, {"events": [event]}) == refused


@pytest.mark.parametrize(
    ("place", "note", "refused"),
    [
        ("tarl", "The place is our reading.", True),
        ("uddel", "The place is our reading.", False),
        ("mill-lane", "The place is our reading.", False),
        ("tarl", "The place is our reading: the harbour of Uddel.", False),
    ],
)
def test_place_of_the_event_counted_at(
    place: str, note: str, refused: bool, tmp_path: Path
) -> None:
    """A figure is read as of the place of its event, or the note names that."""
    article = (
        "A rally\n\nDockers held a rally on Sunday. Nine people were injured. The band "
        "of the union played until the lamps were lit, and then everybody went home."
    )
    figure = {"id": "f", "measure": "injured", "best": 9, "period": "rally"}
    figure |= {"place": place, "note": note}
    figure["evidence"] = [{"source": "s", "quote": "Nine people were injured"}]
    record = {"events": [RALLY], "figures": [figure]}

    assert _is_refused(tmp_path, article, record) == refused
