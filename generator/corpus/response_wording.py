"""English wording of responses, such as `stopped short of recognising …`."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.vocabulary import ResponseType, Status


class Verb(NamedTuple):
    """The verb phrase of a response type: its forms, and how a target follows it."""

    done: str
    """Past tense."""
    do: str
    """Infinitive without `to`."""
    doing: str
    """Gerund."""
    joint: str = ""
    """Preposition before the target, if any."""
    end: str = ""
    """Words after the target."""
    alone: str = ""
    """Words in place of the target if nobody is named."""


class Deed(NamedTuple):
    """The wording of a response, before and after the names of its target."""

    start: str
    end: str


VERBS = {
    ResponseType.STATEMENT: Verb(
        "made a statement", "make a statement", "making a statement", "to"
    ),
    ResponseType.CONCERN: Verb(
        "voiced concern", "voice concern", "voicing concern", "to"
    ),
    ResponseType.APPEAL: Verb("appealed", "appeal", "appealing", "to", "", "for calm"),
    ResponseType.CALL_FOR_TALKS: Verb("called", "call", "calling", "on", "for talks"),
    ResponseType.CONDEMN: Verb("condemned", "condemn", "condemning"),
    ResponseType.ACCUSE: Verb("accused", "accuse", "accusing"),
    ResponseType.WARN: Verb("warned", "warn", "warning"),
    ResponseType.SUPPORT: Verb("backed", "back", "backing", alone="a party"),
    ResponseType.MEET: Verb("talked with", "talk with", "talking with"),
    ResponseType.SEND_ENVOY: Verb(
        "sent an envoy", "send an envoy", "sending an envoy", "to"
    ),
    ResponseType.MEDIATE: Verb("mediated", "mediate", "mediating", "with"),
    ResponseType.RECOGNISE: Verb("recognised", "recognise", "recognising"),
    ResponseType.HUMANITARIAN_AID: Verb(
        "gave humanitarian aid",
        "give humanitarian aid",
        "giving humanitarian aid",
        "to",
    ),
    ResponseType.HELP: Verb("helped", "help", "helping"),
    ResponseType.SECURITY_HELP: Verb(
        "gave security help", "give security help", "giving security help", "to"
    ),
    ResponseType.SEND_POLICE_OR_PEACEKEEPERS: Verb(
        "sent police or peacekeepers",
        "send police or peacekeepers",
        "sending police or peacekeepers",
        "to",
    ),
    ResponseType.SEND_MISSION: Verb(
        "sent a mission", "send a mission", "sending a mission", "to"
    ),
    ResponseType.STEP_UP_PRESENCE: Verb(
        "stepped up presence", "step up presence", "stepping up presence", "in"
    ),
    ResponseType.SHELTER: Verb("sheltered", "shelter", "sheltering", alone="a person"),
    ResponseType.TAKE_REFUGEES: Verb(
        "took in refugees", "take in refugees", "taking in refugees", "from"
    ),
    ResponseType.EVACUATE: Verb("evacuated", "evacuate", "evacuating", alone="people"),
    ResponseType.DEMAND: Verb("made demands", "make demands", "making demands", "of"),
    ResponseType.INVESTIGATE: Verb("investigated", "investigate", "investigating"),
    ResponseType.SANCTION: Verb(
        "imposed sanctions", "impose sanctions", "imposing sanctions", "on"
    ),
    ResponseType.CUT_AID: Verb(
        "cut aid or trade", "cut aid or trade", "cutting aid or trade", "to"
    ),
    ResponseType.RECALL_OR_EXPEL: Verb(
        "recalled or expelled envoys",
        "recall or expel envoys",
        "recalling or expelling envoys",
        "to or of",
    ),
    ResponseType.BORDER: Verb(
        "closed or opened a border",
        "close or open a border",
        "closing or opening a border",
        "with",
    ),
    ResponseType.BLOCK: Verb("blocked", "block", "blocking", alone="a move"),
}
_STATUS_TEMPLATES = {
    Status.DONE: "{0.done}",
    Status.UNDER_WAY: "under way: {0.doing}",
    Status.ANNOUNCED: "announced plans to {0.do}",
    Status.REPORTED_PLAN: "reported to plan to {0.do}",
    Status.OFFERED: "offered to {0.do}",
    Status.PROPOSED: "proposed {0.doing}",
    Status.CONSIDERED: "considered {0.doing}",
    Status.WITHHELD: "stopped short of {0.doing}",
    Status.DECLINED_FOR_NOW: "declined for now to {0.do}",
    Status.REFUSED: "refused to {0.do}",
}


def deed(type_: ResponseType, status: Status, *, aimed: bool) -> Deed:
    """Return the wording of a response.

    Args:
        type_: What was done.
        status: How far it got.
        aimed: Whether a target is named; its names belong between start and end.
    """
    verb = VERBS[type_]
    predicate = _STATUS_TEMPLATES[status].format(verb)
    complement = verb.joint if aimed else verb.alone
    return Deed(f"{predicate} {complement}".rstrip(), verb.end)
