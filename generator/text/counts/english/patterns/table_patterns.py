"""Patterns over the kinds of parts for tables, headings and tolls; see `patterns`."""

from __future__ import annotations

import re

# Tables and headings, before or after a number

# "Deaths: 41." "Children killed since January: 39"
HEADING = re.compile(
    r"(?:^|[xl,])(?:n{0,2}(?=F)|[^QHUxs,]{0,6}?(?=[PDNTX]|(?<=o)F))(.)"
    r"(?:[^QHUs,]{0,4},n{1,2})?[^QHUs,]{0,9}(?:,[Zy])?l$"
)
# "People requiring aid: 455,000"
OPENING_HEADING = re.compile(r"(?:^|[xl])(I)[^QHUxs,]{0,6}l$")
GERUND_HEADING = re.compile(r"(?:^|[xl,])[^QHUxs,]{0,3}(I)[^QHUxs,]{0,6}l$")
# "Refugees (week 34): 1,904", where nothing says more than the noun
STATUS_HEADING = re.compile(r"(f)[^QHUs,]{0,9}l$")
# "Health workers killed or injured: 22", from behind the first verb
SECOND_HEADING = re.compile(r"c([PD])")
# "Displaced by site: Kamba 1,204; Lower Isu 855"
HEADED_LIST = re.compile(
    r"([PDNTf]|^[FI])[^QHUx]{0,8}l(?:[ny]{1,4}l?[QU](?:[,x]|,?c))*[ny]{1,4}l?$"
)
# "Displacements: Kamba (1,204), Lower Isu (855)"
HEADED_BRACKETS = re.compile(
    r"([Nf])[^QHUx]{0,8}l(?:[ny]{1,4}\([QU]\)(?:[,x]|,?c))*[ny]{1,4}\($"
)
# "Arrested: the editor, two clerks and a boy"
HEADED_PEOPLE = re.compile(r"^a?([PD])(?:[pyn]{1,4})?l(?:(?:Q|d?n{1,4})(?:,|,?c))+$")
# "Dead 9 / injured 30", "Total deaths 61, of which ...", before and after the count
TABULATED = re.compile(r"(?:^|[,xl(]|[QZ]n)[kn]{0,2}([PDNf])a?$")
# "dead 4, injured 17, missing 2", before and after the second number
COLUMN_RUN = re.compile(r"(?:^|[,xl(])([PDNf])$")
COLUMN_RUN_NEXT = re.compile(r",[PDNf]Q")
# "IDPs in camps (41,200 individuals or 38%)", before and after the number
BRACKETED_STATUS = re.compile(
    r"(f)(?:[ID]|[PI]?p[dny]{1,4}(?:c[ny]{1,3})?)?(?:\(|(?<=f),)$"
)
BRACKETED_END = re.compile(r"[,x)]|c[QZ]")
# "Affected population 48,700", where the noun is one for people
TABULATED_PEOPLE = re.compile(r"(?:^|[xl(])(P|D)n$")
TABULATED_END = re.compile(r"n?$|[,xl)(c]|n{1,2}[PDNfX]")
# "District | Killed | Injured: Belsanda | 14 | 52", the header and the row so far
TABLE_HEADER = re.compile(r"[PDNTf]n?(?:[lx][PDNTf]n?){1,6}")
COLUMN_KINDS = frozenset("PDNTf")
TABLE_ROW = re.compile(r"n[lx](?:Q[lx])*$")
# A total of unlike harms: "Victims: 88 (31 killed, 57 injured)"
UNLIKE_PARTS = re.compile(r"\(Q[PD],?c?Q[PD]")
# "52 casualties in May: 12 dead and 40 wounded"
BREAKDOWN = re.compile(r"[pdnyZ]{0,8}lQ[PD]")
# What may follow a number with a heading and people: "Evacuated: 850 persons (2 sites)"
HEADED_END = re.compile(r"a*(?:n?$|[,xlcp()])")

# Tolls

# "The death toll from the quake climbs to 12"
NEAREST_TOLL = re.compile(r"(T)(?:[^QHUTme]{0,16}(?:[tolpbhERKv]a{0,2}|Ey|RB|a))?$")
# "The number of arrests rose by 3 to 12." "Deaths reached 12."
TOLL = re.compile(
    r"([TNF])[^QHUme]{0,16}(?:BQ)?(?:[tolpbERKv]a{0,2}|RB)$"
    r"|([fD]|(?<=[do])P)n?,?w?h?[RE]$|([fDPI])[pdnoB]{0,5}a?k$"
)
# "The number of IDPs fell from 310 in May to 204 in June.", at either number
TOLL_FROM = re.compile(r"([TNF])[^QHUTmex]{0,16}Rp$")
TO_NEXT = re.compile(r"[pnyZ]{0,4}tQ")
TOLL_FROM_TO = re.compile(r"([TNF])[^QHUTmex]{0,16}RpQ[pnyZ]{0,4}t$")
# "The number of returnees from Ostan was 4,310 (all by road) and from Balia was 270."
TOLL_ELSEWHERE = re.compile(
    r"(T)[^QHUTmex]{1,9}(?:b|Rp)Q(?:\([^()]*\))?,?cp[dn]{1,3}(?:b|R?[pt])?$"
)
# "The toll, which was 7 on Monday, has risen to 12."
TOLL_BEFORE_ASIDE = re.compile(r"(T),w[^T]{2,14},h?a*R[tp]?$")
# "The toll from three storms and the monsoon that they enhanced has risen to 20."
LONG_TOLL = re.compile(r"(T)p[^TQHxme]{1,30}h?a*R[tp]$")
# "Those in need of shelter are estimated at 29,000."
TOLL_ESTIMATED = re.compile(r"d([DPI])[pdno]{0,4}ba*[rnR]p$")
# "The toll may be as high as 80."
POSSIBLE_TOLL = re.compile(r"(T)[pdno]{0,8}mb$")
TOLLS = (NEAREST_TOLL, TOLL, TOLL_BEFORE_ASIDE, LONG_TOLL, TOLL_ESTIMATED)
"""Tolls before their number, in the order of trial."""
TOLL_ASIDE = re.compile(r"T,w")
# "The commission put the dead at 130."
TOLL_PUT_AT = re.compile(r"(?:[Rrksx,c]|^)d?n{0,2}([MPDNTf])[pnd]{0,4}p$")
# "This brings to 12 the number of people killed."
TOLL_AFTER = re.compile(r"d(?:(T)|ka?(P|D))")
