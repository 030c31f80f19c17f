"""Patterns for links between two counts, or to the sentence before; see `notation`."""

from __future__ import annotations

from generator.text.counts.english.patterns.notation import pattern

# Between two counts

# "killed 12, including four"; "(four soldiers"; "12 dead: four soldiers"
INCLUDING = pattern(
    "(?:[including opening_bracket] (?:determiner of)? | ^ "
    "[^ subordinator colon_or_dash]* colon_or_dash) adverb{0,2} $"
)
# "40 people died; the government puts the figure at 12."
REVISED_TALLY = pattern(
    "tally_noun [^ ANY_COUNT past_participle state present_participle intransitive "
    "modal expectation]{0,10} "
    "[copula preposition to colon_or_dash change_verb excess_verb] $"
)
# "The toll of five has risen to 13."
CHANGED = pattern("have? adverb* change_verb [to preposition]")
# "up from 71"
COMPARISON = pattern("comparison adverb* $")
# "Of the 60 passengers, 12 died." The first is matched before the whole.
OF_BEFORE = pattern("(?:^ | [comma subordinator]) [of preposition] of? $")
# "Of those deaths, 12 were of children." "Among the fatalities, 25 occurred in Orr."
OF_EVENTS = pattern(
    "(?:^ | subordinator) [of among] [determiner other]{0,2} (event_noun) "
    "[predicative_verb past_participle]? comma $"
)
# "Of the 60 people who fled Asta since May, 12 are children."
AFTER_WHOLE = pattern(
    "(?:adverb* [past_participle state reporting_verb]? (?:preposition "
    "[determiner other time]{1,3} | time)? | relative_pronoun have? copula? adverb? "
    "[past_participle intransitive] other{0,2} (?:[preposition time subordinator] "
    "[determiner other time thing_count]{0,4})?) comma $"
)
# "killed at least 12, but officials said 15"
REPORTING = pattern(
    "[subordinator comma coordinator] determiner? other{0,4} reporting_verb "
    "[relative_pronoun of]? $"
)
# "The mayor speaks of 52 dead, the governor of 37."
OTHER_ACCOUNT = pattern(
    "[past_participle state event_noun status_noun other]? comma determiner? "
    "other{1,3} [preposition of] $"
)
# "They counted 4,500, the organisers 12,000." "..., drought a further 60."
ELLIPSIS = pattern("comma coordinator? determiner? other{1,3} $")
# "Twelve died in Asta and three in Brod."
COORDINATION = pattern(
    "(?:comma | comma? coordinator) (?:adverb{0,2} | preposition [time other]) $"
)
# "22 were killed in Ostan, 14 Norvia and nine Orm"
PLACE_LINK = pattern(
    "(?:copula? past_participle)? preposition determiner? other{1,2} comma? "
    "coordinator? | comma | comma? coordinator"
)
# "In Velm 44 were detained; in the capital, more than 100."
GAPPED = pattern(
    "[subordinator comma] coordinator preposition? determiner? other{1,3} comma $ | "
    "subordinator [preposition determiner other]{2,4} comma $"
)
# "Six rebels died, as did two policemen."
AS_DID = pattern("comma subordinator [other copula have] $")
# What follows such a count: the end, a place, a mark
PLACE_AFTER = pattern(
    "(?:$ | [preposition by adverb time participation comma closing_bracket] | "
    "determiner preposition | other (?:$ | [preposition comma]))"
)
# "killing three soldiers from the fort and two civilians", "deaths of six and of two"
LIST_LINK = pattern(
    "(?:copula? determiner? other{0,3} | [of preposition] determiner? other{1,3}) "
    "(?:comma | comma? coordinator adverb* of?)"
)
# "4,200 families were evacuated in Asta; 310 families in Brod; and ...", before and
# after the second count
NEXT_PLACE_BEFORE = pattern(
    "preposition [determiner other]{1,4} subordinator coordinator? $"
)
NEXT_PLACE_AFTER = pattern(
    "(?:coordinator count)? preposition [determiner other]{1,5} (?:$ | "
    "[subordinator comma coordinator])"
)
# "8,215 persons belonging to 2,104 families", "410 households, comprising 2,050 IDPs"
UNIT_LINK = pattern(
    "preposition | other [preposition of to] | comma? coordinator | comma? including | "
    "opening_bracket"
)
# "A man and two women were wounded.", "21 people, 45 trucks and three boats were"
SUBJECT_LIST_LINK = pattern(
    "(?:of determiner? other{1,3} | preposition determiner? other{1,3})? (?:comma "
    "thing_count)* (?:comma | comma? coordinator adverb?)"
)
# "He was killed and a guard.", not "and a guard and two nurses were held"
COMPANIONS_END = pattern(
    "(?:comma? coordinator? count){0,3}+ (?:other? $ | "
    "[comma preposition subordinator time of by closing_bracket])"
)
# "including 910 children, 640 women" before a further part
LISTED_PARTS = pattern(
    "including (?:[count unknown_count] other{0,2} comma? coordinator?)* $"
)
# "90 damaged houses (of which three"
PART_OF_THINGS = pattern("thing_count [opening_bracket comma] including $")
# "20 cars and 4 burned"
THINGS_BEFORE = pattern("thing_count [coordinator comma] $")
# "One in five, or 4,500 people, have gone back."
RESTATED = pattern("comma coordinator? $")
# "The war has uprooted a third of them, or 3 million people."
RESTATED_OBJECT = pattern(
    "(?<![to modal copula adverb]) ([TRANSITIVE]) adverb{0,2} "
    "[determiner other thing_count of time count partial_count preposition]{1,8} comma "
    "coordinator $"
)

