"""Sentences of updates, court reports, hospitals and press-freedom groups."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As of 30 June, 184,200 IDPs were residing in 212 sites, of whom "
            "61 per cent were children.",
            ["displaced 184200"],
        ),
        (
            "An estimated 7,300 new displacements were recorded between 3 and 9 May.",
            ["displaced 7300"],
        ),
        (
            "The assessment covered 118 sites hosting 46,700 displaced individuals.",
            ["displaced 46700"],
        ),
        (
            "In total, 3,460 households were displaced by the floods, of "
            "which 1,290 are staying with relatives.",
            ["displaced 3460 households", "displaced 1290 households"],
        ),
        ("Of the 9,800 IDPs surveyed, 41 per cent intend to stay.", []),
        (
            "Heavy winds destroyed 210 shelters and left 1,050 people homeless.",
            ["displaced 1050"],
        ),
        (
            "The largest group of IDPs, 21,600 people, lives in Tarn.",
            ["displaced 21600"],
        ),
        (
            "Conflict newly displaced 14,900 people in the first quarter, "
            "nearly twice as many as a year earlier.",
            ["displaced 14900"],
        ),
        (
            "At least 560 people have sought shelter at the mission since Friday.",
            ["displaced 560"],
        ),
        (
            "Local officials said 3,200 residents had been told to leave the valley.",
            ["displaced 3200"],
        ),
        (
            "Over 11,000 persons remain in evacuation centres a month after the storm.",
            ["displaced 11000"],
        ),
        ("The camp, built for 4,000 people, now shelters 13,500.", ["displaced 13500"]),
        (
            "Another 2,300 people fled to neighbouring villages overnight.",
            ["displaced 2300"],
        ),
        ("By Sunday evening 640 households had registered at the school.", []),
        ("Forced evictions affected 3,900 people in 2021.", ["displaced 3900"]),
    ],
)
def test_displacement(text: str, expected: list[str]) -> None:
    """Updates count those who left their homes."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "IOM recorded 5,120 returns in April, most of them from Ostan.",
            ["returned 5120"],
        ),
        (
            "A total of 32,400 undocumented migrants returned or were "
            "deported in the week to 8 May.",
            ["returned 32400"],
        ),
        (
            "Some 14,300 returnees crossed at the Tarn post, 4,210 of them deportees.",
            ["returned 14300", "returned 4210"],
        ),
        (
            "Around 60 per cent of the 8,400 displaced families have gone "
            "back to their villages.",
            ["displaced 8400 families"],
        ),
        (
            "So far 870 families have returned to Orso, while 2,100 remain in "
            "the camps.",
            ["returned 870 families", "displaced 2100"],
        ),
        (
            "Voluntary repatriation helped 6,700 refugees to go home in 2022.",
            ["returned 6700 refugees"],
        ),
        ("More than 1,900 stranded nationals were flown home.", ["returned 1900"]),
        (
            "The first convoy took 340 refugees back to Balia.",
            ["returned 340 refugees"],
        ),
        (
            "Nearly 12,000 people have returned to their areas of origin "
            "since the truce.",
            ["returned 12000"],
        ),
        ("About 3,000 former residents have yet to return.", ["displaced 3000"]),
        (
            "Ostan hosts 412,000 refugees from Balia, the largest number in "
            "the region.",
            ["refugees 412000 refugees"],
        ),
        (
            "Some 1,700 new arrivals were registered at the border in the past week.",
            ["refugees 1700"],
        ),
        (
            "More than 9,000 asylum seekers are waiting in the border town.",
            ["refugees 9000 refugees"],
        ),
        ("Since January, 61,300 people have arrived by sea.", ["refugees 61300"]),
        (
            "UNHCR has registered 23,400 refugees in Norvia, of whom 54 per "
            "cent are women.",
            ["refugees 23400 refugees"],
        ),
        ("Up to 5,000 people a day are crossing into Tarland.", ["refugees 5000"]),
    ],
)
def test_returns(text: str, expected: list[str]) -> None:
    """Updates count those who came back."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "An estimated 3.4 million people need humanitarian assistance, up "
            "from 2.9 million in 2021.",
            ["affected 3400000", "affected 2900000"],
        ),
        (
            "Nearly 640,000 children under five are acutely malnourished.",
            ["affected 640000 children"],
        ),
        (
            "Floods have affected 87,000 people across five districts and "
            "killed at least 19.",
            ["affected 87000", "killed 19"],
        ),
        (
            "The drought has left 1.1 million people without enough food.",
            ["affected 1100000"],
        ),
        ("Partners reached 210,000 people with food aid in May.", []),
        ("Some 430,000 people are in IPC Phase 4.", ["affected 430000"]),
        (
            "More than 15,000 farming families lost their harvest.",
            ["affected 15000 families"],
        ),
        (
            "The plan targets 1.2 million of the 2.3 million people in need.",
            ["affected 1200000", "affected 2300000"],
        ),
        (
            "The outbreak has infected 3,120 people and claimed 84 lives.",
            ["affected 3120", "killed 84"],
        ),
    ],
)
def test_needs(text: str, expected: list[str]) -> None:
    """Overviews count those in need."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Around 700 people gathered outside the court to demand the "
            "release of the mayor.",
            ["demonstrating 700"],
        ),
        ("Several thousand teachers walked out over pay.", ["demonstrating 1000"]),
        (
            "Tens of thousands filled the main square for a fourth night.",
            ["demonstrating 10000"],
        ),
        (
            "Some 250 taxi drivers blocked the bridge in protest at fuel prices.",
            ["demonstrating 250"],
        ),
        (
            "Police put the turnout at 12,000; organisers said 40,000.",
            ["demonstrating 12000", "demonstrating 40000"],
        ),
        (
            "A few dozen activists held a picket outside the embassy.",
            ["demonstrating 12"],
        ),
        (
            "On 4 June, about 90 villagers held a sit-in in front of the "
            "governorate in Orr.",
            ["demonstrating 90 civilians"],
        ),
        (
            "The march, which drew 3,500 people, passed off peacefully.",
            ["demonstrating 3500"],
        ),
        ("Police dispersed a crowd of about 400 with tear gas.", ["demonstrating 400"]),
        (
            "Officers fired tear gas to break up a protest of 600 miners.",
            ["demonstrating 600"],
        ),
        ("Hundreds of supporters turned out to greet him.", []),
        ("A rally in Tarn drew some 8,000 people.", ["demonstrating 8000"]),
        (
            "Eleven protesters were detained and two officers injured.",
            ["detained 11 protesters", "injured 2 security-forces"],
        ),
        ("Some 1,200 police were deployed along the route.", []),
        (
            "Dock workers at three ports, about 2,600 in all, are on strike.",
            ["demonstrating 2600"],
        ),
    ],
)
def test_protests(text: str, expected: list[str]) -> None:
    """Reports of protests count the crowd."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Police detained 38 people, among them six minors.",
            ["detained 38", "detained 6 children"],
        ),
        ("The court ordered 11 defendants to be held for two months.", ["detained 11"]),
        ("Four opposition activists are still in pre-trial detention.", ["detained 4"]),
        (
            "Nine people were sentenced to between three and seven years.",
            ["detained 9"],
        ),
        (
            "A judge remanded three officers in custody over the death.",
            ["detained 3 security-forces"],
        ),
        ("At least 27 lawyers are behind bars for their work.", ["detained 27"]),
        (
            "Two brothers, aged 19 and 23, were charged with murder and remanded.",
            ["detained 2"],
        ),
        (
            "Sixteen suspects were arrested in dawn raids across the city.",
            ["detained 16"],
        ),
        ("Prosecutors asked for 12 years for the two officers.", []),
        ("The two women were released on bail after a night in the cells.", []),
        ("Police are questioning a man of 34 over the fire.", []),
        ("Some 190 people were rounded up in the market on Friday.", ["detained 190"]),
        ("A third man remains at large.", []),
        ("An 18-year-old was arrested at the scene.", ["detained 1"]),
        ("Three teenagers have been charged with affray.", []),
        ("A 41-year-old woman has been bailed.", []),
        ("More than 60 monks were taken away in trucks by soldiers.", ["detained 60"]),
        ("They were among 14 people held without trial since March.", ["detained 14"]),
    ],
)
def test_custody(text: str, expected: list[str]) -> None:
    """Court reports count those held."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two men are in a stable condition in hospital after being stabbed.",
            ["injured 2"],
        ),
        ("Six people needed hospital treatment after a chemical spill.", ["treated 6"]),
        (
            "Paramedics treated nine people at the scene; three were taken to "
            "hospital.",
            ["treated 9", "treated 3"],
        ),
        ("The driver of the lorry escaped unhurt.", []),
        (
            "A woman in her 60s died at the scene and her husband was "
            "seriously injured.",
            ["killed 1 women", "injured 1"],
        ),
        (
            "Two pupils suffered minor injuries when the ceiling fell in.",
            ["injured 2 children"],
        ),
        (
            "Thirty-one passengers were injured, four of them critically.",
            ["injured 31", "injured 4"],
        ),
        (
            "The clinic has treated 118 patients for gunshot wounds since April.",
            ["injured 118"],
        ),
        (
            "Hospitals in Orr received 14 bodies and 52 wounded.",
            ["killed 14", "injured 52"],
        ),
        (
            "A nine-year-old boy is in intensive care with burns.",
            ["injured 1 children"],
        ),
        (
            "Doctors said eight of the injured were in critical condition.",
            ["injured 8"],
        ),
        ("A paramedic was punched and kicked by a patient.", ["injured 1"]),
        ("Three crew were airlifted to hospital with hypothermia.", ["treated 3"]),
        ("A motorcyclist sustained life-threatening injuries.", ["injured 1"]),
        ("One worker lost two fingers.", ["injured 1"]),
    ],
)
def test_hospitals(text: str, expected: list[str]) -> None:
    """Hospitals count the injured and the treated."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three reporters were beaten by police while covering the vote.",
            ["injured 3 journalists"],
        ),
        (
            "A photographer was hit in the eye by a rubber bullet.",
            ["injured 1 journalists"],
        ),
        ("The network counted 47 attacks on journalists in 2020.", []),
        (
            "At least nine journalists have been killed in Ostan since January.",
            ["killed 9 journalists"],
        ),
        (
            "Two editors were sentenced to five years in prison for spreading "
            "false news.",
            ["detained 2 journalists"],
        ),
        (
            "The editor of a weekly was shot dead outside his home.",
            ["killed 1 journalists"],
        ),
        (
            "Gunmen abducted a radio presenter from his car on Monday.",
            ["abducted 1 journalists"],
        ),
        ("A blogger has been missing since 3 May.", ["missing 1 journalists"]),
        ("Four foreign correspondents were expelled.", []),
        (
            "In all, 64 media workers are in prison worldwide.",
            ["detained 64 journalists"],
        ),
        (
            "The number of journalists behind bars rose to 39.",
            ["detained 39 journalists"],
        ),
        (
            "A TV crew of three was attacked by a mob; the cameraman was hurt.",
            ["injured 1 journalists"],
        ),
        (
            "One journalist died in custody and another was tortured.",
            ["killed 1 journalists", "tortured 1"],
        ),
    ],
)
def test_press(text: str, expected: list[str]) -> None:
    """Press-freedom groups count what befell reporters."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The number of refugees who went home was 12,400. This compares "
            "with 9,100 in 2019.",
            ["returned 12400 refugees", "returned 9100"],
        ),
        (
            "In May 310 people were killed. That is a rise compared with 204 in April.",
            ["killed 310", "killed 204"],
        ),
        ("In May 310 people were killed. This cost 204 million.", ["killed 310"]),
        (
            "Gunmen killed a food vendor, a migrant from Orr, in a drive-by shooting.",
            ["killed 1"],
        ),
        (
            "Gunmen killed a nurse, a driver and two boys.",
            ["killed 1", "killed 1", "killed 2 children"],
        ),
        (
            "Gunmen killed a nurse from Orr, a driver, and two boys.",
            ["killed 1", "killed 1", "killed 2 children"],
        ),
        (
            "Police broke up a march by tens of thousands of school and "
            "university students.",
            ["demonstrating 10000"],
        ),
        ("The storm damaged 12 schools and universities.", []),
        ("An estimated number of 3,400 people were displaced.", ["displaced 3400"]),
    ],
)
def test_comparisons(text: str, expected: list[str]) -> None:
    """Earlier totals, further descriptions and joined adjectives are told apart."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two nurses were killed and a driver was wounded when a convoy "
            "came under fire.",
            ["killed 2", "injured 1"],
        ),
        (
            "Unknown gunmen kidnapped three staff of a relief agency on the "
            "road to Orr.",
            ["abducted 3"],
        ),
        ("An aid worker was killed in crossfire.", ["killed 1"]),
        (
            "The attack on the school killed seven pupils and a teacher.",
            ["killed 7 children", "killed 1"],
        ),
        (
            "Five teachers were abducted from a school and freed a week later.",
            ["abducted 5"],
        ),
        ("A health worker was shot in the leg during a robbery.", ["injured 1"]),
        (
            "Two guards of the clinic were beaten and tied up.",
            ["injured 2 security-forces"],
        ),
        ("A mine killed two deminers and wounded a third.", ["killed 2", "injured 1"]),
        (
            "Armed men took 11 travellers hostage and killed one of them.",
            ["abducted 11", "killed 1"],
        ),
        (
            "A volunteer was killed and his colleague is missing.",
            ["killed 1", "missing 1"],
        ),
    ],
)
def test_workers(text: str, expected: list[str]) -> None:
    """Reports count what befell aid workers and teachers."""
    assert sorted(told(text)) == sorted(expected)
