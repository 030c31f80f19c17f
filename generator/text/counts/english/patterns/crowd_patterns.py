"""Patterns for crowds and gatherings; see `notation`."""

from __future__ import annotations

from generator.text.counts.english.patterns.notation import pattern

# "Thousands rally in the capital."
GATHERING_VERB = pattern("(gathering) (?:[preposition time other gathering comma] | $)")
# "There were 5,000 people at the rally.", before and after the count
EXISTENTIAL = pattern(
    "^ [time other preposition determiner comma]{0,6} pronoun copula? adverb* $"
)
GATHERED_AT = pattern("[preposition to] [determiner other]{0,4} (gathering)")
# "Protests were held, with 300 people taking part in Asta", behind a gathering
ATTENDING = pattern(
    "WHO (?:[adverb copula predicative_verb reporting_verb]{1,3} to have? | "
    "[AUXILIARY]*) (participation)"
)
# "Some 400 people came together on the square to protest."
GATHERED_TO = pattern(
    "WHO [adverb copula have]* "
    "([other verb participation intransitive change_verb predicative_verb]) "
    "[PHRASE to]{0,8} (?:to (intransitive | gathering | other | verb) | (gathering))"
)
# "Some 900 people demanded his resignation at a rally."
AT_GATHERING = pattern(
    "WHO [adverb copula have]* "
    "[other verb reporting_verb predicative_verb change_verb past_participle] "
    "[determiner other preposition of]{0,6} preposition [determiner other]{0,2} "
    "(gathering)"
)
# "with thousands gathering to show support", "a protest in Orm, where 900 people stay"
GATHERING_FOR = pattern("(gathering) to")
GATHERING_WHERE = pattern(
    "(gathering) [preposition other determiner time]{0,5} comma? subordinator $"
)
# "He put the crowd at 5,000." "They estimated the crowd between 500 and 700 people."
GATHERING_SIZED = pattern(
    "(gathering) [preposition determiner other]{0,3} preposition? adverb* $"
)
# "Demonstrators, estimated at 5,000, shouted slogans."
STATUS_APPOSITION = pattern(
    "(status_noun) comma (?:[predicative_verb other tally_noun] preposition? | "
    "change_verb [determiner other of]{0,3} preposition?) $"
)
# "Dozens who rallied suffered bullet wounds."
WOUNDS_OF_MARCHERS = pattern(
    "comma? relative_pronoun [AUXILIARY]* [intransitive participation] "
    "[preposition determiner other time gathering]{0,5} suffering_verb "
    "[adverb other determiner]{0,3} (event_noun | injury)"
)
# "A rally by nine people was stopped."
GATHERING_OF = pattern(
    "(gathering) (?:[copula preposition other of time determiner]{0,6} participation? "
    "[by including] | comma participation? by | comma? "
    "[determiner preposition time other of]{0,7} comma? have? copula* participation by "
    "| comma? [copula other preposition of determiner predicative_verb]{0,4} "
    "change_verb | comma? relative_pronoun? [other copula]* predicative_verb "
    "preposition | comma of) adverb* $"
)
# "The march swelled to 12,000." "The crowd outside the court was 5,000 strong."
GATHERING_GROWN = pattern(
    "(gathering) [PHRASE]{0,6} comma? have? [adverb copula]* (?:change_verb to | "
    "copula | tally_noun) $"
)
# "The sit-in, now in its ninth day, involves 300 students."
GATHERING_DRAWS = pattern(
    "(gathering) (?:[PHRASE]{0,5} | comma [PHRASE]{1,7} comma) have? adverb* "
    "[other verb past_participle finite present_participle change_verb] adverb* $"
)
# "The march began at noon with 300 people."
GATHERING_BEGUN = pattern(
    "(gathering) [adverb copula]{0,2} [have verb other] "
    "[preposition determiner other time adverb]{0,4} preposition $"
)
# "The crowd, 10,000 by police estimates, was peaceful."
GATHERING_ASIDE = pattern("determiner? (gathering) comma $")
ASIDE_END = pattern("[by comma opening_bracket]")
# "Students: 300 at sit-in, 14 held"
HEADED_GATHERING = pattern("(?:^ | [colon_or_dash comma]) $")
AT_HEADED = pattern(
    "preposition [determiner other]{0,2} (gathering) (?:$ | [comma subordinator other])"
)
# "a demonstration (about 200 people)"
GATHERING_SIZE = pattern("(gathering) opening_bracket $")
# "a march in Orm (organisers' estimate: 900 people; police estimate: 300)"
GATHERING_ESTIMATES = pattern(
    "(gathering) [preposition determiner other time]{0,5} opening_bracket other{1,2} "
    "tally_noun colon_or_dash (?:adverb? count [subordinator comma] coordinator? "
    "other{1,2} tally_noun colon_or_dash)? adverb* $"
)
# "Women's march: 4,000 in Orso." "The protest was small: some 50 people."
HEADING = pattern(
    "^ (?:[^ ANY_COUNT subordinator comma]{1,4}? (gathering) comma? "
    "[preposition determiner other time adverb copula]{0,5} | (gathering)) "
    "colon_or_dash (?:count opening_bracket other{1,2} closing_bracket comma)* $"
)
