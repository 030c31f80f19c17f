"""Codes of event data for responses: PLOVER and CAMEO, by type and status.

PLOVER left out public statements and appeals, has nothing for evacuations, and its
codes for borders ask whether one was closed or opened; the four local codes begin
with `X_`. `recognise` is a local mode and `humanitarian` a local context.

Source: the PLOVER manual for events, modes, contexts and auxiliaries, and its
table of 2021 for what each CAMEO code became; sanctions follow the manual.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.model.response_types import ResponseType, Status


class EventCode(NamedTuple):
    """The codes of an act in event data; an unknown part is empty."""

    event: str
    mode: str = ""
    context: str = ""
    cameo: str = ""
    auxiliary: str = ""

    @property
    def cameo_label(self) -> str:
        """`CAMEO 010`, which no reader of tables takes for the number 10."""
        return f"CAMEO {self.cameo}" if self.cameo else ""


class _Codes(NamedTuple):
    """The codes of a response type by status; None where the code of `done` applies."""

    done: EventCode
    planned: EventCode | None = None
    refused: EventCode | None = None


_CODES = {
    ResponseType.STATEMENT: _Codes(EventCode("X_STATEMENT", "", "diplomatic", "010")),
    ResponseType.CONCERN: _Codes(EventCode("X_STATEMENT", "", "diplomatic", "010")),
    ResponseType.APPEAL: _Codes(EventCode("X_APPEAL", "", "diplomatic", "020")),
    ResponseType.CALL_FOR_TALKS: _Codes(EventCode("X_APPEAL", "", "diplomatic", "026")),
    ResponseType.CONDEMN: _Codes(EventCode("ACCUSE", "disapprove", "", "111")),
    ResponseType.ACCUSE: _Codes(EventCode("ACCUSE", "allege", "", "112")),
    ResponseType.WARN: _Codes(EventCode("REQUEST", "", "", "100")),
    ResponseType.SUPPORT: _Codes(EventCode("SUPPORT", "", "diplomatic", "051")),
    ResponseType.MEET: _Codes(
        EventCode("CONSULT", "", "diplomatic", "040"),
        EventCode("AGREE", "", "diplomatic", "036"),
        EventCode("REJECT", "meet", "diplomatic", "125"),
    ),
    ResponseType.SEND_ENVOY: _Codes(
        EventCode("CONSULT", "visit", "diplomatic", "042"),
        EventCode("AGREE", "", "diplomatic", "036"),
        EventCode("REJECT", "meet", "diplomatic", "125"),
    ),
    ResponseType.MEDIATE: _Codes(
        EventCode("CONSULT", "third-party", "diplomatic", "045"),
        EventCode("AGREE", "", "diplomatic", "039"),
        EventCode("REJECT", "meet", "diplomatic", "126"),
    ),
    ResponseType.RECOGNISE: _Codes(
        EventCode("SUPPORT", "recognise", "diplomatic", "054"),
        EventCode("AGREE", "recognise", "diplomatic", "032"),
        EventCode("REJECT", "recognise", "diplomatic", "120"),
    ),
    ResponseType.HUMANITARIAN_AID: _Codes(
        EventCode("AID", "", "humanitarian", "073"),
        EventCode("AGREE", "", "humanitarian", "0333"),
        EventCode("REJECT", "assist", "humanitarian", "1223"),
    ),
    ResponseType.HELP: _Codes(
        EventCode("AID", "", "", "070"),
        EventCode("AGREE", "", "", "033"),
        EventCode("REJECT", "assist", "", "122"),
    ),
    ResponseType.SECURITY_HELP: _Codes(
        EventCode("AID", "", "military", "072"),
        EventCode("AGREE", "", "military", "0332"),
        EventCode("REJECT", "assist", "military", "1222"),
    ),
    ResponseType.SEND_POLICE_OR_PEACEKEEPERS: _Codes(
        EventCode("AID", "", "peacekeeping", "074"),
        EventCode("AGREE", "", "peacekeeping", "0334"),
        EventCode("REJECT", "assist", "peacekeeping", "1224"),
    ),
    ResponseType.SEND_MISSION: _Codes(
        EventCode("COOPERATE", "", "diplomatic", "060"),
        EventCode("AGREE", "", "diplomatic", "031"),
        EventCode("REJECT", "assist", "diplomatic", "121"),
    ),
    ResponseType.STEP_UP_PRESENCE: _Codes(
        EventCode("COOPERATE", "", "diplomatic", "060"),
        EventCode("AGREE", "", "diplomatic", "031"),
        EventCode("REJECT", "assist", "diplomatic", "121"),
    ),
    ResponseType.SHELTER: _Codes(
        EventCode("AID", "", "asylum", "075"),
        EventCode("AGREE", "", "asylum", "030"),
        EventCode("REJECT", "assist", "asylum", "122"),
    ),
    ResponseType.TAKE_REFUGEES: _Codes(
        EventCode("AID", "", "asylum", "075"),
        EventCode("AGREE", "", "asylum", "030"),
        EventCode("REJECT", "assist", "asylum", "122"),
    ),
    ResponseType.EXTRADITE: _Codes(
        EventCode("COOPERATE", "", "legal", "063"),
        EventCode("AGREE", "", "legal", "0313"),
        EventCode("REJECT", "assist", "legal", "1213"),
    ),
    ResponseType.EVACUATE: _Codes(EventCode("X_EVACUATE")),
    ResponseType.DEMAND: _Codes(EventCode("REQUEST", "change", "", "100")),
    ResponseType.INVESTIGATE: _Codes(EventCode("ACCUSE", "investigate", "", "090")),
    ResponseType.SANCTION: _Codes(
        EventCode("SANCTION", "discontinue", "diplomatic", "163"),
        EventCode("THREATEN", "restrict", "diplomatic", "1312"),
    ),
    ResponseType.CUT_AID: _Codes(
        EventCode("SANCTION", "discontinue", "economic", "162"),
        EventCode("THREATEN", "relations", "economic", "1311"),
    ),
    ResponseType.RECALL_OR_EXPEL: _Codes(
        EventCode("SANCTION", "withdraw", "diplomatic", "161"),
        EventCode("THREATEN", "relations", "diplomatic", "1313"),
    ),
    ResponseType.BORDER: _Codes(EventCode("X_BORDER")),
    ResponseType.BLOCK: _Codes(EventCode("REJECT", "yield", "diplomatic", "129")),
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
"""PLOVER auxiliaries of acts that have not happened."""


def code(act: ResponseType, status: Status) -> EventCode:
    """Return the codes of a response of this type and status.

    CAMEO has no code for what was not done, unless refusing is an act of its own.
    """
    codes, auxiliary = _CODES[act], _AUXILIARY.get(status, "")
    if not auxiliary:
        return codes.done
    if auxiliary != "negation":
        return (codes.planned or codes.done)._replace(auxiliary=auxiliary)
    if codes.refused and status is not Status.WITHHELD:
        return codes.refused
    return codes.done._replace(cameo="", auxiliary=auxiliary)
