"""What is promised, refused or claimed in a quotation is not told as a fact."""

from __future__ import annotations

import pytest

from generator.rules.comparison import governed_clauses


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Merrow paid nine thousand crowns.", "Merrow pledged nine thousand crowns"),
        ("Norvia sent divers.", "Norvia offered to send divers"),
        ("The court held a recount.", "called for a recount; it ruled it out"),
        ("Merrow paid crowns and ruled out more.", "Merrow pledged to pay crowns"),
        ("Norvia sent pumps and tents.", "Norvia has offered pumps and tents"),
        ("The union imposed tariffs.", "the union threatened tariffs on grain"),
        ("The league opened a probe.", "the league called for an impartial probe"),
        ("Snow fell on the pass.", "more snow is expected from Friday"),
        ("Doctors visited the camp.", "doctors have yet to visit the camp"),
        ("The senate held a vote.", "the senate plans to hold a vote on Monday"),
        ("Dockers stayed at home.", "she urged dockers to stay at home"),
        ("The council closed two clinics.", "the council voted to close two clinics"),
        ("The mayor resigned.", "the mayor decided on Monday to resign"),
        ("Norvia cleared the bank.", "Norvia agreed last year to clear the bank"),
        ("The ferry line was cut.", "the ferry line may be cut in May"),
        ("The fares were lowered.", "he promised that fares would be lowered"),
    ],
)
def test_told_as_done(text: str, quoted: str) -> None:
    """The text reports as done what the quotation says is to come."""
    assert [*governed_clauses.told_as_done(text, quoted)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Norvia made divers available.", "Norvia offered to send divers"),
        ("The council is to close two.", "the council voted to close two clinics"),
        ("The mayor announced that she would go.", "the mayor decided to resign"),
        ("The council voted for closure.", "the council voted to close two clinics"),
        ("Norvia agreed to clear it.", "Norvia agreed last year to clear the bank"),
        ("The court ruled out a recount.", "called for a recount; it ruled it out"),
        ("The court ruled a recount out.", "called for a recount; it ruled it out"),
        (
            "Merrow held out nine thousand crowns.",
            "Merrow pledged nine thousand crowns",
        ),
        ("Merrow has promised crowns.", "Merrow pledged nine thousand crowns"),
        ("The camp was cut off from doctors.", "doctors have yet to visit the camp"),
        (
            "Dockers marched for lower fares.",
            "dockers marched and demanded lower fares",
        ),
        ("The league tied tariffs to the vote.", "the league threatened tariffs"),
        ("The gates were opened.", "said it would open the gates, and did so at noon"),
        ("Guards searched the boats.", "guards would search the boats every night"),
        ("He won the cup.", "a rower who would later win the cup"),
        ("Norvia expressed condolences.", "Norvia offered condolences"),
        ("Rain caused the landslide.", "the landslide was due to heavy rain"),
        (
            "Dozens died in the raid.",
            "called for a probe into the raid, in which dozens",
        ),
        (
            "The council reacted to the killings.",
            "called for a probe into the killings",
        ),
        ("The league moved closer to tariffs.", "the league threatened tariffs"),
        ("Norvia lent tents.", "Norvia lent tents and offered to send more tents"),
        ("It was held in May.", "it was held in May on the quay"),
        ("Residents watched smoke rise.", "residents could see smoke over the mill"),
        ("The people prevailed.", "the will of the people prevailed"),
        ("He stepped down.", "He had been expected to resign but stepped down later"),
        ("The cabinet tendered its resignation.", "the cabinet offered to resign"),
        ("The union put a strike on the table.", "the union threatened a strike"),
        ("Norvia rejected divers.", "Norvia was asked to accept divers"),
    ],
)
def test_not_told_as_done(text: str, quoted: str) -> None:
    """The text says that it is to come, or the quotation tells of a deed."""
    assert [*governed_clauses.told_as_done(text, quoted)] == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Merrow let the envoys in.", "Merrow refused to admit the envoys"),
        ("The mayor stepped down.", "the mayor refused to resign"),
        ("There will be a blockade.", "she ruled out a blockade for now"),
        ("Norvia blamed the guards.", "but stopped short of blaming the guards"),
        ("Norvia condemned the raid.", "stopped short of condemning it"),
        ("Norvia called it a putsch.", "stopped short of calling it a putsch"),
        ("Troops were sent.", "the minister ruled out sending troops"),
        ("Fares are to rise, he said.", "denied reports that fares would have to rise"),
        ("Deaths occurred.", "the guard denied that anybody had died"),
        ("The guard was slow.", "the guard rejected accusations of delay"),
        ("Brand gave in.", "Brand would not give in to the crowd"),
        ("He knew of the deal.", "he denied that he had known of the deal"),
        ("The clinic freed the men.", "the clinic declined to release the men"),
        ("Brand smiled.", "Brand could not bring herself to smile"),
        ("The guild walked out.", "the guild stopped short of a walkout"),
        ("The mayor was happy.", "the mayor was anything but happy"),
        (
            "Brand dropped her claim.",
            "Brand, far from withdrawing her claim, added one",
        ),
        ("Envoys knew of it from Norvia.", "Norvia omitted to inform the envoys"),
        ("Guards searched the hall.", "the guards forgot to search the hall"),
    ],
)
def test_told_though_denied(text: str, quoted: str) -> None:
    """The text tells the deed that the quotation refuses or denies."""
    assert [*governed_clauses.told_though_denied(text, quoted)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Merrow has kept the envoys out.", "Merrow refused to admit the envoys"),
        ("Merrow turned the envoys away.", "Merrow refused to admit the envoys"),
        ("The mayor stayed on.", "the mayor refused to resign"),
        ("A blockade is off the table.", "she ruled out a blockade for now"),
        (
            "Police cleared the bridge.",
            "denied that nine had died when police cleared it",
        ),
        (
            "Men were arrested.",
            "denied that the men arrested on Sunday had been beaten",
        ),
        ("Soldiers came the next day.", "soldiers did not come until the next day"),
        (
            "A doctor gave the number as four.",
            "four died, said a man who did not give a name",
        ),
        ("Nobody died.", "the guard denied that anybody had died"),
        (
            "The ministry called it a rumour.",
            "denied reports that fares would have to rise",
        ),
        (
            "The guard said that it came at once.",
            "the guard rejected accusations of delay",
        ),
        ("The mayor faced calls to step down.", "the mayor refused to resign"),
        (
            "Brand resigned in June.",
            "Brand refused to resign in May and resigned in June",
        ),
        ("Lim stood by the ministers.", "Lim would not dismiss the ministers"),
        ("Brand did not smile.", "Brand could not bring herself to smile"),
        ("The guild stayed.", "the guild stopped short of a walkout"),
        ("The mayor was angry.", "the mayor was anything but happy"),
        ("Brand kept her claim.", "Brand, far from withdrawing her claim, added one"),
        ("Brand added a claim.", "Brand, far from withdrawing her claim, added one"),
        ("Envoys heard of it from Merrow.", "Merrow informed the envoys"),
        ("The hall is far from the port.", "the hall is far from the port"),
    ],
)
def test_told_as_denied(text: str, quoted: str) -> None:
    """The text says in its own way that it was refused, or tells another deed."""
    assert [*governed_clauses.told_though_denied(text, quoted)] == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The port opened the lock at night.", "accused the port of opening the lock"),
        (
            "The wall was let fall unannounced and without notice.",
            "accused the firm of tearing down the wall without notice",
        ),
        (
            "The clerk burned the files.",
            "the mayor alleged that the clerk had burned files",
        ),
        (
            "The clerk burned the files.",
            "the clerk is believed to have burned the files",
        ),
        ("Boom died at sea.", "rumour has it in Orle that Boom died at sea"),
        ("The rebels crossed the Ulm.", "first signs that the rebels had crossed"),
        ("The guards withdrew.", "the miners believe that the guards withdrew"),
        ("The mayor sold the well.", "many believe that the mayor sold the well"),
        ("The dam is unsafe.", "engineers fear that the dam is unsafe"),
        ("The new judge is a friend of his.", "suspect that she is a friend of his"),
        ("Water was let out at night.", "suspect that the company let out water"),
        ("The port stole the flour.", "are certain that the port stole the flour"),
        ("The road is still mined.", "drivers think that the road is still mined"),
        ("He hid the letter.", "the clerk guesses that the mayor hid the letter"),
        (
            "The levy protects the minister.",
            "In the view of the union, the levy serves to protect the minister",
        ),
        (
            "The vote was rigged.",
            "in the observers' opinion, the vote had been rigged",
        ),
    ],
)
def test_told_as_facts(text: str, quoted: str) -> None:
    """The text states as fact what the quotation only puts as an accusation."""
    assert [*governed_clauses.told_as_facts(text, quoted)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            "The port was blamed for opening the lock.",
            "accused the port of opening the lock",
        ),
        (
            "Mayor and port clashed over the lock.",
            "accused the port of opening the lock",
        ),
        (
            "Shops were looted.",
            "accused the army of failing to stop the looting of shops",
        ),
        (
            "Twelve lives were lost in the gale.",
            "the gale claimed the lives of 12 people",
        ),
        ("Norland sent money.", "accused the clerk of stealing money sent by Norland"),
        ("The clerk may have burned files.", "alleged that the clerk had burned files"),
        ("Who opened the lock is in dispute.", "accused the port of opening the lock"),
        ("It was rumoured that Boom died.", "rumour has it that Boom died at sea"),
        ("There were signs of a crossing.", "signs that the rebels had crossed"),
        ("Boom signed the pact.", "signs that he left were wrong; Boom signed it"),
        ("Engineers worry about the dam.", "engineers fear that the dam is unsafe"),
        ("Many hold the mayor to have sold the well.", "believe that he sold the well"),
        ("The dam is 80 years old.", "fear that the dam, 80 years old, is unsafe"),
        ("Some think that the well was sold.", "think that the mayor sold the well"),
        ("The road may still be mined.", "drivers think that the road is still mined"),
        ("The clerk guesses he hid it.", "the clerk guesses that the mayor hid it"),
        (
            "The union criticises the levy.",
            "In the view of the union, the levy serves to protect the minister",
        ),
        ("The vote is disputed.", "in the observers' view, the vote had been rigged"),
    ],
)
def test_told_as_claims(text: str, quoted: str) -> None:
    """The text names a claim as one, or tells what is not in dispute."""
    assert [*governed_clauses.told_as_facts(text, quoted)] == []


def test_conditions_are_kept() -> None:
    """What will happen only under a condition is not told without one."""
    quoted = (
        "miners would strike for a day on Friday unless the board withdrew the plan"
    )

    assert governed_clauses.dropped_condition("Miners will strike on Friday.", quoted)
    for text in (
        "Miners will strike on Friday if the plan stays.",
        "Miners may strike on Friday.",
        "The miners threatened a strike.",
        "The plan will go to the board.",
    ):
        assert not governed_clauses.dropped_condition(text, quoted)
