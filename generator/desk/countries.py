"""Countries as people write them, by name or code."""

from __future__ import annotations

import pycountry


def code_of(words: str) -> str:
    """Return the ISO 3166-1 code of three letters for a country's name or code.

    What names no country is returned as it is, so that the rules can tell of it.
    """
    try:
        return str(pycountry.countries.lookup(words.strip()).alpha_3)
    except LookupError:
        return words
