"""A text keeps who did what to whom in its quotation, and what came first."""

from __future__ import annotations

import pytest

from generator.rules.doers import order, parallel, voice
from generator.rules.limits import leads


def _turned(text: str, quoted: str) -> list[str]:
    return [
        *voice.turned_round(text, quoted),
        *parallel.mixed(text, [quoted]),
        *order.turned(text, quoted),
        *leads.misread(text, quoted),
    ]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            "The consul was thanked by the guards.",
            "the guards were thanked by the consul on Monday",
        ),
        (
            "The farmers sued the mine.",
            "the farmers have been sued by the mine over the well",
        ),
        (
            "The drivers attacked the guards.",
            "drivers from Orle were attacked at the gate by two guards",
        ),
        (
            "The council dismissed the ministry.",
            "the council, which had sat since May, was dismissed by the ministry",
        ),
        ("The bank was bailed out.", "the bank bailed out the shipyard last year"),
        ("The union sued the port.", "the port sued the union over the strike"),
        ("Guards freed the captives.", "the guards were freed by the captives at dawn"),
        (
            "The mayor accused the governor of theft.",
            "the mayor has been accused of theft by the governor",
        ),
        (
            "The judge was threatened by the witness.",
            "the witness was threatened by the judge",
        ),
        (
            "The brigade ambushed the convoy.",
            "the brigade was ambushed near the ford by men in hoods",
        ),
        ("Merrow invaded Dolmark.", "Dolmark invaded Merrow in spring"),
        (
            "The minister's appeal was heard, and the minister rejected the aid.",
            "the minister's appeal was rejected",
        ),
        ("The editor was cleared.", "the editor cleared the reporter of any wrong"),
        ("Fishermen rescued the navy.", "fishermen were rescued by the navy off Pell"),
        ("A court fined the guild's bank.", "the guild's bank fined a court"),
        (
            "Students chased the police.",
            "students who had sat on the steps were chased by the police",
        ),
        (
            "The rebels shelled the fort.",
            "rebels said that the rebels were shelled from the fort",
        ),
        (
            "The governor resigned.",
            "the mayor resigned and the governor went on holiday",
        ),
        (
            "Merrow closed its embassy.",
            "Norvia closed its embassy while Merrow recalled its envoy",
        ),
        (
            "The police withdrew.",
            "the guards withdrew, and the police stayed at the gate",
        ),
        (
            "The guild built the bridge.",
            "the bridge was built by the army and paid for by the guild",
        ),
        (
            "Norvia freed 14 soldiers.",
            "Merrow freed 14 soldiers; Norvia freed 80 fighters",
        ),
        ("The front lost 12 men.", "the army lost 12 men and the front 30"),
        (
            "Orle expelled Belmar's consul.",
            "Dann expelled Belmar's consul; Orle expelled Castell's",
        ),
        (
            "The hospital took in 40 patients.",
            "the clinic took in 40 patients and the hospital took in 9",
        ),
        ("The baker sold bread.", "the miller sold bread, but the baker gave it away"),
        (
            "The council offered 300 crowns.",
            "the mine offered 300 crowns; the council offered 500",
        ),
        (
            "The navy picked up survivors.",
            "a fishing boat picked up survivors, and the navy searched the coast",
        ),
        (
            "The guards left after the fire had begun.",
            "the guards left two hours before the fire began",
        ),
        (
            "The mayor resigned before the vote.",
            "the mayor resigned after the vote on the budget",
        ),
        (
            "The bridge fell before the lorry crossed it.",
            "the bridge fell only after the lorry had crossed it",
        ),
        ("The doctor came an hour early.", "the doctor came an hour late"),
        (
            "The talks began a week ahead of the deadline.",
            "the talks began a week late",
        ),
        (
            "The fire broke out before the alarm rang.",
            "after the alarm rang, a fire broke out in the hall",
        ),
        (
            "Aid came after the road was closed.",
            "aid came just before the road was closed",
        ),
        (
            "The siren sounded before the dam burst.",
            "the siren sounded ten minutes after the dam had burst",
        ),
        ("The ferry arrived a day late.", "the ferry arrived a day early"),
        (
            "The Harbour Party won by a majority of 40 seats.",
            "the Harbour Party won 40 seats of 75",
        ),
        ("Cale leads in the polls.", "Cale has lost his lead in the polls to Orr"),
        (
            "The union's estimate is lower than the ministry's.",
            "the ministry counted 4,000 marchers, the union twice as many",
        ),
        ("The guild is still ahead.", "the guild has lost its narrow lead"),
    ],
)
def test_turned(text: str, quoted: str) -> None:
    """Voice, clauses, order in time and leads are not turned round."""
    assert _turned(text, quoted)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            "The consul thanked the guards.",
            "the guards were thanked by the consul on Monday",
        ),
        ("Guards were thanked by the consul.", "the consul in Orle thanked the guards"),
        (
            "The mine sued farmers.",
            "the farmers have been sued by the mine over the well",
        ),
        (
            "Two guards attacked drivers at the gate.",
            "drivers from Orle were attacked at the gate by two guards",
        ),
        (
            "The ministry dismissed the council.",
            "the council, which had sat since May, was dismissed by the ministry",
        ),
        (
            "The shipyard was bailed out by the bank.",
            "the bank bailed out the shipyard last year",
        ),
        (
            "The port took the union to court.",
            "the port sued the union over the strike",
        ),
        ("Norvia met Merrow in Lisse.", "Merrow met Norvia in Lisse"),
        (
            "Norvia's president met Merrow's.",
            "the president of Merrow met the president of Norvia",
        ),
        ("The army clashed with the front.", "the front clashed with the army"),
        ("Orr married Cale.", "Cale married Orr in May"),
        ("Merrow signed with Norvia.", "Norvia signed a pact with Merrow"),
        ("The army fought the front.", "the front fought the army for nine hours"),
        ("The gate was opened on Sunday.", "the guards opened the gate on Sunday"),
        ("The gate opened on Sunday.", "the gate was opened by the guards on Sunday"),
        ("Prices rose.", "prices were raised by bakers"),
        ("Inmates stabbed one another.", "two inmates were stabbed by fellow inmates"),
        ("Soldiers shot two soldiers.", "two soldiers were shot by other soldiers"),
        (
            "Soldiers killed five Belmari soldiers.",
            "five Belmari soldiers were killed by soldiers from Castell",
        ),
        (
            "The army abandoned its last post.",
            "the army's last post was abandoned at noon",
        ),
        ("Norvia closed its embassy.", "Norvia's embassy was closed on Friday"),
        ("The court upheld a ruling.", "a ruling of the court was upheld"),
        (
            "The army attacked a convoy that it had mistaken for another.",
            "a convoy of the army was attacked from the air by the army",
        ),
        (
            "The council elected Vell mayor.",
            "the council was dissolved, and Vell was made mayor",
        ),
        (
            "The guard shot a man and was shot.",
            "the guard was shot after he had shot a man",
        ),
        (
            "The agent refused the government vaccine doses.",
            "the government's request for vaccine doses has been turned down",
        ),
        (
            "The government withdrew its request.",
            "the government's request was withdrawn",
        ),
        ("Police turned back.", "the police were turned back by the crowd"),
        (
            "Villagers had been told to leave by the front.",
            "the front had told villagers to leave",
        ),
        (
            "The mayor who was sued by the guild stepped down.",
            "the guild sued the mayor, who stepped down",
        ),
        (
            "The ship was loaded with flour and left.",
            "dockers loaded the ship with flour",
        ),
        ("The mayor resigned.", "the mayor resigned and the governor went on holiday"),
        (
            "The governor left for a holiday.",
            "the mayor resigned and the governor went on holiday",
        ),
        ("The army withdrew.", "soldiers withdrew at dawn, and the army confirmed it"),
        (
            "Norvia shelled the town.",
            "Norvia's army shelled the town, and Norvia denied it",
        ),
        (
            "Merrow called its envoy home.",
            "Norvia closed its embassy while Merrow recalled its envoy",
        ),
        (
            "The guards withdrew while police stayed.",
            "the guards withdrew, and the police stayed at the gate",
        ),
        (
            "The army built a bridge for which the guild paid.",
            "the bridge was built by the army and paid for by the guild",
        ),
        (
            "Norvia freed 80 fighters.",
            "Merrow freed 14 soldiers; Norvia freed 80 fighters",
        ),
        (
            "The front lost 30 men and the army 12.",
            "the army lost 12 men and the front 30",
        ),
        (
            "The front lost more men than the army, which lost 12.",
            "the army lost 12 men and the front 30",
        ),
        (
            "The front lost 18 men more than the army.",
            "the army lost 12 men and the front 30",
        ),
        (
            "Orle expelled a consul.",
            "Dann expelled Belmar's consul; Orle expelled Castell's",
        ),
        (
            "Orle expelled Castell's consul.",
            "Dann expelled Belmar's consul; Orle expelled Castell's",
        ),
        (
            "The union asks for a higher rise.",
            "has offered a rise of four per cent; the union asks for nine",
        ),
        (
            "The union asks for a rise of nine per cent.",
            "has offered a rise of four per cent; the union asks for nine",
        ),
        (
            "The army and the front withdrew.",
            "the army withdrew ten kilometres and the front withdrew five",
        ),
        (
            "The front, too, gave up its mortars and withdrew.",
            "the army withdrew, and so did the front, which handed over its mortars",
        ),
        (
            "The front hands its mortars over, and the army withdraws.",
            "the army withdraws ten kilometres and the front hands over its mortars",
        ),
        (
            "The police and the guards stayed.",
            "the guards left and came back, and the police stayed",
        ),
        ("Five were killed and nine injured.", "five were killed and nine injured"),
        ("Nine were injured.", "five people were killed and nine were injured"),
        (
            "The council and the guild backed the plan.",
            "the council backed the plan, and the guild praised it",
        ),
        (
            "The guards left before the fire.",
            "the guards left two hours before the fire began",
        ),
        (
            "The fire began after the guards had left.",
            "the guards left two hours before the fire began",
        ),
        (
            "After the vote, the mayor resigned.",
            "the mayor resigned after the vote on the budget",
        ),
        (
            "The vote took place before the mayor resigned.",
            "the mayor resigned after the vote on the budget",
        ),
        (
            "The bridge fell after a lorry crossed.",
            "the bridge fell only after the lorry had crossed it",
        ),
        (
            "The lorry crossed before the bridge fell.",
            "the bridge fell only after the lorry had crossed it",
        ),
        ("The doctor came an hour late, before noon.", "the doctor came an hour late"),
        (
            "The front would leave after a deal was signed.",
            "the front would not leave before a deal was signed",
        ),
        (
            "The case came before the court.",
            "after two years the case came before the court",
        ),
        (
            "The dam had burst before the siren sounded.",
            "the siren sounded ten minutes after the dam had burst",
        ),
        (
            "Life jackets came late, when the bow was under water.",
            "life jackets were handed out only after the bow was under water",
        ),
        (
            "The street is named after the mayor.",
            "the street, named after the mayor, was closed before noon",
        ),
        ("The Harbour Party won 40 seats.", "the Harbour Party won 40 seats of 75"),
        ("The List won by a margin of three seats.", "the List won by three seats"),
        ("The List has a lead of 3 seats.", "the List is 3 seats ahead"),
        ("Orr leads in the polls.", "Cale has lost his lead in the polls to Orr"),
        (
            "The Reform List is ahead of Graf's party.",
            "Graf's party has lost its lead in the polls to the Reform List",
        ),
        (
            "The union's estimate is higher than the ministry's.",
            "the ministry counted 4,000 marchers, the union twice as many",
        ),
        (
            "The traders' estimate is higher than the insurers'.",
            "the traders put the damage at 2,000 crowns, the insurers at half that",
        ),
    ],
)
def test_kept(text: str, quoted: str) -> None:
    """The other voice, other words and another order of clauses are true."""
    assert _turned(text, quoted) == []
