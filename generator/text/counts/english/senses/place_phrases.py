"""Find phrases of place that say what happened to people: "in a basement cell".

Any few words may stand before the noun, so that no list of phrases holds them all.
"""

from __future__ import annotations

from generator.text.counts.english.words.function_words import FUNCTION_WORDS
from generator.text.counts.english.words.kinds import Kind, Trigger
from generator.text.counts.english.words.phrase_tables import (
    COMMON_WORDS,
    Match,
    match_phrase,
    rarest_word,
    table_of,
)
from generator.text.counts.english.words.trigger_words import TRIGGER_WORDS
from generator.text.counts.shared.word_tables import load_table
from generator.text.function_words import DETERMINERS
from generator.text.tokens import Sentence, word_at

_PLACES = load_table("english/place_phrases")
SHELTER_PREPOSITIONS = frozenset(_PLACES["shelter_prepositions"])
"""Words before a shelter, which say nothing of a prison: "outside"."""
PREPOSITIONS = frozenset(_PLACES["prepositions"]) | SHELTER_PREPOSITIONS
"""Words with which such a phrase begins."""
MAX_MODIFIERS = 4
"""Words between the preposition and the noun: "in the capital's two main prisons"."""
STATES = table_of(
    (noun, Trigger(Kind.STATE, measure))
    for measure, nouns in _PLACES["nouns"].items()
    for noun in nouns
)
WORDS = frozenset(
    rarest_word(noun.split(), COMMON_WORDS)
    for nouns in _PLACES["nouns"].values()
    for noun in nouns
)
"""One word of each noun: a sentence without any of these has no such phrase."""
HOSPITAL_STATES = table_of(
    (noun, Trigger(Kind.STATE, "treated")) for noun in _PLACES["nouns"]["treated"]
)
SHELTER_STATES = table_of(
    (noun, Trigger(Kind.STATE, "displaced")) for noun in _PLACES["nouns"]["displaced"]
)
FOLLOWERS = frozenset(
    (*"built meant made run shut left kept".split(), *_PLACES["followers"])
)
"""Words behind the noun that end its phrase: "in a cell built for ten"."""
NOUNS_BEHIND = frozenset(_PLACES["nouns_behind"])
"""Nouns whose ending is that of a participle: "in the prison building"."""
PARTS = frozenset("wing wings corridor corridors courtyard yard section block".split())
"""Parts of a place: "in the adult wing of Sorn prison"."""
MODIFIER_KINDS = frozenset((Kind.DETERMINER, Kind.COPULA))
"""Kinds of function words before the noun; a copula may be the "'s" of a genitive."""


def find_place(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return the state that a phrase of place tells, if one begins at a token."""
    if tokens[start].word not in PREPOSITIONS:
        return None
    if tokens[start].word in SHELTER_PREPOSITIONS:
        places, first = SHELTER_STATES, start + 1
    elif tokens[start].word == "to" and word_at(tokens, start + 1) in DETERMINERS:
        places, first = HOSPITAL_STATES, start + 2  # people may visit "the prison", too
    else:
        places, first = STATES, start + 1
    first = _behind_part(tokens, first)
    for index in range(first, min(first + 1 + MAX_MODIFIERS, len(tokens))):
        found = match_phrase(tokens, index, places)
        if found and ends_phrase(tokens, found.end):
            return found
        if not _modifies_place(tokens, index):
            break
    return None


def _behind_part(tokens: Sentence, start: int) -> int:
    """Return the token behind "the adult wing of", the start if it is no such part."""
    for index in range(start, min(start + MAX_MODIFIERS, len(tokens) - 1)):
        if tokens[index].word in PARTS and tokens[index + 1].word == "of":
            return index + 2
    return start


def _modifies_place(tokens: Sentence, index: int) -> bool:
    """Tell whether a word may stand before the noun: "the", "two", "Sorn", "83"."""
    word = tokens[index].word
    if word[0].isdigit():
        return True
    if tokens[index - 1].word in PREPOSITIONS and _is_number_next(tokens, index):
        return True  # "in around 90 shelters"
    if not word[0].isalpha() or word in TRIGGER_WORDS:
        return False
    kind = FUNCTION_WORDS.get(word)
    return kind is None or kind in MODIFIER_KINDS


def _is_number_next(tokens: Sentence, index: int) -> bool:
    return word_at(tokens, index + 1)[:1].isdigit()


def ends_phrase(tokens: Sentence, end: int) -> bool:
    """Tell whether the noun is the last of its phrase, not as in "prison reform"."""
    word = word_at(tokens, end)
    if not word or not word[0].isalpha() or word in FUNCTION_WORDS:
        return True
    if word in NOUNS_BEHIND:
        return False
    ended = word in TRIGGER_WORDS or word in FOLLOWERS
    return ended or word.endswith(("ed", "ing", "ly"))
