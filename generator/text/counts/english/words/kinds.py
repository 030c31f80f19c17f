"""The kinds of words and counts, each a letter, and what a trigger says."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """The part that a word, phrase or number plays in a sentence, as one letter.

    A sentence is matched as the string of its kinds; see `patterns.notation`.
    """

    # Function words and punctuation, from `function_words.toml`
    ADVERB = "a"
    COPULA = "b"
    COORDINATOR = "c"
    DETERMINER = "d"
    EXPECTATION = "e"
    AMONG = "g"
    HAVE = "h"
    INCLUDING = "i"
    TALLY_NOUN = "k"
    COLON_OR_DASH = "l"
    MODAL = "m"
    OTHER = "n"
    OF = "o"
    PREPOSITION = "p"
    QUOTATION_MARK = "q"  # dropped from the sentence
    PREDICATIVE_VERB = "r"
    REPORTING_VERB = "s"
    TO = "t"
    PRONOUN = "u"
    VERB = "v"
    RELATIVE_PRONOUN = "w"
    SUBORDINATOR = "x"
    TIME = "y"
    COMPARISON = "z"
    BY = "B"
    EXCESS_VERB = "E"
    CHANGE_VERB = "R"
    SUFFERING_VERB = "S"
    NEGATION = "!"
    COMMA = ","
    OPENING_BRACKET = "("
    CLOSING_BRACKET = ")"

    # Triggers: words and phrases for an outcome
    PAST_PARTICIPLE = "P"  # "killed", also as past tense
    PRESENT_PARTICIPLE = "G"  # "killing"
    FINITE = "F"  # "kill", "kills"
    INTRANSITIVE = "I"  # "died"
    STATE = "D"  # "dead", "missing"
    EVENT_NOUN = "N"  # "deaths"
    STATUS_NOUN = "f"  # "refugees", without a number
    TOLL = "T"  # "death toll"
    GATHERING = "M"  # "rally"
    PARTICIPATION = "A"  # "took part", which needs a gathering
    INJURY = "J"  # "smoke inhalation", which needs a verb of suffering
    IMPACT = "K"  # "floods hit", whose object follows directly
    NO_HARM = "X"  # "released", "charged"

    # Counts
    COUNT = "Q"  # people
    PARTIAL_COUNT = "H"  # "two of them"
    UNKNOWN_COUNT = "U"  # a noun in no list
    THING_COUNT = "Z"


VERB_FORMS = (
    *(Kind.FINITE, Kind.FINITE),
    *(Kind.PAST_PARTICIPLE, Kind.PRESENT_PARTICIPLE),
)
"""Kinds of a verb's four forms: kill, kills, killed, killing."""
TRANSITIVE_FORMS = frozenset(VERB_FORMS)


class Trigger(NamedTuple):
    """A word or phrase that says what happened to people."""

    kind: Kind
    measure: str
    weak: bool = False
    """Whether it gives way to another trigger joined to it: "shot and killed"."""
