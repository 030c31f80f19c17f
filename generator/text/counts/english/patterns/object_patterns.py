"""Patterns for verbs and events before a count, which is their object.

See `notation`.
"""

from __future__ import annotations

from generator.text.counts.english.patterns.notation import pattern

# "They kidnapped two villagers and killed them."
PRONOUN_OBJECT = pattern(
    "[PHRASE]{0,6} comma? coordinator adverb* ([past_participle finite]) pronoun"
)
# "A lorry hit two cyclists, killing them both."
PARTICIPLE_WITH_PRONOUN = pattern(
    "comma adverb? (present_participle) (?:pronoun | determiner "
    "(?=[adverb preposition time comma] | other? $))"
)
# "He was killed along with six others."
COMPANIONS = pattern(
    "copula [adverb copula predicative_verb]* (past_participle) adverb{0,2} "
    "[coordinator preposition] $"
)
# "The bomber killed himself and a guard."
BESIDES_ONESELF = pattern("(intransitive) [coordinator comma] $")
# "A mine killed 12."
VERB = pattern(
    "(?:(?<![to modal negation]) | (?<=to) (?=present_participle)) (copula?) (have?) "
    "adverb{0,3} ([TRANSITIVE]) adverb{0,3} $"
)
# "They convicted 17."
NO_HARM_VERB = pattern("() () (no_harm) adverb{0,2} $")
# "It did not hurt anyone."
ANY_VERB = pattern("([TRANSITIVE]) adverb{0,2} $")
# "The floods have hit 1.8 million people."
IMPACT = pattern("^ [^ toll event_noun]* (impact) adverb{0,3} $")
# "Guerrillas killed and wounded dozens." Matched before the second verb.
COORDINATED_BEFORE = pattern("([TRANSITIVE]) adverb? coordinator adverb? $")
# "They beat, teargassed and arrested thousands."
LISTED_VERBS = pattern(
    "([TRANSITIVE]) comma ([TRANSITIVE]) comma? coordinator adverb? ([TRANSITIVE]) $"
)
# "The injured, 23 in all, were flown to the capital."
APPOSITION = pattern("(?:^ | determiner) ([past_participle state status_noun]) comma $")
# "The killing of 12 villagers was condemned."
EVENT_OF = pattern(
    "(?:([event_noun present_participle finite gathering]) (?:[other time state]{0,2} "
    "| [preposition by] determiner? [other time]{1,3}) | (intransitive) "
    "[other time state]{0,2}) (?:of | of preposition | of [determiner other]{0,2} "
    "status_noun comma? including) adverb{0,2} $"
)
# "Spontaneous returns have been recorded for 5,200 people."
EVENT_PREPOSITION = pattern(
    "(event_noun) (?:[to preposition] | have? copula+ predicative_verb "
    "[to preposition]) $"
)
# "the use of torture against 21 suspects", where "torture" looks like a verb
EVENT_AGAINST = pattern("[of determiner] other? (finite) preposition $")
# "Torture was alleged by 63 of the prisoners." "Shocks were given to nine."
UNDERGONE = pattern(
    "([event_noun finite injury]) [preposition of other determiner]{0,3} have? copula "
    "[adverb copula]* [predicative_verb other verb reporting_verb past_participle] "
    "[by to preposition] $"
)
# "The dead included five foreigners."
VICTIMS_WERE = pattern(
    "(?:determiner | among [count unknown_count]) (past_participle | state | "
    "event_noun | status_noun) (?:[adverb copula other]{0,3} [copula including adverb] "
    "| [preposition determiner other]{1,4} including) $"
)
# "Still missing are a boy and two hikers."
INVERTED_STATE = pattern(
    "^ adverb* ([state past_participle]) adverb* "
    "(?:[preposition determiner other time]{1,5})? copula adverb* $"
)
# "They killed the mayor and three guards."
COORDINATED_OBJECT = pattern(
    "(?<![to modal copula adverb]) ([TRANSITIVE]) adverb{0,2} (?:pronoun | determiner? "
    "other{1,6} | determiner? other{0,3} of other{1,4}) (?:comma determiner? "
    "other{1,6}){0,3} comma? coordinator $"
)
# "The strike killed the group's leader, his wife and three children."
LISTED_OBJECT = pattern(
    "(?<![to modal copula adverb]) ([TRANSITIVE]) adverb{0,2} determiner? other{1,6} "
    "comma $"
)
# "Troops arrested every man in the village, 61 in all."
ALL_OBJECT = pattern(
    "(?<![to modal copula adverb]) ([TRANSITIVE]) adverb{0,2} "
    "[determiner other adverb] [^ ANY_COUNT subordinator reporting_verb comma "
    "past_participle intransitive state event_noun]{0,7} comma $"
)
# ", his wife and three children" after the count of a listed object
OBJECT_LIST_AFTER = pattern(
    "(?:comma determiner? other{1,5} | comma count){0,2} comma? coordinator "
    "[count partial_count determiner other]"
)
# "The fire killed 30 cows and 12 people."
OBJECT_AFTER_THINGS = pattern(
    "(?<![to modal copula adverb]) ([TRANSITIVE]) adverb{0,2} thing_count "
    "(?:opening_bracket | comma? coordinator adverb? | comma adverb?) $"
)
