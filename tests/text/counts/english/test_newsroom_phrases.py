"""Counts in the manner of news desks: clauses apart, shares, plans, tables."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import shorts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clinic had 40 patients, and six had died.", ["treated 40", "killed 6"]),
        ("It had 40 patients, and six people had died.", ["treated 40", "killed 6"]),
        ("The trial had 40 patients.", []),
        ("The camp has 340 residents, and two children drowned.", ["killed 2"]),
        ("A bus with 52 people on board overturned, and 14 died.", ["killed 14"]),
        ("A house with 12 people inside burned, and 40 were hurt.", ["injured 40"]),
        (
            "The camp has 30 men and nine women injured in a raid.",
            ["injured 30", "injured 9"],
        ),
        ("There were 20 passengers aboard and three men died.", ["killed 3"]),
        ("The ward has 31 children, and two nurses fell ill.", ["affected 2"]),
        ("A man and two women died.", ["killed 1", "killed 2"]),
        ("There were a man and two women hurt.", ["injured 1", "injured 2"]),
        (
            "Police have 12 men and three women in custody.",
            ["detained 12", "detained 3"],
        ),
    ],
)
def test_clauses_apart(text: str, expected: list[str]) -> None:
    """What somebody has does not come to the harm of the next clause."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Forty survivors of the wreck were picked up before dawn.", []),
        ("Nine men were picked up from the sea.", []),
        ("Two survivors were picked up; a third swam ashore.", []),
        ("Nine men were picked up at the market on Friday.", ["detained 9"]),
        ("Police picked up nine men at the market.", ["detained 9"]),
        ("The two survivors of the raid were arrested.", ["detained 2"]),
        ("Nobody was held to account for the raid.", []),
        ("Five officers were held responsible for the delay.", []),
        ("No minister has been held accountable.", []),
        ("Five officers were held for two days.", ["detained 5"]),
        ("Nobody has been held.", ["detained 0"]),
        ("Five officers were held over the accounts.", ["detained 5"]),
    ],
)
def test_no_custody(text: str, expected: list[str]) -> None:
    """The rescued are not arrested, nor are those who must answer for something."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were no immediate reports of casualties.", []),
        ("There were no initial reports of injuries.", []),
        ("There was no immediate word of deaths.", []),
        ("No casualties were reported.", ["affected 0"]),
        ("No immediate deaths were reported.", ["killed 0"]),
        ("There were no deaths.", ["killed 0"]),
        ("One child in six was displaced.", []),
        ("One household in twelve has fled.", []),
        ("One woman in 20 was injured.", []),
        ("One man in two cars was hurt.", ["injured 1"]),
        ("One person in Asta died.", ["killed 1"]),
        ("Three children in ten have been displaced.", []),
        ("Two families out of five lost their homes.", []),
        ("Two families out of five camps lost their tents.", ["displaced 2"]),
        ("Two men in three cars were hurt.", ["injured 2"]),
        ("A mob killed two men in 2009.", ["killed 2"]),
        ("One woman in Ward 20 was injured.", ["injured 1"]),
    ],
)
def test_nobody_counted(text: str, expected: list[str]) -> None:
    """Neither reports that may still come nor shares count anybody."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The evacuation of 300 villagers will start on Monday.", []),
        ("The relocation of 90 families is due to begin in June.", []),
        ("The return of 1,200 families scheduled for May was called off.", []),
        ("The return of 1,200 families to Asta was once more postponed.", []),
        ("The return of 1,200 families planned for May was postponed.", []),
        ("The planned evacuation of 90 people was called off.", []),
        ("The proposed return of 900 families alarmed many.", []),
        ("The return of 900 families was put on hold.", []),
        ("The number of evacuees is set to rise to 4,000.", []),
        ("The death toll is poised to pass 90.", []),
        ("A further 300 returns are planned for the autumn.", []),
        ("The eviction of 60 families was suspended after protests.", []),
        ("Expected arrivals: 900.", []),
        ("Projected deaths: 300.", []),
        ("Arrivals: 900.", ["refugees 900"]),
        ("Some 300 returns were recorded in May.", ["returned best=300 about"]),
        ("The eviction of 60 families stopped traffic.", ["displaced 60"]),
        ("The killing of 12 villagers was called murder.", ["killed 12"]),
        ("The killing of 12 villagers put off the vote.", ["killed 12"]),
        ("The evacuation of 300 villagers began on Monday.", ["displaced 300"]),
        ("The killing of 12 villagers will be investigated.", ["killed 12"]),
        ("The arrest of five clerks will anger many.", ["detained 5"]),
        (
            "The return of 800 people to a town where polls were postponed went well.",
            ["returned 800"],
        ),
        ("Nine people are displaced, and the number may reach 90.", ["displaced 9"]),
        (
            "Nine people are displaced, and the number is expected to reach 90.",
            ["displaced 9"],
        ),
        (
            "Nine people are displaced, and the number is likely to rise to 90.",
            ["displaced 9"],
        ),
        (
            "Nine people were displaced, and the number has risen to 90.",
            ["displaced 9", "displaced 90"],
        ),
        ("The death toll rose from nine to 90.", ["killed 90"]),
        (
            "Nine people died, but the government put the number at 90.",
            ["killed 9", "killed 90"],
        ),
    ],
)
def test_yet_to_come(text: str, expected: list[str]) -> None:
    """What is planned, put off or expected has not happened."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A climber who disappeared on Monday was found alive.", []),
        ("Two boys who vanished on Friday were found unharmed.", []),
        ("A pilot who went missing over the bay has been rescued.", []),
        ("Rescuers found the two missing climbers alive.", []),
        ("Rescuers found the two missing climbers dead.", ["killed 2"]),
        ("Two missing climbers slept in a hut.", ["missing 2"]),
        ("Two girls who went missing have not been found.", ["missing 2"]),
        ("Two girls went missing after a fair.", ["missing 2"]),
        ("A pilot who went missing was looking for rescued sailors.", ["missing 1"]),
        (
            "They met 30 former inmates, of whom 22 were beaten, starved or burned.",
            ["tortured 22"],
        ),
        (
            "They met 20 clerks, of whom 12 told of being beaten, kicked or tortured.",
            ["tortured 12"],
        ),
        (
            "We saw 40 men, of whom nine were beaten, shackled and tortured.",
            ["injured 9"],
        ),
        (
            "Twelve people, of whom three are boys, were killed.",
            ["killed 12", "killed 3"],
        ),
        (
            "Ten clerks, including two women, killed in a raid were buried.",
            ["killed 10", "killed 2"],
        ),
        ("Ten clerks, many of them women, were tortured.", ["tortured 10"]),
    ],
)
def test_people_apart(text: str, expected: list[str]) -> None:
    """The missing are found again, and a part alone has its own harm."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The camp took in 400 recently registered refugees.", ["refugees 400"]),
        ("They met 70 newly arrived IDPs.", ["displaced 70"]),
        ("Floods hit 70 newly arrived families.", ["affected 70"]),
        ("They found 80 newly built houses.", []),
        ("Some 70 newly arrived recruits drill.", []),
        ("The camp has 21 newly opened schools.", []),
        (
            "Nine families whose houses were flooded are hosted in a relief camp.",
            ["displaced 9"],
        ),
        (
            "Forty families whose roofs were torn off are staying in tents.",
            ["displaced 40"],
        ),
        ("The 52 families whose huts burned down are in tents.", ["displaced 52"]),
        ("Forty families whose sons were killed are suing.", []),
        ("Forty families whose homes were searched are suing.", []),
        ("Aid reached 52 families whose huts burned down.", []),
    ],
)
def test_modified_people(text: str, expected: list[str]) -> None:
    """What has become of people and their homes does not hide what they are."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Floods uprooted 4,000 people, drought a further 900.",
            ["displaced 4000", "displaced 900"],
        ),
        ("The raid killed 12 people, mines another 30.", ["killed 12", "killed 30"]),
        (
            "Police speak of 300 demonstrators, the organisers 2,000.",
            ["demonstrating 300", "demonstrating 2000"],
        ),
        ("Residents counted 40 dead, the government 12.", ["killed 40", "killed 12"]),
        ("The fund fed 12 people, donors a further 30.", []),
        (
            "The storm injured 12 people, police said a further 30 dogs drowned.",
            ["injured 12"],
        ),
        ("Police held 40 clerks, the mayor 12 meetings.", ["detained 40"]),
    ],
)
def test_left_out_verbs(text: str, expected: list[str]) -> None:
    """A second count takes the verb of the first."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thirty guests were ushered out of their houses.", ["displaced 30"]),
        (
            "Eighty tenants were led out of their homes by firefighters.",
            ["displaced 80"],
        ),
        ("Eighty tenants of Quay Road were led from their homes.", ["displaced 80"]),
        ("Nine men were led out of their homes by soldiers.", []),
        ("Nine men were led out of their homes at gunpoint.", ["abducted 9"]),
        ("Forty pupils were led out of their school.", []),
        ("The ship left 40 pupils stranded on an island.", ["affected 40"]),
        ("Rescuers saved 40 pupils stranded on an island.", []),
        ("A bus stranded in the snow carried 40 people.", []),
        ("Rebels marched nine men into the forest.", ["abducted 9"]),
        ("Soldiers marched nine clerks to a police station.", ["detained 9"]),
        ("They marched nine women away at gunpoint.", ["abducted 9"]),
        ("Teachers marched 40 pupils into the forest.", []),
        ("Rebels marched 40 km into the forest.", []),
        ("Soldiers marched 200 strong into the forest.", []),
        ("The union marched 300 people through the town.", []),
    ],
)
def test_led_away(text: str, expected: list[str]) -> None:
    """Who leads people away, and how, says whether they are helped or taken."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Forty children were seen in the emergency room.", ["treated 40"]),
        (
            "Sixty people with a cough were seen at our emergency room.",
            ["treated 60"],
        ),
        (
            "Four are in intensive care and nine are on the wards.",
            ["treated 4", "treated 9"],
        ),
        ("Nine are on a general ward.", ["treated 9"]),
        ("Forty children were seen in the market.", []),
        ("Forty clerks work in the emergency room.", []),
        ("Nine are on the ward committee.", []),
        ("Thirty workers heeded the strike call.", ["demonstrating 30"]),
        ("Ninety nurses answered the union's call.", ["demonstrating 90"]),
        ("Ninety nurses responded to their call.", ["demonstrating 90"]),
        ("Ninety nurses answered the union's letter.", []),
        ("The strike goes on with 90 nurses off the job.", ["demonstrating 90"]),
        ("Nine nurses were hurt off the job.", ["injured 9"]),
        ("A judge upheld the jail terms of nine clerks.", ["detained 9"]),
        ("A judge upheld the fines of nine clerks.", []),
        ("Ninety nurses answered the phone.", []),
        ("Ninety nurses called the union.", []),
        (
            "Two women from Asta said guards had kicked them in their cells.",
            ["tortured 2"],
        ),
        (
            "Two men from Asta said soldiers had burned them with cigarettes.",
            ["tortured 2"],
        ),
        ("Six clerks in Asta said police had beaten them in custody.", ["tortured 6"]),
        ("Two women from Asta said guards had greeted them.", []),
        ("Two women from Asta said guards had fed them.", []),
        ("Two men from Asta said soldiers had burned the crops.", []),
    ],
)
def test_care_calls_and_torture(text: str, expected: list[str]) -> None:
    """People are seen in a hospital, follow a call or tell of what was done to them."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IDP families: 300", ["displaced 300"]),
        ("Refugee children: 1,200", ["refugees 1200"]),
        ("Site 4 | IDP individuals: 90", ["displaced 90"]),
        ("IDP returnees: 90", ["returned 90"]),
        ("IDP sites: 14", []),
        ("Refugee camps: 3", []),
        ("Displaced families 1,200; killed 4.", ["displaced 1200", "killed 4"]),
        ("Affected people 3,000; injured 12.", ["affected 3000", "injured 12"]),
        ("Affected population 3,000; houses 20.", ["affected 3000"]),
        ("Affected districts 12; deaths 3.", ["killed 3"]),
        ("Asta: 0 killed, 3 hurt.", ["killed 0", "injured 3"]),
        ("Asta: 9 dead, 0 missing.", ["killed 9", "missing 0"]),
        ("Asta: 9 hurt, 0 deaths.", ["injured 9", "killed 0"]),
        ("Asta: 9 hurt, 0 schools.", ["injured 9"]),
        ("Zero injured dogs were found.", []),
        ("They saw 0 injured dogs.", []),
        ("Returns by district: Asta 300, Brod 40.", ["returned 300", "returned 40"]),
        (
            "Returns by town: Asta 300 people, Brod 40.",
            ["returned 300", "returned 40"],
        ),
        (
            "Displaced by town: Asta 300 families, Brod 40 families.",
            ["displaced 300", "displaced 40"],
        ),
        ("Returns by bus: Asta 3 buses, Brod 4 buses.", []),
        (
            "Asta – dead 4, hurt 17, missing 2",
            ["killed 4", "injured 17", "missing 2"],
        ),
        ("3 killed, 12 hurt, 5 missing.", ["killed 3", "injured 12", "missing 5"]),
        ("Rebels killed 12, wounded 5.", ["killed 12", "injured 5"]),
        ("Measles, week 9: 340 cases.", ["affected 340"]),
        ("Theft, week 9: 340 cases.", []),
        ("Measles, week 9: 340 beds.", []),
    ],
)
def test_tables_in_a_line(text: str, expected: list[str]) -> None:
    """Labels, noughts and lists by place count people as in a table."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rally started with 40 people.", ["demonstrating 40"]),
        ("The protest began on Monday with 36 students.", ["demonstrating 36"]),
        ("The vigil opened at dusk with 200 people.", ["demonstrating 200"]),
        ("The concert began with 300 people.", []),
        ("The march began with a prayer for 12 victims.", []),
        ("The march began with two bands.", []),
        ("By nine o'clock 300 people had filled the square.", ["demonstrating 300"]),
        ("At six o'clock 40 people were arrested.", ["detained 40"]),
        ("At 6 o'clock 3,000 filled the square.", ["demonstrating 3000"]),
        ("Some of them came at 6 o'clock.", []),
    ],
)
def test_crowds_and_hours(text: str, expected: list[str]) -> None:
    """A gathering begins with its people, and an hour counts nobody."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ten were killed and as many injured.", ["killed 10", "injured 10"]),
        ("The blast killed 12 and hurt as many.", ["killed 12", "injured 12"]),
        ("Two killed, as many hurt in crash", ["killed 2", "injured 2"]),
        ("Six fell and the same number were hurt.", ["injured 6"]),
        (
            "Three rebels were killed and an equal number of soldiers wounded.",
            ["killed 3", "injured 3"],
        ),
        (
            "Police arrested nine men and as many women.",
            ["detained 9", "detained 9"],
        ),
        ("As many as 30 people were killed.", ["killed high=30 up-to"]),
        ("In all 30 people died, as many as in April.", ["killed 30"]),
        ("Police arrested 12 men, the same number as in May.", ["detained 12"]),
        ("Six died and twice as many were hurt.", ["killed 6"]),
        ("Three people died and as many houses burned.", ["killed 3"]),
        ("As many were hurt as before.", []),
    ],
)
def test_same_number(text: str, expected: list[str]) -> None:
    """A phrase for the number before counts as many people, but no multiple of it."""
    assert shorts(text) == expected
