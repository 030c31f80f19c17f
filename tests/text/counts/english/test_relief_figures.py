"""Figures of relief reports: numbers in brackets, risks, and their opposites."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Refugees (country of origin): 31,240 (Norvia), 9,805 (Korva) (2019)",
            ["refugees 31240 refugees", "refugees 9805 refugees"],
        ),
        (
            "Refugees: 31,240 (Norvia) (2023); 9,805 (Korva), 6,640 (Orm) (2024)",
            [
                "refugees 31240 refugees",
                "refugees 9805",
                "refugees 6640",
            ],
        ),
        ("Refugees: 31,240 (Norvia); 640 schools (Korva)", ["refugees 31240 refugees"]),
        (
            "Largest displacement events: Orr floods (8.2M), Asta storms (5.5M).",
            ["displaced 8200000", "displaced 5500000"],
        ),
        ("Largest building projects: Orr dam (8.2M), Asta port (5.5M).", []),
        ("<body onload=log(31337)> Pier 9", []),
        ("IDPs in camps (41,200)", ["displaced 41200"]),
        ("The surge was 180 cm (71 in) high; 40 people drowned.", ["killed 40"]),
        (
            "A surge of 180 cm (71 in) forced 900 people from their homes.",
            ["displaced 900"],
        ),
    ],
)
def test_brackets(text: str, expected: list[str]) -> None:
    """A year or a length in brackets counts nobody."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 300,000 people are at risk of famine.", []),
        ("Some 300,000 people are on the brink of famine.", ["affected 300000"]),
        ("Seven communes were affected.", []),
        ("Seven villagers were affected.", ["affected 7 civilians"]),
        ("Some 90,000 people languish in misery, far from home.", []),
        ("Some 90 people languish in overcrowded cells.", ["detained 90"]),
        ("Some 90 people languish in jail.", ["detained 90"]),
    ],
)
def test_risks_and_places(text: str, expected: list[str]) -> None:
    """A risk is no harm yet, and a place harmed is nobody."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The centre recorded 46,000 displacements in 2023, of which 26,000 (~56%) "
            "were attributable to storms.",
            ["displaced 46000", "displaced 26000"],
        ),
        (
            "The storm left 12 dead and 90 damaged houses, of which three were due to "
            "be pulled down.",
            ["killed 12"],
        ),
        (
            "The agency counted 9,600 new displacements in May. Of these, 9,000 were "
            "triggered by drought while 300 were related to conflict.",
            ["displaced 9600", "displaced 9000", "displaced 300"],
        ),
        (
            "The agency counted 9,600 new displacements in May. Of these, 9,000 were "
            "said to be double.",
            ["displaced 9600"],
        ),
        (
            "The district sank. Of these, 9,000 were triggered by drought.",
            [],
        ),
        (
            "Among the fatalities, 25 occurred in Orr, including 10 children.",
            ["killed 25", "killed 10 children"],
        ),
    ],
)
def test_parts(text: str, expected: list[str]) -> None:
    """Some of those counted are told apart by the cause or the place."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Some 1,100 people still remain in around 100 emergency shelters.",
            ["displaced 1100"],
        ),
        ("Some 1,100 people work in around 100 emergency offices.", []),
        ("Some 150 volunteers were mobilised to prepare over 40 shelters.", []),
        ("Some 150 students mobilised outside the ministry.", ["demonstrating 150"]),
        ("Forty shelters were opened, housing 826 persons.", ["displaced 826"]),
        ("Forty towers were opened, housing 826 persons.", []),
        ("The shelter in the school (240 people housed) is full.", ["displaced 240"]),
        ("The hotel in the harbour (240 people housed) is full.", []),
        (
            "Some 87,000 refugees who left Norvia after the war returned home.",
            ["returned 87000 refugees"],
        ),
        (
            "Some 87,000 refugees who left Norvia after the war never returned.",
            ["refugees 87000 refugees"],
        ),
    ],
)
def test_shelters_and_returns(text: str, expected: list[str]) -> None:
    """People in shelters are displaced, and refugees who went back have returned."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The appeal targets 230,000 people in need.", []),
        ("The plan aims to reach 12,000 affected people.", []),
        ("The agency plans to assist 40,000 people affected by the flood.", []),
        ("The agency will support 40,000 people in need.", []),
        ("The office anticipates up to 23,000 affected people.", []),
        ("The grant went to 4,000 people affected by the flood.", ["affected 4000"]),
        ("The office counts up to 23,000 affected people.", ["affected 23000"]),
        ("The agency has reached 400 affected people.", ["affected 400"]),
        ("The flood will not end; 40,000 people are in need.", ["affected 40000"]),
    ],
)
def test_plans(text: str, expected: list[str]) -> None:
    """Those whom a plan of aid is for are not counted as affected."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A total of 47,000 Somalis have entered Kenya.", ["refugees 47000"]),
        ("More than 200,000 people have already arrived in Chad.", ["refugees 200000"]),
        ("About 1.5 million people left Sudan after the attack.", ["refugees 1500000"]),
        ("About 1.5 million tourists left Spain after the summer.", []),
        ("About 15,000 soldiers entered Kenya.", []),
        ("About 140 people arrived in Chad.", []),
        ("About 15,000 arrived in Chad by rail: a record for the freight line.", []),
        ("A blast left 12 people dead in Chad.", ["killed 12"]),
        ("The report left Chad out, where 12 people died.", ["killed 12"]),
        ("The ministry has 31 suspected smuggling cases.", []),
        ("The ministry has 31 suspected cholera cases.", ["affected 31"]),
        (
            "One hiker was buried by snow on 13 May at the lake and remains missing.",
            ["missing 1"],
        ),
    ],
)
def test_moves_and_cases(text: str, expected: list[str]) -> None:
    """Thousands who enter or leave a country are refugees, unless they are guests."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 7,480 people crossed the Channel in small boats.", ["refugees 7480"]),
        ("Some 7,480 people crossed the river in buses.", []),
        (
            "Two million people remain displaced outside the country.",
            ["refugees 2000000"],
        ),
        (
            "Two million people remain displaced outside the town.",
            ["displaced 2000000"],
        ),
        ("Some 900 people remain in 12 shelters open in the city.", ["displaced 900"]),
        ("Some 900 people join the largely calm rally.", ["demonstrating 900"]),
        ("Some 900 people join the largely empty choir.", []),
    ],
)
def test_ways_and_crowds(text: str, expected: list[str]) -> None:
    """Boats and another country make refugees, and an adverb hides no rally."""
    assert told(text) == expected
