"""Labels of a chart: each at its mark, or at the end of a line that leads to it.

A label overlaps neither marks nor lines nor other labels. It stands nearer to its own
mark than to any other, or else a thin line leads to it. Where neither is possible,
there is no label.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil, hypot
from textwrap import wrap
from typing import NamedTuple

from generator.views.charts.shapes import FONT_SIZE, Area, Text, width

LINE = 13
"""Height of a line of text in CSS pixels, as are all lengths."""
GAP = 3
"""Distance of a label from its mark."""
NEAR = 6
"""Maximum distance of a label from its mark without a line; with a line, it is farther
from all other marks."""
RISE, FAR_RISE, MAX_RISE = 4, 6, 72
"""Steps in which labels move up and down, near their mark and far, and how far."""
ASIDE = (0, 12, 30, 60)
"""Distances by which labels with a line move to the right or left of their mark."""


class Leader(NamedTuple):
    """A thin line from a mark to its label."""

    x: int
    y: int
    end_x: int
    end_y: int


class Label(NamedTuple):
    """The words at a mark."""

    area: Area
    texts: tuple[Text, ...]
    """One for each line of text."""
    ends: bool
    """Whether its text ends at its x, on the side of the mark; else it starts there."""
    leader: Leader | None

    @property
    def path(self) -> tuple[Area, ...]:
        """Small areas along the line that leads to it."""
        return tuple(_path(self.leader)) if self.leader else ()


class Room(NamedTuple):
    """The space that labels may use."""

    frame: Area
    marks: Sequence[Area]
    levels: Sequence[Area]
    """Lines that labels must not cover, but that lines to labels may cross."""
    steps: Sequence[Area]
    """Lines that neither labels nor lines to them may cross."""


@dataclass(frozen=True)
class Spots:
    """Possible positions of the label of a mark, as marks and lines leave room."""

    words: str
    mark: Area
    room: Room

    @cached_property
    def near(self) -> tuple[Label, ...]:
        """Labels beside, above and below the mark, the best first."""
        return tuple(
            _label(lines, area, self.mark, None)
            for lines in self._forms
            for area in _near(lines, self.mark, self.room)
            if self._is_free(area) and self._is_nearest(area)
        )

    @cached_property
    def far(self) -> tuple[Label, ...]:
        """Labels to which a line leads from the mark, the nearest first."""
        labels = (
            _label(lines, area, self.mark, _leader(self.mark, area))
            for lines in self._forms
            for area in _far(lines, self.mark, self.room)
            if self._is_free(area) and not _is_near(area, self._others)
        )
        barred = (*self._others, *self.room.steps)
        return tuple(
            label
            for label in labels
            if not any(_overlap(point, barred) for point in label.path)
        )

    @cached_property
    def _forms(self) -> list[tuple[str, ...]]:
        """Its words in one line, or in two."""
        two = wrap(self.words, ceil(len(self.words) * 0.6), break_long_words=False)
        return list(dict.fromkeys([(self.words,), tuple(two)]))

    @cached_property
    def _others(self) -> list[Area]:
        return [one for one in self.room.marks if one != self.mark]

    def _is_free(self, area: Area) -> bool:
        return not (_overlap(area, self.room.marks) or _overlap(area, self.room.steps))

    def _is_nearest(self, area: Area) -> bool:
        own = _distance(area, self.mark)
        return all(_distance(area, other) > own for other in self._others)


def place(spots: Spots, taken: list[Area], *, apart: bool) -> Label | None:
    """Return the label of a mark in the best free position, and take its space.

    Args:
        spots: Its possible positions.
        taken: The labels so far, and the lines that lead to them.
        apart: Whether it may be where a line has to lead to it.
    """
    for label in _labels(spots, apart=apart):
        if _overlap(label.area, taken):
            continue
        path = label.path
        if not any(_overlap(area, taken) for area in path):
            taken.extend((label.area, *path))
            return label
    return None


def _labels(spots: Spots, *, apart: bool) -> Iterator[Label]:
    yield from spots.near
    if apart:
        yield from spots.far


def _near(lines: Sequence[str], mark: Area, room: Room) -> list[Area]:
    """Return positions beside, above and below a mark, the nearest first."""
    wide, high = _size(lines)
    middle = (mark.top + mark.bottom - high) / 2
    reach = ceil((mark.bottom - mark.top) / 2 + 2 * RISE)
    beside = [middle + rise for rise in range(-reach, reach + 1, RISE)]
    around = (mark.top - high - 1, mark.bottom + 1)
    sides = (mark.right + GAP, mark.left - GAP - wide)
    inner = (mark.left, mark.right - wide, (mark.left + mark.right - wide) / 2)
    areas = [
        area
        for starts, tops in ((sides, beside), (inner, around))
        for area in _areas(starts, tops, lines, room)
        if _distance(area, mark) <= NEAR
    ]
    return sorted(areas, key=lambda one: (abs(one.top - middle), one.left < mark.right))


def _far(lines: Sequence[str], mark: Area, room: Room) -> list[Area]:
    """Return positions to which a line has to lead, the nearest first."""
    wide, high = _size(lines)
    starts = [mark.right + GAP + aside for aside in ASIDE]
    starts += [mark.left - GAP - aside - wide for aside in ASIDE]
    starts += [mark.left, mark.right - wide]
    middle = (mark.top + mark.bottom - high) / 2
    tops = [middle + rise for rise in range(-MAX_RISE, MAX_RISE + 1, FAR_RISE)]
    areas = _areas(starts, tops, lines, room)
    return sorted(areas, key=lambda one: _distance(one, mark))


def _areas(
    starts: Iterable[float], tops: Iterable[float], lines: Sequence[str], room: Room
) -> list[Area]:
    """Return areas for lines of text that are within the frame and on no level."""
    wide, high = _size(lines)
    frame, levels = room.frame, [level.top for level in room.levels]
    rows = [
        top
        for top in tops
        if frame.top <= top
        and top + high <= frame.bottom
        and not any(top < level < top + high for level in levels)
    ]
    return [
        Area(x, top, x + wide, top + high)
        for x in starts
        if frame.left <= x and x + wide <= frame.right
        for top in rows
    ]


def _size(lines: Sequence[str]) -> tuple[int, int]:
    return ceil(max(map(width, lines))), LINE * len(lines) + 2


def _label(
    lines: Iterable[str], area: Area, mark: Area, leader: Leader | None
) -> Label:
    """Return a label, its text at the side of the mark: widths are upper bounds."""
    ends = abs(area.right - mark.right) < abs(area.left - mark.left)
    x = area.right if ends else area.left
    texts = (
        Text(round(x), round(area.top) + FONT_SIZE - 1 + number * LINE, words, "label")
        for number, words in enumerate(lines)
    )
    return Label(area, tuple(texts), ends, leader)


def _overlap(area: Area, taken: Iterable[Area]) -> bool:
    left, top, right, bottom = area
    return any(
        left < far and near < right and top < low and high < bottom
        for near, high, far, low in taken
    )


def _is_near(area: Area, marks: Iterable[Area]) -> bool:
    return any(_distance(area, one) <= NEAR for one in marks)


def _distance(one: Area, other: Area) -> float:
    """Return the distance between two areas; 0 where they touch."""
    across = max(one.left - other.right, other.left - one.right, 0)
    return hypot(across, max(one.top - other.bottom, other.top - one.bottom, 0))


def _leader(mark: Area, area: Area) -> Leader:
    """Return the line from the edge of a mark to the nearest edge of a label."""
    x = min(max((mark.left + mark.right) / 2, area.left), area.right)
    y = min(max((mark.top + mark.bottom) / 2, area.top + 3), area.bottom - 3)
    start_x = min(max(x, mark.left), mark.right)
    start_y = min(max(y, mark.top), mark.bottom)
    return Leader(round(start_x), round(start_y), round(x), round(y))


def _path(leader: Leader) -> Iterator[Area]:
    """Yield small areas along a line."""
    steps = max(1, ceil(hypot(leader.end_x - leader.x, leader.end_y - leader.y) / 2))
    for step in range(steps):
        x = leader.x + step / steps * (leader.end_x - leader.x)
        y = leader.y + step / steps * (leader.end_y - leader.y)
        yield Area(x - 1, y - 1, x + 1, y + 1)
