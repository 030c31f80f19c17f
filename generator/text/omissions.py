"""Words that a quotation leaves out of its own clause, and that change what it says."""

from __future__ import annotations

import tomllib
from importlib import resources
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
    for sentence in tokens.split_sentences(article):
        words = [token.word for token in sentence]
        for start in range(len(words) - len(wanted) + 1):
            if words[start : start + len(wanted)] != wanted:
                continue
            found = _omission(article, sentence, start, start + len(wanted))
            if found is None:
                return None
    return found


def _omission(
    article: str, sentence: Sentence, start: int, end: int
) -> Omission | None:
    words = [token.word for token in sentence]
    behind_comma = False
    for index in range(start - 1, max(-1, start - 1 - MAX_DISTANCE), -1):
        behind_comma = behind_comma or words[index] == ","
        if words[index] in CONDITIONS and behind_comma:
            break  # the condition ended at the comma
        if words[index] in NEGATIONS | HEDGES:
            text = article[sentence[index].start : sentence[end - 1].end]
            return Omission(sentence[index].text, " ".join(text.split()))
        if words[index] in BOUNDARIES:
            break
    for index in range(end, min(end + MAX_WORDS_AFTER, len(words))):
        if words[index] in BOUNDARIES or words[index] == ",":
            break
        if words[index] in NEGATIONS:
            text = article[sentence[start].start : sentence[index].end]
            return Omission(sentence[index].text, " ".join(text.split()))
    return None
