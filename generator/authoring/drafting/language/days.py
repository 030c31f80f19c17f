"""The day that words such as "on Friday" mean, by the date of the article."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from generator.authoring.ingest.dates import date_parsing
from generator.model import edtf
from generator.text.function_words import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from generator.text.word_lists import any_of

_MONTH_NAMES = "|".join(sorted(edtf.MONTH_NUMBERS, key=len, reverse=True))
_RELATIVE = re.compile(
    rf"\b(?:(?P<last>[Ll]ast )?(?P<weekday>{'|'.join(edtf.WEEKDAYS)})"
    r"|(?P<today>[Tt]oday|[Tt]his (?:morning|afternoon|evening))"
    r"|(?P<yesterday>[Yy]esterday)"
    rf"|(?P<month>{_MONTH_NAMES})\.? "
    r"(?P<day>\d{1,2})(?!\d|,? \d{4})"
    rf"|(?P<day2>\d{{1,2}}) "
    rf"(?P<month2>{_MONTH_NAMES})"
    r"(?! \d{4}))(?!\w)"
)
_AHEAD = re.compile(
    r"\b(?:will|shall|would(?! have)|next|tomorrow|(?:is|are|was|were) to|due"
    r"|expected)\b"
)
"""Words that put a day in the future."""
_OTHER_CLAUSE = re.compile(
    r"\b(?:since|after|before|until|till|following|who|which|that|whose|because|if"
    r"|unless|once|though|although)\b[^,;]*$"
    r"|\b(?:promis|pledg|vow|agree|decid|plan|threaten|offer|call|urg|ask|order|appeal"
    r"|demand|request|want|ready|willing)\w*\b[^,;]*? to [a-z]+\b[^,;]*$"
    r"|\b(?:by|from|of|starting|beginning|effective|through) $"
)
"""Words before a day that tie it to another verb: a conjunction, a verb of a deed
that is only wanted or promised, or a preposition."""
_LENGTH_OF_DAY = len("YYYY-MM-DD")


_WITHOUT_SMALL_WORDS = re.compile(r"(?:on )?(\S.*?)(?: (?:to|and|in|at))?", re.DOTALL)
"""A date as it is found, without a preposition before or behind it."""


class Day(NamedTuple):
    """A day that an article names."""

    start: int
    """Offset of its words, from 0."""
    end: int
    edtf: str
    basis: str
    """The derivation of the day from the article's date; empty if printed in full."""
    words: str
    """The words of the article for it, such as "Friday"."""


def find_days(text: str, published: str | None) -> tuple[Day, ...]:
    """Return the days in a clause, in order of appearance.

    Days that lie ahead are left out, since nothing has happened on them yet.

    Args:
        text: A sentence or a part of one.
        published: The date of the article, as EDTF.
    """
    printed = [
        Day(
            one.start + match.start(1), one.start + match.end(1), one.edtf, "", match[1]
        )
        for one in date_parsing.find_dates(text)
        if (match := _WITHOUT_SMALL_WORDS.fullmatch(one.text))
        and one.edtf
        and len(one.edtf) == _LENGTH_OF_DAY
    ]
    if not published or len(published) != _LENGTH_OF_DAY:
        return tuple(printed)
    article_day = date.fromisoformat(published)
    relative = (
        _relative_day(match, article_day)
        for match in _RELATIVE.finditer(text)
        if not _AHEAD.search(text[: match.start()])
    )
    return tuple(sorted([*printed, *filter(None, relative)]))


def own_days(text: str, published: str | None) -> tuple[Day, ...]:
    """Return the days on which the main verb of a clause happened.

    The day of another clause is none of them ("has held the town since they left it on
    Friday"), nor one that belongs to a noun ("Friday's march", "the march of Friday",
    "the disputed May 9 vote").
    """
    return tuple(
        day
        for day in find_days(text, published)
        if not _OTHER_CLAUSE.search(_main(text[max(0, day.start - _NEAR) : day.start]))
        and not text.startswith(("'", "’"), day.end)
        and not _is_of_noun(text, day)
    )


def _is_of_noun(text: str, day: Day) -> bool:
    """Tell whether a day stands between an article and a noun.

    Before a day of the week, only the article itself tells: "the council Friday said".
    """
    before = text[max(0, day.start - _NEAR) : day.start]
    opening = _BEFORE_WEEKDAY if day.words.endswith("day") else _BEFORE_DATE
    return bool(opening.search(before) and _NOUN.match(text, day.end))


_DETERMINER = rf"(?:\b(?:{any_of(DETERMINERS)})|['’]s?) "
_BEFORE_WEEKDAY = re.compile(rf"{_DETERMINER}(?:last )?$", re.I)
_BEFORE_DATE = re.compile(rf"{_DETERMINER}(?:[a-z-]+(?<!\bon) )?$", re.I)
_NO_NOUN = PREPOSITIONS.union(COORDINATORS, SUBORDINATORS, ("that",))
_NOUN = re.compile(rf" (?!(?:{any_of(_NO_NOUN)})\b)[A-Za-z]")
_NEAR = 200
"""Number of characters before a day in which `_OTHER_CLAUSE` is looked for."""


def _main(before: str) -> str:
    """Return the words before a day, without its own preposition."""
    return re.sub(r"(?:(?:late|early) )?\b(?:on|in|at) $", "", before)


def _relative_day(match: re.Match[str], article_day: date) -> Day | None:
    day = _meant(match, article_day)
    if day is None:
        return None
    basis = (
        f"“{match[0]}”, in an article of {edtf.to_english(article_day.isoformat())}."
    )
    return Day(*match.span(), day.isoformat(), basis, match[0])


def _meant(match: re.Match[str], article_day: date) -> date | None:
    if match["weekday"]:
        back = (article_day.weekday() - edtf.WEEKDAYS.index(match["weekday"])) % 7
        if match["last"] and not back:
            back = 7
        return article_day - timedelta(days=back)
    if match["today"]:
        return article_day
    if match["yesterday"]:
        return article_day - timedelta(days=1)
    month = edtf.MONTH_NUMBERS[match["month"] or match["month2"]]
    number = int(match["day"] or match["day2"])
    for year in (article_day.year, article_day.year - 1):
        try:
            day = date(year, month, number)
        except ValueError:
            return None
        if day <= article_day:
            return day
    return None