# Other contexts

# "a man hit by a driver has died", "a nun was shot by a guard, and two clerks were
# hurt", each before and after the agent
AGENTS = (
    (
        pattern(
            "[count partial_count] (?:comma? relative_pronoun [AUXILIARY]*)? "
            "past_participle [^ count partial_count subordinator reporting_verb comma "
            "opening_bracket]{0,4} by $"
        ),
        pattern("[have copula modal intransitive]"),
    ),
    (
        pattern(
            "copula [adverb copula predicative_verb]* past_participle [^ count "
            "partial_count subordinator reporting_verb comma opening_bracket]{0,4} by $"
        ),
        pattern(
            "comma? coordinator count "
            "[^ count partial_count subordinator reporting_verb comma]{0,4} "
            "[have copula intransitive]"
        ),
    ),
)
# "released two priests who were seized in May"
TAKEN_BEFORE = pattern(
    "(?:comma? relative_pronoun have? copula [adverb copula]*)? (past_participle)"
)
# "Of these, 90 were due to floods."
OF_THESE = pattern("including comma? adverb{0,2}")
# "Among them are 120 children." "The number also includes 120 children."
AMONG_THEM = pattern(
    "(?:including | among pronoun) copula adverb? | pronoun including | determiner "
    "including adverb? | determiner tally_noun adverb? including adverb?"
)
# "Seven people drowned, five girls among them."
AMONG_THEM_AFTER = pattern("including (?:other? $ | [comma subordinator])")
# "hospitalised in critical condition", "in hospital after being shot", "admitted 12
# people, all with burns"
CAUSE_OF_CARE = pattern(
    "adverb? (?:preposition? (state) | [preposition other determiner time]{0,4} "
    "subordinator have? copula adverb? (past_participle) | count [time other]{0,3} "
    "comma adverb? (state))"
)
# "A court ordered nine men to be held."
TO_BE = pattern("to copula adverb* (past_participle)")
# "a vendor, a migrant from Orr, in a drive-by shooting"
APPOSED = pattern(
    "[preposition of] [determiner other]{1,3} comma "
    "(?![coordinator determiner count partial_count])"
)
# "12 have so far been identified", up to the verb
IDENTIFIED = pattern(
    "(?:have | modal)? negation? [adverb other]* to? copula [adverb copula]* [^ comma]"
)
# "Three of them, ..."
OF_THEM = pattern("partial_count (?:[other comma] | $)")
# "..., a nurse said." "..., a spokesman for the district told reporters."
SPEAKER = pattern(
    "(?:preposition [determiner other no_harm]{1,6})? adverb* reporting_verb"
)
