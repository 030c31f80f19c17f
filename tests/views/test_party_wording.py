"""Parties in sentences: articles, obvious bodies, speakers that are named anyway."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from generator.corpus.corpus import Corpus
from generator.model.documents import Actor
from generator.model.parties import Party, Unnamed
from generator.views.records import party_wording
from generator.views.records.site_links import Link


def _actor(name: str, kind: str, country: str | None = None) -> Actor:
    return Actor.model_validate(
        {"format": 1, "name": name, "kind": kind, "country": country}
    )


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("Health Ministry of Moravia", "state-body", "the Health Ministry of Moravia"),
        ("Interim government of Moravia", "government",
         "the interim government of Moravia"),
        ("Demonstrators in Moravia, May 2031", "movement",
         "the demonstrators in Moravia"),
        ("Security forces of Moravia", "state-body", "the security forces of Moravia"),
        ("United States", "state", "the United States"),
        ("Germany", "state", "Germany"),
        ("European Union", "international-organisation", "the European Union"),
        ("BBC", "media", "the BBC"),
        ("AFP", "media", "AFP"),
        ("NATO", "international-organisation", "NATO"),
        ("Human Rights Watch", "civil-society", "Human Rights Watch"),
        ("River Rights Centre", "civil-society", "the River Rights Centre"),
        ("Voice of America", "media", "Voice of America"),
        ("The Irish Times", "media", "The Irish Times"),
        ("Associated Press", "media", "the Associated Press"),
        ("Ada Brook", "person", "Ada Brook"),
    ],
)  # fmt: skip
def test_name_within_sentence(name: str, kind: str, expected: str) -> None:
    """A body gets its article and a description small letters; a name stays."""
    assert party_wording.within_sentence(_actor(name, kind)) == expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Interim leader.", "interim leader"),
        ("Opposition leader, former speaker of parliament.", "opposition leader"),
        ("President of Russia.", "president of Russia"),
        ("UN representative.", "UN representative"),
        ("Kyrgyz interior minister.", "Kyrgyz interior minister"),
    ],
)
def test_role_within_sentence(text: str, role: str) -> None:
    """A role after a name is short, and small letters begin it where they may."""
    assert party_wording.role_within_sentence(text) == role


def test_text_at_the_start_of_a_line_is_capitalised() -> None:
    """A description begins a line with a capital; names keep all their letters."""
    assert Link("a police source").at_start == "A police source"
    assert Link("iMedia").in_sentence == "iMedia"


@pytest.mark.parametrize(
    ("name", "kind", "country", "words", "expected"),
    [
        ("Kyrgyzstan", "state", "KGZ", "a police source", True),
        ("Russia", "state", "RUS", "Russian diplomats", True),
        ("Russia", "state", "RUS", "two diplomats", False),
        ("European Union", "international-organisation", None, "two envoys", False),
        ("Interim government of Kyrgyzstan", "government", "KGZ",
         "Deputy head of the interim government", True),
        ("Interior Ministry of Kyrgyzstan", "state-body", "KGZ", "a guard", False),
    ],
)  # fmt: skip
def test_body_that_goes_without_saying(
    name: str, kind: str, country: str | None, words: str, expected: bool
) -> None:
    """A state of the crisis, and a body that the words name, need no mention."""
    body = _actor(name, kind, country)

    assert party_wording.is_obvious(body, words, ["KGZ"]) is expected


ACTORS = MappingProxyType({
    "brook": _actor("Ada Brook", "person"),
    "council": _actor("Harbour Council of Moravia", "government"),
})  # fmt: skip


@pytest.mark.parametrize(
    ("text", "party", "speech", "expected"),
    [
        ("Brook asked for troops.", "brook", False, True),
        ("Brook was overthrown.", "brook", True, False),
        ("Brook blamed the council.", "brook", True, True),
        ("The council put Brook on trial.", "brook", True, False),
        ("According to the Harbour Council, 12 died.", "council", True, True),
        ("Leaders of the harbour council said that it was over.", "council", False,
         True),
        ("Witnesses told a paper that it rained.", Unnamed(unnamed="witnesses"),
         False, True),
        ("Human rights workers said so.",
         Unnamed(unnamed="human rights workers in Selm"), False, True),
        ("It rained.", Unnamed(unnamed="witnesses"), False, False),
    ],
)  # fmt: skip
def test_text_that_opens_with_its_speaker(
    text: str, party: Party, speech: bool, expected: bool
) -> None:
    """A speaker is named by surname or head; what may be no speech needs its verb."""
    corpus = Corpus(crises={}, actors=dict(ACTORS), sources={})
    named = party_wording.opens_with_speaker(text, [party], corpus, speech=speech)

    assert named is expected


def test_text_of_two_speakers_names_neither_alone() -> None:
    """A statement of two parties keeps its attribution, whomever it begins with."""
    corpus = Corpus(crises={}, actors=dict(ACTORS), sources={})

    assert not party_wording.opens_with_speaker(
        "Brook said so.", ["brook", "council"], corpus, speech=True
    )
