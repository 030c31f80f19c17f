"""Check dates: their order, and that nothing lies after what can be known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.corpus.corpus import Corpus
from generator.model import edtf
from generator.model.documents import Crisis
from generator.model.records import Figure, Record, Response, Statement
from generator.model.response_types import UNFULFILLED
from generator.model.sources import Source
from generator.rules.comparison import intentions
from generator.rules.framework import Fault, rule, traversal


@rule("D401", Crisis)
def nothing_after_review(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """Nothing but what is announced, offered or proposed may be dated after `reviewed`.

    Why: Nobody can have checked what had not yet happened.
    Wrong: "date: 2030-01-01" in a brief reviewed in 2026
    Right: the date that the source gives
    """
    reviewed = date.fromisoformat(crisis.reviewed)
    yield from _dates_after(crisis, reviewed, "the review date")
    if edtf.parse(crisis.covers).end > reviewed:
        message = f"'{crisis.covers}' ends after the review date, {reviewed}"
        yield Fault(("covers",), message)
    for index, change in enumerate(crisis.changes):
        if date.fromisoformat(change.date) > reviewed:
            message = f"'{change.date}' is after the review date, {reviewed}"
            hint = f"review the brief, then set reviewed: {change.date}"
            yield Fault(("changes", index, "date"), message, hint)


@rule("D402", Crisis)
def nothing_after_covers(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """Nothing but what is announced or planned may be dated after the end of `covers`.

    Why: The page says that nothing later was read.
    Wrong: "date: 2010-05-01" where "covers: 2010-04-07/2010-04-23"
    Right: a longer "covers", or the right date
    """
    last = edtf.parse(crisis.covers).end
    if last <= date.fromisoformat(crisis.reviewed):
        yield from _dates_after(crisis, last, "the last day covered")


@rule("D410", Crisis)
def main_event_is_dated(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """The main event of a crisis must have a date of its own.

    Why: The page leads with that date, to say when the crisis happened.
    Wrong: "main_event: uprising" where the event "uprising" has no date
    Right: "main_event: uprising" where it has "date: 2010-04-06/2010-04-08"
    """
    for event in crisis.events:
        if event.id == crisis.main_event and not event.date:
            yield Fault(("main_event",), f"the event '{event.id}' has no date")


@rule("D403", Crisis)
def changes_are_in_order(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """The entries of `changes` must be in order of date, the latest last.

    Why: Readers and feeds follow them in that order.
    Wrong: 2026-05-02 after 2026-05-03
    Right: 2026-05-02 before 2026-05-03
    """
    days = [change.date for change in crisis.changes]
    for index in range(1, len(days)):
        if days[index] < days[index - 1]:
            message = f"'{days[index]}' comes after '{days[index - 1]}'"
            yield Fault(("changes", index, "date"), message)


@rule("D404", Source)
def published_before_retrieved(_: str, source: Source, __: Corpus) -> Iterator[Fault]:
    """A source must not be published after it was retrieved.

    Why: Nobody can read an article before it is published.
    Wrong: "published: 2026-05-03" and "retrieved: 2026-05-02"
    Right: the dates the other way round
    """
    if source.published and source.retrieved:
        first = edtf.parse(source.published).first
        if first and first > date.fromisoformat(source.retrieved):
            message = f"'{source.published}' is after its retrieval, {source.retrieved}"
            yield Fault(("published",), message)


@rule("D405", Crisis)
def nothing_after_sources(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """What has happened must not be dated after the sources that report it.

    An event may be dated later if its text and all its quotations set it for a later
    day: "is to vote on 2 October", "a strike is called for Thursday". It may not if the
    text also tells of something past: "the strike called for Thursday shut the port".

    Why: No article can report what happens after its publication.
    Wrong: "date: 2010-04-23" from an article of 12 April 2010
    Right: the date that the article gives
    """
    for where, record in crisis.records():
        last = max(publication_days(record, corpus), default=None)
        for field, value in _record_dates(record):
            if last and _happens_after(last, value, record):
                message = f"'{value}' is after its latest source, dated {last}"
                yield Fault((*where, field), message)


@rule("D407", Crisis)
def undated_records_are_in_order(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """`after` belongs to a record without a date, and must not lead back to it.

    Why: It puts records in order that no source dates.
    Wrong: "after: vote" together with "date: 2010-04-09"
    Right: "after: vote" alone
    """
    statements = {
        record.id: record
        for _, record in crisis.records()
        if isinstance(record, Statement)
    }
    for where, record in crisis.records():
        if not isinstance(record, Statement) or not record.after:
            continue
        place = (*where, "after")
        if record.date:
            yield Fault(place, f"the record has a date already, {record.date}")
        elif record.after == record.id or record in _followed(record, statements):
            yield Fault(place, f"'{record.after}' leads back to '{record.id}'")


@rule("D409", Crisis)
def successors_are_not_older(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure may supersede only one of the same day or an earlier one.

    Its own date and the publication of its latest article are compared with the date of
    the other, or with the publication of the first article that has it.

    Why: An old count would be shown as the latest.
    Wrong: "supersedes: killed-friday" on a figure that an article of Tuesday has
    Right: "supersedes: killed-tuesday" on the figure of Friday
    """
    figures = {figure.id: figure for figure in crisis.figures}
    for where, figure in traversal.figures(crisis):
        earlier = figures.get(figure.supersedes or "")
        own = _latest_day(figure, corpus)
        before = _earliest_day(earlier, corpus) if earlier else None
        if earlier and own and before and own < before:
            message = (
                f"'{earlier.id}' is dated {before.isoformat()}, "
                f"but this figure is no later than {own.isoformat()}"
            )
            yield Fault((*where, "supersedes"), message)


