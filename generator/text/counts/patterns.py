"""Patterns of what stands before and after a count, over the tags of a sentence.

The first group that matches is the word that says what happened. Patterns that look
ahead are matched from the part after the count; the others end before it.

Tags, one letter for each part of a sentence:

- counts: Q people, H a part ("two of them"), U a noun in no list, Z anything else
- outcomes: P past participle (killed), G -ing form, F other forms of a verb, I verb
  without object (died), D state (dead), N noun (deaths), f plural noun (refugees),
  J injury, K verb with an adjacent object (hit), T toll, M gathering, A taking part,
  X release or rescue
- verbs: b be, h have, m modal, s saying, r reporting, S suffering, R rising or
  standing at, E exceeding, e expected, v other
- function words: c and, o of, t to, i including, g among, w relative pronoun, B by,
  p preposition, x subordinator, d determiner, u pronoun, k tally noun, z compared with,
  a adverb, y time, ! negation
- marks: "," comma, l dash or colon, ( and ) brackets, q quotation mark
- n any other word
"""

import re

COUNT = re.compile("[QHU]")

NO_OBJECT = r"(?![aq]*[QHUdu])"
"""Behind "killed" stands nobody whom the count killed."""

WHO = r"(?:,?w|\))?"
HAVE = r"(?:mh|ht?)?"
PLAIN = r"[npoadtyZNMGDu]{0,10}+"
STATE = re.compile(
    r"(?:,?w|,)?(?:(?:[abhr]{0,4}bs|m?[abhrR]{0,5})(D)|[abhr]{0,4}b[ar]{0,2}(f))"
)
TREATED_AND = re.compile(rf"{WHO}{HAVE}a*b[abr]*[nv](?:,[nv]){{0,2}},?ca*(P)")
RELATIVE = re.compile(rf",?w[^;xQHUPI,]{{1,10}}b[abr]*(P){NO_OBJECT}")
AMONG = re.compile(rf"{WHO}[ab]{{0,3}}g(?:d|Q)(P|D|N|f)")
PASSIVE = re.compile(rf"{WHO}{HAVE}a*b[abr]*(P|N)")
PARTICIPLE = re.compile(rf"{WHO}{HAVE}[ar]*(P){NO_OBJECT}")
INTRANSITIVE = re.compile(rf"{WHO}(?:mh)?[abhr]*(I)")
SUFFERED = re.compile(rf"{WHO}(?:mh)?[abhr]*S[andpo]{{0,5}}(N|J|F)")
SAID_TO_HAVE = re.compile(
    rf"{WHO}[abrsn]{{1,3}}t(?:ha*(?:b[abr]*(P)|(I)|(P){NO_OBJECT})|ba*(P|D))"
)
SAID_THEY = re.compile(rf"{WHO}(?:[nBdop]{{1,6}})?[abr]*sw?uh?a*(?:b[abr]*(P)|(I))")
TOOK_PART = re.compile(rf"{WHO}[abhr]*(A)(?:[pdnyo]{{0,5}}M|n?$|[,;x])")
TRIED = re.compile(rf"{WHO}[abhrn]{{0,4}}t(I)")
MAYBE = re.compile(rf"{WHO}ma*b?a*(P)")
"""Read only of the missing, who are always feared."""

NEAR = (
    RELATIVE,
    AMONG,
    PASSIVE,
    TREATED_AND,
    PARTICIPLE,
    INTRANSITIVE,
    SUFFERED,
    SAID_TO_HAVE,
    SAID_THEY,
    TOOK_PART,
    TRIED,
)
"""What stands right behind a count, in the order of trial."""

FAR = re.compile(
    rf"P?{PLAIN}(?:i[QHUnoad,c]{{1,6}})?{WHO}"
    rf"(?:,?{HAVE}a*b[abr]*(P)|h?a*(I)|(?:[br]+a*|v[pn]{{1,4}})(D)"
    r"|[ah]*(A)[pdnyo]{0,5}M)"
)
JOINED_AFTER = re.compile(r"(?:,a*[PI]){0,3},?ca*b?a*([PI])(?!a*Z)" + NO_OBJECT)
THEN = re.compile(r"[pBnoadyZ]{1,9}?,?ca*(?:b|hb)?a*(P)" + NO_OBJECT)
BACK = re.compile(r",?w[abhr]*I[^;xQHUI]{0,8}?h?a*(I)")
"""Read only of those who returned, whatever they fled before."""
INVERTED = re.compile(r"^a*([DP])a*b[aq]*$")
RALLY = re.compile(r"(M)(?:[pynM,.]|$)")
NUMBER_OF = re.compile(r"d(?:(T)|ka?(P|D))")
RELEASED = re.compile(r"(?:,?w)?[abhr]{0,4}X")
EARLIER = re.compile(r"[^,Q]{0,8},h?a*R")

