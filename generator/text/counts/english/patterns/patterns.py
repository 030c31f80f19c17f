"""Patterns over the kinds of a sentence's parts: what may stand around a count.

"Shelling killed 12 people in Asta." is the string `nPQpnn`. The letters are those of
`lexicon.Kind`:

    Counts
    Q  count of people: 12 people        H  partial count: two of them
    U  count of an unknown noun          Z  count of things: 30 houses

    Triggers
    P  past participle: killed           G  present participle: killing
    F  finite form: kill, kills          I  intransitive verb: died
    D  state: dead, missing              N  event noun: deaths
    f  status noun: refugees             T  toll: death toll
    M  gathering: rally                  A  participation: joined
    J  injury: smoke inhalation          K  impact: the floods hit
    X  no harm: released, charged

    Verbs
    b  copula: was, been, remained       h  have: has, began
    m  modal: could                      r  predicative verb: feared, found, left
    s  reporting verb: said              S  suffering verb: sustained
    R  change verb: rose, reached        E  excess verb: topped
    v  other verb: attacked

    Other words
    n  any other word or mark            d  determiner: the, his
    u  pronoun: they                     w  relative pronoun: who
    a  adverb: also                      y  time: today, a week
    p  preposition: in, because of       o  of
    t  to                                B  by
    g  among                             i  including: included, of whom
    c  coordinator: and                  x  subordinator: when, but, ";"
    k  tally noun: number, figure        z  comparison: up from
    e  expectation: likely               !  negation: not
    ,  comma                             l  colon or dash
    (  opening bracket                   )  closing bracket

In most patterns the first group that matches is the trigger. Patterns for what follows
a count are matched from the part after it; the others end with the part before it.
"""

from __future__ import annotations

import re

# Pieces
WHO = r"(?:,?w|\))?"  # "who", ", who"
HAVE = r"(?:mh|ht?)?"  # "have", "may have", "had to"
BE = r"b[abr]*(?:p?yn?[ab]*)?"  # "was", "were later found", "was on Friday night"
AUXILIARIES = r"(?:mh)?[abhr]*"  # "have reportedly", "may have"
NO_OBJECT = r"(?!a*[QHUdu])"  # no object follows that the count itself killed
# "in the bus", "from Asta and Brod"
POSTMODIFIER = r"(?:[npoadtyZNMGDJu]|(?<=n)c(?=n)){0,10}+"

COUNT = re.compile("[QHU]")

# Predicates: what follows a count

