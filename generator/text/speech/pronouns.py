"""Who is meant where a pronoun speaks: "she added", "it also said"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.text.function_words import CONCESSIVES, PERSONS, PRONOUNS
from generator.text.speech import speaker_words, speakers

_JOINING = CONCESSIVES | {"and", "but", "which"}
"""Words that may join a clause to the one before."""
MAX_SENTENCES_BACK = 6
"""Sentences before a pronoun that may say whom it means."""


def speaking_pronoun(article: str, quote: str) -> str:
    """Return the pronoun that speaks in the sentence of a quotation, else nothing.

    Args:
        article: The article's text in English, or the quotation itself.
        quote: Consecutive words of it.
    """
    for phrases in speakers.phrases_by_sentence(article, quote):
        called = [
            {word.lower() for word in words} - speaker_words.ADVERBS
            for words in phrases
        ]
        if called and all(len(one) == 1 and one <= PRONOUNS for one in called):
            return min(min(one) for one in called)
    return ""


def first_pronoun(sentence: str) -> str:
    """Return the pronoun with which a sentence or clause begins, else nothing.

    A word that joins the clause may stand before it: "which it | denied".
    """
    words = re.findall(r"\w+", sentence.lower())
    first = next((word for word in words if word not in _JOINING), "")
    return first if first in PRONOUNS else ""


def may_mean(pronoun: str, *, is_person: bool) -> bool:
    """Tell whether a pronoun may mean a person, or a body: "she" means a person."""
    return is_person == (pronoun in PERSONS)


def sentences_before(article: str, quote: str) -> Iterator[tuple[str, bool]]:
    """Yield the sentences that may say whom a pronoun means, the nearest one first.

    Each has whether it begins with a pronoun, and so goes on about whoever the one
    before it names.
    """
    sentences, places = speakers.places_of(article, quote)
    for place in places[:1]:
        for one in reversed(sentences[max(0, place - MAX_SENTENCES_BACK) : place]):
            text = article[one[0].start : one[-1].end]
            yield text, any(token.word in PRONOUNS for token in one[:2])
