"""Words of a clause that change what a quotation from it says: "not", "may", "if".

A sentence is given as its words in lower case, and a quotation by the places of its
first word and of the word behind its last one.
"""

from __future__ import annotations

from generator.text import word_lists
from generator.text.function_words import (
    CONDITIONALS,
    DETERMINERS,
    FINITE_BE,
    NEGATIVE_SUBJECTS,
    RELATIVES,
)
from generator.text.identifying_words import SAID
from generator.text.omissions import affirming_phrases, infinitives, unrelated_negations

_TABLE = word_lists.read(__package__, "left_out_words")
NEGATIONS = frozenset(_TABLE["negations"])
HEDGES = frozenset(_TABLE["hedges"])
UNASSERTED = CONDITIONALS | {"whether"}
LATER_CONDITIONS = frozenset(("once", "provided", "providing", "should"))
PROMISES = frozenset(("will", "would", "shall"))
PROMISED = frozenset("be have not also soon never likely probably".split())
"""Words that may stand between "will" and its verb: "will also send"."""
PREPOSITIONS = frozenset("to of in on at by for from with into over as".split())
IDEAS = tuple(tuple(one.split()) for one in _TABLE["ideas"])
NOBODY = NEGATIVE_SUBJECTS | {"not"}
UNMET = frozenset(_TABLE["unmet"])
"""Verbs that deny the need for a preparation: "but none was needed"."""
SCHEDULED = frozenset(_TABLE["scheduled"])
MAX_WORDS_BEHIND_BEING = 3
"""Words after "is" that may call what is quoted planned or false."""
PLANS = frozenset(_TABLE["plans"])
GIVEN_UP = frozenset(_TABLE["given_up"])
BOUNDARIES = frozenset(_TABLE["boundaries"])
BARE = frozenset(("be",))
"""Verbs that are incomplete without the word before them: "threatened to | be".

At the start of a sentence they are imperatives, and complete.
"""
ALTERNATIVES = frozenset(("or", "either"))
"""Words that make a choice of two of the words behind them: "go home or | be shot"."""
INVERSIONS = frozenset(("had", "should", "were"))
"""First words of an inverted condition, in a sentence with "would"."""
FALSE = frozenset(_TABLE["false"])
"""Words that call a whole clause false: "… | was incorrect"."""
FIRST_NEGATIONS = NEGATIVE_SUBJECTS | {"nowhere", "never"}
"""Negations that, as the first word of a sentence, deny all that follows in it."""
MAX_DISTANCE = 6
"""Words before a quotation within which a negation or hedge belongs to its clause."""
MAX_WORDS_AFTER = 5
"""Words behind a quotation within which its clause may be denied: "… is not true"."""


def word_before(words: list[str], start: int) -> int | None:
    """Return the place of a word before a quotation that changes its meaning.

    That is a negation or hedge of its clause, else a word by which it is an idea, an
    infinitive, a promise or a plan that was given up.
    """
    if start and words[start - 1] == "," and _is_aside(words[start : start + 3]):
        return None
    place = _negation_or_hedge(words, start)
    if place is None:
        place = _idea(words, start)
    if place is None:
        place = infinitives.governor(words, start)
    if place is None:
        place = _promise(words, start)
    if place is None and words[start] in PLANS:
        near = range(max(0, start - 2), start)
        place = next((one for one in near if words[one] in GIVEN_UP), None)
    return place


def _is_aside(words: list[str]) -> bool:
    """Tell whether words open a clause that holds whatever the main one says.

    "No group claimed the raid, | which villagers condemn"; "the union wants the gate
    shut, | a demand that the board turned down".
    """
    if words[0] in RELATIVES:
        return True
    return words[0] in DETERMINERS and not SAID.isdisjoint(words)


