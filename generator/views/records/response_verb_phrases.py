"""English wording of responses, such as `stopped short of recognising …`."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.response_types import ResponseType, Status


class VerbPhrase(NamedTuple):
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
    ongoing: str = ""
    """Words for a response under way, if not the gerund."""


class ResponsePhrase(NamedTuple):
    """The wording of a response, before and after the names of its target."""

    start: str
    end: str


VERB_PHRASES = {
    ResponseType.STATEMENT: VerbPhrase(
        "made a statement", "make a statement", "making a statement", "to"
    ),
    ResponseType.CONCERN: VerbPhrase(
        "voiced concern", "voice concern", "voicing concern", "to"
    ),
    ResponseType.APPEAL: VerbPhrase(
        "appealed", "appeal", "appealing", "to", "", "for calm"
    ),
    ResponseType.CALL_FOR_TALKS: VerbPhrase(
        "called", "call", "calling", "on", "for talks"
    ),
    ResponseType.CONDEMN: VerbPhrase("condemned", "condemn", "condemning"),
    ResponseType.ACCUSE: VerbPhrase("accused", "accuse", "accusing"),
    ResponseType.WARN: VerbPhrase("warned", "warn", "warning"),
    ResponseType.SUPPORT: VerbPhrase("backed", "back", "backing", alone="a party"),
    ResponseType.MEET: VerbPhrase(
        "spoke to",
        "talk to",
        "talking to",
        alone="the parties",
        ongoing="in talks with",
    ),
    ResponseType.SEND_ENVOY: VerbPhrase(
        "sent an envoy", "send an envoy", "sending an envoy", "to"
    ),
    ResponseType.MEDIATE: VerbPhrase("mediated", "mediate", "mediating", "with"),
    ResponseType.RECOGNISE: VerbPhrase(
        "recognised", "recognise", "recognising", ongoing="moving to recognise"
    ),
    ResponseType.HUMANITARIAN_AID: VerbPhrase(
        "gave humanitarian aid",
        "give humanitarian aid",
        "giving humanitarian aid",
        "to",
    ),
    ResponseType.HELP: VerbPhrase("helped", "help", "helping"),
    ResponseType.SECURITY_HELP: VerbPhrase(
        "gave security help", "give security help", "giving security help", "to"
    ),
    ResponseType.SEND_POLICE_OR_PEACEKEEPERS: VerbPhrase(
        "sent police or peacekeepers",
        "send police or peacekeepers",
        "sending police or peacekeepers",
        "to",
    ),
    ResponseType.SEND_MISSION: VerbPhrase(
        "sent a mission", "send a mission", "sending a mission", "to"
    ),
    ResponseType.STEP_UP_PRESENCE: VerbPhrase(
        "strengthened its presence",
        "strengthen its presence",
        "strengthening its presence",
        "in",
    ),
    ResponseType.SHELTER: VerbPhrase(
        "sheltered", "shelter", "sheltering", alone="a person"
    ),
    ResponseType.TAKE_REFUGEES: VerbPhrase(
        "took in refugees", "take in refugees", "taking in refugees", "from"
    ),
    ResponseType.EXTRADITE: VerbPhrase(
        "extradited", "extradite", "extraditing", alone="a person"
    ),
    ResponseType.EVACUATE: VerbPhrase(
        "evacuated", "evacuate", "evacuating", alone="people"
    ),
    ResponseType.DEMAND: VerbPhrase("pressed", "press", "pressing", alone="a party"),
    ResponseType.INVESTIGATE: VerbPhrase(
        "investigated", "investigate", "investigating"
    ),
    ResponseType.SANCTION: VerbPhrase(
        "imposed sanctions", "impose sanctions", "imposing sanctions", "on"
    ),
    ResponseType.CUT_AID: VerbPhrase(
        "cut aid or trade", "cut aid or trade", "cutting aid or trade", "to"
    ),
    ResponseType.RECALL_OR_EXPEL: VerbPhrase(
        "recalled or expelled diplomats",
        "recall or expel diplomats",
        "recalling or expelling diplomats",
        "in a dispute with",
    ),
    ResponseType.BORDER: VerbPhrase(
        "closed or opened a border",
        "close or open a border",
        "closing or opening a border",
        "with",
    ),
    ResponseType.BLOCK: VerbPhrase("blocked", "block", "blocking", alone="a move"),
}
_STATUS_TEMPLATES = {
    Status.DONE: "{0.done}",
    Status.UNDER_WAY: "{0.ongoing}",
    Status.ANNOUNCED: "announced plans to {0.do}",
    Status.REPORTED_PLAN: "was reported to be planning to {0.do}",
    Status.OFFERED: "offered to {0.do}",
    Status.PROPOSED: "proposed {0.doing}",
    Status.CONSIDERED: "considered {0.doing}",
    Status.WITHHELD: "stopped short of {0.doing}",
    Status.DECLINED_FOR_NOW: "had no plans for now to {0.do}",
    Status.REFUSED: "refused to {0.do}",
}


def phrase(type_: ResponseType, status: Status, *, aimed: bool) -> ResponsePhrase:
    """Return the wording of a response.

    Args:
        type_: What was done.
        status: How far it got.
        aimed: Whether a target is named; its names belong between start and end.
    """
    verb = VERB_PHRASES[type_]
    verb = verb._replace(ongoing=verb.ongoing or verb.doing)
    predicate = _STATUS_TEMPLATES[status].format(verb)
    complement = verb.joint if aimed else verb.alone
    return ResponsePhrase(f"{predicate} {complement}".rstrip(), verb.end)
