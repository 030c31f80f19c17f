"""How newsrooms tell of arrests, hostages, crowds and deaths."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("man arrested after Orm bank raid", ["detained 1"]),
        ("Opposition MP arrested on suspicion of fraud", ["detained 1"]),
        ("Two MPs were arrested on Friday.", ["detained 2"]),
        ("FORTY RIOTERS GAOLED.", ["detained 40 protesters"]),
        ("A court agreed to sentence a further 40 men to death.", []),
        (
            "Hundreds of people went to the streets in Orm to decry the coup.",
            ["demonstrating 100"],
        ),
        ("Hundreds of people went to the market in Orm.", []),
        (
            "Six hikers had been reported to have been injured in the slide.",
            ["injured 6"],
        ),
        (
            "Protesters, numbering a bit over 100, sang.",
            ["demonstrating 100 protesters"],
        ),
        (
            "Ten of the 60 dealers were found at home and they were arrested.",
            ["detained 10"],
        ),
        ("Ten dealers saw the clerk and they were happy.", []),
        (
            "At least 56 were admitted to hospital many of them with burns.",
            ["treated 56"],
        ),
        ("At least 56 were admitted to hospital with burns.", ["injured 56"]),
        ("A bullet killed a patient inside a hospital in Orm.", ["killed 1"]),
        ("A patient inside a hospital in Orm was filmed.", ["treated 1"]),
        ("A cousin of a patient died in the crush.", ["killed 1"]),
        ("The murder of a clerk shocked Orm.", ["killed 1"]),
        (
            "Inmates hold three prison guards and a counselor hostage.",
            ["abducted 3 security-forces", "abducted 1"],
        ),
        (
            "Rebels held two clerks, a nurse and a cook captive.",
            ["abducted 2", "abducted 1", "abducted 1"],
        ),
        ("Police held two clerks and freed a hostage.", ["detained 2"]),
        (
            "There were marches in Orm, with thousands gathering to show support.",
            ["demonstrating 1000"],
        ),
        ("The fair opened, with thousands gathering to show their goats.", []),
        (
            "Police tried to end the protest in Orm, where 3,000 people remain.",
            ["demonstrating 3000"],
        ),
        ("Police drove to the farm in Orm, where 3,000 people remain.", []),
        (
            "She spoke in front of thousands of people at the rally in Orm.",
            ["demonstrating 1000"],
        ),
        ("He sang in front of thousands of people at the fair in Orm.", []),
        (
            "The mayor estimated the crowd between 1,500 and 1,900 people.",
            ["demonstrating 1500"],
        ),
        ("The mayor put the crowd on the square at 5,000.", ["demonstrating 5000"]),
        (
            "Two men - a cleaner and a cousin of a patient died in the crush.",
            ["killed 2"],
        ),
        ("A cleaner and a cook died in the crush.", ["killed 1", "killed 1"]),
        (
            "Police arrested 16 persons for looting, assaulting a police officer "
            "and resisting arrest.",
            ["detained 16"],
        ),
        (
            "Youths were accused of assaulting a police officer.",
            ["injured 1 security-forces"],
        ),
        ("Two of 17 clerks kidnapped in May have been freed.", ["abducted 17"]),
        ("Two of 17 clerks kidnapped in May have died.", ["killed 2", "abducted 17"]),
        ("Two of 17 clerks were killed.", ["killed 2"]),
        (
            "The hospital said that five patients were brought there.",
            ["treated 5"],
        ),
        ("The school said that five pupils were brought there.", []),
        ("Dozens who rallied against the coup suffered bullet wounds.", ["injured 12"]),
        ("Dozens who rallied against the coup suffered losses.", ["demonstrating 12"]),
        ("Ida Lund, 15 years old, has been missing since 13 June.", ["missing 1"]),
        ("Ida Lund, 15 years old, sings well.", []),
        (
            "He decried the arrest of several protesters, including four clerks.",
            ["detained 4"],
        ),
        ("He met several protesters, including four clerks.", []),
    ],
)
def test_wire_wording(text: str, expected: list[str]) -> None:
    """Each figure is read once, with what happened to those counted."""
    assert told(text) == expected
