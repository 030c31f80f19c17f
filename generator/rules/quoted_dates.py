"""Check years and days in quotations against the dates of brief and record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain

from generator.corpus import quotation_speakers
from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import english_words
from generator.model import edtf
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.edtf import DateRange
from generator.model.records import Event, Evidence, Figure, Statement
from generator.rules import dates
from generator.rules.comparison import intentions
from generator.rules.figures import matching_readings
from generator.rules.framework import Fault, rule, traversal
from generator.rules.numbers.dates_in_text import DAY, WITHIN
from generator.text.function_words import RELATIVES
from generator.text.nearby import own_times
from generator.text.regex import Regex
from generator.text.tokens import words_of
from generator.text.word_lists import any_of

_QUOTED_YEAR = Regex(r"\b(?:in|of|since) (1[89]\d\d|20\d\d)\b")
"""A year in a quotation, after a preposition."""
_THIS_YEAR = Regex(r"\bthis year\b", re.IGNORECASE)
_DAY = Regex(r"\d{4}-\d\d-\d\d")
_OTHER_DAY = "since|until|till|from|before|after|by|last|next|every|than"
"""Words before a weekday that is not the day of the event."""
_LOWER_WEEKDAYS = frozenset(map(str.lower, edtf.WEEKDAYS))
_QUOTED_WEEKDAY = Regex(
    rf"\b(?:({_OTHER_DAY})\s+)?({'|'.join(edtf.WEEKDAYS)})\b", re.IGNORECASE
)
_QUOTED_DATE = Regex(
    rf"\b(?:(?P<other>(?i:{_OTHER_DAY}))\s+)?(?:(?P<within>{WITHIN})[\s-]+)?"
    rf"(?:(?P<day>\d\d?)\s+)?(?P<month>{'|'.join(edtf.MONTHS)})\b"
    rf"(?:\s+(?P<day_after>{DAY})(?(within)(?!\s+[a-z])))?"
)
"""A day of a month, as in "9 March" or "March 9"; or a month alone."""
_WEEK = timedelta(days=7)
_OTHER_TIME = Regex(
    rf"\byears?\b|\b(?:[Ii]n|of|[Dd]uring|[Tt]hroughout) (?:{'|'.join(edtf.MONTHS)})\b"
)
"""Words for a time, before it is asked whether it is that of a count."""
_CLAUSE = Regex(rf"\b(?:that|when|{any_of(RELATIVES)})\b")
"""Words with which a clause begins that may be of another day."""


@rule("D406", Crisis)
def quoted_years_are_covered(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A year in a figure's quotation must be one that brief or figure covers.

    So must one of the years in the sentence that the article has the quotation in.
    "Last year" is that before the article's. Where the figure has a `period`, a month
    in the clause of its number must be covered too, as in "the fire of April".

    Why: Those killed in another year were not killed in this crisis.
    Wrong: "quote: 187 people were killed in 1989" in a brief of 2010
    Right: the same with "period: 1989" or "as_of: 1989"
    """
    span = edtf.parse(crisis.covers)
    covered = {str(year) for year in range(span.start.year, span.end.year + 1)}
    for where, figure in traversal.figures(crisis):
        own = f"{figure.as_of or ''} {figure.period}"
        for index, evidence in enumerate(figure.evidence):
            for year in _QUOTED_YEAR.findall(evidence.quote):
                if year not in covered and year not in own:
                    place = (*where, "evidence", index, "quote")
                    message = f"mentions {year}, which neither brief nor figure covers"
                    yield Fault(place, message)
            if other := _other_time(evidence, figure, crisis, corpus):
                place = (*where, "evidence", index, "quote")
                message = (
                    f"counts people of {other}, which neither brief nor figure covers"
                )
                yield Fault(place, message)
            source = corpus.sources.get(evidence.source)
            context = source and quotation_speakers.context_of(source, evidence.quote)
            years = {str(year) for year in context.years} if context else set()
            if _THIS_YEAR.search(evidence.quote) and source and source.published:
                years.add(str(edtf.parse(source.published).start.year))
            if years and years.isdisjoint(covered) and not any(map(own.count, years)):
                place = (*where, "evidence", index, "quote")
                message = f"its sentence in the article is about {min(years)}"
                hint = "if the figure is of that year, say so in as_of or period"
                yield Fault(place, message, hint)


def _other_time(
    evidence: Evidence, figure: Figure, crisis: Crisis, corpus: Corpus
) -> str:
    """Return the month or year of a figure's number, if brief and figure lack it."""
    words = english_words(evidence, corpus) or ""
    source = corpus.sources.get(evidence.source)
    if not _OTHER_TIME.search(words) or not source or not source.published:
        return ""
    events = (one.date for one in crisis.events if one.id == figure.period and one.date)
    given = (crisis.covers, figure.as_of, figure.period, *events)
    known = [edtf.parse(one) for one in given if one and not one[0].isalpha()]
    year = edtf.parse(source.published).start.year
    for count in matching_readings.english_counts(evidence, figure, corpus):
        for own, month in own_times.earlier(words, count, year):
            is_told = month and figure.period == "total"
            if not is_told and not any(_is_within(span, own, month) for span in known):
                return month or f"{own}"
    return ""


def _is_within(span: DateRange, year: int | None, month: str) -> bool:
    """Tell whether a date covers a month of any year, or a year."""
    first, last = span.start, span.end
    if year:
        return first.year <= year <= last.year
    months = (last.year - first.year) * 12 + last.month - first.month
    return (edtf.MONTHS.index(month) + 1 - first.month) % 12 <= months


