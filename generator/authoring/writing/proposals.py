"""Proposed records for a brief, found in one article, for a person to review."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.authoring.ingest import article_dates
from generator.authoring.writing import response_verbs
from generator.authoring.writing.quotation_spans import (
    Sentence,
    quotation_span,
    sentences,
)
from generator.corpus.corpus import Corpus
from generator.loader.yaml_editor import RecordData
from generator.model import validators
from generator.model.diagnostics import MAX_VALUE_LENGTH
from generator.model.documents import Actor, Crisis, Source
from generator.model.records import FLOORS, NO_FLOOR
from generator.model.vocabulary import ActorKind, Basis, Unit, Who
from generator.rules.wording import PLACEHOLDER
from generator.text import quotations
from generator.text.counts import reader
from generator.text.counts.reader import Count

FIGURE_TASK = "check number, people, day and who says so"
RESPONSE_TASK = "check who did what, and how far it got"
EVENT_TASK = "check the date"
DATE_TASK = "work out the date, and give date and date_basis"
ROLE_TASK = "say what it was in this crisis, or leave it out"
TEXT = f"{PLACEHOLDER}: what the quotation says, in a sentence of your own"
"""Placeholder for a text, which does not pass `briefs check`."""

_UNSPECIFIC = {Who.ALL.value, Who.UNSPECIFIED.value}
_SAYS = r"(?:said|says|told|reported|reports|announced|stated|claimed|claims)"
_FOREIGN_KINDS = {
    ActorKind.STATE,
    ActorKind.GOVERNMENT,
    ActorKind.STATE_BODY,
    ActorKind.INTERNATIONAL_ORGANISATION,
}
"""Kinds of actors whose actions abroad are responses."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A record proposed for a part of a brief."""

    part: str
    """Key of the brief, such as `figures`."""
    record: RecordData
    """The record as in YAML, with the quotation as its evidence."""

    @property
    def quote(self) -> str:
        """The words of the article on which the record rests."""
        return str(self.record["evidence"][0]["quote"])


