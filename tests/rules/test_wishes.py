"""What somebody only wants, promises or asks for is not told as a fact."""

from __future__ import annotations

import pytest

from generator.rules.limits import wishes


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Norvia has tents in the hills.", "Norvia agreed to send tents to the hills"),
        ("The minister stepped down.", "the minister was urged by the guild to resign"),
        ("Captives are free.", "the captives asked to be freed"),
        ("Barriers now stand along the pass.", "promised barriers along the pass"),
        (
            "The crossing is open around the clock.",
            "wants the crossing open around the clock",
        ),
        ("A judge leads the inquiry.", "the opposition wants a judge"),
        (
            "Farr was sentenced to four years in prison.",
            "who had asked for four years in prison for Farr",
        ),
        ("Sirens stand on every roof.", "the town has promised sirens on every roof"),
        ("A ferry runs at night.", "residents asked for a ferry at night"),
        ("Monitors are in the valley.", "the union proposed monitors for the valley"),
        (
            "Residents have left the village.",
            "residents were told to leave the village",
        ),
        ("The mill is shut.", "the council demanded that the mill be shut"),
        (
            "Curfew is in force in the port.",
            "the governor recommended a curfew in the port",
        ),
        ("Prisoners are free.", "demanded prisoners freed"),
        (
            "Doctors record wounds as falls.",
            "doctors had been told to record wounds as falls",
        ),
        (
            "The inmates have a new director.",
            "had asked for food, visits and a new director",
        ),
        ("A field hospital treats the sick.", "a plea for a field hospital"),
        ("Troops hold the bridge.", "the general ordered troops to hold the bridge"),
        ("Tents reach the hills.", "the request for tents in the hills"),
        ("The dyke is being repaired.", "the mayor agreed to repair the dyke"),
        ("The road was paved.", "the ministry was asked by villagers to pave the road"),
        (
            "Women vote in the village.",
            "the elders were invited to let women vote in the village",
        ),
        ("The ship carries a doctor.", "the sailors want a doctor on the ship"),
        (
            "The front has freed captives.",
            "the front agreed on Monday to free captives",
        ),
    ],
)
def test_told_as_fact(text: str, quoted: str) -> None:
    """A wish, promise, request or order is no fact, whatever the tense of the text."""
    assert [*wishes.told_as_facts(text, quoted)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The front has captives.", "the front agreed on Monday to free captives"),
        ("Women live in the village.", "the elders were invited to let women vote"),
        ("Soldiers guard the mill.", "the mayor asked the army to remove soldiers"),
        ("The bank is mined.", "agreed to demine the bank"),
        ("The dyke was damaged.", "agreed to repair the dyke"),
        ("The crossing is closed.", "wants the crossing reopened"),
        (
            "Twelve people were arrested.",
            "demanded the release of those who were arrested",
        ),
        ("Elders rule the village.", "the elders were asked to let women vote"),
        (
            "The governor has a brother in the army.",
            "the governor, whose brother is in the army, was asked to resign",
        ),
        ("A court sat in Torva.", "a court in Torva ordered the editor to pay"),
        ("Rain fell on the camp.", "rain fell on the camp, whose people want tents"),
        ("The two countries traded fire.", "traded fire and were urged to talk"),
        (
            "The school takes in families.",
            "the school takes in families who were told to leave",
        ),
        (
            "The charity calls for a crossing that is open around the clock.",
            "wants the crossing open around the clock",
        ),
        (
            "The crossing closes at six.",
            "wants the crossing open at night; now the crossing closes at six",
        ),
        (
            "Oster held out the prospect of barriers.",
            "promised barriers along the pass",
        ),
        ("Oster announced barriers.", "promised barriers along the pass"),
        ("Barriers along the pass are planned.", "promised barriers along the pass"),
        (
            "The opposition would like a judge to lead the inquiry.",
            "the opposition wants a judge",
        ),
        (
            "An inquiry is under way.",
            "the opposition wants a judge to lead the inquiry",
        ),
        (
            "The prosecutor wanted Farr to go to prison for four years.",
            "who had asked for four years in prison for Farr",
        ),
        (
            "Doctors were told to record wounds as falls.",
            "doctors had been told to record wounds as falls",
        ),
        (
            "The council extended the deadline.",
            "the council agreed to extend the deadline",
        ),
        ("Norvia sent tents.", "Norvia met a request for tents"),
        ("Norvia sent tents.", "Norvia sent tents after a request for tents"),
        (
            "The agent turned vaccine doses down.",
            "the request for vaccine doses was turned down by the agent",
        ),
        ("The mill is still running.", "the council demanded that the mill be shut"),
        ("People found shelter in a school.", "families sought shelter in a school"),
        ("The mayor apologised.", "I would like to apologise to everybody"),
        (
            "The blast killed two people.",
            "called for calm after the blast killed two people",
        ),
        (
            "The mayor faces a demand to resign.",
            "the guild demanded that the mayor resign",
        ),
        ("The villagers are waiting for a paved road.", "villagers want a paved road"),
        (
            "Police cleared the square.",
            "police, ordered to clear the square, did so at noon",
        ),
        (
            "Police cleared the square.",
            "police cleared the square after the mayor had asked them to act",
        ),
        (
            "The union is at odds with the ministry over pay.",
            "the union asks for nine per cent, the ministry offered four",
        ),
        (
            "The governor turned down a curfew.",
            "the governor refused a request for a curfew",
        ),
        ("The village has no doctor.", "the village, which has no doctor, wants one"),
        ("The hospital is full.", "the hospital, which is full, has asked for beds"),
        (
            "The bridge is damaged.",
            "engineers recommended closing the bridge, which is damaged",
        ),
        (
            "The board met on Monday.",
            "the board, which met on Monday, was asked to close the dam",
        ),
        (
            "Two ministers signed a pact on fishing.",
            "two ministers signed a pact on fishing and agreed to meet again",
        ),
        (
            "Norland's aid is welcome, the mayor said.",
            "Norland pledged four million crowns, and the mayor welcomed the aid",
        ),
        ("Miners are on strike.", "the miners on strike want higher pay"),
        ("A truce has been agreed.", "both sides agreed to a truce"),
        (
            "The prisoners are held in the castle.",
            "wants prisoners in the castle freed",
        ),
        (
            "Teachers stopped work over pay.",
            "teachers stopped work and demanded higher pay",
        ),
        (
            "The president received the envoy.",
            "the president received the envoy and promised him an answer",
        ),
        (
            "The editor was cleared.",
            "cleared the editor, for whom he had asked for four years in jail",
        ),
        ("The city has two bridges.", "the city, which has two bridges, wants a third"),
        ("The dam holds.", "the dam holds, but engineers want it lowered"),
        (
            "Witnesses heard a helicopter.",
            "witnesses, who heard a helicopter, were asked to testify",
        ),
        (
            "The journalist fled abroad.",
            "the journalist, told to report to the police, fled abroad",
        ),
        ("The ban on rallies stays.", "the court was asked to lift the ban on rallies"),
        ("Fishermen stayed in port.", "fishermen, urged to stay in port, complied"),
        ("The market is shut.", "traders want the market, shut since May, reopened"),
    ],
)
def test_told_as_wish(text: str, quoted: str) -> None:
    """A wish may be told as one, and what it presupposes as a fact."""
    assert [*wishes.told_as_facts(text, quoted)] == []
