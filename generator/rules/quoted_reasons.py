"""Check that no text adds a reason or a circumstance to what its quotation tells."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.model.authored_texts import prose_fields
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Record
from generator.rules.framework import Fault, rule
from generator.rules.framework.reasons_in_text import unquoted_reasons

_FREE = frozenset(("note", "date_basis"))
"""Texts that may say what no quotation does."""


@rule("P733", Crisis)
def reasons_are_quoted(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A text must not give a reason or a circumstance that its quotation lacks.

    It does so with words such as "despite", "amid", "in protest against" or "under
    pressure from", where the only quotation has none of the words behind them, and no
    clause or phrase that could say so in other words. A record may use the reasons of
    the one that it follows (`after`), and a point of the bottom line on one record
    those of that record.

    Why: Readers would take a motive of ours for one that the article reports.
    Wrong: "text: The governor left under pressure from her party." with "quote: the
        governor left her office on Monday"
    Right: the words that tell of the pressure, quoted, or a text without it
    """
    records = {record.id: record for _, record in crisis.records()}
    for where, text, record in _texts(crisis, records):
        followed = records.get(getattr(record, "after", None) or "")
        quotes = [one for each in (record, followed) if each for one in each.evidence]
        told = [one.translation or one.quote for one in quotes]
        if len(told) == 1:  # another quotation may tell the reason
            for reason in unquoted_reasons(text, *told):
                message = f"'{reason}' is in no quotation of the record"
                yield Fault(
                    where, message, "quote the words that say so, or leave it out"
                )


def _texts(
    crisis: Crisis, records: dict[str, Record]
) -> Iterator[tuple[KeyPath, str, Record]]:
    """Yield each text on one record, with that record; no questions, nor notes."""
    for where, record in crisis.records():
        for name in prose_fields(type(record)) - _FREE:
            if text := getattr(record, name):
                yield (*where, name), text, record
    for index, point in enumerate(crisis.bottom_line):
        rests_on = [records[one] for one in point.rests_on if one in records]
        if len(rests_on) == 1:
            yield ("bottom_line", index, "text"), point.text, rests_on[0]
