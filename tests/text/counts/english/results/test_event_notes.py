"""Counts of people in the manner of event data: notes, summaries, timelines."""

from __future__ import annotations

import pytest

from generator.text.counts.reader import read_figures
from tests.text.counts.readings import shorts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two gunmen killed Oskar Lind in Brod.", ["killed 1"]),
        ("An assailant stabbed and killed Oskar Lind.", ["killed 1"]),
        ("Six rebels kidnapped Judge Lind.", ["abducted 1"]),
        ("Two farmers killed Monday were brothers.", ["killed 2"]),
        ("Two farmers killed in Brod were brothers.", ["killed 2"]),
        ("A man with a club entered the bus.", []),
        ("A man with burns left the bus.", ["injured 1"]),
        ("A bomber killed himself and a guard.", ["killed 1", "killed 1"]),
        ("A bomber came with himself and a guard.", []),
    ],
)
def test_who_did_it_is_not_who_came_to_harm(text: str, expected: list[str]) -> None:
    """Whoever kills somebody is no victim; who is named or taken along is one."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two clerks were killed and nine others, five of them cooks, hurt.",
            ["killed 2", "injured 9", "injured 5"],
        ),
        (
            "He was killed with nine others, five of them cooks.",
            ["killed 9", "killed 5"],
        ),
    ],
)
def test_participle_behind_an_aside(text: str, expected: list[str]) -> None:
    """The participle of a second clause may stand behind an aside, without "were"."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A total of 41 families or 196 persons are in 18 evacuation centers.",
            ["displaced 41 families", "displaced 196 people"],
        ),
        ("Nine families are outside the centers.", ["displaced 9 families"]),
        ("Police met nine cooks outside an evacuation centre.", []),
        ("Nine clerks work at evacuation centers.", []),
        ("Nine people from two affected villages left.", []),
        ("Nine families took temporary shelter.", ["displaced 9 families"]),
        ("The storm impacted 400 people.", ["affected 400 people"]),
        ("The number of displaced families was 90.", ["displaced 90 families"]),
    ],
)
def test_reports_of_evacuation(text: str, expected: list[str]) -> None:
    """Families and persons are read with the centres that they are in or outside of."""
    found = read_figures(text)

    assert [f"{one.measure} {one.best} {one.unit}" for one in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 900 people fled Sudan.", ["refugees best=900 about"]),
        ("Nine people fled Sudan.", ["refugees 9"]),
        ("Nine people crossed into Sudan.", []),
        ("Nine people fled Sudan Street.", ["displaced 9"]),
        ("The war drove 900 people to seek refuge in Chad.", ["refugees 900"]),
        ("The war drove 900 people to seek refuge in caves.", ["displaced 900"]),
        ("Some 900 people fled to neighbouring Chad.", ["refugees best=900 about"]),
        ("Some 900 fled to neighbouring villages.", ["displaced best=900 about"]),
    ],
)
def test_flight_abroad(text: str, expected: list[str]) -> None:
    """Those who flee a country, or seek refuge in another one, are refugees."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There was no loss of life.", ["killed 0"]),
        ("No human loss was reported.", ["killed 0"]),
        ("No deaths or injuries were reported.", ["killed 0", "injured 0"]),
        ("No damage or casualties were reported.", ["affected 0"]),
        ("No damage or delays were reported.", []),
        ("There were no other casualties.", []),
    ],
)
def test_notes_that_nobody_came_to_harm(text: str, expected: list[str]) -> None:
    """Zeros are read of losses, of two harms at once, and beside damage."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Only five of these deaths were confirmed.", ["killed 5"]),
        ("Only five of these houses were lost.", []),
        (
            "The number of 71 people were killed in Brod, followed by 17 in Asta.",
            ["killed 71", "killed 17"],
        ),
        ("Nine died, with three being medics.", ["killed 9", "killed 3"]),
        ("Nine, including four younger than 18, died.", ["killed 9", "killed 4"]),
        ("Nine died, including the driver.", ["killed 9", "killed 1"]),
        ("One man died and the other was hurt.", ["killed 1", "injured 1"]),
        ("One man died and the other was late.", ["killed 1"]),
        ("He killed two cooks, wounding a third one.", ["killed 2", "injured 1"]),
        ("A guard and driver were killed.", ["killed 1", "killed 1"]),
        ("The loco pilot was slightly injured.", ["injured 1"]),
        ("Ten died in floods in 2003 and 2004.", ["killed 10"]),
        ("Divers found only one survivor.", []),
        ("THE REBELS INFLICTED TEN CASUALTIES ON THE ARMY.", ["affected 10"]),
        ("The army inflicted, a spokesman for the army said, no harm.", []),
        ("It left 40 hurt, a spokesman for the town said.", ["injured 40"]),
    ],
)
def test_parts_and_shares(text: str, expected: list[str]) -> None:
    """Parts of a toll are read, wherever the sentence says what befell them."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Two Border Guard Force (BGF) soldiers were killed.", "security-forces"),
        ("An SDF (special defence force) constable was killed.", "security-forces"),
        ("Five Brod Liberation Army (BLA) militants were killed.", "combatants"),
    ],
)
def test_people_behind_an_acronym(text: str, who: str) -> None:
    """The noun of a count may stand behind a long name and its acronym."""
    (found,) = read_figures(text)

    assert (found.measure, found.who) == ("killed", who)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine miners are trapped underground.", ["missing 9"]),
        ("Nine people are trapped in the besieged town.", []),
    ],
)
def test_people_trapped(text: str, expected: list[str]) -> None:
    """People trapped are missing, unless only roads or fighting keep them."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two clerks identified as Ida Lund (29) and Per Dahl were held in Brod.",
            ["detained 2"],
        ),
        (
            "A clerk of the Brod Bank (BB) identified as Ida Lund (29) was held.",
            ["detained 1"],
        ),
        ("Three men, named as Ida Lund and Per Dahl, were shot dead.", ["killed 3"]),
        ("Two houses identified as unsafe were held.", []),
    ],
)
def test_names_between_a_count_and_its_verb(text: str, expected: list[str]) -> None:
    """The names of those counted may stand before what befell them."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The toll of five increased to 13.", ["killed 5", "killed 13"]),
        ("The price of five pears increased to 13.", []),
        (
            "The death toll from two storms and the monsoon that they made so much "
            "stronger has risen to 20.",
            ["killed 20"],
        ),
        ("The week saw 5,996 documented deaths.", ["killed 5996"]),
        ("There was one critical injury.", ["injured 1"]),
        (
            "The week saw eight Korvan and six Ystrian fatalities.",
            ["killed 8", "killed 6"],
        ),
        ("Ten others have suffered critical wounds.", ["injured 10"]),
        ("The driver was among the 33 killed.", ["killed 1", "killed 33"]),
        ("He hurt a village security guard.", ["injured 1"]),
        (
            "Some 900 people from Brod and Asta had to flee.",
            ["displaced best=900 about"],
        ),
        (
            "As many as 900 people are under evacuation orders.",
            ["displaced high=900 up-to"],
        ),
        ("A blast trapped 13 miners.", ["missing 13"]),
        ("Mine blast traps 13", ["missing 13"]),
        ("The flood trapped 13 vans.", []),
        ("Five missing people were confirmed found.", []),
    ],
)
def test_tolls_and_losses_in_other_words(text: str, expected: list[str]) -> None:
    """Tolls, injuries and flight are read in the words of situation reports."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Drones kill 30, wound 58: officials", ["killed 30", "injured 58"]),
        ("Bomb kills eight: police", ["killed 8"]),
        ("Strikes in Brod on 5:30 pm", []),
        ("Three of a family electrocuted in Brod", ["killed 3"]),
        ("Two of family killed as car hits tree", ["killed 2"]),
        ("The raid killed four of the same family.", ["killed 4"]),
        ("Mob lynches two clerks", ["killed 2"]),
        ("Truck mows down five sleeping on pavement", ["killed 5"]),
        ("Bomber kills self, 4 others", ["killed 1", "killed 4"]),
        ("He killed himself, three clerks said.", []),
        ("Rebels free 8 hostages, 4 still held", ["abducted 4"]),
        ("Police free 8 clerks, 4 still held", ["detained 4"]),
        ("Kidnappers demand ransom for 7 engineers", ["abducted 7"]),
        ("A bomb left the driver dead.", ["killed 1"]),
        ("The van burned, killing its driver.", ["killed 1"]),
        ("The perpetrator and one other were killed.", ["killed 1", "killed 1"]),
    ],
)
def test_headlines(text: str, expected: list[str]) -> None:
    """Headlines are read with their marks, present verbs and missing articles."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("One Korvan national was killed.", "foreigners"),
        ("One senior national was killed.", "unspecified"),
        ("Four CRPF men were killed.", "security-forces"),
        ("Two coworkers of his were killed.", "unspecified"),
    ],
)
def test_people_of_headlines(text: str, who: str) -> None:
    """Who is killed is known by a force's short name or a people's."""
    assert [count.who for count in read_figures(text, "en")] == [who]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "There are 900 families (4,120 people) displaced, 140 of which are staying "
            "in 13 evacuation centers while 760 are outside evacuation centers.",
            ["families", "people", "families", "families"],
        ),
        (
            "There were 210 families displaced, of which 31 took shelter in a school.",
            ["families", "families"],
        ),
        (
            "There were 210 families displaced and 3,000 are staying in tents.",
            ["families", "people"],
        ),
    ],
)
def test_unit_of_parts(text: str, units: list[str]) -> None:
    """A smaller number without a noun counts families where these were counted."""
    assert [count.unit for count in read_figures(text, "en")] == units


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There were 200 deaths, mainly in Asta (39), Brod (17) and New Velm (12).",
            ["killed 200", "killed 39", "killed 17", "killed 12"],
        ),
        (
            "By Monday 77 people had died, most of them in Asta (39 deaths) and Brod "
            "(17).",
            ["killed 77", "killed 39", "killed 17"],
        ),
        ("Two clerks, Ida Lund (39) and Per Dahl (17), were killed.", ["killed 2"]),
        ("Ida Lund from Asta (39) was killed.", []),
        ("They said 12 died in Asta [4].", ["killed 12"]),
        (
            "Nine people died in Asta, four each in Velm and Brod, and one in Korva.",
            ["killed 9", "killed 4", "killed 1"],
        ),
        (
            "There were four deaths in Asta, three in Region 2, and one in Region 1.",
            ["killed 4", "killed 3", "killed 1"],
        ),
    ],
)
def test_shares_of_places(text: str, expected: list[str]) -> None:
    """What befell people is counted by place, but notes and ages count nobody."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One United States soldier, Per Dahl, was killed.", ["killed 1"]),
        ("Two United Nations vans were hit.", []),
        (
            "It left 900 injured, including 92 serious cases, a spokesman for the "
            "ministry said.",
            ["injured 900"],
        ),
        ("It hurt 900, a clerk for the rescue office said.", ["injured 900"]),
        ("Ten people close to the attacker were arrested.", ["detained 10"]),
        ("Police hit two men, a nurse said to be his wife was hurt.", ["injured 1"]),
        ("Six clerks were sent to Brod Jail.", ["detained 6"]),
        ("Six nurses were sent to the jail.", []),
        ("Seven were referred to Brod Medical College.", ["treated 7"]),
        ("Seven were referred to Brod Technical College.", []),
        ("It names 97 people whose whereabouts are unknown.", ["missing 97"]),
        ("Two men were doused in petrol and set alight.", ["injured 2"]),
        ("Two houses were set alight.", []),
    ],
)
def test_names_of_places_and_speakers(text: str, expected: list[str]) -> None:
    """Names of states and jails are no verbs, and who tells of a harm is unhurt."""
    assert shorts(text) == expected
