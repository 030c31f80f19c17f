"""The days that a brief covers, widened by what is added to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.corpus.corpus import Corpus
from generator.loader import yaml_editor
from generator.model.documents import Crisis

_LENGTH_OF_DAY = len("YYYY-MM-DD")


def with_covers(
    text: str, crisis: Crisis, record: Mapping[str, Any], corpus: Corpus
) -> str:
    """Return the text with `covers` widened to the days of a record and its sources."""
    start, _, end = crisis.covers.partition("/")
    if not _is_day(start) or (end and not _is_day(end)):
        return text
    published = [
        corpus.sources[one["source"]].published
        for one in record.get("evidence", ())
        if one.get("source") in corpus.sources
    ]
    days = [record.get(key) for key in ("date", "period", "as_of")]
    known = sorted(
        one for one in (start, end or start, *published, *days) if one and _is_day(one)
    )
    covers = _interval(known)
    if covers == crisis.covers or covers == _interval([start, end or start]):
        return text
    return yaml_editor.set_keys(text, {"covers": covers})


def _interval(days: Sequence[str]) -> str:
    return days[0] if days[0] == days[-1] else f"{days[0]}/{days[-1]}"


def _is_day(text: str) -> bool:
    return len(text) == _LENGTH_OF_DAY and text[:4].isdigit() and text[4] == "-"
