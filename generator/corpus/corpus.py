"""The corpus: all crises, actors and sources, and the indexes over them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeAlias, TypeVar

from generator.corpus import crisis_index
from generator.corpus.crisis_index import CrisisIndex, Reference, actor_of
from generator.corpus.names import actor_names_in_articles
from generator.corpus.page_addresses import DIRECTORY_URLS, PageAddresses
from generator.loader.project_loader import Project
from generator.model.documents import Actor, Crisis
from generator.model.sources import Source
from generator.model.vocabulary import ActorKind
from generator.text.quotations import fold, fold_paragraphs

Found = TypeVar("Found")
Document = TypeVar("Document", Crisis, Actor, Source)
Share: TypeAlias = "Callable[[Callable[[Any, Corpus], Any], Any], Any]"
"""Computes a function of a record, or returns the result of another task."""


@dataclass(frozen=True)
class Corpus:
    """Everything that is published, by id in order.

    Every index is a mapping, so that the build can track what a task looks up.
    """

    crises: Mapping[str, Crisis]
    actors: Mapping[str, Actor]
    sources: Mapping[str, Source]
    articles: Mapping[str, str] = field(default_factory=dict)
    """Texts of the articles that exist on this disk, by the id of their source."""
    unreadable: frozenset[str] = frozenset()
    """Ids of files that exist but could not be loaded."""
    addresses: PageAddresses = DIRECTORY_URLS
    """Addresses of the pages about them."""
    memo: dict[tuple[Hashable, ...], tuple[object, Any]] = field(
        default_factory=dict, repr=False, compare=False
    )
    """Results by function, `id()` of a record and whatever else the function takes; see
    `memoized_lookups`."""
    share: Share | None = field(default=None, repr=False, compare=False)
    """Set where several tasks read one corpus; see `memoized_lookups`."""
    links: dict[str, CrisisIndex] = field(
        default_factory=dict, repr=False, compare=False
    )
    """Links of crises that are known already, possibly from an earlier corpus."""

    @classmethod
    def of(
        cls,
        project: Project,
        earlier: Corpus | None = None,
        addresses: PageAddresses = DIRECTORY_URLS,
    ) -> Corpus:
        """Return the records of a project without their files.

        Args:
            project: Everything that was loaded.
            earlier: The records before some of them changed, if they are at hand.
            addresses: How the pages of the site are addressed.
        """
        links = earlier.links if earlier else {}
        return cls(
            {name: file.record for name, file in project.crises.items()},
            {name: file.record for name, file in project.actors.items()},
            {name: file.record for name, file in project.sources.items()},
            project.articles,
            project.unreadable,
            addresses,
            links={name: links[name] for name in project.crises if name in links},
        )

    @cached_property
    def heads(self) -> Mapping[str, crisis_index.CrisisSummary]:
        """The head of each crisis: all that lists and feeds need."""
        links = self._links()
        return {name: one.head for name, one in zip(self.crises, links, strict=True)}

    @cached_property
    def actor_uses(self) -> Mapping[str, tuple[Reference, ...]]:
        """Records that name each actor, each record once."""
        return _grouped(pair for one in self._links() for pair in one.actors)

    @cached_property
    def source_uses(self) -> Mapping[str, tuple[Reference, ...]]:
        """Records that quote each source, each record once."""
        return _grouped(pair for one in self._links() for pair in one.sources)

    @cached_property
    def quotations(self) -> Mapping[str, tuple[str, ...]]:
        """Distinct quotations from each source, in the order of the briefs."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for one in self._links():
            for source, folded, quote in one.quotes:
                found[source].setdefault(folded, quote)
        return {source: tuple(quotes.values()) for source, quotes in found.items()}

    @cached_property
    def sealed_words(self) -> Mapping[str, tuple[str, ...]]:
        """Words from each source that need a seal: its quotations, and names."""
        more = _grouped(pair for one in self._links() for pair in one.sealed)
        return {
            source: tuple(dict.fromkeys((*quotes, *more.get(source, ()))))
            for source, quotes in self.quotations.items()
        }

    @cached_property
    def folded_articles(self) -> Mapping[str, tuple[str, ...]]:
        """Folded paragraphs of each article on this disk."""
        return {name: fold_paragraphs(found) for name, found in self.articles.items()}

    @cached_property
    def actors_in_articles(self) -> Mapping[str, frozenset[str]]:
        """Actors that each article on this disk names."""
        return {
            name: frozenset(actor_names_in_articles.named_by(text, self.actors))
            for name, text in self.articles.items()
        }

    def named(self, name: str) -> tuple[str, ...]:
        """Return the ids of the actors that have a name or alias."""
        return self.actors_by_name.get(fold(name), ())

    @cached_property
    def parts(self) -> Mapping[str, tuple[str, ...]]:
        """Actors that are a part of each actor."""
        actors = self.actors.items()
        return _grouped((one.part_of, name) for name, one in actors if one.part_of)

    @cached_property
    def sources_by_origin(self) -> Mapping[str, tuple[str, ...]]:
        """Sources whose information comes from each actor."""
        return _grouped(
            (actor, name)
            for name, source in self.sources.items()
            for origin in source.origins
            if (actor := actor_of(origin))
        )

    def names_actor(self, name: str) -> bool:
        """Return whether a record, a source or another actor refers to an actor."""
        return any(
            name in found
            for found in (self.actor_uses, self.sources_by_origin, self.parts)
        )

    @cached_property
    def actors_by_word(self) -> Mapping[str, tuple[str, ...]]:
        """Actors by each lower-case word of their names."""
        return _grouped(
            (word, name)
            for name, actor in self.actors.items()
            for word in dict.fromkeys(" ".join(actor.names()).lower().split())
        )

    @cached_property
    def communities_by_word(self) -> Mapping[str, tuple[str, ...]]:
        """Communities by each word of their names."""
        return _grouped(
            (word, name)
            for name, actor in self.actors.items()
            if actor.kind is ActorKind.COMMUNITY
            for word in dict.fromkeys(" ".join(actor.names()).split())
        )

    @cached_property
    def actors_by_name(self) -> Mapping[str, tuple[str, ...]]:
        """Actors by each folded name or alias."""
        return _grouped(
            (name, actor_id)
            for actor_id, actor in self.actors.items()
            for name in dict.fromkeys(map(fold, actor.names()))
        )

    @cached_property
    def crises_by_id(self) -> Mapping[str, tuple[str, ...]]:
        """Crises by each id, present or earlier; more than one is an error."""
        return _holders(self.crises)

    @cached_property
    def actors_by_id(self) -> Mapping[str, tuple[str, ...]]:
        """Actors by each id, present or earlier; more than one is an error."""
        return _holders(self.actors)

    @cached_property
    def sources_by_id(self) -> Mapping[str, tuple[str, ...]]:
        """Sources by each id, present or earlier; more than one is an error."""
        return _holders(self.sources)

    def bodies(self, actor: str) -> tuple[str, ...]:
        """Return an actor and all actors that it is a part of, itself first."""
        chain = [actor]
        while (last := self.actors.get(chain[-1])) and last.part_of not in chain:
            if last.part_of is None:
                break
            chain.append(last.part_of)
        return tuple(chain)

    def crisis_sources(self, crisis: Crisis) -> tuple[str, ...]:
        """Return the ids of the sources that a crisis quotes, in its order."""
        return tuple(dict.fromkeys(item.source for _, item in crisis.evidence()))

    def wrapped(
        self, mappings: Mapping[str, Mapping[str, Any]], share: Share
    ) -> Corpus:
        """Return a corpus whose mappings are given instead of computed.

        Args:
            mappings: Each of `MAPPINGS`, by its name.
            share: What `shared` functions are computed by.
        """
        corpus = Corpus({}, {}, {}, {}, self.unreadable, self.addresses, share=share)
        # Attributes come before the cached properties that would compute them.
        corpus.__dict__.update(mappings)
        return corpus

    def with_documents(
        self, documents: Iterable[tuple[str, Crisis | Actor | Source]]
    ) -> Corpus:
        """Return the corpus with documents added, or in place of those with their ids.

        Unless one is an actor, it shares every index over actors and articles, which
        take the longest.

        Args:
            documents: Pairs of id and document.
        """
        if not (new := [*documents]):
            return self
        corpus = replace(
            self,
            crises=_with(self.crises, new, Crisis),
            actors=_with(self.actors, new, Actor),
            sources=_with(self.sources, new, Source),
            memo={},
            share=None,
            links={**self.links},
        )
        if corpus.actors is self.actors:
            corpus.__dict__.update((name, getattr(self, name)) for name in _OF_ACTORS)
        return corpus

    def _links(self) -> Iterator[CrisisIndex]:
        for name, crisis in self.crises.items():
            known = self.links.get(name)
            if known is None or known.crisis is not crisis:
                known = self.links[name] = crisis_index.crisis_index(name, crisis)
            yield known


