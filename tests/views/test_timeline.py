"""A timeline puts nothing after what followed from it, and says each date once."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from lxml import html
from markdown import Markdown

from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from generator.text import quotations
from generator.views import timeline
from generator.views.timeline import Day
from generator.views.view_factory import ViewFactory
from tests import assembled, samples
from tests.case_projects import ROOT

CORPUS = Corpus.of(project_loader.load(ROOT))


def days_of(*events: dict[str, Any]) -> tuple[Day[Any], ...]:
    """Return the timeline of some events, reported on 21 May 2031."""
    crisis = samples.crisis(
        events=[
            {"text": "The gate was shut.", "evidence": samples.evidence(), **event}
            for event in events
        ],
    )
    viewer = ViewFactory(samples.corpus({"bay": crisis}, published="2031-05-21"))
    return timeline.days(viewer.record("bay", event) for event in crisis.events)


def order(*events: dict[str, Any]) -> list[str]:
    """Return the ids of events in the order of the timeline."""
    return [record.id for day in days_of(*events) for record in day.records]


def test_by_comes_before_on() -> None:
    """What was by a day stands before what was on it, and that before what lasted."""
    events = (
        {"id": "from", "date": "2031-05-06/.."},
        {"id": "on", "date": "2031-05-06"},
        {"id": "by", "date": "../2031-05-06"},
        {"id": "before", "date": "2031-05-05"},
    )

    assert order(*events) == ["before", "by", "on", "from"]


def test_month_follows_its_days() -> None:
    """What was within a month or year stands after the days of it, what lasted not."""
    events = (
        {"id": "year", "date": "2031"},
        {"id": "month", "date": "2031-05~"},
        {"id": "next", "date": "2031-06-01"},
        {"id": "last", "date": "2031-05-31"},
        {"id": "throughout", "date": "2031-05-01/2031-05-31"},
    )

    assert order(*events) == ["throughout", "last", "month", "next", "year"]


def test_undated_record_stands_with_its_report() -> None:
    """A record without a date stands where its source was published, and says so."""
    days = days_of({"id": "undated"}, {"id": "early", "date": "2031-05-02"})

    assert [day.when for day in days] == ["2 May 2031", "reported 21 May 2031"]


def test_report_stands_behind_its_day() -> None:
    """What was reported on a day stands behind what was by, on or about that day."""
    days = days_of(
        {"id": "undated"},
        {"id": "on", "date": "2031-05-21"},
        {"id": "about", "date": "2031-05-21~"},
        {"id": "by", "date": "../2031-05-21"},
        {"id": "from", "date": "2031-05-21/.."},
    )

    assert [day.records[0].id for day in days] == [
        "by",
        "on",
        "about",
        "undated",
        "from",
    ]


@pytest.mark.parametrize("date", [{"date": "2031-05-23"}, {}])
def test_followers_stand_after(date: dict[str, str]) -> None:
    """An undated record stands after the record it followed, whenever that was."""
    events = (
        {"id": "last", "after": "next"},
        {"id": "next", "after": "first"},
        {"id": "first", **date},
    )

    assert order(*events) == ["first", "next", "last"]


def test_parts_of_a_figure_follow_it() -> None:
    """A part stands right after its whole of the same date, with its place."""
    figures = [
        samples.figure(8, part_of="killed-74", place="quay"),
        samples.figure(90),
        samples.figure(74, place="quay", part_of="killed-80"),
        samples.figure(70, part_of="killed-80", period="2031-05-02"),
        samples.figure(80, cause="direct"),
    ]
    crisis = samples.crisis(places=[{"id": "quay", "name": "Quay"}], figures=figures)
    viewer = ViewFactory(samples.corpus({"bay": crisis}))
    (day,) = timeline.days(viewer.record("bay", one) for one in crisis.figures)

    assert [record.in_full for record in day.records] == [
        "90 people killed",
        "80 people killed in the violence",
        "74 people killed in Quay, part of 80",
        "8 people killed in Quay, part of 74",
        "70 people killed on 2 May 2031, part of 80",
    ]


@pytest.mark.parametrize("name", CORPUS.crises)
def test_timeline_has_the_place_of_each_figure(name: str) -> None:
    """A line of the timeline says where, and of what, its figure counts people."""
    site = assembled.site(CORPUS)
    text = site.pages[f"crises/{name}.md"].decode()
    page = html.fromstring(Markdown(extensions=["attr_list", "meta"]).convert(text))
    viewer = ViewFactory(CORPUS)
    lines = {
        one.get("href"): one.text_content()
        for one in page.xpath("//ul[contains(@class, 'lines')]//p/a")
    }

    assert [
        one.id
        for one in CORPUS.crises[name].figures
        if quotations.fold(viewer.record(name, one).in_full)
        != quotations.fold(lines[f"#{one.id}"])
    ] == []


@pytest.mark.parametrize("name", CORPUS.crises)
def test_dates_are_not_repeated(name: str) -> None:
    """No date stands twice in a row, and no record is lost."""
    viewer, crisis = ViewFactory(CORPUS), CORPUS.crises[name]
    parts = (crisis.events, crisis.figures, crisis.positions, crisis.responses)
    records = [one for part in parts for one in part]
    days = timeline.days(viewer.record(name, one) for one in records)
    shown = [record.id for day in days for record in day.records]

    assert [one for one, next_ in pairwise(days) if one.when == next_.when] == []
    assert sorted(shown) == sorted(one.id for one in records)
