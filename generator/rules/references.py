"""Every name is given once, and every reference leads somewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from generator import text
from generator.corpus import Corpus, actor_of, parties
from generator.model import Actor, Crisis, Figure, Source, Unnamed
from generator.problems import KeyPath, nearest
from generator.rules import Finding, rule
from generator.vocabulary import Who

_FOLDERS = {"actor": "briefs/actors", "source": "seeds"}
"""Where the files lie of what is missing."""


def _missing(
    where: KeyPath, what: str, name: str, known: Collection[str]
) -> Iterator[Finding]:
    if name not in known:
        hint = nearest(name, known)
        place = f" in {_FOLDERS[what]}" if what in _FOLDERS else ""
        yield Finding(where, f"there is no {what} '{name}'{place}", hint)


def _no_actor(where: KeyPath, name: str, corpus: Corpus) -> Iterator[Finding]:
    if name not in corpus.unreadable:
        yield from _missing(where, "actor", name, corpus.actors)


@rule(Crisis, "I201")
def ids_are_unique(_: str, crisis: Crisis, __: Corpus) -> Iterator[Finding]:
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
        for step, name in ((("id",), item.id), *enumerate_was(item.was)):
            if name in seen:
                message = f"the id '{name}' is already used in {seen[name]}"
                yield Finding((*where, *step), message)
            seen.setdefault(name, str(where[0]))


def enumerate_was(was: tuple[str, ...]) -> Iterator[tuple[KeyPath, str]]:
    """Yield earlier ids with their places in the record."""
    for index, name in enumerate(was):
        yield ("was", index), name


@rule(Crisis, "I202")
def actors_exist(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Finding]:
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
        for index, evidence in enumerate(record.evidence):
            if evidence.origin and (actor := actor_of(evidence.origin)):
                place = (*where, "evidence", index, "origin")
                yield from _no_actor(place, actor, corpus)
        for actor in record.named_as:
            for finding in _no_actor((*where, "named_as", actor), actor, corpus):
                yield finding._replace(key=True)


@rule(Crisis, "I203")
def sources_exist(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Finding]:
    """Every source that a brief quotes has a file in seeds.

    Why: A quotation without its article is no proof.
    Wrong: "source: reuters-2010-6"
    Right: "source: reuters-2010-06-osh"
    """
    for where, record in crisis.records():
        for index, evidence in enumerate(record.evidence):
            place = (*where, "evidence", index, "source")
            if evidence.source not in corpus.unreadable:
                yield from _missing(place, "source", evidence.source, corpus.sources)


@rule(Crisis, "I204")
def records_exist(_: str, crisis: Crisis, __: Corpus) -> Iterator[Finding]:
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
    for index, figure in enumerate(crisis.figures):
        if figure.supersedes:
            place = ("figures", index, "supersedes")
            yield from _missing(place, "figure", figure.supersedes, figures)


@rule(Crisis, "I205")
def named_things_exist(_: str, crisis: Crisis, __: Corpus) -> Iterator[Finding]:
    """Sides, places, groups and events that are referred to are named in the brief.

    Why: What is named once is spelt one way.
    Wrong: "place: bishkek" without a place of that id
    Right: "places: [{id: bishkek, name: Bishkek}]"
    """
    places = {place.id: place for place in crisis.places}
    sides = {side.id: side for side in crisis.sides}
    groups = dict.fromkeys([*Who, *(group.id for group in crisis.groups)])
    periods = dict.fromkeys(["total", *(event.id for event in crisis.events)])
    for where, record in crisis.records():
        if place := getattr(record, "place", None):
            yield from _missing((*where, "place"), "place", place, places)
        if side := getattr(record, "side", None):
            yield from _missing((*where, "side"), "side", side, sides)
        if isinstance(record, Figure):
            yield from _missing((*where, "who"), "group", record.who, groups)
            if record.period[0].isalpha():
                place = (*where, "period")
                yield from _missing(place, "event", record.period, periods)


@rule(Crisis, "I206")
def related_exist(name: str, crisis: Crisis, corpus: Corpus) -> Iterator[Finding]:
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
def actors_are_used(name: str, _: Actor, corpus: Corpus) -> Iterator[Finding]:
    """Every actor is named by a brief or a source, or has parts that are.

    Why: A page about nobody helps no reader.
    Wrong: a file in briefs/actors that nothing names
    Right: a record that names it, or no file
    """
    if not corpus.unreadable and name not in corpus.named_actors:
        yield Finding((), f"no brief or source names the actor '{name}'")


@rule(Source, "I208", "warning")
def sources_are_used(name: str, _: Source, corpus: Corpus) -> Iterator[Finding]:
    """Every source is quoted by a brief.

    Why: A source that carries nothing only looks like proof.
    Wrong: a file in seeds that nothing quotes
    Right: a quotation from it, or no file
    """
    if not corpus.unreadable and name not in corpus.source_uses:
        yield Finding((), f"no brief quotes the source '{name}'")


@rule(Actor, "I209")
def names_are_unique(name: str, actor: Actor, corpus: Corpus) -> Iterator[Finding]:
    """Every name, alias and seat belongs to one actor.

    Why: A name in an article must mean one actor.
    Wrong: "aliases: [{name: the ministry}]" in two files
    Right: a name that only one of them goes by
    """
    places: list[tuple[KeyPath, str]] = [(("name",), actor.name)]
    places += [
        (("aliases", i, "name"), alias.name) for i, alias in enumerate(actor.aliases)
    ]
    places += [(("seats", i), seat) for i, seat in enumerate(actor.seats)]
    seen: set[str] = set()
    for where, spelling in places:
        folded = text.fold(spelling)
        others = [other for other in corpus.names[folded] if other != name]
        if others:
            yield Finding(where, f"'{spelling}' also belongs to '{others[0]}'")
        elif folded in seen:
            yield Finding(where, f"'{spelling}' stands here a second time")
        seen.add(folded)


@rule(Actor, "I210")
def parts_belong(name: str, actor: Actor, corpus: Corpus) -> Iterator[Finding]:
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
        yield Finding(("part_of",), message)


@rule(Source, "I211")
def origins_exist(_: str, source: Source, corpus: Corpus) -> Iterator[Finding]:
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


def _taken(
    name: str, was: tuple[str, ...], holders: Mapping[str, tuple[str, ...]]
) -> Iterator[Finding]:
    for index, earlier in enumerate(was):
        for other in holders[earlier]:
            if other != name or earlier == name:
                message = f"the earlier id '{earlier}' belongs to '{other}'"
                yield Finding(("was", index), message)


@rule(Crisis, "I212")
def earlier_crises_are_free(
    name: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Finding]:
    """An earlier id of a brief is not the id of another brief.

    Why: Its old address must lead to one page.
    Wrong: "was: [belarus-2020]" while that brief exists
    Right: an id that no brief has now
    """
    yield from _taken(name, crisis.was, corpus.crisis_ids)


@rule(Actor, "I213")
def earlier_actors_are_free(
    name: str, actor: Actor, corpus: Corpus
) -> Iterator[Finding]:
    """An earlier id of an actor is not the id of another actor.

    Why: Its old address must lead to one page.
    Wrong: "was: [russia]" while that actor exists
    Right: an id that no actor has now
    """
    yield from _taken(name, actor.was, corpus.actor_ids)


@rule(Source, "I214")
def earlier_sources_are_free(
    name: str, source: Source, corpus: Corpus
) -> Iterator[Finding]:
    """An earlier id of a source is not the id of another source.

    Why: Its old address must lead to one page.
    Wrong: "was: [voa-2010]" while that source exists
    Right: an id that no source has now
    """
    yield from _taken(name, source.was, corpus.source_ids)
