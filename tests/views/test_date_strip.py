"""A date strip draws dated events at their days, none over another."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.views.charts import date_strip

DAYS = st.dates().map(lambda day: f"{day.year:04}-{day:%m-%d}")
DATES = (
    DAYS | DAYS.map("../{}".format) | DAYS.map("{}/..".format) | DAYS.map("{}~".format)
)


@pytest.mark.parametrize(
    "dates", [[], ["2031-05-02"] * 9, ["2031-05-01", "2031-05-02"]]
)
def test_little_needs_no_strip(dates: list[str]) -> None:
    """Two events, or events of a single day, are not drawn."""
    assert date_strip.date_strip(dates) is None


@given(st.lists(DATES, min_size=3, max_size=30))
def test_marks_are_inside_and_apart(dates: list[str]) -> None:
    """Marks are within the strip, and those of one level do not touch."""
    strip = date_strip.date_strip(dates)
    for mark in strip.marks if strip else ():
        assert 0 <= mark.start <= mark.end <= 100
        assert 0 <= mark.level < date_strip.MAX_LEVELS
    for one, other in combinations(strip.marks if strip else (), 2):
        if one.level == other.level:
            assert one.end < other.start or other.end < one.start


def test_days_are_points_and_the_rest_bars() -> None:
    """An exact day is a point; "by", "from", "about" and intervals are bars."""
    strip = date_strip.date_strip(
        ["2031-05-01", "../2031-05-03", "2031-05-20~", "2031-05-07/2031-05-09"]
    )

    assert strip
    assert [mark.start == mark.end for mark in strip.marks].count(True) == 1
    assert (strip.first, strip.last) == ("1 May 2031", "20 May 2031")


@given(st.lists(DATES, min_size=3, max_size=30))
def test_ticks_are_apart_and_named(dates: list[str]) -> None:
    """Ticks have room for their dates, which are days of the strip."""
    strip = date_strip.date_strip(dates)
    ticks = strip.ticks if strip else ()
    for tick in ticks:
        assert date_strip.TICK_LEFT <= tick.x <= date_strip.TICK_RIGHT
    for one, other in pairwise(ticks):
        assert one.x + date_strip.TICK_GAP <= other.x


def test_ticks_stand_where_their_days_are() -> None:
    """The tenth of twenty-one days has its tick in the middle."""
    strip = date_strip.date_strip(["2031-05-01", "2031-05-02", "2031-05-19"])

    assert strip
    assert strip.ticks == (date_strip.StripTick(50.0, "10 May"),)
