"""Dates printed in articles, and relative dates such as "yesterday"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.authoring.ingest.dates import calendar_names
from generator.model import edtf
from generator.text.language_tags import primary_language

_ISO = re.compile(r"(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?=T?[\d\W]|$)")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?=T\d|$)")
_YEAR_FIRST = re.compile(r"(?<![\d./-])(\d{4})([./-])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(
    r"(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)"
)
_HAN = r"[〇零一二三四五六七八九十\d]"
_NUMBERED_MONTH = (
    re.compile(rf"({_HAN}{{4}})\s*年\s*({_HAN}{{1,3}})\s*月\s*({_HAN}{{1,3}})\s*日?"),
    re.compile(r"(\d{4})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일"),
    re.compile(r"(\d{4})\s+оны\s+(\d{1,2})(?:-р)?\s+сарын\s+(\d{1,2})"),
)
"""Year, month and day where the month is a number followed by a word."""
_VIETNAMESE = re.compile(
    r"(\d{1,2})\s+(?:tháng|thg)\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})"
)
_ANY_YEAR = re.compile(r"\d{4}|年")
"""What every date with a year has."""
_HAN_DIGITS = {
    character: digit for digit, character in enumerate("〇一二三四五六七八九")
}
_TOKEN = re.compile(
    r"(?P<time>\d{1,2}[:.h]\d\d(?::\d\d)?(?![.\d]))|(?P<number>\d+)"
    r"|(?P<word>[^\W\d_](?:[^\W\d_]|[^\w\s.,،؛;:/()|<>\[\]\"“”«»…–—\-+!?])*)"
)
_GAP = re.compile(r"[^\S\n]*[.,،/·'’ºª°ªth-]{0,2}[^\S\n]*")
"""What may stand between two parts of a date."""
_MAX_ATTACHED = 7
"""Letters of an ending that is written after a number, as in "2019-yil"."""
_BUDDHIST_YEARS = range(2400, 2700)
_BUDDHIST_ERA = 543
_WEEKDAY = f"(?:{'|'.join(edtf.WEEKDAYS)})"
_MONTH = "|".join(edtf.MONTHS)
_RELATIVE_DATE = re.compile(
    rf"""\b(?:
        [Tt]oday | [Yy]esterday | [Tt]omorrow | [Tt]onight
      | [Ll]ast\s(?:{_WEEKDAY}|week|month|year|night)
      | [Tt]his\s(?:{_WEEKDAY}|week|month)
      | (?:[Oo]n\s)?{_WEEKDAY}
      | (?:{_MONTH}|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s\d{{1,2}}
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
    """Offset of its first character, from 0; a day of the week belongs to it."""
    end: int
    """Offset after its last character."""
    text: str
    edtf: str | None
    """The day or month as EDTF; None where day and month are ambiguous."""


@dataclass(frozen=True, slots=True)
class _Token:
    """A number, a word or a time of day in a line."""

    start: int
    end: int
    text: str
    kind: str


def find_dates(line: str, language: str | None = None) -> tuple[PrintedDate, ...]:
    """Return the dates in a line that include a year, in order of appearance.

    Args:
        line: A line of any text.
        language: BCP 47 tag of the text, which decides where a name of a month
            stands for different months, and 3/4/2010 for different days.

    *Source:* EDTF is ISO 8601-2:2019, level 0.
    """
    if not _ANY_YEAR.search(line):
        return ()
    tokens = [
        _Token(match.start(), match.end(), match[0], str(match.lastgroup))
        for match in _TOKEN.finditer(line)
    ]
    found: list[tuple[int, int, list[str]]] = []
    for span in (
        *_numeric_dates(line, language),
        *_named_dates(line, tokens, language),
    ):
        if span[2] and not any(
            span[0] < end and start < span[1] for start, end, _ in found
        ):
            found.append(span)
    dates = []
    for start, end, readings in sorted(found):
        edtf = readings[0] if len(set(readings)) == 1 else None
        start, end = _with_weekday(line, tokens, start, end)
        dates.append(PrintedDate(start, end, line[start:end], edtf))
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
    """Return the day in the path of a URL as EDTF.

    `/2010/04/08/`, `/2010/apr/08/` and `/2010/world/04/08/` are all in use.
    """
    match = _URL_DAY.search(url)
    if not match:
        return None
    months = calendar_names.months(match[2]) or ()
    month = int(match[2]) if match[2].isdigit() else min(months, default=0)
    return _edtf(int(match[1]), month, int(match[3]))


_URL_DAY = re.compile(
    r"/(\d{4})[/-](?:[A-Za-z_-]+/)?(\d{1,2}|[a-z]{3})[/-](\d{1,2})(?!\d)"
)


def _numeric_dates(
    line: str, language: str | None
) -> Iterator[tuple[int, int, list[str]]]:
    """Yield the span and the readings of each date whose month is a number."""
    for pattern in (_ISO, _COMPACT):
        for match in pattern.finditer(line):
            yield _span(match, _edtf(*map(int, match.groups())))
    for match in _YEAR_FIRST.finditer(line):
        yield _span(match, _edtf(int(match[1]), int(match[3]), int(match[4])))
    for match in _DAY_FIRST.finditer(line):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        # Americans put the month first, but only with slashes.
        is_either = match[2] == "/" and primary_language(language or "en") == "en"
        other = _edtf(year, first, second) if is_either else None
        yield _span(match, _edtf(year, second, first), other)
    for pattern in _NUMBERED_MONTH:
        for match in pattern.finditer(line):
            yield _span(match, _edtf(*(_han_number(part) for part in match.groups())))
    for match in _VIETNAMESE.finditer(line):
        yield _span(match, _edtf(int(match[3]), int(match[2]), int(match[1])))


def _span(match: re.Match[str], *readings: str | None) -> tuple[int, int, list[str]]:
    return match.start(), match.end(), [reading for reading in readings if reading]


def _han_number(text: str) -> int:
    """Return a number in digits or in Chinese numerals, up to 99 or digit by digit."""
    if text.isdecimal():
        return int(text)
    if "十" in text:
        tens, _, units = text.partition("十")
        return _han_number(tens or "一") * 10 + _han_number(units or "〇")
    digits = (_HAN_DIGITS.get(character.replace("零", "〇"), 0) for character in text)
    return int("".join(map(str, digits)) or 0)


def _named_dates(
    line: str, tokens: Sequence[_Token], language: str | None
) -> Iterator[tuple[int, int, list[str]]]:
    """Yield the span and the readings of each date with the name of a month."""
    for index in range(len(tokens)):
        for last in (index + 1, index):  # Some names have two words.
            if last < len(tokens) and tokens[last].kind == tokens[index].kind == "word":
                name = line[tokens[index].start : tokens[last].end]
                numbers = calendar_names.months(re.sub(r"^d['’]", "", name), language)
                if not numbers:
                    continue
                left = _numbers_beside(line, tokens, index, -1)
                right = _numbers_beside(line, tokens, last, 1)
                if parts := _day_and_year(left, right):
                    day, year, used = parts
                    start = min(tokens[index].start, *(one.start for one in used))
                    end = max(tokens[last].end, *(one.end for one in used))
                    found = (_edtf(year, month, day) for month in sorted(numbers))
                    yield start, end, [reading for reading in found if reading]


def _numbers_beside(
    line: str, tokens: Sequence[_Token], index: int, step: int
) -> list[_Token]:
    """Return up to two numbers beside a token, the nearest first."""
    numbers: list[_Token] = []
    here = index
    while 0 <= here + step < len(tokens) and len(numbers) < 2:
        near, far = sorted(
            (tokens[here], tokens[here + step]), key=lambda one: one.start
        )
        here += step
        token = tokens[here]
        gap = line[near.end : far.start]
        if not _GAP.fullmatch(gap):
            break
        before = tokens[here - 1] if here else None
        is_ending = (
            before is not None
            and before.kind == "number"
            and len(token.text) <= _MAX_ATTACHED
            and line[before.end : token.start] in ("", "-", "'", "’")
        )
        if token.kind == "number":
            numbers.append(token)
        elif token.kind == "word" and not (
            is_ending
            or calendar_names.fold(token.text) in calendar_names.date_particles()
        ):
            break
    return numbers


def _day_and_year(
    left: Sequence[_Token], right: Sequence[_Token]
) -> tuple[int | None, int, list[_Token]] | None:
    """Return day, year and their tokens, of the numbers on both sides of a month."""
    orders = (
        (left[:1], right[:1]),  # 3 May 2010
        (right[:1], left[:1]),  # 2010 May 3
        (right[:1], right[1:2]),  # May 3, 2010
        (left[:1], left[1:2]),  # 2010, 3 May
    )
    for days, years in orders:
        if days and years and _is_day(days[0]) and (year := _year(years[0])):
            return int(days[0].text), year, [days[0], years[0]]
    for years in (right[:1], left[:1]):
        if years and (year := _year(years[0])):
            return None, year, [years[0]]
    return None


def _is_day(token: _Token) -> bool:
    return len(token.text) <= 2 and 1 <= int(token.text) <= 31


def _year(token: _Token) -> int:
    """Return the year of the common era that a number of four digits is, or 0."""
    if len(token.text) != 4 or not 1400 <= int(token.text) < _BUDDHIST_YEARS.stop:
        return 0
    year = int(token.text)
    return year - _BUDDHIST_ERA if year in _BUDDHIST_YEARS else year


def _with_weekday(
    line: str, tokens: Sequence[_Token], start: int, end: int
) -> tuple[int, int]:
    """Extend the span of a date by a day of the week right before or after it."""
    for token in tokens:
        beside = line[token.end : start], line[end : token.start]
        if not any(re.fullmatch(r"[\s.,(]{1,3}", gap) for gap in beside):
            continue
        if calendar_names.fold(token.text) in calendar_names.weekday_names():
            start, end = min(start, token.start), max(end, token.end)
    return start, end


def _edtf(year: int, month: int, day: int | None = None) -> str | None:
    """Return a day, or a month where there is no day, as EDTF; None if invalid."""
    try:
        iso = date(year, month, 1 if day is None else day).isoformat()
    except ValueError:
        return None
    return iso if day is not None else iso[:7]


def days_apart(one: str, other: str) -> int | None:
    """Return the number of days between two days, or None for months."""
    if min(len(one), len(other)) < len("YYYY-MM-DD"):
        return None
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
