"""When something happened to the people of one count, as its clause says.

"12 people a day" is no total, "until Saturday" and "in the two days to Sunday" are
bounds, and "injured in last year's flood" is not now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.model import edtf
from generator.text.counts.english.numbers.numerals import SMALL
from generator.text.counts.shared.count import Count
from generator.text.function_words import PREPOSITIONS
from generator.text.nearby import count_clauses
from generator.text.regex import Regex
from generator.text.speech.speaker_words import VERBS

_WEEKDAY = "|".join(edtf.WEEKDAYS)
_DAY = rf"(?P<day>{_WEEKDAY})\b(?!['’]s)"
_MONTH = rf"(?P<month>{'|'.join(edtf.MONTHS)})\b"
_DAYS = {"hour": 1 / 24, "day": 1, "night": 1, "week": 7, "month": 31, "year": 366}
"""Units of time, in days."""
_UNIT = rf"(?P<unit>{'|'.join(_DAYS)})"
_NUMBER = rf"(?P<number>\d+|{'|'.join(SMALL)})"
HINTS = Regex(rf"{'|'.join((*_DAYS, *edtf.WEEKDAYS))}", re.IGNORECASE)
"""Words of which a quotation has one if it says when, but for months."""
_ADVERBIAL = Regex(
    r"\s*(?:on|in|by|until|till|up to|as of|over|during|each|every)\b"
    r"(?:\W+\w+){1,8}\s*",
    re.IGNORECASE,
)
"""A clause before the count that only says when: "On Sunday, 12 people died"."""
_EACH = Regex(
    r"\b(?:each|every)\s+(?:(?:of|single|the|these|those|last|past|first"
    rf"|{_NUMBER})\s+){{0,4}}{_UNIT}s?\b",
    re.IGNORECASE,
)
_PER = Regex(
    rf"\b(?P<before>\w+)\s+(?:an?|per)\s+{_UNIT}\b(?!\s+(?:after|ago|before|earlier"
    r"|from|into|later|long|of|on|that|to|until|when|which|in\s+which)\b)"
)
"""A rate: "12 people a day"; not "a day later" nor, by the word before, "in a day"."""
_NOT_PER = PREPOSITIONS | set("after than half such before within until like".split())
_LASTING = Regex(r"(?!killed|injured|wounded|dying)\w+(?:ed|ing)|held")
"""What goes on for a time: "missing a week"."""
_RELATIVE = Regex(r"\b(?:that|which|who|whom|whose|where|when)\b", re.IGNORECASE)
_UNTIL = Regex(
    rf"\b(?:[Uu]ntil|[Tt]ill|[Uu]p to|[Aa]s of|[Bb]y)\s+(?:late\s+|early\s+)?{_DAY}"
)
_WITHIN = Regex(
    r"\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin)\s+(?:the\s+)?(?:(?:last|past|first)\s+)?"
    rf"{_NUMBER}\s+{_UNIT}s?\b(?:\s+(?:to|until|till|ending\s+on)\s+{_DAY})?"
)
_ON = Regex(rf"\b(?:(?P<night>night\s+to)|[Oo]n)\s+{_DAY}")
_NIGHT = Regex(r"\b(?:evening|late|(?:mid|over)?night)\b", re.IGNORECASE)
_SPOKEN = Regex(
    rf"\b(?:according|statement|{'|'.join(sorted(VERBS))})\b", re.IGNORECASE
)
_GIVEN = (
    r"\b(?:announced|confirmed|reported|said|stated|spoke|told\s+\w+"
    r"|(?:put|gave|set)\s+(?:the|its|their|a)\s+(?:\w+\s+)?"
    r"(?:count|dead|figure|number|tally|toll|total))\b"
)
_SAID = Regex(rf"^\s*On {_DAY}[^,;]*{_GIVEN}|{_GIVEN}\s+on\s+(?P<then>{_WEEKDAY})\b")
"""A day on which somebody gave a number."""
_OTHER_TIME = Regex(
    r"\b(?:ago|before|earlier|previous|since|last|yesterday|eve|already|next|will|be"
    r"|(?:is|are) to)\b"
    rf"|\b{_MONTH}",
    re.IGNORECASE,
)
_EARLIER = Regex(
    rf"\b(?:(?:[Ii]n|of|[Dd]uring|[Tt]hroughout)\s+{_MONTH}(?!\s+[A-Z])|(?P<last>[Ll]ast\s+year)\b"
    rf"|(?:{_NUMBER}|an?)\s+years?\s+ago\b)"
)
_COMPARED = Regex(r"\b(?:than|as|like|since|after|before|until|till|from)\b")
_OTHER_DEED = Regex(
    r"\b(?:that|which|who|whose|where|when|\w{3,}ed|begun|born|bought|built|held|laid"
    r"|left|made|put|sent|set|won)\b"
)
"""Words that lead from those counted to something else, which a time may be of."""


class Span(NamedTuple):
    """A number of days in which people were counted."""

    days: float
    last: str | None
    """The weekday on which it ends, if that is told."""


def rate(quote: str, count: Count) -> float | None:
    """Return the days of which each had the number of a count: 1 of "12 a day"."""
    clauses = count_clauses.around(quote, count)
    for text in _telling(clauses):
        if each := _EACH.search(text):
            is_other = text is clauses.own and _RELATIVE.search(
                text[clauses.start : each.start()]
            )
            return None if is_other else _days_of_each(each["unit"])
    per = _PER.search(clauses.own, clauses.start)
    before = per["before"].lower() if per else ""
    if per and before not in _NOT_PER and not _LASTING.fullmatch(before):
        return _days_of_each(per["unit"])
    return None


def _days_of_each(unit: str) -> float:
    """Return the days of a unit of time; a night belongs to two."""
    return _DAYS[unit.lower()] + (unit.lower() == "night")


def last_weekday(quote: str, count: Count) -> str | None:
    """Return the weekday up to which a count goes: "until Saturday"."""
    found = _first(_UNTIL, quote, count)
    return found["day"] if found else None


def span(quote: str, count: Count) -> Span | None:
    """Return the days of a count: "in the two days to Sunday"."""
    found = _first(_WITHIN, quote, count)
    if not found:
        return None
    number = found["number"].lower()
    size = SMALL[number] if number in SMALL else int(number)
    return Span(size * _DAYS[found["unit"]], found["day"])


def weekdays(quote: str, count: Count) -> frozenset[int]:
    """Return the weekdays, Monday being 0, on which people of a count were harmed.

    A night belongs to two of them. Where somebody speaks, the day may be theirs.
    """
    is_spoken = _SPOKEN.search(quote) is not None
    found: set[int] = set()
    for text in _telling(count_clauses.around(quote, count)):
        for day in _ON.finditer(text):
            if day["night"] or not is_spoken:
                index = edtf.WEEKDAYS.index(day["day"])
                by_night = _NIGHT.search(text) is not None
                found |= {index, (index - by_night) % 7}
                found |= {index if day["night"] else (index + by_night) % 7}
    return frozenset(found)


def weekday_of_event(quote: str) -> str | None:
    """Return the one weekday that a quotation names, if it tells of no other time."""
    days = {day["day"] for day in _ON.finditer(quote)}
    if len(days) != 1 or _SPOKEN.search(quote) or _OTHER_TIME.search(quote):
        return None
    return next(iter(days))


def weekday_said(quote: str) -> str | None:
    """Return the one weekday on which a quotation says that somebody spoke."""
    found = _SAID.search(quote)
    named = {day for day in edtf.WEEKDAYS if day in quote}
    return (found["day"] or found["then"]) if found and len(named) == 1 else None


def earlier(quote: str, count: Count, year: int) -> Iterator[tuple[int | None, str]]:
    """Yield year and month of times in the clause of a count; None for any year.

    Args:
        quote: A quotation in English.
        count: One of its counts.
        year: The year of the article, for "last year" and "two years ago".
    """
    clause = count_clauses.around(quote, count)
    for time in _EARLIER.finditer(clause.own):
        between = clause.own[
            min(clause.end, time.end()) : max(clause.start, time.start())
        ]
        is_own = not _OTHER_DEED.search(between)
        if is_own and not _COMPARED.search(clause.own[: time.start()]):
            yield _year(time, year), time["month"] or ""


def _year(time: re.Match[str], year: int) -> int | None:
    if time["month"]:
        return None
    number = (time["number"] or "one").lower()
    return year - (SMALL[number] if number in SMALL else int(number))


def _telling(clauses: count_clauses.Clauses) -> Iterator[str]:
    """Yield the clause of a count, and the one before it if it only says when."""
    before = clauses.before[-1:]
    if len(clauses.before) == 1 and _ADVERBIAL.fullmatch(before[0]):
        yield before[0]
    yield clauses.own


def _first(pattern: Regex, quote: str, count: Count) -> re.Match[str] | None:
    texts = _telling(count_clauses.around(quote, count))
    return next(filter(None, map(pattern.search, texts)), None)
