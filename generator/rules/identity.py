"""Every id and every name is given once, and a name stands for somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.model.diagnostics import KeyPath
from generator.model.documents import Actor, Crisis, Source
from generator.rules import Fault, rule
from generator.text import quotations

EVERYWHERE = frozenset(
    "a about after again against all also an and another any are as at be because "
    "been before being between both but by can could country did do does done down "
    "during each even for from further get government had has have having he her "
    "here him his how i if in into is it its itself just last like made many me "
    "minister more most much must my next no not now of off official officials on "
    "once one only or other others our out over own people president said same says "
    "she should since so some spokesman spokeswoman state such than that the their "
    "them then there these they this those through to today two under until up us "
    "very was we were what when where which while who why will with would yes "
    "yesterday yet you your".split()
)
"""Words that are found in any article."""


@rule(Crisis, "I201")
def ids_are_unique(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """An id, also an earlier one in `was`, stands once in its file.

    Why: It is the anchor that readers link to, and must mean one thing.
    Wrong: two records with "id: killed"
    Right: "id: killed-april" and "id: killed-june"
    """
    seen: dict[str, str] = {}
    named = [
        ((part, index), item)
        for part in ("sides", "places", "groups")
        for index, item in enumerate(getattr(crisis, part))
    ]
    for where, item in [*named, *crisis.records()]:
        for step, name in ((("id",), item.id), *_earlier(item.was)):
            if name in seen:
                message = f"the id '{name}' is already used in {seen[name]}"
                yield Fault((*where, *step), message)
            seen.setdefault(name, str(where[0]))


def _earlier(was: tuple[str, ...]) -> Iterator[tuple[KeyPath, str]]:
    """Yield earlier ids with their places in the record."""
    for index, name in enumerate(was):
        yield ("was", index), name


@rule(Actor, "I209")
def names_are_unique(name: str, actor: Actor, corpus: Corpus) -> Iterator[Fault]:
    """Every name, alias and seat belongs to one actor.

    Why: A name in an article must mean one actor.
    Wrong: "aliases: [{name: the ministry}]" in two files
    Right: a name that only one of them goes by
    """
    seen: set[str] = set()
    for where, spelling in _spellings(actor):
        folded = quotations.fold(spelling)
        others = [other for other in corpus.names[folded] if other != name]
        if others:
            yield Fault(where, f"'{spelling}' also belongs to '{others[0]}'")
        elif folded in seen:
            yield Fault(where, f"'{spelling}' stands here a second time")
        seen.add(folded)


@rule(Actor, "I214")
def names_name(_: str, actor: Actor, __: Corpus) -> Iterator[Fault]:
    """A name, alias or seat has a word that stands for somebody.

    Why: Who speaks must be named in the article, and every article has "The".
    Wrong: "aliases: [{name: The}]"
    Right: "aliases: [{name: the Council}]"
    """
    for where, spelling in _spellings(actor):
        words = re.findall(r"\w+", spelling)
        if not any(map(names_somebody, words)):
            yield Fault(where, f"'{spelling}' names nobody; any text has such words")


def names_somebody(word: str) -> bool:
    """Tell whether a word can stand for somebody: it is rare, or initials."""
    if word.isdigit():
        return False
    return word.lower() not in EVERYWHERE or (len(word) > 1 and word.isupper())


def _spellings(actor: Actor) -> Iterator[tuple[KeyPath, str]]:
    """Yield every name of an actor with its place."""
    yield ("name",), actor.name
    for index, alias in enumerate(actor.aliases):
        yield ("aliases", index, "name"), alias.name
    for index, seat in enumerate(actor.seats):
        yield ("seats", index), seat


@rule((Crisis, Actor, Source), "I212")
def earlier_ids_are_free(
    name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[Fault]:
    """An earlier id of a file is not the id of another file of its kind.

    Why: Its old address must lead to one page.
    Wrong: "was: [belarus-2020]" while that brief exists
    Right: an id that no other file has now
    """
    holders = {
        Crisis: corpus.crisis_ids,
        Actor: corpus.actor_ids,
        Source: corpus.source_ids,
    }[type(file)]
    for index, earlier in enumerate(file.was):
        for other in holders[earlier]:
            if other != name or earlier == name:
                message = f"the earlier id '{earlier}' belongs to '{other}'"
                yield Fault(("was", index), message)
