"""Custody, crowds, hardship and what only seems to count people."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court has sent all five accused to judicial custody.", ["detained 5"]),
        ("A judge sent both accused to jail until 3 May.", ["detained 2"]),
        ("All nine suspects were sent to police custody for two days.", ["detained 9"]),
        ("The magistrate sent three of the accused to prison.", ["detained 3"]),
        (
            "Six men appeared in court on Monday; all were remanded in "
            "custody until 9 May.",
            ["detained 6"],
        ),
        ("Seven students were tried on Friday; all were acquitted.", []),
        (
            "Two women were charged, and both were remanded in custody.",
            ["detained 2 women"],
        ),
        ("Three men appeared in court; all were released on bail.", []),
        ("Shots fired at market; suspect, 41, in custody", ["detained 1"]),
        ("Man dead, suspect in custody", ["killed 1", "detained 1"]),
        ("Police: suspect, 19, arrested", ["detained 1"]),
        ("Suspect, 52, still at large", []),
        (
            "One guard was hurt and two of the attackers were arrested.",
            ["injured 1 security-forces", "detained 2 combatants"],
        ),
        ("Two of the gunmen were killed.", ["killed 2 combatants"]),
        ("Three of the attackers were shot dead.", ["killed 3 combatants"]),
        (
            "At least 43 people arrested during the protests had been beaten "
            "in custody.",
            ["detained 43", "tortured 43"],
        ),
        (
            "Lawyers said that 12 men arrested in May had been tortured.",
            ["detained 12", "tortured 12"],
        ),
        (
            "At least 20 women arrested at the march were given electric shocks.",
            ["detained 20 women", "tortured 20 women"],
        ),
        ("Nine men arrested on Monday were released.", ["detained 9"]),
        ("Ida Lund, 44, said she was not afraid.", []),
        ("A court sentenced blogger Per Dahl to a fine of 400 marks.", []),
        ("A court sentenced two brothers to death.", []),
        ("Four inmates died in the jail in May.", ["killed 4 detained"]),
        ("Three detainees died in the cells.", ["killed 3 detained"]),
        ("Six people died in police custody.", ["killed 6"]),
        ("Two men who had been arrested in May died in custody.", ["killed 2"]),
        ("Two of the detainees died of cholera.", ["killed 2 detained"]),
        (
            "Five prisoners have died of hunger in Brod jail this year.",
            ["killed 5 detained"],
        ),
    ],
)
def test_custody(text: str, expected: list[str]) -> None:
    """Who is sent to custody is detained, and may die or be tortured there."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As many as 60,000 people massed to voice their anger.",
            ["demonstrating 60000"],
        ),
        (
            "About 300 farmers massed at the gates of the ministry.",
            ["demonstrating 300"],
        ),
        ("Some 4,000 soldiers massed on the border.", []),
        ("Rebels massed 400 fighters near the town.", []),
        (
            "The army crushed a nine-day demonstration by tens of thousands "
            "of students.",
            ["demonstrating 10000"],
        ),
        ("The five-hour blockade by 200 drivers ended at noon.", ["demonstrating 200"]),
        ("The two-week strike by 3,000 nurses is over.", ["demonstrating 3000"]),
        (
            "Police stepped in with water cannon against about 900 students "
            "on the square.",
            ["demonstrating 900"],
        ),
        (
            "Riot police used tear gas against some 400 marchers.",
            ["demonstrating 400 protesters"],
        ),
        (
            "Officers fired rubber bullets at about 250 protesters.",
            ["demonstrating 250 protesters"],
        ),
        ("The army used artillery against about 300 rebels.", []),
        ("The union expects 20,000 people to take part in the march.", []),
        ("Organisers expect 5,000 people to join the rally.", []),
        ("At least 3,000 are expected to attend the vigil.", []),
        ("Police expect up to 900 protesters on Saturday.", []),
        ("Up to 40,000 protesters are expected in the capital.", []),
        (
            "The 12 protesters interviewed are a small part of the 900 arrested.",
            ["detained 900"],
        ),
        (
            "We spoke to 14 protesters, and three said they had been beaten.",
            ["injured 3"],
        ),
        ("The team interviewed 60 refugees in the camp.", []),
        (
            "On 9 May, police dispersed about 80 residents who had blocked the road.",
            ["demonstrating 80"],
        ),
        (
            "On 2 May, about 150 women marched in Orr for the release of "
            "female detainees. [size=about 150]",
            ["demonstrating 150 women"],
        ),
        (
            "On 2 May, about 150 nurses marched in Orr. [size=150]",
            ["demonstrating 150"],
        ),
        (
            "On 2 May, hundreds of pupils rallied in Orr. [size=hundreds]",
            ["demonstrating 100 children"],
        ),
        (
            "On 2 May, between 40 and 60 farmers blocked the road. "
            "[size=between 40 and 60]",
            ["demonstrating 40"],
        ),
        ("On 2 May, farmers blocked the road in Orr. [size=40]", ["demonstrating 40"]),
        (
            "On 2 May, farmers marched in Orr and about 30 were arrested. [size=400]",
            ["demonstrating 400", "detained 30"],
        ),
        ("Gunmen shot and killed a grocer in Orr. One fatality.", ["killed 1"]),
        ("Soldiers shelled a village. Two fatalities.", ["killed 2"]),
        ("Gunmen killed two farmers in Orr. Two fatalities.", ["killed 2"]),
        (
            "Gunmen killed a farmer in Orr and a nurse in Tarn. Three fatalities.",
            ["killed 1", "killed 1", "killed 3"],
        ),
        ("A mob burned down a shop. No fatalities.", ["killed 0"]),
    ],
)
def test_crowds(text: str, expected: list[str]) -> None:
    """Crowds are counted once, and not before they come."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At least 300 people from Orr are now isolated after landslides "
            "blocked the roads.",
            ["affected 300"],
        ),
        (
            "More than 900 passengers were stranded for 11 hours when snow "
            "blocked the line.",
            ["affected 900"],
        ),
        ("About 60 hikers were stranded overnight on the pass.", ["affected 60"]),
        ("Rescuers flew out 40 stranded villagers.", []),
        ("The floods left 12,000 people isolated.", ["affected 12000"]),
        ("A total of over 500 affected people in the region.", ["affected 500"]),
        ("Some 210 affected people across Orr were given blankets.", ["affected 210"]),
        (
            "The report lists 34 damaged houses and around 140 affected people.",
            ["affected 140"],
        ),
        (
            "Two people missing, more than 90 damaged houses (of which three "
            "destroyed).",
            ["missing 2"],
        ),
        ("The quake damaged 40 schools (of which nine beyond repair).", []),
        (
            "The mission recorded 640 civilian casualties in the quarter: 210 "
            "killed and 430 injured.",
            ["killed 210 civilians", "injured 430 civilians"],
        ),
        (
            "There were 52 casualties: 12 dead and 40 wounded.",
            ["killed 12", "injured 40"],
        ),
        ("There were 52 casualties.", ["affected 52"]),
        (
            "In May there were 91 civilian casualties (22 killed and 69 injured).",
            ["affected 91 civilians", "killed 22 civilians", "injured 69 civilians"],
        ),
    ],
)
def test_hardship(text: str, expected: list[str]) -> None:
    """Who cannot get away is affected; a total told apart is no further figure."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The tool shows the 100 communes gathered through the survey.", []),
        ("The army moved forward, capturing three hills and a quarry.", []),
        ("Rebels captured two villages and a bridge.", []),
        (
            "The troops captured two positions and six rebels.",
            ["detained 6 combatants"],
        ),
        ("Nearly 9,000 houses, were burned down across the country.", []),
        ("Some 300 huts, were burned.", []),
        ("The coast guard pulled 61 of them to safety.", []),
        ("Rescuers led 40 guests to safety.", []),
        ("The fire brigade brought nine residents to safety.", []),
        ("The crew of the ferry lifted 80 of them to safety.", []),
        ("Villagers carried 12 patients to safety.", []),
        ("About 2,000 villagers were moved to safety.", ["displaced 2000 civilians"]),
        (
            "Dozens were arrested, and another demonstration was called.",
            ["detained 12"],
        ),
        ("Police held 20 men, and another protest began.", ["detained 20"]),
        (
            "At least 310 were arrested, at least 90 physically attacked.",
            ["detained 310"],
        ),
        (
            "In all 40 reporters were arrested, at least 20 openly threatened "
            "and 12 papers closed.",
            ["detained 40 journalists"],
        ),
        ("If the dam breaks, up to 9,000 people could be swept away.", []),
        ("Up to 300 people could be killed.", []),
        ("The truce would allow 4,000 families to go home.", []),
        ("The deal would let some 900 refugees return.", []),
        ("The deal allowed 900 refugees to return.", ["returned 900 refugees"]),
        ("The bridge will enable 1,200 families to return home.", []),
        (
            "The search for nine sailors of the freighter, who are presumed "
            "dead, was called off.",
            ["killed 9"],
        ),
        ("The six crew of the trawler are presumed dead.", ["killed 6"]),
        (
            "Divers gave up the search for four men, who are presumed dead.",
            ["killed 4"],
        ),
        ("The navy has given up 17 sailors as dead.", ["killed 17"]),
        ("The navy has given up 17 sailors.", []),
        ("Robbers left 17 sailors for dead.", []),
        (
            "Of 31 deaths reported the clinic has confirmed 19.",
            ["killed 19", "killed 31"],
        ),
        ("Of 31 deaths the guard identified nine suspects.", ["killed 31"]),
        (
            "A night watchman was killed and three workers were burned.",
            ["killed 1", "injured 3"],
        ),
        ("Two watchmen were tied up.", []),
        ("A security guard was killed.", ["killed 1 security-forces"]),
        (
            "From Feb. 1, 2021 to Dec. 31, 2023, nearly 9,000 houses, were "
            "burned down.",
            [],
        ),
    ],
)
def test_nobody_harmed(text: str, expected: list[str]) -> None:
    """Things, people saved and what may happen are no figures."""
    assert sorted(told(text)) == sorted(expected)
