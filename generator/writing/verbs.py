"""Verbs by which articles tell what was done abroad, and how far it got."""

from __future__ import annotations

import re

from generator.vocabulary import ResponseType, Status

_TYPES = {
    ResponseType.CONDEMN: r"condemn(?:ed|s|ing)?|denounc(?:ed|es|ing)",
    ResponseType.ACCUSE: r"accus(?:ed|es|ing)|blam(?:ed|es|ing)",
    ResponseType.WARN: r"warn(?:ed|s|ing)?",
    ResponseType.CONCERN: r"(?:voic|express)\w* (?:\w+ )?(?:concern|worry|alarm)",
    ResponseType.CALL_FOR_TALKS: r"(?:call|urg|appeal)\w* (?:\w+ ){0,4}"
    r"(?:talks|dialogue|negotiat\w+)",
    ResponseType.APPEAL: r"(?:call|urg|appeal)\w* (?:\w+ ){0,4}"
    r"(?:calm|peace|restraint|an end)",
    ResponseType.SUPPORT: r"(?:prais|welcom|back|support)(?:ed|es|s|ing)",
    ResponseType.SEND_ENVOY: r"(?:send|sent|dispatch)\w* (?:\w+ ){0,3}"
    r"(?:envoy|representative|diplomat)",
    ResponseType.SEND_MISSION: r"(?:send|sent|dispatch)\w* (?:\w+ ){0,3}"
    r"(?:mission|observers|monitors|experts|working group)",
    ResponseType.SEND_POLICE_OR_PEACEKEEPERS: r"(?:send|sent|deploy)\w* (?:\w+ ){0,3}"
    r"(?:police|peacekeep\w+)",
    ResponseType.MEDIATE: r"mediat(?:e|ed|es|ing|ion)",
    ResponseType.MEET: r"(?:met|meets?|spoke|speaks|talks) with",
    ResponseType.RECOGNISE: r"recogni[sz](?:e|ed|es|ing)",
    ResponseType.HUMANITARIAN_AID: r"(?:humanitarian|emergency|relief) (?:aid|help)",
    ResponseType.SHELTER: r"(?:asylum|refuge|shelter)",
    ResponseType.EVACUATE: r"evacuat(?:e|ed|es|ing)",
    ResponseType.DEMAND: r"demand(?:ed|s|ing)?",
    ResponseType.INVESTIGATE: r"investigat(?:e|ed|es|ing)",
    ResponseType.SANCTION: r"sanction(?:ed|s)?|fr(?:oze|eeze) (?:\w+ )?assets",
    ResponseType.CUT_AID: r"(?:cut|suspend)\w* (?:\w+ ){0,2}(?:aid|trade|help)",
    ResponseType.RECALL_OR_EXPEL: r"(?:recall|expel)\w* (?:\w+ ){0,3}"
    r"(?:ambassador|envoy|diplomat)",
    ResponseType.BORDER: r"(?:clos|open)\w* (?:\w+ ){0,2}borders?",
    ResponseType.BLOCK: r"veto(?:ed|es)?",
}
VERBS = {kind: re.compile(rf"\b(?:{form})\b", re.I) for kind, form in _TYPES.items()}
"""For each type of response the words that tell of it, the most telling first."""

_STATUSES = {
    Status.WITHHELD: r"stopp\w* short of|has not|have not|had not|did not",
    Status.DECLINED_FOR_NOW: r"not (?:\w+ ){0,3}for now|no plans? to",
    Status.REFUSED: r"refus\w+|will not|would not|rejected",
    Status.OFFERED: r"offer\w*|ready to|willing to",
    Status.PROPOSED: r"propos\w+|suggest\w+",
    Status.CONSIDERED: r"consider\w*|weigh\w*|discuss\w*",
    Status.ANNOUNCED: r"will|would|plans? to|promis\w+|pledg\w+|is to|are to",
    Status.UNDER_WAY: r"has begun|is sending|are sending|is being sent",
}
_AHEAD = {
    status: re.compile(rf"\b(?:{form})\b", re.I) for status, form in _STATUSES.items()
}


def status(before: str, act: str) -> Status:
    """Return how far an act got, by the words before it in its clause and its own."""
    words = f"{before} {act}"
    return next(
        (one for one, form in _AHEAD.items() if form.search(words)), Status.DONE
    )
