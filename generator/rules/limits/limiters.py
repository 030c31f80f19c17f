"""Words by which a quotation limits the very claim that a text makes.

Whoever was "almost" hurt was not hurt, and "all but 12" are not all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from generator.rules.comparison import word_rows
from generator.rules.comparison.governed_clauses import content_words
from generator.text import word_lists
from generator.text.regex import Regex
from generator.text.stemming import verb_stem

_TABLE = word_lists.read(__package__, "limiters")
_ENDS = Regex(_TABLE["parts"]["ends"])
_WORD = Regex(r"[\w’'-]+")
_SHOWN_WORDS = 6


_SUPERLATIVE = _TABLE["parts"]["superlative"]


def _pattern(words: str | None) -> Regex | None:
    return Regex(rf"\b(?:{_full(words)})(?!\w)", re.IGNORECASE) if words else None


def _full(words: str) -> str:
    """Return the words of the table with all superlatives written out."""
    return words.replace("{superlative}", _SUPERLATIVE)


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of limit; the table explains its fields."""

    limit: Regex
    told: Regex | None
    kept: Regex | None
    known: Regex | None
    alone: bool
    present: bool


def _kind(row: dict[str, Any]) -> _Kind:
    told, kept, known = (_pattern(row.get(key)) for key in ("told", "kept", "known"))
    limit = Regex(rf"\b(?:{_full(row['limit'])})\b", re.IGNORECASE)
    alone, present = (row.get(key, False) for key in ("alone", "present"))
    return _Kind(limit, told, kept, known, alone=alone, present=present)


_KINDS = {word_rows.row(row["words"], ""): _kind(row) for row in _TABLE["kinds"]}
_ROWS = word_rows.Rows(_KINDS)


def dropped(text: str, quoted: str) -> Iterator[str]:
    """Yield the limits of a quotation that a text on the same matter does not keep.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations, which a semicolon
            separates.
    """
    for row in _ROWS.likely(word_rows.passage(quoted).words):
        kind = _KINDS[row]
        limit = kind.limit.search(quoted)
        if not limit or (kind.kept and kind.kept.search(text)):
            continue
        if kind.known and kind.known.search(quoted):
            continue
        part = _part(quoted, limit)
        if _tells(kind, text, part) and _is_limited(kind, text, quoted, limit):
            yield " ".join(quoted[limit.start() :].split()[:_SHOWN_WORDS])


def _part(quoted: str, limit: re.Match[str]) -> str:
    """Return the part of a quotation that has a limit."""
    begin = max(
        (end.end() for end in _ENDS.finditer(quoted, 0, limit.start())), default=0
    )
    end = _ENDS.search(quoted, limit.end())
    return quoted[begin : end.start() if end else len(quoted)]


def _tells(kind: _Kind, text: str, part: str) -> bool:
    """Tell whether a text tells more than a limit of this kind allows."""
    if kind.told is None or kind.told.search(text):
        return True
    return kind.present and not _present(text).isdisjoint(_stems(part))


def _present(text: str) -> set[str]:
    """Return the stems of words that may be verbs in the present: "backs"."""
    words = (one for one in _WORD.findall(text) if one.endswith("s"))
    return {verb_stem(word) for word in words}


def _is_limited(kind: _Kind, text: str, quoted: str, limit: re.Match[str]) -> bool:
    """Tell whether a limit concerns what a text tells, and nothing else does."""
    if "deed" in kind.limit.groupindex:
        deed = verb_stem(limit["deed"])
        return (
            deed in _stems(text) and [*map(verb_stem, _words(quoted))].count(deed) < 2
        )
    part = _part(quoted, limit)
    if kind.alone and len(part) == len(quoted):
        return True
    rest = content_words(f" {quoted.replace(part, ' ', 1)}").keys()
    return not (content_words(text).keys() & content_words(f" {part}").keys() <= rest)


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


@lru_cache(maxsize=word_rows.MAX_PASSAGES)
def _stems(text: str) -> frozenset[str]:
    return frozenset(map(verb_stem, _words(text)))