@dataclass(frozen=True)
class ArticleReader:
    """Finds proposals for one brief in one article."""

    source_id: str
    crisis: Crisis
    corpus: Corpus

    @cached_property
    def source(self) -> Source:
        """The record of the article's source."""
        return self.corpus.sources[self.source_id]

    @cached_property
    def article(self) -> str:
        """The article's text."""
        return self.corpus.articles[self.source_id]

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """The actors named in the article by id, without publisher and origins."""
        publisher = self.corpus.named(self.source.publisher)
        return {
            actor_id: actor
            for actor_id, actor in self.corpus.actors.items()
            if actor_id not in publisher and actor_id not in self.source.origins
            if any(
                quotations.contains_name(self.article, name) for name in actor.names()
            )
        }

    @cached_property
    def _name_patterns(self) -> dict[str, str]:
        """For each actor, a pattern of its names; "the" may begin a sentence."""
        patterns = {}
        for actor_id, actor in self.actors.items():
            names = (re.escape(name) for name in actor.names())
            names_or = "|".join(re.sub(r"^the\\ ", r"[Tt]he ", name) for name in names)
            patterns[actor_id] = rf"(?<!\w)(?:{names_or})(?!\w)"
        return patterns

    def proposals(self) -> Iterator[Proposal]:
        """Yield figures and responses as they occur, then events, then roles.

        Events are proposed only from sentences without a figure or response.
        """
        whole = list(sentences(self.article))
        rest = []
        for sentence in whole:
            proposals = [*self._figures(sentence), *self._responses(sentence)]
            yield from proposals
            if not proposals:
                rest.append(sentence)
        for sentence in rest:
            yield from self._events(sentence)
        yield from self._roles(whole)

    def _figures(self, sentence: Sentence) -> Iterator[Proposal]:
        for reading in reader.read_figures(sentence.text):
            quote = quotation_span(sentence.text, reading.start, reading.end)
            numbers = _number_fields(reading)
            if not quote or not numbers:
                continue
            dates = _dates(sentence.text)
            is_day = len(dates) == 1 and len(dates[0]) == len("YYYY-MM-DD")
            who = [reading.who] if reading.who not in _UNSPECIFIC else []
            record = {
                "id": _id(reading.measure, *who, next(iter(numbers.values()))),
                "measure": reading.measure,
                "who": reading.who if reading.who != Who.UNSPECIFIED else None,
                "unit": reading.unit if reading.unit != Unit.PEOPLE else None,
                **numbers,
                "basis": reading.basis if reading.basis != Basis.STATED else None,
                "period": dates[0] if is_day else None,
                "attributed_to": self._speakers(sentence.text),
                "draft": FIGURE_TASK,
            }
            yield self._proposal("figures", record, quote)

    def _responses(self, sentence: Sentence) -> Iterator[Proposal]:
        for mention in response_verbs.find_responses(sentence.text):
            before = sentence.text[: mention.start]
            verb = sentence.text[mention.start : mention.end]
            after = sentence.text[mention.end :]
            party = self._last_party(before) or self._party_after_by(after)
            quote = quotation_span(sentence.text, mention.start, mention.end)
            if not party or not quote:
                continue
            fields, end = party
            record = {
                "id": _id(fields["by"][0], mention.type.value),
                **fields,
                "type": mention.type.value,
                "status": response_verbs.response_status(before[end:], verb).value,
                "text": TEXT,
                "draft": RESPONSE_TASK,
            }
            yield self._proposal("responses", record, quote)

    def _events(self, sentence: Sentence) -> Iterator[Proposal]:
        dates = [one for one in article_dates.find_dates(sentence.text) if one.edtf]
        hint = next(iter(article_dates.find_relative_dates(sentence.text, most=1)), "")
        if dates:
            start, end, date = dates[0].start, dates[0].end, dates[0].edtf
        elif hint:
            start = sentence.text.index(hint)
            end, date = start + len(hint), None
        else:
            return
        if quote := quotation_span(sentence.text, start, end):
            actors = [one for one in self.actors if self._mention(one, sentence.text)]
            record = {
                "id": _id("event", *validators.id_words(quote)[:4]),
                "date": date,
                "actors": actors,
                "text": TEXT,
                "draft": EVENT_TASK if dates else DATE_TASK,
            }
            yield self._proposal("events", record, quote)

    def _roles(self, whole: list[Sentence]) -> Iterator[Proposal]:
        with_role = {role.actor for role in self.crisis.roles}
        for actor_id in self.actors:
            mentions = ((one, self._mention(actor_id, one.text)) for one in whole)
            first = next(((one, match) for one, match in mentions if match), None)
            quote = quotation_span(first[0].text, *first[1].span()) if first else ""
            if actor_id not in with_role and quote:
                record = {"id": _id(actor_id, "role"), "actor": actor_id}
                record |= {"text": TEXT, "draft": ROLE_TASK}
                yield self._proposal("roles", record, quote)

    def _proposal(self, part: str, record: RecordData, quote: str) -> Proposal:
        """Return a proposal without the empty fields of its record."""
        fields = {
            key: value for key, value in record.items() if value not in (None, [])
        }
        evidence = [{"source": self.source_id, "quote": quote}]
        return Proposal(part, {**fields, "evidence": evidence})

    def _mention(self, actor_id: str, text: str) -> re.Match[str] | None:
        """Return where a text first names an actor."""
        return re.search(self._name_patterns[actor_id], text)

    def _speakers(self, text: str) -> list[str]:
        """Return the ids of actors to whom a sentence attributes what it says."""
        return [
            actor_id
            for actor_id, name in self._name_patterns.items()
            if re.search(
                rf"{name} {_SAYS}\b|\b(?:according to|{_SAYS}) (?:the )?{name}", text
            )
        ]

    def _last_party(self, before: str) -> tuple[dict[str, list[str]], int] | None:
        """Return the foreign party that is named last before a verb.

        Returns:
            Its fields of a response, and the offset where its name ends. None if there
            is none, or if an actor from the country of the crisis is named after it.
        """
        mentions = [
            (match.end(), actor_id)
            for actor_id, name in self._name_patterns.items()
            for match in re.finditer(name, before)
        ]
        for end, actor_id in sorted(mentions, reverse=True):
            if self.actors[actor_id].country in self.crisis.countries:
                return None
            if fields := self._party_fields(actor_id):
                return fields, end
        return None

    def _party_after_by(self, after: str) -> tuple[dict[str, list[str]], int] | None:
        """Return the foreign party that is named after a verb and "by".

        Returns:
            Its fields of a response, and the offset 0, since all that stands before the
            verb may show its status. None if there is no such party.
        """
        for actor_id, name in self._name_patterns.items():
            pattern = rf"(?: [\w'’-]+){{0,3}} by (?:the )?{name}"
            if re.match(pattern, after) and (fields := self._party_fields(actor_id)):
                return fields, 0
        return None

    def _party_fields(self, actor_id: str) -> dict[str, list[str]]:
        """Return the fields of a response that name its actor; empty if not foreign."""
        actor = self.actors[actor_id]
        body = self.corpus.actors.get(actor.part_of or "")
        if actor.country in self.crisis.countries:
            return {}
        if actor.kind in _FOREIGN_KINDS:
            return {"by": [actor_id]}
        if body and body.kind in _FOREIGN_KINDS and actor.part_of in self.actors:
            return {"by": [str(actor.part_of)], "through": [actor_id]}
        return {}


def _number_fields(reading: Count) -> RecordData:
    """Return the fields of a figure that hold its number; empty for unknown words."""
    if reading.qualifier == "vague":
        quote = quotations.fold(reading.quote)
        words = sorted([*FLOORS, *NO_FLOOR], key=len, reverse=True)
        word = next((one for one in words if re.search(rf"\b{one}\b", quote)), None)
        return {"words": word} if word else {}
    if reading.qualifier is None:
        return {"best": reading.best}
    fields = {"low": reading.low, "best": reading.best, "high": reading.high}
    numbers = {field: value for field, value in fields.items() if value is not None}
    if reading.qualifier == "range":
        return numbers
    return {**numbers, "qualifier": reading.qualifier}


def _dates(text: str) -> list[str]:
    return [date.edtf for date in article_dates.find_dates(text) if date.edtf]


def _id(*parts: object) -> str:
    words = [word for part in parts for word in validators.id_words(str(part))]
    return "-".join(words)[:MAX_VALUE_LENGTH].strip("-")
