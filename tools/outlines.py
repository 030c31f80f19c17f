"""Write the outlines of countries that locator maps draw.

Reads Natural Earth 4.1.0 at 1:50 million (public domain) as the npm package world-atlas
2.0.2 (ISC) has it, and keeps what a map some 300 pixels wide can show:

    npm pack world-atlas@2.0.2 && tar -xf world-atlas-2.0.2.tgz
    .venv/bin/python -m tools.outlines package/countries-50m.json
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from math import cos, hypot, radians
from pathlib import Path
from typing import Any

import pycountry

from generator.model.geography import outlines
from generator.model.geography.outlines import Point, Ring, box

OUTPUT = Path(outlines.__file__).with_suffix(".json")
DETAIL = 150
"""Number of parts of a country's size of which one is the smallest detail kept."""
STEPS = 400
"""Number of parts of a country's size to which coordinates are rounded."""
MIN_AREA = 1 / 1000
"""Area of the smallest island kept, as a share of that of the largest land."""
NEAR = 1.0
"""Distance in degrees at which even small islands belong together."""
POLE = 89.9
"""Latitude beyond which there is no land."""
CODES = {"Kosovo": "XKX"}
"""Codes of the countries without a number in ISO 3166-1, by name."""


def write(topology: Mapping[str, Any]) -> None:
    """Write the outlines of all countries of a topology, one a line."""
    rows = (
        f'"{code}": {json.dumps(_outline(rings), separators=(",", ":"))}'
        for code, rings in sorted(_countries(topology).items())
    )
    OUTPUT.write_text("{\n" + ",\n".join(rows) + "\n}\n", "utf-8")


def _countries(topology: Mapping[str, Any]) -> dict[str, list[Ring]]:
    """Return the outer rings of each country, by alpha-3 code."""
    lines = tuple(_lines(topology))
    found: dict[str, list[Ring]] = defaultdict(list)
    for shape in topology["objects"]["countries"]["geometries"]:
        known = pycountry.countries.get(numeric=shape.get("id", ""))
        code = known.alpha_3 if known else CODES.get(shape["properties"]["name"])
        if code:
            arcs = shape["arcs"]
            polygons = [arcs] if shape["type"] == "Polygon" else arcs
            found[code] += (_outer(polygon, lines) for polygon in polygons)
    return found


def _lines(topology: Mapping[str, Any]) -> Iterator[Ring]:
    """Yield the lines of a quantized TopoJSON topology, in degrees."""
    (sx, sy), (tx, ty) = (topology["transform"][key] for key in ("scale", "translate"))
    for arc in topology["arcs"]:
        xs, ys = (accumulate(steps) for steps in zip(*arc, strict=True))
        yield tuple((x * sx + tx, y * sy + ty) for x, y in zip(xs, ys, strict=True))


def _outer(polygon: Iterable[Iterable[int]], lines: Sequence[Ring]) -> Ring:
    """Return the outer ring of a polygon, which for Antarctica follows a mere pole."""
    return next(filter(None, (_joined(ring, lines) for ring in polygon)))


def _joined(arcs: Iterable[int], lines: Sequence[Ring]) -> Ring:
    """Return the points of a ring, each within half a turn of the one before.

    Corners at a pole, which only maps with a rectangular globe need, are left out.

    Args:
        arcs: Numbers of the lines that make it; negative ones run backwards, from -1.
        lines: All lines.
    """
    parts = [lines[arc] if arc >= 0 else lines[~arc][::-1] for arc in arcs]
    whole = [*parts[0], *(point for part in parts[1:] for point in part[1:])]
    points: list[Point] = []
    for longitude, latitude in whole:
        last = points[-1][0] if points else longitude
        turn = round((last - longitude) / 360) * 360
        if abs(latitude) < POLE:
            points.append((longitude + turn, latitude))
    return tuple(points)


