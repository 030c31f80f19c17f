"""Displacement, crowds, needs, returns, care and membership, and their opposites."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The harbour office is missing 20 people.", ["missing 20"]),
        ("The harbour office is missing 20 boats.", []),
        ("Six men dressed as nuns were killed.", ["killed 6"]),
        ("Nobody but 13 sailors was hurt.", ["injured 13"]),
        ("The number of people killed is given as 66.", ["killed 66"]),
        ("The number of people fined is given as 66.", []),
        ("Some 600 people have found shelter under bridges.", ["displaced 600"]),
        ("Some 600 people have found work under bridges.", []),
        ("The order is sheltering 370 people.", ["displaced 370"]),
        ("Staying with host families: 1,950.", ["displaced 1950"]),
        ("Host families: 1,950.", []),
        ("The hall holds 640 people.", []),
        ("The hall now holds 640 people from the delta.", ["displaced 640"]),
        ("The prison holds 640 people.", ["detained 640"]),
        ("Boats were ferrying 900 people to shelters.", ["displaced 900"]),
        ("Boats were ferrying 900 people to the island.", []),
        ("Over 20,000 packed the stadium.", []),
        ("Over 20,000 packed into the tents.", ["displaced 20000"]),
        ("The council put up 85 people in classrooms.", ["displaced 85"]),
        ("The party put up 85 people for the council.", []),
        ("The tent city in the park housed 1,800 people.", ["displaced 1800"]),
        ("The block in the park housed 1,800 people.", []),
        ("The monks are sheltering 300 people.", ["displaced 300"]),
        ("The monks are feeding 300 people.", []),
        ("Some 900 people abandoned the border villages.", ["displaced 900"]),
        ("Some 900 people abandoned the border talks.", []),
        ("The army moved 2,100 people out of the combat zone.", ["displaced 2100"]),
        ("The army moved 2,100 people out of the picture.", []),
        ("Of the 1,400 families, 900 have gone back.", ["returned 900 families"]),
        ("War has uprooted half the town, or 3,000 people.", ["displaced 3000"]),
        ("War has uprooted half the town, and 3,000 people sing.", []),
        ("Some 3,000 people had to be moved.", ["displaced 3000"]),
        ("Two diplomats were expelled.", []),
        ("Ninety nomads were expelled.", ["displaced 90"]),
        ("The river took the homes of 410 families.", ["displaced 410 families"]),
        ("The river took the hearts of 410 families.", []),
        ("The refugee camp shelters 18,000 people.", ["refugees 18000"]),
        ("Buses had taken 1,400 people to safer areas.", ["displaced 1400"]),
        ("Buses had taken 1,400 people to the races.", []),
        (
            "Those sheltering in mosques include 410 children.",
            ["displaced 410 children"],
        ),
        ("The return of 900 families was delayed.", []),
        ("The return of 900 families was completed.", ["returned 900 families"]),
    ],
)
def test_displaced(text: str, expected: list[str]) -> None:
    """People in a shelter are displaced; a room that seats them says nothing."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The march swelled to 12,000.", ["demonstrating 12000"]),
        ("The crowd outside the court was 5,000 strong.", ["demonstrating 5000"]),
        ("The crowd outside the court was 5,000 metres away.", []),
        (
            "The sit-in, now in its ninth day, involves 300 students.",
            ["demonstrating 300"],
        ),
        ("The sit-in annoys 300 students.", []),
        ("The vigil brought together 350 mourners.", ["demonstrating 350"]),
        ("The talks brought together 350 delegates.", []),
        ("Students: 300 at sit-in", ["demonstrating 300"]),
        (
            "Some 900 people stood in the rain to denounce the verdict.",
            ["demonstrating 900"],
        ),
        ("Some 900 people stood in the rain to buy bread.", []),
        ("The strike was joined by 18,000 dockers.", ["demonstrating 18000"]),
        ("Six women chained themselves to the gates.", ["demonstrating 6 women"]),
        ("Size of crowd: approx. 800", ["demonstrating 800"]),
        ("The concert drew 20,000 people.", []),
        ("The rally drew 20,000 people.", ["demonstrating 20000"]),
        ("The march, of 18,000 people, was in Orr.", ["demonstrating 18000"]),
        ("The town, of 18,000 people, was in Orr.", []),
        ("Unions brought 1,200 people to the rally.", ["demonstrating 1200"]),
        ("Unions brought 1,200 people to the table.", []),
        ("Women's march: 4,000 in Orr", ["demonstrating 4000"]),
        ("Women's march: 12 arrested", ["detained 12"]),
        ("The square held 30,000 people.", []),
        ("The crowd, 10,000 by police estimates, sang.", ["demonstrating 10000"]),
        ("The crowd, 10,000 metres away, sang.", []),
        ("Police counted 1,100 people at the protest.", ["demonstrating 1100"]),
        ("Police counted 1,100 people at the market.", []),
        (
            "Some 80 people are camping outside the mine in protest.",
            ["demonstrating 80"],
        ),
        ("Some 80 people are camping outside the mine in peace.", []),
        ("Demonstrators, estimated at 5,000, sang.", ["demonstrating 5000 protesters"]),
    ],
)
def test_crowds(text: str, expected: list[str]) -> None:
    """A crowd has its size behind the verb of the gathering, or a demand."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("People requiring aid: 455,000", ["affected 455000"]),
        ("People requiring a visa: 455,000", []),
        ("Those in need of shelter are estimated at 29,000.", ["affected 29000"]),
        ("Some 900 families have nothing left to eat.", ["affected 900 families"]),
        ("Hunger now touches 410,000 people.", ["affected 410000"]),
        ("Measles: 610 cases", ["affected 610"]),
        ("Theft: 610 cases", []),
        ("Some 130 pupils returned to class.", []),
        ("Some 130 pupils returned to Orr.", ["returned 130 children"]),
        ("The airlift took 185 workers back to Orr.", ["returned 185"]),
        ("Nobody took 185 workers back to Orr.", []),
        ("The homecoming of 5,700 exiles took a year.", ["returned 5700"]),
        ("Of 60 admitted, 41 have gone home.", []),
        ("About half, or 4,500 people, have gone back.", ["returned 4500"]),
        ("About half, or 4,500 people, have gone mad.", []),
        ("In one day 800 people went home.", ["returned 800"]),
        ("On day 800 people went home.", []),
        ("Some 4,000 people are living without electricity.", ["affected 4000"]),
        ("Some 4,000 people are living without fear.", []),
        ("Nine patients remain in the clinic.", ["treated 9"]),
        ("Nine patients wrote to the clinic.", []),
        (
            "Some 90 people whose huts collapsed were moved to shelters.",
            ["displaced 90"],
        ),
        ("Some 90 people whose homes burned sued the firm.", []),
        (
            "Crowd: 2,500 (police), 600 (union)",
            ["demonstrating 2500", "demonstrating 600"],
        ),
        ("March: 2,500 (police), 600 (union)", []),
        ("By May, 9,000 people will be in need of aid.", []),
        ("At present 9,000 people are in need of aid.", ["affected 9000"]),
        ("Of the 52,000 in need, 18,000 received aid.", ["affected 52000"]),
        ("Returned to date: 19,400 individuals", ["returned 19400"]),
        ("The minister returned with a delegation of 30.", []),
        ("The homecoming march drew 90 people.", ["demonstrating 90"]),
    ],
)
def test_needs_and_returns(text: str, expected: list[str]) -> None:
    """People in need and those who are back are counted; pupils in class are not."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doctors saw 412 patients.", ["treated 412"]),
        (
            "Six rebels died, as did two policemen.",
            ["killed 6 combatants", "killed 2 security-forces"],
        ),
        ("Six rebels died, as two policemen said.", ["killed 6 combatants"]),
        ("Six men told reporters about torture in the camp.", ["tortured 6"]),
        ("Six men told reporters about life in the camp.", []),
        ("Guards poured boiling water over three inmates.", ["tortured 3 detained"]),
        ("A cook poured boiling water over three men.", ["injured 3"]),
        ("Eight members of the armed group died.", ["killed 8 combatants"]),
        ("Eight members of the armed forces died.", ["killed 8 security-forces"]),
        ("Eight members of the choir died.", ["killed 8"]),
        ("Eight members of the Red Army died.", ["killed 8"]),
        ("The militia buried 11 of its members.", ["killed 11 combatants"]),
        ("The militia buried 11 people.", ["killed 11"]),
        ("Five of the hostages are nationals of Orria.", ["abducted 5 foreigners"]),
        ("Two Slovenes died.", ["killed 2 foreigners"]),
        ("Three Germans died.", ["killed 3 foreigners"]),
        ("Two Sudanese died.", ["killed 2"]),
        ("A Swiss lorry driver died.", ["killed 1 foreigners"]),
        ("A Swiss guide died.", ["killed 1"]),
        ("A lorry driver died.", ["killed 1"]),
        ("Five of the hostages are citizens of honour.", ["abducted 5"]),
        ("Pirates seized a tanker with 17 sailors on board.", ["abducted 17"]),
        ("Pirates seized a tanker with 17 pumps on board.", []),
        ("Three sailors of the cargo ship died.", ["killed 3"]),
        ("Three seamen of the frigate died.", ["killed 3 security-forces"]),
        ("Three navy sailors died.", ["killed 3 security-forces"]),
        ("Three sailors of the navy died.", ["killed 3 security-forces"]),
    ],
)
def test_people(text: str, expected: list[str]) -> None:
    """Members belong to their group, and sailors to a navy only if a word says so."""
    assert told(text) == expected
