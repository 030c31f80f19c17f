"""Charts of the figures of one scope over time: days across, people upwards.

A figure is a mark at its day, joined to the figure that supersedes it.
Labels stand beside their marks where they overlap neither marks nor other labels; the
table below a chart has every figure in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from generator.corpus import wording
from generator.model import edtf
from generator.views.charts import scales
from generator.views.charts.measure_chart import MEANINGS, ChartFigure
from generator.views.charts.scales import Scale
from generator.views.charts.shapes import Area, Text, Tick, first_free, width

MIN_DAYS = 3
"""Minimum number of different days for a chart over time."""
WIDE, NARROW = 720, 330
"""Widths of the two drawings in CSS pixels; the style sheet shows one of them."""
HEIGHT = 210
RIGHT, TOP, BOTTOM = 20, 6, 28
"""Margins around the marks."""
RADIUS = 5
"""Space that a mark takes around its point."""
ARROW = 16
"""Length of an arrow beyond the number at its start."""


@dataclass(frozen=True, slots=True)
class TimeMark:
    """The mark of a figure at its day, from `y` up to `end`."""

    kind: str
    x: int
    y: int
    end: int
    best: int | None
    """y position of a best estimate within a range; None where there is none."""
    earlier: bool
    """Whether a later figure replaced it."""


class Step(NamedTuple):
    """A step from a figure to the one that supersedes it."""

    x: int
    y: int
    next_x: int
    next_y: int


class LevelTick(NamedTuple):
    """A line at a round number of people."""

    y: int
    words: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart over time at one width."""

    width: int
    height: int
    left: int
    """Where the lines of the levels begin."""
    levels: tuple[LevelTick, ...]
    days: tuple[Tick, ...]
    marks: tuple[TimeMark, ...]
    steps: tuple[Step, ...]
    labels: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class TimeChart:
    """The figures of one scope over time, with a description for screen readers."""

    id: str
    title: str
    description: str
    drawings: tuple[Drawing, ...]
    """The wide one, then the narrow one."""
    legend: tuple[tuple[str, str], ...]
    logarithmic: bool


def time_chart(name: str, entries: Sequence[ChartFigure]) -> TimeChart | None:
    """Return the chart of the figures of a scope; None on fewer than `MIN_DAYS` days.

    Args:
        name: Its id, unique among the charts of a page.
        entries: The figures of the scope.
    """
    drawn = [one for one in entries if one.numbers and one.day != date.max]
    days = sorted({one.day for one in drawn})
    if len(days) < MIN_DAYS:
        return None
    ordered = sorted(drawn, key=lambda one: (one.by, one.day))
    numbers = [number for one in ordered for number in one.numbers]
    scale = scales.scale(numbers, HEIGHT - BOTTOM, TOP + ARROW)
    kinds = {one.kind for one in ordered}
    return TimeChart(
        name,
        f"{ordered[0].scope[:1].upper()}{ordered[0].scope[1:]}, by date and source",
        _description(ordered, days, numbers),
        tuple(_drawing(ordered, days, scale, size) for size in (WIDE, NARROW)),
        tuple((kind, words) for kind, words in MEANINGS.items() if kind in kinds),
        scale.logarithmic,
    )


def _description(
    entries: Sequence[ChartFigure], days: Sequence[date], numbers: Sequence[int]
) -> str:
    first, last = (edtf.to_english(day.isoformat()) for day in (days[0], days[-1]))
    return (
        f"{len(entries)} figures from {first} to {last}, between {min(numbers):,} and "
        f"{max(numbers):,}. The table below has every one of them in words."
    )


