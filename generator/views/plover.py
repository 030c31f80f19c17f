"""Codes of event data for responses: PLOVER and CAMEO, by type and status.

PLOVER left out public statements and appeals, has nothing for evacuations, and its
codes for borders ask whether one was closed or opened; the four local codes begin
with `X_`. `recognise` is a local mode and `humanitarian` a local context.

Source: the PLOVER manual for events, modes, contexts and auxiliaries, and its
table of 2021 for what each CAMEO code became; sanctions follow the manual.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.model.vocabulary import ResponseType, Status


class Code(NamedTuple):
    """How event data would write an act down; an empty part says nothing."""

    event: str
    mode: str = ""
    context: str = ""
    cameo: str = ""
    auxiliary: str = ""


class _Codes(NamedTuple):
    """The codes of one type: done, planned and refused; None: as done."""

    done: Code
    planned: Code | None = None
    refused: Code | None = None


_CODES = {
    ResponseType.STATEMENT: _Codes(Code("X_STATEMENT", "", "diplomatic", "010")),
    ResponseType.CONCERN: _Codes(Code("X_STATEMENT", "", "diplomatic", "010")),
    ResponseType.APPEAL: _Codes(Code("X_APPEAL", "", "diplomatic", "020")),
    ResponseType.CALL_FOR_TALKS: _Codes(Code("X_APPEAL", "", "diplomatic", "026")),
    ResponseType.CONDEMN: _Codes(Code("ACCUSE", "disapprove", "", "111")),
    ResponseType.ACCUSE: _Codes(Code("ACCUSE", "allege", "", "112")),
    ResponseType.WARN: _Codes(Code("REQUEST", "", "", "100")),
    ResponseType.SUPPORT: _Codes(Code("SUPPORT", "", "diplomatic", "051")),
    ResponseType.MEET: _Codes(
        Code("CONSULT", "", "diplomatic", "040"),
        Code("AGREE", "", "diplomatic", "036"),
        Code("REJECT", "meet", "diplomatic", "125"),
    ),
    ResponseType.SEND_ENVOY: _Codes(
        Code("CONSULT", "visit", "diplomatic", "042"),
        Code("AGREE", "", "diplomatic", "036"),
        Code("REJECT", "meet", "diplomatic", "125"),
    ),
    ResponseType.MEDIATE: _Codes(
        Code("CONSULT", "third-party", "diplomatic", "045"),
        Code("AGREE", "", "diplomatic", "039"),
        Code("REJECT", "meet", "diplomatic", "126"),
    ),
    ResponseType.RECOGNISE: _Codes(
        Code("SUPPORT", "recognise", "diplomatic", "054"),
        Code("AGREE", "recognise", "diplomatic", "032"),
        Code("REJECT", "recognise", "diplomatic", "120"),
    ),
    ResponseType.HUMANITARIAN_AID: _Codes(
        Code("AID", "", "humanitarian", "073"),
        Code("AGREE", "", "humanitarian", "0333"),
        Code("REJECT", "assist", "humanitarian", "1223"),
    ),
    ResponseType.HELP: _Codes(
        Code("AID", "", "", "070"),
        Code("AGREE", "", "", "033"),
        Code("REJECT", "assist", "", "122"),
    ),
    ResponseType.SECURITY_HELP: _Codes(
        Code("AID", "", "military", "072"),
        Code("AGREE", "", "military", "0332"),
        Code("REJECT", "assist", "military", "1222"),
    ),
    ResponseType.SEND_POLICE_OR_PEACEKEEPERS: _Codes(
        Code("AID", "", "peacekeeping", "074"),
        Code("AGREE", "", "peacekeeping", "0334"),
        Code("REJECT", "assist", "peacekeeping", "1224"),
    ),
    ResponseType.SEND_MISSION: _Codes(
        Code("COOPERATE", "", "diplomatic", "060"),
        Code("AGREE", "", "diplomatic", "031"),
        Code("REJECT", "assist", "diplomatic", "121"),
    ),
    ResponseType.STEP_UP_PRESENCE: _Codes(
        Code("COOPERATE", "", "diplomatic", "060"),
        Code("AGREE", "", "diplomatic", "031"),
        Code("REJECT", "assist", "diplomatic", "121"),
    ),
    ResponseType.SHELTER: _Codes(
        Code("AID", "", "asylum", "075"),
        Code("AGREE", "", "asylum", "030"),
        Code("REJECT", "assist", "asylum", "122"),
    ),
    ResponseType.TAKE_REFUGEES: _Codes(
        Code("AID", "", "asylum", "075"),
        Code("AGREE", "", "asylum", "030"),
        Code("REJECT", "assist", "asylum", "122"),
    ),
    ResponseType.EVACUATE: _Codes(Code("X_EVACUATE")),
    ResponseType.DEMAND: _Codes(Code("REQUEST", "change", "", "100")),
    ResponseType.INVESTIGATE: _Codes(Code("ACCUSE", "investigate", "", "090")),
    ResponseType.SANCTION: _Codes(
        Code("SANCTION", "discontinue", "diplomatic", "163"),
        Code("THREATEN", "restrict", "diplomatic", "1312"),
    ),
    ResponseType.CUT_AID: _Codes(
        Code("SANCTION", "discontinue", "economic", "162"),
        Code("THREATEN", "relations", "economic", "1311"),
    ),
    ResponseType.RECALL_OR_EXPEL: _Codes(
        Code("SANCTION", "withdraw", "diplomatic", "161"),
        Code("THREATEN", "relations", "diplomatic", "1313"),
    ),
    ResponseType.BORDER: _Codes(Code("X_BORDER")),
    ResponseType.BLOCK: _Codes(Code("REJECT", "yield", "diplomatic", "129")),
}

_AUXILIARY = {
    Status.ANNOUNCED: "future",
    Status.REPORTED_PLAN: "future",
    Status.OFFERED: "hypothetical",
    Status.PROPOSED: "hypothetical",
    Status.CONSIDERED: "hypothetical",
    Status.WITHHELD: "negation",
    Status.DECLINED_FOR_NOW: "negation",
    Status.REFUSED: "negation",
}
"""What PLOVER says beside an act that has not happened."""


def code(act: ResponseType, status: Status) -> Code:
    """Return how event data would write down an act that got as far as `status`.

    CAMEO has no code for what was not done, unless refusing is itself an act.
    """
    codes, auxiliary = _CODES[act], _AUXILIARY.get(status, "")
    if not auxiliary:
        return codes.done
    if auxiliary != "negation":
        return (codes.planned or codes.done)._replace(auxiliary=auxiliary)
    if codes.refused and status is not Status.WITHHELD:
        return codes.refused
    return codes.done._replace(cameo="", auxiliary=auxiliary)
