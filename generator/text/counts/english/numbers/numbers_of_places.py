"""Numbers of places: "in Asta (39), Brod (17) and Velm (12)", "home to 40,000"."""

from __future__ import annotations

from generator.text.counts.english.words.function_words import FUNCTION_WORDS
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence, word_at

_NUMBERS = load_table("english/numbers")
INHABITED = frozenset(_NUMBERS["inhabited"])
LEFT_BY = frozenset(_NUMBERS["left_by"])
PLACE_PREPOSITIONS = frozenset(("in", "from", "to", "at", "near"))
LIST_LINKS = frozenset((",", "and"))
MAX_WORDS_OF_PLACE = 4
QUALIFYING = frozenset(
    "a an about almost around estimated more nearly over roughly some than".split()
)
"""Words between "home to" and a number: "home to an estimated 300,000"."""
MAX_WORDS_IN_BRACKETS = 5
DETERMINERS = frozenset("a an the this that its his her their our".split())
MAX_MODIFIERS = 4
"""Words from the determiner to the noun of a place: "a quiet river town of 900"."""
LOCATING = (Kind.PREPOSITION, Kind.OF, Kind.TO, Kind.COMMA)
"""Kinds of words before a place where something happens."""


def is_share_of_place(tokens: Sentence, start: int) -> bool:
    """Tell whether a count stands in the brackets behind a place.

    Args:
        tokens: A sentence.
        start: The first token in the brackets.
    """
    opening = start - 1
    while opening > 0 and word_at(tokens, opening) == "(":
        first = _start_of_name(tokens, opening)
        before = word_at(tokens, first - 1)
        if first == opening or before in PLACE_PREPOSITIONS:
            return first < opening
        closing = first - 1
        while word_at(tokens, closing) in LIST_LINKS:
            closing -= 1
        if closing == first - 1 or word_at(tokens, closing) != ")":
            return False
        near = range(closing - 1, max(closing - 1 - MAX_WORDS_IN_BRACKETS, 0), -1)
        opening = next((i for i in near if tokens[i].word == "("), 0)
    return False


def _start_of_name(tokens: Sentence, end: int) -> int:
    """Return the first word of the name before a bracket, `end` if there is none."""
    start = end
    while start > max(end - MAX_WORDS_OF_PLACE, 0) and _is_named(tokens, start - 1):
        start -= 1
    return start


def _is_named(tokens: Sentence, index: int) -> bool:
    return tokens[index].text[0].isupper()


def is_population(tokens: Sentence, start: int) -> bool:
    """Tell whether a number is that of a place's people: "home to 300,000 people"."""
    end = start
    while word_at(tokens, end - 1) in QUALIFYING:
        end -= 1
    link = word_at(tokens, end - 1)
    if link == "to":
        return word_at(tokens, end - 2) == "home"
    if link != "of" or word_at(tokens, end - 2) not in INHABITED:
        return False
    return _is_located(tokens, end - 2)


def _is_located(tokens: Sentence, place: int) -> bool:
    """Tell whether a place is one where something happens: "in a town of 900 people".

    Elsewhere it may stand for its people: "the whole town of 900 people fled".
    """
    first = place
    while first > place - MAX_MODIFIERS and word_at(tokens, first) not in DETERMINERS:
        first -= 1
    before = word_at(tokens, first - 1)
    return before in LEFT_BY or FUNCTION_WORDS.get(before) in LOCATING