def simplified(line: Ring, tolerance: float) -> Ring:
    """Return a line without the points that are within a tolerance of the rest.

    Source: the algorithm of Ramer, Douglas and Peucker.
    """
    kept = {0, len(line) - 1}
    parts = [(0, len(line) - 1)]
    while parts:
        first, last = parts.pop()
        offsets = [_offset(one, line[first], line[last]) for one in line[first:last]]
        furthest = max(range(len(offsets)), key=offsets.__getitem__, default=0)
        if offsets and offsets[furthest] > tolerance:
            kept.add(first + furthest)
            parts += [(first, first + furthest), (first + furthest, last)]
    return tuple(line[index] for index in sorted(kept))


def _offset(point: Point, start: Point, end: Point) -> float:
    """Return the distance of a point from a line, in degrees of latitude."""
    narrowing = cos(radians(point[1]))
    x, y = (point[0] - start[0]) * narrowing, point[1] - start[1]
    dx, dy = (end[0] - start[0]) * narrowing, end[1] - start[1]
    square = dx * dx + dy * dy
    along = max(0, min(1, (x * dx + y * dy) / square)) if square else 0
    return hypot(x - along * dx, y - along * dy)


def area(ring: Ring) -> float:
    """Return the area of a ring, in square degrees of latitude."""
    doubled = sum(x * v - u * y for (x, y), (u, v) in pairwise(ring))
    bounds = box(ring)
    return abs(doubled) / 2 * cos(radians((bounds.south + bounds.north) / 2))


def unwrapped(rings: Iterable[Ring]) -> list[Ring]:
    """Return rings with the largest first, and all within half a turn of it."""
    ordered = sorted(rings, key=area, reverse=True)
    centre = _longitude(ordered[0])
    turns = [round((centre - _longitude(ring)) / 360) * 360 for ring in ordered]
    return [
        tuple((longitude + turn, latitude) for longitude, latitude in ring)
        for ring, turn in zip(ordered, turns, strict=True)
    ]


def _longitude(ring: Ring) -> float:
    """Return the longitude in the middle of a ring."""
    return (box(ring).west + box(ring).east) / 2


def groups(rings: Iterable[Ring]) -> Iterator[list[Ring]]:
    """Yield rings that lie near each other: the group of the first one, then others."""
    left = list(rings)
    while left:
        group = [left.pop(0)]
        frame = box(group[0])
        while near := [
            one for one in left if frame.distance(box(one)) < max(frame.size / 2, NEAR)
        ]:
            group += near
            left = [one for one in left if one not in near]
            frame = box(point for ring in group for point in ring)
        yield group


def _outline(rings: Iterable[Ring]) -> dict[str, Any]:
    """Return an outline as it is stored: rings as steps from point to point."""
    parts = list(groups(unwrapped(rings)))
    boxes = [box(point for ring in part for point in ring) for part in parts]
    least = MIN_AREA * area(parts[0][0])
    kept = (
        simplified(ring, boxes[0].size / DETAIL)
        for ring in parts[0]
        if area(ring) >= least
    )
    bounds = [tuple(round(side, 2) for side in one) for one in boxes]
    west, south, *_ = bounds[0]
    unit = round(boxes[0].size / STEPS, 5)
    steps = (_steps(ring, (west, south), unit) for ring in kept)
    return {"unit": unit, "boxes": bounds, "rings": list(filter(None, steps))}


def _steps(ring: Ring, corner: Point, unit: float) -> list[int]:
    """Return a ring as steps from a corner to its points; empty for a mere line."""
    points = [
        (round((x - corner[0]) / unit), round((y - corner[1]) / unit)) for x, y in ring
    ]
    moved = [one for before, one in pairwise([(-1, -1), *points]) if one != before]
    steps = [(u - x, v - y) for (x, y), (u, v) in pairwise([(0, 0), *moved])]
    return [step for pair in steps for step in pair] if len(moved) > 3 else []


if __name__ == "__main__":
    write(json.loads(Path(sys.argv[1]).read_text("utf-8")))
