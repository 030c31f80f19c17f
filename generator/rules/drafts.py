"""What a tool proposed is not published before a person has made it theirs."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus import Corpus
from generator.model import Crisis
from generator.problems import KeyPath, cut
from generator.rules import Fault, rule

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
            message = f"is still to be reviewed: '{cut(record.draft)}'"
            yield Fault((*where, "draft"), message)
    texts: list[tuple[KeyPath, str]] = [(("title",), crisis.title)]
    for where, said in [*crisis.records(), *crisis.conclusions()]:
        texts.append(((*where, "text"), getattr(said, "text", "")))
    for number, change in enumerate(crisis.changes):
        texts.append((("changes", number, "why"), change.why))
    for place, text in texts:
        if text.startswith(TO_WRITE):
            yield Fault(place, f"'{cut(text)}' is still to be written")
