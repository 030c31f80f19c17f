"""How states and organisations outside a crisis respond to it."""

from __future__ import annotations

from generator.model.vocabulary import Term


class Family(Term):
    """Families of responses."""

    SAY = "say", "words", "Statements"
    TALK = "talk", "meetings and envoys", "Diplomacy"
    RECOGNISE = "recognise", "accepting a government or result", "Recognition"
    HELP = "help", "aid, shelter, people sent", "Assistance"
    PRESS = "press", "demands, sanctions, borders", "Pressure"


class ResponseType(Term):
    """How a state or organisation outside the crisis responded."""

    STATEMENT = "statement", "took note in public"
    CONCERN = "concern", "voiced worry"
    APPEAL = "appeal", "called for calm, peace or restraint"
    CALL_FOR_TALKS = "call-for-talks", "called on parties to negotiate"
    CONDEMN = "condemn", "called something wrong"
    ACCUSE = "accuse", "said that a party did wrong"
    WARN = "warn", "said what must not happen"
    SUPPORT = "support", "sided with or praised a party"
    MEET = "meet", "met, called or visited"
    SEND_ENVOY = "send-envoy", "sent somebody to talk"
    MEDIATE = "mediate", "brought or offered to bring parties together"
    RECOGNISE = "recognise", "treated a government or result as lawful"
    HUMANITARIAN_AID = "humanitarian-aid", "relief for people in need"
    HELP = "help", "other or unspecified help"
    SECURITY_HELP = "security-help", "help for security forces"
    SEND_POLICE_OR_PEACEKEEPERS = (
        "send-police-or-peacekeepers",
        "police or peacekeepers on the ground",
        "police or peacekeepers",
    )
    SEND_MISSION = "send-mission", "observers, experts, a working group"
    STEP_UP_PRESENCE = "step-up-presence", "more of its own people there"
    SHELTER = "shelter", "refuge or protection for a person"
    TAKE_REFUGEES = "take-refugees", "refuge for people who fled"
    EXTRADITE = "extradite", "handed a person over for trial"
    EVACUATE = "evacuate", "took people out"
    DEMAND = "demand", "insisted that a party act"
    INVESTIGATE = "investigate", "looked into what was done"
    SANCTION = "sanction", "froze, banned or listed"
    CUT_AID = "cut-aid", "stopped aid or trade"
    RECALL_OR_EXPEL = "recall-or-expel", "recalled or sent home envoys"
    BORDER = "border", "closed or opened a border"
    BLOCK = "block", "vetoed or stopped what others wanted"

    @property
    def family(self) -> Family:
        """The family of responses to which the type belongs."""
        return next(family for family, types in FAMILIES.items() if self in types)


FAMILIES = {
    Family.SAY: (
        ResponseType.STATEMENT,
        ResponseType.CONCERN,
        ResponseType.APPEAL,
        ResponseType.CALL_FOR_TALKS,
        ResponseType.CONDEMN,
        ResponseType.ACCUSE,
        ResponseType.WARN,
        ResponseType.SUPPORT,
    ),
    Family.TALK: (
        ResponseType.MEET,
        ResponseType.SEND_ENVOY,
        ResponseType.MEDIATE,
    ),
    Family.RECOGNISE: (ResponseType.RECOGNISE,),
    Family.HELP: (
        ResponseType.HUMANITARIAN_AID,
        ResponseType.HELP,
        ResponseType.SECURITY_HELP,
        ResponseType.SEND_POLICE_OR_PEACEKEEPERS,
        ResponseType.SEND_MISSION,
        ResponseType.STEP_UP_PRESENCE,
        ResponseType.SHELTER,
        ResponseType.TAKE_REFUGEES,
        ResponseType.EXTRADITE,
        ResponseType.EVACUATE,
    ),
    Family.PRESS: (
        ResponseType.DEMAND,
        ResponseType.INVESTIGATE,
        ResponseType.SANCTION,
        ResponseType.CUT_AID,
        ResponseType.RECALL_OR_EXPEL,
        ResponseType.BORDER,
        ResponseType.BLOCK,
    ),
}
"""The response types of each family, in the order of the page."""


class Status(Term):
    """How far a response got, as the source says."""

    DONE = "done", "it happened"
    UNDER_WAY = "under-way", "it has begun"
    ANNOUNCED = "announced", "they said that they will"
    REPORTED_PLAN = "reported-plan", "others say that they will", "reportedly planned"
    OFFERED = "offered", "they said that they are ready to"
    PROPOSED = "proposed", "somebody put it forward"
    CONSIDERED = "considered", "they are thinking about it"
    WITHHELD = "withheld", "they have not done it, but have not refused"
    DECLINED_FOR_NOW = "declined-for-now", "they will not for now", "declined for now"
    REFUSED = "refused", "they will not"


MADE_OR_ANNOUNCED = frozenset({Status.DONE, Status.UNDER_WAY, Status.ANNOUNCED})
"""Statuses of responses that were made, have begun or are announced."""

UNFULFILLED = frozenset(
    {Status.ANNOUNCED, Status.REPORTED_PLAN, Status.OFFERED, Status.PROPOSED}
)
"""Statuses of responses whose date may be later than the review of the brief."""

REFUSALS = frozenset({Status.WITHHELD, Status.DECLINED_FOR_NOW, Status.REFUSED})
"""Statuses of responses that were not given, and are not even planned."""
