"""Proposals that stand as they are: denials, totals, and what long phrases say."""

from __future__ import annotations

import pytest

from generator.authoring.drafting.new_proposals import Settled
from tests.authoring.drafting.reading import fields, read


@pytest.mark.parametrize(
    ("said", "denial", "text"),
    [
        ("Ines Holm accused the Salt Workers' Union of hiding boats in its sheds.",
         "The union denies this.", "denies hiding boats in its sheds"),
        ("Ines Holm accused the Salt Workers' Union of a plot against the council.",
         "The union denied it.", "denied a plot against the council"),
        ("Ines Holm accused the Salt Workers' Union of inventing deaths.",
         "The Union rejected the accusation.", "denied inventing deaths"),
        ("Ines Holm told reporters that the gates were open.",
         "The Salt Workers' Union denied that.", "denied that the gates were open"),
        ("Ines Holm said that the gates were open and that a soldier had been killed.",
         "The Salt Workers' Union denied that.",
         "denied that the gates were open and that a soldier had been killed"),
        ("The gates were open, Ines Holm said.",
         "The Salt Workers' Union denied it.", "denied that the gates were open"),
    ],
)  # fmt: skip
def test_denial_tells_what_is_denied(said: str, denial: str, text: str) -> None:
    """A short denial tells what it denies, and quotes the sentence that says so."""
    found = read(f"{said} {denial}")[-1]
    quotes = [one["quote"] for one in found.record["evidence"]]

    assert found.record["act"] == "denies"
    assert found.record["text"] == f"The Salt Workers' Union {text}."
    assert quotes[0] == denial.strip(".")
    assert quotes[1].casefold() in said.casefold()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ines Holm said she would stay. She denied it.", "Ines Holm denied it."),
        ("Ines Holm accused Vastland of a plot. The Salt Workers' Union denied it.",
         "The Salt Workers' Union denied it."),
    ],
)  # fmt: skip
def test_denial_of_nothing_said(text: str, said: str) -> None:
    """Nobody denies the own words, or what others are accused of."""
    assert fields(text, "positions", "text")[-1] == (said,)


@pytest.mark.parametrize(
    ("text", "day", "key"),
    [
        ("The council had put the toll at 24 on Thursday.", "2025-05-08", "as_of"),
        ("The death toll rose to 24 by Monday.", "2025-05-12", "as_of"),
        ("The Harbour Council put the number of detainees at 24 on Monday.",
         "2025-05-12", "as_of"),
        ("By Monday, doctors said, twenty people had been killed.",
         "2025-05-12", "as_of"),
        ("By Monday, according to doctors, twenty people had been killed.",
         "2025-05-12", "as_of"),
        ("Twenty people were killed on Monday.", "2025-05-12", "period"),
        ("The toll of the clashes that began on Monday rose to 24.", None, "as_of"),
    ],
)  # fmt: skip
def test_day_of_a_total(text: str, day: str | None, key: str) -> None:
    """The day behind a total is that on which it stood so, not that of the deaths."""
    assert fields(text, "figures", key) == [(day,)]


def test_end_of_a_long_phrase() -> None:
    """Of a phrase that is too long to be quoted, the end with the number is."""
    text = (
        "The number of people killed in clashes between dock workers and soldiers on "
        "the quay of Selm has risen to 31, the Harbour Council said."
    )
    (found,) = read(text)

    assert found.record["best"] == 31
    assert found.record["measure"] == "killed"
    assert found.quote.endswith("on the quay of Selm has risen to 31")


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Council put the number of detainees at more than 400.",
        "Talks between the union and the port authority, which were to resume on "
        "Saturday, have been called off, the Harbour Council said.",
    ],
)
def test_no_position_without_words_of_its_own(text: str) -> None:
    """What is a figure is no position too, nor is a clause without its verb."""
    assert fields(text, "positions", "text") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Ines Holm said in a televised address on Thursday evening that she would set "
         "up a commission.", "intends"),
        ("Ines Holm said at a news conference that the quay was safe.", "claims"),
        ("Ines Holm called the commission a smokescreen.", "assesses"),
        ("Ines Holm called the vote a farce.", "condemns"),
    ],
)  # fmt: skip
def test_acts(text: str, act: str) -> None:
    """An act is found behind where it was said; a hard word alone condemns."""
    assert fields(text, "positions", "act") == [(act,)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The government of Vastland suspended deliveries of grain.", "cut-aid"),
        ("The Northern League called for an independent investigation.", "demand"),
        ("Vastland froze a grant to the council.", "cut-aid"),
    ],
)
def test_responses(text: str, kind: str) -> None:
    """A government responds for its state; who calls for an inquiry demands one."""
    assert fields(text, "responses", "type", "status") == [(kind, "done")]


def test_second_speaker_of_a_sentence() -> None:
    """A number that is told behind another is of whoever tells it."""
    text = (
        "Police said they had detained 415 people; the Salt Workers' Union put the "
        "number at more than 600."
    )

    assert fields(text, "figures", "low", "best", "attributed_to") == [
        (None, 415, [{"unnamed": "police"}]),
        (600, None, ["salt-union"]),
    ]


@pytest.mark.parametrize(
    ("who", "party"),
    [
        ("doctors at the Selm clinic", "doctors at the Selm clinic"),
        ("doctors at the Saint Brannoc clinic", "doctors"),
    ],
)
def test_unnamed_at_a_place(who: str, party: str) -> None:
    """Who is not named has the place that is told, if it reads like no person."""
    text = f"Nine people were killed, according to {who}."

    assert fields(text, "figures", "attributed_to") == [([{"unnamed": party}],)]


def test_two_counts_of_one_phrase() -> None:
    """A part of a count is proposed beside the whole that its quotation holds."""
    whole = Settled("figures", "140 people were hurt", "injured", "140")
    part = Settled(
        "figures", "140 people were hurt, 19 of them nurses", "injured", "19"
    )

    assert not whole.settles(part)
    assert Settled(whole.part, whole.quote, "injured", "141").settles(part)
