"""Dates as people write them, converted to the form of the format."""

from __future__ import annotations

import re

from generator.model import edtf

_TO = re.compile(r"\s+(?:to|until|till)\s+|\s*–\s*|\s+-\s+")


def as_edtf(words: str) -> str:
    """Return a date such as `2 April 2031` or `May to July 2031` as EDTF.

    Words that are not a date, or are ambiguous, are returned unchanged, and the rules
    report them.
    """
    if date := _either(words):
        return date
    parts = _TO.split(words.strip().removeprefix("from ").removeprefix("From "))
    if len(parts) != len(("from", "to")):
        return words
    end = _either(parts[1])
    start = end and _start(parts[0], end)
    interval = f"{start}/{end}"
    return interval if start and _is_edtf(interval) else words


def _start(words: str, end: str) -> str:
    """Return the first day of an interval, or nothing.

    Its month and year may be given by the last day alone, as in `2 to 4 April 2031`.
    """
    shared = edtf.to_english(end).split()
    filled = (" ".join([words, *shared[skipped:]]) for skipped in (1, 2))
    return _either(words) or next(filter(None, map(_one, filled)), "")


def _either(words: str) -> str:
    """Return an EDTF date unchanged, a date in words as EDTF, and else nothing."""
    return words if _is_edtf(words) else _one(words)


def _one(words: str) -> str:
    """Return the only date that words can mean, or nothing."""
    found = edtf.candidates(words)
    return found[0] if len(found) == 1 else ""


def _is_edtf(text: str) -> bool:
    try:
        edtf.parse(text)
    except ValueError:
        return False
    return True
