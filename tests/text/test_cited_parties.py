"""Whom a speaker cites says so too, unless others are meant or something else is."""

from __future__ import annotations

import pytest

from generator.text.speech import speakers

CITED = [
    ("Nine died, Radio Lorne said, citing the Health Ministry.", "the Health Ministry"),
    (
        "Nine died, Radio Lorne said on Sept. 27, citing the state's Health Office.",
        "Health Office",
    ),
    ("Nine died, said Radio Lorne, quoting the Ministry of Health.", "of Health"),
    ("Nine died, Radio Lorne said, citing a report by the Mine Union.", "Mine Union"),
    ("Nine died, Radio Lorne said, citing data from the Mine Union.", "Mine Union"),
    ("Nine died, Radio Lorne said, citing the Miners' Union.", "the Miners Union"),
    ("Citing the Mine Union, Radio Lorne said nine miners died.", "the Mine Union"),
    ("Radio Lorne said at least nine died, citing the Mine Union.", "the Mine Union"),
    ("Nine died, Radio Lorne said, citing Ann Dale, its head.", "Ann Dale"),
    (
        "Nine died, Radio Lorne said, citing a spokesman for the Health Ministry.",
        "a spokesman for the Health Ministry",
    ),
    ("Radio Lorne, citing the Mine Union, said that nine died.", "the Mine Union"),
    ("Radio Lorne, quoting Ann Dale of the union, said that nine died.", "Ann Dale"),
]
NOT_CITED = [
    "Radio Lorne, citing critics of the Health Ministry, said that nine died.",
    "Radio Lorne, citing the Health Ministry's critics, said that nine died.",
    "Radio Lorne, citing a former Health Ministry official, said that nine died.",
    "Radio Lorne, citing no Health Ministry, said that nine died.",
    "Nine died, Radio Lorne said, citing critics of the Health Ministry.",
    "Nine died, Radio Lorne said, citing the Health Ministry's critics.",
    "Nine died, Radio Lorne said, citing sources close to the Health Ministry.",
    "Nine died, Radio Lorne said, citing sources other than the Health Ministry.",
    "Nine died, Radio Lorne said, citing a former Health Ministry official.",
    "Nine died, Radio Lorne said, citing a report about the Health Ministry.",
    "Nine died, Radio Lorne said, citing a report from Nordam.",
    "Nine died, Radio Lorne said, citing no Health Ministry.",
    "Nine died, Radio Lorne said, without citing the Health Ministry.",
    "Nine died, Radio Lorne said, citing the Mine Union for the dead.",
    "Nine died; Radio Lorne said, citing the Mine Union, that the pit would close.",
    "Nine died, Radio Lorne said, and moved house, citing the Mine Union.",
    "Nine died, Radio Lorne denied, citing the Mine Union.",
    "Radio Lorne said the owner shut the pit, citing the Mine Union.",
    "Radio Lorne said nine died when he shut the pit, citing the Mine Union.",
    "Citing the Mine Union, the owner shut the pit, Radio Lorne said.",
]


@pytest.mark.parametrize(("sentence", "party"), CITED)
def test_cited_party_speaks(sentence: str, party: str) -> None:
    """A party that is cited for what is said speaks beside the speaker."""
    first, second = speakers.phrases(sentence, sentence)

    assert (first, second.endswith(party)) == ("Radio Lorne", True)


@pytest.mark.parametrize("sentence", NOT_CITED)
def test_others_do_not_speak(sentence: str) -> None:
    """Nobody speaks who is cited for something else, or only named beside others."""
    assert [*speakers.phrases(sentence, sentence)] == ["Radio Lorne"]
