"""A date strip draws dated events at their days, none over another."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from generator.model import edtf
from generator.views.briefing import crisis
from generator.views.charts import date_strip
from generator.views.view_factory import ViewFactory
from tests.case_projects import ROOT

CORPUS = Corpus.of(project_loader.load(ROOT))
DAYS = st.dates().map(lambda day: f"{day.year:04}-{day:%m-%d}")
DATES = (
    DAYS | DAYS.map("../{}".format) | DAYS.map("{}/..".format) | DAYS.map("{}~".format)
)

COVERS = st.tuples(st.dates(), st.dates()).map(
    lambda days: "/".join(f"{day.year:04}-{day:%m-%d}" for day in sorted(days))
)
MAY = "2031-05-01/2031-05-31"


@pytest.mark.parametrize(
    ("dates", "covers"),
    [
        ([], MAY),
        (["2031-05-01", "2031-05-02"], MAY),
        (["2031-05-02"] * 9, "2031-05-02"),
        (["2031-04-30", "2031-05-02", "2031-05-09", "2031-06-01"], MAY),
    ],
)
def test_little_needs_no_strip(dates: list[str], covers: str) -> None:
    """Two events within the days of a strip, or a single day, are not drawn."""
    assert date_strip.date_strip(dates, covers) is None


def test_strip_covers_what_the_briefing_covers() -> None:
    """A strip begins and ends with the days covered, not with the first event."""
    strip = date_strip.date_strip(["2031-05-05", "2031-05-06", "2031-05-09"], MAY)

    assert strip
    assert (strip.first, strip.last) == ("1 May 2031", "31 May 2031")
    assert strip.marks[-1].end < 50


@pytest.mark.parametrize(
    ("covers", "ends"),
    [
        ("2031-05-02/..", ("2 May 2031", "9 May 2031")),
        ("../2031-05-20", ("3 May 2031", "20 May 2031")),
        ("2031-06-01/..", None),
    ],
)
def test_open_strip_ends_with_its_events(
    covers: str, ends: tuple[str, str] | None
) -> None:
    """A briefing that is still followed has a strip up to its latest event."""
    dates = ["2031-05-03", "2031-05-07", "2031-05-09"]
    strip = date_strip.date_strip(dates, covers)

    assert (strip and (strip.first, strip.last)) == ends


@pytest.mark.parametrize("name", sorted(CORPUS.crises))
def test_strip_has_the_dates_above_it(name: str) -> None:
    """The strip of a page has the same first and last day as the head of the page."""
    covers = edtf.parse(CORPUS.crises[name].covers)
    page = crisis.view(ViewFactory(CORPUS), name)

    assert isinstance(page, crisis.CrisisView)
    assert page.head.strip
    assert page.head.strip.first == edtf.to_english(covers.start.isoformat())
    assert page.head.strip.last == edtf.to_english(covers.end.isoformat())


@given(st.lists(DATES, min_size=3, max_size=30), COVERS)
def test_marks_are_inside_and_apart(dates: list[str], covers: str) -> None:
    """Marks are within the strip, and those of one level do not touch."""
    strip = date_strip.date_strip(dates, covers)
    for mark in strip.marks if strip else ():
        assert 0 <= mark.start <= mark.end <= 100
        assert 0 <= mark.level < date_strip.MAX_LEVELS
    for one, other in combinations(strip.marks if strip else (), 2):
        if one.level == other.level:
            assert one.end < other.start or other.end < one.start


def test_days_are_points_and_the_rest_bars() -> None:
    """An exact day is a point; "by", "from", "about" and intervals are bars."""
    strip = date_strip.date_strip(
        ["2031-05-01", "../2031-05-03", "2031-05-20~", "2031-05-07/2031-05-09"], MAY
    )

    assert strip
    assert [mark.start == mark.end for mark in strip.marks].count(True) == 1


@given(st.lists(DATES, min_size=3, max_size=30), COVERS)
def test_ticks_are_apart_and_named(dates: list[str], covers: str) -> None:
    """Ticks have room for their dates, which are days of the strip."""
    strip = date_strip.date_strip(dates, covers)
    ticks = strip.ticks if strip else ()
    for tick in ticks:
        assert date_strip.TICK_LEFT <= tick.x <= date_strip.TICK_RIGHT
    for one, other in pairwise(ticks):
        assert one.x + date_strip.TICK_GAP <= other.x


def test_ticks_stand_where_their_days_are() -> None:
    """The tenth of twenty-one days has its tick in the middle."""
    dates = ["2031-05-01", "2031-05-02", "2031-05-19"]
    strip = date_strip.date_strip(dates, "2031-05-01/2031-05-19")

    assert strip
    assert date_strip.StripTick(50.0, "10 May") in strip.ticks
