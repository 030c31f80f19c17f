"""Removal of dates from a text whose numbers are checked."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta

from generator.model import edtf
from generator.model.edtf import DateRange
from generator.text.counts import reader
from generator.text.regex import Regex

_MONTHS = "|".join(edtf.MONTHS)
DAY = r"(?:3[01]|[12]?\d)(?!\d|\.\d|,\d{3}(?!\d))"
"""A day of a month, which is not the beginning of a longer number."""
WITHIN = r"[Ii]n|[Ee]arly|[Ll]ate|[Ll]ast|[Mm]id"
"""Words before a month whose number may be a count: "in March 15 mills burned"."""
_DATE = Regex(
    rf"(?:(?<!\d)(?<!\d[.,])(?P<day>\d{{1,2}}) )?\b(?P<month>{_MONTHS})\b"
    r"(?:,? (?P<year>\d{4})\b)?"
    r"|(?P<iso>\b\d{4}-\d{2}-\d{2}\b)|(?P<year_alone>\b[12]\d{3}\b)"
)
"""A date such as `7 April 2010`, `7 April`, `April 2010`, `2010-04-07` or `2010`."""
_SHORT_MONTHS = "|".join(month[:3] for month in edtf.MONTHS)
_NOT_WITHIN = "".join(rf"(?<!\b{word}[ -])" for word in WITHIN.split("|"))
_ANY_DATE = Regex(
    r"\b\d{4}-\d{2}(?:-\d{2})?\b|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\b\d{1,2}:\d{2}\b"
    r"|(?<!\d)(?<!\d[.,])(?:\d{1,2}(?: and | to | or |[-–]))?\d{1,2} "
    rf"(?:{_MONTHS})\b|(?<!\d)(?<!\d[.,])(?:1[89]|20)\d\d\b(?![.,]\d)"
    rf"|{_NOT_WITHIN}\b(?:{_MONTHS}|{_SHORT_MONTHS})\.? {DAY}"
    rf"|\b(?:{_MONTHS}|{_SHORT_MONTHS})\.? {DAY}(?! [a-z])"
)
"""A date in one of the many forms that `date_basis` may quote from an article."""

_WEEKDAY = Regex(rf"\b(?:{'|'.join(edtf.WEEKDAYS)})\b")


def without_dates(text: str, dates: Collection[DateRange]) -> str:
    """Return a text without those of its dates that agree with given ones."""
    return _DATE.sub(
        lambda match: " " if _is_date(match, dates, text) else match[0], text
    )


def without_any_date(text: str) -> str:
    """Return a text, such as a quotation, without anything that may be a date."""
    return _ANY_DATE.sub(" ", text)


def days_of_weekdays(quote: str, published: str) -> Iterator[DateRange]:
    """Yield the last day before an article for each weekday that a quotation names.

    Args:
        quote: A quotation in English.
        published: The date of its article; of a month or a year, nothing is yielded.
    """
    day = edtf.parse(published).exact
    if day is None:
        return
    for weekday in _WEEKDAY.findall(quote):
        days_ago = (day.weekday() - edtf.WEEKDAYS.index(weekday)) % 7
        yield edtf.parse(f"{day - timedelta(days=days_ago)}")


def _is_date(match: re.Match[str], dates: Iterable[DateRange], words: str) -> bool:
    """Tell whether a match of `_DATE` agrees with one of the dates, and is no count.

    A day must be the first or the last of a date; a month or a year may be within it.
    """
    if match["iso"]:
        return any(match["iso"] in map(str, _ends(one)) for one in dates)
    if match["year_alone"]:
        alone = int(match["year_alone"])
        is_covered = any(one.start.year <= alone <= one.end.year for one in dates)
        return is_covered and alone not in _counted(words)
    month = edtf.MONTHS.index(match["month"]) + 1
    year = int(match["year"]) if match["year"] else None
    if match["day"]:
        day = int(match["day"])
        return any(
            (end.day, end.month) == (day, month) and year in (None, end.year)
            for one in dates
            for end in _ends(one)
        )
    return any(_has_month(one, month, year) for one in dates)


def _counted(words: str) -> set[int | None]:
    """Return the numbers of people in a text, which may look like years."""
    return {
        reading.best or reading.low or reading.high
        for reading in reader.read_counts(words)
        if not reading.quote.isdigit()
    }


def _ends(dates: DateRange) -> tuple[date, ...]:
    """Return the first and the last day of a date, as far as it has them."""
    return tuple(filter(None, (dates.first, dates.last)))


def _has_month(dates: DateRange, month: int, year: int | None) -> bool:
    """Tell whether a date covers a month, of any year if none is given."""
    first, last = dates.start, dates.end
    years = (year,) if year else range(first.year, last.year + 1)
    span = (first.year, first.month), (last.year, last.month)
    return any(span[0] <= (one, month) <= span[1] for one in years)
