"""Patterns for releases, charges and sentences; see `notation`."""

from __future__ import annotations

from generator.text.counts.english.patterns.notation import pattern

HARM = pattern("[past_participle state intransitive]")
# "Five of us got 13 days." "Three traffickers were given 14 years."
TERM_AFTER = pattern(
    "WHO HAD adverb* (?:copula? other | copula | suffering_verb) (thing_count)"
)
# "The court handed 15 days to each of the eight women."
TERM_BEFORE = pattern("[other verb] (thing_count) to $")
# "Five men who were reported missing have been found alive."
LATER_RELEASE = pattern(
    "(?:comma? relative_pronoun)? [AUXILIARY]* (?:[past_participle state] "
    "[^ ANY_COUNT reporting_verb subordinator comma]{0,8}? comma? coordinator? "
    "[adverb have]* copula? | intransitive "
    "[^ ANY_COUNT reporting_verb subordinator comma]{0,8}? comma? coordinator? "
    "[adverb have]* copula) [adverb copula predicative_verb]* no_harm"
)
# "Twelve suspects were charged."
NO_HARM_AFTER = pattern("(?:comma? relative_pronoun)? [AUXILIARY]{0,4} no_harm")
# "61 held, 14 charged, 47 let go"
LIST_END = pattern(
    "comma? coordinator? count | other? $ | [subordinator closing_bracket]"
)
# "The court freed 12 detainees."
NO_HARM_BEFORE = pattern("no_harm of? adverb{0,2} $")
# "A man pleaded guilty and was sentenced to 12 years."
SENTENCED_LATER = pattern(
    "WHO [^ ANY_COUNT subordinator past_participle intransitive state event_noun "
    "colon_or_dash opening_bracket comma no_harm]{1,10} comma? coordinator have? "
    "adverb* copula? adverb* (no_harm)"
)
