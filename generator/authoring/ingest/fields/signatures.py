"""Names that sign an article: in a line with "By" at its head, or in its last line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_HEAD_LINES = 5
"""Lines of an article, from its headline on, among which a byline may stand."""
_MAX_WORDS = 6
"""Longer lines are sentences or captions."""
_BY = re.compile(r"\W*(?:by|par|por|von|di)\s+", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(r"\s*(?:[,;/&|]|\band\b)\s*")
_SENTENCE_END = (".", "!", "?", ":", "…")


def find_signatures(lines: Iterable[str]) -> Iterator[str]:
    """Yield the names in the lines that sign an article, without quotation marks.

    Args:
        lines: The lines of the article, from its headline on.
    """
    short = [" ".join(line.split()) for line in lines if line.strip()]
    bylines = [line for line in short[:_HEAD_LINES] if _BY.match(line)]
    for line in dict.fromkeys((*bylines, *short[-1:])):
        if _is_short(line):
            yield from _names(_BY.sub("", line, count=1))


def _is_short(line: str) -> bool:
    return len(line.split()) <= _MAX_WORDS and not line.endswith(_SENTENCE_END)


def _names(line: str) -> Iterator[str]:
    for part in _BETWEEN_NAMES.split(line):
        if name := re.sub(r"^\W+|\W+$", "", part):
            yield name