_OF_ACTORS = (
    *("folded_articles", "actors_in_articles", "parts", "actors_by_word"),
    *("communities_by_word", "actors_by_name", "actors_by_id"),
)
"""Names of the indexes that depend on actors and articles alone."""
MAPPINGS = (
    *("crises", "actors", "sources", "articles"),
    *(name for name, one in vars(Corpus).items() if isinstance(one, cached_property)),
)
"""Names of the mappings of a corpus: its records and its indexes."""


def _with(
    known: Mapping[str, Document],
    new: Iterable[tuple[str, Crisis | Actor | Source]],
    kind: type[Document],
) -> Mapping[str, Document]:
    """Return the known documents of a kind and the new ones, by id in order."""
    added = {name: one for name, one in new if isinstance(one, kind)}
    return dict(sorted({**known, **added}.items())) if added else known


def _grouped(pairs: Iterable[tuple[str, Found]]) -> dict[str, tuple[Found, ...]]:
    """Return everything that is paired with each name, in order."""
    found: dict[str, list[Found]] = defaultdict(list)
    for name, one in pairs:
        found[name].append(one)
    return {name: tuple(all_) for name, all_ in found.items()}


def _holders(
    documents: Mapping[str, Crisis] | Mapping[str, Actor] | Mapping[str, Source],
) -> Mapping[str, tuple[str, ...]]:
    return _grouped(
        (one, name)
        for name, document in documents.items()
        for one in dict.fromkeys((name, *document.was))
    )
