"""Countries by the names that articles give them, and by their adjectives.

The names that ISO 3166-1 lacks are in `country_names.toml` of `model.geography`, which
is read once, on import.
"""

from __future__ import annotations

import re

import pycountry

from generator.model import geography
from generator.model.geography.countries import COUNTRIES
from generator.text import word_lists

_DATA = word_lists.read(geography.__name__, "country_names")
CODES: dict[str, str] = {
    **{country.name: country.alpha_3 for country in pycountry.countries},
    **{name: code for code, name in COUNTRIES.items()},
    **_DATA["names"],
}
"""Codes of countries by their names, official and in common use."""
CODES_OF_ALL: dict[str, str] = {**CODES, **_DATA["parts_of_names"]}
"""The same, with names that are often a part of others, such as "US"."""
_LONGEST_FIRST = sorted(CODES_OF_ALL, key=len, reverse=True)
_ADJECTIVE = re.compile(r"[A-Z][a-z]+(?:ian|ean|ese|ish|ani|an|ch|rgyz)\b")
_MIN_STEM = 4
"""Minimum number of letters that an adjective shares with its country's name."""


def country_named(words: str) -> tuple[str | None, bool]:
    """Return the country code for a title, and whether the title names a country.

    The code is None where an adjective refers to a country that is not recognised:
    "Merian president".
    """
    for name in _LONGEST_FIRST:
        if name in words and re.search(rf"\b{re.escape(name)}(?!\w)", words):
            return CODES_OF_ALL[name], True
    match = _ADJECTIVE.search(words)
    if match is None:
        return None, False
    adjective = match[0].lower()
    codes = {
        code
        for name, code in CODES.items()
        if adjective.startswith(name.lower()[: max(_MIN_STEM, len(name) - 2)])
    }
    return (codes.pop() if len(codes) == 1 else None), True
