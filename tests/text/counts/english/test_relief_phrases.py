"""Turns of situation reports, bulletins and rights groups, and their opposites."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army said it had lost four men.", ["killed 4 security-forces"]),
        ("The army lost four men of their own.", ["killed 4"]),
        (
            "Civilian casualties: 9 (2 killed, 7 hurt)",
            ["affected 9 civilians", "killed 2 civilians", "injured 7 civilians"],
        ),
        ("Violations against children rose, with 3 killed.", ["killed 3 children"]),
        ("Casualties rose, and 3 were killed.", ["killed 3"]),
        (
            "By noon the number of protesters had grown to 900.",
            ["demonstrating 900 protesters"],
        ),
        ("Pupils marched in Orr [size=90].", ["demonstrating 90 children"]),
        ("Women and girls abducted: 26", ["abducted 26 women"]),
        ("Two Ostrian engineers were killed.", ["killed 2 foreigners"]),
        ("Two Ostrian aid workers were killed.", ["killed 2 foreigners"]),
        ("Two young engineers were killed.", ["killed 2"]),
    ],
)
def test_people(text: str, expected: list[str]) -> None:
    """Words around a number say whom it counts."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twin girls aged six were hurt.", ["injured 2 children"]),
        ("A twin blast hurt nobody.", ["injured 0"]),
        ("Her twin babies died.", ["killed 2 children"]),
        ("They named the two victims, aged 40 and 46, who died.", ["killed 2"]),
        ("They named two who died, aged four and six.", ["killed 2"]),
        ("A total of (1,240) people were killed.", ["killed 1240"]),
        ("In Orr (12) people were killed.", []),
        ("A total of (12 or so) people were killed.", []),
        ("The dead, (12), were named.", []),
        ("Orr, home to 300,000 people, was hit by the flood.", []),
        ("Orr is home to 9,000 refugees.", ["refugees 9000 refugees"]),
        ("We know of 53 cases of missing people.", ["missing 53"]),
        ("Torture: 19 cases", ["tortured 19"]),
        ("Two protesters' deaths were announced.", ["killed 2 protesters"]),
        ("Six dockers’ arrests angered the union.", ["detained 6"]),
        (
            "Of the 60 people who fled since May, 12 are girls.",
            ["displaced 60", "displaced 12 children"],
        ),
    ],
)
def test_numbers(text: str, expected: list[str]) -> None:
    """Ages and populations are no figures; twins, brackets and cases are."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the 50 admitted, 41 have been discharged.", ["treated 50"]),
        ("Of the 50 admitted, ten were sent home.", ["treated 50"]),
        ("Nine were treated and sent home.", ["treated 9"]),
        ("Nine patients were evacuated to Orr for surgery.", ["treated 9"]),
        ("Ninety people were evacuated to Orr.", ["displaced 90"]),
        ("The clinic has 9 patients.", ["treated 9"]),
        ("The clinic can take 9 patients.", []),
        (
            "Some 26 wounded people, including five girls, were taken to hospital.",
            ["injured 26", "injured 5 children"],
        ),
        ("Nine men told the court of torture.", ["tortured 9"]),
        ("Nine men told the court of the killing of a nurse.", ["killed 1"]),
        ("Nine men say guards held their heads under water.", ["tortured 9"]),
        ("Lawyers for nine men say they were tortured.", ["tortured 9"]),
        ("Interrogators electrocuted nine captives.", ["tortured 9 detained"]),
        ("A fallen wire electrocuted nine farmers.", ["killed 9"]),
    ],
)
def test_care_and_torture(text: str, expected: list[str]) -> None:
    """Care ends with a discharge; what people tell of torture befell them."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bandits took away nine people.", ["abducted 9"]),
        ("Police took away nine people.", ["detained 9"]),
        ("Bandits captured nine traders.", ["abducted 9"]),
        ("Nine men are in the hands of the police.", ["detained 9"]),
        ("Nine men are in the hands of the rebels.", ["abducted 9"]),
        ("Police took nine people off a bus.", ["detained 9"]),
        ("Nine were caught in a sweep.", ["detained 9"]),
        ("Nine were caught in a lie.", []),
        ("Nine men were convicted and jailed.", ["detained 9"]),
        ("Two reporters were detained and expelled.", ["detained 2 journalists"]),
        ("The army took nine rebels prisoner.", ["detained 9 combatants"]),
        ("Contact was lost with a boat carrying 34 people.", ["missing 34"]),
        ("Police are looking for two suspects who fled.", []),
        ("Nine rebels were wounded and fled.", ["injured 9 combatants"]),
        ("Nine men were walking home when they were shot dead.", ["killed 9"]),
        ("Nine men were cheering when it was shot down.", []),
        ("Some 800 people have yet to return.", ["displaced 800"]),
        ("Some 24,000 displaced have returned.", ["returned 24000"]),
        ("None of the 27 detainees has a lawyer.", ["detained 27 detained"]),
        ("Forty of the victims were women.", ["killed 40 women"]),
        ("Forty of the victims were late.", []),
    ],
)
def test_custody_and_flight(text: str, expected: list[str]) -> None:
    """Who seizes people decides what befell them, and what came after."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 400 people came to the square to protest.", ["demonstrating 400"]),
        (
            "Some 400 people streamed through Orr to demand bread.",
            ["demonstrating 400"],
        ),
        ("Some 400 people streamed through Orr to buy bread.", []),
        ("Protests were held, with 400 taking part in Orr.", ["demonstrating 400"]),
        ("Some 400 people demanded bread at a rally.", ["demonstrating 400"]),
        ("Some 400 people shut their shops in protest.", ["demonstrating 400"]),
        ("Five people demanded bread at a rally.", []),
        ("Some 400 people read of the march after the rally.", []),
    ],
)
def test_crowds(text: str, expected: list[str]) -> None:
    """People who come somewhere to protest, or do something at a rally, demonstrate."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine activists were confined in cells.", ["detained 9"]),
        ("Twelve men were confined to a hotel by police.", ["detained 12"]),
        ("Police confined 30 people to their homes.", ["detained 30"]),
        ("Ten men are confined to their homes under house arrest.", ["detained 10"]),
        ("Ten soldiers were confined to barracks.", []),
        ("Forty people were confined to bed with fever.", []),
        ("Some 900 people were confined to their homes by the flood.", []),
        ("The order confined 300 residents to their homes.", []),
        ("Forty people confined to wheelchairs came.", []),
    ],
)
def test_confined(text: str, expected: list[str]) -> None:
    """Who only stays in, or has to, is not held."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A hospital treated 14 cases of cholera.", ["treated 14"]),
        ("A hospital treated 14 cases of burns.", ["injured 14"]),
        ("Doctors have treated 30 gunshot cases since Monday.", ["injured 30"]),
        ("Twelve cases of fever are being treated.", ["treated 12"]),
        ("The hospital received 40 injury cases.", ["treated 40"]),
        ("The clinic took in 12 serious cases.", ["treated 12"]),
        ("Medics attended to 30 cases of dehydration.", ["treated 30"]),
        ("Twenty cases are still in hospital.", ["treated 20"]),
        ("Surgeons operated on 17 cases overnight.", ["treated 17"]),
        ("Doctors had treated 38 wounded by Monday noon.", ["injured 38"]),
        ("The ministry recorded 14 cases of cholera.", ["affected 14"]),
        ("The court treated 14 cases of theft.", []),
        ("The police treated 14 cases of poisoning as murder.", []),
        ("The clinic received 14 cases of bandages.", []),
        ("The clinic treated 14 cases of", []),
        ("A vet treated 14 cases of fever in sheep.", []),
        ("The council handled 14 cases of fraud.", []),
        ("The clinic handled 14 serious legal cases.", []),
        ("The clinic handled 14 serious cases.", []),
        ("The clinic handled 14 cases of cholera.", ["treated 14"]),
        ("The hospital handled 14 emergency cases.", ["treated 14"]),
        ("The clinic dealt with 14 severe cases of malaria.", ["treated 14"]),
        ("The clinic received 14 serious fraud cases.", []),
        ("The legal clinic saw 14 urgent cases.", []),
        ("The clinic saw 14 urgent cases.", ["treated 14"]),
        ("The court heard 40 injury cases.", []),
        ("The clinic received 40 emergency cases of medicine.", []),
        ("The ward took 12 cases of burns ointment.", []),
        ("The nurses saw 40 severe cases of neglect by the mayor.", []),
        ("Auditors found 40 cases of theft in hospital stores.", []),
        ("Auditors found 40 cases of theft in hospital.", []),
        ("Auditors found 40 cases in hospital stores.", []),
        ("The hospital's clerks treated 14 cases in secret.", []),
        ("The hospital clerks treated 14 cases in secret.", []),
        ("The museum treated 14 cases of burns on its paintings.", []),
        ("The clinic treated 14 cases of burns in a drill.", []),
        ("Hospital staff treated 14 cases.", ["treated 14"]),
        ("Fourteen cases of fever are in hospital.", ["treated 14"]),
    ],
)
def test_cases_in_care(text: str, expected: list[str]) -> None:
    """Cases are people where a hospital or the like treats or receives them."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor fled to Orr. Some 200 people did the same.", ["displaced 200"]),
        ("The mayor fled, and 200 people followed suit.", ["displaced 200"]),
        ("They were told to flee. By May 300 people had done so.", ["displaced 300"]),
        ("The mayor did not flee. Nine people did so.", ["displaced 9"]),
        ("The mayor fled to Orr. Some 200 people had not done so.", []),
        ("The mayor wrote a letter. Some 200 people did the same.", []),
        ("The mayor left the party. Some 200 members followed suit.", []),
        ("The council called for a march. Some 200 people did so.", []),
        ("The mayor fled to Orr. The shops did the same.", []),
        ("Rebels gave up. They fled. Another 90 did so.", ["displaced 90"]),
        (
            "The mayor wept when 12 men died. Some 200 people did the same.",
            ["killed 12"],
        ),
        ("The mayor prayed for those who fled. Some 200 people did the same.", []),
        ("The mayor spoke of the day that men fled. Nine people did so.", []),
        ("The mayor refused to flee. Some 200 people did the same.", []),
        ("The mayor never fled. Some 200 people did the same.", []),
        ("The mayor spoke against fleeing. Some 200 people did the same.", []),
        ("The mayor saw the rebels flee. Some 200 people did the same.", []),
        ("The guards were killed. Some 200 people did so.", []),
    ],
)
def test_same_deeds(text: str, expected: list[str]) -> None:
    """Who does the same as somebody before is counted by what that was."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orr took in 300 people who had crossed the border.", ["refugees 300"]),
        ("Orr sheltered 300 who had come over the border.", ["refugees 300"]),
        (
            "Orr gave shelter to 300 people who had crossed the border.",
            ["refugees 300"],
        ),
        ("Orr gave shelter to 300 people who had left home.", ["displaced 300"]),
        ("Orr gave shelter to 300 people near the border.", ["displaced 300"]),
    ],
)
def test_taken_in(text: str, expected: list[str]) -> None:
    """Who is taken in after a border is a refugee."""
    assert told(text) == expected
