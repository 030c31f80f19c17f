"""Who is meant where a pronoun speaks: "she added", "it also said"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.text import tokens
from generator.text.counts.english.words import nouns
from generator.text.function_words import (
    ARTICLES,
    CONCESSIVES,
    PERSONS,
    PRONOUNS,
    SUBORDINATORS,
)
from generator.text.identifying_words import is_full_name
from generator.text.speech import speaker_words, speakers, speaking_phrases
from generator.text.tokens import Sentence

_JOINING = CONCESSIVES | {"and", "but", "which"}
"""Words that may join a clause to the one before."""
_PERSONS = nouns.PERSONS | {"official", "source", "spokesman", "spokeswoman"}
"""Nouns for one person."""
_CLAUSE_MARKS = frozenset(":;")
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


def subject_before(article: str, quote: str) -> Iterator[tuple[str, bool]]:
    """Yield the subject of an earlier clause of a pronoun's own sentence, if any.

    Before a colon or semicolon it is whom the pronoun means: "Ann Dale kept calm: nine
    had died, she said". That of "When Ann Dale left, she said" may be, so that the
    sentences before count too, as the second value says.
    """
    for sentence in speakers.sentences_of(article, quote):
        pronoun = _place_of_pronoun(sentence)
        words = [token.word for token in sentence[:pronoun]]
        marks = [place for place, word in enumerate(words) if word in _CLAUSE_MARKS]
        goes_on = not marks
        if goes_on and not (words[-1:] == [","] and words[0] in SUBORDINATORS):
            return
        first = int(words[0] in SUBORDINATORS | _JOINING)
        subject = _subject(sentence[first : marks[-1] if marks else len(words)])
        if subject:
            yield tokens.text_of(article, subject), goes_on
        return


def _place_of_pronoun(sentence: Sentence) -> int:
    """Return the place of the pronoun that speaks in a sentence, 0 without one."""
    places = (
        speaking_phrases.start_of(phrase, sentence)
        for phrase in speaking_phrases.placed_phrases(sentence)
        if not PRONOUNS.isdisjoint(word.lower() for word in phrase.words[:1])
    )
    return next(places, 0)


def _subject(clause: Sentence) -> Sentence:
    """Return the words of a name with which a clause begins, without whose it is.

    They end at the first word that no name has, such as a verb; "the guards beat Ann
    Dale" has the guards for its subject.
    """
    first = 0
    for place, token in enumerate(clause):
        if token.text.endswith(("'s", "’s")):
            first = place + 1
        elif token.word != "," and not speaker_words.is_name_word(token.text):
            return clause[first:place]
    return ()  # no verb follows


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


def person_before(article: str, quote: str) -> tuple[str, list[str]]:
    """Return the sentence before a quotation's, and the words for its only speaker.

    Both are empty unless that is somebody without a name, such as "a nurse from the
    clinic", in the paragraph of the quotation.
    """
    sentences, places = speakers.places_of(article, quote)
    for place in places[:1]:
        before = sentences[place - 1] if place else ()
        phrases = [*speaking_phrases.phrases_of(before)]
        if len(phrases) != 1 or not _is_unnamed_person(phrases[0]):
            break
        between = article[before[-1].end : sentences[place][0].start]
        if "\n\n" not in between:
            return tokens.text_of(article, before), phrases[0]
    return "", []


def _is_unnamed_person(words: Sequence[str]) -> bool:
    """Tell whether words describe one person: "the health ministry source"."""
    first = words[0].lower() if words else ""
    is_one = first in ARTICLES and any(word.lower() in _PERSONS for word in words)
    return is_one and not any(is_full_name(pair) for pair in pairwise(words[1:]))
