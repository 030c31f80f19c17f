"""Negations and hedges before a quotation that do not apply to it.

A sentence is given as its words in lower case, as in `clause_words`.
"""

from __future__ import annotations

from itertools import pairwise

from generator.text import word_lists
from generator.text.function_words import (
    DETERMINERS,
    FINITE_BE,
    NEGATIVE_SUBJECTS,
    RELATIVES,
    SUBORDINATORS,
)
from generator.text.identifying_words import SAID

_TABLE = word_lists.read(__package__, "left_out_words")
ANSWERING = frozenset(_TABLE["answering"])
SAYING = frozenset(_TABLE["saying"])
"""Participles of those who say something themselves: "denied this, claiming"."""
REFUSING = frozenset("denied dismissed failed opposed overturned rejected".split())
"""Negations that may also describe somebody: "the dismissed general"."""
UNPROVEN = frozenset(_TABLE["unproven"])
"""Nouns that, behind "without", call what is said unproven or in vain."""
ASIDE_OPENERS = SUBORDINATORS | RELATIVES | {"despite", "once"}
"""Words that open a clause which ends at a comma, and whose negation is its own."""
DOUBTING = frozenset(_TABLE["doubting"])
"""Verbs that, when negated, confirm a clause: "nobody disputes that"."""
UNDOUBTING = NEGATIVE_SUBJECTS.union(
    "not never n't cannot didn't doesn't don't".split()
)
"""Negations of such a verb, as its subject or before it."""
BETWEEN_DOUBTS = frozenset(
    "one of them can could has have had ever seriously really".split()
)
"""Words between the two: "nobody has ever disputed that"."""
MAX_WORDS_TO_DOUBT = 3
"""Words before such a verb among which its negation stands."""
MAX_WORDS_OF_SUBJECT = 4
"""Words of a relative pronoun and the subject behind it: "which the company"."""
COUNTERFACTUALS = tuple(tuple(one.split()) for one in _TABLE["counterfactuals"])
LINKS = frozenset("to in on at by for from with into over".split())
"""Prepositions that open a phrase of the verb, and not of the noun before."""


def outside_clause(words: list[str], start: int) -> frozenset[int]:
    """Return the places before a quotation that belong to other clauses."""
    return (
        _insertions(words, start)
        | _subordinate_clauses(words, start)
        | _interrupted_clauses(words, start)
        | _counterfactual(words, start)
        | _undoubted(words, start)
        | _answered(words, start)
    )


def is_attribute(words: list[str], index: int) -> bool:
    """Tell whether a verb only describes somebody: "the dismissed general"."""
    is_first = index > 0 and words[index - 1] in DETERMINERS
    is_claim = words[index + 1] in SAID
    return is_first and words[index] in REFUSING and not is_claim


def is_circumstance(words: list[str], index: int, start: int | None = None) -> bool:
    """Tell whether "without" only says how somebody acted: "waited without food".

    Before a quotation, a preposition must end what it denies: "fired without warning at
    | a crowd of 900".

    Args:
        words: The words of a sentence.
        index: The place of a word that negates.
        start: The place of the quotation that it precedes, if it does.
    """
    if words[index] != "without" or not index or words[index - 1] in FINITE_BE:
        return False
    if not UNPROVEN.isdisjoint(words[index + 1 : index + 4]):
        return False
    if start is None:
        return True
    has_object = words[index + 1].endswith("ing") and words[index + 2] not in LINKS
    return not has_object and not LINKS.isdisjoint(words[index + 2 : start])


def _undoubted(words: list[str], start: int) -> frozenset[int]:
    """Return the words by which nobody doubts a clause: "nobody disputes that"."""
    found: set[int] = set()
    for doubt in range(start):
        if words[doubt] not in DOUBTING:
            continue
        near = range(doubt - 1, max(-1, doubt - 1 - MAX_WORDS_TO_DOUBT), -1)
        for place in near:
            if words[place] in UNDOUBTING and all(
                word in BETWEEN_DOUBTS for word in words[place + 1 : doubt]
            ):
                found.update((place, doubt))
    return frozenset(found)


def _answered(words: list[str], start: int) -> frozenset[int]:
    """Return the verb that answers something else: "denied this, claiming that | …".

    Its object stands before the comma: of "denied, claiming fatigue, that nine died",
    the deaths are denied.
    """
    commas = [index for index in range(start) if words[index] == ","]
    if not commas or words[commas[-1] + 1] not in SAYING:
        return frozenset()
    begin = max((-1, *commas[:-1])) + 1
    verbs = [one for one in range(begin, commas[-1] - 1) if words[one] in ANSWERING]
    return frozenset(verbs[-1:])


def _insertions(words: list[str], start: int) -> frozenset[int]:
    """Return the words between commas that name a report, or say who somebody is.

    These are ", as papers wrote," and ", a town that had no wall,".
    """
    commas = [index for index in range(start) if words[index] == ","]
    return frozenset(
        place
        for first, second in pairwise(commas)
        if words[first + 1] in ("as", "a", "an", "the")
        for place in range(first, second + 1)
    )


def _interrupted_clauses(words: list[str], start: int) -> frozenset[int]:
    """Return the words of relative clauses that another clause interrupts.

    That is "which the firm, although it paid, never published," where the commas stand
    behind the subject, around the other clause, and at the end.
    """
    commas = [index for index in range(start) if words[index] == ","]
    clauses: set[int] = set()
    for first, second, last in zip(commas, commas[1:], commas[2:], strict=False):
        subject = words[max(0, first - MAX_WORDS_OF_SUBJECT) : first]
        opened = next((i for i, word in enumerate(subject) if word in RELATIVES), None)
        if opened is None or words[first + 1] not in SUBORDINATORS or last != start - 1:
            continue
        begins = len(subject) > opened + 1 and subject[opened + 1] in DETERMINERS
        if begins and ASIDE_OPENERS.isdisjoint(words[second:last]):
            clauses.update(range(first - len(subject) + opened, last + 1))
    return frozenset(clauses)


def _counterfactual(words: list[str], start: int) -> frozenset[int]:
    """Return the words up to "had it not been for", directly before what there was."""
    end = start - (words[start - 1] in DETERMINERS) if start else 0
    for phrase in COUNTERFACTUALS:
        if tuple(words[max(0, end - len(phrase)) : end]) == phrase:
            return frozenset(range(end))
    return frozenset()


def _subordinate_clauses(words: list[str], start: int) -> frozenset[int]:
    """Return the words of clauses that end at a comma before a quotation.

    "The mayor, who was not ill, left"; "although no deal was made, the mayor left".
    """
    commas = [index for index in range(start) if words[index] == ","]
    clauses: set[int] = set()
    for comma in commas:
        opened = [i for i in range(comma) if words[i] in ASIDE_OPENERS]
        if opened and "," not in words[opened[-1] : comma]:
            clauses.update(range(opened[-1], comma + 1))
    return frozenset(clauses)