# "The raid left 12 people dead."
STATE = re.compile(
    r"(?:,?w|,)?(?:(?:[abhr]{0,4}bs|m?[abhrR]{0,5})(D)|[abhr]{0,4}b[ar]{0,2}(f))"
)
# "4,000 people are living without electricity."
LIVING_STATE = re.compile(rf"{WHO}[abhr]{{1,4}}([PIn])(D)")
# "The law would put 5,000 people in jail."
MODAL_VERB = re.compile(r"ma*[nvRFPG]$")
# "Pirates took nine people hostage."
CAPTIVE_STATE = re.compile(r"(?:[op][dnyZ]{1,5}|(?:,Q)*,?cQ)?(D)")
# "A driver who tried to reverse was shot dead."
RELATIVE_CLAUSE = re.compile(
    rf",?w[^xQHUPIs,]{{1,12}}(?:{BE}(P)|a*(I)|ba*(D)){NO_OBJECT}"
)
# "Four children were among the dead."
AMONG_VICTIMS = re.compile(rf"{WHO}[ab]{{0,3}}g(?:d|Q(?:[nv]p?)?)?(P|D|N|f)")
# "12 people were killed."
PASSIVE = re.compile(rf"{WHO}{HAVE}a*{BE}(P|N)")
# "Nine clerks were marched in chains to jail." Used for places only.
PASSIVE_TO_PLACE = re.compile(rf"{WHO}{HAVE}a*b[abr]*([nvIP])[npdya]{{0,4}}?(D)")
# "Six clerks were seen being pushed into a van."
WITNESSED = re.compile(rf"{WHO}{HAVE}a*b[abr]*nb[ab]*(P)")
# "45 men were stripped, doused with water and beaten for hours."
COORDINATED_PASSIVE = re.compile(
    rf"{WHO}{HAVE}a*{BE}[nvP](?:[npdyoatZB]|x(?=[dn]n)|xQ(?=c)){{0,5}}"
    r"(?:,[nv][npdyoa]{0,5}){0,3}"
    rf",?ca*(?:{BE})?(P){NO_OBJECT}"
)
# "12 killed in raid"
REDUCED_PASSIVE = re.compile(rf"{WHO}{HAVE}[ar]*(P){NO_OBJECT}")
# "Four children of one family drowned", "3 members of patrol killed"
REDUCED_PASSIVE_OF = re.compile(rf"o[dnZ]{{1,4}}[ar]*(P){NO_OBJECT}")
# "Four people have died."
INTRANSITIVE = re.compile(rf"{WHO}{AUXILIARIES}(I)")
# "15 demonstrators received head injuries."
SUFFERING = re.compile(
    rf"{WHO}{AUXILIARIES}(?:SZ?[andpo]{{0,5}}D?(N|J|F)|h[and]{{0,2}}(J))"
)
# "Five of us got 13 days." "Three traffickers were given 14 years."
TERM_AFTER = re.compile(rf"{WHO}{HAVE}a*(?:b?n|b|S)(Z)")
# "The court handed 15 days to each of the eight women."
TERM_BEFORE = re.compile(r"[nv](Z)t$")
# "12 people are believed to have been killed."
REPORTED_INFINITIVE = re.compile(
    rf"{WHO}(?!a*ba*t)h?[abrsn]{{1,3}}t(?:ha*(?:{BE}(P)|(I)|(P){NO_OBJECT})|ba*(P|D))"
)
# "13 students said they had been beaten."
REPORTED_CLAUSE = re.compile(
    rf"{WHO}(?:[nBdopht]{{1,6}})?[abrh]*[sr][dnpu]{{0,5}}?[wx]?uh?a*(?:{BE}(?:[nv][npdyoa]{{0,4}}(?:,[nv])*,?c?)?(P)|(I))"
)
# "500 mourners joined the funeral march."
PARTICIPATION = re.compile(
    rf"{WHO}(?:[abrs]{{1,3}}th?|[abhr]*)(A)(?:[pdnyoa]{{0,5}}M|n?$|[,x])"
)
# "the 74 women they abducted", "two priests whom the gang was holding"
OBJECT_RELATIVE = re.compile(
    r",?w?(?:u|d?n{1,2})(?:h?a*(P)|h?a*b{1,2}a*(G))(?![abr]*[QHUdu])"
)
# "Some 340 refugees chose to go home."
INFINITIVE = re.compile(rf"{WHO}[abhrn]{{0,4}}t(I)")

# "In all, 26 of the women spoke of being stripped and beaten."
REPORTED_GERUND = re.compile(
    rf"{WHO}[abrh]*[sr]o?h?b[ab]*(?:[nv][npdyoa]{{0,4}},?c)?(P)"
)
# "10 detainees said that guards had beaten them."
REPORTED_OBJECT = re.compile(
    rf"(?:p[dn]{{1,3}})?{WHO}[abrh]*[sr][dnp]{{0,5}}[wx]?d?n{{1,2}}h?a*(?:[nvPF]u[pna]{{0,3}},?c)?a*([PF])u"
)
# "Ten men say that guards held their heads under water." Used for the tortured only.
REPORTED_DEED = re.compile(rf"{WHO}[abrh]*s[dnp]{{0,5}}[wx]?d?n{{1,2}}h?a*(I)")
# "Six reporters told the court of torture." Used for the tortured only.
TOLD_OF = re.compile(rf"{WHO}[abrh]*s[dnpu]{{0,4}}[op]n{{0,2}}([FN])")
# "Lawyers for five students say that their clients were beaten."
REPORTED_OF_OTHERS = re.compile(
    rf"[abrh]*s[dnp]{{0,5}}?w?(?:dn|u)h?a*{BE}(?:[nv][npdyoa]{{0,4}}(?:,[nv])*,?c)?(P)"
)
# "Eleven men say interrogators gave them electric shocks."
REPORTED_GIFT = re.compile(rf"{WHO}[abrh]*s[dnp]{{0,5}}w?d?n{{1,2}}h?a*[nvS]u(N)")
# "A gang attacked a clerk with knives, leaving him with head injuries."
LEFT_PRONOUN = re.compile(r"[^QHUxs,]{0,8},?(?:r|G)u(?:(D|P)|p[an]{0,3}(J|F|N))")

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

