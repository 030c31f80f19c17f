"""Dates as articles print them, and the words that only hint at one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MONTHS = """
january february march april may june july august september october november december
jan feb mar apr may jun jul aug sep oct nov dec
jan feb mar apr may june july aug sept oct nov dec
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
januar februar märz april mai juni juli august september oktober november dezember
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
янв фев мар апр май июн июл авг сен окт ноя дек
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
студзеня лютага сакавіка красавіка траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня
"""  # noqa: E501 -- a table reads best with one language to a line
MONTHS = {
    name: number
    for row in _MONTHS.strip().splitlines()
    for number, name in enumerate(row.split(), start=1)
}
"""The number of each month by its name, lower case, in the languages met."""

_DATE = re.compile(
    r"""(?<![\w-])(?:
        (?P<iso>\d{4}-\d\d-\d\d)
      | (?P<cjk>\d{4}年\d{1,2}月\d{1,2}日)
      | (?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+)?
        (?P<month>[^\W\d_]{3,})\.?,?[\s-]+(?:de\s+)?(?P<year>\d{4})(?!\d)
      | (?P<month2>[^\W\d_]{3,})\.?\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?
        ,?\s+(?P<year2>\d{4})(?!\d)
      | (?P<numbers>\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)\d{4})(?!\d)
      | (?P<month3>[^\W\d_]{3,})\.?,?\s+(?:de\s+)?(?P<year3>\d{4})(?!\d)
    )""",
    re.VERBOSE,
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = "January|February|March|April|May|June|July|August|September|October|November"
_HINT = re.compile(
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
class Found:
    """One printed date."""

    start: int
    """Offset of its first character, from 0."""
    end: int
    """Offset after its last character."""
    written: str
    """As the article prints it."""
    edtf: str | None
    """As EDTF; None where day and month cannot be told apart."""


def found(line: str) -> tuple[Found, ...]:
    """Find the dates with a year that a line prints, in its order.

    *Source:* EDTF is ISO 8601-2:2019, level 0.
    """
    return tuple(_found(line))


def hints(text: str, *, most: int = 5) -> tuple[str, ...]:
    """Find the words that need another date to be dates: "today", "April 23"."""
    words = dict.fromkeys(match[0] for match in _HINT.finditer(text))
    return tuple(words)[:most]


def in_address(url: str) -> str | None:
    """Return the day that the path of an address names, as `/2010/04/08/`."""
    match = re.search(r"/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)", url)
    return _edtf(match[1], match[2], match[3]) if match else None


def _found(line: str) -> Iterator[Found]:
    for match in _DATE.finditer(line):
        readings = _readings(match)
        if readings:
            only = readings[0] if len(readings) == 1 else None
            yield Found(match.start(), match.end(), match[0], only)


def _readings(match: re.Match[str]) -> list[str]:
    """Return each day, or month, that the words can mean."""
    part = match.groupdict()
    if part["iso"] or part["cjk"]:
        read = [_edtf(*re.findall(r"\d+", match[0]))]
    elif part["numbers"]:
        read = _from_numbers(part["numbers"], part["mark"])
    elif part["month3"]:
        read = [_edtf(part["year3"], part["month3"])]
    else:
        year, month = part["year"] or part["year2"], part["month"] or part["month2"]
        read = [_edtf(year, month, part["day"] or part["day2"])]
    return list(dict.fromkeys(each for each in read if each))


def _from_numbers(numbers: str, mark: str) -> list[str | None]:
    first, second, year = numbers.split(mark)
    day_first = _edtf(year, second, first)
    # Americans put the month first, but with strokes only.
    return [day_first, _edtf(year, first, second)] if mark == "/" else [day_first]


def _edtf(year: str, month: str, day: str | None = None) -> str | None:
    """Return a day or a month as EDTF, or None where there is no such day."""
    number = int(month) if month.isdecimal() else MONTHS.get(month.lower(), 0)
    try:
        whole = date(int(year), number, int(day or 1)).isoformat()
    except ValueError:
        return None
    return whole if day else whole[:7]
