"""Locator maps show countries and places where they are, and keep labels apart."""

from __future__ import annotations

from itertools import combinations
from math import hypot
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.geography.countries import COUNTRIES
from generator.model.geography.outlines import Point, outline
from generator.outputs.pages import page_rendering
from generator.views.charts import locator_map, shapes
from generator.views.charts.locator_map import LocatorMap, Places
from tests import samples

DRAW: Any = (
    page_rendering.Templates(samples.TEMPLATES).get_template("_chart.html.jinja").module
)
DRAWN = sorted(code for code in COUNTRIES if outline(code))
MIDDLES = {
    "KGZ": (74.5, 41.5),
    "RUS": (98.0, 62.0),
    "CHL": (-71.0, -35.0),
    "NZL": (172.0, -42.0),
}
"""A point in the middle of countries: inland, across a meridian, long, on islands."""
MAX_BYTES = 8_000


def places(countries: str, *points: Point) -> Places:
    """Return places at some points, and one without a location."""
    named: list[dict[str, Any]] = [
        {
            "id": f"place-{number}",
            "name": f"Harwin {number}, a town",
            "location": {"geonames": number, "longitude": x, "latitude": y},
        }
        for number, (x, y) in enumerate(points, start=1)
    ]
    named.append({"id": "shore", "name": "The shore"})
    return locator_map.places(samples.crisis(countries=countries.split(), places=named))


def drawn(countries: str, *points: Point) -> LocatorMap:
    """Return the map of countries with places at some points."""
    found = places(countries, *points).map
    assert found
    return found


def box(text: shapes.Text) -> shapes.Area:
    """Return the area of a label."""
    return shapes.Area(text.x, text.y - 12, text.x + text.width, text.y)


def test_most_countries_have_an_outline() -> None:
    """All but a few of the smallest countries can be drawn."""
    assert len(DRAWN) > 230


@pytest.mark.parametrize("country", DRAWN)
def test_country_fills_its_map(country: str) -> None:
    """The borders stay inside the map, reach two of its edges, and weigh little."""
    found = outline(country)
    assert found
    one = drawn(country, *MIDDLES.values(), *(ring[0] for ring in found.rings))
    pairs = [pair for ring in one.rings for pair in ring.strip("MZ").split("L")]
    points = [tuple(map(float, pair.split())) for pair in pairs]
    xs, ys = zip(*points, strict=True)
    top, right = one.height - locator_map.SCALE_HEIGHT, locator_map.WIDTH
    margins = (min(xs), right - max(xs)), (min(ys), top - max(ys))

    assert min(min(margin) for margin in margins) >= locator_map.EDGE - 1
    assert min(max(margin) for margin in margins) <= locator_map.EDGE + 1
    assert sum(map(len, one.rings)) < MAX_BYTES


@pytest.mark.parametrize("country", MIDDLES)
def test_north_is_up(country: str) -> None:
    """Near the middle of a country, north is up, and east is to the right."""
    x, y = MIDDLES[country]
    one, north, east = drawn(country, (x, y), (x, y + 1), (x + 1, y)).marks

    assert north.y < one.y
    assert abs(north.x - one.x) < one.y - north.y
    assert east.x > one.x


def test_pole_is_in_the_middle() -> None:
    """A country around a pole is drawn around it, all longitudes to the same scale."""
    around = [(longitude, -75) for longitude in range(0, 360, 90)]
    pole, *others = drawn("ATA", (0, -90), *around).marks
    distances = [hypot(one.x - pole.x, one.y - pole.y) for one in others]

    assert max(distances) - min(distances) < 1
    assert min(distances) > 20


def test_longitudes_meet_at_180_degrees() -> None:
    """Places on both sides of the 180th meridian lie next to each other."""
    one, other = drawn("RUS", (179.9, 68), (-179.9, 68)).marks

    assert abs(one.x - other.x) < 1
    assert abs(one.y - other.y) < 1


@pytest.mark.parametrize(
    ("countries", "point", "extent"),
    [("FJI WSM", (179, -17), 2_000), ("WSM FJI", (-179, -17), 2_000)],
)
def test_neighbours_across_180_degrees(
    countries: str, point: Point, extent: float
) -> None:
    """Countries on both sides of that meridian are drawn side by side.

    From the west of Fiji to the east of Samoa is less than `extent` kilometres.
    """
    scale = drawn(countries, point).scale
    kilometres = float(scale.words.removesuffix(" km")) / scale.length

    assert kilometres * locator_map.WIDTH < extent


