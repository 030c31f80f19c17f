"""Verbs by which articles tell what was done abroad, and how far it got."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.model.vocabulary import ResponseType, Status

SAID = {
    ResponseType.CALL_FOR_TALKS: (
        "call*|urg*|appeal*|press* … talks|dialogue|negotiat*|talk|mediation",
    ),
    ResponseType.APPEAL: (
        "call*|urg*|appeal* … calm|peace|restraint|end|ceasefire|truce",
        "call*|appeal* on|upon|to … to",
        "urge|urged|urges|urging … to",
    ),
    ResponseType.CONCERN: (
        "express*|voic*|rais* … concern*|worry|worries|alarm|dismay|sorrow",
        "is|are|was|were … concerned|worried|alarmed|dismayed",
    ),
    ResponseType.CONDEMN: ("condemn*", "denounc*", "deplor*"),
    ResponseType.ACCUSE: ("accus*", "blam*", "held … responsible"),
    ResponseType.WARN: ("warn*", "caution*"),
    ResponseType.SUPPORT: (
        "praised|praises|welcomed|welcomes|hailed|endorsed|endorses|congratulated",
        "backed|backs|backing|supported|supports|supporting",
        "express*|voic*|pledg* … support|solidarity",
        "sided|sides with",
    ),
    ResponseType.SEND_ENVOY: (
        "send*|sent|dispatch* … envoy*|representative*|diplomat*|emissar*|minister",
    ),
    ResponseType.SEND_MISSION: (
        "send*|sent|dispatch*|deploy* … mission|observer*|monitor*|experts|inspectors",
        "send*|sent|dispatch* … working group|party|team",
    ),
    ResponseType.SEND_POLICE_OR_PEACEKEEPERS: (
        "send*|sent|dispatch*|deploy*|contribut* … police*|peacekeep*|troops|soldiers",
    ),
    ResponseType.STEP_UP_PRESENCE: (
        "reinforc*|strengthen*|increas*|doubl*|enlarg* … presence|staff|embassy|base",
        "step*|stepping up … presence",
        "opened|opens|open … office",
    ),
    ResponseType.SECURITY_HELP: (
        "train*|equip* … police*|army|troops|guards|officers",
        "send*|sent|suppl*|deliver*|sold … weapons|arms|ammunition|shields|vehicles",
        "military|security|police help|aid|assistance|support",
    ),
    ResponseType.TAKE_REFUGEES: (
        "take|takes|took|taking … refugees|families|people|fled|fleeing",
        "accept*|admit*|host*|receiv*|shelter*|welcom*|let … refugees|fleeing|fled",
    ),
    ResponseType.SHELTER: ("asylum", "refuge", "shelter*", "safe haven"),
    ResponseType.EVACUATE: (
        "evacuat*",
        "flew|fly|flown|airlift*|brought|bring … out|home",
    ),
    ResponseType.CUT_AID: (
        "cut|cuts|cutting|suspend*|halt*|stop*|froze|freez* … "
        "aid|trade|help|assistance|payment*|loan*|funding|exports|imports",
    ),
    ResponseType.HUMANITARIAN_AID: (
        "humanitarian|emergency|relief|medical|food aid|help|supplies|assistance",
        "send*|sent|deliver*|flew|fly|flying|shipped|ship … "
        "doctors|nurses|medic*|food|flour|water|tents|blankets|aid|supplies",
    ),
    ResponseType.HELP: (
        "offer*|pledg*|promis*|give|gives|gave|provid*|grant*|lend*|lent … "
        "help|assistance|aid|money|loan*|credit|fuel|funds",
    ),
    ResponseType.MEDIATE: ("mediat*", "broker*", "good offices", "bring … together"),
    ResponseType.MEET: (
        "met|meet|meets|meeting|spoke|speak|speaks|talked … with",
        "held|hold|holds talks",
        "visited|visits|visit|telephoned|phoned|received",
    ),
    ResponseType.RECOGNISE: ("recognis*", "recogniz*", "recognition"),
    ResponseType.SANCTION: (
        "sanction*",
        "froze|freez*|frozen … assets|accounts",
        "impos* … embargo|ban|bans",
        "travel|visa ban*",
        "banned|barred … entering|entry",
    ),
    ResponseType.RECALL_OR_EXPEL: (
        "recall*|expel*|withdrew|withdraw* … ambassador*|envoy*|diplomat*|consul*",
    ),
    ResponseType.BORDER: (
        "clos*|open*|reopen*|seal*|shut* … border*|frontier*|crossing*",
    ),
    ResponseType.BLOCK: (
        "veto*",
        "block*|stopped … resolution|statement|vote|motion|draft|call",
    ),
    ResponseType.INVESTIGATE: (
        "investigat*",
        "look*|inquir* into",
        "open*|order*|began|start* … inquiry|enquiry",
    ),
    ResponseType.DEMAND: ("demand*", "insist*"),
    ResponseType.STATEMENT: (
        "took|takes|taken note",
        "issued|issue|published … statement|communique",
        "follow*|monitor*|watch* … closely",
    ),
}
"""For each type of response the words that tell of it, the most telling type first.

`|` stands between words of which one is there, `*` for any ending, and `…` for up to
four words.
"""
_GAP = "…"
_ENDING = r"\w*"
_WORDS_BETWEEN = r"(?:[\w'’-]+ ){0,4}"

_STATUSES = {
    Status.WITHHELD: r"stopp\w* short of|has not|have not|had not|did not",
    Status.DECLINED_FOR_NOW: r"not (?:\w+ ){0,3}for now|no plans? to",
    Status.REFUSED: r"refus\w+|will not|would not|rejected",
    Status.OFFERED: r"offer\w*|ready to|willing to",
    Status.PROPOSED: r"propos\w+|suggest\w+",
    Status.CONSIDERED: r"consider\w*|weigh\w*|discuss\w*",
    Status.REPORTED_PLAN: r"expected to|reportedly|said to be planning",
    Status.ANNOUNCED: r"will|would|plans? to|promis\w+|pledg\w+|is to|are to",
    Status.UNDER_WAY: r"has begun|began|is sending|are sending|is being sent",
}
_AHEAD = {
    status: re.compile(rf"\b(?:{form})\b", re.I) for status, form in _STATUSES.items()
}


class Act(NamedTuple):
    """Words that tell of a response, and where they stand in their sentence."""

    start: int
    end: int
    type: ResponseType


def _pattern(notation: str) -> re.Pattern[str]:
    words = [
        _WORDS_BETWEEN if word == _GAP else f"(?:{word.replace('*', _ENDING)}) "
        for word in notation.split()
    ]
    return re.compile(rf"\b{''.join(words).removesuffix(' ')}\b", re.I)


_ACTS = {kind: tuple(map(_pattern, forms)) for kind, forms in SAID.items()}


def acts(sentence: str) -> list[Act]:
    """Return what a sentence tells of, in its order, each type once.

    Words that could be two acts are the more telling one.
    """
    found: list[Act] = []
    for act in _candidates(sentence):
        if all(act.end <= one.start or one.end <= act.start for one in found):
            found.append(act)
    return sorted(found)


def _candidates(sentence: str) -> Iterator[Act]:
    for kind, forms in _ACTS.items():
        matches = [match for form in forms if (match := form.search(sentence))]
        if matches:
            first = min(matches, key=re.Match[str].start)
            yield Act(*first.span(), kind)


def status(before: str, act: str) -> Status:
    """Return how far an act got, by the words before it in its clause and its own."""
    words = f"{before} {act}"
    return next(
        (one for one, form in _AHEAD.items() if form.search(words)), Status.DONE
    )
