"""The day of speaking is not that of a deed, and what is under way is not done."""

from __future__ import annotations

import pytest

from tests.authoring.drafting.reading import fields


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Ines Holm rejected the result of the May 9 vote.", None),
        ("Ines Holm rejected the result of the disputed May 9 vote.", None),
        ("Ines Holm rejected the town's May 9 vote.", None),
        ("Ines Holm rejected the Sunday vote.", None),
        ("Ines Holm rejected the vote on May 9 in the town.", "2025-05-09"),
        ("Ines Holm rejected the vote on May 9.", "2025-05-09"),
        ("The Harbour Council Monday rejected the vote.", "2025-05-12"),
    ],
)
def test_the_day_of_a_noun(text: str, date: str | None) -> None:
    """A day that tells which vote is meant is not the day on which somebody spoke."""
    assert fields(text, "positions", "date") == [(date,)]


@pytest.mark.parametrize(
    ("text", "period", "as_of"),
    [
        ("The Harbour Council said Monday that the flood left thousands dead.",
         None, "2025-05-12"),
        ("Officials said Monday the flood left thousands dead.", None, "2025-05-12"),
        ("On Monday, the Harbour Council announced that 31 people had been injured.",
         None, "2025-05-12"),
        ("The Harbour Council said Monday that a flood had killed 31 people on Sunday.",
         "2025-05-11", None),
        ("The flood on Sunday killed 31 people, the Harbour Council said on Monday.",
         "2025-05-11", None),
        ("The Harbour Council said that 31 people had been killed on Sunday.",
         "2025-05-11", None),
        ("The flood killed 31 people on Sunday.", "2025-05-11", None),
    ],
)  # fmt: skip
def test_the_day_of_a_count(text: str, period: str | None, as_of: str | None) -> None:
    """The day on which somebody tells a number is not that of what happened."""
    assert fields(text, "figures", "period", "as_of") == [(period, as_of)]


def test_a_claim_has_the_day_on_which_it_is_made() -> None:
    """A day between the verb and what is said belongs to the verb, as in agencies'."""
    said = "The Harbour Council said Monday the quay was safe."
    told = "The Harbour Council said Monday was a day of mourning."

    assert fields(said, "positions", "date", "text") == [
        ("2025-05-12", "The Harbour Council said that the quay was safe.")
    ]
    assert fields(told, "positions", "text") == [
        ("The Harbour Council said that Monday was a day of mourning.",)
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Vastland is sending doctors to Selm.", "under-way"),
        ("Vastland and the Northern League are sending aid to Selm.", "under-way"),
        ("Vastland is closing its border.", "under-way"),
        ("Vastland sent doctors to Selm.", "done"),
        ("Vastland is urging the council to open the gates.", "done"),
        ("Vastland, whose own people are starving, sent doctors to Selm.", "done"),
        ("Vastland is preparing to send doctors to Selm.", "announced"),
        ("Vastland is considering sending doctors to Selm.", "considered"),
    ],
)
def test_what_is_under_way(text: str, status: str) -> None:
    """What somebody is doing is under way; what somebody is saying is said."""
    assert fields(text, "responses", "status") == [(status,)]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ('"We stay," said Ann Dale, one of the protesters.', []),
        ("One of the refugees spoke of the night.", []),
        ("One of the 30 protesters spoke of the night.", [("demonstrating", 30)]),
        ("One of the protesters was killed at the quay.", [("killed", 1)]),
        ("Police arrested one of the protesters.", [("detained", 1)]),
    ],
)
def test_one_of_many(text: str, counts: list[tuple[str, int]]) -> None:
    """Who is one of many counts as one only where something happened to that one."""
    assert fields(text, "figures", "measure", "best") == counts
