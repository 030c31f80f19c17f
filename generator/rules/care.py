"""Care for the people named, and for who says what of whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.corpus import Corpus, actor_of
from generator.model import Actor, Crisis, Figure, Position, Record, Response
from generator.rules import Finding, rule
from generator.vocabulary import ActorKind, ResponseType

VIOLENCE = re.compile(
    r"\b(kill|murder|shot|shoot|fire[ds]? (?:on|at)|tortur|beat(?:en|ing)?\b"
    r"|rap(?:e|ed)\b|loot|pillag|massacr|assassin|abduct|kidnap|bomb|corrupt|brib|embezzl|fraud"
    r"|crack(?:ed|s|ing)? down|crackdown|teargas|raid|steal|stole)",
    re.IGNORECASE,
)
"""Words of crime or violence; a text with one of them says who says so."""


@rule(Crisis, "A601")
def accusations_are_attributed(_: str, crisis: Crisis, __: Corpus) -> Iterator[Finding]:
    """What accuses someone of a crime or of violence says who says so.

    Why: It may be false, and it is not ours to assert; where the source speaks in
        its own voice, it is attributed to the source.
    Wrong: "text: Soldiers shot at the crowd." without "attributed_to"
    Right: the same with "attributed_to: [reuters]"
    """
    for where, record in crisis.records():
        if _accuses(record) and not record.attributed_to and not _speaker(record):
            yield Finding(where, "accuses of a crime or of violence; say who says so")


def _accuses(record: Record) -> bool:
    if record.accused or (isinstance(record, Figure) and record.said_to_be_by):
        return True
    return bool(VIOLENCE.search(getattr(record, "text", "")))


def _speaker(record: Record) -> bool:
    """Tell whether the record is itself what somebody says."""
    if isinstance(record, Response):
        return record.type in (
            ResponseType.ACCUSE,
            ResponseType.CONDEMN,
            ResponseType.CONCERN,
            ResponseType.STATEMENT,
            ResponseType.APPEAL,
            ResponseType.WARN,
        )
    return isinstance(record, Position)


@rule(Crisis, "A602")
def responses_come_from_outside(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Finding]:
    """A response is the act of a state or organisation outside the crisis.

    Why: What a party to the crisis does is an event or a position.
    Wrong: "by: [kyrgyz-interim-government]" in a crisis of Kyrgyzstan
    Right: "by: [united-states]"
    """
    for index, response in enumerate(crisis.responses):
        for position, party in enumerate(response.by):
            actor = corpus.actors.get(actor_of(party) or "")
            if actor and actor.country in crisis.countries:
                place = ("responses", index, "by", position)
                yield Finding(place, f"'{actor.name}' belongs to a country in crisis")


@rule(Actor, "A603")
def persons_have_a_public_role(_: str, actor: Actor, __: Corpus) -> Iterator[Finding]:
    """A person is named only with a public role, and only persons have one.

    Why: Victims, witnesses and children are not named.
    Wrong: a person without "public_role"
    Right: "public_role: president of Kyrgyzstan until April 2010"
    """
    person = actor.kind is ActorKind.PERSON
    if person and not actor.public_role:
        yield Finding((), "is a person without a public_role")
    if actor.public_role and not person:
        yield Finding(("public_role",), "is for persons only")


@rule(Crisis, "A604")
def replies_answer_an_accusation(
    _: str, crisis: Crisis, __: Corpus
) -> Iterator[Finding]:
    """A reply stands on a record that accuses somebody.

    Why: The page shows it as the answer of those accused.
    Wrong: "reply: [denial]" on a record that accuses nobody
    Right: "accused: [the-one-who-denies]" beside it
    """
    for where, record in crisis.records():
        figure = isinstance(record, Figure) and record.said_to_be_by
        if record.reply and not (record.accused or figure):
            yield Finding(
                (*where, "reply"), "answers no accusation; say who is accused"
            )
