"""What a tool proposed is not published before a person has made it theirs."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.model.diagnostics import truncate
from generator.model.documents import Crisis
from generator.rules import Fault, rule
from generator.rules.texts import texts

TO_WRITE = "TODO"
"""How a text begins that a person has still to write."""


@rule(Crisis, "R801")
def nothing_is_a_draft(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """Nothing is published that a person has still to write or to review.

    Why: A tool finds words in an article; what they say, a person must judge.
    Wrong: a record with "draft", or a text that begins with "TODO"
    Right: the record read against its article, its text in your own words, and the
        line with "draft" taken out
    """
    for where, record in crisis.records():
        if record.draft:
            message = f"is still to be reviewed: '{truncate(record.draft)}'"
            yield Fault((*where, "draft"), message)
    for where, words, _based in texts(crisis):
        if words.startswith(TO_WRITE):
            yield Fault(where, f"'{truncate(words)}' is still to be written")
