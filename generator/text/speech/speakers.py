"""Who speaks, by the words of an article around a quotation.

Only what is said outright counts: "the clinic said", "according to the union".
A pronoun names nobody, and so leaves open who is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.text import tokens
from generator.text.counts import reader
from generator.text.identifying_words import TABLE, keywords
from generator.text.regex import Regex
from generator.text.speech import (
    clause_speakers,
    speaker_words,
    speaking_phrases,
)
from generator.text.tokens import Sentence

_INFORMANTS = frozenset(tuple(phrase.split()) for phrase in TABLE["informants"])
_INFORMANT_SIZES = sorted({len(phrase) for phrase in _INFORMANTS})
_POSSESSIVES = frozenset("its their".split())
_YEAR = Regex(
    r"\b(?:in|of|since|until|from) (?:(?:early |late )?[A-Z][a-z]+ )?"
    r"(1[89]\d\d|20\d\d)\b"
)
"""A year after a preposition, as in "the spring of 1994" and "in May 1994"."""
_ASIDE = Regex(
    r"\b(?:who|whose|whom|which|where)\b[^,;:]*(?=,)"
    r"|,\s(?:[\w'’-]+\s){1,5}(?:since|(?:elected|appointed|founded|built|born|opened"
    r"|established|signed)\s(?:in|of))\s\d{4}(?=,)"
)
"""A clause on somebody, with a comma behind it: "the mayor, in office since 1994,"."""
_LAST_ASIDE = Regex(
    r"(?<=,\s)who\s(?!(?:were|are|have|all|both)\b)[^,;:]*(?=[.!?][\"'”’]*$)"
)
"""A clause on one person at the end of a sentence."""
_PERSON = Regex(r"[A-Z][\w'’-]+ [A-Z][\w'’-]+,\s$")
_LABEL = Regex(r"\s*((?:[A-Z][A-Z.'’-]+ ?){1,4}):\s")
"""The name of a speaker in capitals, with which a paragraph of a transcript begins."""
QUOTED_WORDS = 3
"""First words of a quotation by which it is found in its sentence."""
BODY_BEFORE = "its body"
"""The keyword of a body that is named before: "its head said"."""
SENTENCES_BEFORE = 2
"""Sentences before that of a quotation that say who is meant by "he" and "they"."""
SENTENCES_BEHIND = 2
"""Sentences behind that of a quotation in which somebody may answer it."""


def speakers(article: str, quote: str) -> tuple[frozenset[str], ...]:
    """Return the words of each speaker whom the sentence of a quotation names.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.

    Returns:
        The keywords of each; empty where nobody, or only a pronoun, is named in one of
        the sentences that have the quotation.
    """
    found: dict[frozenset[str], None] = {}
    for sentence in _speaking_sentences(article, quote):
        phrases = list(speaking_phrases.phrases_of(sentence))
        named = [keywords(phrase) for phrase in phrases]
        if named and not all(named):
            phrases = _within_clause(sentence, _wanted(quote))
            named = [keywords(phrase) for phrase in phrases]
        if not named or not all(named):
            return ()
        found.update(dict.fromkeys(named))
        if any(_POSSESSIVES & {word.lower() for word in one} for one in phrases):
            found[frozenset((BODY_BEFORE,))] = None
        if label := _label(article, sentence):
            found[label] = None
    return tuple(found)


def _within_clause(sentence: Sentence, wanted: list[str]) -> list[list[str]]:
    """Return who speaks in a clause of others that holds a passage as a whole.

    "She said that the store was empty, a charge that Ann Dale | rejected" has a pronoun
    for the one, but not for the other.
    """
    for first in _places(sentence, wanted):
        span = sentence[first].start, sentence[first + len(wanted) - 1].end
        return clause_speakers.speakers_within(sentence, *span)
    return []


def _label(article: str, sentence: Sentence) -> frozenset[str]:
    """Return the words for the speaker of a transcript's paragraph: "BRANDT: …".

    Whomever a sentence of it names besides may be cited: "According to the police, …".
    """
    start = article.rfind("\n\n", 0, sentence[0].start) + 1
    match = _LABEL.match(article, start)
    return keywords(match[1].split()) if match else frozenset()


def of_other_clauses(article: str, quote: str) -> frozenset[frozenset[str]]:
    """Return the words of each speaker whose clause has no word of a quotation.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.
    """
    found = []
    wanted = _wanted(quote)
    for sentence in sentences_of(article, quote):
        for first in _places(sentence, wanted):
            span = sentence[first].start, sentence[first + len(wanted) - 1].end
            found.append(clause_speakers.clause_at(sentence, *span).silent)
    return frozenset.intersection(*found) if found else frozenset()


def phrases(article: str, quote: str) -> tuple[str, ...]:
    """Return how the sentences of a quotation call those whom they make speak."""
    found = (
        " ".join(words)
        for sentence in _speaking_sentences(article, quote)
        for words in speaking_phrases.phrases_of(sentence)
    )
    return tuple(dict.fromkeys(filter(None, found)))


def phrases_by_sentence(article: str, quote: str) -> Iterator[list[list[str]]]:
    """Yield for each sentence of a quotation the words of those whom it makes speak."""
    for sentence in _speaking_sentences(article, quote):
        yield [*speaking_phrases.phrases_of(sentence)]


def _speaking_sentences(article: str, quote: str) -> Iterator[Sentence]:
    """Yield the sentences of a quotation, or none if nobody speaks in the article."""
    if speaking_phrases.may_speak(article):
        yield from sentences_of(article, quote)


def informants(article: str, quote: str) -> tuple[frozenset[str], ...]:
    """Return the words of whoever a quoted sentence names as behind its speaker.

    That is whom the speaker quotes ("citing the clinic"), or whose part the speaker is
    ("a branch of the Navy").

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.
    """
    found: dict[frozenset[str], None] = {}
    for sentence in sentences_of(article, quote):
        words = [token.word for token in sentence]
        for end in range(1, len(words)):
            starts = (end - size for size in _INFORMANT_SIZES if size <= end)
            if any(tuple(words[start:end]) in _INFORMANTS for start in starts):
                named = keywords(speaker_words.words_after(sentence, end))
                found.update(dict.fromkeys((named,) if named else ()))
    return tuple(found)


def surroundings(article: str, quote: str) -> str:
    """Return the sentences of an article that have a quotation, and two before each."""
    sentences, places = places_of(article, quote)
    size = sum(1 for _ in tokens.split_sentences(quote))
    chosen: dict[int, None] = {}
    for index in places:
        end = min(index + size, len(sentences))
        near = range(max(0, index - SENTENCES_BEFORE), end)
        chosen.update(dict.fromkeys(near))
    parts = (sentences[place] for place in chosen)
    return "\n\n".join(article[part[0].start : part[-1].end] for part in parts)


def sentences_behind(article: str, quote: str) -> tuple[str, ...]:
    """Return the sentences behind that of a quotation, two at most."""
    sentences, places = places_of(article, quote)
    first = places[-1] + 1 if places else len(sentences)
    return tuple(
        article[one[0].start : one[-1].end]
        for one in sentences[first : first + SENTENCES_BEHIND]
    )


def sentences_of(article: str, quote: str) -> Iterator[Sentence]:
    """Yield the sentences of an article in which a quotation begins."""
    sentences, places = places_of(article, quote)
    yield from (sentences[place] for place in places)


def places_of(article: str, quote: str) -> tuple[list[Sentence], list[int]]:
    """Return the sentences of an article, and the places of those of a quotation."""
    sentences = list(tokens.split_sentences(article))
    wanted = _wanted(quote)
    places = [i for i, sentence in enumerate(sentences) if _has(sentence, wanted)]
    return sentences, places


def _wanted(quote: str) -> list[str]:
    """Return the words of a quotation as far as its first sentence goes."""
    wanted = [token.word for token in next(tokens.split_sentences(quote), ())]
    while wanted and not wanted[-1][-1].isalnum():
        wanted.pop()
    return wanted


def _has(sentence: Sentence, wanted: list[str]) -> bool:
    return any(True for _ in _places(sentence, wanted))


def _places(sentence: Sentence, wanted: list[str]) -> Iterator[int]:
    """Yield the places in a sentence at which certain words begin."""
    words = [token.word for token in sentence]
    size = len(wanted)
    for start in range(len(words) - size + 1 if size else 0):
        if words[start : start + size] == wanted:
            yield start


def years(article: str, quote: str) -> tuple[int, ...]:
    """Return the years that the sentences of a quotation name, in order.

    A year in an aside, such as "the mayor, in office since 1994,", is none of what the
    quotation tells of, unless it quotes the aside.
    """
    found: set[int] = set()
    for sentence in sentences_of(article, quote):
        text = tokens.text_of(article, sentence)
        found.update(
            int(match[1])
            for match in _YEAR.finditer(text)
            if not _is_aside(text, match.start(), quote)
        )
    return tuple(sorted(found))


def _is_aside(text: str, place: int, quote: str) -> bool:
    """Tell whether a place of a sentence is in an aside that a quotation leaves out."""
    first = " ".join(quote.split()[:QUOTED_WORDS])
    quoted = text.find(first)
    last = _LAST_ASIDE.search(text)
    asides = [*_ASIDE.finditer(text), *([last] if last and _is_told(last) else ())]
    return any(
        aside.start() <= place < aside.end()
        and not aside.start() <= quoted < aside.end()
        for aside in asides
    )


def _is_told(aside: re.Match[str]) -> bool:
    """Tell whether an aside is about a person named before it, and about no harm.

    "Among those held was Ada Vell, who was arrested in 2019" dates what is counted.
    """
    is_person = _PERSON.search(aside.string, 0, aside.start())
    return bool(is_person) and not reader.read_measures(aside[0])
