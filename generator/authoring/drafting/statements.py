"""Positions and responses proposed from what an article says somebody did."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.authoring.drafting.attribution import Subject
from generator.authoring.drafting.clauses import Clause
from generator.authoring.drafting.language import (
    response_verbs,
    sentence_spans,
    speech_verbs,
)
from generator.authoring.drafting.proposal import (
    Article,
    Proposal,
    Reading,
    display_name,
    is_counted,
    own_sentence,
    quoted,
    record_id,
    short_id,
)
from generator.model.vocabulary import Act, ActorKind
from generator.text import quotations

_FOREIGN_KINDS = {
    ActorKind.STATE,
    ActorKind.GOVERNMENT,
    ActorKind.STATE_BODY,
    ActorKind.INTERNATIONAL_ORGANISATION,
}
"""Kinds of actors whose actions abroad are responses."""
_AUXILIARIES = re.compile(
    r"(?:\b(?:has|have|had|is|are|was|were|be|been|being|will|would|not|never|also|yet|to"
    r"|begun|began|expected|ready|willing|did|does|do|could|may|might|again|later"
    r"|considering|weighing|discussing|planning|preparing|reportedly|repeatedly|strongly"
    r"|stopped|short|of|formally) )+$"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|cannot|could|may|might"
    r"|must|shall|should|\w{2,}ed|began|broke|came|fell|fled|fought|gave|got|held|knew"
    r"|left|lost|made|met|paid|rose|said|saw|sent|shot|stood|struck|took|went|won)\b"
    r"|n[’']t\b"
)
"""Verbs that tell a clause from a noun phrase."""
_SELF = re.compile(
    r"(?:it|they|he|she|we|its|his|her|their|the (?:union|organi[sz]ation|bloc|country"
    r"|government|council|mission|body|alliance))\b"
)
_SAYING = re.compile(
    r"(?:sa(?:id|ys|ying)|t(?:old|ells)|claim|stat|add|insist|maintain|argu|assert|declar)"
)
"""Verbs behind which a clause tells what is said, also without "that"."""
_NOT_DONE = re.compile(r"\b(?:not|never|short of|without|may|might|could|would)\b")
_HARSH = {Act.ACCUSES, Act.CONDEMNS, Act.ADMITS, Act.WARNS}
"""Acts that are not proposed where the article says that they were not done."""
_ADDRESSED = {Act.DEMANDS, Act.REQUESTS, Act.PROMISES, Act.OFFERS}
"""Acts that are done towards somebody."""


@dataclass(frozen=True, slots=True)
class StatementReader:
    """Reads the statements of one article."""

    article: Article
    with_article: frozenset[str]
    """The actors before whose names the article puts "the"."""

    def statements(self, reading: Reading) -> list[Proposal]:
        """Return the positions and responses in a sentence."""
        if speech := self._spoken(reading):
            return [speech]
        found = [*self._of_clauses(reading)]
        if not found and reading.attribution:
            found = [*self._attributed(reading)]
        return found

    def _of_clauses(self, reading: Reading) -> Iterator[Proposal]:
        for clause in reading.clauses:
            if not clause.subjects:
                continue
            proposal = self._response(reading, clause)
            if not proposal and clause.speech and not reading.attribution:
                denial = self._denial(reading, clause)
                proposal = denial or self._position(reading, clause)
            if proposal:
                yield proposal

    def _spoken(self, reading: Reading) -> Proposal | None:
        """Return a position that consists of speech in quotation marks."""
        speakers = reading.speaker
        if reading.attribution:
            speakers = reading.attribution.speakers
        elif reading.clauses and reading.clauses[0].subjects:
            speakers = reading.clauses[0].subjects
        if not speakers or not reading.sentence.spoken:
            return None
        text = reading.sentence.text
        span = max(reading.sentence.spoken, key=lambda one: one[1] - one[0])
        words = quoted(self.article, reading, span)
        if not words or is_counted(text[slice(*span)]):
            return None
        name = display_name(speakers[0], self.article.corpus, self.with_article)
        record = {
            "id": short_id(speakers[0], words),
            "actor": speakers[0],
            "act": speech_verbs.act_of_content(words).value,
            **self.article.date_fields(text),
            "text": own_sentence(f"{name} said: “{words}”", dated=False),
        }
        return self.article.proposal("positions", record, words, [reading.span(*span)])

    def _position(self, reading: Reading, clause: Clause) -> Proposal | None:
        """Return what the subject of a clause says, in words that are not spoken."""
        speech = clause.speech
        assert speech
        text = reading.sentence.text
        span = (self._predicate(text, clause), clause.end)
        if _NOT_DONE.search(text[span[0] : speech.start]) and speech.act in _HARSH:
            return None
        act, said = speech.act, ""
        if act is Act.CLAIMS:
            start = speech_verbs.content_start(text, speech, clause.end)
            if is_counted(text[start : clause.end]):
                return None
            is_clause = _SAYING.match(text, speech.start) or text[:start].endswith(
                "that "
            )
            content = text[start : clause.end]
            if is_clause and _FINITE.search(content):
                said = "said that "
                if quotations.count_words(content) >= _MIN_CONTENT:
                    span = (start, clause.end)
            act = speech_verbs.act_of_content(text[start : clause.end])
        quote = quoted(self.article, reading, span)
        if not quote:
            return None
        if quote.startswith(("said ", "says ")):
            said = ""
        return self._statement_of(reading, clause, act, said + quote, quote)

    def _denial(self, reading: Reading, clause: Clause) -> Proposal | None:
        """Return the denial of a sentence before, quoted with its subject."""
        text = reading.sentence.text
        span = (self._predicate(text, clause), clause.end)
        if not _DENIED_THAT.fullmatch(text, *span):
            return None
        quote = quoted(self.article, reading, (clause.start, clause.end))
        words = sentence_spans.words_of(text, span)
        if not quote:
            return None
        return self._statement_of(reading, clause, Act.DENIES, words, quote)

    def _statement_of(
        self, reading: Reading, clause: Clause, act: Act, words: str, quote: str
    ) -> Proposal:
        subject = clause.subjects[0]
        name = display_name(subject, self.article.corpus, self.with_article)
        date = self.article.date_fields(
            reading.sentence.text[clause.start : clause.end]
        )
        others = self._others(reading, clause)
        record = {
            "id": short_id(subject, quote),
            "actor": subject,
            "act": act.value,
            "to": others if act in _ADDRESSED else [],
            "accused": others if act is Act.ACCUSES else [],
            **date,
            "text": own_sentence(f"{name} {words}", dated=bool(date)),
        }
        span = reading.span(clause.verb, clause.end)
        return self.article.proposal("positions", record, quote, [span])

    def _attributed(self, reading: Reading) -> Iterator[Proposal]:
        """Yield the position of somebody who says the whole of a sentence."""
        attribution, text = reading.attribution, reading.sentence.text
        assert attribution
        start, end = reading.sentence.opening, attribution.span[0]
        if start >= end:
            start, end = attribution.span[1], len(text)
        if is_counted(text[start:end]):
            return
        quote = quoted(self.article, reading, (start, end))
        if quote:
            clause = Clause(start, end, attribution.speakers)
            act = speech_verbs.act_of_content(quote)
            said = f"said that {quote[0].lower()}{quote[1:]}"
            if any(one.start == start and one.named for one in reading.mentions):
                said = f"said that {quote}"
            yield self._statement_of(reading, clause, act, said, quote)

    def _response(self, reading: Reading, clause: Clause) -> Proposal | None:
        """Return what a state or organisation abroad does, by a clause."""
        if not clause.response or not self._does_it(reading, clause):
            return None
        parties = [self._party(one, reading) for one in clause.subjects]
        if not all(parties):
            return None
        text, act = reading.sentence.text, clause.response
        start = clause.start if clause.passive else self._predicate(text, clause)
        end = _said_end(reading, start, clause.end)
        quote = quoted(self.article, reading, (start, end))
        if not quote:
            return None
        date = self.article.date_fields(text[clause.start : clause.end])
        names = [
            display_name(one, self.article.corpus, self.with_article)
            for one in clause.subjects
        ]
        said = quote if clause.passive else f"{' and '.join(names)} {quote}"
        status = response_verbs.response_status(
            text[clause.start : act.start], text[act.start : act.end]
        )
        record = {
            "id": record_id(clause.subjects[0], act.type.value),
            "by": [*dict.fromkeys(one for party in parties for one in party["by"])],
            "through": [one for party in parties for one in party.get("through", [])],
            "type": act.type.value,
            "status": status.value,
            "accused": self._others(reading, clause) if act.type == "accuse" else [],
            **date,
            "text": own_sentence(said, dated=bool(date)),
        }
        span = reading.span(start, clause.end)
        return self.article.proposal("responses", record, quote, [span])

    def _does_it(self, reading: Reading, clause: Clause) -> bool:
        """Tell whether the subject of a clause itself responds.

        Who says that others should, or denies that they did, does not.
        """
        speech, response = clause.speech, clause.response
        assert response
        if speech is None or response.start <= speech.start:
            return True
        if speech.act in (Act.DENIES, Act.DECLINES_TO_SAY):
            return False
        if speech.act is not Act.CLAIMS:
            return True
        text = reading.sentence.text
        return bool(
            _SELF.match(text, speech_verbs.content_start(text, speech, clause.end))
        )

    def _party(self, subject: Subject, reading: Reading) -> dict[str, list[str]]:
        """Return the fields of a response that name its actor; empty if not foreign."""
        if not isinstance(subject, str):
            return {}
        actor = self.article.actor(subject)
        countries = self.article.crisis.countries
        body = self.article.corpus.actors.get(actor.part_of or "")
        if actor.country in countries:
            return {}
        if actor.kind in _FOREIGN_KINDS:
            return {"by": [subject]}
        named = body and any(
            quotations.contains_name(self.article.text, name) for name in body.names()
        )
        if body and named and body.kind in _FOREIGN_KINDS:
            foreign = body.country not in countries or body.country is None
            return {"by": [str(actor.part_of)], "through": [subject]} if foreign else {}
        return {}

    def _predicate(self, text: str, clause: Clause) -> int:
        """Return where the verb of a clause begins, with its auxiliaries."""
        match = _AUXILIARIES.search(text[clause.start : clause.verb])
        return clause.start + match.start() if match else clause.verb

    def _others(self, reading: Reading, clause: Clause) -> list[str]:
        """Return the first actor that is named behind the verb of a clause."""
        behind = (
            one.actor
            for one in reading.mentions
            if clause.verb < one.start < clause.end
            and one.actor not in clause.subjects
            and one.named
        )
        return [*behind][:1]


_MIN_CONTENT = 3
"""Words that what is said must have to be quoted without its verb."""


def _said_end(reading: Reading, start: int, end: int) -> int:
    """Return where a clause ends, before the words that say who says it."""
    said = reading.attribution
    return said.span[0] if said and start < said.span[0] < end else end


_DENIED_THAT = re.compile(r"(?:denied|denies) (?:that|this|it|both)\W*")
"""A denial of what the sentence before says, too short to be quoted alone."""
