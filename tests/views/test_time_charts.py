"""Charts over time draw each figure at its day, with nothing on top of another."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations, pairwise
from math import hypot
from typing import Any
from xml.etree import ElementTree

import pytest

from generator.model.records import Figure
from generator.outputs.pages import page_rendering
from generator.views.charts.label_placement import Label
from generator.views.charts.measure_chart import ChartFigure
from generator.views.charts.shapes import FONT_SIZE, Area, Tick, width
from generator.views.charts.time_chart import (
    Drawing,
    TimeChart,
    TimeMark,
    time_chart,
)
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


def lines_of(label: Label) -> list[Area]:
    """Return the space that each line of a label may take."""
    wide = [text.width if label.ends else 0 for text in label.texts]
    return [
        Area(text.x - left, text.y - FONT_SIZE, text.x - left + text.width, text.y)
        for text, left in zip(label.texts, wide, strict=True)
    ]


def boxes(drawing: Drawing) -> list[Area]:
    """Return the edges of the lines of all labels: left, top, right, bottom."""
    return [line for label in drawing.labels for line in lines_of(label)]


def words_of(label: Label) -> str:
    """Return the words of a label."""
    return " ".join(text.words for text in label.texts)


def distance(area: Area, mark: TimeMark) -> float:
    """Return how far a mark is from an area."""
    x = max(area.left - mark.x, mark.x - area.right, 0)
    ends = sorted((mark.y, mark.end))
    return hypot(x, max(area.top - ends[1], ends[0] - area.bottom, 0))


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
    words = " ".join(map(words_of, chart_of(entries).drawings[0].labels))

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
        (label,) = (
            one for one in drawing.labels if words_of(one).startswith("hundreds")
        )

        assert band.end == most < band.y < least
        assert label.leader or distance(label.area, band) < 10


@pytest.mark.parametrize("number", [3, 12, 60])
def test_labels_belong_to_their_marks(number: int) -> None:
    """A label is nearer to its mark than to others, or a line leads from the mark."""
    entries = [entry(10 + 7 * n, n, ORIGINS[n % 3]) for n in range(number)]
    marks = {one.figure.best: n for n, one in enumerate(entries)}
    for drawing in chart_of(entries).drawings:
        assert drawing.labels
        ordered = sorted(range(number), key=lambda n: (entries[n].by, entries[n].day))
        for label in drawing.labels:
            index = marks[int(words_of(label).partition(",")[0])]
            own = drawing.marks[ordered.index(index)]
            others = [mark for mark in drawing.marks if mark != own]
            if leader := label.leader:
                assert hypot(leader.x - own.x, leader.y - own.y) < 8
            else:
                nearest = min(distance(label.area, mark) for mark in others)
                assert distance(label.area, own) < nearest


@pytest.mark.parametrize("number", [6, 12, 60])
def test_no_line_strikes_a_label(number: int) -> None:
    """Labels are neither on the lines of round numbers nor on the steps."""
    for drawing in chart_of(many(number)).drawings:
        for left, top, right, bottom in boxes(drawing):
            for level in drawing.levels:
                assert not top < level.y < bottom
            for step in drawing.steps:
                assert not (
                    top < step.y < bottom and left < step.next_x and step.x < right
                )


@pytest.mark.parametrize("number", [6, 12, 60])
def test_labels_say_who_counted(number: int) -> None:
    """Only a number whose line leads to a label with the same speaker stands alone."""
    line = [
        entry(10 * n, n, superseded=n < number, supersedes=f"killed-{10 * n - 10}")
        for n in range(1, number + 1)
    ]
    for drawing in chart_of([*line, entry(7, 2, ORIGINS[1])]).drawings:
        words = [words_of(label) for label in drawing.labels]
        alone = {one for one in words if "," not in one}

        assert {"7", str(10 * number)}.isdisjoint(alone)
        assert not alone or f"{10 * number}, {ORIGINS[0]}" in words
        assert alone or number > 12
        assert len(drawing.steps) == number - 1


@pytest.mark.parametrize("days", [2, 9, 46, 400])
def test_first_and_last_day_have_ticks(days: int) -> None:
    """The axis names its first and last day, and all names have room around ticks."""
    entries = [entry(10, 0), entry(20, 1), entry(30, days)]
    chart = chart_of(entries)
    for drawing in chart.drawings:
        ticks = drawing.days
        ends = [(one.x - one_half(one), one.x + one_half(one)) for one in ticks]

        assert ticks[0].words == "7 April"
        assert (ticks[0].x, ticks[-1].x) == (drawing.marks[0].x, drawing.marks[-1].x)
        assert ends[0][0] >= 0
        assert ends[-1][1] <= drawing.width
        for one, other in pairwise(ends):
            assert one[1] < other[0]
    assert 'text-anchor="start"' not in DRAW.over_time(chart)


def one_half(tick: Tick) -> float:
    """Return half the width of the words of a tick."""
    return width(tick.words) / 2


def test_legend_explains_fainter_marks() -> None:
    """What a later figure replaced is fainter, and the legend says so."""
    plain = [entry(10 * n, n) for n in range(1, 4)]
    replaced = [*plain, entry(90, 1, superseded=True)]

    assert "since replaced" not in DRAW.over_time(chart_of(plain))
    assert "since replaced" in DRAW.over_time(chart_of(replaced))


def test_title_says_which_part_it_is() -> None:
    """The title of a chart of parts has what their notes agree on."""
    part: dict[str, Any] = {"part_of": "killed-9", "note": "Those found at sea."}
    other = {**part, "note": "Our reading."}
    whole = [entry(10 * n, n) for n in range(1, 4)]
    parts = [entry(n, n, **(part if n > 1 else other)) for n in range(1, 5)]
    unlike = [entry(n, n, **{**part, "note": f"{n} more."}) for n in range(1, 4)]

    assert chart_of(whole).title == "People killed, by date and source"
    assert chart_of(parts).title == (
        "People killed: those found at sea, by date and source"
    )
    assert chart_of(unlike).title == "People killed, by date and source"


@pytest.mark.parametrize("number", [6, 60])
def test_drawings_are_named(number: int) -> None:
    """Each drawing is well-formed, and an image that says what it shows."""
    root = ElementTree.fromstring(str(DRAW.over_time(chart_of(many(number)))))
    named = [one for one in root.iter("svg") if one.attrib.get("role") == "img"]

    assert len(named) == 2
    for one in named:
        assert f"{number} figures" in one.attrib["aria-label"]


def test_figures_that_replace_each_other_are_drawn() -> None:
    """A brief with such an error can still be seen in a preview."""
    pair = [
        entry(10, 1, supersedes="killed-20", superseded=True),
        entry(20, 2, supersedes="killed-10", superseded=True),
        entry(30, 3),
    ]

    assert len(chart_of(pair).drawings[0].marks) >= len(pair)
