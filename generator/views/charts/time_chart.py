"""Charts of the figures of one scope over time: days across, people upwards.

A figure is a mark at its day, joined to the figure that supersedes it. A label says who
counted; a number alone belongs to the speaker at the end of its line. The table below a
chart has every figure in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import NamedTuple

from generator.corpus import wording
from generator.model import edtf
from generator.views.charts import scales
from generator.views.charts.label_placement import (
    Label,
    Room,
    Spots,
    place,
)
from generator.views.charts.measure_chart import MEANINGS, ChartFigure, heading
from generator.views.charts.scales import Scale
from generator.views.charts.shapes import Area, Tick, width

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
    """x position at which the lines of the levels begin."""
    axis: int
    """y position at which the ticks of the days begin."""
    levels: tuple[LevelTick, ...]
    days: tuple[Tick, ...]
    marks: tuple[TimeMark, ...]
    steps: tuple[Step, ...]
    labels: tuple[Label, ...]


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
    scope = heading(ordered)
    kinds = {one.kind for one in ordered}
    if any(one.superseded for one in ordered):
        kinds.add("earlier")
    return TimeChart(
        id=name,
        title=f"{scope[:1].upper()}{scope[1:]}, by date and source",
        description=_description(ordered, days, numbers),
        drawings=tuple(_drawing(ordered, days, scale, size) for size in (WIDE, NARROW)),
        legend=tuple((kind, MEANINGS[kind]) for kind in MEANINGS if kind in kinds),
        logarithmic=scale.logarithmic,
    )


def _description(
    entries: Sequence[ChartFigure], days: Sequence[date], numbers: Sequence[int]
) -> str:
    first, last = (edtf.to_english(day.isoformat()) for day in (days[0], days[-1]))
    return (
        f"{len(entries)} figures from {first} to {last}, between {min(numbers):,} and "
        f"{max(numbers):,}. The table below gives them all in words."
    )


def _drawing(
    entries: Sequence[ChartFigure], days: Sequence[date], scale: Scale, size: int
) -> Drawing:
    levels = [LevelTick(scale.x(number), f"{number:,}") for number in scale.ticks()]
    left = max(width(level.words) for level in levels) + 8
    halves = [width(_day_words(day)) / 2 + 1 for day in (days[0], days[-1])]
    first, right = max(left + RADIUS + 4, halves[0]), size - max(RIGHT, halves[1])
    length = (days[-1] - days[0]).days
    marks = [
        _mark(one, first + (one.day - days[0]).days / length * (right - first), scale)
        for one in entries
    ]
    steps = list(_steps(entries, marks))
    room = Room(
        Area(left, 0, size, HEIGHT - BOTTOM + 2),
        [_mark_box(mark) for mark in marks],
        [Area(left, level.y, size, level.y) for level in levels],
        [box for step in steps for box in _boxes(step)],
    )
    return Drawing(
        width=size,
        height=HEIGHT,
        left=round(left),
        axis=HEIGHT - BOTTOM + 2,
        levels=tuple(levels),
        days=tuple(_day_ticks(days, first, right)),
        marks=tuple(marks),
        steps=tuple(steps),
        labels=_labels(entries, room),
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
    return TimeMark(
        kind=entry.kind, x=round(x), y=y, end=end, best=middle, earlier=entry.superseded
    )


def _day_words(day: date) -> str:
    return edtf.to_english(day.isoformat()).removesuffix(f" {day.year}")


def _day_ticks(days: Sequence[date], left: float, right: float) -> Iterator[Tick]:
    """Yield the first and the last day, and those between that have room for labels."""
    length = (days[-1] - days[0]).days
    room = width("30 September") + 12
    count = max(1, min(length, int((right - left) // room)))
    step = -(-length // count)
    for offset in (*range(0, length, step), length):
        x = left + offset / length * (right - left)
        if offset in (0, length) or right - x >= room:
            yield Tick(round(x), _day_words(days[0] + timedelta(days=offset)))


def _steps(entries: Sequence[ChartFigure], marks: Sequence[TimeMark]) -> Iterator[Step]:
    """Yield a step from each figure to a later one that supersedes it."""
    figures = [entry.figure for entry in entries]
    by_id = {figure.id: mark for figure, mark in zip(figures, marks, strict=True)}
    for figure, after in zip(figures, marks, strict=True):
        one = by_id.get(figure.supersedes or "")
        if one and one.x <= after.x:
            yield Step(one.x, one.y, after.x, after.y)


def _labels(entries: Sequence[ChartFigure], room: Room) -> tuple[Label, ...]:
    """Return the labels that have room, in the order in which most of them have.

    A superseded figure has its number alone, if its line ends at a labelled figure.
    """
    ends = _line_ends(entries)
    pairs = [
        (entry, Spots(_label_words(entry, ends), mark, room))
        for entry, mark in zip(entries, room.marks, strict=True)
    ]
    best: tuple[Label, ...] = ()
    for edge, sign in product((0, 1), (1, -1)):
        order = sorted(
            pairs, key=lambda pair: (pair[0].superseded, sign * pair[1].mark[edge])
        )
        best = max(best, tuple(_in_order(order, ends)), key=len)
        if len(best) == len(entries):
            break
    return best


def _line_ends(entries: Sequence[ChartFigure]) -> dict[str, str]:
    """Return the id of the figure at which the line of each figure ends, by its id."""
    after = {entry.figure.supersedes: entry.figure.id for entry in entries}
    ends: dict[str, str] = {}
    for entry in entries:
        line = [entry.figure.id]
        while (later := after.get(line[-1])) and later not in line:
            line.append(later)
        ends[entry.figure.id] = line[-1]
    return ends


def _label_words(entry: ChartFigure, ends: Mapping[str, str]) -> str:
    amount = wording.amount(entry.figure)
    if ends[entry.figure.id] != entry.figure.id:
        return amount
    return f"{amount}, {entry.by.replace(wording.SOURCE_NOT_GIVEN, 'source not given')}"


def _in_order(
    pairs: Iterable[tuple[ChartFigure, Spots]], ends: Mapping[str, str]
) -> Iterator[Label]:
    """Yield the labels that have room, each in the best position that is left."""
    taken: list[Area] = []
    named: set[str] = set()
    for entry, spots in pairs:
        name = entry.figure.id
        if ends[name] in (name, *named) and (
            label := place(spots, taken, apart=not entry.superseded)
        ):
            named.add(name)
            yield label


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
