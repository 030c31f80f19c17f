"""Proposals of records, and the readings of sentences from which they are made."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.authoring.drafting.attribution import Attribution, Subject
from generator.authoring.drafting.clauses import Clause
from generator.authoring.drafting.language import sentence_spans
from generator.authoring.drafting.language.days import Day, find_days, own_days
from generator.authoring.drafting.language.sentence_spans import Sentence, Span
from generator.authoring.drafting.mentions import Mention
from generator.corpus import verification
from generator.corpus.corpus import Corpus
from generator.loader.yaml_editor import RecordData
from generator.model import validators
from generator.model.diagnostics import MAX_VALUE_LENGTH
from generator.model.documents import Actor, Crisis
from generator.model.sources import Source
from generator.model.vocabulary import ActorKind
from generator.rules.wording import loaded_words
from generator.text.counts import reader

_MAX_ID_WORDS = 4


@dataclass(frozen=True, slots=True)
class Proposal:
    """A record proposed for a part of a brief."""

    part: str
    """Key of the brief, such as `figures`."""
    record: RecordData
    """The record as in YAML, with the quotation as its evidence."""
    spans: tuple[Span, ...]
    """Spans of the article's text that say so, the quoted words first."""

    @property
    def quote(self) -> str:
        """The words of the article on which the record rests."""
        return str(self.record["evidence"][0]["quote"])


@dataclass(frozen=True)
class Article:
    """An article that is read for a brief."""

    source_id: str
    crisis: Crisis
    corpus: Corpus

    @cached_property
    def source(self) -> Source:
        """The record of the article's source."""
        return self.corpus.sources[self.source_id]

    @cached_property
    def text(self) -> str:
        """The article's text."""
        return self.corpus.articles[self.source_id]

    @cached_property
    def own_voice(self) -> tuple[str, ...]:
        """The publisher as an actor, to whom unattributed statements are attributed.

        Empty where neither the article nor its page names the publisher.
        """
        named = verification.actors_of_page(self.source, self.corpus)
        publishers = self.corpus.named(self.source.publisher)
        known = named.union(self.source.mentions)
        return tuple(one for one in publishers if one in known)

    def days(self, text: str) -> tuple[Day, ...]:
        """Return the days that a part of the article names."""
        return find_days(text, self.source.published)

    def day(self, text: str) -> Day | None:
        """Return the day on which the main verb of a clause happened, if it has one."""
        days = own_days(text, self.source.published)
        return days[0] if len(days) == 1 else None

    def actor(self, name: str) -> Actor:
        """Return an actor by id."""
        return self.corpus.actors[name]

    def proposal(
        self, part: str, record: RecordData, quote: str, spans: Iterable[Span]
    ) -> Proposal:
        """Return a proposal without the empty fields of its record."""
        fields = {key: one for key, one in record.items() if one not in (None, [], ())}
        evidence = [{"source": self.source_id, "quote": quote}]
        return Proposal(part, {**fields, "evidence": evidence}, tuple(spans))


@dataclass(frozen=True, slots=True)
class Reading:
    """The reading of one sentence: mentions, attribution and clauses."""

    sentence: Sentence
    mentions: tuple[Mention, ...]
    attribution: Attribution | None
    clauses: tuple[Clause, ...]
    speaker: tuple[Subject, ...]
    """The speakers who go on from the sentence before, where this one is speech."""

    @property
    def names(self) -> tuple[Span, ...]:
        """Spans of names, which no quotation cuts."""
        return tuple((one.start, one.end) for one in self.mentions)

    def span(self, start: int, end: int) -> Span:
        """Return a span of the sentence as one of the article."""
        return self.sentence.start + start, self.sentence.start + end


def quoted(article: Article, reading: Reading, span: Span) -> str:
    """Return the words of a span that may be quoted; empty if they may not be."""
    text = reading.sentence.text
    cut = sentence_spans.trimmed(text, span, reading.names)
    return sentence_spans.quotable(article.text, sentence_spans.words_of(text, cut))


def is_counted(text: str) -> bool:
    """Tell whether a text has a count, which is proposed as a figure instead."""
    return bool(reader.read_figures(text))


def record_id(*parts: object) -> str:
    """Make a record's id of some words."""
    words = [word for part in parts for word in validators.id_words(str(part))]
    return "-".join(words)[:MAX_VALUE_LENGTH].strip("-")


def short_id(subject: Subject, words: str) -> str:
    """Make an id of a party's name and the first words of its statement or response."""
    name = subject if isinstance(subject, str) else subject["unnamed"]
    return record_id(name, *telling_words(words)[:_MAX_ID_WORDS])


def telling_words(words: str) -> list[str]:
    """Return the words for an id, without articles and the like."""
    own = [word for word in validators.id_words(words) if word.isalpha()]
    return [one for one in own if one not in sentence_spans.LINKING_WORDS] or own


def date_fields(day: Day | None) -> RecordData:
    """Return the date fields of a record: the day, and how it is known."""
    if day is None:
        return {}
    return {"date": day.edtf, **({"date_basis": day.basis} if day.basis else {})}


def own_sentence(words: str, day: Day | None = None) -> str:
    """Return words as a sentence, without "on Friday" where the record has that date.

    Loaded words are the source's, and so are put in quotation marks.
    """
    words = _without_day(words, day).strip(" ,;:.–—-" + sentence_spans.BULLETS)
    for loaded, _ in [*loaded_words(words)]:
        alone = rf"(?<![“\w]){re.escape(loaded)}(?:['’]s)?(?![”\w])"
        words = re.sub(alone, lambda match: f"“{match[0]}”", words, count=1)
    if words.count('"') % 2:
        words = words.replace('"', "")
    return words[:1].upper() + words[1:] + "."


def _without_day(words: str, day: Day | None) -> str:
    """Return words without their day, unless it is part of a longer phrase."""
    if day is None:
        return words
    time = "(?: (?:morning|afternoon|evening|night))?(?![\\w'’])"
    named = rf"{re.escape(day.words)}{time}"
    on = rf"(?i:(?:late |early )?on ){named}"
    last = rf"{named}(?=\W*$|,)"
    return re.sub(rf",? (?:{on}|{last})|^(?:{on}|{named}),? ", "", words, count=1)


def display_name(subject: Subject, corpus: Corpus, with_article: frozenset[str]) -> str:
    """Return the name of a party in the form that begins a sentence."""
    if not isinstance(subject, str):
        return str(subject["unnamed"])
    actor = corpus.actors[subject]
    if subject in with_article and actor.kind is not ActorKind.PERSON:
        return f"the {actor.name}"
    return actor.name
