"""The closed lists of the format: terms with their meanings."""

from __future__ import annotations

from enum import StrEnum


class Term(StrEnum):
    """A word of a closed list, with its meaning in one phrase."""

    meaning: str
    label: str
    """What pages print for it, at most 24 characters."""

    def __new__(cls, word: str, meaning: str = "", label: str = "") -> Term:
        """Use the word as the value, as written in YAML.

        Args:
            word: The word of the format.
            meaning: Its meaning in one phrase.
            label: What pages print, if not the word with spaces for hyphens.
        """
        term = str.__new__(cls, word)
        term._value_ = word
        term.meaning = meaning
        term.label = label or word.replace("-", " ")
        return term


class CrisisKind(Term):
    """Kinds of crisis."""

    UPRISING = "uprising", "people rise against those who govern"
    ELECTION_CRISIS = "election-crisis", "the outcome of a vote is not accepted"
    COMMUNAL_VIOLENCE = "communal-violence", "violence between communities"
    ARMED_CONFLICT = "armed-conflict", "organised armed groups fight"
    COUP = "coup", "power is taken by force from within the state"
    REPRESSION = "repression", "a state uses force against opponents or protesters"
    HUMANITARIAN_CRISIS = "humanitarian-crisis", "people lack what they need to live"


class ActorKind(Term):
    """Kinds of actor."""

    PERSON = "person", "one person, by public role"
    STATE = "state", "a state, acting through whoever speaks for it"
    GOVERNMENT = "government", "a government, also an interim one"
    STATE_BODY = "state-body", "a ministry, court, parliament, army or agency"
    INTERNATIONAL_ORGANISATION = (
        "international-organisation",
        "a body that states have founded",
        "international body",
    )
    ARMED_GROUP = "armed-group", "an organised armed group outside the state"
    PARTY = "party", "a political party"
    MOVEMENT = "movement", "people who act together, such as demonstrators"
    COMMUNITY = "community", "an ethnic, religious or local community"
    COMPANY = "company", "a business"
    CIVIL_SOCIETY = "civil-society", "a non-governmental body, union or think tank"
    MEDIA = "media", "a news agency, newspaper, broadcaster or site"


class Extent(Term):
    """How much of an article was read."""

    WHOLE = "whole", "the whole article"
    BEGINNING = "beginning", "only the beginning; what follows it was not seen"


class Reporting(Term):
    """Whose reporting an article is, which says nothing of whether it is true."""

    OWN = "own", "the publisher's own reporting"
    AGENCY_COPY = "agency-copy", "a copy of a news agency's report"
    AGGREGATOR = "aggregator", "a copy or summary of reports by other outlets"
    PARTY_STATEMENT = "party-statement", "a statement of a party or organisation"


class Measure(Term):
    """What happened to the people counted."""

    KILLED = "killed", "people who died"
    INJURED = "injured", "people who were hurt"
    TREATED = "treated", "people in medical care, not said to be injured"
    DETAINED = "detained", "people arrested or held"
    MISSING = "missing", "people whose fate is not known"
    ABDUCTED = "abducted", "people taken by force"
    TORTURED = "tortured", "people who were tortured or say that they were"
    DISPLACED = "displaced", "people who left their homes, within or across borders"
    REFUGEES = "refugees", "people who fled across a border, or are called refugees"
    RETURNED = "returned", "people who came back"
    AFFECTED = "affected", "people harmed or in need, not told apart"
    DEMONSTRATING = (
        "demonstrating",
        "people in a crowd or on strike; not a harm",
        "crowd size",
    )

    def includes(self, other: Measure) -> bool:
        """Tell whether this measure includes the people of another one."""
        return other is self or other in _INCLUDED.get(self, ())


_INCLUDED = {Measure.DISPLACED: (Measure.REFUGEES,)}
"""Measures that another one includes: refugees are displaced people."""


class Qualifier(Term):
    """How exact a number is, as the source says."""

    ABOUT = "about", "about, around, some, roughly, an estimated"
    NEARLY = "nearly", "nearly, almost"
    AT_LEAST = "at-least", "at least, no fewer than"
    MORE_THAN = "more-than", "more than, over"
    UP_TO = "up-to", "up to, as many as, at most"
    FEWER_THAN = "fewer-than", "fewer than, under"


