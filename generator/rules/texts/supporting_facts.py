"""The facts on which a text rests: its records, with their numbers and dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import Reference
from generator.model import edtf
from generator.model.documents import Actor, Crisis
from generator.model.edtf import DateRange
from generator.model.records import Figure, Record
from generator.model.sources import Source
from generator.rules.framework.traversal import Text
from generator.rules.numbers.dates_in_text import days_of_weekdays
from generator.rules.numbers.numbers_in_text import Number, find_numbers


def numbers_of(
    text: Text, name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[Number]:
    """Yield the numbers that a text may use: those of quotations, and proven ones."""
    for record in records_of(text, name, file, corpus):
        for evidence in record.evidence:
            yield from find_numbers(evidence.quote)
            yield from find_numbers(evidence.translation or "")
        if isinstance(record, Figure) and text.support != (record,):
            yield from find_numbers(record.words or "")
    if isinstance(file, Source):
        for fact in file.numbers:
            yield from (Number("", n) for n in fact.values if n)
    if isinstance(file, Crisis) and text.where[0] == "changes":
        yield from chain(*(find_numbers(change.old or "") for change in file.changes))


def records_of(
    text: Text, name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterable[Record]:
    """Return the records whose quotations support a text."""
    if text.support is not None:
        return text.support
    if isinstance(file, Crisis):
        return [record for _, record in file.records()]
    return [use.record for use in _uses(name, file, corpus)]


def _uses(name: str, file: Actor | Source, corpus: Corpus) -> tuple[Reference, ...]:
    uses = corpus.actor_uses if isinstance(file, Actor) else corpus.source_uses
    return uses.get(name, ())


def dates_of(
    text: Text, name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[DateRange]:
    """Yield each date that a text may mention."""
    dates: list[str | None] = []
    if isinstance(file, Crisis) and text.support is None:
        dates += [file.covers, file.reviewed, *(c.date for c in file.changes)]
    if isinstance(file, Source):
        dates += [file.published, file.retrieved]
    if not isinstance(file, Crisis):
        uses = _uses(name, file, corpus)
        dates += [corpus.crises[use.crisis].covers for use in uses]
    yield from map(edtf.parse, filter(None, dates))
    for record in records_of(text, name, file, corpus):
        yield from map(edtf.parse, filter(None, _own_dates(record, file)))
        for evidence in record.evidence:
            source = corpus.sources.get(evidence.source)
            if source and source.published:
                yield edtf.parse(source.published)
                yield from days_of_weekdays(evidence.quote, source.published)


def _own_dates(record: Record, file: Crisis | Actor | Source) -> Iterator[str | None]:
    """Yield the date of a record, and that of the period of a figure."""
    yield wording.stated_date(record)
    if isinstance(record, Figure) and not record.period[0].isalpha():
        yield record.period
    elif isinstance(record, Figure) and isinstance(file, Crisis):
        event = wording.period_event(record, file)
        yield event.date if event else None
