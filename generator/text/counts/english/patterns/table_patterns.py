"""Patterns for tables, headings and tolls; see `notation`."""

from __future__ import annotations

from generator.text.counts.english.patterns.notation import letters, pattern

# Tables and headings, before or after a number

# "Deaths: 41." "Children killed since January: 39"
HEADING = pattern(
    "(?:^ | [subordinator colon_or_dash comma]) (?:other{0,2} (?=finite) | "
    "[^ ANY_COUNT subordinator reporting_verb comma]{0,6}? "
    "(?=[past_participle state event_noun toll no_harm] | (?<=of) finite)) (.) "
    "(?:[^ ANY_COUNT reporting_verb comma]{0,4} comma other{1,2})? "
    "[^ ANY_COUNT reporting_verb comma]{0,9} (?:comma [thing_count time])? "
    "colon_or_dash $"
)
# "People requiring aid: 455,000"
OPENING_HEADING = pattern(
    "(?:^ | [subordinator colon_or_dash]) (intransitive) "
    "[^ ANY_COUNT subordinator reporting_verb comma]{0,6} colon_or_dash $"
)
GERUND_HEADING = pattern(
    "(?:^ | [subordinator colon_or_dash comma]) "
    "[^ ANY_COUNT subordinator reporting_verb comma]{0,3} (intransitive) "
    "[^ ANY_COUNT subordinator reporting_verb comma]{0,6} colon_or_dash $"
)
# "Refugees (week 34): 1,904", where nothing says more than the noun
STATUS_HEADING = pattern(
    "(status_noun) [^ ANY_COUNT reporting_verb comma]{0,9} colon_or_dash $"
)
# "Health workers killed or injured: 22", from behind the first verb
SECOND_HEADING = pattern("coordinator ([past_participle state])")
# "Displaced by site: Kamba 1,204; Lower Isu 855"
HEADED_LIST = pattern(
    "([past_participle state event_noun toll status_noun] | ^ [finite intransitive]) "
    "[^ ANY_COUNT subordinator]{0,8} colon_or_dash (?:[other time]{1,4} colon_or_dash? "
    "[count unknown_count] (?:[comma subordinator] | comma? coordinator))* "
    "[other time]{1,4} colon_or_dash? $"
)
# "Displacements: Kamba (1,204), Lower Isu (855)"
HEADED_BRACKETS = pattern(
    "([event_noun status_noun]) [^ ANY_COUNT subordinator]{0,8} colon_or_dash "
    "(?:[other time]{1,4} opening_bracket [count unknown_count] closing_bracket "
    "(?:[comma subordinator] | comma? coordinator))* [other time]{1,4} opening_bracket "
    "$"
)
# "Arrested: the editor, two clerks and a boy"
HEADED_PEOPLE = pattern(
    "^ adverb? ([past_participle state]) (?:[preposition time other]{1,4})? "
    "colon_or_dash (?:(?:count | determiner? other{1,4}) (?:comma | comma? "
    "coordinator))+ $"
)
# "Dead 9 / injured 30", "Total deaths 61, of which ...", before and after the count
TABULATED = pattern(
    "(?:^ | [comma subordinator colon_or_dash opening_bracket] | [count thing_count] "
    "other) [tally_noun other]{0,2} ([past_participle state event_noun status_noun]) "
    "adverb? $"
)
# "dead 4, injured 17, missing 2", before and after the second number
COLUMN_RUN = pattern(
    "(?:^ | [comma subordinator colon_or_dash opening_bracket]) "
    "([past_participle state event_noun status_noun]) $"
)
COLUMN_RUN_NEXT = pattern("comma [past_participle state event_noun status_noun] count")
# "IDPs in camps (41,200 individuals or 38%)", before and after the number
BRACKETED_STATUS = pattern(
    "(status_noun) (?:[intransitive state] | [past_participle intransitive]? "
    "preposition [determiner other time]{1,4} (?:coordinator [other time]{1,3})?)? "
    "(?:opening_bracket | (?<=status_noun) comma) $"
)
BRACKETED_END = pattern(
    "[comma subordinator closing_bracket] | coordinator [count thing_count]"
)
# "Affected population 48,700", where the noun is one for people
TABULATED_PEOPLE = pattern(
    "(?:^ | [subordinator colon_or_dash opening_bracket]) (past_participle | state) "
    "other $"
)
TABULATED_END = pattern(
    "other? $ | "
    "[comma subordinator colon_or_dash closing_bracket opening_bracket coordinator] | "
    "other{1,2} [past_participle state event_noun status_noun no_harm]"
)
# "District | Killed | Injured: Belsanda | 14 | 52", the header and the row so far
TABLE_HEADER = pattern(
    "[past_participle state event_noun toll status_noun] other? "
    "(?:[colon_or_dash subordinator] "
    "[past_participle state event_noun toll status_noun] other?){1,6}"
)
COLUMN_KINDS = frozenset(letters("past_participle state event_noun toll status_noun"))
TABLE_ROW = pattern(
    "other [colon_or_dash subordinator] (?:count [colon_or_dash subordinator])* $"
)
# A total of unlike harms: "Victims: 88 (31 killed, 57 injured)"
UNLIKE_PARTS = pattern(
    "opening_bracket count [past_participle state] comma? coordinator? count "
    "[past_participle state]"
)
# "52 casualties in May: 12 dead and 40 wounded"
BREAKDOWN = pattern(
    "[preposition determiner other time thing_count]{0,8} colon_or_dash count "
    "[past_participle state]"
)
# What may follow a number with a heading and people: "Evacuated: 850 persons (2 sites)"
HEADED_END = pattern(
    "adverb* (?:other? $ | [comma subordinator colon_or_dash coordinator preposition "
    "opening_bracket closing_bracket])"
)

