"""Patterns around a noun that itself gives the outcome; see `notation`."""

from __future__ import annotations

from generator.text.counts.english.patterns.notation import pattern

# "Lawyers for five students say that their clients were beaten."
REPORTED_OF_OTHERS = pattern(
    "[AUXILIARY]* reporting_verb [determiner other preposition]{0,5}? "
    "relative_pronoun? (?:determiner other | pronoun) have? adverb* WAS "
    "(?:[other verb] [PHRASE]{0,4} (?:comma [other verb])* comma? coordinator)? "
    "(past_participle)"
)
# "43 students who disappeared", "14 miners trapped underground", "19 dead"
CLAUSE_OF_WHOLE = pattern(
    "comma? relative_pronoun | past_participle | state (?:other? $ | [comma "
    "preposition subordinator coordinator reporting_verb copula have change_verb])"
)
AMONG_COUNTED = pattern("copula adverb{0,2} among (count)")
