"""Counts of people by the place they are in, and of parts by who they were."""

from __future__ import annotations

import pytest

from generator.text.counts.reader import read_figures
from tests.text.counts.readings import shorts

BOTH = ["killed 179", "injured 12"]
DEAD = ["killed 179", "killed 9"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine cooks are in the cells of the port police.", ["detained 9"]),
        ("Nine cooks are in the kitchens of the port police.", []),
        ("Nine cooks are in the country's two main prisons.", ["detained 9"]),
        ("Nine cooks are in the prison service.", []),
        ("Nine cooks were in the prison building.", []),
        ("Nine cooks were in the hospital grounds.", []),
        ("Nine cooks were in the hospital on Monday.", ["treated 9"]),
        ("Nine cooks were in prison last night.", ["detained 9"]),
        ("Nine cooks were in bars when the storm came.", []),
        ("Nine cooks are behind bars.", ["detained 9"]),
        ("In Lower region 40 cooks were killed.", ["killed 40"]),
        ("In Region 9 cooks went home.", []),
        ("The cook was among those who spoke.", []),
        ("The cook was among them.", []),
        ("Nine cooks are in solitary confinement.", ["detained 9"]),
        ("Nine cooks are being kept in a damp cell.", ["detained 9"]),
        ("Nine cooks were kept in the dark.", []),
        ("The number in detention is put at 390.", ["detained 390"]),
        ("The number in attendance is put at 390.", ["demonstrating 390"]),
        ("The number of political prisoners has reached 390.", ["detained 390"]),
        ("The number of political parties has reached 390.", []),
        ("Three dozen cooks spent Monday night in the cells.", ["detained 36"]),
        ("Three dozen cooks spent Monday night in the bar.", []),
        ("Nine cooks spent the night in the sports hall.", ["displaced 9"]),
        ("Nine cooks spent the year in hospital.", ["treated 9"]),
        ("She is one of 27 cooks serving time.", ["detained 27"]),
        ("She is one of 27 cooks serving soup.", []),
        ("Seven guards in the prison were hurt.", ["injured 7"]),
    ],
)
def test_places(text: str, expected: list[str]) -> None:
    """Any words may stand before a place of custody or care, none behind it."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jail terms were handed to six cooks.", ["detained 6"]),
        ("Death sentences were handed to six cooks.", []),
        ("Pay slips were handed to six cooks.", []),
        ("A court gave six cooks between two and four years.", ["detained 6"]),
        ("A firm gave six cooks between two and four years.", []),
        ("Over the weekend: 61 held, 14 charged.", ["detained 61"]),
    ],
)
def test_terms(text: str, expected: list[str]) -> None:
    """Terms of a court count; sentences of death, charges and other gifts do not."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The raid netted nine cooks.", ["detained 9"]),
        ("The trawler netted nine cooks.", []),
        ("Nine cooks seized in the raid are back.", ["detained 9"]),
        ("Nine cooks were pulled off a bus by police.", ["detained 9"]),
        ("Nine cooks were pulled off a ledge by a crane.", []),
        ("Soldiers took nine cooks from their homes.", ["detained 9"]),
        ("Soldiers pulled nine cooks from the rubble.", []),
        ("There was no trace of nine cooks.", ["missing 9"]),
        ("There was no trace of nine houses.", []),
        ("Thugs tied up nine cooks and burned them.", ["injured 9"]),
        ("Nine cooks were made to stand in cold water.", ["tortured 9"]),
        ("Nine cooks were made to stand in line.", []),
        ("The slide cost nine families their homes.", ["displaced 9"]),
        ("The slide cost nine families their savings.", []),
        ("Nearly 700 people cannot return to their houses.", ["displaced 700"]),
        ("Nearly 700 people cannot return to the shop.", []),
    ],
)
def test_seizure_and_flight(text: str, expected: list[str]) -> None:
    """Operations arrest, ruins free, and what people lost says whether they fled."""
    found = [one.replace("best=", "").removesuffix(" nearly") for one in shorts(text)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doctors recorded 12 admissions.", ["treated 12"]),
        ("The school recorded 12 admissions.", []),
        ("Clinics are treating 18 cooks.", ["treated 18"]),
        ("Clinics are treating 18 cooks with burns.", ["injured 18"]),
        ("Two cooks were flown to a burns centre.", ["treated 2"]),
        ("Two cooks were flown to a conference centre.", []),
        ("The ward holds 45 patients.", ["treated 45"]),
        ("Soldiers hold the clinic and 45 patients.", ["detained 45"]),
        ("In one hour 40 patients were brought in.", ["treated 40"]),
        ("In one hour 40 crates were brought in.", []),
        ("Medics rushed nine cooks away.", ["treated 9"]),
        ("Waiters rushed nine cooks away.", []),
    ],
)
def test_care(text: str, expected: list[str]) -> None:
    """Wards, admissions and patients say that people are treated."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("They logged 320 arrests, 41 of women.", ["all", "women"]),
        ("They logged 320 arrests, 41 of cooks.", ["all", "unspecified"]),
        ("Eight people were hurt; five were girls.", ["all", "children"]),
        ("Eight people were hurt; five were cooks.", ["all"]),
        ("Women accounted for 40 of the 112 people killed.", ["women", "all"]),
        ("Women and girls made up 40 of the 112 killed.", ["women", "all"]),
        ("Police arrested two 16-year-olds.", ["children"]),
        ("Police arrested two 26-year-olds.", ["unspecified"]),
        ("They hold six cooks, one of them pregnant.", ["unspecified", "women"]),
        ("They hold six cooks, one of them diabetic.", ["unspecified", "all"]),
        ("All 19 dead were children.", ["children"]),
        ("Half of the 19 dead were children.", ["all"]),
        ("Bombs accounted for 40 of the 112 people killed.", ["all", "all"]),
        ("Three brothers (aged 6, 8 and 12) drowned.", ["children"]),
        ("Dead are a cook and two cousins, aged 4 and 7.", ["unspecified", "children"]),
    ],
)
def test_who_parts_are(text: str, who: list[str]) -> None:
    """A part is whom its predicate, its subject or its ages name."""
    assert [figure.who for figure in read_figures(text)] == who


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine cooks were marched in chains to jail.", ["detained 9"]),
        ("Nine cooks were born in jail.", []),
        ("Nine cooks were working in the hospital.", []),
        ("The crash sent nine cooks to the hospital.", ["treated 9"]),
        ("The firm sent nine cooks to the prison.", []),
        ("The law would put nine cooks in jail.", []),
        ("The law has put nine cooks in jail.", ["detained 9"]),
        ("Nine women in the cells were beaten.", ["tortured 9"]),
        ("Eight cooks get life for fraud.", ["detained 8"]),
        ("Eight cooks get lifts for free.", []),
        ("Nine cooks, arrested on Friday, are still in town.", ["detained 9"]),
        ("Nine cooks, elected on Friday, are still in town.", []),
        ("Nineteen cooks were jailed, the youngest of them 13.", ["detained 19"]),
        ("Cooks as young as nine were jailed.", []),
        ("They arrested the party's 12 cooks.", ["detained 12"]),
        ("They greeted the party's 12 cooks.", []),
        (
            "Arrested: a clerk, two cooks and a boy",
            ["detained 1", "detained 2", "detained 1"],
        ),
        ("Invited: a clerk, two cooks and a boy", []),
        ("Six cooks were seen being pushed into a van.", ["detained 6"]),
        ("Six cooks were seen being pushed into a job.", []),
        ("He was arrested with his wife and two sons.", ["detained 1", "detained 2"]),
        ("He was honoured with his wife and two sons.", []),
        ("Mother-of-two jailed for post", ["detained 1"]),
        ("Mother-of-two hired for post", []),
        ("Ten cooks got prison terms.", ["detained 10"]),
        ("A cook, herself a mother of three, was hurt.", ["injured 1"]),
        ("Six of the freed hostages met the press.", []),
    ],
)
def test_ways_into_places(text: str, expected: list[str]) -> None:
    """Any verb leads people into a cell or a ward, if they do not work there."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Divers combed the bay for two cooks.", ["missing 2"]),
        ("Divers combed the bay for two buoys.", []),
        ("Police searched the forest for two suspects.", []),
        ("There is no word from nine cooks.", ["missing 9"]),
        ("There is no kind word from nine cooks.", []),
        ("Nurses are looking after nine cooks.", ["treated 9"]),
        ("Aunts are looking after nine cooks.", []),
        ("Nine cooks fell ill and were taken to hospital.", ["treated 9"]),
        ("A hospital said nine cooks were brought in.", ["treated 9"]),
        ("A hotel said nine cooks were brought in.", []),
        ("There was no sign of nine cooks.", ["missing 9"]),
        ("There was no sign of torture on nine cooks.", []),
        ("Guards deprived nine cooks of sleep.", ["tortured 9"]),
        ("Guards deprived nine cooks of salt.", []),
        ("Nine cooks were rushed to St Olaf's.", ["treated 9"]),
        ("Nine cooks were rushed to the exit.", []),
        ("Nine cooks were flown to Orna with burns.", ["injured 9"]),
        ("Nine cooks were flown to Orna with friends.", []),
        ("Nine cooks are critical.", ["injured 9"]),
        ("Nine cooks are critical thinkers.", []),
        ("A family of five lives in the cellar.", []),
        ("They forced nine cooks to stand on one leg.", ["tortured 9"]),
        ("They forced nine cooks to stand for the seat.", []),
        ("Nine cooks fainted and had to be hospitalised.", ["treated 9"]),
        ("Nine cooks fainted and had to be replaced.", []),
        ("They carried out nine cooks and drove them to a ward.", ["treated 9"]),
        ("They carried out nine cooks and drove them to a bar.", []),
        ("Nine of the kidnapped cooks are back.", []),
        ("Nine of the kidnapped cooks are boys.", ["abducted 9"]),
        ("Nine people have nowhere to return to.", ["displaced 9"]),
        ("Nine people have reason to return to town.", ["returned 9"]),
        ("Three charred bodies were found.", ["killed 3"]),
        ("Three charred books were found.", []),
        ("Two cooks are dead and a third is missing.", ["killed 2", "missing 1"]),
        ("Two cooks are dead and a third is hopeful.", ["killed 2"]),
        (
            "Nine cooks are dead, four of them children under five.",
            ["killed 9", "killed 4"],
        ),
        ("The plan assumes 800 new arrivals.", []),
        ("The town met 800 new arrivals.", ["refugees 800"]),
        ("The five co-accused stay behind bars.", ["detained 5"]),
        ("The five co-accused stay at home.", []),
        ("Treatment was needed by nine cooks.", ["treated 9"]),
        ("Guidance was needed by nine cooks.", []),
        ("Two cooks dead, one cook critical", ["killed 2", "injured 1"]),
        ("Nine cooks say guards gave them electric shocks.", ["tortured 9"]),
        ("Nine cooks say guards gave them electric fans.", []),
        ("The use of torture against nine cooks is known.", ["tortured 9"]),
        ("Ninety families were bombed out of their homes.", ["displaced 90"]),
        ("Ninety families were talked out of their homes.", []),
        ("Ninety people sleep under bridges.", ["displaced 90"]),
        ("Ninety people sleep under blankets.", []),
    ],
)
def test_search_care_and_torture(text: str, expected: list[str]) -> None:
    """Places searched, carers, and what was done to people say what befell them."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A pregnant 19-year-old was stabbed.", "women"),
        ("A retired 19-year-old was stabbed.", "unspecified"),
        ("A four-month-old was killed.", "children"),
        ("They hurt his 11-year-old nephew.", "children"),
        ("They hurt his 31-year-old nephew.", "unspecified"),
    ],
)
def test_who_by_age_alone(text: str, who: str) -> None:
    """An age in months makes a child, and "pregnant" a woman."""
    assert [figure.who for figure in read_figures(text)] == [who]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cooks fled from the port of Orr, a town of 9,000 people.", []),
        ("Hundreds fled from the town of 9,000 people.", ["displaced low=100 vague"]),
        ("Four cooks died in a small town of about 9,000 people.", ["killed 4"]),
        ("Most of the town of 9,000 people has fled.", []),
        ("Forty cooks fled a village of 900 residents.", ["displaced 40"]),
        ("In the town of 9,000 people, houses burned.", []),
        ("A minority of 9,000 people lives there.", []),
        ("The whole town of 9,000 people fled.", ["displaced 9000"]),
        ("A column of 9,000 people fled.", ["displaced 9000"]),
        ("The flood took 9 people's lives in Orr.", ["killed 9"]),
        ("Nine lives were lost there.", ["killed 9"]),
    ],
)
def test_population(text: str, expected: list[str]) -> None:
    """The people of a place are counted only where the place stands for them."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An official count of 179 people killed was read out.", ["killed 179"]),
        ("They gave a toll of 179 dead and a count of 12 injured.", BOTH),
        ("The dead and injured number 179 and 12.", []),
        ("179 and 12 cooks were killed and injured respectively.", BOTH),
        ("The number of dead and injured is 179 and 12 respectively.", BOTH),
        ("In Orr and Dal, 179 and 9 cooks were killed respectively.", DEAD),
    ],
)
def test_two_harms(text: str, expected: list[str]) -> None:
    """Each of two counts has the harm that is told of it alone."""
    assert shorts(text) == expected
