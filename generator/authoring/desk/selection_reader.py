"""Words selected in an article: their speakers, subject, verb and day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.authoring.drafting import article_proposals, attribution
from generator.authoring.drafting.attribution import Subject
from generator.authoring.drafting.clauses import Clause
from generator.authoring.drafting.language import sentence_spans, titles
from generator.authoring.drafting.language.days import Day
from generator.authoring.drafting.mentions import Mention, Mentions
from generator.authoring.drafting.proposal import Article, Reading, display_name
from generator.model.vocabulary import ActorKind
from generator.text.function_words import AUXILIARIES
from generator.text.word_lists import any_of

Span = sentence_spans.Span
_AUXILIARIES = re.compile(
    rf"(?: (?:{any_of(AUXILIARIES)}|also|then|later|to|not|never))* ?"
)
"""Words that may stand between a subject and its verb."""
_OTHER_TIME = re.compile(r"\b(?:since|after|before|until|till|when|while)\b")
"""Conjunctions whose clause has a day of its own."""


@dataclass(frozen=True, slots=True)
class Selected:
    """Words selected in an article, with the sentence in which they begin."""

    article: Article
    reading: Reading
    span: Span
    """Span of the words in the sentence; they end with it at the latest."""
    with_article: frozenset[str] = frozenset()
    """The actors before whose names the article puts "the"."""

    @property
    def text(self) -> str:
        """The sentence."""
        return self.reading.sentence.text

    @property
    def clause(self) -> Clause | None:
        """The clause with a verb of speech or response that holds most of the words."""
        held = [(self._held(one), one) for one in self.reading.clauses]
        most, clause = max(held, key=lambda one: one[0], default=(0, None))
        return clause if most > 0 else None

    def _held(self, clause: Clause) -> int:
        return min(self.span[1], clause.end) - max(self.span[0], clause.start)

    @property
    def is_spoken(self) -> bool:
        """Whether all of the words stand in quotation marks."""
        start, end = self.span
        return any(a <= start and end <= b for a, b in self.reading.sentence.spoken)

    @property
    def auxiliaries(self) -> str:
        """The auxiliary verbs between a name and the words, such as "will not"."""
        start = self.span[0]
        for one in self.reading.mentions:
            if one.end <= start and _AUXILIARIES.fullmatch(self.text, one.end, start):
                return self.text[one.end : start].strip()
        return ""

    def name_of(self, party: Subject) -> str:
        """Return the name of a party in the form that begins a sentence."""
        return display_name(party, self.article.corpus, self.with_article)

    def begins_with_name_of(self, *parties: Subject) -> bool:
        """Tell whether the words begin with the name or the title of a party."""
        return any(
            one.actor in parties and one.end > self.span[0] and self._begins_with(one)
            for one in self.reading.mentions
        )

    def in_lower_case(self, words: str) -> str:
        """Return the words without the capital that only begins the sentence."""
        start = self.span[0]
        named = any(one.start == start and one.named for one in self.reading.mentions)
        if named or start > self.reading.sentence.opening:
            return words
        return words[:1].lower() + words[1:]

    def touches(self, mention: Mention) -> bool:
        """Tell whether a name stands in the words, or partly."""
        return mention.start < self.span[1] and self.span[0] < mention.end

    def speakers(self) -> tuple[Subject, ...]:
        """Return the speakers of the words, without agencies that only relay them."""
        return next(filter(None, map(self._own, self._all_speakers())), ())

    def _all_speakers(self) -> Iterator[tuple[Subject, ...]]:
        """Yield the possible speakers of the words, the nearest first."""
        start = self.span[0]
        is_speech = any(a <= start < b for a, b in self.reading.sentence.spoken)
        for clause in reversed(self.reading.clauses):
            if clause.speech and (is_speech or clause.start <= start < clause.end):
                yield clause.subjects
        if self.reading.attribution:
            yield self.reading.attribution.speakers
        yield self.reading.speaker

    def _own(self, parties: tuple[Subject, ...]) -> tuple[Subject, ...]:
        return tuple(
            one
            for one in parties
            if not isinstance(one, str)
            or self.article.actor(one).kind is not ActorKind.MEDIA
        )

    def doers(self) -> tuple[Subject, ...]:
        """Return the parties that do what the words say: the subject of their clause.

        It is named where they begin, or right before. A name elsewhere, such as after
        a preposition, belongs to somebody to whom it is done.
        """
        if named := self._named_first():
            return named
        clause = self.clause
        if clause and self.span[0] <= clause.verb < self.span[1]:
            return clause.subjects
        return ()

    def _named_first(self) -> tuple[str, ...]:
        """Return the actors named where the words begin, or right before."""
        chain: list[Mention] = []
        for one in self.reading.mentions:
            joined = chain and self.text[chain[-1].end : one.start] == " and "
            if joined or (not chain and self._begins_with(one)):
                chain.append(one)
        if not chain or self.text[chain[-1].end :].startswith(("'s", "’s")):
            return ()
        found = attribution.subjects(self.text, self.reading.sentence.opening, chain)
        return tuple(one for one in found if isinstance(one, str))

    def _begins_with(self, mention: Mention) -> bool:
        start, end = self.span
        if mention.end <= start:
            return bool(_AUXILIARIES.fullmatch(self.text, mention.end, start))
        title = titles.title_of(self.text, mention.start, mention.end)
        first = min(mention.start, title.start) if title else mention.start
        return first <= start and mention.end < end

    def day(self) -> Day | None:
        """Return the day of the words: in them, or else in their part of the sentence.

        The day of another clause, such as one that begins with "since", is not theirs.
        """
        own = self.text[slice(*self.span)]
        days = self.article.days(own)
        if len(days) == 1:
            return days[0]
        breaks = [one.start() for one in _OTHER_TIME.finditer(self.text)]
        start = max((one for one in breaks if one <= self.span[0]), default=0)
        end = min((one for one in breaks if one >= self.span[1]), default=None)
        return self.article.day(self.text[start:end])


def read(article: Article, span: Span) -> Selected | None:
    """Return the selected words of an article as its readers have them.

    Args:
        article: The article.
        span: Where they stand in its text.
    """
    mentions = Mentions(article_proposals.actors_named(article), article.text)
    for reading in article_proposals.readings(article.text, mentions):
        start, length = reading.sentence.start, len(reading.sentence.text)
        if start <= span[0] < start + length:
            inside = (span[0] - start, min(span[1] - start, length))
            return Selected(article, reading, inside, mentions.with_article)
    return None
