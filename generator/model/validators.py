"""What a single value must look like; each function returns it or says why not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from urllib.parse import urlsplit

import pycountry
from pydantic_core import PydanticCustomError

from generator.model import edtf as dates
from generator.model.diagnostics import LONGEST, cut, nearest
from generator.model.vocabulary import OTHER_COUNTRIES, Who

ID = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")
RESERVED = frozenset({"index", "all", "updates"})
LANGUAGE = re.compile(r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WHOLE = re.compile(r"[0-9]+")
_MOST_DIGITS = 10


def _refuse(message: str, hint: str = "") -> PydanticCustomError:
    return PydanticCustomError(
        "scalar", "{message}", {"message": message, "hint": hint}
    )


def id_problem(value: str) -> str:
    """Say why a value cannot be an address and an anchor, or nothing."""
    if len(value) > LONGEST or not ID.fullmatch(value):
        return (
            "is not an id; use a-z, 0-9 and single hyphens, "
            f"at most {LONGEST} characters"
        )
    return "cannot be an id; the site uses it itself" if value in RESERVED else ""


def id_words(words: str) -> list[str]:
    """Return the words of which an id can be made: lower case, without accents."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.findall(r"[a-z0-9]+", plain.lower().replace("'", ""))


def identifier(value: str) -> str:
    """Refuse what cannot be an address and an anchor."""
    if message := id_problem(value):
        raise _refuse(f"'{cut(value)}' {message}")
    return value


def counted(value: str) -> str:
    """Refuse what is neither a word for those counted nor the id of a group."""
    if value in list(Who):
        return value
    if id_problem(value):
        message = f"'{cut(value)}' is not one of {', '.join(Who)}, nor a group's id"
        raise _refuse(message, nearest(value.lower(), Who))
    return value


def plain(value: str) -> str:
    """Fold white space; refuse a text of nothing else."""
    folded = " ".join(value.split())
    if not folded:
        raise _refuse("is empty; write something or leave the key out")
    return folded


def edtf(value: str) -> str:
    """Refuse what is not a date in one of the forms that are read."""
    try:
        dates.span(value)
    except ValueError as error:
        raise _refuse(
            f"'{cut(value)}' {error}", _meant(dates.readings(value))
        ) from None
    return value


def _meant(readings: Iterable[str]) -> str:
    """Return a hint that offers what a date in another form can mean, or nothing."""
    found = " or ".join(readings)
    return f"did you mean {found}?" if found else ""


def day(value: str) -> str:
    """Refuse what is not one day of the calendar, as `2010-04-07`."""
    if _DAY.fullmatch(value):
        with suppress(ValueError):
            return date.fromisoformat(value).isoformat()
    message = f"'{cut(value)}' is not a day; write one like 2010-04-07"
    raise _refuse(message, _meant(filter(_DAY.fullmatch, dates.readings(value))))


def period(value: str) -> str:
    """Refuse what is neither `total`, nor a date, nor the id of an event."""
    return edtf(value) if re.match(r"[0-9.]", value) else identifier(value)


def count(value: object) -> int:
    """Refuse what is not a whole number of people, written in digits alone."""
    if isinstance(value, int):
        return value
    if not isinstance(value, str):
        raise _refuse("must be a whole number, not a list or a block of keys")
    if not _WHOLE.fullmatch(value):
        raise _refuse(
            f"'{cut(value)}' is not a whole number; write digits alone, such as 2000"
        )
    if len(value) > _MOST_DIGITS:
        raise _refuse(
            f"'{cut(value)}' is too large; at most {_MOST_DIGITS} digits are read"
        )
    return int(value)


def web_address(value: str) -> str:
    """Refuse what is not an http or https address."""
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise _refuse(f"'{cut(value)}' is not a web address") from None
    if parts.scheme not in ("http", "https"):
        raise _refuse(f"'{cut(value)}' does not begin with http:// or https://")
    if not host or parts.username or re.search(r"[\s<>\"'`\\]", value):
        raise _refuse(f"'{cut(value)}' is not a web address")
    return value


def language(value: str) -> str:
    """Refuse what is not a BCP 47 code, such as `en` or `sr-Latn`."""
    if not LANGUAGE.fullmatch(value):
        raise _refuse(
            f"'{cut(value)}' is not a language code; write one like en or sr-Latn"
        )
    return value


def country(value: str) -> str:
    """Refuse what is neither an ISO 3166-1 alpha-3 code nor one of our own list."""
    if value not in COUNTRIES:
        hint = nearest(value.upper(), COUNTRIES)
        raise _refuse(
            f"'{cut(value)}' is not a country code; use three letters of ISO 3166-1, "
            "such as KGZ",
            hint,
        )
    return value


COUNTRIES: dict[str, str] = {
    **{
        country.alpha_3: getattr(country, "common_name", country.name)
        for country in pycountry.countries
    },
    **OTHER_COUNTRIES,
}
"""Names of countries by code. Source: ISO 3166-1, by way of Debian's iso-codes."""