# "43 students who disappeared", "14 miners trapped underground", "19 dead"
CLAUSE_OF_WHOLE = re.compile(r",?w|P|D(?:n?$|[,pxcsbhR])")
# "48 passengers, of whom 11 were hurt"
PART_PREDICATE = re.compile(r"[^xQHU]{0,10}?,?(i)a{0,2}[QHU]")
# "12 people in the bus were killed."
FAR_PREDICATE = re.compile(
    rf"[Pv]?{POSTMODIFIER}(?:,?i[QHUnoad,c]{{1,6}})?{WHO}"
    rf"(?:,?{HAVE}a*(?<![^h]t)(?<!^t){BE}(P)|[abh]{{0,3}}(I)|ht(I)|(?:h?[br]+a*|ha*|[vR][apnydZ]{{1,5}})(D)"
    r"|[ah]*(A)[pdnyo]{0,5}M|(?<=n)S[adn]{0,3}(N|J))"
)
# "742 families whose homes were washed away are in tents."
OWNERS = re.compile(r",?(w)n[abh]{0,4}[PvnDI]{1,2}[apdny]{0,4},?(?=[abh]*[bI])")
# "Eighteen cadets fainted on parade and were taken to hospital."
COORDINATED_PREDICATE = re.compile(
    rf"{WHO}[^xQHUPIDNl(,]{{1,12}},?c(?:(?:ht?)?a*b[ab]*(P)|ba*(D)|b?a*(I)|SZ?[andpo]{{0,5}}(N|J|F))"
    rf"|{WHO}[^xQHUPIDNl(,]{{1,9}}x(?:b?a|b)(P)"
)
# What stands before the subject of a clause
CLAUSE_START = re.compile(r"(?:^|[xlw,])[ay]*$")
# "Nine clerks, arrested on Friday, are still in the city."
PARTICIPLE_ASIDE = re.compile(r",a*(P)[pndyZ]{1,8}(?:cP[pndyZ]{0,5})?,[abhmvn]")
# "30 people may be trapped beneath the debris." Used for the missing only.
MODAL_PASSIVE = re.compile(rf"{WHO}ma*b?a*(P|D)")
# "24,000 displaced have returned." Like the next, used for the returned only.
NOMINAL_SUBJECT = re.compile(r"P(?:h?a{0,2}|t)(I)")
# "A trader who was injured in the clash died." "Miners trapped since Monday are
# presumed dead." "Men held by rebels were whipped." For the killed and tortured only.
LATER_HARM = re.compile(
    r"(?:,?w[abhr]*)?P(?:[^xQHUI]|x(?=dn{1,3}[hb])|(?<=B)Q){0,8}?(?:h?a*(I)|,?h?ba*(P|D))"
    + NO_OBJECT
)
# "3 killed 12 hurt in bus bombing", matched before and after the second count
HEADLINE_PAIR_BEFORE = re.compile(r"^QP$")
HEADLINE_PAIR_AFTER = re.compile(r"(P|D)")
HEADLINE_PAIR = re.compile(r"(P|D)Q[PD]")
# "5 tourists from Germany missing after avalanche"
HEADLINE_STATE = re.compile(r"p[ny]{1,2}(D)(?:[px]|$)")
# "They kidnapped two villagers and killed them."
PRONOUN_OBJECT = re.compile(r"[pnoady]{0,6},?ca*([PF])u")
# "A lorry hit two cyclists, killing them both."
PARTICIPLE_WITH_PRONOUN = re.compile(r",a?(G)(?:u|d(?=[apy,]|n?$))")
# "He was killed along with six others."
COMPANIONS = re.compile(r"b[abr]*(P)a{0,2}[cp]$")
# "The bomber killed himself and a guard."
BESIDES_ONESELF = re.compile(r"(I)[c,]$")
# "Two were killed and ten others, five of them guards, hurt.", before and after
SECOND_CLAUSE = re.compile(r"[PDI][^x;]{0,12}c$")
PARTICIPLE_BEHIND_ASIDE = re.compile(rf",[^xwsvhbPDIGF(;]{{1,14}},a*(P|D){NO_OBJECT}")
# "A blast trapped 13 miners." Used for the missing only.
TRAPPING = re.compile(r"[^QHUubr](D)a{0,2}$")
# "A boy was taken to a clinic, and he later died." Used for the killed only.
LATER_DEATH = re.compile(rf"{WHO}b[ab]*P[^QHUxsIG]{{0,8}},?cu[ah]*(I)")
# "A trader drank poison and died." Used for the killed only.
COORDINATED_DEATH = re.compile(rf"{WHO}[vnR][npdyoat]{{0,8}},?ca*(I)")
# "Eleven fishermen have not come home."
NOT_RETURNED = re.compile(rf"{WHO}[abhrm]{{0,3}}!a*[bh]*a*(I)")
# "Some 800 people have yet to return."
YET_TO_RETURN = re.compile(rf"{WHO}[abhr]{{0,3}}[an]t(I)")
# "Six men appeared in court; all were remanded in custody."
ALL_WERE = re.compile(r"[^QHUPID]{1,14}?(?:x|,c?)(a)(?:b[ab]*(P)|(I))")
# "the search for nine sailors of the tanker, who are presumed dead"
PRESUMED_DEAD = re.compile(r"(?:[op]d?n{1,4})?,?wb[ab]*(P|D)")
# "An officer threw a woman to the ground, breaking her arm." Used for fractures only.
FRACTURED = re.compile(r"[tpdny]{1,8},a?(D)")
# "Four students were walking home when they were abducted."
WHEN_THEY = re.compile(
    rf"{WHO}(?:[^QHUxsPDI,;]{{1,12}}x|b[^QHUxsPDI,;]{{1,10}}cw?)uh?b[ab]*(P)"
)
# "Five men who were reported missing have been found alive."
LATER_RELEASE = re.compile(
    r"(?:,?w)?[abhr]*(?:[PD][^QHUsx,]{0,8}?,?c?[ah]*b?|I[^QHUsx,]{0,8}?,?c?[ah]*b)[abr]*X"
)
# "Twelve suspects were charged."
NO_HARM_AFTER = re.compile(r"(?:,?w)?[abhr]{0,4}X")
# "61 held, 14 charged, 47 let go"
LIST_END = re.compile(r",?c?Q|n?$|[x)]")
# "The toll, which was 7 on Monday, has risen to 12."
CHANGE_AFTER = re.compile(r"[^,Q]{0,8},h?a*R")

