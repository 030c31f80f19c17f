"""Recognition of figures that continue a series: later tolls of an origin and scope."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.authoring.drafting.language import sentence_spans
from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.loader.yaml_editor import RecordData
from generator.model import edtf
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.text import quotations

_SCOPE = {
    "measure": None,
    "who": "unspecified",
    "unit": "people",
    "period": "total",
    "place": None,
    "cause": "unspecified",
    "part_of": None,
}
"""Keys of a figure that tell what is counted, with their values where they are left
out."""


@dataclass(frozen=True, slots=True)
class Succession:
    """An earlier figure that a new one supersedes."""

    figure: str
    """Id of the earlier figure."""
    label: str
    """Its number and date, such as `17 (7 April 2031)`."""
    falls: bool
    """Whether the new number is lower, so that a note must say why."""


def succession(
    crisis: Crisis, record: Mapping[str, Any], corpus: Corpus
) -> Succession | None:
    """Return the figure that a new one supersedes, if there is one.

    It is the last one above it of the same scope and origin that is not superseded and
    not later, and has another number. Two counts of one sentence are of different
    people, unless it says that a number was raised or revised.
    """
    superseded = {one.supersedes for one in crisis.figures}
    latest = [
        one
        for one in _above(crisis, record)
        if one.id not in superseded
        and _is_same_series(one, record)
        and _numbers(one.model_dump()) != _numbers(record)
        and not _is_later(one, record, corpus)
        and not _stand_together(one, record, corpus)
    ]
    if not latest:
        return None
    figure = latest[-1]
    date, _ = wording.record_date(figure, corpus)
    day = f" ({edtf.to_english(str(date.last))})" if date else ""
    falls = _most(_numbers(record)) < _most(_numbers(figure.model_dump()))
    return Succession(figure.id, f"{wording.amount(figure)}{day}", falls)


def continued(crisis: Crisis, record: RecordData, corpus: Corpus) -> RecordData:
    """Return a new figure that supersedes the last one of its series, if it rises.

    Where the number falls, a note must say why, which only a person can.
    """
    found = succession(crisis, record, corpus)
    supersedes = found.figure if found and not found.falls else None
    return {**record, "supersedes": supersedes}


def _above(crisis: Crisis, record: Mapping[str, Any]) -> Iterator[Figure]:
    for figure in crisis.figures:
        if figure.id == record.get("id"):
            return
        yield figure


def _is_same_series(figure: Figure, record: Mapping[str, Any]) -> bool:
    own = figure.model_dump(mode="json")
    if any(own[key] != (record.get(key) or value) for key, value in _SCOPE.items()):
        return False
    if [*own["attributed_to"]] != [*(record.get("attributed_to") or ())]:
        return False
    sources = {one["source"] for one in record.get("evidence", ())}
    return bool(own["attributed_to"]) or sources == {
        one.source for one in figure.evidence
    }


def _numbers(record: Mapping[str, Any]) -> dict[str, int]:
    keys = ("low", "best", "high")
    return {key: int(record[key]) for key in keys if record.get(key) is not None}


def _most(numbers: Mapping[str, int]) -> int:
    return max(numbers.values(), default=0)


def _is_later(figure: Figure, record: Mapping[str, Any], corpus: Corpus) -> bool:
    """Tell whether an earlier entry is of a later day than a new one."""
    date, _ = wording.record_date(figure, corpus)
    own = record.get("as_of") or _published(record, corpus)
    return bool(date and own and str(date.first) > own)


def _stand_together(figure: Figure, record: Mapping[str, Any], corpus: Corpus) -> bool:
    """Tell whether two figures are quoted from one sentence that revises neither."""
    for mine in figure.evidence:
        for other in record.get("evidence", ()):
            if mine.source != other["source"]:
                continue
            quotes = (quotations.fold(mine.quote), quotations.fold(other["quote"]))
            for sentence in _sentences(mine.source, quotes, corpus):
                both = all(quotations.contains((sentence,), one) for one in quotes)
                if both and not _REVISED.search(sentence):
                    return True
    return False


def _sentences(source: str, quotes: tuple[str, ...], corpus: Corpus) -> Iterator[str]:
    """Yield the sentences of an article; without it, the longest quotation."""
    if source not in corpus.articles:
        yield max(quotes, key=len)
        return
    for sentence in sentence_spans.sentences(corpus.articles[source]):
        yield quotations.fold(sentence.text)


_REVISED = re.compile(
    r"\b(?:rose|risen?|rising|rises|revis\w+|rais\w+|increas\w+|lowered|earlier"
    r"|previous\w*|(?:up|down) from)\b"
)
"""Words by which a sentence replaces one number by another."""


def _published(record: Mapping[str, Any], corpus: Corpus) -> str | None:
    days = [
        corpus.sources[one["source"]].published
        for one in record.get("evidence", ())
        if one["source"] in corpus.sources
    ]
    return max(filter(None, days), default=None)
