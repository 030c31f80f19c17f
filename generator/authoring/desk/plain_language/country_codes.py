"""Countries as people write them, by name or code."""

from __future__ import annotations

import unicodedata
from functools import cache

import pycountry

from generator.model import geography
from generator.model.exceptions import BriefsError
from generator.model.geography.countries import COUNTRIES
from generator.text import word_lists


class UnknownCountryError(BriefsError):
    """No country has this name; the message says what to give."""


def code_of(words: str) -> str:
    """Return the code of three letters for a country's name or code.

    Names are those of ISO 3166-1 and those in common use, whatever their accents
    and dots.

    Raises:
        UnknownCountryError: No country has this name.
    """
    name = words.strip()
    if not name:
        return ""
    if code := _codes().get(_folded(name)):
        return code
    try:
        return str(pycountry.countries.lookup(name).alpha_3)
    except LookupError:
        raise UnknownCountryError(
            f"no country is called '{name}'; give its English name, such as "
            "Kyrgyzstan, or its code, such as KGZ"
        ) from None


@cache
def _codes() -> dict[str, str]:
    """Return country codes by folded name, and by folded code."""
    others = word_lists.read(geography.__name__, "country_names").values()
    names = {name: code for code, name in COUNTRIES.items()}
    pairs = {**names, **{code: code for code in COUNTRIES}}
    for some in others:
        pairs |= some
    return {_folded(name): code for name, code in pairs.items()}


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.replace("’", "'").replace(".", ""))
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    return " ".join(letters.casefold().removeprefix("the ").split())
