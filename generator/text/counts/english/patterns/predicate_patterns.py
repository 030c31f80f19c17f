"""Patterns for verbs behind a count, which is their subject; see `notation`."""

from __future__ import annotations

from generator.text.counts.english.patterns.notation import pattern

# "A driver who tried to reverse was shot dead."
RELATIVE_CLAUSE = pattern(
    "comma? relative_pronoun [^ ANY_COUNT subordinator past_participle intransitive "
    "reporting_verb comma]{1,12} (?:WAS (past_participle) | adverb* (intransitive) | "
    "copula adverb* (state)) NO_OBJECT"
)
# "Four children were among the dead."
AMONG_VICTIMS = pattern(
    "WHO [adverb copula]{0,3} among (?:determiner | count (?:[other verb] "
    "preposition?)?)? (past_participle | state | event_noun | status_noun)"
)
# "12 people were killed."
PASSIVE = pattern("WHO HAD adverb* WAS (past_participle | event_noun)")
# "Six clerks were seen being pushed into a van."
WITNESSED = pattern(
    "WHO HAD adverb* copula [adverb copula predicative_verb]* other copula "
    "[adverb copula]* (past_participle)"
)
# "45 men were stripped, doused with water and beaten for hours."
COORDINATED_PASSIVE = pattern(
    "WHO HAD adverb* WAS [other verb past_participle] (?:[PHRASE to thing_count by] | "
    "subordinator (?=[determiner other] other) | subordinator count "
    "(?=coordinator)){0,5} (?:comma [other verb] [PHRASE]{0,5}){0,3} comma? "
    "coordinator adverb* (?:WAS)? (past_participle) NO_OBJECT"
)
# "12 killed in raid"
REDUCED_PASSIVE = pattern(
    "WHO HAD [adverb predicative_verb]* (past_participle) NO_OBJECT"
)
# "Four children of one family drowned", "3 members of patrol killed"
REDUCED_PASSIVE_OF = pattern(
    "of [determiner other thing_count]{1,4} [adverb predicative_verb]* "
    "(past_participle) NO_OBJECT"
)
# "Four people have died."
INTRANSITIVE = pattern("WHO AUXILIARIES (intransitive)")
# "15 demonstrators received head injuries."
SUFFERING = pattern(
    "WHO AUXILIARIES (?:suffering_verb thing_count? "
    "[adverb other determiner preposition of]{0,5} state? (event_noun | injury | "
    "finite) | have [adverb other determiner]{0,2} (injury))"
)
# "12 people are believed to have been killed."
REPORTED_INFINITIVE = pattern(
    "WHO (?!adverb* copula adverb* to) have? "
    "[adverb copula predicative_verb reporting_verb other]{1,3} to (?:have adverb* "
    "(?:WAS (past_participle) | (intransitive) | (past_participle) NO_OBJECT) | copula "
    "adverb* (past_participle | state))"
)
# "13 students said they had been beaten."
REPORTED_CLAUSE = pattern(
    "WHO (?:[other by determiner of preposition have to]{1,6})? [AUXILIARY]* "
    "[reporting_verb predicative_verb] [determiner other preposition pronoun]{0,5}? "
    "[relative_pronoun subordinator]? pronoun have? adverb* (?:WAS (?:[other verb] "
    "[PHRASE]{0,4} (?:comma [other verb])* comma? coordinator?)? (past_participle) | "
    "(intransitive))"
)
# "500 mourners joined the funeral march."
PARTICIPATION = pattern(
    "WHO (?:[adverb copula predicative_verb reporting_verb]{1,3} to have? | "
    "[AUXILIARY]*) (participation) (?:[PHRASE]{0,5} gathering | other? $ | "
    "[comma subordinator])"
)
# "the 74 women they abducted", "two priests whom the gang was holding"
OBJECT_RELATIVE = pattern(
    "comma? relative_pronoun? (?:pronoun | determiner? other{1,2}) (?:have? adverb* "
    "(past_participle) | have? adverb* copula{1,2} adverb* (present_participle)) "
    "(?![adverb copula predicative_verb]* [ANY_COUNT determiner pronoun])"
)
# "Some 340 refugees chose to go home."
INFINITIVE = pattern("WHO [AUXILIARY other]{0,4} to (intransitive)")
# "In all, 26 of the women spoke of being stripped and beaten."
REPORTED_GERUND = pattern(
    "WHO [AUXILIARY]* [reporting_verb predicative_verb] of? have? copula "
    "[adverb copula]* (?:[other verb] [PHRASE]{0,4} comma? coordinator)? "
    "(past_participle)"
)
# "10 detainees said that guards had beaten them."
REPORTED_OBJECT = pattern(
    "(?:preposition [determiner other]{1,3})? WHO [AUXILIARY]* "
    "[reporting_verb predicative_verb] [determiner other preposition]{0,5} "
    "[relative_pronoun subordinator]? determiner? other{1,2} have? adverb* "
    "(?:[other verb past_participle finite] pronoun [preposition other adverb]{0,3} "
    "comma? coordinator)? adverb* ([past_participle finite]) pronoun"
)
# "Eleven men say interrogators gave them electric shocks."
REPORTED_GIFT = pattern(
    "WHO [AUXILIARY]* reporting_verb [determiner other preposition]{0,5} "
    "relative_pronoun? determiner? other{1,2} have? adverb* "
    "[other verb suffering_verb] pronoun (event_noun)"
)
# "A gang attacked a clerk with knives, leaving him with head injuries."
LEFT_PRONOUN = pattern(
    "[^ ANY_COUNT subordinator reporting_verb comma]{0,8} comma? (?:predicative_verb | "
    "present_participle) pronoun (?:(state | past_participle) | preposition "
    "[adverb other]{0,3} (injury | finite | event_noun))"
)
NEAR_PREDICATES = (
    RELATIVE_CLAUSE,
    AMONG_VICTIMS,
    PASSIVE,
    WITNESSED,
    COORDINATED_PASSIVE,
    REDUCED_PASSIVE,
    REDUCED_PASSIVE_OF,
    INTRANSITIVE,
    SUFFERING,
    REPORTED_INFINITIVE,
    REPORTED_CLAUSE,
    REPORTED_GERUND,
    REPORTED_OBJECT,
    REPORTED_GIFT,
    LEFT_PRONOUN,
    PARTICIPATION,
    INFINITIVE,
)
"""Predicates right behind a count, in the order of trial."""
# "48 passengers, of whom 11 were hurt"
PART_PREDICATE = pattern(
    "[^ ANY_COUNT subordinator]{0,10}? comma? (including) adverb{0,2} [ANY_COUNT]"
)
# "12 people in the bus were killed."
FAR_PREDICATE = pattern(
    "[past_participle verb]? POSTMODIFIER (?:comma? including "
    "[ANY_COUNT other of adverb determiner comma coordinator]{1,6})? WHO (?:comma? HAD "
    "adverb* (?<![^ have] to) (?<!^ to) WAS (past_participle) | "
    "[adverb copula have]{0,3} (intransitive) | have to (intransitive) | (?:have? "
    "[copula predicative_verb]+ adverb* | have adverb* | [verb change_verb] "
    "[adverb preposition other time determiner thing_count]{1,5}) (state) | "
    "[adverb have]* (participation) [preposition determiner other time of]{0,5} "
    "gathering | (?<=other) suffering_verb [adverb determiner other]{0,3} (event_noun "
    "| injury))"
)
# "Eighteen cadets fainted on parade and were taken to hospital."
COORDINATED_PREDICATE = pattern(
    "WHO [^ ANY_COUNT subordinator past_participle intransitive state event_noun "
    "colon_or_dash opening_bracket comma]{1,12} comma? coordinator (?:(?:have to?)? "
    "adverb* copula [adverb copula]* (past_participle) | copula adverb* (state) | "
    "copula? adverb* (intransitive) | suffering_verb thing_count? "
    "[adverb other determiner preposition of]{0,5} (event_noun | injury | finite)) | "
    "WHO [^ ANY_COUNT subordinator past_participle intransitive state event_noun "
    "colon_or_dash opening_bracket comma]{1,9} subordinator (?:copula? adverb | "
    "copula) (past_participle)"
)
# What stands before the subject of a clause
CLAUSE_START = pattern(
    "(?:^ | [subordinator colon_or_dash relative_pronoun comma]) [adverb time]* $"
)
# "Nine clerks, arrested on Friday, are still in the city."
PARTICIPLE_ASIDE = pattern(
    "comma adverb* (past_participle) "
    "[preposition other determiner time thing_count]{1,8} (?:coordinator "
    "past_participle [preposition other determiner time thing_count]{0,5})? comma "
    "[adverb copula have modal verb other]"
)
# "30 people may be trapped beneath the debris." Used for the missing only.
MODAL_PASSIVE = pattern("WHO modal adverb* copula? adverb* (past_participle | state)")
# "3 killed 12 hurt in bus bombing", matched before and after the second count
HEADLINE_PAIR_BEFORE = pattern("^ count past_participle $")
HEADLINE_PAIR_AFTER = pattern("(past_participle | state)")
HEADLINE_PAIR = pattern("(past_participle | state) count [past_participle state]")
# "5 tourists from Germany missing after avalanche"
HEADLINE_STATE = pattern(
    "preposition [other time]{1,2} (state) (?:[preposition subordinator] | $)"
)
# "Two were killed and ten others, five of them guards, hurt.", before and after
SECOND_CLAUSE = pattern(
    "[past_participle state intransitive] [^ subordinator]{0,12} coordinator $"
)
PARTICIPLE_BEHIND_ASIDE = pattern(
    "comma [^ subordinator relative_pronoun reporting_verb verb have copula "
    "past_participle state intransitive present_participle finite "
    "opening_bracket]{1,14} comma adverb* (past_participle | state) NO_OBJECT"
)
# "Six people were kidnapped and killed."
COORDINATED_AFTER = pattern(
    "(?:comma adverb* [past_participle intransitive]){0,3} comma? coordinator adverb* "
    "copula? adverb* ([past_participle intransitive]) (?!adverb* thing_count) NO_OBJECT"
)
# "detained by police and later tortured", "charged with murder and remanded"
LATER_COORDINATED = pattern(
    "(?:[PHRASE by to thing_count]{1,9}? | preposition "
    "[determiner other event_noun finite past_participle injury gathering]{1,4}) "
    "comma? coordinator adverb* (?:copula | have copula)? adverb* "
    "([past_participle intransitive]) NO_OBJECT"
)
# "Ambulances took away 15 wounded."
NOMINAL = pattern(
    "(past_participle) "
    "(?:[preposition subordinator coordinator time comma closing_bracket] | other? $)"
)
