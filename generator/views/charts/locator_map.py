"""The map of a crisis: its countries in outline, and the places that the sources name.

The projection is Lambert's azimuthal equal-area one around the middle of the countries.
Labels keep clear of each other and of all places; places at one point share a label.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import cos, hypot, radians, sin, sqrt
from typing import NamedTuple

from generator.corpus import wording
from generator.model.documents import Crisis, Place
from generator.model.geography.countries import COUNTRIES
from generator.model.geography.outlines import (
    Box,
    Outline,
    Point,
    Ring,
    box,
    outline,
)
from generator.views.charts import map_neighbours
from generator.views.charts.shapes import FONT_SIZE, Area, Text, first_free, width

WIDTH = 280
"""In CSS pixels, as all lengths."""
MAX_HEIGHT = 170
"""Maximum height of the outline."""
EDGE = 10
"""Margin around the outline."""
GAP = 7
"""Distance of a label from the middle of its place."""
RADIUS = 4
"""Half the size of the mark of a place."""
SCALE_HEIGHT = 20
"""Height of the band below the outline, with the scale."""
MAX_SCALE = 80
"""Maximum length of the scale."""
EARTH_RADIUS_KM = 6371
LENGTHS_KM = tuple(step * 10**power for power in range(-1, 4) for step in (1, 2, 5))
"""Distances that the scale may show."""
_ROWS, _COLUMNS = ("north", "", "south"), ("west", "", "east")


class PlaceMark(NamedTuple):
    """A place on the map."""

    x: float
    y: float
    name: str


class MapScale(NamedTuple):
    """The length of a distance on the map."""

    length: float
    words: str


@dataclass(frozen=True, slots=True)
class LocatorMap:
    """A drawing, with a title and a description for screen readers."""

    title: str
    description: str
    height: int
    rings: tuple[str, ...]
    """The borders, as data of SVG paths."""
    marks: tuple[PlaceMark, ...]
    labels: tuple[Text, ...]
    neighbours: tuple[Text, ...]
    """The names of countries around, as far as there is room."""
    unlabelled: tuple[str, ...]
    """Places on the map whose names have no room there."""
    scale: MapScale


@dataclass(frozen=True, slots=True)
class Places:
    """The places that the sources of a crisis name."""

    map: LocatorMap | None
    """None where no place has a known location."""
    others: tuple[str, ...]
    """Places that are not on the map: areas, and places outside its frame."""


class _Frame(NamedTuple):
    """The projection of points of the globe onto a map."""

    centre: Point
    west: float
    north: float
    """The upper left corner, in kilometres from the centre."""
    pixels_per_km: float
    height: int

    def position(self, point: Point) -> Point:
        """Return the pixels from the left and from the top of a point."""
        x, y = _projected(point, self.centre)
        return (
            round((x - self.west) * self.pixels_per_km, 1),
            round((y - self.north) * self.pixels_per_km, 1),
        )


def places(crisis: Crisis) -> Places:
    """Return the places of a crisis, on a map as far as their locations are known."""
    outlines = list(filter(None, map(outline, crisis.countries)))
    named = [place for place in crisis.places if place.name not in COUNTRIES.values()]
    if not outlines:
        return Places(None, tuple(place.name for place in named))
    rings = list(_rings_together(outlines))
    frame = _frame(rings)
    marks, others = _split(named, frame)
    drawing = _draw(crisis, frame, rings, marks) if marks else None
    return Places(drawing, tuple(others))


def _rings_together(outlines: Sequence[Outline]) -> Iterator[Ring]:
    """Yield the rings of countries, with longitudes that continue those of the first.

    Countries on both sides of the 180th meridian are neighbours.
    """
    first = _centre(outlines[0].boxes[0])[0]
    for one in outlines:
        turn = 360 * round((first - _centre(one.boxes[0])[0]) / 360)
        for ring in one.rings:
            yield tuple((longitude + turn, latitude) for longitude, latitude in ring)


def _frame(rings: Sequence[Ring]) -> _Frame:
    """Return a frame that has all rings inside, in the middle of its width."""
    centre = _centre(box(point for ring in rings for point in ring))
    # Plane coordinates have the same form as bounds: x is east, and y is south.
    west, north, east, south = box(
        _projected(point, centre) for ring in rings for point in ring
    )
    scale = min(
        (WIDTH - 2 * EDGE) / (east - west), (MAX_HEIGHT - 2 * EDGE) / (south - north)
    )
    left = (WIDTH / scale - (east - west)) / 2
    high = round((south - north) * scale + 2 * EDGE)
    return _Frame(centre, west - left, north - EDGE / scale, scale, high)


def _centre(bounds: Box) -> Point:
    """Return the middle of some bounds: a pole where they go around it."""
    longitude = (bounds.west + bounds.east) / 2
    latitude = (bounds.south + bounds.north) / 2
    around = bounds.east - bounds.west >= 359
    return longitude, (90 if latitude > 0 else -90) if around else latitude


def _projected(point: Point, centre: Point) -> Point:
    """Return kilometres to the east and to the south of a centre.

    Source: Snyder, Map Projections: A Working Manual (1987), equations 24-2 to 24-4.
    """
    turn, latitude = radians(point[0] - centre[0]), radians(point[1])
    middle = radians(centre[1])
    near = sin(middle) * sin(latitude) + cos(middle) * cos(latitude) * cos(turn)
    factor = EARTH_RADIUS_KM * sqrt(2 / max(1 + near, 1e-9))
    north = cos(middle) * sin(latitude) - sin(middle) * cos(latitude) * cos(turn)
    return factor * cos(latitude) * sin(turn), -factor * north


def _split(named: Iterable[Place], frame: _Frame) -> tuple[list[PlaceMark], list[str]]:
    """Return the places inside a frame as marks, and the names of all others."""
    marks, others = [], []
    for place in named:
        x, y = frame.position(place.location.point) if place.location else (-1, -1)
        if RADIUS <= x <= WIDTH - RADIUS and RADIUS <= y <= frame.height - RADIUS:
            # Words after a comma say where it is, as does the map.
            marks.append(PlaceMark(x, y, place.name.partition(",")[0]))
        else:
            others.append(place.name)
    return marks, others


def _draw(
    crisis: Crisis, frame: _Frame, rings: Sequence[Ring], marks: Sequence[PlaceMark]
) -> LocatorMap:
    names = wording.join_words([COUNTRIES[code] for code in crisis.countries])
    labels, unlabelled = _labels(marks, frame)
    marked = ", ".join(f"{one.name} ({_direction(one, frame)})" for one in marks)
    return LocatorMap(
        title=f"Map of {names}",
        description=f"Outline of {names}, with {marked}",
        height=frame.height + SCALE_HEIGHT,
        rings=tuple(_path(ring, frame) for ring in rings),
        marks=tuple(marks),
        labels=tuple(labels),
        neighbours=tuple(_neighbours(crisis, frame, rings, marks, labels)),
        unlabelled=tuple(unlabelled),
        scale=_scale(frame),
    )


def _path(ring: Ring, frame: _Frame) -> str:
    """Return the outline as SVG path data in whole pixels, which take fewer bytes."""
    points = dict.fromkeys((round(x), round(y)) for x, y in map(frame.position, ring))
    return "M" + "L".join(f"{x} {y}" for x, y in points) + "Z"


def _direction(mark: PlaceMark, frame: _Frame) -> str:
    """Return the one of nine parts of the map that a place is in: `north-west`."""
    row = _ROWS[min(2, int(3 * mark.y / frame.height))]
    column = _COLUMNS[min(2, int(3 * mark.x / WIDTH))]
    return "-".join(filter(None, (row, column))) or "centre"


def _labels(marks: Sequence[PlaceMark], frame: _Frame) -> tuple[list[Text], list[str]]:
    """Return the labels that have room, and the names of the other places."""
    labels: list[Text] = []
    unlabelled: list[str] = []
    whole = Area(0, 0, WIDTH, frame.height)
    taken = [_mark_area(one) for one in marks]
    for names, mark in _together(marks):
        shared = mark._replace(name=", ".join(names))
        if label := first_free(_positions(shared), whole, taken):
            labels.append(label)
            taken.append(label.area)
        else:
            unlabelled.extend(names)
    return labels, unlabelled


def _mark_area(mark: PlaceMark) -> Area:
    x, y, _ = mark
    return Area(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)


def _together(marks: Iterable[PlaceMark]) -> Iterator[tuple[list[str], PlaceMark]]:
    """Yield each place with the names of all places whose marks overlap its own."""
    found: list[tuple[list[str], PlaceMark]] = []
    for mark in marks:
        for names, one in found:
            if hypot(mark.x - one.x, mark.y - one.y) < 2 * RADIUS:
                names.append(mark.name)
                break
        else:
            found.append(([mark.name], mark))
    yield from found


def _neighbours(
    crisis: Crisis,
    frame: _Frame,
    rings: Sequence[Ring],
    marks: Iterable[PlaceMark],
    labels: Iterable[Text],
) -> Iterator[Text]:
    """Yield the names of the countries around that have room on their land."""
    whole = Area(0, 0, WIDTH, frame.height)
    taken = [*map(_mark_area, marks), *(label.area for label in labels)]
    barred = [tuple(map(frame.position, ring)) for ring in rings]
    for name, found in map_neighbours.around(crisis.countries):
        land = [tuple(map(frame.position, ring)) for ring in found.rings]
        if text := map_neighbours.label(name, land, barred, whole, taken):
            taken.append(text.area)
            yield text


def _positions(mark: PlaceMark) -> Iterator[Text]:
    """Yield the possible positions of the label of a place, the best first."""
    x, y, name = mark
    wide = width(name)
    middle, above, below = y + 4, y - GAP, y + GAP + FONT_SIZE - 2
    right, left, centred = x + GAP, x - GAP - wide, x - wide / 2
    for start, baseline in (
        (right, middle),
        (left, middle),
        (centred, above),
        (centred, below),
        (right, above),
        (right, below),
        (left, above),
        (left, below),
        (centred, above - RADIUS),
        (centred, below + RADIUS),
    ):
        yield Text(round(start, 1), round(baseline, 1), name, "label")


def _scale(frame: _Frame) -> MapScale:
    """Return a scale of a round distance."""
    longest = MAX_SCALE / frame.pixels_per_km
    distance = max(km for km in LENGTHS_KM if km <= max(longest, LENGTHS_KM[0]))
    return MapScale(round(distance * frame.pixels_per_km, 1), f"{distance:,g} km")
