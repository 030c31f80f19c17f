"""Households, categories and totals of reports on displacement, and their opposites."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In March the survey counted 41,300 IDPs in 8,260 households and "
            "12,500 returnees in 2,410 households.",
            [
                "displaced 41300",
                "displaced 8260 households",
                "returned 12500",
                "returned 2410 households",
            ],
        ),
        (
            "The round found 6,720 returnees in 1,410 households.",
            ["returned 6720", "returned 1410 households"],
        ),
        (
            "An estimated 9,400 households comprising 51,000 IDPs were "
            "counted in the two districts.",
            ["displaced 9400 households", "displaced 51000"],
        ),
        (
            "A total of 310 families comprising 1,740 returnees were "
            "registered in Orso.",
            ["returned 310 families", "returned 1740"],
        ),
        (
            "Some 820 families, comprising 4,510 displaced people, were found "
            "in 14 schools.",
            ["displaced 820 families", "displaced 4510"],
        ),
    ],
)
def test_households(text: str, expected: list[str]) -> None:
    """Families and their people, told side by side, came to the same."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "IDPs in the port city (4,300 households or 55%) and IDPs in the "
            "hills (3,500 households or 45%) were asked.",
            ["displaced 4300 households", "displaced 3500 households"],
        ),
        (
            "The returnee population included IDP returnees (18,400 "
            "individuals) and returnees from abroad (6,150 individuals).",
            ["returned 18400", "returned 6150"],
        ),
        (
            "The caseload is made up of IDPs (21,300 people), returnees "
            "(8,700 people) and refugees (3,400 people).",
            ["displaced 21300", "returned 8700", "refugees 3400"],
        ),
        (
            "IDPs in collective centres (2,310 persons) receive two meals a day.",
            ["displaced 2310"],
        ),
        ("Returnees were asked about their needs (52 questions).", []),
        ("IDPs named food (61%) and water (22%) as their needs.", []),
        ("Refugees pay rent to owners (14 people) in the town.", []),
    ],
)
def test_categories(text: str, expected: list[str]) -> None:
    """A number in brackets counts the category before it."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The number of returnees from Ostan was 4,310 and from Balia was 270.",
            ["returned 4310", "returned 270"],
        ),
        (
            "The number of people killed in Asta was 14 and in Brod 3.",
            ["killed 14", "killed 3"],
        ),
        (
            "In May the number of evacuees in Tarn stood at 1,240 and in Orr at 350.",
            ["displaced 1240", "displaced 350"],
        ),
        (
            "The number of refugees who returned to Korva stood at 41,700, "
            "compared with 38,200 in 2019.",
            ["returned 41700 refugees", "returned 38200"],
        ),
        (
            "The number of refugees who went home last year was 12,400.",
            ["returned 12400 refugees"],
        ),
        (
            "The number of displaced people who returned to Orso reached 7,800 in May.",
            ["returned 7800"],
        ),
        ("The number of IDPs returning to Sarn rose to 3,420.", ["returned 3420"]),
        ("The number of protesters arrested rose to 64.", ["detained 64 protesters"]),
        (
            "The number of refugees in Tarland rose to 93,000.",
            ["refugees 93000 refugees"],
        ),
        (
            "The number of refugees killed on the road rose to 19.",
            ["killed 19 refugees"],
        ),
        (
            "The number of internally displaced persons in Kolmar fell from "
            "14,300 to 9,100.",
            ["displaced 14300", "displaced 9100"],
        ),
        (
            "The number of displaced fell from 800 in May to 310 in June.",
            ["displaced 800", "displaced 310"],
        ),
        (
            "The number of people in need rose from 1.2 million in March to "
            "1.9 million in June.",
            ["affected 1200000", "affected 1900000"],
        ),
        (
            "The number of refugees in the camp has grown from 3,000 to "
            "11,200 since May.",
            ["refugees 11200 refugees"],
        ),
        ("The death toll rose from 12 to 19.", ["killed 19"]),
        (
            "Arrests fell from 310 in 2019 to 204 in 2020.",
            ["detained 310", "detained 204"],
        ),
        ("The number of homes fell from 310 to 204.", []),
        (
            "The number of refugees fleeing to Tarland rose to 9,000.",
            ["refugees 9000 refugees"],
        ),
        (
            "The number of refugees held in camps rose to 900.",
            ["refugees 900 refugees"],
        ),
        ("The toll rose from 12 in May to 30.", ["killed 12", "killed 30"]),
        (
            "Prices rose from 12 in May to 30 in June, and four people were killed.",
            ["killed 4"],
        ),
        ("The number of deaths in Asta was 14 and the cost was 3.", ["killed 14"]),
    ],
)
def test_totals(text: str, expected: list[str]) -> None:
    """A total counts those of whom it says what became of them."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The teams met 40 returnees in 12 villages.", ["returned 40"]),
        (
            "The return of 2.3 m refugees cost more than had been planned.",
            ["returned 2300000 refugees"],
        ),
        (
            "The return of 4,000 refugees from Balia began in May.",
            ["returned 4000 refugees"],
        ),
        (
            "The return of 52,000 IDPs strained the wells of the region.",
            ["returned 52000"],
        ),
        ("A further 1.4m people were displaced.", ["displaced 1400000"]),
        ("The pitch is 40 m long.", []),
        ("Some 2 m people fled.", ["displaced 2000000"]),
    ],
)
def test_returns(text: str, expected: list[str]) -> None:
    """A return is one whoever comes back, and "m" before people is a million."""
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of these, 1,200 IDPs live in 12 camps.", ["displaced 1200"]),
        (
            "The influx adds to the 14,000 refugees who had escaped to Korva "
            "last winter.",
            ["refugees 14000 refugees"],
        ),
        ("Some 900 villagers escaped to Tarland, and 40 more are on the way.", []),
        (
            "The wave came on top of the 6,200 refugees who escaped to Balia "
            "in spring.",
            ["refugees 6200 refugees"],
        ),
        ("A convict who escaped was caught on Sunday.", []),
        (
            "More than 3,100 people crossed the Orr river into Tarland to "
            "escape the fighting.",
            ["refugees 3100"],
        ),
        (
            "Some 2,700 people crossed the lake to Korva to flee the shelling.",
            ["refugees 2700"],
        ),
        ("About 300 people crossed the street to watch.", []),
        ("At least 40 tanks crossed the river into Tarland.", []),
        ("Four editors fled into exile last year.", ["refugees 4 journalists"]),
        ("Two reporters went into exile after threats.", ["refugees 2 journalists"]),
        ("Three judges were forced into exile in 2016.", ["refugees 3"]),
        ("Ninety writers live in exile.", ["refugees 90"]),
        ("Some 640 people fled into the hills.", ["displaced 640"]),
        (
            "More than 7,000 people have fled into neighbouring Tarland.",
            ["refugees 7000"],
        ),
        ("Forty soldiers crossed the Orr river into Tarland.", []),
        ("The toll crossed 100 on Monday.", ["killed 100"]),
    ],
)
def test_flight(text: str, expected: list[str]) -> None:
    """Who crosses into another country or goes into exile is a refugee."""
    assert sorted(told(text)) == sorted(expected)
