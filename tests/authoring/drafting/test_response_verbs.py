"""Verbs in an article are mapped to types and statuses of responses."""

from __future__ import annotations

import pytest

from generator.authoring.drafting.language import response_verbs
from generator.model.response_types import ResponseType, Status

SENTENCES = [
    ("took note of the vote in Port Alma", "statement", "done"),
    ("issued a short statement on the strike", "statement", "done"),
    ("expressed concern at the closed gates", "concern", "done"),
    ("said it was deeply worried", "concern", "done"),
    ("called on all sides to lay down their sticks", "appeal", "done"),
    ("urged the islanders to go home", "appeal", "done"),
    ("appealed for calm", "appeal", "done"),
    ("called for talks between the dockers and the council", "call-for-talks", "done"),
    ("condemned the clearing of the dock", "condemn", "done"),
    ("accused the soldiers of cruelty", "accuse", "done"),
    ("warned against more arrests", "warn", "done"),
    ("praised the council for its patience", "support", "done"),
    ("voiced support for the dockers", "support", "done"),
    ("met with leaders of the strike", "meet", "done"),
    ("has begun to meet dockers and talked with the council", "meet", "under-way"),
    ("sent a special envoy to the island", "send-envoy", "done"),
    ("offered to mediate", "mediate", "offered"),
    ("proposed to bring both sides together", "mediate", "proposed"),
    ("stopped short of recognising the new council", "recognise", "withheld"),
    ("said it would send doctors", "humanitarian-aid", "announced"),
    ("flew tents and blankets to the island", "humanitarian-aid", "done"),
    ("promised a loan to the council", "help", "announced"),
    ("trained officers of the harbour guard", "security-help", "done"),
    ("is considering military aid", "security-help", "considered"),
    ("refused to send peacekeepers", "send-police-or-peacekeepers", "refused"),
    ("is ready to send a team of observers", "send-mission", "offered"),
    ("doubled the staff of its embassy", "step-up-presence", "done"),
    ("gave asylum to the governor", "shelter", "done"),
    ("refused to extradite the governor", "extradite", "refused"),
    ("took in hundreds of families", "take-refugees", "done"),
    ("has no plans to take refugees", "take-refugees", "declined-for-now"),
    ("evacuated its nationals", "evacuate", "done"),
    ("flew its teachers home", "evacuate", "done"),
    ("demanded an answer", "demand", "done"),
    ("opened an inquiry into the shooting", "investigate", "done"),
    ("froze the council's assets", "sanction", "done"),
    ("is expected to impose a travel ban", "sanction", "reported-plan"),
    ("suspended aid to the island", "cut-aid", "done"),
    ("will cut its loans", "cut-aid", "announced"),
    ("recalled its ambassador", "recall-or-expel", "done"),
    ("expelled two of the island's diplomats", "recall-or-expel", "done"),
    ("closed its border", "border", "done"),
    ("vetoed the resolution", "block", "done"),
    ("blocked a draft resolution", "block", "done"),
]
"""Predicate of a sentence, and the type and status of the response in it."""


@pytest.mark.parametrize(("words", "kind", "status"), SENTENCES)
def test_type_and_status(words: str, kind: str, status: str) -> None:
    """The key verb gives the type, the words before it the status."""
    sentence = f"The Northern Union {words}."
    types = {act.type: act for act in response_verbs.find_responses(sentence)}
    act = types[ResponseType(kind)]
    actual = response_verbs.response_status(
        sentence[: act.start], sentence[act.start : act.end]
    )

    assert actual == Status(status)
    assert len(types) == 1


def test_every_type_and_status_has_a_sentence() -> None:
    """Every type and status can be drafted."""
    assert {kind for _, kind, _ in SENTENCES} == {*ResponseType}
    assert {status for _, _, status in SENTENCES} == {*Status}


def test_two_acts_in_a_sentence() -> None:
    """Both acts are found, in the order of the sentence."""
    acts = response_verbs.find_responses(
        "The League condemned the raid and offered to send a mission."
    )

    assert [act.type.value for act in acts] == ["condemn", "send-mission"]


@pytest.mark.parametrize(
    "words",
    [
        "The ferries stopped on Monday.",
        "Dockers came back to the quay at noon.",
        "The harbour lies on the northern coast.",
    ],
)
def test_sentence_without_act(words: str) -> None:
    """A sentence without an act gives no proposal."""
    assert response_verbs.find_responses(words) == []
