"""Names of countries by their codes."""

from __future__ import annotations

import pycountry

_OTHER_CODES = {"XKX": "Kosovo"}
"""Names of countries by codes that are not part of ISO 3166-1 but may be used."""

_COMMON_NAMES = {
    "BRN": "Brunei",
    "COD": "DR Congo",
    "COG": "Congo (Brazzaville)",
    "FLK": "Falkland Islands",
    "FSM": "Micronesia",
    "GBR": "United Kingdom",
    "HKG": "Hong Kong",
    "KOR": "South Korea",
    "LAO": "Laos",
    "MAC": "Macau",
    "MAF": "Saint Martin (French part)",
    "NLD": "Netherlands",
    "PRK": "North Korea",
    "PSE": "Palestine",
    "RUS": "Russia",
    "SXM": "Sint Maarten",
    "VAT": "Vatican City",
    "VGB": "British Virgin Islands",
    "VIR": "US Virgin Islands",
}
"""Names in common use, where those of ISO 3166-1 are inverted or formal."""

COUNTRIES: dict[str, str] = {
    **{
        country.alpha_3: getattr(country, "common_name", country.name)
        for country in pycountry.countries
    },
    **_COMMON_NAMES,
    **_OTHER_CODES,
}
"""Names of countries by alpha-3 code.

Source: ISO 3166-1, as packaged by Debian's iso-codes.
"""
