"""How patterns are written.

A sentence is a row of parts, and each part has a kind: "Shelling killed 12 people in
Asta." is `other past_participle count preposition other other`. The row is kept as a
string with a letter for each kind, and a pattern is a regular expression over it:

- A word in small letters is one part of that kind; `words.kinds.Kind` lists them all.
- A word in capitals is one of the pieces below, which many patterns have in common.
- All other signs are those of `re`. Spaces count for nothing, also within a set:
  `[^ count comma]{0,8}` is up to eight parts, none of them a count or a comma.

`WHO HAD adverb* WAS (past_participle)` matches "who were later killed". In most
patterns the first group that matches is the trigger, which says what happened. Patterns
for what follows a count are matched from the part after it; all others end with `$`, at
the part before it.
"""

from __future__ import annotations

import re

from generator.text.counts.english.words.kinds import Kind
from generator.text.regex import Regex

_PIECES = {
    # Sets of kinds, written within square brackets
    "ANY_COUNT": "count partial_count unknown_count",
    "TRANSITIVE": "past_participle present_participle finite",
    "AUXILIARY": "adverb copula have predicative_verb",
    "PHRASE": "other preposition determiner time of adverb",
    # "who", ", who"
    "WHO": "(?:comma? relative_pronoun | closing_bracket)?",
    # "have", "may have", "had to"
    "HAD": "(?:modal have | have to?)?",
    # "was", "were later found", "was on Friday night"
    "WAS": (
        "copula [adverb copula predicative_verb]*"
        " (?:preposition? time other? [adverb copula]*)?"
    ),
    # "have reportedly", "may have"
    "AUXILIARIES": "(?:modal have)? [AUXILIARY]*",
    # No object follows that the count itself killed.
    "NO_OBJECT": "(?!adverb* [ANY_COUNT determiner pronoun])",
    # "in the bus", "from Asta and Brod"
    "POSTMODIFIER": (
        "(?:[PHRASE to thing_count event_noun gathering present_participle state injury"
        " pronoun] | (?<=other) coordinator (?=other)){0,10}+"
    ),
}
"""The text of each piece, in the same notation."""
_WORD = Regex(r"[A-Za-z_]+")


def pattern(text: str) -> Regex:
    """Return a pattern over the letters of kinds.

    Args:
        text: The pattern in the notation above.

    Raises:
        KeyError: A word is neither a kind nor a piece.
    """
    return Regex(_translated(text))


def letters(kinds: str) -> str:
    """Return the letters of some kinds: `PD` for "past_participle state"."""
    return "".join(Kind[kind.upper()] for kind in kinds.split())


def _translated(text: str) -> str:
    """Return a pattern with letters for its words."""
    return _WORD.sub(_translated_word, text).replace(" ", "")


def _translated_word(match: re.Match[str]) -> str:
    word = match.group()
    if word.isupper():
        return _translated(_PIECES[word])
    return re.escape(Kind[word.upper()])


COUNT = pattern("[ANY_COUNT]")
"""A count of people, or of an unknown noun."""
