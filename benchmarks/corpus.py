"""An invented corpus in the project's own format, of any size and reproducible."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from benchmarks import wording
from generator.model.geography.countries import COUNTRIES
from generator.text import quotations

SOURCES_PER_CRISIS = 2
QUOTED_PER_CRISIS = 3
"""Number of articles that a brief quotes: its own two, and one of another brief."""
CRISES_PER_POWER = 25
"""One actor per this many crises acts abroad, and is in about 50 briefs."""
LOCALS = 8
"""Number of local actors that a brief chooses from; neighbouring briefs share them."""
FIRST_DAY = date(1990, 1, 1)
CAUSES = ("unspecified", "direct", "custody", "lack-of-care", "indirect")
DAYS = 9
PLACES = ("town", "suburb", "harbour")
"""Number of days that a crisis lasts after its first."""
RECORDS = {"background": 1, "events": 3, "roles": 3, "positions": 3, "responses": 4}
"""Approximate number of records of each part in a brief, in addition to figures."""

Data = dict[str, Any]


@dataclass(slots=True)
class Article:
    """What the briefs use of one invented article."""

    id: str
    published: date
    quotes: list[str] = field(default_factory=list)
    numbers: list[Data] = field(default_factory=list)
    mentions: set[str] = field(default_factory=set)


class InventedProject:
    """All records of an invented project, as plain data by path."""

    def __init__(self, crises: int, seed: int = 1, times: int = 1) -> None:
        """Invent briefs, as many actors, and twice as many sources.

        Args:
            crises: Number of briefs.
            seed: Equal seeds give equal projects.
            times: Factor by which each brief has more records than usual.
        """
        self.random = random.Random(seed)
        self.times = times
        self.crises = [f"crisis-{number:05}" for number in range(crises)]
        self.actors = [f"actor-{number:05}" for number in range(crises)]
        self.powers = self.actors[: max(3, crises // CRISES_PER_POWER)]
        self.countries = sorted(COUNTRIES)
        count = crises * SOURCES_PER_CRISIS
        self.articles = [
            Article(f"source-{number:05}", self.day(number // SOURCES_PER_CRISIS, DAYS))
            for number in range(count)
        ]
        self.words = wording.Words(self.random)
        self.names = {
            actor: f"{self.words.name()} {self.words.name()} {number}"
            for number, actor in enumerate(self.actors)
        }

    def files(self) -> Iterator[tuple[str, Data]]:
        """Yield the path of each file relative to the root, and its data."""
        for number, name in enumerate(self.crises):
            yield f"briefs/{name}.yaml", self._crisis(number)
        for number, name in enumerate(self.actors):
            yield f"briefs/actors/{name}.yaml", self._actor(number)
        for article in self.articles:
            yield f"seeds/{article.id}.yaml", self._source(article)

    def day(self, number: int, offset: int = 0) -> date:
        """Return the first day of a crisis, or the day after a number of days."""
        return FIRST_DAY + timedelta(days=number % 12_000 + offset)

    def _crisis(self, number: int) -> Data:
        brief = _Brief(self, number)
        parts: Data = {"figures": brief.figures()}
        for part, usual in RECORDS.items():
            count = self.random.randint(max(1, usual - 1), usual + 1) * self.times
            parts[part] = [brief.record(part, index) for index in range(count)]
        leading = [parts[part][0] for part in ("figures", "events", "responses")]
        shown = [record["id"] for record in leading]
        return {
            "format": 1,
            "title": f"{brief.place} and {self.words.name()}, {self.day(number):%B %Y}",
            "countries": [self.countries[number % len(self.countries)]],
            "kinds": [self.random.choice(["uprising", "coup", "armed-conflict"])],
            "covers": f"{self.day(number)}/{self.day(number, DAYS)}",
            "reviewed": f"{self.day(number, 30)}",
            "related": [self.crises[number - 1]] if number else [],
            "places": [{"id": name, "name": brief.place} for name in PLACES],
            "bottom_line": [
                {"text": _statement(record), "rests_on": [record["id"]]}
                for record in leading
            ],
            **parts,
            "not_stated": ["missing", "abducted", "tortured"],
            "open_questions": [{"text": self.words.sentence(), "rests_on": shown[:1]}],
            "changes": [
                {
                    "date": f"{self.day(number, 30)}",
                    "what": "First publication.",
                    "why": "It was invented for a measurement.",
                }
            ],
        }

    def _actor(self, number: int) -> Data:
        person = self.actors[number] not in self.powers
        return {
            "format": 1,
            "name": self.names[self.actors[number]],
            "kind": "person" if person else "state",
            "aliases": [{"name": f"{self.words.name()} {number}"}],
            **({"public_role": self.words.phrase(4)} if person else {}),
        }

    def _source(self, article: Article) -> Data:
        digest = quotations.article_hash(article.id)
        names = [self.names[actor] for actor in article.mentions]
        seals = {quotations.seal(digest, words) for words in (*article.quotes, *names)}
        return {
            "format": 1,
            "publisher": f"The {self.words.name()} Post",
            "headline": self.words.phrase(9).capitalize(),
            "authors": [f"{self.words.name()} {self.words.name()}"],
            "url": f"https://news.example/{article.id}",
            "published": f"{article.published}",
            "retrieved": f"{article.published}",
            "abstract": " ".join(self.words.sentence() for _ in range(3)),
            "text_sha256": digest,
            "words": 1_500 * self.times,
            "numbers": article.numbers,
            "mentions": sorted(article.mentions),
            "seals": sorted(seals),
        }


def _statement(record: Data) -> str:
    """Return a sentence of our own about a record: its text, or else what it quotes."""
    quote: str = record["evidence"][0]["quote"]
    return record.get("text") or f"{quote[:1].upper()}{quote[1:]}."


class _Brief:
    """The records of one invented crisis."""

    def __init__(self, invented: InventedProject, number: int) -> None:
        self.invented = invented
        self.number = number
        self.random = invented.random
        self.place = invented.words.name()
        first = number * SOURCES_PER_CRISIS
        self.articles = [
            invented.articles[place % len(invented.articles)]
            for place in range(first - 1, first - 1 + QUOTED_PER_CRISIS)
        ]
        self.articles[0].published = max(
            self.articles[0].published, invented.day(number, DAYS)
        )
        self.powers = self.random.sample(invented.powers, 2)
        self.locals = [
            invented.actors[(number + step) % len(invented.actors)]
            for step in range(LOCALS)
        ]
        self.counts: defaultdict[str, int] = defaultdict(int)

    def figures(self) -> list[Data]:
        """Return figures of one to four scopes; for large briefs, also one per day."""
        forms = self.random.sample(wording.COUNTS, self.random.randint(1, 4))
        figures = [
            self._figure(index, form, self.random.randint(12, 900))
            for index, form in enumerate(forms * self.invented.times)
        ]
        for index, figure in enumerate(figures):  # each in a scope of its own
            repeats, form = divmod(index, len(forms))
            figure["cause"] = CAUSES[form]
            if self.invented.times > 1:
                day = self.invented.day(self.number, repeats % DAYS)
                figure |= {"period": f"{day}", "as_of": f"{day}"}
                figure["place"] = PLACES[repeats // DAYS]
        return figures

    def _figure(self, index: int, form: wording.Count, number: int) -> Data:
        article = self.random.choice(self.articles)
        numbers: Data = {form.field: number}
        if form.qualifier:
            numbers |= {"qualifier": form.qualifier}
        article.numbers.append({"measure": form.measure, **numbers, "who": form.who})
        quote = form.quote.format(number)
        return {
            "id": f"figure-{index}",
            "measure": form.measure,
            "who": form.who,
            **numbers,
            "place": "town",
            "attributed_to": self._named(article, self.powers[:1]),
            "note": "The place and the cause are our reading. "
            f"{self.invented.words.sentence()}",
            "evidence": [self._evidence(article, quote)],
        }

    def record(self, part: str, index: int) -> Data:
        """Return a record of a part of the brief."""
        article = self.random.choice(self.articles)
        quote = self.invented.words.phrase(self.random.randint(3, 8))
        return {
            "id": f"{part}-{index}",
            "text": f"{quote[:1].upper()}{quote[1:]}.",
            "date": f"{self.invented.day(self.number, index % DAYS)}",
            **self._parties(part, article),
            "evidence": [self._evidence(article, quote)],
        }

    def _parties(self, part: str, article: Article) -> Data:
        power, one, other = (
            self._named(article, [actor])
            for actor in (
                self.random.choice(self.powers),
                *self.random.sample(self.locals, 2),
            )
        )
        parties: dict[str, Data] = {
            "background": {"attributed_to": one},
            "events": {"actors": [*one, *other], "place": "town"},
            "roles": {"actor": one[0]},
            "positions": {"actor": one[0], "act": "claims", "to": other},
            "responses": {
                "by": power,
                "to": one,
                "type": self.random.choice(["statement", "appeal", "mediate"]),
                "status": "done",
            },
        }
        return parties[part]

    def _named(self, article: Article, actors: list[str]) -> list[str]:
        article.mentions.update(actors)
        return actors

    def _evidence(self, article: Article, quote: str) -> Data:
        article.quotes.append(quote)
        return {"source": article.id, "quote": quote}


def write(folder: Path, crises: int, seed: int = 1, times: int = 1) -> None:
    """Write the `briefs` and `seeds` of an invented project to a folder."""
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    for path, data in InventedProject(crises, seed, times).files():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(yaml.dump(data, Dumper=dumper, sort_keys=False, width=100))
