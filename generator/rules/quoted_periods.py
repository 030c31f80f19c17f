"""Check when something happened to the people of a figure against its quotations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import english_words
from generator.model import edtf
from generator.model.documents import Crisis
from generator.model.edtf import DateRange
from generator.model.records import Evidence, Figure
from generator.rules.figures import matching_readings
from generator.rules.framework import Fault, rule, traversal
from generator.text.counts.shared.count import Count
from generator.text.nearby import own_times
from generator.text.regex import Regex

_RATES = Regex(
    r"\b(?:each|every|per|daily|weekly|average|an? (?:day|week|hour|night))\b"
)
"""Words by which a note says that a number is a rate."""
_MAX_DAYS = 31
"""Days of a period that may be told from another by its weekdays."""


class _Given(NamedTuple):
    """A figure, and one of the counts in its quotations."""

    figure: Figure
    words: str
    """The quotation, in English."""
    reading: Count
    published: date

    @property
    def explanation(self) -> str:
        """What the record says of its number and of its date."""
        return f"{self.figure.note or ''} {self.figure.date_basis or ''}"

    def is_explained(self, weekday: str | None) -> bool:
        """Tell whether the record says how its date agrees with a weekday."""
        return weekday is None or weekday in self.explanation

    def before(self, weekday: str) -> date:
        """Return the last such weekday up to the day of the article."""
        days_ago = (self.published.weekday() - edtf.WEEKDAYS.index(weekday)) % 7
        return self.published - timedelta(days=days_ago)


_Disagreement = tuple[str, str] | None
"""The field of a figure that differs from one of its counts, and the message."""


@rule("D413", Crisis)
def figures_keep_their_time(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's `period` and `as_of` must be those that the clause of its number has.

    - A number of each day is of one day, unless the note says "a day".
    - "Until Saturday" and "in the two days to Sunday" bound the figure.
    - A period has the weekday on which people were harmed, if the quotation names it.
    - Nobody was counted before the day of the event, nor after the day on which the
      count was given.

    Weekdays are those before the article. They may differ if `date_basis` or the note
    names them.

    Why: The number of one day is not that of a week.
    Wrong: "period: 2010-04-12" with "arrested 90 people in the night to Saturday"
    Right: "period: 2010-04-09/2010-04-10"
    """
    for where, figure in traversal.figures(crisis):
        found = [*_disagreements(figure, corpus)]
        if found and all(found):
            field, message = next(filter(None, found))
            hint = "give the time of the number, or explain it in the note"
            yield Fault((*where, field), message, hint)


def _disagreements(figure: Figure, corpus: Corpus) -> Iterator[tuple[str, str] | None]:
    """Yield for each count of a figure's number how its time differs, or None."""
    for evidence in figure.evidence:
        words = english_words(evidence, corpus) or ""
        published = _published(evidence, corpus)
        if published is None or not own_times.HINTS.search(words):
            continue
        for count in matching_readings.english_counts(evidence, figure, corpus):
            given = _Given(figure, words, count, published)
            yield next(filter(None, (check(given) for check in _CHECKS)), None)


def _published(evidence: Evidence, corpus: Corpus) -> date | None:
    source = corpus.sources.get(evidence.source)
    return edtf.parse(source.published).exact if source and source.published else None


def _rate(given: _Given) -> _Disagreement:
    days = own_times.rate(given.words, given.reading)
    if days is None or _RATES.search(given.explanation.lower()):
        return None
    period = _period(given.figure)
    if period and _length(period) <= days:
        return None
    return "period", "its quotation gives the number of each such time, not of all"


def _bound(given: _Given) -> _Disagreement:
    weekday = own_times.last_weekday(given.words, given.reading)
    if weekday is None or given.is_explained(weekday):
        return None
    last = given.before(weekday)
    as_of = edtf.parse(given.figure.as_of) if given.figure.as_of else None
    for field, own in (("as_of", as_of), ("period", _period(given.figure))):
        if own and own.start > last:
            return field, f"its quotation counts up to {weekday}, {last}"
    return None


def _span(given: _Given) -> _Disagreement:
    span, period = own_times.span(given.words, given.reading), _period(given.figure)
    if span is None or period is None or (span.last and given.is_explained(span.last)):
        return None
    if _length(period) > span.days + 1:
        return "period", f"it has {_length(period)} days, more than its quotation says"
    last = given.before(span.last) if span.last else None
    if last and not last - timedelta(span.days) <= period.start <= period.end <= last:
        return "period", f"its quotation counts the days to {span.last}, {last}"
    return None


def _weekday(given: _Given) -> _Disagreement:
    period, days = _period(given.figure), own_times.weekdays(given.words, given.reading)
    names = [edtf.WEEKDAYS[day] for day in days]
    if not period or not days or any(given.is_explained(name) for name in names):
        return None
    length = _length(period)
    covered = {(period.start + timedelta(day)).weekday() for day in range(length)}
    if length > _MAX_DAYS or not covered.isdisjoint(days):
        return None
    return "period", f"it has no {' or '.join(sorted(names))}, which is quoted"


def _day_of_event(given: _Given) -> _Disagreement:
    weekday = own_times.weekday_of_event(given.words)
    own = edtf.parse(given.figure.as_of).exact if given.figure.as_of else None
    if weekday is None or own is None or given.is_explained(weekday):
        return None
    day = given.before(weekday)
    if own < day and edtf.WEEKDAYS[own.weekday()] != weekday:
        return "as_of", f"its quotation tells of {weekday}, {day}, which is later"
    return None


def _day_said(given: _Given) -> _Disagreement:
    weekday = own_times.weekday_said(given.words)
    own = edtf.parse(given.figure.as_of) if given.figure.as_of else None
    if weekday is None or own is None or given.is_explained(weekday):
        return None
    day = given.before(weekday)
    if own.start > day:
        return "as_of", f"its quotation has the number from {weekday}, {day}"
    return None


_CHECKS: tuple[Callable[[_Given], _Disagreement], ...] = (
    _rate,
    _bound,
    _span,
    _weekday,
    _day_of_event,
    _day_said,
)


def _period(figure: Figure) -> DateRange | None:
    """Return the dates of a figure's period, if it has exact ones."""
    if figure.period[0].isalpha():
        return None
    period = edtf.parse(figure.period)
    whole = period.first and period.last and not period.approximate
    return period if whole else None


def _length(period: DateRange) -> int:
    return (period.end - period.start).days + 1
