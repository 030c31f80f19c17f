"""Counts of people by the place they are in, and of parts by who they were."""

import pytest

from generator.text.counts.reader import read_figures
from tests.text.test_counts import shorts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine cooks are in the cells of the port police.", ["detained 9"]),
        ("Nine cooks are in the kitchens of the port police.", []),
        ("Nine cooks are in the country's two main prisons.", ["detained 9"]),
        ("Nine cooks are in the prison service.", []),
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
        ("Bombs accounted for 40 of the 112 people killed.", ["all", "all"]),
        ("Three brothers (aged 6, 8 and 12) drowned.", ["children"]),
        ("Dead are a cook and two cousins, aged 4 and 7.", ["unspecified", "children"]),
    ],
)
def test_who_parts_are(text: str, who: list[str]) -> None:
    """A part is whom its predicate, its subject or its ages name."""
    assert [figure.who for figure in read_figures(text)] == who
