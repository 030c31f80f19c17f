"""Proposals for a brief, from the words of one article; a person reviews each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.authoring.ingest import article_dates
from generator.authoring.writing import verbs
from generator.authoring.writing.passages import Sentence, passage, sentences
from generator.corpus.corpus import Corpus
from generator.model import validators
from generator.model.diagnostics import MAX_VALUE_LENGTH
from generator.model.documents import Actor, Crisis, Source
from generator.model.vocabulary import FLOORS, NO_FLOOR, ActorKind, Who
from generator.rules.drafts import TO_WRITE
from generator.text import quotations
from generator.text.counts import reader
from generator.text.counts.reader import Reading

FIGURE = "check number, people, day and who says so"
RESPONSE = "check who did what, and how far it got"
EVENT = "check the date"
HINT = "work out the date, and give date and date_basis"
ROLE = "say what it was in this crisis, or leave it out"
TEXT = f"{TO_WRITE}: what the quotation says, in a sentence of your own"

NOBODY = {Who.ALL.value, Who.UNSPECIFIED.value}
SAYS = r"(?:said|says|told|reported|reports|announced|stated|claimed|claims)"
ABROAD = {
    ActorKind.STATE,
    ActorKind.GOVERNMENT,
    ActorKind.STATE_BODY,
    ActorKind.INTERNATIONAL_ORGANISATION,
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """One record for a part of a brief, with the words that it was found in."""

    part: str
    record: dict[str, Any]

    @property
    def quote(self) -> str:
        """The words of the article."""
        return str(self.record["evidence"][0]["quote"])


@dataclass(frozen=True)
class Draft:
    """Reads one article for one crisis."""

    name: str
    crisis: Crisis
    corpus: Corpus

    @cached_property
    def source(self) -> Source:
        """The record of the article."""
        return self.corpus.sources[self.name]

    @cached_property
    def article(self) -> str:
        """The article's text."""
        return self.corpus.articles[self.name]

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """The registered actors that the article names, without its publisher."""
        publisher = self.corpus.named(self.source.publisher)
        return {
            name: actor
            for name, actor in self.corpus.actors.items()
            if name not in publisher and name not in self.source.origins
            if any(
                quotations.names(self.article, spelling) for spelling in actor.names()
            )
        }

    def proposals(self) -> Iterator[Proposal]:
        """Yield every proposal: figures, responses, events, roles."""
        told: set[int] = set()
        whole = list(sentences(self.article))
        for sentence in whole:
            for proposal in (*self._figures(sentence), *self._responses(sentence)):
                told.add(sentence.start)
                yield proposal
        for sentence in whole:
            if sentence.start not in told:
                yield from self._events(sentence)
        yield from self._roles(whole)

    def _figures(self, sentence: Sentence) -> Iterator[Proposal]:
        for reading in reader.read_figures(sentence.text):
            quote = passage(sentence.text, reading.start, reading.end)
            numbers = _numbers(reading)
            if quote and numbers:
                days = _days(sentence.text)
                whom = [reading.who] if reading.who not in NOBODY else []
                record = {
                    "id": _id(reading.measure, *whom, next(iter(numbers.values()))),
                    "measure": reading.measure,
                    "who": reading.who if reading.who != Who.UNSPECIFIED else None,
                    **numbers,
                    "period": days[0]
                    if len(days) == 1 and len(days[0]) == 10
                    else None,
                    "attributed_to": self._speakers(sentence.text),
                    "draft": FIGURE,
                }
                yield self._proposal("figures", record, quote)

    def _responses(self, sentence: Sentence) -> Iterator[Proposal]:
        for act in verbs.acts(sentence.text):
            before, after = sentence.text[: act.start], sentence.text[act.end :]
            who = self._last_named(before) or self._named_by(after)
            quote = passage(sentence.text, act.start, act.end)
            if who and quote:
                actor, end = who
                words = sentence.text[act.start : act.end]
                record = {
                    "id": _id(actor["by"][0], act.type.value),
                    **actor,
                    "type": act.type.value,
                    "status": verbs.status(before[end:], words).value,
                    "text": TEXT,
                    "draft": RESPONSE,
                }
                yield self._proposal("responses", record, quote)

    def _events(self, sentence: Sentence) -> Iterator[Proposal]:
        found = [one for one in article_dates.found(sentence.text) if one.edtf]
        hint = next(iter(article_dates.hints(sentence.text, most=1)), "")
        if found:
            start, end, day, todo = found[0].start, found[0].end, found[0].edtf, EVENT
        elif hint:
            start = sentence.text.index(hint)
            end, day, todo = start + len(hint), None, HINT
        else:
            return
        if quote := passage(sentence.text, start, end):
            actors = [name for name in self.actors if self._place(name, sentence.text)]
            record = {
                "id": _id("event", *validators.id_words(quote)[:4]),
                "date": day,
                "actors": actors,
                "text": TEXT,
                "draft": todo,
            }
            yield self._proposal("events", record, quote)

    def _roles(self, whole: list[Sentence]) -> Iterator[Proposal]:
        have = {role.actor for role in self.crisis.roles}
        for name in self.actors:
            places = ((one, self._place(name, one.text)) for one in whole)
            first = next(((one, at) for one, at in places if at), None)
            quote = passage(first[0].text, *first[1].span()) if first else ""
            if name not in have and quote:
                record = {"id": _id(name, "role"), "actor": name}
                record |= {"text": TEXT, "draft": ROLE}
                yield self._proposal("roles", record, quote)

    def _proposal(self, part: str, record: dict[str, Any], quote: str) -> Proposal:
        kept = {key: value for key, value in record.items() if value not in (None, [])}
        evidence = [{"source": self.name, "quote": quote}]
        return Proposal(part, {**kept, "evidence": evidence})

    def _forms(self, name: str) -> str:
        """Return a pattern of an actor's names; "the Union" may begin a sentence."""
        forms = (re.escape(form) for form in self.actors[name].names())
        either = "|".join(re.sub(r"^the\\ ", r"[Tt]he ", form) for form in forms)
        return rf"(?<!\w)(?:{either})(?!\w)"

    def _place(self, name: str, words: str) -> re.Match[str] | None:
        """Return where a text names an actor first."""
        return re.search(self._forms(name), words)

    def _speakers(self, words: str) -> list[str]:
        """Return the actors who say what a sentence says, as far as it is plain."""
        return [
            name
            for name in self.actors
            for who in [self._forms(name)]
            if re.search(
                rf"{who} {SAYS}\b|\b(?:according to|{SAYS}) (?:the )?{who}", words
            )
        ]

    def _last_named(self, before: str) -> tuple[dict[str, list[str]], int] | None:
        """Return who was named last, if from abroad, and where the name ends."""
        found = [
            (match.end(), name)
            for name in self.actors
            for match in re.finditer(self._forms(name), before)
        ]
        for end, name in sorted(found, reverse=True):
            if self.actors[name].country in self.crisis.countries:
                return None
            if actor := self._abroad(name):
                return actor, end
        return None

    def _named_by(self, after: str) -> tuple[dict[str, list[str]], int] | None:
        """Return who abroad did what was done "by" them; all before may say how far."""
        for name in self.actors:
            form = rf"(?: [\w'’-]+){{0,3}} by (?:the )?{self._forms(name)}"
            if re.match(form, after) and (actor := self._abroad(name)):
                return actor, 0
        return None

    def _abroad(self, name: str) -> dict[str, list[str]]:
        """Return an actor as the fields of a response; empty for one at home."""
        actor = self.actors[name]
        body = self.corpus.actors.get(actor.part_of or "")
        if actor.country in self.crisis.countries:
            return {}
        if actor.kind in ABROAD:
            return {"by": [name]}
        if body and body.kind in ABROAD and actor.part_of in self.actors:
            return {"by": [str(actor.part_of)], "through": [name]}
        return {}


def _numbers(reading: Reading) -> dict[str, Any]:
    """Return the number fields of a figure; empty for a word that says nothing."""
    if reading.qualifier == "vague":
        said = quotations.fold(reading.quote)
        known = sorted([*FLOORS, *NO_FLOOR], key=len, reverse=True)
        word = next((one for one in known if re.search(rf"\b{one}\b", said)), None)
        return {"words": word} if word else {}
    if reading.qualifier is None:
        return {"best": reading.best}
    fields = {"low": reading.low, "best": reading.best, "high": reading.high}
    numbers = {field: value for field, value in fields.items() if value is not None}
    if reading.qualifier == "range":
        return numbers
    return {**numbers, "qualifier": reading.qualifier}


def _days(words: str) -> list[str]:
    return [one.edtf for one in article_dates.found(words) if one.edtf]


def _id(*parts: object) -> str:
    words = [word for part in parts for word in validators.id_words(str(part))]
    return "-".join(words)[:MAX_VALUE_LENGTH].strip("-")
