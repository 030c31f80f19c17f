"""Find the subject of a verb, by the words before it in a clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.text import function_words, word_lists
from generator.text.counts.english.words import nouns

MAX_WORDS = 8
"""Words of a noun phrase."""
_ONSETS = frozenset(word_lists.read(__package__, "violence")["onsets"])
BE = function_words.BE | {"gets", "got", "am"}
AUXILIARIES = BE | function_words.AUXILIARIES
BEFORE_VERBS = AUXILIARIES.union(
    "having also then later again still reportedly allegedly all both even only "
    "already and or to".split()
)
DETERMINERS = function_words.DETERMINERS.union(
    function_words.DEMONSTRATIVES,
    function_words.QUANTIFIERS - {"both"},  # "they both fired"
    "our my your more another".split(),
)
PREPOSITIONS = function_words.PREPOSITIONS.union(
    "after before since until as than".split()
)
CLAUSE_ENDS = function_words.CONCESSIVES.union(
    ", ; : . ! ? ( ) – — but when because".split()
)


def subject_of(words: list[str], index: int) -> str:
    """Return the head of the subject of a verb; empty if it has none."""
    place = index - 1
    while place >= 0 and (
        words[place] in BEFORE_VERBS
        or words[place].endswith("ly")
        or words[place] == ","
    ):
        place -= 1
    start = _clause_start(words, place)
    clause = words[start : place + 1]
    if clause[:1] in (["which"], ["that"]) and start > 1:
        return words[start - 2]  # "the flood, which swept away a bridge, killed two"
    if words[place + 1] in ("and", ",") and (shared := _shared_subject(clause)):
        return shared
    for end, word in enumerate(clause):
        if word in PREPOSITIONS and end:
            return clause[end - 1]  # the head of "soldiers from the fort"
    return clause[-1] if clause and clause[-1] not in PREPOSITIONS else ""


def _clause_start(words: list[str], place: int) -> int:
    """Return the first word of a clause, before all verbs that share its subject."""
    start = place
    while start >= 0 and (
        words[start] not in CLAUSE_ENDS
        or (words[start] == "," and words[start + 1].endswith("ed"))
    ):
        start -= 1
    return start + 1


def _shared_subject(clause: Sequence[str]) -> str:
    """Return the head of the first subject: "a flood sweeps away a bridge".

    A verb behind "and" or a comma shares its subject with the first verb of the clause.
    """
    for word, after in pairwise(clause):
        if word not in DETERMINERS and _may_be_verb(after):
            return word
    return ""


def _may_be_verb(word: str) -> bool:
    """Tell whether a word may follow a subject: a verb, "in", "which"."""
    if word in nouns.PLURALS:
        return False
    known = PREPOSITIONS | BEFORE_VERBS | _ONSETS
    return word in known or word.endswith(("ed", "s"))


def noun_phrase(words: Sequence[str], start: int) -> Iterator[str]:
    """Yield the words of a noun phrase, without the determiner."""
    for word in words[start : start + MAX_WORDS]:
        if word in PREPOSITIONS | CLAUSE_ENDS | BEFORE_VERBS:
            return
        if word not in DETERMINERS:
            yield word