@given(
    st.lists(
        st.tuples(st.floats(69, 80.5), st.floats(39, 43.3)), min_size=1, max_size=30
    )
)
@settings(deadline=None)
def test_labels_overlap_nothing(points: list[Point]) -> None:
    """Labels are inside the map, and cover neither other labels nor other places.

    A place without a label is named below the map; places at one point share a label.
    """
    one = drawn("KGZ", (74.5, 41.5), *points)
    whole = shapes.Area(0, 0, locator_map.WIDTH, one.height)
    for label in (*one.labels, *one.neighbours):
        assert box(label).within(whole)
        for mark in one.marks:
            inside = box(label).left < mark.x < box(label).right
            assert not (inside and box(label).top < mark.y < box(label).bottom)
    for label, other in combinations((*one.labels, *one.neighbours), 2):
        assert not box(label).overlaps(box(other))
    shown = [name for label in one.labels for name in label.words.split(", ")]
    names = [*shown, *one.unlabelled]
    assert sorted(names) == sorted(mark.name for mark in one.marks)


def test_places_at_one_point_share_a_label() -> None:
    """Places that coincide have one label, without what follows a comma."""
    one = drawn("KGZ", (74.59, 42.2), (72.8, 40.53), (74.6, 42.22))

    assert [label.words for label in one.labels] == ["Harwin 1, Harwin 3", "Harwin 2"]


@pytest.mark.parametrize(
    ("country", "sides"),
    [
        ("BLR", {"Lithuania": (-1, -1), "Russia": (1, -1), "Ukraine": (1, 1)}),
        ("KGZ", {"Kazakhstan": (0, -1), "China": (1, 1)}),
        ("NZL", {}),
    ],
)
def test_neighbours_are_named(country: str, sides: dict[str, tuple[int, int]]) -> None:
    """Countries around are named on their side of the map, and no others are."""
    found = outline(country)
    assert found
    west, south, east, north = found.boxes[0]
    one = drawn(country, ((west + east) / 2, (south + north) / 2))
    middle, half = locator_map.WIDTH / 2, (one.height - locator_map.SCALE_HEIGHT) / 2
    names = {label.words: label for label in one.neighbours}

    assert set(sides) <= set(names) <= {*sides, "Poland", "Latvia"}
    for name, (right, down) in sides.items():
        label = names[name]
        assert (label.x + label.width / 2 - middle) * right >= 0
        assert (label.y - half) * down > 0
        assert f">{name}</text>" in DRAW.places(Places(one, ()))


@pytest.mark.parametrize("country", ["BLR", "KGZ", "FRA", "COD"])
def test_neighbours_are_off_the_country(country: str) -> None:
    """The name of a neighbour does not cover the country that the map is of."""
    found = outline(country)
    assert found
    west, south, east, north = found.boxes[0]
    one = drawn(country, ((west + east) / 2, (south + north) / 2))
    pairs = [pair for ring in one.rings for pair in ring.strip("MZ").split("L")]

    assert one.neighbours
    for x, y in (map(float, pair.split()) for pair in pairs):
        for label in one.neighbours:
            left, top, right, bottom = label.area
            assert not (left < x < right and top < y < bottom)


def test_what_is_not_on_the_map_is_named() -> None:
    """Areas and places outside the map are named; whole countries are not."""
    one = places("KGZ", (74.59, 42.87), (27.57, 53.9))
    kyrgyzstan = [{"id": "kyrgyzstan", "name": "Kyrgyzstan"}]
    other = locator_map.places(samples.crisis(countries=["KGZ"], places=kyrgyzstan))

    assert one.others == ("Harwin 2, a town", "The shore")
    assert "Not on the map: Harwin 2, a town; The shore." in DRAW.places(one)
    assert "The sources name no place." in DRAW.places(other)
    assert "Places named: The shore." in DRAW.places(places("KGZ"))


def test_map_is_named() -> None:
    """A map is an image with a title, and a description of where its places are."""
    one = drawn("KGZ", (74.59, 42.87), (72.8, 40.53))
    root = ElementTree.fromstring(str(DRAW.places(Places(one, ()))))
    image = next(root.iter("svg"))
    title, description = image[0], image[1]

    assert image.attrib["role"] == "img"
    assert image.attrib["aria-labelledby"].split() == [
        title.attrib["id"],
        description.attrib["id"],
    ]
    assert title.text == "Map of Kyrgyzstan"
    assert description.text
    assert "Harwin 1 (north)" in description.text
