"""Patterns for wounds as nouns; see `notation`."""

from __future__ import annotations

from generator.text.counts.english.patterns.notation import pattern

# "Eighteen people came in with knife wounds." "Two boys had eye injuries."
AFFLICTED = pattern(
    "(?:WHO AUXILIARIES (?:[other change_verb verb]{1,2} adverb? preposition?){0,2} "
    "preposition | WHO (?:preposition [determiner other]{1,3})? HAD [adverb have]) "
    "[adverb other determiner time finite]{0,3} (event_noun | injury | finite) (?!to "
    "[^ determiner])"
)
# "A girl was taken to the clinic in good condition with a gunshot wound."
TAKEN_WITH = pattern(
    "WHO HAD adverb* WAS past_participle (?:to [determiner other]{1,5})? "
    "(?:preposition determiner? other{1,3} | state)? preposition "
    "[determiner other time]{0,4} (event_noun | injury | finite)"
)
# "We took in 33 people last night, all with burns."
ALL_WITH = pattern("[time other]{0,3} comma (adverb) (state)")
# "Nine miners were pulled out with broken bones."
BROUGHT_WITH = pattern(
    "WHO HAD adverb* copula [adverb copula]* [past_participle other verb] "
    "[preposition determiner other of time to]{0,8} (state)"
)
# "Three miners were rescued with broken bones."
RELEASED_WITH = pattern(
    "WHO HAD [adverb time]* (?:copula [adverb copula]*)? no_harm "
    "[preposition determiner other of time to]{0,8} comma? (?:(state) | preposition "
    "[adverb other determiner time finite to copula predicative_verb "
    "relative_pronoun]{0,5} (event_noun | injury | finite | intransitive))"
)
