"""What is told behind an aside, an agent or a first verb, and terms of prison."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A man who was knocked down by a driver has died.", ["killed 1"]),
        ("Two nuns shot by a guard died.", ["killed 2 women"]),
        ("Nine cooks held by two gunmen were freed.", ["abducted 9"]),
        (
            "A nun was shot by a guard, and two clerks were hurt.",
            ["injured 1 women", "injured 2"],
        ),
        ("The driver, who was alone in the car, was hurt.", ["injured 1"]),
        ("The driver, who was alone in the car, was calm.", []),
        ("The victim, identified as Ida Lund, 34, died.", ["killed 1"]),
        ("The clerk said he was beaten.", ["injured 1"]),
        ("The clerk said he was happy.", []),
        ("The clerk said he was killed.", []),
        ("The clerk Jon Orr said he was shot dead.", []),
        ("The clerk said his son was killed.", ["killed 1"]),
        ("Three clerks said they were beaten.", ["injured 3"]),
        ("Three clerks said they were killed.", []),
        ("Three clerks said two nuns were killed.", ["killed 2 women"]),
        ("Three people said to have been killed were buried.", ["killed 3"]),
        ("The couple's two-year-old daughter drowned.", ["killed 1 children"]),
        ("The clerk drowned his sorrows.", []),
        ("Blast leaves nun dead, two clerks hurt.", ["killed 1 women", "injured 2"]),
        ("Siege ends with gunman dead.", ["killed 1 combatants"]),
        ("Siege ends with gunman free.", []),
        ("Siege ends with gunman dead, nine guests alive.", ["killed 1 combatants"]),
        ("Crews found the two missing cooks uninjured.", []),
        ("Crews found the two missing cooks tired.", ["missing 2"]),
        ("Six cooks were dead and 11 uninjured.", ["killed 6"]),
        ("Nine uninjured cooks were held.", ["detained 9"]),
        ("Nine clerks are marched to the police station.", ["detained 9"]),
        (
            "A girl was kidnapped and her father asked to pay.",
            ["abducted 1 children"],
        ),
        (
            "A clerk was kidnapped and his two sons.",
            ["abducted 1", "abducted 2"],
        ),
        ("A mob set upon a cook and beat him to death.", ["killed 1"]),
        ("A bear attacked two cooks, leaving them with deep gashes.", ["injured 2"]),
        ("A bear attacked two cooks, leaving them with nothing.", []),
        ("A cook sustained 40 percent burns.", ["injured 1"]),
        ("The driver was thrown out and suffered grave injuries.", ["injured 1"]),
        ("Five fans picked up injuries.", ["injured 5"]),
        ("Four cooks were asphyxiated in a tank.", ["killed 4"]),
        ("Ten cooks met a watery grave.", ["killed 10"]),
    ],
)
def test_later_predicates(text: str, expected: list[str]) -> None:
    """An agent has no part in what is said of the one who was harmed."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A cook was handed a 10-year jail term.", ["detained 1"]),
        ("A cook received a two-year sentence.", ["detained 1"]),
        ("Three cooks were given sentences of nine years.", ["detained 3"]),
        ("A cook was given a suspended two-year sentence.", []),
        ("A cook was given a two-year contract.", []),
        ("A cook received a letter of two sentences.", []),
        ("A cook was slapped with a fine.", []),
        ("Six cooks are helping police in their inquiries.", ["detained 6"]),
        ("A cook is in the grips of the police.", ["detained 1"]),
        ("A cook is in the grips of the flu.", []),
        ("Five youths were lodged in the sub-jail.", ["detained 5"]),
        (
            "Two hundred families have been asked to vacate their homes.",
            ["displaced 200 families"],
        ),
        ("Two hundred families have been asked to vote.", []),
        ("Floods forced 8,000 out of their homes.", ["displaced 8000"]),
        ("Of 8,000 people, two out of three voted.", []),
        ("Twenty tenants were thrown out onto the street.", ["displaced 20"]),
        ("Seventy evacuees were given the all-clear to go home.", ["returned 70"]),
        (
            "Nine pupils fell ill after a meal and were taken to a clinic.",
            ["treated 9 children"],
        ),
        ("Nine pupils fell ill after a meal and were pitied.", ["affected 9 children"]),
        ("Nine pupils were rushed to the health centre.", ["treated 9 children"]),
        ("Nine clerks were rushed to the health ministry.", []),
        ("Seven of them are still on admission.", ["treated 7"]),
        ("Some 300 cooks took out a rally.", ["demonstrating 300"]),
        ("Some 300 cooks took out a loan.", []),
        ("Some 300 cooks staged a rail roko.", ["demonstrating 300"]),
        ("Some 300 cane cutters are on strike.", ["demonstrating 300"]),
        ("They cane 300 cutters.", ["injured 300"]),
    ],
)
def test_terms_and_moves(text: str, expected: list[str]) -> None:
    """A term of years is one of imprisonment unless it is suspended."""
    assert told(text) == expected