def _condition(words: list[str], start: int) -> int | None:
    """Return 0, the place of a condition of the quoted clause that opens a sentence."""
    first = words[0] if words else ""
    opens = first in CONDITIONALS or (first in INVERSIONS and "would" in words)
    if not opens or start == 0 or "," not in words[:start]:
        return None
    main = words[words.index(",") + 1 : start + MAX_WORDS_AFTER]
    return 0 if BOUNDARIES.isdisjoint(main) else None


def _idea(words: list[str], start: int) -> int | None:
    """Return the place of words that make a quoted deed a mere idea."""
    lengths = {
        len(idea) for idea in IDEAS if tuple(words[:start][-len(idea) :]) == idea
    }
    is_deed = words[start].endswith("ing")
    return start - max(lengths) if lengths and is_deed else None


def _promise(words: list[str], start: int) -> int | None:
    """Return the place of a promise: "will | send aid", "will send | two ships"."""
    if start and words[start - 1] in PROMISES:
        return start - 1
    if words[start] in PREPOSITIONS:
        return None  # "will lead | to the sale"
    governed = start > 1 and words[start - 1] not in PROMISED
    return start - 2 if governed and words[start - 2] in PROMISES else None


def _negation_or_hedge(words: list[str], start: int) -> int | None:
    """Return the place of a negation or hedge of the clause before its quotation."""
    condition = _condition(words, start)
    is_half = start and (words[start] in BARE or words[start - 1] in ALTERNATIVES)
    if condition is None and is_half:
        condition = start - 1
    if condition is not None or words[start] == "until":
        return condition  # "they did not leave | until nine had been hurt": nine were
    behind_comma = False
    ignored = unrelated_negations.outside_clause(words, start)
    ignored |= affirming_phrases.before(words, start)
    for index in range(start - 1, max(-1, start - 1 - MAX_DISTANCE), -1):
        if index in ignored:
            continue
        behind_comma = behind_comma or words[index] == ","
        if words[index] in UNASSERTED and behind_comma:
            break  # the condition ended at the comma
        changes = words[index] in NEGATIONS | HEDGES
        if changes and not (
            unrelated_negations.is_attribute(words, index)
            or unrelated_negations.is_circumstance(words, index, start)
        ):
            return index
        if words[index] in BOUNDARIES:
            break
    denies_all = start and words[0] in FIRST_NEGATIONS and 0 not in ignored
    return 0 if denies_all and BOUNDARIES.isdisjoint(words[:start]) else None


def word_behind(words: list[str], end: int) -> int | None:
    """Return the place of a word behind a quotation that changes its meaning."""
    if words[end : end + 1] and words[end] in FINITE_BE:
        near = range(end + 1, min(end + 1 + MAX_WORDS_BEHIND_BEING, len(words)))
        changing = SCHEDULED | FALSE
        place = next((place for place in near if words[place] in changing), None)
        if place is not None and BOUNDARIES.isdisjoint(words[end:place]):
            return place
    after = [word for word in words[end : end + MAX_WORDS_AFTER] if word != ","]
    if after[:1] == ["but"] and after[1:2] and after[1] in NOBODY and UNMET & {*after}:
        return words.index(after[1], end)
    ignored = affirming_phrases.behind(words, end)
    for index in range(end, min(end + MAX_WORDS_AFTER, len(words))):
        if words[index] in BOUNDARIES or words[index] == ",":
            return None
        is_conditional = words[index] in CONDITIONALS or _is_later(words, end)
        condition = index == end and is_conditional
        is_adjunct = (
            words[index] == "no" and words[index - 1] == "with"
        ) or unrelated_negations.is_circumstance(words, index)
        is_negation = words[index] in NEGATIONS and index not in ignored
        if (is_negation and not is_adjunct) or condition:
            return index
    return None


def _is_later(words: list[str], end: int) -> bool:
    """Tell whether a promise ends before its condition: "will go | once they pay"."""
    return words[end] in LATER_CONDITIONS and not PROMISES.isdisjoint(words[:end])
