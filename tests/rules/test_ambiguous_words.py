"""Words of several meanings: a fire of shots or of flames, consent and agreement."""

from __future__ import annotations

import pytest

from generator.rules.comparison import weighty_words

PERMITTED = "The convoy crossed on Monday after receiving permission from Norvia"
BORNE_OUT = [
    ("Fire destroyed 221 houses.", "221 houses were set ablaze and destroyed"),
    ("The mill was destroyed.", "The mill burned down"),
    ("Villages were under fire.", "The army is shelling Orm and other villages"),
    ("Police opened fire.", "Police shot into the crowd"),
    ("Police fire killed nine.", "Police fired, and nine were killed"),
    ("The convoy crossed once Norvia had agreed.", PERMITTED),
    ("It left after Norvia agreed.", "It left after Norvia gave permission"),
    ("They agreed on a plan.", "They reached an agreement on a plan"),
]
UNKNOWN = [
    ("The mill was destroyed.", "The mill burned for an hour"),
    ("Police opened fire.", "Police burned the tents of the crowd"),
    ("The crowd came under fire.", "The tents of the crowd were set ablaze"),
    ("Soldiers fired on the mill.", "Soldiers burned the mill"),
    ("The army returned fire.", "The army burned the huts"),
    ("Fire destroyed 221 houses.", "The flood destroyed 221 houses"),
    ("There was an exchange of fire.", "Nine died as the huts burned"),
    ("Police fire hit nine people.", "Flames hit nine people as police looked on"),
    ("Guards opened fire.", "The army was shelling the town"),
    ("The village was under fire.", "The village was under water"),
    ("They agreed on the border.", PERMITTED),
    ("They signed an agreement.", PERMITTED),
    ("Norvia agreed to the plan.", PERMITTED),
    ("It left once Norvia agreed.", "It left without receiving permission"),
    ("It left once Norvia agreed.", "It left after being refused permission"),
    ("It left once Norvia agreed.", "It sought permission from Norvia and left"),
    ("It left once Norvia agreed.", "It left, not given permission by Norvia"),
    ("It left once Norvia agreed.", "It left Norvia on Monday"),
]


@pytest.mark.parametrize(("text", "quoted"), BORNE_OUT)
def test_borne_out(text: str, quoted: str) -> None:
    """A quotation may have other words of the same meaning."""
    assert [*weighty_words.unquoted_words(text, quoted)] == []


@pytest.mark.parametrize(("text", "quoted"), UNKNOWN)
def test_other_meaning(text: str, quoted: str) -> None:
    """Words of the other meaning bear nothing out."""
    assert [*weighty_words.unquoted_words(text, quoted)] != []