VERB = re.compile(r"(?<![tm!])(b?)(h?)a{0,3}(P|G|F)[aq]{0,3}$")
DEED = re.compile(r"([PGF])[aq]{0,2}$")
CAPTIVE = re.compile(r"(?:o[dnyZ]{1,5})?(D)")
HIT = re.compile(r"^[^TN]*(K)[aq]{0,3}$")
JOINED_BEFORE = re.compile(r"([PGF])a?ca?$")
LABEL = re.compile(r"([PDNTf])n?(?:p[ny]{1,3}|\))?l$")
OF_WHOM = re.compile(r"(?:^|d)([PDf]),$")
OUT_OF = re.compile(r"(?:^|[,;x])[op]o?$")
NOUN_OF = re.compile(r"([NGFMI])(?:[nyD]{0,2}|[pB]d?[ny]{1,3})(?:o|op)[aq]{0,2}$")
NOUN_TO = re.compile(r"(N)(?:[tp]|h?b+rp)$")
CROWD = re.compile(r"(M)(?:[bpnoyd]{0,6}A?[Bi]|,B|,?[bnpodr]{0,4}R|,?w?n?rp)a*$")
TOLL = re.compile(
    r"([TNF])[^QHUm;e]{0,16}(?:BQ)?(?:[tolpbERKv]a{0,2}|RB)q?$|([fD]|(?<=[do])P)n?,?w?h?[RE]$|(f)[pdno]{0,5}a?k$"
)
PUT_AT = re.compile(r"(?:[Rrksx,c]|^)d?n{0,2}([MPDNTf])[pnd]{0,4}p$")
TOLL_FIRST = re.compile(r"(T)[^QHUTm;e]{0,16}(?:[tolpbERKv]a{0,2}|RB)q?$")
"""Read before a noun that stands farther off."""
TOLL_LATER = re.compile(r"(T),w[^T;]{2,14},h?a*R[tp]?$")
TOLLS = (TOLL_FIRST, TOLL, TOLL_LATER)
TOLL_ASIDE = re.compile(r"T,w")
OBJECT = re.compile(
    r"(?<![tmba])(P|G|F)a{0,2}(?:u|d?n{1,6}|d?n{0,3}on{1,4})(?:,d?n{1,6}){0,3},?c$"
)
OBJECT_LIST = re.compile(r"(?<![tmba])(P|G|F)a{0,2}d?n{1,6},$")
OBJECT_AFTER_THINGS = re.compile(r"(?<![tmba])(P|G|F)a{0,2}Z(?:\(|,?ca?|,a?)$")
OBJECT_LIST_ON = re.compile(r"(?:,d?n{1,5}|,Q){0,2},?c[QHdn]")
AMONG_WERE = re.compile(r"(?:d|g[QU])(P|D|N|f)[abn]{0,3}[bia]$")
RELEASE_OF = re.compile(r"Xo?[aq]{0,2}$")

WHOLE_OF = re.compile(r"(?:[i(]|^[^x]*l)[aq]{0,2}$")
SAME = re.compile(r"k[^QHUPDGI]{0,6}[bptlRE]$")
SAID = re.compile(r"[x,c]d?n{0,4}s[wo]?$")
AMONG_THEM = re.compile(r"(?:i|gu)ba?q?|uiq?|dia?q?")
OF_THEM = re.compile(r"H(?:[n,.]|$)")
OF_ALL = re.compile(r"[PD]?,$")
"""Between a whole that stands behind "of" and its part: "Of the 53 killed, 31"."""
COMPARED = re.compile(r"z[aq]*$")
SPEAKS = re.compile(r"a*s")
FELLOW = re.compile(r"(?:,|,?c)(?:a{0,2}|p[yn])$")
PLACE_AFTER = re.compile(r"(?:$|[pBayA.,;)]|n(?:$|[p,.;]))")
LIST_BEFORE = re.compile(r"(?:d?n{0,3}|[op]d?n{1,3})(?:,|,?ca*)")
LIST_AFTER = re.compile(r"(?:od?n{1,3}|pd?n{1,3})?(?:,|,?ca?)")
