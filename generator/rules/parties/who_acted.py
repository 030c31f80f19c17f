"""Check that records name parties that act, not others named in the quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.memoized_lookups import memoized
from generator.corpus.names import actor_names_in_articles
from generator.corpus.quotation_languages import english_words
from generator.model.diagnostics import KeyPath
from generator.model.documents import Actor, Crisis
from generator.model.parties import Party, Unnamed
from generator.model.records import Position, Record, Response
from generator.model.response_types import (
    FAMILIES,
    MADE_OR_ANNOUNCED,
    Family,
    ResponseType,
)
from generator.model.vocabulary import Act, ActorKind
from generator.rules.comparison.governed_clauses import content_words
from generator.rules.framework import Fault, rule
from generator.rules.framework.passage_lookup import sources_of
from generator.rules.parties.accused_parties import DOER_FIELDS
from generator.rules.parties.named_as import names_of
from generator.rules.parties.speaking_parties import SPEAKER_FIELDS
from generator.text import quotations
from generator.text.regex import Regex
from generator.text.statements import acted_upon, contrasted_parties
from generator.text.statements.contrasted_parties import Part

_FIELDS = (*SPEAKER_FIELDS, *DOER_FIELDS)
_DOING = ("by", *DOER_FIELDS)
_STATES = frozenset((ActorKind.STATE, ActorKind.GOVERNMENT))
_ARTICLE = Regex("^(?:the|a|an) ", re.IGNORECASE)
_NOT_DONE = Regex(
    r"(?:[a-z]+ly )?(?:[a-z]+ )?(?:not|never|no|nothing|refus\w+|declin\w+|fail\w+)\b"
    r"|\w+n[’']t"
)
"""How a clause begins by which somebody does nothing: "has not condemned it"."""
_IDLE = frozenset((Act.DECLINES_TO_SAY, Act.REFUSES, Act.DENIES))
_WORDS = frozenset((*FAMILIES[Family.SAY], *FAMILIES[Family.TALK], ResponseType.DEMAND))
"""Types of responses that a party may make by asking for something."""

_NO_HEADS = frozenset("one two three some many several members group part all".split())
"""Words before "of" that do not describe a person: "one of the guards"."""


@rule("A613", Crisis)
def parties_are_not_set_apart(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A party that speaks, acts or is accused must not be named only as a contrast.

    Words such as "unlike", "instead of", "rather than", "except" and "not … but" set
    apart whoever follows, unless the quotation denies something else, or names the
    party another time. A party is also not the one who acts where only its rival, ally
    or namesake does, where somebody acts at its request, or where it "kept silent"
    meanwhile.

    Why: To be named beside somebody who acts is not to act.
    Wrong: "by: [merrow]" with "quote: Unlike Merrow, Norvia condemned the raid"
    Right: "by: [norvia]" with that quotation
    """
    for where, record in crisis.records():
        for step, party, names, naming in _named(record, corpus, _FIELDS):
            part, is_person = _part(record, step), _is_person(party, corpus)
            if all(
                contrasted_parties.is_set_apart(one, names, part, is_person=is_person)
                and not _has_own_clause(record, one, names)
                for one in naming
            ):
                message = "the quotation names this party only in contrast to another"
                hint = "name the other party, or quote what this one said or did"
                yield Fault((*where, *step), message, hint)


def _has_own_clause(record: Record, text: str, names: list[str]) -> bool:
    """Tell whether a record tells what a clause says of whom a quotation contrasts.

    "Unlike Merrow, which fears a war, Norvia is calm" has Merrow fear a war.
    """
    told = content_words(getattr(record, "text", "")).keys()
    for name in names:
        found = re.search(rf"{re.escape(name)},? (?:which|who) ([^,;.]+)", text)
        if found and not _NOT_DONE.match(found[1]):
            own = content_words(f" {found[1]}").keys()
            rest = content_words(f" {text.replace(found[1], ' ')}").keys()
            return bool(told & own) and not told & (rest - own)
    return False


