"""A conclusion from several records reverses none of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

ACTORS = {
    "board": {"name": "Harbour Board", "kind": "state-body"},
    "norvia": {"name": "Norvia", "kind": "state"},
    "front": {"name": "The Front", "kind": "armed-group"},
}
FILLER = "The lamps on the quay were lit at nine, and the band went on to play. " * 3


def _event(number: int, actor: str, quote: str, text: str) -> dict[str, Any]:
    evidence = [{"source": "s", "quote": quote}]
    return {"id": f"e{number}", "text": text, "actors": [actor], "evidence": evidence}


DECLINED = "Harbour Board declined the offer of the union"
RESIST = "Harbour Board would not give in to the dockers"
OPENED = "Harbour Board opened the port"


@pytest.mark.parametrize(
    ("first", "second", "text", "refused"),
    [
        (DECLINED, "Norvia sent an envoy", "The Harbour Board accepted help.", True),
        (DECLINED, "Norvia sent an envoy", "The Harbour Board declined help.", False),
        (DECLINED, "Norvia sent an envoy", "Norvia sent an envoy.", False),
        (DECLINED, "Norvia accepted the plan", "Norvia accepted the plan.", False),
        (
            DECLINED,
            "Harbour Board accepted the plan of Norvia",
            "The Harbour Board accepted a plan.",
            False,
        ),
        (RESIST, "Norvia sent an envoy", "Harbour Board gives in to dockers", True),
        (RESIST, "Norvia sent an envoy", "Harbour Board defies dockers", False),
        (RESIST, "Norvia sent an envoy", "Harbour Board will not give in", False),
        (
            RESIST,
            "Norvia said the dockers had got their pay",
            "Harbour Board gives in to dockers",
            False,
        ),
        (OPENED, "Norvia sent an envoy", "The Harbour Board closed the port.", True),
        (
            OPENED,
            "Norvia sent an envoy",
            "Harbour Board enclosed the camp, and the port was closed.",
            False,
        ),
        (
            "The Front declined the offer",
            "Norvia sent an envoy",
            "The Front accepted the offer.",
            True,
        ),
        (
            "The Front declined the offer",
            "Norvia sent an envoy",
            "Front leaders declined the offer.",
            False,
        ),
        (
            "Harbour Board denied that a jetty fell",
            "Norvia counted nine jetties",
            "The Harbour Board confirmed the fall.",
            True,
        ),
        (
            "Harbour Board denied that a jetty fell",
            "Norvia confirmed it",
            "Norvia confirmed the fall, which the Harbour Board denied.",
            False,
        ),
    ],
)
def test_several_records(
    first: str, second: str, text: str, refused: bool, tmp_path: Path
) -> None:
    """Whoever acts in one record alone is not said to have done the opposite."""
    by = "board" if second.startswith("Harbour") else "norvia"
    opening = "front" if first.startswith("The Front") else "board"
    events = [_event(1, opening, first, "It met."), _event(2, by, second, "It met.")]
    bottom = [{"text": text, "rests_on": ["e1", "e2"]}]
    opened = first if first.startswith("The ") else f"The {first}"
    article = f"Night on the quay\n\n{opened}. {second}. {FILLER}"
    record = {"events": events, "bottom_line": bottom}
    attempt = {"article": article, "record": record, "actors": ACTORS}
    found = problems_of(tmp_path, attempt)
    told = [one for one in found if one.code == "P738" and "bottom" in f"{one}"]

    assert bool(told) == refused
