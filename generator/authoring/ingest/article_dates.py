"""Dates printed in articles, and relative dates such as "yesterday"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.authoring.ingest import word_lists

MONTHS: dict[str, int] = {
    name: number
    for names in word_lists.load("months").values()
    for number, name in enumerate(names.split(), start=1)
}
"""Number of each month, from 1, by its lower-case name in several languages."""

_DATE = re.compile(
    r"""(?<![\w-])(?:
        (?P<iso>\d{4}-\d\d-\d\d)
      | (?P<cjk>\d{4}年\d{1,2}月\d{1,2}日)
      | (?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+)?
        (?P<month>[^\W\d_]{3,})\.?,?[\s-]+(?:de\s+)?(?P<year>\d{4})(?!\d)
      | (?P<month2>[^\W\d_]{3,})\.?\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?
        ,?\s+(?P<year2>\d{4})(?!\d)
      | (?P<numeric>\d{1,2}(?P<separator>[./-])\d{1,2}(?P=separator)\d{4})(?!\d)
      | (?P<month3>[^\W\d_]{3,})\.?,?\s+(?:de\s+)?(?P<year3>\d{4})(?!\d)
    )""",
    re.VERBOSE,
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = "January|February|March|April|May|June|July|August|September|October|November"
_RELATIVE_DATE = re.compile(
    rf"""\b(?:
        [Tt]oday | [Yy]esterday | [Tt]omorrow | [Tt]onight
      | [Ll]ast\s(?:{_WEEKDAY}|week|month|year|night)
      | [Tt]his\s(?:{_WEEKDAY}|week|month)
      | (?:[Oo]n\s)?{_WEEKDAY}
      | (?:{_MONTH}|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s\d{{1,2}}
        (?!\d|,?\s\d{{4}})
      | сегодня | вчера | в\s(?:понедельник|вторник|среду|четверг|пятницу|субботу)
      | aujourd['’]hui | hier | heute | gestern | hoy | ayer
    )(?!\w)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date as printed in a text."""

    start: int
    """Offset of its first character, from 0."""
    end: int
    """Offset after its last character."""
    text: str
    edtf: str | None
    """The day or month as EDTF; None where day and month are ambiguous."""


def find_dates(line: str) -> tuple[PrintedDate, ...]:
    """Return the dates in a line that include a year, in order of appearance.

    *Source:* EDTF is ISO 8601-2:2019, level 0.
    """
    dates = []
    for match in _DATE.finditer(line):
        if readings := _readings(match):
            edtf = readings[0] if len(readings) == 1 else None
            dates.append(PrintedDate(match.start(), match.end(), match[0], edtf))
    return tuple(dates)


def find_relative_dates(text: str, *, most: int = 5) -> tuple[str, ...]:
    """Return the first relative or yearless dates: "today", "April 23".

    Args:
        text: Text of an article.
        most: Maximum number of results; each appears once.
    """
    return tuple(dict.fromkeys(match[0] for match in _RELATIVE_DATE.finditer(text)))[
        :most
    ]


def find_date_in_url(url: str) -> str | None:
    """Return the day in the path of a URL, such as `/2010/04/08/`, as EDTF."""
    match = re.search(r"/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)", url)
    return _edtf(match[1], match[2], match[3]) if match else None


def _readings(match: re.Match[str]) -> list[str]:
    """Return each day or month, as EDTF, that a printed date can mean."""
    part = match.groupdict()
    if part["iso"] or part["cjk"]:
        readings = [_edtf(*re.findall(r"\d+", match[0]))]
    elif part["numeric"]:
        readings = list(_numeric_readings(part["numeric"], part["separator"]))
    elif part["month3"]:
        readings = [_edtf(part["year3"], part["month3"])]
    else:
        year, month = part["year"] or part["year2"], part["month"] or part["month2"]
        readings = [_edtf(year, month, part["day"] or part["day2"])]
    return list(dict.fromkeys(reading for reading in readings if reading))


def _numeric_readings(numeric: str, separator: str) -> Iterator[str | None]:
    first, second, year = numeric.split(separator)
    yield _edtf(year, second, first)
    if separator == "/":  # Americans put the month first, but only with slashes.
        yield _edtf(year, first, second)


def _edtf(year: str, month: str, day: str | None = None) -> str | None:
    """Return a day, or a month where there is no day, as EDTF; None if invalid."""
    number = int(month) if month.isdecimal() else MONTHS.get(month.lower(), 0)
    try:
        iso = date(int(year), number, int(day or 1)).isoformat()
    except ValueError:
        return None
    return iso if day else iso[:7]
