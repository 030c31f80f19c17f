"""Validators of scalar values.

Each takes the text as written in YAML and returns the validated value, or raises a
`PydanticCustomError` of the type `scalar` whose context holds `message` and `hint`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from urllib.parse import urlsplit

from pydantic_core import PydanticCustomError

from generator.model import edtf
from generator.model.diagnostics import MAX_VALUE_LENGTH, suggestion, truncate
from generator.model.geography.countries import COUNTRIES
from generator.model.vocabulary import GROUPS_OF_FORMAT, Who

ID_PATTERN = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")
_RESERVED_IDS = frozenset({"index", "all", "updates"})
"""Ids that the site itself uses in addresses."""
LANGUAGE_PATTERN = re.compile(r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DIGITS = re.compile(r"[0-9]+")
_MAX_DIGITS = 10
_DEGREES = re.compile(r"-?[0-9]{1,3}(\.[0-9]{1,6})?")


def _invalid(message: str, hint: str = "") -> PydanticCustomError:
    return PydanticCustomError(
        "scalar", "{message}", {"message": message, "hint": hint}
    )


def id_problem(value: str) -> str:
    """Return why a value is not a valid id, as a predicate; empty if it is valid.

    Ids are parts of web addresses and anchors on pages.
    """
    if len(value) > MAX_VALUE_LENGTH or not ID_PATTERN.fullmatch(value):
        return (
            "is not an id; use a-z, 0-9 and single hyphens, "
            f"at most {MAX_VALUE_LENGTH} characters"
        )
    return (
        "cannot be an id; it is reserved by the site" if value in _RESERVED_IDS else ""
    )


def id_words(text: str) -> list[str]:
    """Split text into lower-case ASCII words, without accents, to build an id from."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.findall(r"[a-z0-9]+", ascii_text.lower().replace("'", ""))


def identifier(value: str) -> str:
    """Validate an id."""
    if message := id_problem(value):
        raise _invalid(f"'{truncate(value)}' {message}")
    return value


def people_counted(value: str) -> str:
    """Validate who is counted: a term of `Who`, or the id of a group."""
    if value in GROUPS_OF_FORMAT:
        return value
    if id_problem(value):
        message = (
            f"'{truncate(value)}' is not one of {', '.join(Who)}, or the id of a group"
        )
        raise _invalid(message, suggestion(value.lower(), Who))
    return value


def single_line(value: str) -> str:
    """Validate text that is not blank, and fold its white space."""
    folded = " ".join(value.split())
    if not folded:
        raise _invalid("is empty; add text or remove the key")
    return folded


def edtf_date(value: str) -> str:
    """Validate a date in a form of `edtf.EXAMPLES`."""
    try:
        edtf.parse(value)
    except ValueError as error:
        raise _invalid(
            f"'{truncate(value)}' {error}", _date_hint(edtf.candidates(value))
        ) from None
    return value


def _date_hint(dates: Iterable[str]) -> str:
    alternatives = " or ".join(dates)
    return f"did you mean {alternatives}?" if alternatives else ""


def day(value: str) -> str:
    """Validate a calendar day, such as `2010-04-07`."""
    if _DAY.fullmatch(value):
        with suppress(ValueError):
            return date.fromisoformat(value).isoformat()
    message = f"'{truncate(value)}' is not a valid day; use a form like 2010-04-07"
    raise _invalid(message, _date_hint(filter(_DAY.fullmatch, edtf.candidates(value))))


def period(value: str) -> str:
    """Validate the period of a figure: `total`, a date, or the id of an event."""
    return edtf_date(value) if re.match(r"[0-9.]", value) else identifier(value)


def count(value: object) -> int:
    """Validate a whole number of people, written in digits alone."""
    if isinstance(value, int):
        return value
    if not isinstance(value, str):
        raise _invalid("must be a whole number, not a list or a block of keys")
    if not _DIGITS.fullmatch(value):
        raise _invalid(
            f"'{truncate(value)}' is not a whole number; use digits only, such as 2000"
        )
    if len(value) > _MAX_DIGITS:
        raise _invalid(
            f"'{truncate(value)}' is too large; "
            f"at most {_MAX_DIGITS} digits are allowed"
        )
    return int(value)


def degrees(value: object, limit: int) -> float:
    """Validate a latitude or longitude in decimal degrees, at most `limit` in size."""
    if isinstance(value, int | float):
        return float(value)
    if not isinstance(value, str):
        raise _invalid("must be a number, not a list or a block of keys")
    if not _DEGREES.fullmatch(value):
        raise _invalid(
            f"'{truncate(value)}' is not in decimal degrees; use a form like 42.87"
        )
    if abs(float(value)) > limit:
        raise _invalid(f"'{value}' is not between -{limit} and {limit}")
    return float(value)


def web_address(value: str) -> str:
    """Validate an http or https URL without credentials."""
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise _invalid(f"'{truncate(value)}' is not a web address") from None
    if parts.scheme not in ("http", "https"):
        raise _invalid(f"'{truncate(value)}' does not begin with http:// or https://")
    if not host or parts.username or re.search(r"[\s<>\"'`\\]", value):
        raise _invalid(f"'{truncate(value)}' is not a web address")
    return value


def language(value: str) -> str:
    """Validate the form of a BCP 47 language tag, such as `en` or `sr-Latn`."""
    if not LANGUAGE_PATTERN.fullmatch(value):
        raise _invalid(
            f"'{truncate(value)}' is not a language code; use one like en or sr-Latn"
        )
    return value


def country(value: str) -> str:
    """Validate an ISO 3166-1 alpha-3 code, or one that is in use beside it."""
    if value not in COUNTRIES:
        hint = suggestion(value.upper(), COUNTRIES)
        raise _invalid(
            f"'{truncate(value)}' is not a country code; "
            "use a three-letter code of ISO 3166-1, such as KGZ",
            hint,
        )
    return value
