"""The names of the countries around those of a map, where their land leaves room."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from generator.model.geography.countries import COUNTRIES
from generator.model.geography.outlines import Box, Outline, Point, Ring, boxes, outline
from generator.views.charts.shapes import Area, Text, width

HEIGHT, DEPTH = 12, 3
"""Height of a name above its baseline and depth below it; all lengths are pixels."""
MARGIN = 4
"""Distance of a name from the borders of the countries of the map."""
STEP = 6
"""Distance between the baselines that are tried."""
Span: TypeAlias = tuple[float, float]
"""A part of a line across the map."""


def around(countries: Sequence[str]) -> Iterator[tuple[str, Outline]]:
    """Yield name and outline of each country that may border on the given ones."""
    main_parts = [bounds[0] for code in countries if (bounds := boxes(code))]
    for code, name in COUNTRIES.items():
        bounds = boxes(code)
        if not bounds or code in countries:
            continue
        turned = (_nearest_turn(bounds[0], part).distance(part) for part in main_parts)
        if min(turned) == 0 and (found := outline(code)):
            yield name, found


def _nearest_turn(one: Box, other: Box) -> Box:
    """Return a box with longitudes that are as near to another box as they can be."""
    turn = 360 * round((other.west + other.east - one.west - one.east) / 720)
    return one._replace(west=one.west + turn, east=one.east + turn)


def label(
    name: str,
    land: Iterable[Ring],
    barred: Sequence[Ring],
    frame: Area,
    taken: Collection[Area],
) -> Text | None:
    """Return the name of a country where most of its land is seen; None without room.

    Args:
        name: The name.
        land: The borders of the country, in pixels.
        barred: The borders of the countries of the map, in pixels.
        frame: The whole map.
        taken: What it may not cover.
    """
    rings, wide = list(land), width(name)
    rooms = [
        (right - left, left, right, baseline)
        for baseline in range(int(frame.top) + HEIGHT, int(frame.bottom - DEPTH), STEP)
        for left, right in _room(rings, barred, baseline, frame)
        if right - left >= wide
    ]
    for _, left, right, baseline in sorted(rooms, reverse=True):
        for x in ((left + right - wide) / 2, left, right - wide):
            text = Text(round(x), baseline, name, "label")
            if not any(text.area.overlaps(other) for other in taken):
                return text
    return None


def _room(
    land: Sequence[Ring], barred: Sequence[Ring], baseline: int, frame: Area
) -> list[Span]:
    """Return the parts of a line of text that are on some land and beside the rest."""
    spans = [(frame.left + DEPTH, frame.right - DEPTH)]
    for y in (baseline - HEIGHT, baseline - HEIGHT / 2, baseline + DEPTH):
        spans = list(_within(spans, _inside(land, y)))
        for left, right in _inside(barred, y):
            spans = list(_without(spans, (left - MARGIN, right + MARGIN)))
    return spans


def _inside(rings: Iterable[Ring], y: float) -> list[Span]:
    """Return the parts of a line across the map that are inside rings."""
    spans: list[Span] = []
    for ring in rings:
        crossings = sorted(_crossings(ring, y))
        spans += zip(crossings[::2], crossings[1::2], strict=True)
    return spans


def _crossings(ring: Ring, y: float) -> Iterator[float]:
    for one, other in pairwise(ring):
        if (one[1] <= y) != (other[1] <= y):
            yield _crossing(one, other, y)


def _crossing(one: Point, other: Point, y: float) -> float:
    return one[0] + (y - one[1]) / (other[1] - one[1]) * (other[0] - one[0])


def _within(spans: Iterable[Span], others: Sequence[Span]) -> Iterator[Span]:
    for left, right in spans:
        for start, end in others:
            if max(left, start) < min(right, end):
                yield max(left, start), min(right, end)


def _without(spans: Iterable[Span], cut: Span) -> Iterator[Span]:
    for left, right in spans:
        if left < min(right, cut[0]):
            yield left, min(right, cut[0])
        if max(left, cut[1]) < right:
            yield max(left, cut[1]), right
