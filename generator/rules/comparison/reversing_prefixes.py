"""Words of which one has a prefix that reverses the other: "sealed", "unsealed"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from generator.rules.comparison import word_rows
from generator.rules.comparison.word_rows import Passage, Rows, pattern
from generator.text import word_lists

_TABLE = word_lists.read(__package__, "weighty_words")
_REVERSING = {prefix: pattern(row) for prefix, row in _TABLE["reversing"].items()}
"""Prefixes that reverse any word, with the exceptions of each."""
_REVERSED = {prefix: pattern(row) for prefix, row in _TABLE["reversed"].items()}
"""Prefixes that reverse some words, with those of each."""
_PREFIXES = (*_REVERSING, *_REVERSED)
_MAY_BE_REVERSED = Rows(
    word_rows.row(f"{beginning}*", "")
    for beginning in (
        *_REVERSING,
        *(
            prefix + word.rstrip("*")
            for prefix, words in _TABLE["reversed"].items()
            for word in words.split()
        ),
    )
)
"""The beginnings of all words that a prefix may reverse; most texts have none."""
_NEGATED = r"(?:without|not|no|never|nor)(?: (?:any|an?|the|been|being))? "
"""Words that reverse the next one, as a prefix does: "without precedent"."""


def reversals(text: Passage, quoted: Passage) -> Iterator[tuple[str, str]]:
    """Yield words of a text and of its quotations that a prefix makes opposites."""
    if not any(map(_MAY_BE_REVERSED.likely, (text.words, quoted.words))):
        return
    ours, theirs = text.stems, quoted.stems
    for one, plain in _prefixed(ours, theirs):
        if not _is_negated(theirs[plain], quoted):
            yield ours[one], theirs[plain]
    for one, plain in _prefixed(theirs, ours):
        if not _is_negated(ours[plain], text):
            yield ours[plain], theirs[one]


def _is_negated(word: str, passage: Passage) -> bool:
    """Tell whether a passage has a word only right behind a negation."""
    bare = re.sub(rf"(?i)\b{_NEGATED}{re.escape(word)}\b", " ", passage.written)
    return re.search(rf"(?i)\b{re.escape(word)}\b", bare) is None


def _prefixed(
    one: Collection[str], other: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield each stem that only one text has, and only the other without a prefix."""
    for word in one:
        if word.startswith(_PREFIXES) and word not in other:
            plain = _without_prefix(word)
            if plain in other and plain not in one:
                yield word, plain


def _without_prefix(word: str) -> str:
    """Return a stem without the prefix that reverses it; nothing if none does."""
    prefix = next(filter(word.startswith, _PREFIXES))
    plain = word.removeprefix(prefix)
    if prefix in _REVERSING:
        is_reversed = not _REVERSING[prefix].fullmatch(plain)
    else:
        is_reversed = bool(_REVERSED[prefix].fullmatch(plain))
    return plain if is_reversed else ""
