"""Responses in words: every type in every status, with and without whom it was for."""

from __future__ import annotations

from itertools import product

import pytest

from generator.corpus.response_wording import VERBS, deed
from generator.model.vocabulary import ResponseType, Status


def sentence(type_: ResponseType, status: Status, whom: str = "") -> str:
    """Return a response in words, as a page joins them."""
    start, end = deed(type_, status, aimed=bool(whom))
    return " ".join(filter(None, (start, whom, end)))


def test_every_pair_has_words_of_its_own() -> None:
    """No two types or statuses read alike, with somebody named or nobody."""
    pairs = list(product(ResponseType, Status))
    for whom in ("", "Orlau"):
        assert len({sentence(*pair, whom) for pair in pairs}) == len(pairs)


@pytest.mark.parametrize("type_", ResponseType)
def test_no_word_of_the_format_is_shown(type_: ResponseType) -> None:
    """A reader meets a verb, never a key such as `meet done` or `send-envoy`."""
    for status in Status:
        shown = sentence(type_, status)
        assert "-" not in shown
        assert not shown.endswith(" done")


@pytest.mark.parametrize("type_", ResponseType)
def test_whom_it_was_aimed_at_is_named(type_: ResponseType) -> None:
    """Their name stands within the words, joined as the verb asks."""
    for status in Status:
        assert " Orlau" in sentence(type_, status, "Orlau")


def test_forms_belong_to_one_verb() -> None:
    """The three forms of a verb are told apart, all but `cut`."""
    alike = [type_ for type_, verb in VERBS.items() if verb.done == verb.do]

    assert alike == [ResponseType.CUT_AID]
    assert all("ing" in verb.doing for verb in VERBS.values())


def test_refusing_is_not_holding_back() -> None:
    """A refusal, a refusal for now and a silence read as three things."""
    recognise = ResponseType.RECOGNISE

    assert sentence(recognise, Status.REFUSED, "Orlau") == "refused to recognise Orlau"
    assert (
        sentence(recognise, Status.DECLINED_FOR_NOW, "Orlau")
        == "declined for now to recognise Orlau"
    )
    assert (
        sentence(recognise, Status.WITHHELD, "Orlau")
        == "stopped short of recognising Orlau"
    )
