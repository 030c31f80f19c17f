"""All crises, actors and sources together, and what links them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, wraps
from typing import Any, TypeVar

from generator.corpus import index
from generator.corpus.index import Head, Links, Use, actor_of
from generator.model.documents import Actor, Crisis, Source
from generator.model.records import Evidence
from generator.model.vocabulary import ActorKind
from generator.text import quotations as text

Frozen = TypeVar("Frozen")
Found = TypeVar("Found")


def memoized(
    compute: Callable[[Frozen, Corpus], Found],
) -> Callable[[Frozen, Corpus], Found]:
    """Memoize a function of a record and its corpus, for the life of the corpus."""

    @wraps(compute)
    def lookup(record: Frozen, corpus: Corpus) -> Found:
        key = (compute, id(record))
        if key not in corpus.memo:  # the record is kept, so that its id stays its own
            corpus.memo[key] = record, compute(record, corpus)
        result: Found = corpus.memo[key][1]
        return result

    return lookup


@dataclass(frozen=True)
class Corpus:
    """Everything that is published, by id in order.

    Every cached property is a mapping, so that what is looked up can be noted.
    """

    crises: Mapping[str, Crisis]
    actors: Mapping[str, Actor]
    sources: Mapping[str, Source]
    articles: Mapping[str, str] = field(default_factory=dict)
    """Texts of the articles that are at hand, by id of their source."""
    unreadable: frozenset[str] = frozenset()
    """Ids of files that are there but could not be loaded."""
    memo: dict[tuple[Callable[..., Any], int], tuple[object, Any]] = field(
        default_factory=dict, repr=False, compare=False
    )
    """Results by function and `id()` of a record; see `memoized`."""
    links: dict[str, Links] = field(default_factory=dict, repr=False, compare=False)
    """Links of crises as far as they are known, also from an earlier corpus."""

    @cached_property
    def heads(self) -> Mapping[str, Head]:
        """Return of each crisis what lists and feeds ask of it."""
        links = self._links()
        return {name: one.head for name, one in zip(self.crises, links, strict=True)}

    @cached_property
    def actor_uses(self) -> Mapping[str, tuple[Use, ...]]:
        """Return for each actor every record that names it, each record once."""
        return _joined(one.actors for one in self._links())

    @cached_property
    def source_uses(self) -> Mapping[str, tuple[Use, ...]]:
        """Return for each source every record that quotes it, each record once."""
        return _joined(one.sources for one in self._links())

    @cached_property
    def quotations(self) -> Mapping[str, tuple[str, ...]]:
        """Return for each source its distinct quotations, in the briefs' order."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for one in self._links():
            for source, folded, quote in one.quotes:
                found[source].setdefault(folded, quote)
        return {source: tuple(quotes.values()) for source, quotes in found.items()}

    @cached_property
    def sealable(self) -> Mapping[str, tuple[str, ...]]:
        """Return for each source what a seal is asked for: quotations, and names."""
        more = _joined(one.sealed for one in self._links())
        return {
            source: tuple(dict.fromkeys((*quotes, *more.get(source, ()))))
            for source, quotes in self.quotations.items()
        }

    @cached_property
    def folded_articles(self) -> Mapping[str, tuple[str, ...]]:
        """Return the folded paragraphs of each article at hand."""
        return {name: text.paragraphs(found) for name, found in self.articles.items()}

    def named(self, name: str) -> tuple[str, ...]:
        """Return the actors that go by a name."""
        return self.names.get(text.fold(name), ())

    @cached_property
    def parts(self) -> Mapping[str, tuple[str, ...]]:
        """Return for each actor those that are a part of it."""
        found: dict[str, list[str]] = defaultdict(list)
        for name, actor in self.actors.items():
            if actor.part_of:
                found[actor.part_of].append(name)
        return {name: tuple(parts) for name, parts in found.items()}

    @cached_property
    def origin_of(self) -> Mapping[str, tuple[str, ...]]:
        """Return for each actor the sources whose information comes from it."""
        found: dict[str, list[str]] = defaultdict(list)
        for name, source in self.sources.items():
            for origin in source.origins:
                if actor := actor_of(origin):
                    found[actor].append(name)
        return {name: tuple(sources) for name, sources in found.items()}

    def names_actor(self, name: str) -> bool:
        """Tell whether a record, a source or a part of an actor names it."""
        return any(
            name in found for found in (self.actor_uses, self.origin_of, self.parts)
        )

    @cached_property
    def words(self) -> Mapping[str, tuple[str, ...]]:
        """Return for each word of a name, in lower case, the actors that have it."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for name, actor in self.actors.items():
            for word in " ".join(actor.names()).lower().split():
                found[word][name] = None
        return {word: tuple(actors) for word, actors in found.items()}

    @cached_property
    def communities(self) -> Mapping[str, tuple[str, ...]]:
        """Return for each word of a community's names the actors that have it."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for name, actor in self.actors.items():
            if actor.kind is ActorKind.COMMUNITY:
                for word in " ".join(actor.names()).split():
                    found[word][name] = None
        return {word: tuple(actors) for word, actors in found.items()}

    @cached_property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """Return for each folded name or alias the actors that carry it."""
        found: dict[str, list[str]] = defaultdict(list)
        for actor_id, actor in self.actors.items():
            for name in dict.fromkeys(map(text.fold, actor.names())):
                found[name].append(actor_id)
        return {name: tuple(actors) for name, actors in found.items()}

    @cached_property
    def crisis_ids(self) -> Mapping[str, tuple[str, ...]]:
        """Return for each id of a crisis, also an earlier one, those that have it."""
        return _holders(self.crises)

    @cached_property
    def actor_ids(self) -> Mapping[str, tuple[str, ...]]:
        """Return for each id of an actor, also an earlier one, those that have it."""
        return _holders(self.actors)

    @cached_property
    def source_ids(self) -> Mapping[str, tuple[str, ...]]:
        """Return for each id of a source, also an earlier one, those that have it."""
        return _holders(self.sources)

    def bodies(self, actor: str) -> tuple[str, ...]:
        """Return the actor and all that it is a part of, itself first."""
        chain = [actor]
        while (last := self.actors.get(chain[-1])) and last.part_of not in chain:
            if last.part_of is None:
                break
            chain.append(last.part_of)
        return tuple(chain)

    def crisis_sources(self, crisis: Crisis) -> tuple[str, ...]:
        """Return the ids of the sources that a crisis quotes, in its order."""
        return tuple(dict.fromkeys(evidence.source for evidence in evidence_of(crisis)))

    def wrapped(self, wrap: Callable[[str], Mapping[str, Any]]) -> Corpus:
        """Return a corpus whose mappings are given instead of computed.

        Args:
            wrap: Returns the mapping of a name, one of `MAPPINGS`.
        """
        corpus = Corpus({}, {}, {}, unreadable=self.unreadable)
        # Attributes come before the cached properties that would compute them.
        corpus.__dict__.update((name, wrap(name)) for name in MAPPINGS)
        return corpus

    def _links(self) -> Iterator[Links]:
        for name, crisis in self.crises.items():
            known = self.links.get(name)
            if known is None or known.crisis is not crisis:
                known = self.links[name] = index.linked(name, crisis)
            yield known


MAPPINGS = (
    *("crises", "actors", "sources", "articles"),
    *(name for name, one in vars(Corpus).items() if isinstance(one, cached_property)),
)
"""Attributes of a corpus in which everything is looked up; each is a mapping."""


def _joined(
    pairs: Iterable[Iterable[tuple[str, Found]]],
) -> dict[str, tuple[Found, ...]]:
    found: dict[str, list[Found]] = defaultdict(list)
    for some in pairs:
        for name, one in some:
            found[name].append(one)
    return {name: tuple(all_) for name, all_ in found.items()}


def _holders(
    documents: Mapping[str, Crisis] | Mapping[str, Actor] | Mapping[str, Source],
) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, document in documents.items():
        for one in dict.fromkeys((name, *document.was)):
            found[one].append(name)
    return {one: tuple(names) for one, names in found.items()}


def evidence_of(crisis: Crisis) -> Iterator[Evidence]:
    """Yield all evidence of a crisis, in the order of the file."""
    for _, record in crisis.records():
        yield from record.evidence
