"""Words that a quotation leaves out of its own clause, and that change what it says."""

from __future__ import annotations

import tomllib
from importlib import resources
from itertools import pairwise
from typing import NamedTuple

from generator.text.counts.words import tokens
from generator.text.counts.words.tokens import Sentence

_TABLE = tomllib.loads(
    (resources.files("generator.text") / "omissions.toml").read_text("utf-8")
)
NEGATIONS = frozenset(_TABLE["negations"])
HEDGES = frozenset(_TABLE["hedges"])
CONDITIONS = frozenset(("if", "unless", "whether"))
BOUNDARIES = frozenset(_TABLE["boundaries"])
FICTIONS = tuple(tuple(one.split()) for one in _TABLE["fictions"])
FIRST_NEGATIONS = frozenset(("neither", "nobody", "no", "none", "nowhere", "never"))
"""Negations that, as the first word of a sentence, deny all that follows in it."""
RETRACTIONS = tuple(_TABLE["retractions"])
MAX_DISTANCE = 6
"""Words before a quotation within which a negation or hedge belongs to its clause."""
MAX_WORDS_AFTER = 5
"""Words behind a quotation within which its clause may be denied: "… is not true"."""


class Omission(NamedTuple):
    """A word that a quotation leaves out."""

    word: str
    longer: str
    """The quotation with everything from or up to that word, as the article has it."""


def find_omission(article: str, quote: str) -> Omission | None:
    """Return a negation or a hedge that a quotation leaves out, if there is one.

    A passage that the article has twice is judged where it leaves out nothing.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.
    """
    wanted = [token.word for one in tokens.split_sentences(quote) for token in one]
    while wanted and not wanted[-1][-1].isalnum():
        wanted.pop()
    found = None
    sentences = [*tokens.split_sentences(article), ()]
    for sentence, following in pairwise(sentences):
        words = [token.word for token in sentence]
        for start in range(len(words) - len(wanted) + 1):
            if words[start : start + len(wanted)] != wanted:
                continue
            found = (
                _omission(article, sentence, start, start + len(wanted))
                or _fiction(article, sentence, start, start + len(wanted))
                or _retraction(article, sentence, start, following)
            )
            if found is None:
                return None
    return found


def _fiction(article: str, sentence: Sentence, start: int, end: int) -> Omission | None:
    """Return words before a quotation that make a script or an old version of it."""
    words = [token.word for token in sentence[:start]]
    for fiction in FICTIONS:
        for place in range(len(words) - len(fiction) + 1):
            if tuple(words[place : place + len(fiction)]) == fiction:
                text = article[sentence[place].start : sentence[end - 1].end]
                return Omission(" ".join(fiction), " ".join(text.split()))
    return None


def _retraction(
    article: str, sentence: Sentence, start: int, following: Sentence
) -> Omission | None:
    """Return the words of the next sentence that take back what a quotation says."""
    if not following:
        return None
    begin = article[following[0].start : following[-1].end].lower()
    words = next((one for one in RETRACTIONS if begin.startswith(one)), None)
    if words is None:
        return None
    end = following[0].start + len(words)
    return Omission(words, " ".join(article[sentence[start].start : end].split()))


def _omission(
    article: str, sentence: Sentence, start: int, end: int
) -> Omission | None:
    return (
        _left_out_before(article, sentence, start, end)
        or _left_out_at_first(article, sentence, start, end)
        or _left_out_behind(article, sentence, start, end)
    )


def _left_out_before(
    article: str, sentence: Sentence, start: int, end: int
) -> Omission | None:
    """Return the negation or hedge of the clause that a quotation begins in."""
    words = [token.word for token in sentence]
    behind_comma = False
    inserted = _insertions(words, start)
    for index in range(start - 1, max(-1, start - 1 - MAX_DISTANCE), -1):
        if index in inserted:
            continue
        behind_comma = behind_comma or words[index] == ","
        if words[index] in CONDITIONS and behind_comma:
            return None  # the condition ended at the comma
        if words[index] in NEGATIONS | HEDGES:
            return _between(article, sentence, index, end, index)
        if words[index] in BOUNDARIES:
            return None
    return None


def _left_out_at_first(
    article: str, sentence: Sentence, start: int, end: int
) -> Omission | None:
    """Return the negation that begins the whole sentence."""
    words = [token.word for token in sentence]
    if start and words[0] in FIRST_NEGATIONS and BOUNDARIES.isdisjoint(words[:start]):
        return _between(article, sentence, 0, end, 0)
    return None


def _left_out_behind(
    article: str, sentence: Sentence, start: int, end: int
) -> Omission | None:
    """Return the negation that follows a quotation in its clause."""
    words = [token.word for token in sentence]
    for index in range(end, min(end + MAX_WORDS_AFTER, len(words))):
        if words[index] in BOUNDARIES or words[index] == ",":
            return None
        if words[index] in NEGATIONS:
            return _between(article, sentence, start, index + 1, index)
    return None


def _between(
    article: str, sentence: Sentence, first: int, end: int, word: int
) -> Omission:
    """Return an omitted word with the words from one place of a sentence to another."""
    text = article[sentence[first].start : sentence[end - 1].end]
    return Omission(sentence[word].text, " ".join(text.split()))


def _insertions(words: list[str], start: int) -> frozenset[int]:
    """Return the words between commas that name a report: ", as papers wrote,"."""
    commas = [index for index in range(start) if words[index] == ","]
    return frozenset(
        place
        for first, second in pairwise(commas)
        if words[first + 1] == "as"
        for place in range(first, second + 1)
    )