@rule("A615", Crisis)
def parties_are_not_acted_upon(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A party that responds or is accused must not be the one acted upon.

    "Norvia sent tents to Merrow" is an act of Norvia, and "poachers shot at the guard"
    one of poachers, unless the quotation names the party another time. Nor may someone
    who only looked on be accused, unless the text says that they looked on.

    Why: Giver and receiver, or attacker and victim, would be swapped.
    Wrong: "by: [merrow]" with "quote: Norvia imposed sanctions on Merrow"
    Right: "by: [norvia]" with that quotation
    """
    for where, record in crisis.records():
        for step, party, names, naming in _named(record, corpus, _DOING):
            others = [*_names_of_others(party, record, corpus)]
            if all(_is_acted_upon(one, names, others, record, step) for one in naming):
                message = "in the quotation, this is done to the party, not by it"
                hint = "name who did it, or quote what this party did"
                yield Fault((*where, *step), message, hint)


def _is_acted_upon(
    text: str, names: list[str], others: list[str], record: Record, step: KeyPath
) -> bool:
    if step[0] in DOER_FIELDS:
        onlooker = acted_upon.stands_by(text, names)
        told = acted_upon.tells_of_onlookers(getattr(record, "text", ""))
        return acted_upon.is_harmed(text, names) or (onlooker and not told)
    kind = record.type.value if isinstance(record, Response) else ""
    return acted_upon.is_object(text, names, others, kind)


def _is_person(party: Party, corpus: Corpus) -> bool:
    actor = corpus.actors.get(actor_of(party) or "")
    return actor is not None and actor.kind is ActorKind.PERSON


def _names_of_others(party: Party, record: Record, corpus: Corpus) -> Iterator[str]:
    """Yield the names of those actors in the sources that cannot act for a party."""
    acting = {
        *map(actor_of, (*getattr(record, "by", ()), *getattr(record, "through", ())))
    }
    own = corpus.actors.get(actor_of(party) or "")
    sources = sources_of(record, corpus).values()
    for name in {one for source in sources for one in source.mentions}:
        other = corpus.actors.get(name)
        if own and other and name not in acting and not _act_together(own, other):
            yield from other.names()


def _act_together(one: Actor, other: Actor) -> bool:
    """Tell whether an actor may act for another: a person, or a body for its state."""
    same_country = bool(one.country) and one.country == other.country
    is_state = not _STATES.isdisjoint((one.kind, other.kind))
    is_part = bool(one.part_of or other.part_of)
    return other.kind is ActorKind.PERSON or is_part or (is_state and same_country)


class _Named(NamedTuple):
    """A party that is named in quotations of its record."""

    step: KeyPath
    """The key path of the party in its record."""
    party: Party
    names: list[str]
    quotes: list[str]
    """The quotations that name it, in English."""


def _named(record: Record, corpus: Corpus, fields: tuple[str, ...]) -> Iterator[_Named]:
    """Yield the parties in some of the fields that quotations of the record name."""
    for one in _all_named(record, corpus):
        if one.step[0] in fields:
            yield one


@memoized
def _all_named(record: Record, corpus: Corpus) -> tuple[_Named, ...]:
    """Return the parties that speak, act or are accused, and that quotations name."""
    texts = [english_words(one, corpus) or "" for one in record.evidence]
    found: list[_Named] = []
    for step, party in record.parties():
        if step[0] in _FIELDS:
            names = _spellings(party, record, corpus)
            if naming := [text for text in texts if _names_one(text, names)]:
                found.append(_Named(step, party, names, naming))
    return tuple(found)


def _spellings(party: Party, record: Record, corpus: Corpus) -> list[str]:
    """Return the names of a party without articles, and short forms of them."""
    names = [_ARTICLE.sub("", name) for name in names_of(party, record, corpus)]
    if isinstance(party, Unnamed):  # "guards of the prison" are "the guards"
        heads = (name.partition(" of ")[0] for name in names if " of " in name)
        names += [head for head in heads if head.lower() not in _NO_HEADS]
    if actor := corpus.actors.get(actor_of(party) or ""):
        short = actor_names_in_articles.short_names(actor)
        names += [f"the {name}" for name in short]
    return names


def _names_one(text: str, names: list[str]) -> bool:
    return any(quotations.contains_name(text, name) for name in names)


def _part(record: Record, step: KeyPath) -> Part:
    """Return the part that the party in a field of a record plays."""
    if step[0] in DOER_FIELDS:
        return Part.IS_ACCUSED
    if isinstance(record, Response):
        if record.status not in MADE_OR_ANNOUNCED:
            return Part.IS_SILENT
        return Part.RESPONDS if record.type not in _WORDS else Part.SPEAKS
    is_silent = isinstance(record, Position) and record.act in _IDLE
    return Part.IS_SILENT if is_silent else Part.SPEAKS
