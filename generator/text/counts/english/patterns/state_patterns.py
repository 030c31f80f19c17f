"""Patterns for states and places on either side of a count; see `notation`."""

from __future__ import annotations

from generator.text.counts.english.patterns.notation import pattern

# "The raid left 12 people dead."
STATE = pattern(
    "(?:comma? relative_pronoun | comma)? (?:(?:[AUXILIARY]{0,4} copula reporting_verb "
    "| modal? [AUXILIARY change_verb]{0,5}) (state) | [AUXILIARY]{0,4} copula "
    "[adverb predicative_verb]{0,2} (status_noun))"
)
# "4,000 people are living without electricity."
LIVING_STATE = pattern(
    "WHO [AUXILIARY]{1,4} ([past_participle intransitive other]) (state)"
)
# "The law would put 5,000 people in jail."
MODAL_VERB = pattern(
    "modal adverb* [other verb change_verb finite past_participle present_participle] $"
)
# "Pirates took nine people hostage."
CAPTIVE_STATE = pattern(
    "(?:[of preposition] [determiner other time thing_count]{1,5} | (?:comma count)* "
    "comma? coordinator count)? (state)"
)
# "Nine clerks were marched in chains to jail." Used for places only.
PASSIVE_TO_PLACE = pattern(
    "WHO HAD adverb* copula [adverb copula predicative_verb]* "
    "([other verb intransitive past_participle]) "
    "[other preposition determiner time adverb]{0,4}? (state)"
)
# "742 families whose homes were washed away are in tents."
OWNERS = pattern(
    "comma? (relative_pronoun) other [adverb copula have]{0,4} "
    "[past_participle verb other state intransitive]{1,2} "
    "[adverb preposition determiner other time]{0,4} comma? (?=[adverb copula have]* "
    "[copula intransitive])"
)
# "The harbour office is missing 20 people." Used for the missing only.
MISSED = pattern("[other pronoun] adverb? copula adverb* (state) $")
# "A blast trapped 13 miners." Used for the missing only.
TRAPPING = pattern(
    "[^ ANY_COUNT pronoun copula predicative_verb] (state) adverb{0,2} $"
)
# "An officer threw a woman to the ground, breaking her arm." Used for fractures only.
FRACTURED = pattern("[to preposition determiner other time]{1,8} comma adverb? (state)")
# "Divers combed the bay for two boys."
SEARCHED_PLACE = pattern(
    "([present_participle finite]) "
    "[determiner other of time preposition thing_count]{1,6} preposition $"
)
# "Contact was lost with a boat carrying 34 people." Used for the missing only.
CARRIED = pattern("([TRANSITIVE]) (?:determiner? other{1,3} | thing_count other) $")
