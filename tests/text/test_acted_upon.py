"""A party to whom something is done is told from those who do it."""

from __future__ import annotations

import pytest

from generator.text.statements import acted_upon


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norvia sent tents to Merrow on Sunday", "humanitarian-aid"),
        ("Norvia imposed sanctions on Merrow", "sanction"),
        ("Norvia's parliament strongly condemned the raid of Merrow", "condemn"),
        ("Norvia condemned the raid by Merrow", "condemn"),
        ("Norvia expelled the envoy of Merrow", "recall-or-expel"),
        ("Norvia has recognised Merrow", "recognise"),
        ("Norvia shut its border with Merrow on Friday", "border"),
        ("Norvia wired a loan for the dykes to Merrow", "help"),
        ("Norvia has adopted measures against Merrow", "sanction"),
        ("Norvia gave shelter for a week to Merrow", "shelter"),
        ("Merrow took delivery of tents from Norvia", "humanitarian-aid"),
        ("Merrow was handed flour", "help"),
    ],
)
def test_object(text: str, kind: str) -> None:
    """Others do it, and the party is named only behind their verb."""
    assert acted_upon.is_object(text, ["Merrow"], ["Norvia"], kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Merrow and Norvia condemned the raid", "condemn"),
        ("Norvia condemned the raid with Merrow", "condemn"),
        ("Norvia said that Merrow condemned the raid", "condemn"),
        ("three envoys of Norvia expelled from Merrow on Sunday", "recall-or-expel"),
        ("Norvia received tents that Merrow sent", "humanitarian-aid"),
        ("Norvia thanked Merrow for the tents that it sent", "humanitarian-aid"),
        ("Norvia sent tents to Merrow, which sent flour to Arl", "humanitarian-aid"),
        ("Norvia sent tents on behalf of Merrow", "humanitarian-aid"),
        ("tents sent by Merrow reached Norvia", "humanitarian-aid"),
        ("Norvia welcomed the sanctions that Merrow imposed", "sanction"),
        ("Norvia condemned the sanctions imposed by Merrow", "sanction"),
        ("Norvia met Merrow", "meet"),
        ("Merrow received flour and gave tents to Arl", "humanitarian-aid"),
        ("Norvia shut the border together with Merrow", "border"),
        ("thanks to Merrow Norvia got tents", "humanitarian-aid"),
        ("Norvia got its tents thanks to Merrow", "humanitarian-aid"),
        ("Norvia is grateful to Merrow for the tents", "humanitarian-aid"),
        ("Norvia owes its tents to Merrow", "humanitarian-aid"),
        ("Norvia credited the new tents to Merrow", "humanitarian-aid"),
        ("Norvia left it to Merrow to send tents", "humanitarian-aid"),
        ("Norvia's ambassador to Merrow was sent home", "recall-or-expel"),
        ("Norvia objected to Merrow's sanctions", "sanction"),
        ("Norvia appealed to Merrow for tents, and it sent forty", "humanitarian-aid"),
        ("Norvia wrote to Merrow and tents arrived", "humanitarian-aid"),
        ("After Norvia complained to Merrow, aid came", "humanitarian-aid"),
        ("Norvia sent a letter to Merrow, and it sent tents", "humanitarian-aid"),
        ("Norvia sent a letter to Merrow and they gave tents", "humanitarian-aid"),
    ],
)
def test_no_object(text: str, kind: str) -> None:
    """The party acts too, or another verb tells of what it did."""
    assert not acted_upon.is_object(text, ["Merrow"], ["Norvia"], kind)


@pytest.mark.parametrize(
    "text",
    [
        "poachers shot at the guard near the reeds",
        "poachers beat two of the men and raided the guard",
        "officers of the guard were attacked by poachers",
        "guard officers were attacked by poachers",
        "the guard came under heavy fire",
        "the guard was set upon by men with knives",
        "a crowd besieged the guard for an hour",
        "the guard was knifed by a marcher",
        "the guard, which was then pushed to the ground by dockers",
    ],
)
def test_harmed(text: str) -> None:
    """The party suffers what is told."""
    assert acted_upon.is_harmed(text, ["guard"])


@pytest.mark.parametrize(
    "text",
    [
        "the guard shot at poachers",
        "workers were beaten by the guard",
        "poachers shot at the guard, and the guard shot back",
        "after the attack the guard opened fire",
        "the guard was attacked and fired on the crowd",
        "men beat a guard after it had shot a boy",
        "the guard was accused of killing two men",
        "the guard was accused by two men",
        "the guard was led by a captain",
        "the bombing the guard carried out",
        "the union accused the guard in a letter",
        "a porter watched the guard at the gate",
        "the mayor deployed the guard in the square",
        "villagers escaped the guard by boat",
        "relatives petitioned the guard for those in its cells",
    ],
)
def test_not_harmed(text: str) -> None:
    """The party does harm, or may have done so."""
    assert not acted_upon.is_harmed(text, ["guard"])


@pytest.mark.parametrize(
    "text",
    [
        "The guard was deployed by the ministry and cleared the square",
        "The guard was appointed by the mayor and arrested 12 people",
        "The guard was withdrawn by Monday",
    ],
)
def test_what_harms_nobody(text: str) -> None:
    """An order from above, or a time, is no harm."""
    assert not acted_upon.is_harmed(text, ["guard"])


@pytest.mark.parametrize(
    ("text", "looks_on"),
    {
        "the guard looked on as inmates beat two men": True,
        "the guard of the port stood by": True,
        "the guard beat two men, and the mayor looked on": False,
        "the guard and inmates who watched beat two men": False,
        "two men were beaten": False,
        "the guard fired as crowds watched": False,
        "the guard stood by then joined the looting": False,
        "the guard watched the crowd before shooting nine": False,
    }.items(),
)
def test_onlookers(text: str, looks_on: bool) -> None:
    """Whoever looks on while others act does not act."""
    assert acted_upon.stands_by(text, ["guard"]) is looks_on


def test_onlookers_may_be_accused_of_looking_on() -> None:
    """A text may blame somebody for doing nothing."""
    assert acted_upon.tells_of_onlookers("The union said that the guard stood by.")
    assert acted_upon.tells_of_onlookers("The guard left them without protection.")
    assert not acted_upon.tells_of_onlookers("The union said that the guard beat them.")
