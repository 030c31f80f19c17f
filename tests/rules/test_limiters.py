"""A text keeps the words by which its quotation limits what the text says."""

from __future__ import annotations

import pytest

from generator.rules.limits import comparisons, contrasts, limiters


def _lost(text: str, quoted: str) -> list[str]:
    return [
        *limiters.dropped(text, quoted),
        *contrasts.lost(text, quoted),
        *comparisons.misread(text, quoted),
    ]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Merrow sent troops.", "neither Norvia nor Merrow sent troops"),
        ("The mayor came.", "neither the mayor nor the governor came"),
        (
            "The army confirmed the report.",
            "the army neither confirmed nor denied the report",
        ),
        (
            "The two sides reached a deal.",
            "the two sides almost reached a deal on Sunday",
        ),
        ("The dam burst.", "the dam nearly burst on Sunday night"),
        ("The price of bread doubled.", "the price of bread all but doubled in a week"),
        ("Aid reached the hills.", "hardly any aid reached the hills"),
        ("The town has changed.", "the town has hardly changed since the war"),
        ("The envoy was in despair.", "the envoy was neither hopeful nor in despair"),
        ("The strike has spread.", "the strike has neither spread nor ended"),
        ("Hart is mayor of Marrow.", "Lise Hart is no longer mayor of Marrow"),
        ("The road is open.", "the road is no longer open at night"),
        ("All roads are open.", "all roads except the coastal one are open"),
        ("All shops stayed shut.", "all shops apart from two bakeries stayed shut"),
        ("Everyone was let go.", "everyone but the two drivers was let go"),
        ("Those arrested are free.", "police let go all but 12 of those arrested"),
        (
            "The army gave up its guns.",
            "the army gave up its mortars, but not its rifles",
        ),
        ("The captain was let go.", "it freed the trawler but not its captain"),
        (
            "The guild would go on strike.",
            "the guild would go on strike unless wages rise",
        ),
        (
            "Merrow agreed to send troops.",
            "Merrow agreed to send troops on condition that others pay",
        ),
        (
            "Residents will return on Monday.",
            "residents will return on Monday if the river falls",
        ),
        ("The blockade ended in May.", "the blockade was eased in May"),
        ("The ban was lifted.", "the ban was relaxed in parts of the port"),
        ("Norvia ended its aid.", "Norvia suspended its aid for three months"),
        ("The fire stopped at the river.", "the fire slowed at the river"),
        ("The bill passed by a wide margin.", "the bill passed by a narrow margin"),
        ("The deal was a good one.", "the deal was the least bad one"),
        ("Hart opposes the curfew.", "the mayor first opposed the curfew"),
        ("The guild backs the strike.", "the guild had backed the strike at first"),
        (
            "The ministry stands by the plan.",
            "the ministry initially stood by the plan",
        ),
        ("Knocking can still be heard.", "knocking was heard until Saturday noon"),
        ("The army denied that it had fired.", "the army denied having fired first"),
        (
            "The guard denied hitting the boy.",
            "the guard denied hitting the boy on purpose",
        ),
        (
            "Aid for 2000 households came in April.",
            "aid reached 8,000 households in April, 2,000 fewer than planned",
        ),
        (
            "Aid for 9 crews came in April.",
            "aid reached twelve crews in April, nine fewer than planned",
        ),
        (
            "Aid for 2,000 households came in April.",
            "aid reached 8,000 households in April, 2,000 fewer than planned",
        ),
        ("Turnout was 63 per cent.", "turnout was 51 per cent, down from 63 per cent"),
        (
            "The outbreak is deadlier than the last one.",
            "the outbreak has killed fewer people than the last one",
        ),
        (
            "Prices are higher than last year.",
            "prices are lower than they were last year",
        ),
    ],
)
def test_lost(text: str, quoted: str) -> None:
    """Exceptions, conditions, near misses and older states are limits."""
    assert _lost(text, quoted)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            "The army freed soldiers.",
            "the army gave up its mortars, but not its rifles, and freed 14 soldiers",
        ),
        ("Something was reported.", "police let go all but 12 of those arrested"),
        ("Shops in the port are open.", "closed schools in the port but not shops"),
        (
            "The army was asked about the report.",
            "the army neither confirmed nor denied the report",
        ),
        ("The governor stayed away.", "neither the mayor nor the governor came"),
        ("Norvia may send tents.", "Norvia ruled out sending flour but not tents"),
        (
            "Fewer people could afford bread at these prices.",
            "prices rose so much that many could not afford bread",
        ),
        ("More men than women voted.", "fewer women than men voted"),
        ("Most of those held are free.", "all but 12 of those held are free"),
        ("The dam has hardly any water left.", "hardly any water is left in the dam"),
        (
            "The council backs the plan.",
            "the council, which first met in 1990, backs the plan",
        ),
        (
            "Norvia will send flour and, if roads open, tents.",
            "Norvia will send flour and, if roads open, tents",
        ),
        (
            "The union opposes the plan.",
            "the union, which opposed the plan from the first, stands by that",
        ),
        ("Police tried to clear the hall.", "police tried to clear the hall"),
        (
            "The mission has less saline than it needs.",
            "the mission has saline for ten days, five fewer than it needs",
        ),
        (
            "The army fired.",
            "the army, which denied having fired first, fired again at night",
        ),
        ("Prices fell.", "prices, which had risen from 8 to 12 crowns, fell"),
        ("The price is 12 crowns.", "the price rose from 8 to 12 crowns"),
        (
            "The front holds the hill.",
            "the army approached the hill that the front holds",
        ),
        ("Aid was halted.", "Norvia suspended its aid for three months"),
        ("The ban ends on Monday.", "the ban, eased in May, ends on Monday"),
        (
            "The mayor entered the hall.",
            "the mayor entered the hall as marchers approached it",
        ),
        ("The league won by a narrow majority.", "the league won by a slim majority"),
        (
            "The two sides came close to a deal.",
            "the two sides almost reached a deal on Sunday",
        ),
        ("The dam was about to burst.", "the dam nearly burst on Sunday night"),
        ("Almost 150 people were held.", "nearly 150 people were held"),
        ("About 150 people were held.", "nearly 150 people were held"),
        ("Police held people.", "police held nearly every marcher"),
        (
            "The price of bread almost doubled.",
            "the price of bread all but doubled in a week",
        ),
        ("Little aid reached the hills.", "hardly any aid reached the hills"),
        (
            "The town is much as it was before the war.",
            "the town has hardly changed since the war",
        ),
        ("The envoy kept calm.", "the envoy was neither hopeful nor in despair"),
        ("The road is shut at night.", "the road is no longer open at night"),
        ("Hart was mayor of Marrow.", "Lise Hart is no longer mayor of Marrow"),
        ("The coastal road is shut.", "all roads except the coastal one are open"),
        ("Most roads are open.", "all roads except the coastal one are open"),
        ("Two bakeries stayed open.", "all shops apart from two bakeries stayed shut"),
        ("Shops stayed shut.", "all shops apart from two bakeries stayed shut"),
        (
            "Twelve of those arrested are still held.",
            "police let go all but 12 of those arrested",
        ),
        (
            "The army gave up its mortars.",
            "the army gave up its mortars, but not its rifles",
        ),
        (
            "The army kept its rifles.",
            "the army gave up its mortars, but not its rifles",
        ),
        ("The trawler was let go.", "it freed the trawler but not its captain"),
        ("The captain is still held.", "it freed the trawler but not its captain"),
        (
            "The guild threatens to strike.",
            "the guild would go on strike unless wages rise",
        ),
        (
            "Wages are too low, the guild says.",
            "the guild would go on strike unless wages rise",
        ),
        (
            "Merrow agreed to send troops if others pay.",
            "Merrow agreed to send troops on condition that others pay",
        ),
        (
            "Residents may return on Monday.",
            "residents may return on Monday if the river falls",
        ),
        (
            "The mayor was asked about the flood.",
            "the mayor was asked if the dam would hold",
        ),
        ("The blockade was made less strict in May.", "the blockade was eased in May"),
        (
            "The ban on rallies was lifted.",
            "the ban on rallies was lifted and the curfew eased",
        ),
        ("Norvia halted its aid.", "Norvia suspended its aid for three months"),
        ("The fire came to the river.", "the fire slowed at the river"),
        ("The bill passed.", "the bill passed by a narrow margin"),
        ("The bill passed by a slim majority.", "the bill passed by a narrow majority"),
        (
            "Hart now stands behind the curfew.",
            "Mayor Hart, who first opposed the curfew, now defends it",
        ),
        ("Hart opposed the curfew.", "the mayor first opposed the curfew"),
        ("Knocking was heard.", "knocking was heard until Saturday noon"),
        ("The market is still shut.", "the market is shut until Friday"),
        (
            "The army denied that it had been the first to fire.",
            "the army denied having fired first",
        ),
        (
            "The guard said that he had hit the boy by accident.",
            "the guard denied hitting the boy on purpose",
        ),
        (
            "Aid for 8000 households came in April.",
            "aid reached 8,000 households in April, 2,000 fewer than planned",
        ),
        (
            "Aid for 8,000 households came in April.",
            "aid reached 8,000 households in April, 2,000 fewer than planned",
        ),
        (
            "Aid fell short by 2,000 households.",
            "aid reached 8,000 households in April, 2,000 fewer than planned",
        ),
        ("Turnout was 51 per cent.", "turnout was 51 per cent, down from 63 per cent"),
        (
            "Turnout had been 63 per cent before.",
            "turnout was 51 per cent, down from 63 per cent",
        ),
        (
            "More people died in the last outbreak than in this one.",
            "the outbreak has killed fewer people than the last one",
        ),
        (
            "Prices are lower than last year.",
            "prices are lower than they were last year",
        ),
        (
            "Last year's prices were higher than today's.",
            "prices are lower than they were last year",
        ),
        (
            "Life jackets were handed out late.",
            "life jackets were handed out only after the bow was under water",
        ),
        (
            "The bow was under water before life jackets were handed out.",
            "life jackets were handed out only after the bow was under water",
        ),
        ("The vote ended the siege.", "the vote, won narrowly, ended the siege"),
        ("The first day passed without shots.", "the first day passed without shots"),
        (
            "Rebels entered the town.",
            "rebels neared the town at noon and entered it at night",
        ),
        ("Police kept marchers from the hall.", "marchers tried to storm the hall"),
        (
            "Marchers were shot while storming the hall.",
            "marchers were shot as they tried to storm the hall",
        ),
        (
            "Four constables were hurt.",
            "nobody was hurt on Friday, unlike in May, when four constables were hurt",
        ),
        ("The strike goes on.", "the strike, which was to last until Friday, goes on"),
        (
            "The deal will be signed on Monday.",
            "the deal will be signed on Monday; if it fails, talks begin anew",
        ),
        (
            "The army will leave the valley.",
            "the army will leave the valley; asked if it would return, he smiled",
        ),
        (
            "Velden sent troops.",
            "neither Norvia nor Merrow sent troops, but Velden did",
        ),
        ("Forty people died.", "40 more people died on Sunday"),
        (
            "More than 40 people died.",
            "more than 40 people died, fewer than in the last flood",
        ),
        ("Prices rose.", "prices rose less than last year"),
        ("The toll was lowered to 41.", "lowered the number of dead from 47 to 41"),
        (
            "The board meets on Monday.",
            "the board, which first met in May, meets on Monday",
        ),
        ("The mill remains shut.", "the mill, first shut in May, remains shut"),
        (
            "Nobody was hurt.",
            "the blast almost destroyed the mill, but nobody was hurt",
        ),
        ("The mill was damaged.", "the blast almost destroyed the mill"),
    ],
)
def test_kept(text: str, quoted: str) -> None:
    """A limit may be kept in other words, or concern something else."""
    assert _lost(text, quoted) == []
