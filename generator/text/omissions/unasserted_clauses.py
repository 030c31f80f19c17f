"""Clauses with "that" whose main clause is not known to assert them.

"Nothing came of the story | that 30 dockers had been detained": a quotation without the
main clause may say the opposite of the article. A main clause is taken to assert its
clause only if it has a word known to assert or report.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import edtf
from generator.text import word_lists
from generator.text.function_words import (
    CONCESSIVES,
    COORDINATORS,
    FINITE_AUXILIARIES,
)
from generator.text.inflection import verb_forms

_TABLE = word_lists.read(__package__, "asserting_words")
CONTENTS = frozenset(_TABLE["contents"])
"""Nouns such as "story", whose content the clause gives."""
_FALSEHOODS = frozenset(_TABLE["falsehoods"])
"""Nouns by which a statement is called false: "an invention"."""
MAX_WORDS_TO_THAT = 6
"""Words before a quotation among which its "that" is looked for."""
_MARKS = frozenset(';:.!?()–—"“”«»')
"""Marks that end a main clause."""
_BOUNDARIES = _MARKS | COORDINATORS | CONCESSIVES
"""Marks and words before which another main clause stands."""
_ENDS = COORDINATORS | {*",;:()–—"}
"""Words and marks behind which a clause with "that" may end."""
_NO_SUBJECTS = FINITE_AUXILIARIES | frozenset(
    "be been came went left broke shot struck hit took made ran fell gave cost never "
    "once still always".split()
)
"""First words of a clause whose subject is "that" itself: "the bomb that was"."""
_TIMES = frozenset(
    "day night week weekend month year morning evening afternoon time same spring "
    "summer autumn winter".split()
).union(map(str.lower, edtf.WEEKDAYS))
"""Words that "that" points to: "who vanished that night"."""


ASSERTING = frozenset({*_TABLE["forms"], *_TABLE["others"]}).union(
    *(verb_forms(verb).all() for verb in _TABLE["verbs"])
)


def unasserted_from(words: Sequence[str], start: int) -> int | None:
    """Return the start of a main clause that does not assert a quoted clause, if any.

    Args:
        words: The words of a sentence, in lower case.
        start: The place of the quotation's first word: "that" or one behind it.
    """
    near = range(start, max(0, start - 1 - MAX_WORDS_TO_THAT), -1)
    that = next((place for place in near if words[place] == "that"), None)
    if that is None or not _opens_clause(words, that):
        return None
    if any(map(_ends_clause, words[that + 1 : start])):
        return None  # another clause is quoted
    begin = before_aside(words, that)
    while begin and words[begin - 1] not in _BOUNDARIES:
        begin -= 1
    told = {*words[begin:start]}
    if not _FALSEHOODS.isdisjoint(told):
        return begin
    return begin if _MARKS.isdisjoint(told) and ASSERTING.isdisjoint(told) else None


def _ends_clause(word: str) -> bool:
    """Tell whether a clause with "that" may be over behind a word, such as its verb."""
    return word in _ENDS | _NO_SUBJECTS or word.endswith("ed")


def before_aside(words: Sequence[str], end: int) -> int:
    """Return the start of the aside before a place: "a claim | , spread online,"."""
    if words[end - 1] != ",":
        return end
    commas = (place for place in range(end - 2, 0, -1) if words[place] == ",")
    begin = next(commas, end)
    return begin if end - begin <= MAX_WORDS_TO_THAT else end


def _opens_clause(words: Sequence[str], that: int) -> bool:
    """Tell whether "that" opens a clause governed by a noun or a verb before it.

    It does not where it is a subject itself, or points: "the bomb that went off", "who
    vanished that night".
    """
    governor, first = words[before_aside(words, that) - 1], words[that + 1]
    if first in _NO_SUBJECTS | _TIMES or first.endswith("ed"):
        return False
    points = that + 2 == len(words) or not words[that + 2][0].isalnum()
    return governor in CONTENTS or (governor.endswith("ed") and not points)