# Tolls

# "The death toll from the quake climbs to 12"
NEAREST_TOLL = pattern(
    "(toll) (?:[^ ANY_COUNT toll modal expectation]{0,16} (?:[to of colon_or_dash "
    "preposition copula have excess_verb change_verb impact verb] adverb{0,2} | "
    "excess_verb time | change_verb by | adverb))? $"
)
# "The number of arrests rose by 3 to 12." "Deaths reached 12."
TOLL = pattern(
    "([toll event_noun finite]) [^ ANY_COUNT modal expectation]{0,16} (?:by count)? "
    "(?:[to of colon_or_dash preposition copula excess_verb change_verb impact verb] "
    "adverb{0,2} | change_verb by) $ | ([status_noun state] | (?<=[determiner of]) "
    "past_participle) other? comma? relative_pronoun? have? [change_verb excess_verb] "
    "$ | ([status_noun state past_participle intransitive]) "
    "[preposition determiner other of by]{0,5} adverb? tally_noun $"
)
# "The number of IDPs fell from 310 in May to 204 in June.", at either number
TOLL_FROM = pattern(
    "([toll event_noun finite]) "
    "[^ ANY_COUNT toll modal expectation subordinator]{0,16} change_verb preposition $"
)
TO_NEXT = pattern("[preposition other time thing_count]{0,4} to count")
TOLL_FROM_TO = pattern(
    "([toll event_noun finite]) "
    "[^ ANY_COUNT toll modal expectation subordinator]{0,16} change_verb preposition "
    "count [preposition other time thing_count]{0,4} to $"
)
# "The number of returnees from Ostan was 4,310 (all by road) and from Balia was 270."
TOLL_ELSEWHERE = pattern(
    "(toll) [^ ANY_COUNT toll modal expectation subordinator]{1,9} (?:copula | "
    "change_verb preposition) count (?:opening_bracket "
    "[^ opening_bracket closing_bracket]* closing_bracket)? comma? coordinator "
    "preposition [determiner other]{1,3} (?:copula | change_verb? [preposition to])? $"
)
# "The toll, which was 7 on Monday, has risen to 12."
TOLL_BEFORE_ASIDE = pattern(
    "(toll) comma relative_pronoun [^ toll]{2,14} comma have? adverb* change_verb "
    "[to preposition]? $"
)
# "The toll from three storms and the monsoon that they enhanced has risen to 20."
LONG_TOLL = pattern(
    "(toll) preposition "
    "[^ toll count partial_count subordinator modal expectation]{1,30} have? adverb* "
    "change_verb [to preposition] $"
)
# "Those in need of shelter are estimated at 29,000."
TOLL_ESTIMATED = pattern(
    "determiner ([state past_participle intransitive]) "
    "[preposition determiner other of]{0,4} copula adverb* "
    "[predicative_verb other change_verb] preposition $"
)
# "The toll may be as high as 80."
POSSIBLE_TOLL = pattern("(toll) [preposition determiner other of]{0,8} modal copula $")
TOLLS = (NEAREST_TOLL, TOLL, TOLL_BEFORE_ASIDE, LONG_TOLL, TOLL_ESTIMATED)
"""Tolls before their number, in the order of trial."""
TOLL_ASIDE = pattern("toll comma relative_pronoun")
# "The commission put the dead at 130."
TOLL_PUT_AT = pattern(
    "(?:[change_verb predicative_verb tally_noun reporting_verb subordinator comma "
    "coordinator] | ^) determiner? other{0,2} "
    "([gathering past_participle state event_noun toll status_noun]) "
    "[preposition other determiner]{0,4} preposition $"
)
# "This brings to 12 the number of people killed."
TOLL_AFTER = pattern(
    "determiner (?:(toll) | tally_noun adverb? (past_participle | state))"
)
# "The toll, which was 7 on Monday, has risen to 12."
CHANGE_AFTER = pattern("[^ comma count]{0,8} comma have? adverb* change_verb")
