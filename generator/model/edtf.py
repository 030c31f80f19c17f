"""Parsing and formatting of dates in a subset of EDTF (ISO 8601-2).

EDTF dates can be partial (`2010-04`), approximate (`2010-04-12~`) or intervals.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from generator.model.diagnostics import MAX_VALUE_LENGTH

_SINGLE_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(~?)")
EXAMPLES = (
    "2010-04-07, 2010-04, 2010, 2010-04-12~, 2010-06-10/2010-06-14 or ../2020-08-21"
)
"""One example of each supported form, for messages and documentation."""

MONTHS = (
    "January February March April May June July August September October November "
    "December".split()
)
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTH_NUMBERS = {
    form: number
    for number, name in enumerate(MONTHS, start=1)
    for form in (name, name[:3])
} | {"Sept": 9}
"""Number of each month, from 1, by its name and its abbreviations, without a stop."""
CALENDAR_WORDS = frozenset(name.lower() for name in (*MONTHS, *WEEKDAYS))
"""Names of months and of days of the week, in lower case."""

_YEAR_FIRST = re.compile(r"([0-9]{4})([./-])([0-9]{1,2})(?:\2([0-9]{1,2}))?")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4})")
_MONTH_NAMED = re.compile(
    r"(?:([0-9]{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?"
    r"(?: ([0-9]{1,2})(?:st|nd|rd|th)?)?,? ([0-9]{4})"
)


class DateRange(NamedTuple):
    """The range of days that a date can mean; None for an open end."""

    first: date | None
    last: date | None
    approximate: bool
    """Whether the date, or one end of the interval, is approximate."""
    partial: bool = False
    """Whether it is one date without a day, or without a month."""

    @property
    def start(self) -> date:
        """The first day, or the last if the start is open; dates sort by it."""
        day = self.first or self.last
        assert day is not None
        return day

    @property
    def end(self) -> date:
        """The last day, or the first if the end is open."""
        day = self.last or self.first
        assert day is not None
        return day

    @property
    def exact(self) -> date | None:
        """The day itself, if the date means exactly one day."""
        return self.first if self.first == self.last and not self.approximate else None


@lru_cache(maxsize=65_536)
def parse(text: str) -> DateRange:
    """Parse a date.

    Args:
        text: An EDTF date in a form of `EXAMPLES`.

    Raises:
        ValueError: The date is in none of these forms, does not exist in the
            calendar, is open at both ends, or ends before it begins. The message is
            a predicate that completes a sentence whose subject is the date.
    """
    first, slash, last = text.partition("/")
    if not slash:
        partial = len(first.removesuffix("~")) < len("2010-04-07")
        return DateRange(*_parse_single(first), partial)
    if first == ".." and last == "..":
        raise ValueError("is open at both ends")
    start = None if first == ".." else _parse_single(first)
    end = None if last == ".." else _parse_single(last)
    if start and end and start[0] > end[1]:
        raise ValueError("ends before it begins")
    return DateRange(
        start and start[0],
        end and end[1],
        any(side and side[2] for side in (start, end)),
    )


def _parse_single(text: str) -> tuple[date, date, bool]:
    """Return the first day, the last day, and whether the date is approximate."""
    match = _SINGLE_DATE.fullmatch(text)
    if not match:
        raise ValueError(f"is not a date; use a form like {EXAMPLES}")
    year, month, day = (int(part) if part else None for part in match.groups()[:3])
    try:
        assert year is not None
        last_month = month or 12
        last_day = day or monthrange(year, last_month)[1]
        first = date(year, month or 1, day or 1)
        return first, date(year, last_month, last_day), bool(match[4])
    except ValueError:
        raise ValueError("is not a valid calendar date") from None


@lru_cache(maxsize=65_536)
def to_english(text: str) -> str:
    """Format a date in English: `7 April 2010`, `7–23 April 2010`, `by 21 August 2020`.

    Parts that both ends of an interval share are given once.
    """
    first, slash, last = text.partition("/")
    if not slash:
        return _single_words(first)
    if first == "..":
        return f"by {_single_words(last)}"
    if last == "..":
        return f"from {_single_words(first)}"
    return _interval_words(first, last)


def to_english_phrase(text: str) -> str:
    """Format a date with its preposition: `on 7 April 2010`, `in or about May 2010`."""
    words = to_english(text)
    if "/" in text:
        return words
    preposition = "on" if len(text.removesuffix("~")) == len("2010-04-07") else "in"
    return f"{preposition} or {words}" if "~" in text else f"{preposition} {words}"


def _interval_words(first: str, last: str) -> str:
    """Format an interval, without repeating the parts that both ends share."""
    start, end = _single_words(first), _single_words(last)
    if first == last:
        return start
    length = len(first.removesuffix("~"))
    if length != len(last.removesuffix("~")) or length == 4 or first[:4] != last[:4]:
        return f"{start} to {end}"
    if "~" in first and "~" not in last:  # otherwise "about" would apply to both
        return f"{start} to {end}"
    if first[:7] != last[:7]:
        return f"{start.removesuffix(f' {first[:4]}')} to {end}"
    day = start.rsplit(" ", 2)[0]
    return f"{day} to {end}" if "~" in first + last else f"{day}–{end}"


def _single_words(text: str) -> str:
    bare = text.removesuffix("~")
    about = "about " if bare != text else ""
    day = _parse_single(bare)[0]
    month = MONTHS[day.month - 1]
    forms = {4: f"{day.year}", 7: f"{month} {day.year}"}
    return about + forms.get(len(bare), f"{day.day} {month} {day.year}")


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    BEFORE = "before"
    AFTER = "after"
    ABOUT = "about"


class Days(NamedTuple):
    """A date as two days of ISO 8601, by which dates of all forms can be sorted."""

    start: str
    """First day; of a date that is open at its start, the same as `end`."""
    end: str
    """Last day; of a date that is open at its end, the same as `start`."""
    precision: Precision
    """The less exact one of the two ends; an open or approximate end comes first."""
    approximate: bool
    """Whether the date, or one end of the interval, is approximate."""


@lru_cache(maxsize=65_536)
def days(text: str) -> Days:
    """Return a date as days of ISO 8601, such as the first and last of a month."""
    known = parse(text)
    return Days(
        known.start.isoformat(),
        known.end.isoformat(),
        _precision(text, known),
        known.approximate,
    )


def _precision(text: str, known: DateRange) -> Precision:
    if not known.first:
        return Precision.BEFORE
    if not known.last:
        return Precision.AFTER
    if known.approximate:
        return Precision.ABOUT
    shortest = min(map(len, text.split("/")))
    return {4: Precision.YEAR, 7: Precision.MONTH}.get(shortest, Precision.DAY)


def iso_day(text: str) -> str | None:
    """Return an exact date as an ISO 8601 day, and None for any other date."""
    exact = parse(text).exact
    return exact.isoformat() if exact else None


def candidates(text: str) -> tuple[str, ...]:
    """Return the days or months that a date in an unsupported form can mean.

    Returns:
        EDTF dates, the earliest first: two for the ambiguous `3.4.2031`, one for
        `22.11.2031`, `2031/3/4` and `4 March 2031`, none if `text` is not a date.
    """
    if len(text) > MAX_VALUE_LENGTH:
        return ()
    dates = set()
    for parts in _date_parts(" ".join(text.lower().split())):
        iso = "-".join(part.zfill(2) for part in parts if part)
        with suppress(ValueError):
            parse(iso)
            dates.add(iso)
    return tuple(sorted(dates))


def _date_parts(text: str) -> Iterator[tuple[str, str, str | None]]:
    """Yield possible combinations of year, month and day; the day may be None."""
    if match := _YEAR_FIRST.fullmatch(text):
        yield match[1], match[3], match[4]
    elif match := _YEAR_LAST.fullmatch(text):
        yield match[4], match[3], match[1]
        yield match[4], match[1], match[3]
    elif match := _MONTH_NAMED.fullmatch(text):
        number = MONTH_NUMBERS.get(match[2].capitalize())
        if number and not (match[1] and match[3]):
            yield match[4], str(number), match[1] or match[3]
