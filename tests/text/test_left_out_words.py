"""Words that a quotation may not leave out of its own clause."""

from __future__ import annotations

import pytest

from generator.text.statements.left_out_words import find_omission

CUT = [
    (
        "Not only nine dockers were hurt.",
        "nine dockers were hurt",
        "Not",
    ),
    (
        "Not just about 90 dockers were hurt.",
        "dockers were hurt",
        "Not",
    ),
    (
        "The port promised not only to accept nine crews.",
        "accept nine crews",
        "not",
    ),
    (
        "The port agreed to not only accept nine crews.",
        "accept nine crews",
        "not",
    ),
    (
        "Not only will the port accept nine crews.",
        "the port accept nine crews",
        "Not",
    ),
    (
        "The army not only did not free nine dockers.",
        "free nine dockers",
        "not",
    ),
    (
        "Not only was nobody hurt at the mill.",
        "hurt at the mill",
        "nobody",
    ),
    (
        "It is not only false that guards shot two dockers.",
        "guards shot two dockers",
        "false",
    ),
    (
        "The guards did not just leave the fort.",
        "leave the fort",
        "not",
    ),
    (
        "The army did not shoot only dockers.",
        "shoot only dockers",
        "not",
    ),
    (
        "Not until the law passes will guards leave Orm.",
        "guards leave Orm",
        "Not",
    ),
    (
        "The talks resume not until nine dockers are freed.",
        "nine dockers are freed",
        "not",
    ),
    (
        "No sooner than noon is the army seen in Orm.",
        "the army seen in Orm",
        "No",
    ),
    (
        "Not long after, guards denied that nine were hurt.",
        "nine were hurt",
        "denied",
    ),
    (
        "Nine died in the raid, which is the continuation of a feud, three years ago.",
        "Nine died in the raid",
        "years ago",
    ),
    (
        "Nine died in the raid, the continuation of which ended three years ago.",
        "Nine died in the raid",
        "years ago",
    ),
    (
        "Nine died in the raid which shook Lorne three years ago.",
        "Nine died in the raid",
        "years ago",
    ),
    ("The mayor denied claiming that nine drowned.", "nine drowned", "denied"),
    (
        "The mayor denied, claiming fatigue, that nine drowned.",
        "nine drowned",
        "denied",
    ),
    (
        "The mayor denied, again, claiming that nine drowned.",
        "nine drowned",
        "denied",
    ),
    (
        "Nobody refuted this, claiming that nine drowned.",
        "nine drowned",
        "Nobody",
    ),
    (
        "No one doubts it, but it is not true that nine died.",
        "that nine died",
        "not",
    ),
    ("There is no word of doubt that nine died.", "that nine died", "no"),
    ("No-one was killed in the raid.", "was killed in the raid", "No-one"),
    ("The raid hurt no-one in the port.", "The raid hurt", "no-one"),
    (
        "Ferries waited for help, but neither was needed.",
        "Ferries waited for help",
        "neither",
    ),
    (
        "The board insisted whereas papers invented that 30 had died.",
        "that 30 had died",
        "invented",
    ),
    (
        "Nobody should believe that we ordered the raid.",
        "we ordered the raid",
        "should",
    ),
    ("The council did not open the gates.", "open the gates", "not"),
    ("Guards never shot at the crowd.", "shot at the crowd", "never"),
    ("He said the union would send two ships.", "send two ships", "would"),
    ("Halland will send two ships.", "send two ships", "will"),
    ("Halland will send two ships.", "two ships", "will"),
    (
        "Firefighters practised for a fire with 45 hurt.",
        "a fire with 45 hurt",
        "practised for",
    ),
    ("The mayor called an invention a claim that 40 had died.", "40 had died", "claim"),
    (
        "The port called invented a claim, spread by mail, that it paid.",
        "it paid",
        "claim",
    ),
    ("The mayor may have left the town.", "have left the town", "may"),
    ("They allegedly beat the prisoners.", "beat the prisoners", "allegedly"),
    ("If the bridge falls, the port will be lost.", "the port will be lost", "If"),
    ("Unless they pay, the ferry will stop.", "the ferry will stop", "Unless"),
    ("Had they paid, the ferry would have left.", "the ferry would have left", "Had"),
    ("The mayor was accused of aiding rebels.", "aiding rebels", "accused"),
    ("The court overturned a ban on the union.", "a ban on the union", "overturned"),
    ("The union opposes a ban on ferries.", "a ban on ferries", "opposes"),
    ("Contrary to reports, the mayor left.", "the mayor left", "Contrary"),
    ("Did the mayor leave the town?", "the mayor leave the town", "?"),
    ("If the bridge falls the town is lost.", "the bridge falls", "If"),
    ("The army denied shelling the port.", "shelling the port", "denied"),
    ("Dockers have no real means of power.", "real means of power", "no"),
    ("A truce was signed is not true.", "a truce was signed", "not"),
    ("The envoy wants to avoid a war.", "avoid a war", "wants"),
    ("Neither clinic in town had any trace of the six.", "trace of the six", "Neither"),
    ("According to the script six people died.", "six people died", "to the script"),
    ("Six people died there ten years ago.", "Six people died there", "years ago"),
    ("Six died. Nothing of the sort happened.", "Six died", "nothing of the sort"),
    ("The note says: >50 people died.", "50 people died", ">"),
    ("They will go home if they are paid.", "They will go home", "if"),
    ("It is possible that a fire broke out.", "a fire broke out", "possible"),
    ("Halland has not, as papers wrote, sent ships.", "sent ships", "not"),
    ("Halland is toying with the idea of sending ships.", "sending ships", "toying"),
    ("Halland is thinking about sending ships.", "sending ships", "thinking"),
    ("Halland is in talks on sending ships.", "sending ships", "in"),
    ("Halland voted against sending ships.", "sending ships", "against"),
    ("There 3 in 1,000 residents were hurt.", "1,000 residents were hurt", "3 in"),
    ("There one out of 40 boats sank.", "40 boats sank", "one out of"),
    ("There twelve out of 40 boats sank.", "40 boats sank", "twelve out of"),
    ("It says that 1?5 people were killed.", "5 people were killed", "1?"),
    ("In the class of 68 people were held.", "68 people were held", "class of"),
    ("The pact abandoned its plan to go.", "plan to go", "abandoned"),
    ("Halland ought to send ships.", "send ships", "ought"),
    ("Halland will send ships once they pay.", "Halland will send ships", "once"),
    ("Halland will go should they pay.", "Halland will go", "should"),
    ("In the previous spring 12 people fell.", "12 people fell", "the previous spring"),
    ("Two decades back 12 people fell there.", "12 people fell", "decades back"),
    ("12 people fell there last summer.", "12 people fell", "last summer"),
    ("Nothing came of the talk that Ada left.", "that Ada left", "Nothing"),
    ("The court found nothing against the mayor.", "against the mayor", "nothing"),
    ("They must go or be driven off.", "be driven off", "or"),
    ("Ada laughed at the tale that nine men fell.", "nine men fell", "tale"),
    ("Little is left of the theory that Ada fled.", "that Ada fled", "theory"),
    ("The clerk joked that nine men had been shot.", "nine men had been shot", "joked"),
    ("Ada toyed with the rumour that the port shut.", "the port shut", "rumour"),
    ("They vote on a proposal to impose a fine.", "impose a fine", "proposal"),
    ("The mayor had no comment but denied closing it.", "closing it", "denied"),
    ("He who has no party, denied beating nine men.", "beating nine men", "denied"),
    ("Halland asked Merrow to send troops.", "Merrow to send troops", "asked"),
    ("Halland asked Merrow to send troops.", "to send troops", "asked"),
    ("Reports that Ada resigned were incorrect.", "Ada resigned", "incorrect"),
    ("Beds for 12 stood there, but none came.", "Beds for 12 stood there", "none"),
    ("The hall is ready to take in 12 people.", "take in 12 people", "ready"),
    ("Open it or see it smashed in.", "see it smashed in", "or"),
    ("A meeting of both is pencilled in.", "A meeting of both", "pencilled"),
    ("The mayor dismissed that guards fired.", "guards fired", "dismissed"),
    ("The dismissed report of 60 deaths was read.", "of 60 deaths", "dismissed"),
    ("He did not say which raid we deplore.", "which raid we deplore", "not"),
    ("He wants a call, a visit and tea.", "a visit and tea", "wants"),
]
WHOLE = [
    (
        "Not only were nine dockers hurt, but two died.",
        "nine dockers hurt",
    ),
    (
        "The army not only freed nine dockers but fed them.",
        "freed nine dockers",
    ),
    (
        "It was not only guards who shot two dockers.",
        "guards who shot two dockers",
    ),
    (
        "Two dockers were shot not only in Orm.",
        "Two dockers were shot",
    ),
    (
        "Not for the first time, guards shot two dockers.",
        "guards shot two dockers",
    ),
    (
        "Not long after, guards shot two dockers.",
        "guards shot two dockers",
    ),
    (
        "Guards left the fort not long after the raid.",
        "Guards left the fort",
    ),
    (
        "No sooner had guards left the fort than rebels burned it.",
        "guards left the fort",
    ),
    (
        "No sooner had guards left the fort than rebels burned it.",
        "rebels burned it",
    ),
    (
        "It was not until Monday that the army left Orm.",
        "the army left Orm",
    ),
    (
        "Not until Monday did the army leave Orm.",
        "the army leave Orm",
    ),
    ("No one disputes that nine people died.", "nine people died"),
    ("No-one seriously disputes that nine people died.", "nine people died"),
    ("There is no doubt that nine people died.", "nine people died"),
    ("Whereas no deal was made, the mayor left the town.", "the mayor left the town"),
    ("The mayor, whom no voter trusts, left the town.", "left the town"),
    ("The port reported, although late, that 30 had died.", "that 30 had died"),
    ("The port reported, whereas nobody asked, that 30 had died.", "that 30 had died"),
    (
        "Nine were hurt though the strike two decades back was calm.",
        "Nine were hurt",
    ),
    (
        "We condemn the raid, which is the sequel of a war begun three years ago.",
        "We condemn the raid",
    ),
    ("The port refuted this, claiming that none of its men fought.", "none of its men"),
    ("The mayor rejected the toll, insisting nine drowned.", "nine drowned"),
    ("The mayor, elected last year, left the town.", "left the town"),
    ("They did not rest until nine had been hurt.", "until nine had been hurt"),
    ("12 were hurt, but none badly.", "12 were hurt"),
    ("Be brave, the mayor told them.", "Be brave, the mayor told them"),
    ("The talks are over, and a vote is planned.", "The talks are over"),
    ("In an abandoned house the plan to go was made.", "plan to go was made"),
    ("They counted 3 in May. There 40 boats sank.", "40 boats sank"),
    ("Was it 1? 5 people were killed.", "5 people were killed"),
    ("It has a class of its own, and 68 people were held.", "68 people were held"),
    ("In May the council opened the gates.", "the council opened the gates"),
    ("The mayor, who was not ill, left the town.", "left the town"),
    ("Although no deal was made, the envoy left.", "the envoy left"),
    ("When asked if he would go, the mayor left the room.", "the mayor left the room"),
    ("The council did not open the gates.", "did not open the gates"),
    ("The council did not open the gates, but the port worked.", "the port worked"),
    ("Nobody knew who fired. Guards shot at the crowd.", "shot at the crowd"),
    ("He would not stay and the union sent ships.", "the union sent ships"),
    ("If it rains they stay, the mayor said.", "the mayor said"),
    ("The army did not fire. The army did fire.", "the army did fire"),
    ("No ship left the port. Six people died.", "Six people died"),
    ("No rain fell and six people died.", "six people died"),
    ("Six people died. Nothing grows there.", "Six people died"),
    ("Six people died ten years ago.", "Six people died ten years ago"),
    ("Two ships, as the mayor said, left the port.", "left the port"),
    ("Ada told the tale that nine men fell.", "nine men fell"),
    ("Halland managed to send two ships.", "send two ships"),
    ("Halland was the first state to recognise it.", "to recognise it"),
    ("The Red Crescent continues to provide aid.", "provide aid"),
    ("Guards were able to evacuate nine men.", "evacuate nine men"),
    ("The flood caused 400 people to leave.", "to leave"),
    ("Halland to send ships after Merrow asked.", "Halland to send ships"),
    ("The arrest of nine clerks is wrong, Ada said.", "The arrest of nine clerks"),
    ("Nine were injured that Sunday, two of them girls.", "two of them girls"),
    ("The Union welcomed that nine men were freed.", "nine men were freed"),
    ("The story that the paper printed gave the toll.", "gave the toll"),
    ("He left after rumours that aides lied and nine fell.", "nine fell"),
    ("Halland will lead to the sale of ships.", "to the sale of ships"),
    ("Nobody disputes that guards shot nine men.", "guards shot nine men"),
    ("Ada did not deny that nine men fell.", "nine men fell"),
    ("The bomb that the army dropped hit nine men.", "the army dropped hit nine"),
    ("The mine that buried nine men is shut.", "buried nine men"),
    ("Nine men vanished that night in the port.", "that night in the port"),
    ("The mayor was saddened that nine men had been shot.", "nine men had been shot"),
    ("The bridge shook so badly that nine men fell.", "nine men fell"),
    ("The port said on Monday, after a vote, that nine men fell.", "nine men fell"),
    ("The port said in a report, read aloud, that nine men fell.", "nine men fell"),
    ("Two men, dressed in white, that day sold bread.", "that day sold bread"),
    ("The storm was so strong, experts say, that nine men fell.", "nine men fell"),
    ("The dismissed general seized the radio.", "seized the radio"),
    ("The strike went on with no end in sight.", "The strike went on"),
    ("Merrow, a state that had no army, sent flour.", "sent flour"),
    ("No one claimed the raid, which we deplore.", "which we deplore"),
    ("He wants the gate shut, a call that we rejected.", "a call that we rejected"),
]


@pytest.mark.parametrize(("article", "quote", "word"), CUT)
def test_left_out(article: str, quote: str, word: str) -> None:
    """A negation or hedge before or behind the words, in their clause, is missing."""
    omission = find_omission(article, quote)

    assert omission is not None
    assert omission.word == word
    assert quote.lower() in omission.longer.lower()
    assert find_omission(article, omission.longer) is None or word == "should"


@pytest.mark.parametrize(("article", "quote"), WHOLE)
def test_nothing_left_out(article: str, quote: str) -> None:
    """Words of another clause or sentence belong to what they say there."""
    assert find_omission(article, quote) is None
