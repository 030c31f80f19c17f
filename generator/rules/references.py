"""Every reference leads somewhere, and something leads to every file."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.index import actor_of, parties
from generator.model.diagnostics import KeyPath, suggestion
from generator.model.documents import Actor, Crisis, Source
from generator.model.records import Figure, Unnamed
from generator.model.vocabulary import Who
from generator.rules import Fault, key_paths, rule
from generator.rules.texts import rested

_FOLDERS = {"actor": "briefs/actors", "source": "seeds"}
"""Where the files lie of what is missing."""


def _missing(
    where: KeyPath, what: str, name: str, known: Collection[str]
) -> Iterator[Fault]:
    if name not in known:
        hint = suggestion(name, known)
        place = f" in {_FOLDERS[what]}" if what in _FOLDERS else ""
        yield Fault(where, f"there is no {what} '{name}'{place}", hint)


def _no_actor(where: KeyPath, name: str, corpus: Corpus) -> Iterator[Fault]:
    if name not in corpus.unreadable:
        yield from _missing(where, "actor", name, corpus.actors)


@rule(Crisis, "I202")
def actors_exist(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Every actor that a brief names has a file in briefs/actors.

    Why: Its page gathers what it did in all crises.
    Wrong: "by: [united-sates]"
    Right: "by: [united-states]"
    """
    for where, record in crisis.records():
        for step, party in parties(record):
            if actor := actor_of(party):
                more = ("of",) if isinstance(party, Unnamed) else ()
                yield from _no_actor((*where, *step, *more), actor, corpus)
        for actor in record.named_as:
            for fault in _no_actor((*where, "named_as", actor), actor, corpus):
                yield fault._replace(key=True)
    for where, evidence in key_paths.evidence(crisis):
        if evidence.origin and (actor := actor_of(evidence.origin)):
            yield from _no_actor((*where, "origin"), actor, corpus)


@rule(Crisis, "I203")
def sources_exist(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Every source that a brief quotes has a file in seeds.

    Why: A quotation without its article is no proof.
    Wrong: "source: reuters-2010-6"
    Right: "source: reuters-2010-06-osh"
    """
    for where, evidence in key_paths.evidence(crisis):
        place = (*where, "source")
        if evidence.source not in corpus.unreadable:
            yield from _missing(place, "source", evidence.source, corpus.sources)


@rule(Crisis, "I204")
def records_exist(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """Every record that a brief refers to stands in the same file.

    Why: A conclusion must be one click from what it rests on.
    Wrong: "rests_on: [kiled]"
    Right: "rests_on: [killed]"
    """
    known = {record.id: record for _, record in crisis.records()}
    for where, item in [*crisis.conclusions(), *crisis.records()]:
        for field in ("rests_on", "reply"):
            for index, name in enumerate(getattr(item, field, ())):
                yield from _missing((*where, field, index), "record", name, known)
    figures = {figure.id: figure for figure in crisis.figures}
    for where, figure in key_paths.figures(crisis):
        if figure.supersedes:
            place = (*where, "supersedes")
            yield from _missing(place, "figure", figure.supersedes, figures)


@rule(Crisis, "I213")
def nothing_rests_on_itself(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """No record rests on itself, nor on records that rest on it.

    Why: A proof that goes round in a circle proves nothing.
    Wrong: "rests_on: [closing]" on the record "closing", or on one that it rests on
    Right: evidence, or records that stand on their own
    """
    records = {record.id: record for _, record in crisis.records()}
    for where, record in crisis.records():
        for index, name in enumerate(record.rests_on):
            known = records.get(name)
            if known and (known is record or record in rested(known, records)):
                message = f"'{name}' rests on '{record.id}' in its turn"
                yield Fault((*where, "rests_on", index), message)


@rule(Crisis, "I205")
def named_things_exist(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """Sides, places, groups and events that are referred to are named in the brief.

    Why: What is named once is spelt one way.
    Wrong: "place: bishkek" without a place of that id
    Right: "places: [{id: bishkek, name: Bishkek}]"
    """
    named = {place.id: place for place in crisis.places}
    sides = {side.id: side for side in crisis.sides}
    groups = dict.fromkeys([*Who, *(group.id for group in crisis.groups)])
    periods = dict.fromkeys(["total", *(event.id for event in crisis.events)])
    for where, record in crisis.records():
        if place := getattr(record, "place", None):
            yield from _missing((*where, "place"), "place", place, named)
        if side := getattr(record, "side", None):
            yield from _missing((*where, "side"), "side", side, sides)
        if isinstance(record, Figure):
            yield from _missing((*where, "who"), "group", record.who, groups)
            if record.period[0].isalpha():
                place = (*where, "period")
                yield from _missing(place, "event", record.period, periods)


@rule(Crisis, "I206")
def related_exist(name: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Every related crisis has a brief of its own, and is another one.

    Why: The page links to it.
    Wrong: "related: [osh]"
    Right: "related: [kyrgyzstan-2010-june]"
    """
    for index, related in enumerate(crisis.related):
        there = related in corpus.crises and related != name
        if not there and related not in corpus.unreadable:
            others = [other for other in corpus.crises if other != name]
            yield from _missing(("related", index), "other crisis", related, others)


@rule(Actor, "I207", "warning")
def actors_are_used(name: str, _: Actor, corpus: Corpus) -> Iterator[Fault]:
    """Every actor is named by a brief or a source, or has parts that are.

    Why: A page about nobody helps no reader.
    Wrong: a file in briefs/actors that nothing names
    Right: a record that names it, or no file
    """
    if not corpus.unreadable and not corpus.names_actor(name):
        yield Fault((), f"no brief or source names the actor '{name}'")


@rule(Source, "I208", "warning")
def sources_are_used(name: str, _: Source, corpus: Corpus) -> Iterator[Fault]:
    """Every source is quoted by a brief.

    Why: A source that carries nothing only looks like proof.
    Wrong: a file in seeds that nothing quotes
    Right: a quotation from it, or no file
    """
    if not corpus.unreadable and name not in corpus.source_uses:
        yield Fault((), f"no brief quotes the source '{name}'")


@rule(Actor, "I210")
def parts_belong(name: str, actor: Actor, corpus: Corpus) -> Iterator[Fault]:
    """An actor is a part of another actor, never of itself.

    Why: Two organs of one body are not two independent origins.
    Wrong: "part_of: us" without such a file
    Right: "part_of: united-states"
    """
    if not actor.part_of:
        return
    yield from _no_actor(("part_of",), actor.part_of, corpus)
    chain = corpus.bodies(name)
    last = corpus.actors.get(chain[-1])
    if last and last.part_of == name:
        message = f"'{name}' would be a part of itself, by way of '{chain[-1]}'"
        yield Fault(("part_of",), message)


@rule(Source, "I211")
def origins_exist(_: str, source: Source, corpus: Corpus) -> Iterator[Fault]:
    """Every origin of a source has a file in briefs/actors.

    Why: Two articles with one origin count as one.
    Wrong: "origins: [Reuters]"
    Right: "origins: [reuters]"
    """
    for index, origin in enumerate(source.origins):
        if actor := actor_of(origin):
            more = ("of",) if isinstance(origin, Unnamed) else ()
            yield from _no_actor(("origins", index, *more), actor, corpus)
    for index, actor in enumerate(source.mentions):
        yield from _no_actor(("mentions", index), actor, corpus)
