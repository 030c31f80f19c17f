"""No number slips into a text of ours that no source has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from generator import dates
from generator.corpus import Corpus
from generator.model import Crisis, Figure, Record, Statement
from generator.problems import KeyPath
from generator.rules import Fault, rule

DATED = re.compile(
    rf"(?:(?P<day>\d{{1,2}}) )?(?P<month>{'|'.join(dates.MONTHS)})"
    r"(?: (?P<year>\d{4}))?"
)
"""A date in a text of ours, such as `7 April 2010`, `7 April` or `April 2010`."""


DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


@rule(Crisis, "P707")
def digits_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Every number in digits in a text of ours is in one of its quotations, or a date.

    Why: A number must not slip in beside the figures.
    Wrong: "text: Some 500 people gathered." without those words quoted
    Right: the same with "quote: some 500 people gathered"
    """
    records = {record.id: record for _, record in crisis.records()}
    for where, record in crisis.records():
        for field in ("text", "note"):
            written = getattr(record, field, None) or ""
            based = [record, *_rested(record.rests_on, records)]
            yield from _strange((*where, field), written, based, corpus)
    for where, conclusion in crisis.conclusions():
        based = _rested(conclusion.rests_on, records)
        yield from _strange((*where, "text"), conclusion.text, based, corpus)


def _rested(names: Iterable[str], records: Mapping[str, Record]) -> list[Record]:
    return [records[name] for name in names if name in records]


def _strange(
    where: KeyPath, written: str, based: Iterable[Record], corpus: Corpus
) -> Iterator[Fault]:
    if not DIGITS.search(written):
        return
    based = list(based)
    known = {
        digits
        for record in based
        for evidence in record.evidence
        for digits in DIGITS.findall(evidence.quote)
    }
    days = list(_days(based, corpus))
    undated = DATED.sub(lambda found: "" if _known(found, days) else found[0], written)
    for digits in dict.fromkeys(DIGITS.findall(undated)):
        if digits not in known:
            message = f"'{digits}' is neither in its quotations nor in its dates"
            yield Fault(where, message)


def _days(records: Iterable[Record], corpus: Corpus) -> Iterator[date]:
    """Yield the first and last days of the dates of records and of their sources."""
    for record in records:
        own = record.as_of if isinstance(record, Figure) else None
        own = record.date if isinstance(record, Statement) else own
        sources = (corpus.sources.get(one.source) for one in record.evidence)
        published = (source.published for source in sources if source)
        for written in filter(None, (own, *published)):
            span = dates.span(written)
            yield from (day for day in (span.first, span.last) if day)


def _known(found: re.Match[str], days: Iterable[date]) -> bool:
    """Tell whether a date in a text is one of those days, as far as it says."""
    day, month, year = found["day"], found["month"], found["year"]
    return any(
        dates.MONTHS[known.month - 1] == month
        and (day is None or int(day) == known.day)
        and (year is None or int(year) == known.year)
        for known in days
    )
