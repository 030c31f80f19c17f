"""No number slips into a text of ours that no source has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.index import Use
from generator.model import edtf
from generator.model.documents import Actor, Crisis, Source
from generator.model.records import Figure, Record
from generator.rules import Fault, number_scanner, rule
from generator.rules.number_scanner import Number
from generator.rules.texts import Text, texts
from generator.text.counts import reader

_MONTHS = "|".join(edtf.MONTHS)
_DATED = re.compile(
    rf"(?:(?P<day>\d{{1,2}}) )?(?P<month>{_MONTHS})(?:,? (?P<year>\d{{4}}))?"
    r"|(?P<written>\b\d{4}-\d{2}-\d{2}\b)|(?P<alone>\b[12]\d{3}\b)"
)
"""A date in a text of ours, such as `7 April 2010`, `7 April`, `April 2010`, `2010`."""
_ANY_DATE = re.compile(
    rf"(?:\d{{1,2}}(?: and | to | or |[-–]))?\d{{1,2}} (?:{_MONTHS})|\b[12]\d{{3}}\b"
    rf"|\b(?:{_MONTHS}|{'|'.join(month[:3] for month in edtf.MONTHS)})\.?"
    r" \d{1,2}(?!\d)|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\b\d{4}-\d{2}-\d{2}\b"
    r"|\b\d{1,2}:\d{2}\b"
)
"""A date as somebody may write it who tells how a date was worked out."""
HINT = "quote the words that say so, or leave the number out"


@rule((Crisis, Actor, Source), "P707")
def numbers_are_quoted(
    name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[Fault]:
    """Every number in a text of ours is in one of its quotations, or a date.

    It may stand in digits or in words, there as here; `dozens` is a number too, and
    `one` is none. What tells of the whole crisis may rest on any of its quotations,
    a translation in digits on its own alone.

    Why: A number must not slip in beside the figures.
    Wrong: "text: Some five hundred people gathered." without those words quoted
    Right: the same with "quote: some 500 people gathered"
    """
    if corpus.unreadable and not isinstance(file, Crisis):
        return  # what cannot be read may well quote it
    for one in texts(file):
        strange = tuple(_strange(one, name, file, corpus))
        if strange:
            words = wording.joined([f"'{number.words}'" for number in strange])
            verb = "is" if len(strange) == 1 else "are"
            message = f"{words} {verb} neither in its quotations nor in its dates"
            yield Fault(one.where, message, HINT)


def _strange(
    one: Text, name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[Number]:
    """Yield the numbers of a text that nothing carries, each once."""
    if not number_scanner.said(one.words):
        return
    undated = _undated(one, list(_days(one, name, file, corpus)))
    numbers = {number.key: number for number in number_scanner.said(undated)}
    if one.where[-1] == "translation":
        numbers = {key: n for key, n in numbers.items() if n.words[0].isdigit()}
    if numbers:
        known = {number.key for number in _known(one, name, file, corpus)}
        yield from (numbers[key] for key in numbers if key not in known)


def _known(
    one: Text, name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[Number]:
    """Yield the numbers that a text may have: those of its quotations, as data."""
    for record in _records(one, name, file, corpus):
        for evidence in record.evidence:
            yield from number_scanner.said(evidence.quote)
            if one.where[-1] != "translation":
                yield from number_scanner.said(evidence.translation or "")
    if isinstance(file, Source):
        for found in file.numbers:
            yield from (Number("", n) for n in (found.low, found.best, found.high) if n)
    if isinstance(file, Crisis) and one.where[0] == "changes":
        yield from chain(
            *(number_scanner.said(change.old or "") for change in file.changes)
        )


def _records(
    one: Text, name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterable[Record]:
    """Return the records whose quotations carry a text."""
    if one.based is not None:
        return one.based
    if isinstance(file, Crisis):
        return [record for _, record in file.records()]
    return [use.record for use in _uses(name, file, corpus)]


def _uses(name: str, file: Actor | Source, corpus: Corpus) -> tuple[Use, ...]:
    uses = corpus.actor_uses if isinstance(file, Actor) else corpus.source_uses
    return uses.get(name, ())


def _undated(one: Text, days: list[date]) -> str:
    """Return a text without its dates."""
    if one.where[-1] == "date_basis":
        return _ANY_DATE.sub(" ", one.words)
    counted = {
        reading.best or reading.low or reading.high
        for reading in reader.read_counts(one.words)
        if not reading.quote.isdigit()
    }
    return _DATED.sub(
        lambda found: " " if _is_date(found, days, counted) else found[0], one.words
    )


def _is_date(
    found: re.Match[str], days: Iterable[date], counted: set[int | None]
) -> bool:
    """Tell whether a date is one of those days, as far as it says, and no count."""
    if found["written"]:
        return found["written"] in {day.isoformat() for day in days}
    if found["alone"]:
        year = int(found["alone"])
        return year not in counted and year in {day.year for day in days}
    return any(
        edtf.MONTHS[day.month - 1] == found["month"]
        and (found["day"] is None or int(found["day"]) == day.day)
        and (found["year"] is None or int(found["year"]) == day.year)
        for day in days
    )


def _days(
    one: Text, name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[date]:
    """Yield the first and last days of all dates that a text may tell."""
    written: list[str | None] = []
    if isinstance(file, Crisis) and one.based is None:
        written += [file.covers, file.reviewed, *(c.date for c in file.changes)]
    if isinstance(file, Source):
        written += [file.published, file.retrieved]
    if not isinstance(file, Crisis):
        uses = _uses(name, file, corpus)
        written += [corpus.crises[use.crisis].covers for use in uses]
    for record in _records(one, name, file, corpus):
        written.append(wording.own_date(record))
        if isinstance(record, Figure) and not record.period[0].isalpha():
            written.append(record.period)
        sources = (corpus.sources.get(one.source) for one in record.evidence)
        written += [source.published for source in sources if source]
    for span in map(edtf.parse, filter(None, written)):
        yield from (day for day in (span.first, span.last) if day)
