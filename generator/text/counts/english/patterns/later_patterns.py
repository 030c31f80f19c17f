"""Patterns for what happened to the same people later; see `notation`."""

from __future__ import annotations

from generator.text.counts.english.patterns.notation import pattern

# "Ten men say that guards held their heads under water." Used for the tortured only.
REPORTED_DEED = pattern(
    "WHO [AUXILIARY]* reporting_verb [determiner other preposition]{0,5} "
    "[relative_pronoun subordinator]? determiner? other{1,2} have? adverb* "
    "(intransitive)"
)
# "Six reporters told the court of torture." Used for the tortured only.
TOLD_OF = pattern(
    "WHO [AUXILIARY]* reporting_verb [determiner other preposition pronoun]{0,4} "
    "[of preposition] other{0,2} ([finite event_noun])"
)
# "24,000 displaced have returned." Like the next, used for the returned only.
NOMINAL_SUBJECT = pattern("past_participle (?:have? adverb{0,2} | to) (intransitive)")
# "A trader who was injured in the clash died." "Miners trapped since Monday are
# presumed dead." "Men held by rebels were whipped." For the killed and tortured only.
LATER_HARM = pattern(
    "(?:comma? relative_pronoun [AUXILIARY]*)? past_participle "
    "(?:[^ ANY_COUNT subordinator intransitive] | subordinator (?=determiner "
    "other{1,3} [have copula]) | (?<=by) count){0,8}? (?:have? adverb* (intransitive) "
    "| comma? have? copula adverb* (past_participle | state)) NO_OBJECT"
)
# "A boy was taken to a clinic, and he later died." Used for the killed only.
LATER_DEATH = pattern(
    "WHO copula [adverb copula]* past_participle "
    "[^ ANY_COUNT subordinator reporting_verb intransitive present_participle]{0,8} "
    "comma? coordinator pronoun [adverb have]* (intransitive)"
)
# "A trader drank poison and died." Used for the killed only.
COORDINATED_DEATH = pattern(
    "WHO [verb other change_verb] [PHRASE to]{0,8} comma? coordinator adverb* "
    "(intransitive)"
)
# "Eleven fishermen have not come home."
NOT_RETURNED = pattern(
    "WHO [AUXILIARY modal]{0,3} negation adverb* [copula have]* adverb* (intransitive)"
)
# "Some 800 people have yet to return."
YET_TO_RETURN = pattern("WHO [AUXILIARY]{0,3} [adverb other] to (intransitive)")
# "Six men appeared in court; all were remanded in custody."
ALL_WERE = pattern(
    "[^ ANY_COUNT past_participle intransitive state]{1,14}? (?:subordinator | comma "
    "coordinator?) (adverb) (?:copula [adverb copula]* (past_participle) | "
    "(intransitive))"
)
# "the search for nine sailors of the tanker, who are presumed dead"
PRESUMED_DEAD = pattern(
    "(?:[of preposition] determiner? other{1,4})? comma? relative_pronoun copula "
    "[adverb copula]* (past_participle | state)"
)
# "Four students were walking home when they were abducted."
WHEN_THEY = pattern(
    "WHO (?:[^ ANY_COUNT subordinator reporting_verb past_participle state "
    "intransitive comma]{1,12} subordinator | copula [^ ANY_COUNT subordinator "
    "reporting_verb past_participle state intransitive comma]{1,10} coordinator "
    "relative_pronoun?) pronoun have? copula [adverb copula]* (past_participle)"
)
# "7,000 people who fled the eruption have gone back." Used for the returned only.
MAIN_CLAUSE = pattern(
    "(?:[of preposition] [determiner other]{1,5})? comma? relative_pronoun "
    "[adverb copula have]* [intransitive predicative_verb] "
    "(?:[^ ANY_COUNT subordinator intransitive] | subordinator (?=determiner "
    "other)){0,8}? have? adverb* (intransitive)"
)
# "300 guests evacuated on Monday were allowed back." Used for the returned only.
EVACUATED_AND_BACK = pattern(
    "(?:[of preposition] [determiner other]{1,5})? (?:comma? relative_pronoun "
    "[adverb copula have]* copula [adverb copula]*)? (past_participle) "
    "(?:[^ ANY_COUNT subordinator intransitive past_participle present_participle] | "
    "subordinator (?=determiner other)){0,8}? have? adverb* (?:(intransitive) | copula "
    "[adverb copula]* (past_participle))"
)
# "A man was taken to hospital, where he died." "... where doctors pronounced him dead."
DEATH_IN_CARE = pattern(
    "[^ ANY_COUNT subordinator reporting_verb intransitive present_participle]{0,8}? "
    "copula [adverb copula]* past_participle "
    "[^ ANY_COUNT subordinator reporting_verb intransitive present_participle]{0,8} "
    "comma? (subordinator) (?:pronoun? [adverb have predicative_verb]* copula? "
    "[adverb copula]* (intransitive) | determiner? other{1,2} [other predicative_verb] "
    "[pronoun determiner] (state))"
)
# "Nine pupils fell ill after a meal and were taken to a clinic."
TAKEN_TO_CARE = pattern(
    "WHO have? adverb* (intransitive) "
    "[^ ANY_COUNT intransitive past_participle relative_pronoun reporting_verb]{0,10} "
    "comma? coordinator copula [adverb copula]* (past_participle)"
)
# "Seventy evacuees were given the all-clear to go home."
LET_BACK = pattern(
    "WHO have? copula [adverb copula]* other [determiner other]{1,3} to (intransitive)"
)
# "Two boys were swept away and their bodies were found."
BODY_FOUND = pattern(
    "WHO copula [adverb copula]* past_participle "
    "[^ ANY_COUNT subordinator reporting_verb]{0,8} comma? coordinator determiner "
    "(event_noun) have? copula"
)
