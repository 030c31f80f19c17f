"""Every page of the site: its address, its template, and what that is given."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from generator import dates, ledger, phrases, reference
from generator.corpus import Corpus, Use
from generator.ledger import Account
from generator.model import Actor, Crisis, Party, Response, Source
from generator.scalars import COUNTRIES
from generator.views import Link, Shown, ShownAccount, Viewer
from generator.vocabulary import FAMILIES

PER_PAGE = 200
"""Entries of a list on one page; longer lists go on at `2/`, `3/` and so on."""
HEADLINES = 4
"""Headline figures of a crisis on its card."""

PARTS = ("roles", "positions", "responses", "figures", "events", "background")
"""Parts of a crisis in the order in which a page about an actor shows them."""

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Page:
    """One page, before it is made into Markdown."""

    uri: str
    """Path of its Markdown below the root of the site, such as `crises/x.md`."""
    template: str
    title: str
    description: str
    updated: str
    """Day of the data that it shows, as ISO 8601."""
    edit: str = ""
    """The file in the repository that it is made from, if one."""
    context: Mapping[str, Any] = field(default_factory=dict)


class Group(NamedTuple):
    """Records of a crisis under the actor that they belong to."""

    actor: Link
    records: tuple[Shown, ...]
    elsewhere: tuple[Shown, ...] = ()
    """Joint acts that stand in full under another actor."""


@dataclass(frozen=True, slots=True)
class Card:
    """A crisis in short, for lists."""

    link: Link
    when: str
    countries: tuple[str, ...]
    kinds: tuple[str, ...]
    year: str
    bottom_line: str
    accounts: tuple[ShownAccount, ...]
    more: int
    """Further scopes that the card leaves out."""
    sources: int
    reviewed: str
    withdrawn: bool


def pages(corpus: Corpus, repo_url: str = "") -> Iterator[Page]:
    """Yield every page made from the data, in the order of their addresses.

    Args:
        corpus: Everything that is published.
        repo_url: Address of the code host, for links that report an error.
    """
    site = _Site(corpus, Viewer(corpus, repo_url), _latest(corpus))
    yield site.home()
    yield from site.crises()
    yield from site.actors()
    yield from site.sources()
    yield from site.figures()
    yield from site.responses()
    yield Page(
        "format.md",
        "format",
        "The file format",
        "Every key, closed list and rule of the briefs, actors and sources.",
        site.updated,
        context={"format": reference.reference()},
    )


def _latest(corpus: Corpus) -> str:
    return max(
        (crisis.reviewed for crisis in corpus.crises.values()), default="2000-01-01"
    )


@dataclass(frozen=True, slots=True)
class _Site:
    corpus: Corpus
    viewer: Viewer
    updated: str

    def home(self) -> Page:
        cards = self._cards()
        changes = sorted(
            (
                (change.date, Link(crisis.title, f"crises/{name}/"), change.what)
                for name, crisis in self.corpus.crises.items()
                for change in crisis.changes
            ),
            key=lambda entry: (entry[0], entry[1].address),
            reverse=True,
        )
        return Page(
            "index.md",
            "home",
            "Crisis briefings with proof",
            "Crisis briefings in which every figure, role, position and response "
            "shows the words of its source.",
            self.updated,
            context={
                "cards": cards[:PER_PAGE],
                "count": len(cards),
                "changes": [
                    (dates.words(d), link, what) for d, link, what in changes[:10]
                ],
                "sources": len(self.corpus.sources),
                "records": sum(
                    1
                    for crisis in self.corpus.crises.values()
                    for _ in crisis.records()
                ),
            },
        )

    def crises(self) -> Iterator[Page]:
        yield from _paged(
            Page(
                "crises/index.md",
                "crises",
                "Crises",
                "All crises, the latest first.",
                self.updated,
            ),
            self._cards(),
        )
        for name, crisis in self.corpus.crises.items():
            yield self._crisis(name, crisis)
            yield from _moved("crises", name, crisis.was, crisis.title, crisis.reviewed)

    def _cards(self) -> list[Card]:
        newest_first = sorted(
            self.corpus.crises.items(),
            key=lambda item: (dates.span(item[1].covers).start, item[0]),
            reverse=True,
        )
        return [self._card(name, crisis) for name, crisis in newest_first]

    def _card(self, name: str, crisis: Crisis) -> Card:
        accounts = self._accounts(name, crisis)
        return Card(
            Link(crisis.title, f"crises/{name}/"),
            dates.words(crisis.covers),
            tuple(COUNTRIES[code] for code in crisis.countries),
            tuple(kind.label for kind in crisis.kinds),
            str(dates.span(crisis.covers).start.year),
            crisis.bottom_line[0].text,
            accounts[:HEADLINES],
            max(0, len(accounts) - HEADLINES),
            len(self.corpus.crisis_sources(crisis)),
            dates.words(crisis.reviewed),
            crisis.withdrawn is not None,
        )

    def _accounts(self, name: str, crisis: Crisis) -> tuple[ShownAccount, ...]:
        return tuple(
            self.viewer.account(name, crisis, account)
            for account in ledger.accounts(crisis, self.corpus)
        )

    def _crisis(self, name: str, crisis: Crisis) -> Page:
        if crisis.withdrawn:
            template, context = "withdrawn", {"withdrawn": crisis.withdrawn}
        else:
            template, context = "crisis", self._briefing(name, crisis)
        return Page(
            f"crises/{name}.md",
            template,
            crisis.title,
            crisis.bottom_line[0].text,
            crisis.reviewed,
            f"briefs/{name}.yaml",
            {"name": name, "crisis": crisis, **context},
        )

    def _briefing(self, name: str, crisis: Crisis) -> dict[str, Any]:
        shown = {
            record.id: self.viewer.record(name, crisis, record)
            for _, record in crisis.records()
        }
        accounts = ledger.accounts(crisis, self.corpus)
        dated = [*crisis.figures, *crisis.events, *crisis.positions, *crisis.responses]
        return {
            "card": self._card(name, crisis),
            "accounts": self._accounts(name, crisis),
            "origins": len(_origins(accounts)),
            "not_stated": [measure.label for measure in crisis.not_stated],
            "conclusions": _conclusions(crisis.bottom_line, shown),
            "open_questions": _conclusions(crisis.open_questions, shown),
            "background": [shown[record.id] for record in crisis.background],
            "roles": self._grouped(
                [(role.actor, shown[role.id]) for role in crisis.roles]
            ),
            "positions": self._grouped(
                [(position.actor, shown[position.id]) for position in crisis.positions]
            ),
            "responses": self._responses(crisis.responses, shown),
            "timeline": sorted(
                (shown[record.id] for record in dated),
                key=lambda record: (record.sort, record.id),
            ),
            "sources": [
                self._source_line(source)
                for source in self.corpus.crisis_sources(crisis)
            ],
            "related": [
                Link(self.corpus.crises[other].title, f"crises/{other}/")
                for other in crisis.related
            ],
            "changes": [
                (dates.words(change.date), change)
                for change in reversed(crisis.changes)
            ],
            "report": self.viewer.report(name),
        }

    def _grouped(self, pairs: Iterable[tuple[Party, Shown]]) -> list[Group]:
        groups: dict[Link, list[Shown]] = {}
        for party, record in pairs:
            groups.setdefault(self.viewer.actor(party), []).append(record)
        return [
            Group(actor, tuple(sorted(records, key=lambda record: record.sort)))
            for actor, records in groups.items()
        ]

    def _responses(
        self, responses: Sequence[Response], shown: Mapping[str, Shown]
    ) -> list[Group]:
        families = list(FAMILIES)
        ordered = sorted(
            responses,
            key=lambda one: (families.index(one.type.family), shown[one.id].sort),
        )
        own: dict[Link, list[Shown]] = {}
        joint: dict[Link, list[Shown]] = {}
        for response in ordered:
            first, *others = self.viewer.actors(response.by)
            own.setdefault(first, []).append(shown[response.id])
            for other in others:
                joint.setdefault(other, []).append(shown[response.id])
        actors = sorted({*own, *joint}, key=lambda link: link.words)
        return [
            Group(actor, tuple(own.get(actor, ())), tuple(joint.get(actor, ())))
            for actor in actors
        ]

    def _source_line(self, name: str) -> dict[str, Any]:
        source = self.corpus.sources[name]
        return {
            "link": Link(source.headline, f"sources/{name}/", source.language),
            "source": source,
            "published": dates.words(source.published) if source.published else "",
            "origins": [self.viewer.actor(origin) for origin in source.origins],
        }

    def actors(self) -> Iterator[Page]:
        uses = self.corpus.actor_uses
        lines = [
            (
                Link(actor.name, f"actors/{name}/"),
                actor.kind.label,
                COUNTRIES[actor.country] if actor.country else "",
                actor.public_role or "",
                len(uses.get(name, ())),
            )
            for name, actor in self.corpus.actors.items()
        ]
        yield from _paged(
            Page(
                "actors/index.md",
                "actors",
                "Actors",
                "Every person, state and organisation in the briefings.",
                self.updated,
            ),
            sorted(lines, key=lambda line: line[0].words.casefold()),
        )
        for name, actor in self.corpus.actors.items():
            yield self._actor(name, actor)
            yield from _moved("actors", name, actor.was, actor.name, self.updated)

    def _actor(self, name: str, actor: Actor) -> Page:
        uses = self.corpus.actor_uses.get(name, ())
        return Page(
            f"actors/{name}.md",
            "actor",
            actor.name,
            f"{actor.name}: roles, positions and responses in all crises.",
            self._updated(uses),
            f"briefs/actors/{name}.yaml",
            {
                "actor": actor,
                "country": COUNTRIES[actor.country] if actor.country else "",
                "part_of": self.viewer.actor(actor.part_of) if actor.part_of else None,
                "parts": [
                    self.viewer.actor(other)
                    for other in self.corpus.parts.get(name, ())
                ],
                "crises": self._by_crisis(uses, lambda use: use.field != "origin"),
                "sources": [
                    self._source_line(source)
                    for source in self.corpus.origin_of.get(name, ())
                ],
            },
        )

    def _updated(self, uses: Iterable[Use]) -> str:
        reviews = (self.corpus.crises[use.crisis].reviewed for use in uses)
        return max(reviews, default=self.updated)

    def _by_crisis(
        self, uses: Iterable[Use], keep: Callable[[Use], bool]
    ) -> list[tuple[Link, list[tuple[str, list[Shown]]]]]:
        """Return records by crisis, then by part in the order of the page."""
        found: dict[str, dict[str, list[Shown]]] = {}
        for use in filter(keep, uses):
            crisis = self.corpus.crises[use.crisis]
            if not crisis.withdrawn:
                shown = self.viewer.record(use.crisis, crisis, use.record)
                found.setdefault(use.crisis, {}).setdefault(use.part, []).append(shown)
        return [
            (
                Link(self.corpus.crises[crisis].title, f"crises/{crisis}/"),
                [
                    (part, sorted(parts[part], key=lambda record: record.sort))
                    for part in PARTS
                    if part in parts
                ],
            )
            for crisis, parts in found.items()
        ]

    def sources(self) -> Iterator[Page]:
        lines = sorted(
            self.corpus.sources,
            key=lambda name: (self.corpus.sources[name].published or "", name),
            reverse=True,
        )
        yield from _paged(
            Page(
                "sources/index.md",
                "sources",
                "Sources",
                "Every article that the briefings rest on.",
                self.updated,
            ),
            [self._source_line(name) for name in lines],
        )
        for name, source in self.corpus.sources.items():
            yield self._source(name, source)
            yield from _moved(
                "sources", name, source.was, source.headline, self.updated
            )

    def _source(self, name: str, source: Source) -> Page:
        uses = self.corpus.source_uses.get(name, ())
        return Page(
            f"sources/{name}.md",
            "source",
            source.headline,
            f"{phrases.cited(source)}: the article, and all that rests on it.",
            self._updated(uses),
            f"seeds/{name}.yaml",
            {
                "name": name,
                "source": source,
                "line": self._source_line(name),
                "retrieved": dates.words(source.retrieved) if source.retrieved else "",
                "mentions": [self.viewer.actor(actor) for actor in source.mentions],
                "quotations": len(self.corpus.quotations.get(name, ())),
                "crises": self._by_crisis(uses, lambda use: True),
            },
        )

    def figures(self) -> Iterator[Page]:
        rows = [
            (Link(crisis.title, f"crises/{name}/"), account, figure)
            for name, crisis in self.corpus.crises.items()
            if not crisis.withdrawn
            for account in self._accounts(name, crisis)
            for figure in account.figures
        ]
        page = Page(
            "figures/index.md",
            "figures",
            "Figures",
            "Every figure of every crisis, with who says so and the quoted words.",
            self.updated,
        )
        yield from _paged(page, rows)

    def responses(self) -> Iterator[Page]:
        rows = [
            (
                Link(crisis.title, f"crises/{name}/"),
                self.viewer.record(name, crisis, response),
            )
            for name, crisis in self.corpus.crises.items()
            if not crisis.withdrawn
            for response in crisis.responses
        ]
        page = Page(
            "responses/index.md",
            "responses",
            "Responses from abroad",
            "What states and organisations did about each crisis, typed and dated.",
            self.updated,
        )
        yield from _paged(page, rows)


def _origins(accounts: Iterable[Account]) -> set[Party]:
    return {origin for account in accounts for origin in account.origins}


def _conclusions(
    conclusions: Iterable[Any], shown: Mapping[str, Shown]
) -> list[tuple[str, list[Shown]]]:
    return [
        (conclusion.text, [shown[name] for name in conclusion.rests_on])
        for conclusion in conclusions
    ]


def _paged(page: Page, rows: Sequence[Item]) -> Iterator[Page]:
    """Yield the page, and as many after it as its rows need."""
    folder = page.uri.removesuffix("index.md")
    count = max(1, -(-len(rows) // PER_PAGE))
    addresses = [folder, *(f"{folder}{number}/" for number in range(2, count + 1))]
    for number in range(count):
        suffix = f", page {number + 1}" if number else ""
        yield Page(
            page.uri if number == 0 else f"{folder}{number + 1}.md",
            page.template,
            page.title + suffix,
            page.description,
            page.updated,
            context={
                "rows": rows[number * PER_PAGE : (number + 1) * PER_PAGE],
                "total": len(rows),
                "pager": addresses if count > 1 else [],
                "number": number,
            },
        )


def _moved(
    folder: str, name: str, was: Iterable[str], title: str, updated: str
) -> Iterator[Page]:
    for earlier in was:
        yield Page(
            f"{folder}/{earlier}.md",
            "moved",
            title,
            f"{title}: this page has moved.",
            updated,
            context={"link": Link(title, f"{folder}/{name}/")},
        )
