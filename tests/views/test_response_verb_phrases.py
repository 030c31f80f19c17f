"""Responses are put into words for every type and status, with and without a target."""

from __future__ import annotations

from itertools import product

import pytest

from generator.model.response_types import ResponseType, Status
from generator.views.records.response_verb_phrases import VERB_PHRASES, phrase


def sentence(type_: ResponseType, status: Status, target: str = "") -> str:
    """Return a response in words, as a page joins them."""
    start, end = phrase(type_, status, aimed=bool(target))
    return " ".join(filter(None, (start, target, end)))


def test_wording_is_unique() -> None:
    """No two pairs of type and status read alike, with or without a target."""
    pairs = list(product(ResponseType, Status))
    for target in ("", "Orlau"):
        assert len({sentence(*pair, target) for pair in pairs}) == len(pairs)


@pytest.mark.parametrize("type_", ResponseType)
def test_no_format_keys_are_shown(type_: ResponseType) -> None:
    """Readers see verbs, never keys such as `meet done` or `send-envoy`."""
    for status in Status:
        words = sentence(type_, status)
        assert "-" not in words
        assert not words.endswith(" done")


@pytest.mark.parametrize("type_", ResponseType)
def test_target_is_named(type_: ResponseType) -> None:
    """The target stands where the verb needs it."""
    for status in Status:
        assert " Orlau" in sentence(type_, status, "Orlau")


def test_verb_forms() -> None:
    """The forms of each verb differ, except for `cut`."""
    alike = [type_ for type_, verb in VERB_PHRASES.items() if verb.done == verb.do]

    assert alike == [ResponseType.CUT_AID]
    assert all("ing" in verb.doing for verb in VERB_PHRASES.values())


def test_refusals_differ() -> None:
    """A refusal, a refusal for now and a withheld act read differently."""
    recognise = ResponseType.RECOGNISE

    assert sentence(recognise, Status.REFUSED, "Orlau") == "refused to recognise Orlau"
    assert (
        sentence(recognise, Status.DECLINED_FOR_NOW, "Orlau")
        == "had no plans for now to recognise Orlau"
    )
    assert (
        sentence(recognise, Status.WITHHELD, "Orlau")
        == "stopped short of recognising Orlau"
    )
