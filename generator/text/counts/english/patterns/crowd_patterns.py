"""Patterns over the kinds of parts for crowds and gatherings; see `patterns`."""

from __future__ import annotations

import re

from generator.text.counts.english.patterns.patterns import WHO

# "Thousands rally in the capital."
GATHERING_VERB = re.compile(r"(M)(?:[pynM,]|$)")
# "There were 5,000 people at the rally.", before and after the count
EXISTENTIAL = re.compile(r"^[ynpd,]{0,6}ub?a*$")
GATHERED_AT = re.compile(r"[pt][dn]{0,4}(M)")
# "Protests were held, with 300 people taking part in Asta", behind a gathering
ATTENDING = re.compile(rf"{WHO}(?:[abrs]{{1,3}}th?|[abhr]*)(A)")
# "Some 400 people came together on the square to protest."
GATHERED_TO = re.compile(rf"{WHO}[abh]*([nvAIRr])[pdnoayt]{{0,8}}(?:t(I|M|n|v)|(M))")
# "Some 900 people demanded his resignation at a rally."
AT_GATHERING = re.compile(rf"{WHO}[abh]*[nvsrRP][dnpo]{{0,6}}p[dn]{{0,2}}(M)")
# "with thousands gathering to show support", "a protest in Orm, where 900 people stay"
GATHERING_FOR = re.compile(r"(M)t")
GATHERING_WHERE = re.compile(r"(M)[pndy]{0,5},?x$")
# "He put the crowd at 5,000." "They estimated the crowd between 500 and 700 people."
GATHERING_SIZED = re.compile(r"(M)[pdn]{0,3}p?a*$")
# "Demonstrators, estimated at 5,000, shouted slogans."
STATUS_APPOSITION = re.compile(r"(f),(?:[rnk]p?|R[dno]{0,3}p?)$")
# "Dozens who rallied suffered bullet wounds."
WOUNDS_OF_MARCHERS = re.compile(r",?w[abhr]*[IA][pdnyM]{0,5}S[and]{0,3}(N|J)")
# "A rally by nine people was stopped."
GATHERING_OF = re.compile(
    r"(M)(?:[bpnoyd]{0,6}A?[Bi]|,A?B|,?[dpyno]{0,7},?h?b*AB|,?[bnpodr]{0,4}R"
    r"|,?w?[nb]*rp|,o)a*$"
)
# "The march swelled to 12,000." "The crowd outside the court was 5,000 strong."
GATHERING_GROWN = re.compile(r"(M)[pdnoya]{0,6},?h?[ab]*(?:Rt|b|k)$")
# "The sit-in, now in its ninth day, involves 300 students."
GATHERING_DRAWS = re.compile(r"(M)(?:[pdnoya]{0,5}|,[pdnoya]{1,7},)h?a*[nvPFGR]a*$")
# "The march began at noon with 300 people."
GATHERING_BEGUN = re.compile(r"(M)[ab]{0,2}[hvn][pdnya]{0,4}p$")
# "The crowd, 10,000 by police estimates, was peaceful."
GATHERING_ASIDE = re.compile(r"d?(M),$")
ASIDE_END = re.compile(r"[B,(]")
# "Students: 300 at sit-in, 14 held"
HEADED_GATHERING = re.compile(r"(?:^|[l,;])$")
AT_HEADED = re.compile(r"p[dn]{0,2}(M)(?:$|[,xn])")
# "a demonstration (about 200 people)"
GATHERING_SIZE = re.compile(r"(M)\($")
# "a march in Orm (organisers' estimate: 900 people; police estimate: 300)"
GATHERING_ESTIMATES = re.compile(r"(M)[pdny]{0,5}\(n{1,2}kl(?:a?Q[x,]c?n{1,2}kl)?a*$")
# "Women's march: 4,000 in Orso." "The protest was small: some 50 people."
HEADING = re.compile(r"^(?:[^QHUx,]{1,4}?(M),?[pdnyab]{0,5}|(M))l(?:Q\(n{1,2}\),)*$")