def _drawing(
    entries: Sequence[ChartFigure], days: Sequence[date], scale: Scale, size: int
) -> Drawing:
    levels = [LevelTick(scale.x(number), f"{number:,}") for number in scale.ticks()]
    left = max(width(level.words) for level in levels) + 8
    first, right = left + RADIUS + 4, size - RIGHT
    length = (days[-1] - days[0]).days
    marks = [
        _mark(one, first + (one.day - days[0]).days / length * (right - first), scale)
        for one in entries
    ]
    steps = list(_steps(entries, marks))
    frame = Area(left, 0, size, HEIGHT - BOTTOM + 2)
    return Drawing(
        size,
        HEIGHT,
        round(left),
        tuple(levels),
        tuple(_day_ticks(days, first, right)),
        tuple(marks),
        tuple(steps),
        tuple(_labels(entries, marks, steps, frame)),
    )


def _mark(entry: ChartFigure, x: float, scale: Scale) -> TimeMark:
    numbers, best = entry.numbers, entry.figure.best
    y, end = scale.x(numbers[0]), scale.x(numbers[-1])
    if entry.kind == "from":
        end = y - ARROW
    elif entry.kind == "to":
        end = y + ARROW
    inner = best if len(numbers) > 1 else None
    middle = scale.x(inner) if inner is not None else None
    return TimeMark(entry.kind, round(x), y, end, middle, entry.superseded)


def _day_ticks(days: Sequence[date], left: float, right: float) -> Iterator[Tick]:
    """Yield ticks at equal distances, as many as have room for their labels."""
    length = (days[-1] - days[0]).days
    room = width("30 September") + 12
    count = max(1, min(length, int((right - left) // room)))
    step = -(-length // count)
    for offset in range(0, length + 1, step):
        day = days[0] + timedelta(days=offset)
        words = edtf.to_english(day.isoformat()).removesuffix(f" {day.year}")
        x = left + offset / length * (right - left)
        yield Tick(round(x), words)


def _steps(entries: Sequence[ChartFigure], marks: Sequence[TimeMark]) -> Iterator[Step]:
    """Yield a step from each figure to a later one that supersedes it."""
    figures = [entry.figure for entry in entries]
    by_id = {figure.id: mark for figure, mark in zip(figures, marks, strict=True)}
    for figure, after in zip(figures, marks, strict=True):
        one = by_id.get(figure.supersedes or "")
        if one and one.x < after.x:
            yield Step(one.x, one.y, after.x, after.y)


def _labels(
    entries: Sequence[ChartFigure],
    marks: Sequence[TimeMark],
    steps: Sequence[Step],
    frame: Area,
) -> Iterator[Text]:
    """Yield the labels that have room, those of current figures first."""
    taken = [*map(_mark_box, marks), *(box for step in steps for box in _boxes(step))]
    pairs = zip(entries, marks, strict=True)
    for entry, mark in sorted(pairs, key=lambda pair: (pair[1].earlier, pair[1].y)):
        if text := first_free(_positions(entry, mark), frame, taken):
            taken.append(text.area)
            yield text


def _mark_box(mark: TimeMark) -> Area:
    top, bottom = sorted((mark.y, mark.end))
    return Area(mark.x - RADIUS, top - RADIUS, mark.x + RADIUS, bottom + RADIUS)


def _boxes(step: Step) -> tuple[Area, Area]:
    """Return the boxes of the two lines of a step."""
    top, bottom = sorted((step.y, step.next_y))
    return (
        Area(step.x, step.y - 1, step.next_x, step.y + 1),
        Area(step.next_x - 1, top, step.next_x + 1, bottom),
    )


def _positions(entry: ChartFigure, mark: TimeMark) -> Iterator[Text]:
    """Yield where a label may be, the best position first."""
    amount = wording.amount(entry.figure)
    for words in (f"{amount}, {entry.by}", amount):
        wide, gap = width(words), RADIUS + 3
        above, below = min(mark.y, mark.end) - gap, max(mark.y, mark.end) + gap + 10
        right, left, centred = mark.x + gap, mark.x - gap - wide, mark.x - wide / 2
        beside = (
            (mark.y, (mark.y + mark.end) // 2) if mark.kind == "word" else (mark.y,)
        )
        for x, y in (
            *((right, level + 4) for level in beside),
            (centred, above),
            *((left, level + 4) for level in beside),
            (centred, below),
        ):
            yield Text(round(x), round(y), words, "label")