class Who(Term):
    """Which people are counted."""

    ALL = "all", "everyone, where the source says so"
    CIVILIANS = "civilians", "people whom the source calls civilians"
    PROTESTERS = "protesters", "protesters or demonstrators"
    SECURITY_FORCES = "security-forces", "police, soldiers and other state forces"
    COMBATANTS = "combatants", "fighters"
    CHILDREN = "children", "people under 18, or called children"
    WOMEN = "women", "women"
    JOURNALISTS = "journalists", "journalists and other media workers"
    DETAINED = "detained", "people in custody"
    REFUGEES = "refugees", "refugees"
    FOREIGNERS = "foreigners", "nationals of other states"
    UNSPECIFIED = "unspecified", "the source does not say who"


GROUPS_OF_FORMAT = frozenset(who.value for who in Who)
"""The values of `Who`, beside which a brief may have groups of its own."""


class Unit(Term):
    """What the number counts; no number of one unit is made into another."""

    PEOPLE = "people", "people, one by one"
    FAMILIES = "families", "families, however large"
    HOUSEHOLDS = "households", "households, however large"


class Basis(Term):
    """What the number is based on, as the source says."""

    STATED = "stated", "stated, with nothing more known"
    CONFIRMED = "confirmed", "said to be confirmed, for example by a body"
    PROBABLE = "probable", "held to be likely, not confirmed"
    PRESUMED = "presumed", "taken to be so, without a body or a witness"
    FEARED = "feared", "feared to be so"
    COUNT = "count", "somebody counted"
    ESTIMATE = "estimate", "somebody estimated"
    CLAIM = "claim", "a party to the crisis asserts it"
    PLANNING_FIGURE = "planning-figure", "made for planning aid, not a count"
    EXTRAPOLATION = "extrapolation", "worked out from a part"


UNCONFIRMED = frozenset({Basis.PROBABLE, Basis.PRESUMED, Basis.FEARED})
"""Bases of numbers of people who may not have come to harm."""


class Cause(Term):
    """What caused the harm, as the source says."""

    DIRECT = "direct", "violence itself"
    CUSTODY = "custody", "in the hands of those who detained them"
    LACK_OF_CARE = "lack-of-care", "care that was refused or came too late"
    INDIRECT = "indirect", "hunger, cold or illness that the crisis brought"
    UNSPECIFIED = "unspecified", "the source does not say"


class Act(Term):
    """What a party did by saying something."""

    CLAIMS = "claims", "says that something is so", "claimed"
    DENIES = "denies", "says that something is not so", "denied"
    ADMITS = "admits", "says something against its own interest", "admitted"
    DECLINES_TO_SAY = (
        "declines-to-say",
        "will not answer, or does not",
        "declined to say",
    )
    PROMISES = "promises", "binds itself to do something", "promised"
    DEMANDS = "demands", "insists that another do something", "demanded"
    REQUESTS = "requests", "asks another for something", "requested"
    PROPOSES = "proposes", "puts something forward", "proposed"
    OFFERS = "offers", "says it is ready to do something", "offered"
    INTENDS = "intends", "says what it will or will not do", "stated intent"
    REFUSES = "refuses", "will not do what is asked", "refused"
    CONDEMNS = "condemns", "calls something wrong", "condemned"
    ACCUSES = "accuses", "says that another did wrong", "accused"
    ASSESSES = "assesses", "gives its view of how things stand or will go", "assessed"
    WARNS = "warns", "says what may come", "warned"


FLOORS = {
    "tens": 10,
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 1_000,
    "tens of thousands": 10_000,
    "hundreds of thousands": 100_000,
    "millions": 1_000_000,
    "several dozen": 12,
    "a few dozen": 12,
    "several hundred": 100,
    "a few hundred": 100,
    "several thousand": 1_000,
    "a few thousand": 1_000,
    "several million": 1_000_000,
    "a few million": 1_000_000,
}
"""Minimum number of people that a vague word stands for, by convention.

Source: ACLED's coding of vague reports, extended to larger numbers.
"""

NO_FLOOR = frozenset({"many", "several", "a wave", "a number", "some", "a few"})
"""Vague words that imply no minimum number."""
