"""Rows of words that a text is searched for, and passages that are searched often."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import NamedTuple

from generator.text.function_words import NEGATIONS
from generator.text.regex import Regex
from generator.text.stemming import stem
from generator.text.tokens import words_of
from generator.text.word_lists import any_of

MAX_PASSAGES = 1_024
"""Passages that are kept: the quotations of a record are held to each of its texts."""
_LONG_WORD = Regex(r"\w{4,}")
NEGATION = rf"\b(?:{any_of(NEGATIONS)})\b|n[’']t\b"
"""The words that negate a clause, as a regular expression."""
_CONTRACTION = Regex("n[’']t\\b", re.IGNORECASE)


class Passage:
    """A text or quotation, with what is looked up in it often."""

    def __init__(self, written: str) -> None:
        """Take a text as written."""
        self.written = written
        self.words = words_of(written)
        """Its words in lower case."""
        self.is_negated = not NEGATIONS.isdisjoint(self.words) or bool(
            _CONTRACTION.search(written)
        )
        """Whether it has a negation."""

    @cached_property
    def stems(self) -> dict[str, str]:
        """Its words of four letters or more by their stems."""
        return stems(self.written)


passage = lru_cache(maxsize=MAX_PASSAGES)(Passage)


def stems(text: str) -> dict[str, str]:
    """Return the words of four letters or more of a text by their stems."""
    return {stem(word): word for word in _LONG_WORD.findall(text)}


class Row(NamedTuple):
    """Words that are looked for in a text and in its quotations."""

    wanted: str
    """Words of a text, in the form that `pattern` takes."""
    other: str
    """The same words in a quotation, or those that say the opposite."""
    first_words: frozenset[str]
    """The words, and the first words of phrases, that are wanted as they stand."""
    beginnings: tuple[str, ...]
    """The beginnings of those that are wanted with any ending."""

    def looks_for(self, word: str) -> bool:
        """Tell whether a lower-case word is wanted, or the first one of a phrase."""
        return word in self.first_words or word.startswith(self.beginnings)


class Rows:
    """Rows by the words that they look for, since a text has words of few rows."""

    def __init__(self, rows: Iterable[Row]) -> None:
        """Take the rows in the order in which a text is searched for them."""
        self._rows = tuple(rows)
        self._first_words = frozenset().union(*(row.first_words for row in self._rows))
        self._beginnings = tuple(one for row in self._rows for one in row.beginnings)
        self._of_word: dict[str, tuple[int, ...]] = {}
        self._of_none: set[str] = set()

    def likely(self, words: frozenset[str]) -> list[Row]:
        """Return the rows of which a text with these lower-case words may have one."""
        if words <= self._of_none:
            return []  # as for most texts
        found: set[int] = set()
        for word in words - self._of_none:
            found.update(self._of_word.get(word) or self._look_up(word))
        return [self._rows[index] for index in sorted(found)]

    def _look_up(self, word: str) -> tuple[int, ...]:
        """Find the rows that look for a word when it is first met."""
        if word not in self._first_words and not word.startswith(self._beginnings):
            self._of_none.add(word)
            return ()
        rows = enumerate(self._rows)
        found = tuple(index for index, row in rows if row.looks_for(word))
        self._of_word[word] = found
        return found


@lru_cache(maxsize=1_024)
def pattern(words: str) -> Regex:
    """Return a pattern of words: `*` is any ending, `|` a space."""
    parts = (
        re.escape(word).replace(r"\*", r"\w*").replace(r"\|", r"\s+")
        for word in words.split()
    )
    return Regex(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE)


def row(wanted: str, other: str) -> Row:
    """Return a row of two lists of words, in the form that `pattern` takes."""
    first = {re.split(r"[^\w*]", words)[0] for words in wanted.split()}
    open_ended = {word for word in first if word.endswith("*")}
    beginnings = tuple(word.removesuffix("*") for word in sorted(open_ended))
    return Row(wanted, other, frozenset(first - open_ended), beginnings)


def row_of(words: str) -> Row:
    """Return a row; a quotation may also have the words behind "//"."""
    wanted, _, more = words.partition("//")
    return row(wanted, f"{wanted} {more}")
