"""Tell quickly whether a sentence may give a number of people and their harm.

Most sentences of an article do not, and are never split into their parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from generator.text.counts.english.people import unnumbered_people
from generator.text.counts.english.senses import ambiguous_words, place_phrases
from generator.text.counts.english.sentences.sentence_parts import (
    LABEL_MODIFIERS,
    STATUS_NOUNS,
)
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.phrase_tables import (
    COMMON_WORDS,
    Parts,
    Words,
    put_together,
    rarest_word,
)
from generator.text.counts.english.words.trigger_words import (
    PARTICLES,
    PHRASAL_VERBS,
    TRIGGER_PHRASES,
    TRIGGER_WORDS,
)

MEASURED_WORDS = frozenset(
    {
        *(*TRIGGER_WORDS, *STATUS_NOUNS, *LABEL_MODIFIERS, *nouns.DISEASES),
        *("cases", "infections", "patients", "participants", "us", "we"),
        *("killers", "murderers", "assassins", "captors", "abductors", "kidnappers"),
        *place_phrases.WORDS,
        *ambiguous_words.WORDS,
        *(phrase[-1] for phrase in nouns.DEFAULT_MEASURE_PHRASES),
    }
)
"""Words that may say what happened to people without others."""
TERM_UNITS = frozenset(("days", "weeks", "months", "years"))
TERM_VERBS = frozenset(
    "got get gets getting given handed receive receives received gave".split()
)
"""Verbs whose object may be a term of imprisonment: "five students got ten days"."""

TERM_NOUNS = frozenset(("term", "terms", "sentence", "sentences"))
GIVEN = frozenset(
    "handed given passed imposed meted awarded doled orders ordered hands imposes "
    "gives passes".split()
)
"""Verbs between such a noun and those who are sentenced."""


def _by_rare_word() -> dict[str, list[Parts]]:
    """Return the parts of trigger phrases, by a rare word that all of these have."""
    found: dict[str, list[Parts]] = {}
    for parts, _ in TRIGGER_PHRASES.entries:
        rarest = max(range(len(parts)), key=lambda index: _rarity(parts[index]))
        for words in parts[rarest]:
            with_them = (*parts[:rarest], (words,), *parts[rarest + 1 :])
            found.setdefault(rarest_word(words, COMMON_WORDS), []).append(with_them)
    return found


def _rarity(part: tuple[Words, ...]) -> int:
    """Return the rarity of the words of a part, of which a sentence must have one.

    Returns:
        The length of the shortest of the rarest words, which is 0 for a common one; -1
        if the part may be empty.
    """
    if () in part:
        return -1
    rarest = (rarest_word(words, COMMON_WORDS) for words in part)
    return min(0 if word in COMMON_WORDS else len(word) for word in rarest)


_PARTS_BY_WORD = _by_rare_word()
_RARE_WORDS = frozenset(_PARTS_BY_WORD)


class _Phrases(NamedTuple):
    """The trigger phrases that are found by one rare word."""

    phrases: frozenset[Words]
    places: frozenset[tuple[int, int]]
    """Pairs of the rare word's index in a phrase and the number of words from it on; a
    few pairs cover hundreds of phrases."""


@cache
def _phrases_with(word: str) -> _Phrases:
    """Return the trigger phrases that are found by a rare word."""
    parts = _PARTS_BY_WORD[word]
    phrases = frozenset(chain.from_iterable(map(put_together, parts)))
    places = ((one.index(word), len(one) - one.index(word)) for one in phrases)
    return _Phrases(phrases, frozenset(places))


def has_trigger_phrase(words: Sequence[str]) -> bool:
    """Tell whether a sentence has a trigger phrase."""
    if _RARE_WORDS.isdisjoint(words):
        return False
    return any(
        tuple(words[max(0, index - before) : index + after]) in phrases
        for index, word in enumerate(words)
        if word in _RARE_WORDS
        for phrases, places in (_phrases_with(word),)
        for before, after in places
    )


SPLIT_VERBS = frozenset(verb for verb, _ in PHRASAL_VERBS)


def may_split_verb(words: Sequence[str]) -> bool:
    """Tell whether a sentence has a verb and a particle that may belong together."""
    return not (SPLIT_VERBS.isdisjoint(words) or PARTICLES.isdisjoint(words))


def may_state(words: Sequence[str], *, continues: bool) -> bool:
    """Tell quickly whether a sentence may state a number of people and their harm.

    Args:
        words: Its words.
        continues: Whether the sentence before it did so; then a count alone is enough:
            "Among them are two boys."
    """
    return (continues or may_tell(words)) and may_have_counts(words)


def may_tell(words: Sequence[str]) -> bool:
    """Tell quickly whether a sentence may say what happened to people."""
    if not MEASURED_WORDS.isdisjoint(words) or has_trigger_phrase(words):
        return True
    if may_split_verb(words):
        return True
    if TERM_NOUNS.isdisjoint(words):
        return not (TERM_UNITS.isdisjoint(words) or TERM_VERBS.isdisjoint(words))
    return not (GIVEN.isdisjoint(words) and TERM_VERBS.isdisjoint(words))


def may_have_counts(words: Sequence[str]) -> bool:
    """Tell quickly whether a sentence may count people."""
    return any(map(may_count, words))


@lru_cache(maxsize=65_536)
def may_count(word: str) -> bool:
    """Tell whether a count of people may begin with a word, or consist of it."""
    if word in unnumbered_people.COUNTING_WORDS or word[0].isdigit() or "-" in word:
        return True
    return word.endswith(unnumbered_people.PERSON_ENDINGS)
