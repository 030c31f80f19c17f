"""Charts over time draw each figure at its day, with nothing on top of another."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations
from typing import Any
from xml.etree import ElementTree

import pytest

from generator.model.records import Figure
from generator.outputs.pages import page_rendering
from generator.views.charts import shapes
from generator.views.charts.measure_chart import ChartFigure
from generator.views.charts.time_chart import Drawing, TimeChart, time_chart
from tests import samples

DRAW: Any = (
    page_rendering.Templates(samples.TEMPLATES).get_template("_chart.html.jinja").module
)
START = date(2031, 4, 7)
ORIGINS = ("Health Ministry", "opposition", "Harbour News Agency")
SHAPES: list[dict[str, Any]] = [
    {},
    {"qualifier": "about"},
    {"best": None, "low": 40, "high": 900},
    {"best": None, "low": 8, "qualifier": "at-least"},
    {"best": None, "words": "hundreds"},
    {"best": 800_000},
]


def entry(
    number: int,
    day: int,
    by: str = ORIGINS[0],
    superseded: bool = False,
    **fields: Any,
) -> ChartFigure:
    """Return a figure of people killed on a day after the first."""
    given = {key: value for key, value in fields.items() if value is not None}
    if "best" not in fields:
        given["best"] = number
    figure = Figure.model_validate(
        {**samples.figure(number, **given), "measure": "killed"}
    )
    when = START + timedelta(days=day)
    return ChartFigure(figure, "people killed", by, f"{when:%d %B}", when, superseded)


def many(number: int) -> list[ChartFigure]:
    """Return figures of every form, from 8 to 800,000, of three origins."""
    return [
        entry(
            10 + 7 * n,
            n // 2,
            ORIGINS[n % 3],
            n + 3 < number,
            **SHAPES[n % len(SHAPES)],
        )
        for n in range(number)
    ]


def chart_of(entries: list[ChartFigure]) -> TimeChart:
    """Return the chart of some figures."""
    chart = time_chart("killed-time", entries)
    assert chart
    return chart


def boxes(drawing: Drawing) -> list[tuple[float, float, float, float]]:
    """Return the edges of the labels: left, top, right, bottom."""
    return [
        (text.x, text.y - shapes.FONT_SIZE, text.x + text.width, text.y)
        for text in drawing.labels
    ]


def test_fewer_than_three_days_need_no_chart() -> None:
    """Figures of two days are listed rather than drawn over time."""
    two_days = [entry(n, n % 2) for n in range(1, 6)]

    assert time_chart("killed-time", two_days) is None
    assert time_chart("killed-time", [*two_days, entry(9, 2)])


@pytest.mark.parametrize("number", [6, 12, 60])
def test_every_figure_is_drawn(number: int) -> None:
    """Each figure has a mark at each width, later days further right."""
    for drawing in chart_of(many(number)).drawings:
        assert len(drawing.marks) == number
    same_origin = [entry(10 + n, n) for n in range(number)]
    for drawing in chart_of(same_origin).drawings:
        places = [mark.x for mark in drawing.marks]
        assert places == sorted(places)


@pytest.mark.parametrize("number", [6, 12, 60])
def test_nothing_leaves_the_drawing(number: int) -> None:
    """Marks, steps, ticks and labels are inside the drawing at both widths."""
    for drawing in chart_of(many(number)).drawings:
        for mark in drawing.marks:
            assert drawing.left <= mark.x <= drawing.width
            assert 0 <= min(mark.y, mark.end) <= max(mark.y, mark.end) < drawing.height
        for left, top, right, bottom in boxes(drawing):
            assert drawing.left <= left <= right <= drawing.width
            assert 0 <= top <= bottom <= drawing.height


@pytest.mark.parametrize("number", [6, 12, 60])
def test_labels_overlap_nothing(number: int) -> None:
    """No label covers another label or the point of a figure."""
    for drawing in chart_of(many(number)).drawings:
        for one, other in combinations(boxes(drawing), 2):
            apart = one[2] <= other[0] or other[2] <= one[0]
            assert apart or one[3] <= other[1] or other[3] <= one[1]
        for left, top, right, bottom in boxes(drawing):
            for mark in drawing.marks:
                assert not (left < mark.x < right and top < mark.y < bottom)


def test_wide_drawing_labels_few_figures() -> None:
    """Where there is room, each figure has its amount beside it."""
    entries = [entry(10 * n, 3 * n) for n in range(1, 6)]
    words = " ".join(text.words for text in chart_of(entries).drawings[0].labels)

    for one in entries:
        assert str(one.figure.best) in words


def test_steps_join_figures_that_supersede_each_other() -> None:
    """A figure is joined to the one that supersedes it, whatever lies between."""
    entries = [
        entry(10, 0, superseded=True),
        entry(11, 1),
        entry(90, 1, ORIGINS[1]),
        entry(12, 2, superseded=True, supersedes="killed-10"),
        entry(80, 3, ORIGINS[1]),
        entry(13, 4, supersedes="killed-12"),
    ]
    drawing, _ = chart_of(entries).drawings
    first, second = drawing.steps
    heights = {mark.y: mark.x for mark in drawing.marks}

    assert heights[first.y] == first.x < heights[first.next_y] == first.next_x
    assert (first.next_x, first.next_y) == (second.x, second.y)
    assert second.next_x == max(mark.x for mark in drawing.marks)


def test_vague_word_is_a_band() -> None:
    """A vague word covers all numbers that it may mean, and stands beside them."""
    entries = [entry(40, 0), entry(999, 1), entry(1, 2, best=None, words="hundreds")]
    for drawing in chart_of(entries).drawings:
        (band,) = (mark for mark in drawing.marks if mark.kind == "word")
        (least, most) = (mark.y for mark in drawing.marks if mark.kind == "point")
        (label,) = (one for one in drawing.labels if one.words.startswith("hundreds"))

        assert band.end == most < band.y < least
        assert band.end < label.y <= band.y + 4


@pytest.mark.parametrize("number", [6, 60])
def test_drawings_are_named(number: int) -> None:
    """Each drawing is well-formed, and an image that says what it shows."""
    root = ElementTree.fromstring(str(DRAW.over_time(chart_of(many(number)))))
    named = [one for one in root.iter("svg") if one.attrib.get("role") == "img"]

    assert len(named) == 2
    for one in named:
        assert f"{number} figures" in one.attrib["aria-label"]
