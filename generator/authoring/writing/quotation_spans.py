"""Sentences of an article, and the short spans of them that may be quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.text import quotations
from generator.text.counts.words import tokens

PREFERRED_WORDS = 4
"""Number of words to which a shorter span is extended, if its sentence allows."""
LINKING_WORDS = frozenset(
    "a an and at by for from her his in its of on or that the their to was with".split()
)
"""Words after which a span goes on, if its sentence does."""
_EDGES = " \t\n\r.,;:!?()[]\"'“”‘’«»—–-"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, with each white-space character replaced by a blank."""

    text: str
    start: int
    """Offset of its first character in the article."""


def sentences(article: str) -> Iterator[Sentence]:
    """Yield the sentences of an article in their order."""
    for words in tokens.split_sentences(article):
        start, end = words[0].start, words[-1].end
        yield Sentence(re.sub(r"\s", " ", article[start:end]), start)


def quotation_span(sentence: str, start: int, end: int) -> str:
    """Return the words of a sentence from one offset to another, to be quoted.

    Where these words are few, or end in a linking word, the span is extended: to the
    end of the sentence first, then towards its beginning.

    Returns:
        The words with single blanks and without punctuation at either end; empty if
        they may not be quoted.
    """
    words = [match.span() for match in re.finditer(r"\S+", sentence)]
    inside = [index for index, (a, b) in enumerate(words) if a < end and start < b]
    if not inside:
        return ""
    first, last = inside[0], inside[-1]
    while _is_incomplete(_join(sentence, words[first : last + 1])):
        if last + 1 < len(words):
            last += 1
        elif first > 0 and quotations.count_words(sentence) >= PREFERRED_WORDS:
            first -= 1
        else:
            break
    span = _join(sentence, words[first : last + 1])
    return "" if quotations.length_problem(span) else span


def _is_incomplete(span: str) -> bool:
    return (
        quotations.count_words(span) < PREFERRED_WORDS
        or span.split()[-1].lower() in LINKING_WORDS
    )


def _join(sentence: str, words: list[tuple[int, int]]) -> str:
    span = sentence[words[0][0] : words[-1][1]]
    return " ".join(span.strip(_EDGES).split())
