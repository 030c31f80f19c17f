"""What happened to people, as an article tells it around a quotation.

A quotation such as "nine from the upper village" leaves its measure to the sentences
around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.text import tokens, word_lists
from generator.text.counts import reader
from generator.text.regex import Regex
from generator.text.speech import speakers

OPENING = 2
"""Number of sentences that give the subject of an article: headline and lead."""
_WORDS = {
    measure: Regex(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
    for measure, words in word_lists.read(__package__, "told_measures")["words"].items()
}


def measures(article: str, quote: str) -> frozenset[str]:
    """Return the measures that an article may mean by a quotation.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.

    Returns:
        Those for which the sentence of the quotation, the two before it, the next one,
        the headline or the beginning has a word, and those in the nearest earlier
        sentence that plainly tells of any, such as the head of a table.
    """
    sentences, places = speakers.places_of(article, quote)
    texts = [tokens.text_of(article, one) for one in sentences]
    found = set(told(quote))
    for place in places:
        near = {*range(OPENING), *range(place - speakers.SENTENCES_BEFORE, place + 2)}
        for index in near & {*range(len(texts))}:
            found |= told(texts[index])
        plain = (reader.read_measures(text) for text in reversed(texts[:place]))
        found |= next(filter(None, plain), frozenset())
    return frozenset(found)


def told(text: str) -> frozenset[str]:
    """Return the measures of which a text has a word, in English."""
    return reader.read_measures(text) | frozenset(_of_words(text))


def _of_words(text: str) -> Iterator[str]:
    return (measure for measure, words in _WORDS.items() if words.search(text))
