"""Where a quotation says that people were counted, as against other places in it.

"In Varn 50 people drowned, in Kell 20" puts 50 in Varn alone, "the hospital in Varn has
no beds for 44 people injured in Ost" puts 44 in Ost, and "ten kilometres below Dorn 33
people drowned" puts nobody in Dorn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model import edtf
from generator.model.vocabulary import Measure
from generator.text import word_lists
from generator.text.counts import reader
from generator.text.counts.shared.count import Count
from generator.text.nearby import count_clauses, counted_places
from generator.text.nearby.count_clauses import Clauses
from generator.text.nearby.excluded_groups import NUMBER
from generator.text.regex import Regex
from generator.text.speech.speaker_words import VERBS

_TABLE = word_lists.read(__package__, "counted_places")
_NAME = counted_places.NAME
_COUNT = Regex(
    rf"{NUMBER}(?!\s+(?:of\s+(?:the|its|their)|{'|'.join(edtf.MONTHS)})\b)"
    r"(?<!\b(?:19|20)\d\d)",
    re.IGNORECASE,
)
"""A number of others; not "one of its suburbs", "9 May" or a year."""
_REGION = Regex(
    r"\bin the (?:\w+ )?(?:country|county|district|province|region|state)\b"
)
_OPENING = Regex(rf"\s*[Ii]n {_NAME}")
_PART = Regex(r"\b(?:of (?:them|whom|these|those)|including|among)\b", re.IGNORECASE)
"""Words for a part of those who were counted before, in the same place."""
_MOST = Regex(
    r"\s*(?:most|all|many|some|half|nearly|almost|mostly|mainly)\b", re.IGNORECASE
)
"""Words behind a count that say where most of those counted were."""
_DISTANCE = Regex(
    r"\b(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?)\s+(?:(?!cent)[a-z-]+\s+){0,3}?"
    rf"(?:from|of|off|above|below|beyond|behind|past)\s+{_NAME}"
)
_KEPT = Regex(
    rf"\b(?i:{'|'.join(_TABLE['keepers'])})\s+(?:in|of|at|near)\s+(?:the\s+)?{_NAME}"
    rf"|\b(?:to|into|towards?)\s+(?:[a-z]+\s+){{0,5}}?{_NAME}"
    rf"|\b(?:in|of|from)\s+{_NAME}\s+(?:{'|'.join(sorted(VERBS))})\b"
)
"""Where people were brought, or somebody speaks of them."""
_HARMED = Regex(rf"\b(?P<deed>[a-z]+ed|shot|hurt|dead|missing|held)\s+in\s+{_NAME}")
_BROUGHT = frozenset(
    (Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.DETAINED)
)
"""Measures of what happens in one place to people who are in another later."""


def of_count(quote: str, count: Count, measure: Measure) -> str:
    """Return a quotation without what it says of places of anything but a count.

    Args:
        quote: A quotation in English.
        count: One of its counts.
        measure: What happened to those counted.
    """
    clauses = count_clauses.around(quote, count)
    parts = (*_before(clauses), clauses.own, *_behind(clauses))
    text = _DISTANCE.sub(" ", ", ".join(parts))
    if measure in _BROUGHT and _is_harmed_in_place(clauses, measure):
        text = _KEPT.sub(" ", text)
    return text


def words_in_clause(quote: str, count: Count) -> frozenset[str]:
    """Return the words, stemmed, of the places that the clause of a count names."""
    return counted_places.words_inside(count_clauses.around(quote, count).own)


def _has_place(clauses: Clauses) -> bool:
    """Tell whether the clause of a count names a place, or speaks of "the province"."""
    own = clauses.own
    return _REGION.search(own) is not None or bool(counted_places.words_inside(own))


def _before(clauses: Clauses) -> Iterator[str]:
    """Yield the clauses before a count that may be about its place."""
    is_apart = _has_place(clauses) and not _PART.search(clauses.own)
    for clause in clauses.before:
        if not (is_apart and _COUNT.search(clause)):
            yield clause


def _behind(clauses: Clauses) -> Iterator[str]:
    """Yield the clauses behind a count that may be about its place."""
    is_apart = _has_place(clauses)
    is_parallel = _OPENING.match(clauses.own) is not None
    for index, clause in enumerate(clauses.behind):
        counts = any(map(_COUNT.search, clauses.behind[index:]))
        is_others = _COUNT.search(clause) or (
            is_parallel and counts and _OPENING.match(clause)
        )
        if not (is_apart and is_others) or _MOST.match(clause):
            yield clause


def _is_harmed_in_place(clauses: Clauses, measure: Measure) -> bool:
    """Tell whether a quotation names the place of the deed: "44 people injured in"."""
    behind = clauses.own[: clauses.end].rpartition(" ")[2] + clauses.own[clauses.end :]
    own = _HARMED.match(behind)
    return own is not None or any(
        measure in reader.read_measures(f"people {deed['deed']}")
        for clause in clauses.before[-1:]
        for deed in _HARMED.finditer(clause)
    )