@rule("D408", Crisis)
def quoted_weekdays_agree(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A weekday in a quotation must be that of the record's date, if it has one.

    Days such as "since Monday" do not count, and figures have rules of their own.

    - The weekday may differ if `date_basis` names it, and so says how the two agree.
    - It may differ if another clause has the date itself.
    - It may be the day for which something is set, if the text names that day too: "is
      to open on Thursday", said on Tuesday, the day of the article or at most a week
      before it.

    Why: The article dates it otherwise, or dates something else.
    Wrong: "date: 2010-04-08" with "the siege began on Monday"; that day is a Thursday
    Right: "date: 2010-04-05"
    """
    for where, record, own in _dated_records(crisis):
        quotes = [one.quote for one in record.evidence]
        quoted = _weekdays(quotes, _day_and_month(own))
        weekday = edtf.WEEKDAYS[own.weekday()]
        yield from _disagreement(where, record, weekday, quoted, corpus)


@rule("D411", Crisis)
def quoted_dates_agree(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A day such as "9 March" in an event's quotation must be the date of the event.

    The exceptions that D408 makes for weekdays apply here too. Other records may quote
    another day, since people also speak of other days.

    Why: The article dates it otherwise, or dates something else.
    Wrong: "date: 2010-03-12" with "a curfew imposed on 9 March"
    Right: "date: 2010-03-09"
    """
    for where, record, own in _dated_records(crisis):
        if isinstance(record, Event):
            quoted = set().union(*(_dates(one.quote) for one in record.evidence))
            day = _day_and_month(own)
            yield from _disagreement(where, record, day, quoted, corpus)


@rule("D412", Crisis)
def weekdays_are_near_the_article(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A date of which the quotation names only the weekday must be near the article.

    It may be at most a week after the article, unless `date_basis` names the weekday.

    Why: "On Thursday" means the next Thursday, not one that is weeks away.
    Wrong: "date: 2010-04-29" with "is to open on Thursday" in an article of 6 April
    Right: "date: 2010-04-08"
    """
    for where, record in crisis.records():
        if isinstance(record, Statement) and _is_weeks_ahead(record, corpus):
            message = (
                f"'{record.date}' is more than a week after the article, "
                "but the quotation names only a weekday"
            )
            hint = "give the date of that weekday, or say in date_basis how they agree"
            yield Fault((*where, "date"), message, hint)


def _dated_records(crisis: Crisis) -> Iterator[tuple[KeyPath, Statement, date]]:
    """Yield each record that is dated to the day, except figures, with that day."""
    for where, record in crisis.records():
        if isinstance(record, Statement) and _DAY.fullmatch(record.date or ""):
            yield where, record, date.fromisoformat(f"{record.date}")


def _disagreement(
    where: KeyPath, record: Statement, own: str, quoted: set[str], corpus: Corpus
) -> Iterator[Fault]:
    """Yield a fault if a record quotes only other days than its own.

    Args:
        where: The key path of the record.
        record: The record.
        own: Its day, as a weekday or as a day of a month.
        quoted: The days of its quotations, in the same form.
        corpus: All records.
    """
    if not quoted or own in quoted:
        return
    named = any(map((record.date_basis or "").count, quoted))
    if not named and not _is_told_beforehand(record, quoted, corpus):
        message = f"falls on {own}, but the quotation says {min(quoted)}"
        yield Fault((*where, "date"), message, "say in date_basis how they agree")


def _is_weeks_ahead(record: Statement, corpus: Corpus) -> bool:
    """Tell whether a record is dated over a week after an article with a weekday."""
    quotes = [one.quote for one in record.evidence]
    weekdays = _weekdays(quotes, "")
    if record.date is None or not weekdays:
        return False
    published = max(dates.publication_days(record, corpus), default=None)
    return (
        published is not None
        and edtf.parse(record.date).start - published > _WEEK
        and not any(map(_dates, quotes))
        and not any(map((record.date_basis or "").count, weekdays))
    )


def _is_told_beforehand(record: Statement, quoted: set[str], corpus: Corpus) -> bool:
    """Tell whether a record of an earlier day names the days that lie ahead."""
    published = max(dates.publication_days(record, corpus), default=None)
    return (
        published is not None
        and published - _WEEK <= edtf.parse(f"{record.date}").start <= published
        and all(map(record.text.count, quoted))
        and intentions.is_set_for_later(record)
    )


def _day_and_month(day: date) -> str:
    return f"{day.day} {edtf.MONTHS[day.month - 1]}"


def _weekdays(quotes: list[str], day_and_month: str) -> set[str]:
    """Return the weekdays that quotations give for their events.

    If one of them has the date itself, only the clause with it counts.
    """
    if all(_LOWER_WEEKDAYS.isdisjoint(words_of(quote)) for quote in quotes):
        return set()
    clauses = [clause for quote in quotes for clause in _CLAUSE.split(quote)]
    dated = [clause for clause in clauses if day_and_month in _dates(clause)]
    found = chain.from_iterable(map(_QUOTED_WEEKDAY.findall, dated or quotes))
    return {day.title() for other, day in found if not other}


def _dates(text: str) -> set[str]:
    """Return the days of a text, such as "9 March"."""
    return {
        f"{int(day)} {one['month']}"
        for one in _QUOTED_DATE.finditer(text)
        if (day := one["day"] or one["day_after"]) and not one["other"]
    }
