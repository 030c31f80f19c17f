"""Opposites that say the same in the end, and those that do not."""

from __future__ import annotations

import pytest

from generator.rules.comparison import weighty_words

STEPS = "The assembly asked for measures to curb ongoing attacks"
CLOSURE = "The union asked the mayor to end the closure of the mill"
DEFEAT = "The defeat of the militia at Low Ford by the army"
BAKERIES = "In the strike all but two bakeries stayed shut"
AGREE = [
    ("Two bakeries stayed open.", BAKERIES),
    ("Only three of the mines closed.", "All but three of the mines reopened"),
    ("The mill was damaged.", "The mill was almost destroyed in the storm"),
    ("The bridge stayed open.", "The storm nearly closed the bridge"),
    ("The assembly asked for steps to stop the attacks.", STEPS),
    ("The union asked the mayor to reopen the mill.", CLOSURE),
    ("The army won at Low Ford.", DEFEAT),
    ("Kroll denounced her former pupil.", "Mast was attacked by his former teacher"),
    ("Both camps accept the plan.", "Neither camp disputes the plan"),
]
DIFFER = [
    ("The militia won at Low Ford.", DEFEAT),
    ("Kroll denounced his former pupil.", "Mast was attacked by his former teacher"),
    ("Both camps dispute the plan.", "Neither camp disputes the plan"),
    ("Three bakeries stayed open.", BAKERIES),
    ("Bakeries stayed open.", BAKERIES),
    ("Most bakeries stayed open.", BAKERIES),
    ("All bakeries but two stayed open.", BAKERIES),
    ("Two bakers said that the bakeries stayed open.", BAKERIES),
    ("Two bakeries stayed open.", "In the strike two bakeries stayed shut"),
    ("Prices rose in May.", "Prices were almost halved in May"),
    ("The mill was damaged.", "The mill was destroyed in the storm"),
    ("The bridge was open.", "The storm closed the bridge and nearly drowned nine"),
    ("Traders reopened the market.", "Traders nearly all closed the market"),
    ("The attacks stopped.", STEPS),
    ("The army stopped the attacks.", STEPS),
    ("The army promised to stop the attacks.", "It vowed to continue its attacks"),
    ("The army wants to stop its attacks.", "to end protests at its ongoing attacks"),
    ("The mayor vowed to reopen it.", "The mayor refused to end the closure"),
    ("The mayor wants to open it.", "The mayor failed to end the closure"),
    ("The mayor promised to reopen the mill.", "He promised to close the mill"),
]


@pytest.mark.parametrize(("text", "quoted"), AGREE)
def test_agree(text: str, quoted: str) -> None:
    """What nearly happened, or is asked to end, is not said to have happened."""
    found = weighty_words.unsupported(text, quoted)

    assert [one for one in found if one.opposite] == []


@pytest.mark.parametrize(("text", "quoted"), DIFFER)
def test_differ(text: str, quoted: str) -> None:
    """Others, other numbers and refusals leave opposites what they are."""
    found = weighty_words.unsupported(text, quoted)

    assert [one for one in found if one.opposite] != []
