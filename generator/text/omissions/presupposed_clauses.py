"""Relative clauses that are stated as facts even within a condition.

"If the inquiry that opened in Orm on Thursday achieves anything" says outright that an
inquiry opened; "if an inquiry that opened" does not.
"""

from __future__ import annotations

from generator.text.function_words import (
    AUXILIARIES,
    DEFINITE,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    RELATIVE_SUBJECTS,
)
from generator.text.omissions.unasserted_clauses import ASSERTING
from generator.text.tokens import Sentence

_MAX_WORDS_TO_RELATIVE = 6
_ADVERBS = frozenset("already also now once since still then".split())
_OBJECT = DETERMINERS | {"no"}


def is_presupposed(quoted: Sentence) -> bool:
    """Tell whether a quotation is "the …" with a relative clause, and no more.

    The clause has one verb with its object, and phrases such as "in Orm on Friday", so
    that none of its words can be the verb of the condition.
    """
    words = [token.word for token in quoted]
    if words[0] not in DEFINITE:
        return False
    near = words[:_MAX_WORDS_TO_RELATIVE]
    relative = next((i for i, word in enumerate(near) if word in RELATIVE_SUBJECTS), 0)
    before = {*words[1:relative]}
    if not before or not before.isdisjoint(ASSERTING | AUXILIARIES):
        return False
    place = _behind_verb(words, _behind_aside(words, relative + 1))
    if words[place : place + 1] and words[place] in _OBJECT:
        place += 2
    return 0 < place <= len(words) and _are_phrases(quoted[place:])


def _behind_aside(words: list[str], place: int) -> int:
    """Return the place behind "by its own count" between commas, else the same one."""
    if words[place : place + 1] != [","] or "," not in words[place + 1 :]:
        return place
    return words.index(",", place + 1) + 1


def _behind_verb(words: list[str], place: int) -> int:
    """Return the place behind the verb of a clause that begins there, 0 without one."""
    while words[place : place + 1] and words[place] in _ADVERBS:
        place += 1
    verb = words[place : place + 2]
    if not verb or verb[0] in MODALS or not verb[0].isalpha():
        return 0
    is_alone = verb[0] not in AUXILIARIES or verb[-1] in PREPOSITIONS | _OBJECT
    return place + (1 if is_alone else len(verb))


def _are_phrases(rest: Sentence) -> bool:
    """Tell whether words are phrases with prepositions: "in Orm on Friday"."""
    place = 0
    while place < len(rest):
        if rest[place].word not in PREPOSITIONS:
            return False
        place += 1
        first = place
        if place < len(rest) and rest[place].word in DETERMINERS:
            place += 2
            continue
        while place < len(rest) and _is_name(rest[place].text):
            place += 1
        if place == first:
            return False
    return place == len(rest)


def _is_name(word: str) -> bool:
    return word[0].isupper() or word.isdigit()
