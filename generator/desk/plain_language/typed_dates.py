"""Dates as people write them, in the form that the format has."""

from __future__ import annotations

import re

from generator.model import edtf

_TO = re.compile(r"\s+(?:to|until|till)\s+|\s*–\s*|\s+-\s+")


def as_edtf(words: str) -> str:
    """Return a date such as `2 April 2031` or `May to July 2031` as EDTF.

    What is no date, or may mean two, is returned as it is, for the rules to tell of.
    """
    if _is_edtf(words):
        return words
    if date := _one(words):
        return date
    parts = _TO.split(words.strip())
    if len(parts) != len(("from", "to")):
        return words
    start, end = (one if _is_edtf(one) else _one(one) for one in parts)
    interval = f"{start}/{end}"
    return interval if start and end and _is_edtf(interval) else words


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
