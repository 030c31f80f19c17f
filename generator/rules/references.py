"""Check that every reference leads somewhere, and that every file is used."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.model.diagnostics import KeyPath, suggestion
from generator.model.documents import Actor, Crisis
from generator.model.parties import Unnamed
from generator.model.records import Conclusion, Event, Figure, Record, Role, Statement
from generator.model.sources import Source
from generator.model.vocabulary import Who
from generator.rules.framework import Fault, rule, traversal

_FOLDERS = {"actor": "briefs/actors", "source": "seeds"}
"""Folders in which messages say that a file is missing."""


@rule("I202", Crisis)
def actors_exist(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Every actor that a brief names must have a file in briefs/actors.

    Why: The actor's page lists what it did in all crises.
    Wrong: "by: [united-sates]"
    Right: "by: [united-states]"
    """
    for where, record in crisis.records():
        for step, party in record.parties():
            if actor := actor_of(party):
                suffix = ("of",) if isinstance(party, Unnamed) else ()
                yield from _missing_actor((*where, *step, *suffix), actor, corpus)
        for actor in record.named_as:
            for fault in _missing_actor((*where, "named_as", actor), actor, corpus):
                yield fault._replace(key=True)
    for where, evidence in crisis.evidence():
        if evidence.origin and (actor := actor_of(evidence.origin)):
            yield from _missing_actor((*where, "origin"), actor, corpus)


