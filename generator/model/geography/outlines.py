"""Outlines of countries, as Natural Earth (public domain) draws them.

Natural Earth shows who controls the land. `tools/outlines.py` writes `outlines.json`,
which has no more detail than a map some 300 pixels wide can show.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from itertools import accumulate
from math import cos, hypot, radians
from typing import Any, NamedTuple, TypeAlias

Point: TypeAlias = tuple[float, float]
"""Longitude and latitude in degrees."""
Ring: TypeAlias = tuple[Point, ...]
"""The points of a closed line, the first repeated as the last."""


class Box(NamedTuple):
    """Bounds in degrees; beyond 180 for a country that crosses that meridian."""

    west: float
    south: float
    east: float
    north: float

    @property
    def size(self) -> float:
        """Longer side, in degrees of latitude."""
        middle = radians((self.south + self.north) / 2)
        return max((self.east - self.west) * cos(middle), self.north - self.south)

    def distance(self, other: Box) -> float:
        """Return the distance to another box, in degrees of latitude."""
        middle = radians((self.south + self.north) / 2)
        across = max(self.west - other.east, other.west - self.east, 0) * cos(middle)
        return hypot(across, max(self.south - other.north, other.south - self.north, 0))

    def widened(self, margin: float) -> Box:
        """Return the bounds, widened on all sides by a number of degrees."""
        west, south, east, north = self
        return Box(west - margin, south - margin, east + margin, north + margin)

    def contains(self, point: Point) -> bool:
        """Tell whether a point is inside, longitudes taken modulo 360 degrees."""
        longitude, latitude = point
        turned = self.west + (longitude - self.west) % 360
        return turned <= self.east and self.south <= latitude <= self.north


class Outline(NamedTuple):
    """The outline of a country: its main part, and the bounds of all its parts."""

    rings: tuple[Ring, ...]
    """The outer borders of its main part, the largest first."""
    boxes: tuple[Box, ...]
    """The bounds of its main part, then of parts far from it."""


def box(points: Iterable[Point]) -> Box:
    """Return the bounds of some points."""
    longitudes, latitudes = zip(*points, strict=True)
    return Box(min(longitudes), min(latitudes), max(longitudes), max(latitudes))


@cache
def outline(country: str) -> Outline | None:
    """Return the outline of a country by its code; None for the smallest few."""
    stored = _stored().get(country)
    if stored is None:
        return None
    found = boxes(country)
    rings = tuple(_ring(steps, found[0], stored["unit"]) for steps in stored["rings"])
    return Outline(rings, found)


@cache
def boxes(country: str) -> tuple[Box, ...]:
    """Return the `boxes` of a country's outline; none for the smallest few."""
    stored = _stored().get(country)
    return tuple(Box(*bounds) for bounds in stored["boxes"]) if stored else ()


@cache
def _stored() -> Mapping[str, Mapping[str, Any]]:
    file = resources.files("generator.model.geography") / "outlines.json"
    countries: Mapping[str, Mapping[str, Any]] = json.loads(file.read_text("utf-8"))
    return countries


def _ring(steps: list[int], frame: Box, unit: float) -> Ring:
    """Return the points of a ring that is stored as steps from point to point."""
    longitudes = (frame.west + unit * x for x in accumulate(steps[::2]))
    latitudes = (frame.south + unit * y for y in accumulate(steps[1::2]))
    return tuple(zip(longitudes, latitudes, strict=True))