def _latest_day(figure: Figure, corpus: Corpus) -> date | None:
    """Return the last day on which a figure can have been counted, if it is known."""
    published = max(publication_days(figure, corpus), default=None)
    counted = edtf.parse(figure.as_of).end if figure.as_of else None
    return min(filter(None, (published, counted)), default=None)


def _earliest_day(figure: Figure, corpus: Corpus) -> date | None:
    """Return the first day of a figure's date, or else when it was first published."""
    if figure.as_of:
        return edtf.parse(figure.as_of).start
    return min(publication_days(figure, corpus), default=None)


def _followed(
    record: Statement, statements: dict[str, Statement]
) -> tuple[Statement, ...]:
    """Return the records that a record followed, directly or indirectly, each once."""
    chain: list[Statement] = []
    last = statements.get(record.after or "")
    while last and last not in chain:
        chain.append(last)
        last = statements.get(last.after or "")
    return tuple(chain)


def _dates_after(crisis: Crisis, last: date, description: str) -> Iterator[Fault]:
    for where, record in crisis.records():
        for field, value in _record_dates(record):
            if _happens_after(last, value, record):
                message = f"'{value}' is after {description}, {last.isoformat()}"
                yield Fault((*where, field), message)


def _record_dates(record: Record) -> Iterator[tuple[str, str]]:
    """Yield field and date of the events that a record states."""
    if isinstance(record, Response) and record.status in UNFULFILLED:
        return
    if isinstance(record, Figure):
        if record.as_of:
            yield "as_of", record.as_of
        if not record.period[0].isalpha():
            yield "period", record.period
    elif isinstance(record, Statement) and record.date:
        yield "date", record.date


def _happens_after(last: date, value: str, record: Record) -> bool:
    """Tell whether a date is after a day, and the record does not set it for later."""
    is_after = edtf.parse(value).start > last
    return is_after and not (
        isinstance(record, Statement)
        and value == record.date
        and intentions.is_set_for_later(record)
    )


def publication_days(record: Record, corpus: Corpus) -> list[date]:
    """Return the publication days of a record's sources; empty unless all are exact."""
    days = []
    for evidence in record.evidence:
        source = corpus.sources.get(evidence.source)
        span = edtf.parse(source.published) if source and source.published else None
        if span is None or span.approximate:
            return []
        days.append(span.end)
    return days
