"""Care for the people named, and for who says what of whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.index import actor_of
from generator.model.documents import Actor, Crisis, Source
from generator.model.records import Figure, Position, Record, Response
from generator.model.vocabulary import ActorKind, ResponseType
from generator.rules import Fault, key_paths, loaded_words, rule, texts
from generator.text import quotations

VIOLENCE = re.compile(
    r"\b(kill|murder|shot|shoot|fire[ds]? (?:on|at)|tortur|beat(?:en|ing)?\b"
    r"|rap(?:e|ed)\b|loot|pillag|massacr|assassin|abduct|kidnap|bomb|corrupt|brib|embezzl|fraud"
    r"|crack(?:ed|s|ing)? down|crackdown|tear.?gas|raid|steal|stole|execut(?:ed|ion)"
    r"|stab(?:bed|bing)|lynch|hanged|strangl|behead|slaughter|genocid|ethnic cleansing"
    r"|set \w+(?: \w+)? on fire|torch(?:ed|ing)|ran over)",
    re.IGNORECASE,
)
"""Words of crime or violence; a text with one of them says who says so."""
SUFFERED = re.compile(
    r"(?:an? |the )?(?:[\w-]+ )?(victim|witness|eyewitness|bystander|passer-by|onlooker"
    r"|survivor|orphan|child|schoolchild|schoolgirl|schoolboy|teenager|minor|pupil"
    r"|mourner|patient|hostage|detainee|widow|widower|resident|neighbour|neighbor)"
    r"(?=$|[,;.]| (?:of|in|at|to|from|by|on|who|whose|when)\b)",
    re.IGNORECASE,
)
"""How a public role begins that is none."""
COMMUNITY = re.compile(
    r"\b(ethnic|minority|communit|tribe|clan|faith|believers|speakers)", re.IGNORECASE
)
"""What tells that a group is a community, also in its first word."""
STEM = 5
"""Letters of a community's name that the quotation must have: `Uzbek` of `Uzbeks`."""


@rule(Crisis, "A601")
def accusations_are_attributed(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """What accuses someone of a crime or of violence says who says so.

    A sentence of the bottom line, or an open question, rests on a record that does.

    Why: It may be false, and it is not ours to assert; where the source speaks in
        its own voice, it is attributed to the source.
    Wrong: "text: Soldiers shot at the crowd." without "attributed_to"
    Right: the same with "attributed_to: [reuters]"
    """
    for where, record in crisis.records():
        if _accuses(record) and not _said(record):
            yield Fault(where, "accuses of a crime or of violence; say who says so")
    records = {record.id: record for _, record in crisis.records()}
    for where, conclusion in crisis.conclusions():
        based = texts.rested(conclusion, records)
        if VIOLENCE.search(conclusion.text) and not any(map(_said, based)):
            message = "tells of violence, and none of its records says who says so"
            yield Fault((*where, "rests_on"), message)


def _accuses(record: Record) -> bool:
    if record.accused or (isinstance(record, Figure) and record.said_to_be_by):
        return True
    written = f"{getattr(record, 'text', '')} {record.note or ''}"
    return bool(VIOLENCE.search(written))


def _said(record: Record) -> bool:
    """Tell whether the record is attributed, or is itself what somebody says."""
    if record.attributed_to:
        return True
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
) -> Iterator[Fault]:
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
                message = (
                    f"'{actor.name}' is of {actor.country}, where the crisis is; "
                    "tell it as an event or a position"
                )
                yield Fault(place, message)


@rule(Actor, "A603")
def persons_have_a_public_role(_: str, actor: Actor, __: Corpus) -> Iterator[Fault]:
    """A person is named only with a public role, and only persons have one.

    Why: Victims, witnesses and children are not named.
    Wrong: a person without "public_role"
    Right: "public_role: president of Kyrgyzstan until April 2010"
    """
    person = actor.kind is ActorKind.PERSON
    if person and not actor.public_role:
        yield Fault((), "is a person without a public_role; say in which one")
    if actor.public_role and not person:
        yield Fault(
            ("public_role",), f"is for persons only, and this is '{actor.kind}'"
        )


@rule(Crisis, "A604")
def replies_answer_an_accusation(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A reply stands on a record that accuses somebody.

    Why: The page shows it as the answer of those accused.
    Wrong: "reply: [denial]" on a record that accuses nobody
    Right: "accused: [the-one-who-denies]" beside it
    """
    for where, record in crisis.records():
        figure = isinstance(record, Figure) and record.said_to_be_by
        if record.reply and not (record.accused or figure):
            yield Fault((*where, "reply"), "answers no accusation; say who is accused")


@rule((Crisis, Actor, Source), "A605", level="warning")
def loaded_words_are_quoted(
    _: str, file: Crisis | Actor | Source, __: Corpus
) -> Iterator[Fault]:
    """A word that judges as it names stands in quotation marks, or not at all.

    Why: Printed as ours, it would take a side; in quotation marks it is its author's.
    Wrong: "text: The regime closed the port."
    Right: "text: The government closed the port."
    """
    hint = "put it in quotation marks, with who says so, or use a plain word"
    for one in texts.texts(file):
        for word, reason in loaded_words.words(one.words):
            yield Fault(one.where, f"'{word}' {reason}", hint)


@rule(Actor, "A606")
def roles_are_public(_: str, actor: Actor, __: Corpus) -> Iterator[Fault]:
    """A public role is an office or a task, not what somebody saw or suffered.

    Why: To have been hurt, or to have been there, gives nobody the right to a name.
    Wrong: "public_role: witness of the shooting"
    Right: the person unnamed, "{unnamed: a witness of the shooting}"
    """
    match = SUFFERED.match(actor.public_role or "")
    if match:
        message = f"'{match[1]}' is no public role"
        yield Fault(("public_role",), message, "write the person as unnamed")


@rule(Crisis, "A607")
def communities_are_counted_by_the_source(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A people, faith or community is counted only where the quotation counts it.

    Why: Worked out from names or places, such a number would be ours, and it harms.
    Wrong: "who: hill-people" with "quote: 40 people were killed in the hills"
    Right: "who: unspecified" with that quotation
    """
    groups = {group.id: group.name for group in crisis.groups}
    for where, figure in key_paths.figures(crisis):
        stems = _communities(groups.get(figure.who, ""), corpus)
        quoted = quotations.fold(" ".join(one.quote for one in figure.evidence))
        if stems and not any(stem in quoted for stem in stems):
            message = f"'{figure.who}' is not whom its quotation counts"
            yield Fault((*where, "who"), message)


def _communities(group: str, corpus: Corpus) -> set[str]:
    """Return how the words begin that name a community in the name of a group.

    These are its words with a capital: not the first, which may have it for no
    reason, unless a community goes by it or the name says that it is one.
    """
    first, *rest = group.split() or [""]
    named = {*rest, first} if COMMUNITY.search(group) else {*rest}
    return {
        quotations.fold(word)[:STEM]
        for word in (first, *rest)
        if word[:1].isupper() and (word in named or word in corpus.communities)
    }