# A second verb, matched from behind the first
# "Six people were kidnapped and killed."
COORDINATED_AFTER = re.compile(r"(?:,a*[PI]){0,3},?ca*b?a*([PI])(?!a*Z)" + NO_OBJECT)
# "detained by police and later tortured", "charged with murder and remanded"
LATER_COORDINATED = re.compile(
    r"(?:[pBtnoadyZ]{1,9}?|p[dnNFPJM]{1,4}),?ca*(?:b|hb)?a*([PI])" + NO_OBJECT
)

# Governors: what precedes a count

# "A mine killed 12."
VERB = re.compile(r"(?:(?<![tm!])|(?<=t)(?=G))(b?)(h?)a{0,3}(P|G|F)a{0,3}$")
# "Ambulances took away 15 wounded."
NOMINAL = re.compile(r"(P)(?:[pxcy,)]|n?$)")
# "They convicted 17."
NO_HARM_VERB = re.compile(r"()()(X)a{0,2}$")
# "It did not hurt anyone."
ANY_VERB = re.compile(r"([PGF])a{0,2}$")
# "The floods have hit 1.8 million people."
IMPACT = re.compile(r"^[^TN]*(K)a{0,3}$")
# "Guerrillas killed and wounded dozens." Matched before the second verb.
COORDINATED_BEFORE = re.compile(r"([PGF])a?ca?$")
# "They beat, teargassed and arrested thousands."
LISTED_VERBS = re.compile(r"([PGF]),([PGF]),?ca?([PGF])$")
# "The court freed 12 detainees."
NO_HARM_BEFORE = re.compile(r"Xo?a{0,2}$")
# "The injured, 23 in all, were flown to the capital."
APPOSITION = re.compile(r"(?:^|d)([PDf]),$")
# "The killing of 12 villagers was condemned."
EVENT_OF = re.compile(
    r"(?:([NGFM])(?:[nyD]{0,2}|[pB]d?[ny]{1,3})|(I)[nyD]{0,2})(?:o|op|o[dn]{0,2}f,?i)a{0,2}$"
)
# "Divers combed the bay for two boys."
SEARCHED_PLACE = re.compile(r"([GF])[dnoypZ]{1,6}p$")
# "Contact was lost with a boat carrying 34 people." Used for the missing only.
CARRIED = re.compile(r"([FGP])(?:d?n{1,3}|Zn)$")
# "Spontaneous returns have been recorded for 5,200 people."
EVENT_PREPOSITION = re.compile(r"(N)(?:[tp]|h?b+r[tp])$")
# "the use of torture against 21 suspects", where "torture" looks like a verb
EVENT_AGAINST = re.compile(r"[od]n?(F)p$")
# "Torture was alleged by 63 of the prisoners." "Shocks were given to nine."
UNDERGONE = re.compile(r"([NFJ])[pond]{0,3}h?b[ab]*[rnvsP][Btp]$")
# "The dead included five foreigners."
VICTIMS_WERE = re.compile(r"(?:d|g[QU])(P|D|N|f)(?:[abn]{0,3}[bia]|[pdn]{1,4}i)$")
# "Still missing are a boy and two hikers."
INVERTED_STATE = re.compile(r"^a*([DP])a*(?:[pdny]{1,5})?ba*$")
# "They killed the mayor and three guards."
COORDINATED_OBJECT = re.compile(
    r"(?<![tmba])(P|G|F)a{0,2}(?:u|d?n{1,6}|d?n{0,3}on{1,4})(?:,d?n{1,6}){0,3},?c$"
)
# "The strike killed the group's leader, his wife and three children."
LISTED_OBJECT = re.compile(r"(?<![tmba])(P|G|F)a{0,2}d?n{1,6},$")
# "Troops arrested every man in the village, 61 in all."
ALL_OBJECT = re.compile(r"(?<![tmba])(P|G|F)a{0,2}[dna][^QHUxs,PIDN]{0,7},$")
# ", his wife and three children" after the count of a listed object
OBJECT_LIST_AFTER = re.compile(r"(?:,d?n{1,5}|,Q){0,2},?c[QHdn]")
# "The fire killed 30 cows and 12 people."
OBJECT_AFTER_THINGS = re.compile(r"(?<![tmba])(P|G|F)a{0,2}Z(?:\(|,?ca?|,a?)$")
