"""Dates as the sources give them: a part of EDTF (ISO 8601-2)."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from generator.model.diagnostics import LONGEST

_POINT = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(~?)")
FORMS = "2010-04-07, 2010-04, 2010, 2010-04-12~, 2010-06-10/2010-06-14 or ../2020-08-21"
"""One of each form that is read, for messages and documentation."""

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

_DAY_LAST = re.compile(r"([0-9]{4})([./-])([0-9]{1,2})(?:\2([0-9]{1,2}))?")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4})")
_NAMED = re.compile(
    r"(?:([0-9]{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?"
    r"(?: ([0-9]{1,2})(?:st|nd|rd|th)?)?,? ([0-9]{4})"
)


class Span(NamedTuple):
    """The first and the last day that a date can mean; None: open."""

    first: date | None
    last: date | None
    about: bool

    @property
    def start(self) -> date:
        """The day to sort by: the first, or where that is open the last."""
        day = self.first or self.last
        assert day is not None
        return day

    @property
    def end(self) -> date:
        """The last day that it can mean, or where that is open the first."""
        day = self.last or self.first
        assert day is not None
        return day

    @property
    def exact(self) -> date | None:
        """The one day that it means, where there is just one."""
        return self.first if self.first == self.last and not self.about else None


@lru_cache(maxsize=65_536)
def span(text: str) -> Span:
    """Read a date.

    Args:
        text: An EDTF date in one of `FORMS`.

    Raises:
        ValueError: It is none of these, no day of the calendar, or ends before
            it begins; the message says which.
    """
    first, slash, last = text.partition("/")
    if not slash:
        return Span(*_point(first))
    if first == ".." and last == "..":
        raise ValueError("is open at both ends")
    start = None if first == ".." else _point(first)
    end = None if last == ".." else _point(last)
    if start and end and start[0] > end[1]:
        raise ValueError("ends before it begins")
    return Span(
        start and start[0],
        end and end[1],
        any(point and point[2] for point in (start, end)),
    )


def _point(text: str) -> tuple[date, date, bool]:
    match = _POINT.fullmatch(text)
    if not match:
        raise ValueError(f"is not a date; write one like {FORMS}")
    year, month, day = (int(part) if part else None for part in match.groups()[:3])
    try:
        assert year is not None
        last_month = month or 12
        last_day = day or monthrange(year, last_month)[1]
        first = date(year, month or 1, day or 1)
        return first, date(year, last_month, last_day), bool(match[4])
    except ValueError:
        raise ValueError("is no day of the calendar") from None


@lru_cache(maxsize=65_536)
def words(text: str) -> str:
    """Say a date in English, such as `7 April 2010` or `by 21 August 2020`."""
    first, slash, last = text.partition("/")
    if not slash:
        return _point_words(first)
    if first == "..":
        return f"by {_point_words(last)}"
    if last == "..":
        return f"from {_point_words(first)}"
    return f"{_point_words(first)} to {_point_words(last)}"


def _point_words(text: str) -> str:
    bare = text.removesuffix("~")
    about = "about " if bare != text else ""
    day = _point(bare)[0]
    month = MONTHS[day.month - 1]
    forms = {4: f"{day.year}", 7: f"{month} {day.year}"}
    return about + forms.get(len(bare), f"{day.day} {month} {day.year}")


def iso_day(text: str) -> str | None:
    """Return a date as one day of ISO 8601, where it is exact."""
    exact = span(text).exact
    return exact.isoformat() if exact else None


def iso_interval(text: str) -> str | None:
    """Return a date as days of ISO 8601, first and last, where both are exact."""
    found = span(text)
    if found.about or not (found.first and found.last):
        return None
    ends = dict.fromkeys((found.first.isoformat(), found.last.isoformat()))
    return "/".join(ends)


def readings(text: str) -> tuple[str, ...]:
    """Return every day or month that a date in another form can mean.

    Returns:
        Dates in one of `FORMS`, the earliest first: two of `3.4.2031`, one of
        `22.11.2031`, `2031/3/4` and `4 March 2031`, none of what is no date.
    """
    if len(text) > LONGEST:
        return ()
    found = set()
    for parts in _parts(" ".join(text.lower().split())):
        iso = "-".join(part.zfill(2) for part in parts if part)
        with suppress(ValueError):
            span(iso)
            found.add(iso)
    return tuple(sorted(found))


def _parts(text: str) -> Iterator[tuple[str, str, str | None]]:
    """Yield year, month and day, of which the last may be left out."""
    if match := _DAY_LAST.fullmatch(text):
        yield match[1], match[3], match[4]
    elif match := _YEAR_LAST.fullmatch(text):
        yield match[4], match[3], match[1]
        yield match[4], match[1], match[3]
    elif match := _NAMED.fullmatch(text):
        for number, name in enumerate(map(str.lower, MONTHS), start=1):
            short = match[2] in (name[:3], name[:4])
            if (short or match[2] == name) and not (match[1] and match[3]):
                yield match[4], str(number), match[1] or match[3]
