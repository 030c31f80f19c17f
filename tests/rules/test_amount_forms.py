"""Every form of a time or a share that is read in a text, and what is read as none."""

from __future__ import annotations

from fractions import Fraction

import pytest

from generator.rules.numbers.amounts import amounts

MINUTES = {"minutes": 1, "hours": 60, "days": 1_440, "years": 518_400}


def read(text: str) -> list[tuple[str, Fraction]]:
    """Return the words and the first value of each amount."""
    return [(amount.words, amount.values[0]) for amount in amounts(text)]


def lasting(words: str, number: str, unit: str) -> list[tuple[str, Fraction]]:
    """Return what is read of a time."""
    return [(words, Fraction(number) * MINUTES[unit])]


@pytest.mark.parametrize(
    ("text", "words", "number", "unit"),
    [
        ("The bakers shut for half an hour.", "half an hour", "1/2", "hours"),
        ("A half-hour queue formed.", "half-hour", "1/2", "hours"),
        ("The lull took half a full day.", "half a full day", "1/2", "days"),
        (
            "It rang for three quarters of an hour.",
            "three quarters of an hour",
            "3/4",
            "hours",
        ),
        ("A quarter of a century went by.", "A quarter of a century", "25", "years"),
        ("The dam held for ninety days.", "ninety days", "90", "days"),
        ("The dam held for 1,200 days.", "1,200 days", "1200", "days"),
        ("A nine-day fast ended.", "nine-day", "9", "days"),
        (
            "It stood for a hundred and ten years.",
            "a hundred and ten years",
            "110",
            "years",
        ),
        ("It stood for half a dozen years.", "half a dozen years", "6", "years"),
        ("It held for 3.5 million years.", "3.5 million years", "3500000", "years"),
        ("It took two and a half days.", "two and a half days", "5/2", "days"),
        ("A three-and-a-half-year row.", "three-and-a-half-year", "7/2", "years"),
        ("It took a day and a half.", "a day and a half", "3/2", "days"),
        ("He walked six more days.", "six more days", "6", "days"),
        ("A decade and a half passed.", "A decade and a half", "15", "years"),
        ("They met for two centuries.", "two centuries", "200", "years"),
        ("Half the mill stood for 2.5 hours.", "2.5 hours", "5/2", "hours"),
    ],
)
def test_time_read(text: str, words: str, number: str, unit: str) -> None:
    """A time is read with its number, in digits or words, and its unit."""
    times = [one for one in amounts(text) if one.kind == "time"]

    assert [(one.words, one.values[0]) for one in times] == lasting(words, number, unit)


@pytest.mark.parametrize(
    ("text", "words", "share"),
    [
        ("Rye rose by 20 per cent.", "20 per cent", "1/5"),
        ("Rye rose by 20 percent.", "20 percent", "1/5"),
        ("Rye rose by 2.5%.", "2.5%", "1/40"),
        ("Two thirds of the rye rotted.", "Two thirds", "2/3"),
        ("Two-thirds of a field lay bare.", "Two-thirds", "2/3"),
        ("A two-third majority agreed.", "two-third", "2/3"),
        ("One fifth stayed away.", "One fifth", "1/5"),
        ("A tenth of them stayed.", "A tenth", "1/10"),
        ("Rye rose by a third on Friday.", "a third", "1/3"),
        ("Rye rose by a third.", "a third", "1/3"),
        ("It sold three quarters.", "three quarters", "3/4"),
        ("A good third of the nets tore.", "A good third", "1/3"),
        ("A good third of his nets tore.", "A good third", "1/3"),
        ("The poorest fifth of all ate less.", "The poorest fifth", "1/5"),
        ("Half of them left.", "Half", "1/2"),
        ("The office halved a grant.", "halved", "1/2"),
        ("The other half stayed.", "half", "1/2"),
        ("One in five nets tore.", "One in five", "1/5"),
        ("One net in five was torn.", "One net in five", "1/5"),
        ("3 nets out of 4 tore.", "3 nets out of 4", "3/4"),
        ("Two for every five were lost.", "Two for every five", "2/5"),
        ("It spared one in every 80 nets.", "one in every 80", "1/80"),
        ("One in a thousand nets tore.", "One in a thousand", "1/1000"),
    ],
)
def test_share_read(text: str, words: str, share: str) -> None:
    """A share is read as per cent, parts, a half, or a number in another."""
    assert read(text) == [(words, Fraction(share))]


@pytest.mark.parametrize(
    "text",
    [
        "The nets were dry.",
        "It fished in 2010 and in five bays.",
        "Several hundred days passed.",
        "It was built in the 1990s, years later.",
        "It took 2½ hours, or 2,5 hours.",
        "It took ⅩⅡ days.",
        "In his twenty-third year he left.",
        "A third man came aboard.",
        "Two third parties and three quarter-finals were named.",
        "Two quarters of the town lay dark.",
        "It cost two-thirds of a million crowns.",
        "It cost half a million crowns.",
        "In the old quarter of the town it rained.",
        "It rained in the last third of its run, and in a good third of villages.",
        "It froze in the coldest third of the year.",
        "It rose in the second half, as in the first-half account.",
        "At half past, and at half five, a bell rang.",
        "It sent 20 in 80 raids.",
        "It lost three nets in four bays.",
        "Prices doubled in five bays.",
    ],
)
def test_nothing_read(text: str) -> None:
    """No time or share is read where a number or a part is something else."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Half of them left.", True),
        ("It took half an hour.", True),
        ("It took a decade.", True),
        ("It took one and a half decades.", True),
        ("It took a year.", False),
        ("It took two decades.", False),
        ("One in five left.", False),
        ("It rose by 20%.", False),
        ("Flags hung at half-mast.", False),
    ],
)
def test_named(text: str, named: bool) -> None:
    """An amount is named if no numeral in it can be compared."""
    assert [amount.is_named for amount in amounts(text)] == [named]


def test_time_or_share() -> None:
    """What may be a share or a time is read as both."""
    day = Fraction(MINUTES["days"])

    assert read("One in five days was dry.") == [
        ("five days", 5 * day),
        ("One in five", Fraction(1, 5)),
    ]


def test_year_has_two_lengths() -> None:
    """A year has twelve months of 30 days, or 365 days."""
    (year,) = amounts("It took a year.")

    assert [length / MINUTES["days"] for length in year.values] == [360, 365]