@rule("I203", Crisis)
def sources_exist(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Every source that a brief quotes must have a file in seeds.

    Why: A quotation without its article proves nothing.
    Wrong: "source: reuters-2010-6"
    Right: "source: reuters-2010-06-osh"
    """
    for where, evidence in crisis.evidence():
        place = (*where, "source")
        if evidence.source not in corpus.unreadable:
            yield from _missing(place, "source", evidence.source, corpus.sources)


@rule("I204", Crisis)
def records_exist(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """Every record that a brief refers to must be in the same file.

    Why: A conclusion must be one click away from what it rests on.
    Wrong: "rests_on: [kiled]"
    Right: "rests_on: [killed]"
    """
    known = {record.id: record for _, record in crisis.records()}
    items: list[tuple[KeyPath, Conclusion | Record]] = [
        *crisis.conclusions(),
        *crisis.records(),
    ]
    for where, item in items:
        for index, name in enumerate(item.rests_on):
            yield from _missing((*where, "rests_on", index), "record", name, known)
    for where, record in crisis.records():
        for index, name in enumerate(record.reply):
            yield from _missing((*where, "reply", index), "record", name, known)
        if isinstance(record, Statement) and record.after:
            yield from _missing((*where, "after"), "record", record.after, known)
    yield from _missing_figures_and_events(crisis)


def _missing_figures_and_events(crisis: Crisis) -> Iterator[Fault]:
    """Find references to figures and events that the crisis does not have."""
    if crisis.main_event:
        events = {event.id for event in crisis.events}
        yield from _missing(("main_event",), "event", crisis.main_event, events)
    figures = {figure.id: figure for figure in crisis.figures}
    for where, figure in traversal.figures(crisis):
        for field in ("supersedes", "part_of"):
            if name := getattr(figure, field):
                yield from _missing((*where, field), "figure", name, figures)


@rule("I205", Crisis)
def local_references_exist(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """Sides, places, groups and events that a brief refers to must be defined in it.

    Why: A name that is defined once is spelt in one way.
    Wrong: "place: bishkek" without a place of that id
    Right: "places: [{id: bishkek, name: Bishkek}]"
    """
    places = {place.id: place for place in crisis.places}
    sides = {side.id: side for side in crisis.sides}
    groups = dict.fromkeys([*Who, *(group.id for group in crisis.groups)])
    periods = dict.fromkeys(["total", *(event.id for event in crisis.events)])
    for where, record in crisis.records():
        if isinstance(record, Event | Figure) and record.place:
            yield from _missing((*where, "place"), "place", record.place, places)
        if isinstance(record, Role) and record.side:
            yield from _missing((*where, "side"), "side", record.side, sides)
        if isinstance(record, Figure):
            yield from _missing((*where, "who"), "group", record.who, groups)
            if record.period[0].isalpha():
                place = (*where, "period")
                yield from _missing(place, "event", record.period, periods)


@rule("I206", Crisis)
def related_crises_exist(name: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Every related crisis must be another one, with a brief of its own.

    Why: The page links to it.
    Wrong: "related: [osh]"
    Right: "related: [kyrgyzstan-2010-june]"
    """
    for index, related in enumerate(crisis.related):
        exists = related in corpus.crises or related in corpus.unreadable
        if related == name or not exists:
            others = [other for other in corpus.crises if other != name]
            yield from _missing(("related", index), "other crisis", related, others)


@rule("I207", Actor, level="warning")
def actors_are_used(name: str, _: Actor, corpus: Corpus) -> Iterator[Fault]:
    """Every actor should be in a record or an origin of a source, or have such parts.

    That an article names it (`mentions`) is not enough.

    Why: A page about an actor that did nothing does not help readers.
    Wrong: a file in briefs/actors that nothing names
    Right: a record that names it, or no file
    """
    if not corpus.unreadable and not corpus.names_actor(name):
        message = f"no record names the actor '{name}', and no source as its origin"
        yield Fault((), message, "name it in a record, or remove the file")


@rule("I208", Source, level="warning")
def sources_are_used(name: str, _: Source, corpus: Corpus) -> Iterator[Fault]:
    """Every source should be quoted by a brief.

    Why: A source that supports nothing only looks like proof.
    Wrong: a file in seeds that nothing quotes
    Right: a quotation from it, or no file
    """
    if not corpus.unreadable and name not in corpus.source_uses:
        yield Fault((), f"no brief quotes the source '{name}'")


@rule("I210", Actor)
def part_of_is_acyclic(name: str, actor: Actor, corpus: Corpus) -> Iterator[Fault]:
    """An actor must be part of another existing actor, never of itself.

    Why: Two bodies of one organisation are not two independent origins.
    Wrong: "part_of: us" without such a file
    Right: "part_of: united-states"
    """
    if not actor.part_of:
        return
    yield from _missing_actor(("part_of",), actor.part_of, corpus)
    chain = corpus.bodies(name)
    last = corpus.actors.get(chain[-1])
    if last and last.part_of == name:
        message = f"'{name}' would be a part of itself, through '{chain[-1]}'"
        yield Fault(("part_of",), message)


@rule("I211", Source)
def origins_exist(_: str, source: Source, corpus: Corpus) -> Iterator[Fault]:
    """Every origin of a source must have a file in briefs/actors.

    Why: Two articles with one origin count as one.
    Wrong: "origins: [Reuters]"
    Right: "origins: [reuters]"
    """
    for index, origin in enumerate(source.origins):
        if actor := actor_of(origin):
            suffix = ("of",) if isinstance(origin, Unnamed) else ()
            yield from _missing_actor(("origins", index, *suffix), actor, corpus)
    for index, actor in enumerate(source.mentions):
        yield from _missing_actor(("mentions", index), actor, corpus)


@rule("I213", Crisis)
def support_is_not_circular(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A record must not rest on itself, directly or through other records.

    Why: Circular evidence proves nothing.
    Wrong: "rests_on: [closing]" on the record "closing", or on one that it rests on
    Right: evidence, or records that do not depend on it
    """
    records = {record.id: record for _, record in crisis.records()}
    for where, record in crisis.records():
        for index, name in enumerate(record.rests_on):
            base = records.get(name)
            if base and (
                base is record or record in traversal.supporting_records(base, records)
            ):
                message = f"'{name}' itself rests on '{record.id}'"
                yield Fault((*where, "rests_on", index), message)


def _missing_actor(where: KeyPath, name: str, corpus: Corpus) -> Iterator[Fault]:
    if name not in corpus.unreadable:
        yield from _missing(where, "actor", name, corpus.actors)


def _missing(
    where: KeyPath, kind: str, name: str, known: Collection[str]
) -> Iterator[Fault]:
    if name not in known:
        folder = f" in {_FOLDERS[kind]}" if kind in _FOLDERS else ""
        message = f"there is no {kind} '{name}'{folder}"
        yield Fault(where, message, suggestion(name, known))
