"""EDTF dates are parsed, sorted by their days and written out in English."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import edtf

DAYS = st.dates(date(1000, 1, 1))


@given(DAYS)
def test_day(day: date) -> None:
    """A day is a span of one day, and exact."""
    assert edtf.parse(day.isoformat()) == edtf.DateRange(day, day, False)
    assert edtf.parse(day.isoformat()).exact == day


@given(DAYS, DAYS)
def test_interval(one: date, other: date) -> None:
    """An interval spans its first to its last day; a reversed one is refused."""
    first, last = sorted((one, other))
    span = edtf.parse(f"{first}/{last}")

    assert (span.start, span.end) == (first, last)
    if first != last:
        with pytest.raises(ValueError, match="ends before it begins"):
            edtf.parse(f"{last}/{first}")


@given(DAYS)
def test_approximate(day: date) -> None:
    """A day with a tilde is not exact."""
    span = edtf.parse(f"{day}~")

    assert span.approximate
    assert span.exact is None


@given(DAYS)
def test_month_and_year(day: date) -> None:
    """A month contains each of its days, and a year each of its months."""
    month, year = edtf.parse(f"{day:%Y-%m}"), edtf.parse(f"{day.year:04}")

    assert year.start <= month.start <= day <= month.end <= year.end


@given(DAYS)
def test_open_end(day: date) -> None:
    """An open end has no day, and sorts by the end that is given."""
    by, since = edtf.parse(f"../{day}"), edtf.parse(f"{day}/..")

    assert (by.first, by.last, by.start) == (None, day, day)
    assert (since.first, since.last, since.end) == (day, None, day)


@given(st.text("0123456789-/.~x ", max_size=12))
def test_any_text(text: str) -> None:
    """Any text either gives an ordered span or is refused with a `ValueError`."""
    with suppress(ValueError):
        assert edtf.parse(text).start <= edtf.parse(text).end


@pytest.mark.parametrize(
    "text",
    ["", "2031-02-29", "2031-13", "0000", "31-01-01", "2031-1-1", "٢٠٣١", "2031 ", "/"],
)
def test_invalid(text: str) -> None:
    """Days that do not exist and other notations are refused."""
    with pytest.raises(ValueError, match=r"^is "):
        edtf.parse(text)


@pytest.mark.parametrize("text", ["../..", "..", "2031/../2032"])
def test_no_bound(text: str) -> None:
    """A date without any bound is refused."""
    with pytest.raises(ValueError, match=r"^is "):
        edtf.parse(text)


@pytest.mark.parametrize(
    ("text", "words"),
    {
        "2031-04-07": "7 April 2031",
        "2031-04": "April 2031",
        "2031": "2031",
        "2031-04-07~": "about 7 April 2031",
        "2031-12-30/2032-01-02": "30 December 2031 to 2 January 2032",
        "../2031-04-07": "by 7 April 2031",
        "2031-04/..": "from April 2031",
    }.items(),
)
def test_words(text: str, words: str) -> None:
    """Each form is written as a person would write it."""
    assert edtf.to_english(text) == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2031-3-4", ["2031-03-04"]),
        ("2031/03", ["2031-03"]),
        ("22.11.2031", ["2031-11-22"]),
        ("11/22/2031", ["2031-11-22"]),
        ("5.5.2031", ["2031-05-05"]),
        ("03.04.2031", ["2031-03-04", "2031-04-03"]),
        ("4 March 2031", ["2031-03-04"]),
        ("Sept. 30th, 2031", ["2031-09-30"]),
        ("May 2031", ["2031-05"]),
        ("Octo 2031", []),
        ("30 February 2031", []),
        ("3.4.31", []),
        ("22.11-2031", []),
        ("4 March 5, 2031", []),
        ("4 Mars 2031", []),
        ("22.13.2031", []),
        (f"22.11.2031{' ' * 100}", []),
    ],
)
def test_readings(text: str, expected: list[str]) -> None:
    """A date in another notation is read in every way that the calendar allows."""
    assert [*edtf.candidates(text)] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    {
        "2031-04-07/2031-04-23": "7–23 April 2031",
        "2031-04-07/2031-05-02": "7 April to 2 May 2031",
        "2031-04/2031-06": "April to June 2031",
        "2031-04-07~/2031-04-23": "about 7 April 2031 to 23 April 2031",
        "2031-04-07/2031-04-23~": "7 to about 23 April 2031",
        "2031-04-07~/2031-04-23~": "about 7 to about 23 April 2031",
        "2031-04-07/2031-05-02~": "7 April to about 2 May 2031",
    }.items(),
)
def test_intervals_are_short(text: str, words: str) -> None:
    """An interval says once what both of its ends share."""
    assert edtf.to_english(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    {
        "2031-04-07": "on 7 April 2031",
        "2031-04": "in April 2031",
        "2031": "in 2031",
        "2031-04-07~": "on or about 7 April 2031",
        "../2031-04-07": "by 7 April 2031",
    }.items(),
)
def test_phrases(text: str, words: str) -> None:
    """A date in a sentence has its preposition."""
    assert edtf.to_english_phrase(text) == words
