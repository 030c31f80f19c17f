"""Check the places of a crisis: that they lie where it happened."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.model.documents import Crisis
from generator.model.geography.countries import COUNTRIES
from generator.model.geography.outlines import boxes
from generator.rules.framework import Fault, rule

MARGIN = 0.2
"""Degrees by which a place may lie outside the bounds of a simplified outline."""


@rule("I216", Crisis)
def places_are_in_the_country(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A place with a location must lie within the bounds of a country of the crisis.

    Why: A map with a place in the wrong spot misleads, and degrees are soon mistyped.
    Wrong: "{geonames: 1528675, latitude: 74.59, longitude: 42.87}" for Bishkek
    Right: "{geonames: 1528675, latitude: 42.87, longitude: 74.59}"
    """
    bounds = list(map(boxes, crisis.countries))
    if () in bounds:
        return  # a country too small for the outlines
    near = [box.widened(MARGIN) for of_country in bounds for box in of_country]
    names = " or ".join(COUNTRIES[code] for code in crisis.countries)
    for index, place in enumerate(crisis.places):
        found = place.location
        if found and not any(box.contains(found.point) for box in near):
            where = ("places", index, "location")
            message = f"{found.latitude}, {found.longitude} is not in {names}"
            hint = "latitude comes first; a place abroad needs no location"
            yield Fault(where, message, hint)
