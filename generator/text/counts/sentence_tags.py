"""Tagging: a sentence as a string of tags, one letter for each of its parts.

`patterns` lists all tags.
"""

from functools import lru_cache
from typing import NamedTuple

from generator.text.counts.quantities import implicit_counts, qualifiers, quantities
from generator.text.counts.quantities.quantities import Quantity
from generator.text.counts.words import (
    grammar,
    nouns,
    number_words,
    outcome_words,
    phrases,
)
from generator.text.counts.words.lexicon import Word
from generator.text.counts.words.tokens import Sentence


class Part(NamedTuple):
    """One part of a sentence, over tokens first to last (excluded)."""

    kind: str
    first: int
    last: int
    trigger: Word | None = None
    quantity: Quantity | None = None


class Shape(NamedTuple):
    """The parts of a sentence and their kinds, one letter each."""

    tokens: Sentence
    parts: tuple[Part, ...]
    kinds: str


BEGINNINGS = (
    number_words.BEGINNINGS
    | qualifiers.BEFORE_NUMBER.keys()
    | quantities.PAIRS
    | implicit_counts.NOBODY
    | implicit_counts.ANYBODY
    | implicit_counts.OWNERS
    | implicit_counts.ARTICLES
    | {"no", "not", "both"}
)
"""Words with which a count can begin, besides digits and hyphened ones."""

PHRASES = phrases.by_first_word(phrases.listed(grammar.PHRASES))
BARE = nouns.DEFAULTS | {"victims": "killed", "fatalities": "killed"}
TALLIES = frozenset(("number", "tally", "count", "total"))
LETTERS = {"people": "Q", "bare": "Q", "unknown": "U", "thing": "Z"}
SPECIAL = (
    BEGINNINGS
    | PHRASES.keys()
    | outcome_words.IDIOMS.keys()
    | outcome_words.WORDS.keys()
    | BARE.keys()
    | TALLIES
    | {"may"}
)
"""Words at which something longer or weightier than one small word may begin."""


def shape(tokens: Sentence) -> Shape:
    """Divide a sentence into its parts."""
    parts: list[Part] = []
    place = 0
    while place < len(tokens):
        part = _part(tokens, place)
        if part.kind != "q":
            parts.append(part)
        place = part.last
    return Shape(tokens, tuple(parts), "".join(part.kind for part in parts))


def _part(tokens: Sentence, place: int) -> Part:
    plain = _plain(tokens[place].word)
    if plain and place and tokens[place - 1].word != ":":
        return Part(plain, place, place + 1)
    counted = _count(tokens, place)
    if counted is not None:
        kind = "H" if counted.group.part else LETTERS[counted.group.kind]
        return Part(kind, place, max(counted.last, place + 1), quantity=counted)
    if word := _number_of(tokens, place):
        return Part("T", place, word[0], word[1])
    if tokens[place].text in ("March", "May") and place:
        return Part("n", place, place + 1)
    if found := outcome_words.trigger(tokens, place):
        return Part(found[1].kind, place, found[0], found[1])
    if phrase := phrases.phrase_at(tokens, place, PHRASES):
        return Part(phrase[1], place, phrase[0])
    if measure := BARE.get(tokens[place].word):
        return Part("f", place, place + 1, Word("f", measure))
    return Part(_kind(tokens[place].word), place, place + 1)


@lru_cache(maxsize=16_384)
def _plain(word: str) -> str:
    """Return the kind of a word that stands for itself alone, empty for others."""
    if word in SPECIAL or word[0] in "0123456789" or "-" in word:
        return ""
    return _kind(word)


def _count(tokens: Sentence, place: int) -> Quantity | None:
    """Return the count that begins at a token, if one does."""
    word = tokens[place].word
    begins = word in BEGINNINGS or word[0] in "0123456789" or "-" in word
    if begins or place == 0 or tokens[place - 1].word == ":":
        return quantities.quantity(tokens, place) or implicit_counts.single(
            tokens, place
        )
    return None


def _kind(word: str) -> str:
    """Return the letter of a word that counts nobody and says nothing of harm."""
    kind = grammar.KIND.get(word)
    if kind:
        return kind
    if word.endswith("ly") and len(word) > 4:
        return "a"
    if word.endswith("n't"):
        return "!"
    return "n"


def _number_of(tokens: Sentence, place: int) -> tuple[int, Word] | None:
    """Read "the number of people killed" as a toll of the killed."""
    if tokens[place].word not in TALLIES or place + 2 >= len(tokens):
        return None
    if tokens[place + 1].word != "of" or tokens[max(place - 1, 0)].word == "a":
        return None
    for step in range(place + 2, min(place + 9, len(tokens))):
        if measure := nouns.DEFAULTS.get(tokens[step].word):
            return step + 1, Word("T", measure)
        found = outcome_words.trigger(tokens, step)
        if found and found[1].kind in "PDNI":
            return found[0], Word("T", found[1].measure)
    return None
