"""The subjects of quotations that begin with a verb.

Of "Norvia stayed silent; Merrow | called its ambassador home" only the words before the
quotation, in its own clause, say whose ambassador that is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.text import tokens, word_lists
from generator.text.function_words import (
    DEMONSTRATIVES,
    FINITE_AUXILIARIES,
    POSSESSIVES,
    PRONOUNS,
)
from generator.text.regex import Regex
from generator.text.speech import speakers
from generator.text.word_lists import any_of

_TABLE = word_lists.read(__package__, "quoted_subjects")
_VERB = Regex(
    rf"(?:{any_of(FINITE_AUXILIARIES.union(_TABLE['verbs']))}|[a-z]{{2,}}ed)\b"
)
_NO_VERB = Regex(rf"(?:{'|'.join(_TABLE['no_verbs'])})\b")
_CLAUSE_END = Regex(r"[;:.!?\"“”«»()–—]")
_ANYBODY = PRONOUNS.union(DEMONSTRATIVES, _TABLE["pronouns"])
_PRONOUN = Regex(
    rf"\b(?:(?:{any_of(_ANYBODY)})\b|(?:{any_of(POSSESSIVES)})\s+\w)", re.IGNORECASE
)
"""Words by which anybody may be meant.

A possessive does that before a noun: "after her, Merrow" names Merrow, "her deputy"
nobody.
"""
_NOUN_BEHIND = Regex(rf"\s+(?:{'|'.join(_TABLE['nouns_behind'])})\b")
"""What makes an adjective of a first word: "detained | people"."""


def begins_with_verb(quote: str) -> bool:
    """Tell whether a quotation in English begins with a verb that lacks its subject."""
    match = _VERB.match(quote)
    is_adjective = match and _NOUN_BEHIND.match(quote, match.end())
    return bool(match) and not is_adjective and _NO_VERB.match(quote) is None


def words_before(article: str, quote: str) -> Iterator[str]:
    """Yield for each sentence of a quotation the words that hold its subject.

    They are empty where a pronoun stands there, which may mean anybody. Nothing is
    yielded for a quotation that has its subject itself.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.
    """
    wanted = " ".join(quote.split())
    if not begins_with_verb(wanted):
        return
    for sentence in speakers.sentences_of(article, quote):
        text = tokens.text_of(article, sentence)
        before = _CLAUSE_END.split(text[: max(0, text.find(wanted))])[-1]
        yield "" if _PRONOUN.search(before) else before
