"""Responses proposed from clauses that say what a state or organisation abroad does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.authoring.drafting import clauses, measure_lists
from generator.authoring.drafting.attribution import Subject
from generator.authoring.drafting.clauses import Clause
from generator.authoring.drafting.language import response_verbs, speech_verbs
from generator.authoring.drafting.proposal import (
    Article,
    Proposal,
    Reading,
    date_fields,
    display_name,
    own_sentence,
    quoted,
    record_id,
)
from generator.model.response_types import Family, ResponseType
from generator.model.vocabulary import Act, ActorKind
from generator.text import quotations
from generator.text.function_words import FINITE_AUXILIARIES, MODALS
from generator.text.word_lists import any_of

_FOREIGN_KINDS = {
    ActorKind.STATE,
    ActorKind.GOVERNMENT,
    ActorKind.STATE_BODY,
    ActorKind.INTERNATIONAL_ORGANISATION,
}
"""Kinds of actors whose actions abroad are responses."""
_SELF = re.compile(
    r"(?:it|they|he|she|we|its|his|her|their|the (?:union|organi[sz]ation|bloc|country"
    r"|government|council|mission|body|alliance))\b"
)


@dataclass(frozen=True, slots=True)
class ResponseReader:
    """Reads the responses of one article."""

    article: Article
    with_article: frozenset[str]
    """The actors before whose names the article puts "the"."""
    pressing: list[Proposal] = field(default_factory=list)
    """The responses so far that put pressure on somebody, of which an article may list
    the measures later."""

    def response(self, reading: Reading, clause: Clause) -> Proposal | None:
        """Return the response by a state or organisation abroad in a clause, if any."""
        if not clause.response or not _does_it(reading, clause):
            return None
        fields = self.parties(clause.subjects)
        if not fields:
            return None
        text, act = reading.sentence.text, clause.response
        start = clause.start if clause.passive else clauses.predicate(text, clause)
        span = (start, _said_end(reading, start, clause.end))
        quote = quoted(self.article, reading, span)
        if not quote:
            return None
        modal = _shared_modal(reading, clause)
        before = f"{modal or ''}{text[clause.start : act.start]}"
        if modal is None or _LEFT_OPEN.search(before):
            return None
        if not clauses.holds(quote, text[act.start : act.end]):
            return None
        name = self._names(clause.subjects)
        said = quote if clause.passive else f"{name} {modal}{quote}"
        status = response_verbs.response_status(before, text[act.start : act.end])
        day = self.article.day(text[clause.start : clause.end])
        accused = clauses.others(reading.sentence.text, reading.mentions, clause)
        record = {
            "id": record_id(clause.subjects[0], act.type.value),
            **fields,
            "type": act.type.value,
            "status": status.value,
            "accused": accused if act.type is ResponseType.ACCUSE else [],
            **date_fields(day),
            "text": own_sentence(said, day),
        }
        place = reading.span(start, clause.end)
        proposal = self.article.proposal("responses", record, quote, [place])
        if act.type.family is Family.PRESS:
            self.pressing.append(proposal)
        return proposal

    def measures(self, reading: Reading) -> Iterator[Proposal]:
        """Yield each of the measures that a sentence lists, as a response of its own.

        They are those of the body that it names ("The measures by the union include"),
        or else of whoever put pressure on somebody last.
        """
        found = measure_lists.find_measures(reading.sentence, reading.mentions)
        if not found:
            return
        last = self.pressing[-1].record if self.pressing else {}
        doers = found.doers or tuple(last.get("by", ()))
        fields = self.parties(doers)
        for item in found.items if fields else ():
            quote = quoted(self.article, reading, item.span)
            if not quote:
                continue
            status = response_verbs.response_status(found.verb, "").value
            record = {
                "id": record_id(doers[0], item.type.value),
                **fields,
                "type": item.type.value,
                "status": last.get("status", status) if found.includes else status,
                "text": own_sentence(
                    f"{found.noun} of {self._names(doers)} {found.verb} {item.words}"
                ),
            }
            place = reading.span(*item.span)
            yield self.article.proposal("responses", record, quote, [place])

    def parties(self, subjects: Sequence[Subject]) -> dict[str, list[str]]:
        """Return the fields that name the responders; empty unless all are abroad."""
        found = [self._party(one) for one in subjects]
        if not found or not all(found):
            return {}
        return {
            "by": [*dict.fromkeys(one for party in found for one in party["by"])],
            "through": [one for party in found for one in party.get("through", [])],
        }

    def _names(self, subjects: Sequence[Subject]) -> str:
        corpus = self.article.corpus
        names = (display_name(one, corpus, self.with_article) for one in subjects)
        return " and ".join(names)

    def _party(self, subject: Subject) -> dict[str, list[str]]:
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


def _shared_modal(reading: Reading, clause: Clause) -> str | None:
    """Return "will " where a clause shares it with the clause before, or nothing.

    Returns:
        None where the clause has a verb that no clause of its own can begin with: the
        "build" of "offered to send doctors and build camps".
    """
    text = reading.sentence.text
    before = [one for one in reading.clauses if one.end <= clause.start]
    verb = text[clauses.predicate(text, clause) :].split(" ", 1)[0].lower()
    if clause.subject_end or not before or not _BARE.fullmatch(verb):
        return ""
    shared = _MODAL.findall(text[before[-1].start : before[-1].verb])
    return f"{shared[-1]} " if shared else None


_BARE = re.compile(
    rf"(?!(?:{any_of(FINITE_AUXILIARIES - {'do'})}|also|again|not|never|then|later)$)"
    r"(?!(?:sent|froze|shut|cut|met|held|gave|took|lent|flew|began|put|let|spoke|withdrew"
    r"|brought|sold|led)$)[a-z]+(?<!ed)(?<!s)(?<!ing)"
)
"""Verbs in the form that stands behind "will" or "to"."""
_MODAL = re.compile(rf"\b(?:{any_of(MODALS)})\b")
_PROMISING = frozenset(("will", "would", "shall"))
_LEFT_OPEN = re.compile(
    rf"\b(?:{any_of(MODALS - _PROMISING)})(?: (?:not|also|be|\w+ly))* $"
)
"""Words before a verb of what may never be done: "must close", "could also be sent"."""


def _does_it(reading: Reading, clause: Clause) -> bool:
    """Tell whether the subject of a clause itself responds.

    A subject who says that others should respond, or denies that they did, does not.
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
    return bool(_SELF.match(text, speech_verbs.content_start(text, speech, clause.end)))


def _said_end(reading: Reading, start: int, end: int) -> int:
    """Return the end of a clause without its attribution."""
    said = reading.attribution
    return said.span[0] if said and start < said.span[0] < end else end
