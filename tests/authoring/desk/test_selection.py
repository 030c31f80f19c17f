"""The form for words that were selected holds what they say, and no more."""

from __future__ import annotations

from typing import Any

import pytest

from generator.authoring.desk import figure_succession
from generator.authoring.desk.record_from_selection import record_of
from generator.model.documents import Crisis
from tests.authoring.drafting.reading import article


def record(text: str, words: str, part: str) -> dict[str, Any]:
    """Return the record that words of a text make."""
    start = text.index(words)
    return record_of(article(text), part, (start, start + len(words))).record


@pytest.mark.parametrize(
    ("text", "words", "fields"),
    [
        ("Vastland will seal its border with Selm.", "seal its border",
         (["vastland"], "border", "announced")),
        ("Vastland condemned the fire and froze the accounts of Selm.",
         "froze the accounts", (["vastland"], "sanction", "done")),
        ("Officers spoke of freezing the accounts and of the Harbour Council's border.",
         "freezing the accounts", (None, "sanction", "done")),
        ("The Harbour Council and its friends sat on the old quay in Selm.",
         "sat on the old quay in Selm", (None, None, None)),
    ],
)  # fmt: skip
def test_response(text: str, words: str, fields: tuple[object, ...]) -> None:
    """Type and status are those of the verb, and only a body abroad responds."""
    made = record(text, words, "responses")

    assert tuple(made.get(one) for one in ("by", "type", "status")) == fields


def test_event_of_another_clause() -> None:
    """Words of one clause are not given the text of another."""
    text = (
        "The Hill Rebels have taken three towns on the coast since soldiers drove the "
        "old governor out of Selm on May 9."
    )
    made = record(
        text, "soldiers drove the old governor out of Selm on May 9", "events"
    )

    assert made["text"] == "Soldiers drove the old governor out of Selm."
    assert made["date"] == "2025-05-09"


@pytest.mark.parametrize(
    ("first", "second", "superseded"),
    [
        ("The storm drove about 400 people to the coast",
         "displaced more than 900 people in the hills", False),
        ("The number of displaced people rose from 400 on Monday",
         "and stood at 900 on the same evening", True),
    ],
)  # fmt: skip
def test_one_sentence(first: str, second: str, superseded: bool) -> None:
    """Two counts of one sentence are of different people, unless it revises one."""
    read = article(f"{first} and {second}.")
    figures = [
        {
            "id": f"displaced-{number}",
            "measure": "displaced",
            "best": number,
            "evidence": [{"source": "a", "quote": quote}],
        }
        for number, quote in ((400, first), (900, second))
    ]
    data = {**read.crisis.model_dump(mode="json"), "figures": figures[:1]}
    crisis = Crisis.model_validate(data)

    found = figure_succession.succession(crisis, figures[1], read.corpus)

    assert (found is not None) is superseded
