"""Sentences of an article, and the short runs of words that may be quoted of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.text import quotations
from generator.text.counts import tokens

ENOUGH = 4
"""Words that a passage has where its sentence has as many."""
LINKS = frozenset(
    "a an and at by for from her his in its of on or that the their to was with".split()
)
"""Words at which no passage ends where the sentence goes on."""
_EDGES = " \t\n\r.,;:!?()[]\"'“”‘’«»—–-"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, on one line, with its place in the article."""

    text: str
    start: int


def sentences(article: str) -> Iterator[Sentence]:
    """Yield the sentences of an article; offsets stay what they are in it."""
    for found in tokens.sentences(article):
        start, end = found[0].start, found[-1].end
        yield Sentence(re.sub(r"\s", " ", article[start:end]), start)


def passage(sentence: str, start: int, end: int) -> str:
    """Return the words from start to end, with neighbours where they are too few.

    Returns:
        A run of words that may be quoted; nothing where there is none.
    """
    words = [match.span() for match in re.finditer(r"\S+", sentence)]
    inside = [at for at, (a, b) in enumerate(words) if a < end and start < b]
    if not inside:
        return ""
    first, last = inside[0], inside[-1]
    while _goes_on(_run(sentence, words[first : last + 1])):
        if last + 1 < len(words):
            last += 1
        elif first > 0 and quotations.count_words(sentence) >= ENOUGH:
            first -= 1
        else:
            break
    found = _run(sentence, words[first : last + 1])
    return "" if quotations.length_problem(found) else found


def _goes_on(run: str) -> bool:
    return quotations.count_words(run) < ENOUGH or run.split()[-1].lower() in LINKS


def _run(sentence: str, words: list[tuple[int, int]]) -> str:
    run = sentence[words[0][0] : words[-1][1]]
    return " ".join(run.strip(_EDGES).split())
