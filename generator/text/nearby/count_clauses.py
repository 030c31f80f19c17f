"""The clause of a quotation in which people are counted, and those around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.text.counts.shared.count import Count
from generator.text.regex import Regex

_BREAK = Regex(r"[,;.()](?=\s|$)|\s[–—-]\s|\b(?:and|but|while|whereas)\b")
"""What ends a clause; a colon does not, as in "Lidd: 9 killed"."""


class Clauses(NamedTuple):
    """A quotation in parts, by one of its counts."""

    before: tuple[str, ...]
    own: str
    """The clause with the count, or all that it takes."""
    behind: tuple[str, ...]
    start: int
    """Character of its own clause, from 0, at which the count begins."""
    end: int
    """The character behind it."""


def around(quote: str, count: Count) -> Clauses:
    """Return the clause of a count in a quotation, and those around it."""
    spans = [*_spans(quote)]
    before = [one for one in spans if one[1] <= count.start]
    behind = [one for one in spans if one[0] >= count.end]
    own = spans[len(before) : len(spans) - len(behind)]
    first, last = own[0][0], own[-1][1]
    return Clauses(
        tuple(quote[start:end] for start, end in before),
        quote[first:last],
        tuple(quote[start:end] for start, end in behind),
        count.start - first,
        count.end - first,
    )


def _spans(quote: str) -> Iterator[tuple[int, int]]:
    """Yield the first character of each clause, from 0, and the one behind it."""
    start = 0
    for mark in _BREAK.finditer(quote):
        yield start, mark.start()
        start = mark.end()
    yield start, len(quote)
