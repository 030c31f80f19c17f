"""Who gives a number in a relative clause: "the mayor, Ann Dale, who spoke of 22 dead".

Whoever contradicts the mayor in the rest of the sentence does not give that number.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.text import tokens
from generator.text.function_words import ARTICLES, AUXILIARIES
from generator.text.identifying_words import TABLE, keywords
from generator.text.speech import speaking_phrases
from generator.text.speech.speaker_words import MARKS, VERBS, words_before
from generator.text.tokens import Sentence, word_at

_GIVING = VERBS | frozenset(TABLE["number_verbs"]) | {"spoken", "spoke", "speaks"}
_BEFORE_VERB = AUXILIARIES | frozenset("earlier first already once previously".split())
MAX_WORDS_TO_NUMBER = 6


def tellers(quote: str, start: int) -> frozenset[frozenset[str]]:
    """Return the keywords of each who may give a number that a relative clause gives.

    Args:
        quote: A quotation in English.
        start: The character of it, from 0, at which the number begins.

    Returns:
        The name before "who", what it stands beside ("the mayor, Ann Dale, who"), and
        whoever else speaks in the sentence; empty if there is no such clause.
    """
    if ", who " not in quote[:start]:
        return frozenset()
    for sentence in tokens.split_sentences(quote):
        for place in range(1, len(sentence)):
            if _tells(sentence, place, start):
                spoken = speaking_phrases.phrases_of(sentence)
                named = map(keywords, (*_before(sentence, place - 1), *spoken))
                return frozenset(filter(None, named))
    return frozenset()


def _tells(sentence: Sentence, place: int, start: int) -> bool:
    """Tell whether "who" at a place gives the number that begins at a character."""
    if sentence[place].word != "who" or sentence[place - 1].word != ",":
        return False
    verb = place + 1
    while word_at(sentence, verb) in _BEFORE_VERB:
        verb += 1
    behind = sentence[verb + 1 : verb + 1 + MAX_WORDS_TO_NUMBER]
    number = next((i for i, one in enumerate(behind) if one.end > start), None)
    return (
        word_at(sentence, verb) in _GIVING
        and number is not None
        and MARKS.isdisjoint(one.word for one in behind[:number])
    )


def _before(sentence: Sentence, comma: int) -> Iterator[list[str]]:
    """Yield the words of a name before a comma, and of what it stands beside."""
    name = words_before(sentence, comma)
    yield name
    first = comma - len(name)
    if word_at(sentence, first - 1) == ",":
        beside = words_before(sentence, first - 1)
        articles = [i for i, word in enumerate(beside) if word.lower() in ARTICLES]
        yield beside[articles[-1] if articles else 0 :]
