"""Patterns for links between two counts, or to the sentence before; see `patterns`."""

from __future__ import annotations

import re

# Between two counts

# "killed 12, including four"; "(four soldiers"; "12 dead: four soldiers"
INCLUDING = re.compile(r"(?:[i(](?:do)?|^[^xl]*l)a{0,2}$")
# "40 people died; the government puts the figure at 12."
REVISED_TALLY = re.compile(r"k[^QHUPDGIme]{0,10}[bptlRE]$")
# "The toll of five has risen to 13."
CHANGED = re.compile(r"h?a*R[tp]")
# "up from 71"
COMPARISON = re.compile(r"za*$")
# "Of the 60 passengers, 12 died." The first is matched before the whole.
OF_BEFORE = re.compile(r"(?:^|[,x])[op]o?$")
# "Of those deaths, 12 were of children." "Among the fatalities, 25 occurred in Orr."
OF_EVENTS = re.compile(r"(?:^|x)[og][dn]{0,2}(N)[rP]?,$")
# "Of the 60 people who fled Asta since May, 12 are children."
AFTER_WHOLE = re.compile(
    r"(?:a*[PDs]?(?:p[dny]{1,3}|y)?|wh?b?a?[PI]n{0,2}(?:[pyx][dnyZ]{0,4})?),$"
)
# "killed at least 12, but officials said 15"
REPORTING = re.compile(r"[x,c]d?n{0,4}s[wo]?$")
# "The mayor speaks of 52 dead, the governor of 37."
OTHER_ACCOUNT = re.compile(r"[PDNfn]?,d?n{1,3}[po]$")
# "They counted 4,500, the organisers 12,000." "..., drought a further 60."
ELLIPSIS = re.compile(r",c?d?n{1,3}$")
# "Twelve died in Asta and three in Brod."
COORDINATION = re.compile(r"(?:,|,?c)(?:a{0,2}|p[yn])$")
# "22 were killed in Ostan, 14 Norvia and nine Orm"
PLACE_LINK = re.compile(r"(?:b?P)?pd?n{1,2},?c?|,|,?c")
# "In Velm 44 were detained; in the capital, more than 100."
GAPPED = re.compile(r"[x,]cp?d?n{1,3},$|x[pdn]{2,4},$")
# "Six rebels died, as did two policemen."
AS_DID = re.compile(r",x[nbh]$")
# What follows such a count: the end, a place, a mark
PLACE_AFTER = re.compile(r"(?:$|[pBayA,)]|dp|n(?:$|[p,]))")
# "killing three soldiers from the fort and two civilians", "deaths of six and of two"
LIST_LINK = re.compile(r"(?:b?d?n{0,3}|[op]d?n{1,3})(?:,|,?ca*o?)")
# "4,200 families were evacuated in Asta; 310 families in Brod; and ...", before and
# after the second count
NEXT_PLACE_BEFORE = re.compile(r"p[dn]{1,4}xc?$")
NEXT_PLACE_AFTER = re.compile(r"(?:cQ)?p[dn]{1,5}(?:$|[x,c])")
# "8,215 persons belonging to 2,104 families", "410 households, comprising 2,050 IDPs"
UNIT_LINK = re.compile(r"p|n[pot]|,?c|,?i|\(")
# "A man and two women were wounded.", "21 people, 45 trucks and three boats were"
SUBJECT_LIST_LINK = re.compile(r"(?:od?n{1,3}|pd?n{1,3})?(?:,Z)*(?:,|,?ca?)")

# "He was killed and a guard.", not "and a guard and two nurses were held"
COMPANIONS_END = re.compile(r"(?:,?c?Q){0,3}+(?:n?$|[,pxyoB)])")

# "including 910 children, 640 women" before a further part
LISTED_PARTS = re.compile(r"i(?:[QU]n{0,2},?c?)*$")

# "90 damaged houses (of which three"
PART_OF_THINGS = re.compile(r"Z[(,]i$")

# "One in five, or 4,500 people, have gone back."
RESTATED = re.compile(r",c?$")
# "The war has uprooted a third of them, or 3 million people."
RESTATED_OBJECT = re.compile(r"(?<![tmba])(P|G|F)a{0,2}[dnZoyQHp]{1,8},c$")

# Other contexts

# "a man hit by a driver has died", "a nun was shot by a guard, and two clerks were
# hurt", each before and after the agent
AGENTS = (
    (re.compile(r"[QH](?:,?w[abhr]*)?P[^QHxs,(]{0,4}B$"), re.compile(r"[hbmI]")),
    (re.compile(r"b[abr]*P[^QHxs,(]{0,4}B$"), re.compile(r",?cQ[^QHxs,]{0,4}[hbI]")),
)
# "released two priests who were seized in May"
TAKEN_BEFORE = re.compile(r"(?:,?wh?b[ab]*)?(P)")

# "Of these, 90 were due to floods."
OF_THESE = re.compile(r"i,?a{0,2}")
# "Among them are 120 children." "The number also includes 120 children."
AMONG_THEM = re.compile(r"(?:i|gu)ba?|ui|dia?|dka?ia?")
# "Seven people drowned, five girls among them."
AMONG_THEM_AFTER = re.compile(r"i(?:n?$|[,x])")
# "hospitalised in critical condition", "in hospital after being shot", "admitted 12
# people, all with burns"
CAUSE_OF_CARE = re.compile(r"a?(?:p?(D)|[pndy]{0,4}xh?ba?(P)|Q[yn]{0,3},a?(D))")
# "A court ordered nine men to be held."
TO_BE = re.compile(r"tba*(P)")
# "a vendor, a migrant from Orr, in a drive-by shooting"
APPOSED = re.compile(r"[po][dn]{1,3},(?![cdQH])")
# "Three of them, ..."
OF_THEM = re.compile(r"H(?:[n,]|$)")
# "..., a nurse said." "..., a spokesman for the district told reporters."
SPEAKER = re.compile(r"(?:p[dnX]{1,6})?a*s")
