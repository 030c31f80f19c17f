"""The record that words selected in an article make, filled as far as they allow."""

from __future__ import annotations

import re

from generator.authoring.drafting import article_reader, figures
from generator.authoring.drafting.events import find_doers
from generator.authoring.drafting.language import (
    response_verbs,
    sentence_spans,
    titles,
)
from generator.authoring.drafting.mentions import Mentions
from generator.authoring.drafting.proposal import (
    Article,
    Proposal,
    Reading,
    date_fields,
    own_sentence,
    record_id,
    short_id,
)
from generator.authoring.drafting.responses import ResponseReader
from generator.desk.workspace import DeskError
from generator.loader.yaml_editor import RecordData
from generator.model.documents import RECORD_TYPES
from generator.model.vocabulary import Act, ActorKind
from generator.text import quotations
from generator.text.counts import reader

Span = sentence_spans.Span


def snapped(text: str, start: int, end: int) -> Span:
    """Return a selection widened to whole words, without marks at either end.

    Raises:
        DeskError: It holds no word.
    """
    words = [
        match.span()
        for match in re.finditer(r"[^\W_](?:\S*[^\W_])?", text)
        if match.start() < end and start < match.end()
    ]
    if not words:
        raise DeskError("select some words of the article")
    return words[0][0], words[-1][1]


def record_of(article: Article, part: str, span: Span) -> RecordData:
    """Return a record of a kind that rests on the words of a span.

    What is proposed for these words is taken; the words selected are its quotation.

    Args:
        article: The article.
        part: The part of the brief, such as `figures`.
        span: The words, in the article's text.

    Raises:
        DeskError: There is no such part.
    """
    if part not in RECORD_TYPES:
        raise DeskError(f"a brief has no records '{part}'")
    quote = " ".join(article.text[slice(*span)].split())
    evidence = [{"source": article.source_id, "quote": quote}]
    for proposal in article_reader.proposals(article):
        touches = any(a < span[1] and span[0] < b for a, b in proposal.spans)
        if proposal.part == part and touches and _is_about(proposal, quote):
            return {**proposal.record, "evidence": evidence}
    reading = _reading(article, span)
    made = {
        "figures": _figure,
        "positions": _position,
        "responses": _response,
        "roles": _role,
        "events": _event,
    }.get(part, _statement)(article, reading, quote, span)
    filled = {key: one for key, one in made.items() if one not in (None, [], "")}
    return {**filled, "evidence": evidence}


def _is_about(proposal: Proposal, quote: str) -> bool:
    """Tell whether words selected are those of a proposal, not of another clause."""
    words = quotations.fold(proposal.quote).split()
    selected = {*quotations.fold(quote).split()}
    shared = sum(word in selected for word in words)
    return proposal.part == "figures" or shared * 2 > len(words) or selected <= {*words}


def _reading(article: Article, span: Span) -> Reading | None:
    mentions = Mentions(article.corpus.actors, article.text)
    for reading in article_reader.readings(article.text, mentions):
        start = reading.sentence.start
        if start <= span[0] < start + len(reading.sentence.text):
            return reading
    return None


def _figure(
    article: Article, reading: Reading | None, quote: str, span: Span
) -> RecordData:
    counts = reader.read_counts(quote, article.source.language)
    count = next(iter(counts), None)
    numbers = figures.number_fields(count) if count else {}
    place = span[0] - reading.sentence.start if reading else 0
    measure = count.measure if count else ""
    return {
        "id": record_id(measure or "figure", *list(numbers.values())[:1]),
        "measure": measure,
        "who": figures.who_is_counted(count, quote) if count else None,
        **numbers,
        "attributed_to": [*figures.speakers(reading, place)] if reading else [],
    }


def _statement(
    article: Article, reading: Reading | None, quote: str, span: Span
) -> RecordData:
    day = article.day(quote) or (
        article.day(reading.sentence.prose) if reading else None
    )
    return {
        "id": record_id(*quote.split()[:6]),
        **date_fields(day),
        "text": own_sentence(quote, day),
    }


def _event(
    article: Article, reading: Reading | None, quote: str, span: Span
) -> RecordData:
    doers = find_doers(reading) if reading else []
    return {**_statement(article, reading, quote, span), "actors": doers}


def _position(
    article: Article, reading: Reading | None, quote: str, span: Span
) -> RecordData:
    place = span[0] - reading.sentence.start if reading else 0
    speakers = figures.speakers(reading, place) if reading else ()
    named = [one.actor for one in reading.mentions] if reading else []
    actor = next(iter((*speakers, *named)), None)
    made = _statement(article, reading, quote, span)
    name = short_id(actor, quote) if actor else made["id"]
    return {**made, "id": name, "actor": actor, "act": Act.CLAIMS.value}


def _response(
    article: Article, reading: Reading | None, quote: str, span: Span
) -> RecordData:
    made = _statement(article, reading, quote, span)
    found = next(iter(response_verbs.find_responses(quote)), None)
    if reading is None or found is None:
        return made
    place = span[0] - reading.sentence.start
    around = [one for one in reading.clauses if one.start <= place < one.end]
    subjects = around[0].subjects if around else ()
    parties = ResponseReader(article, frozenset()).parties(subjects)
    before = reading.sentence.text[around[0].start if around else place : place]
    verb = quote[found.start : found.end]
    status = response_verbs.response_status(before + quote[: found.start], verb)
    return {
        **made,
        **parties,
        "type": found.type.value,
        "status": status.value,
    }


def _role(
    article: Article, reading: Reading | None, quote: str, span: Span
) -> RecordData:
    people = [
        one.actor
        for one in (reading.mentions if reading else ())
        if article.actor(one.actor).kind is ActorKind.PERSON
    ]
    actor = next(iter(people), None)
    return {
        "id": record_id("role", actor or quote),
        "actor": actor,
        "text": own_sentence(_title(article, actor, quote)),
    }


def _title(article: Article, actor: str | None, quote: str) -> str:
    """Return the words of a quotation without the name of the person in the office."""
    names = article.actor(actor).names() if actor else ()
    for name in names:
        if (start := quote.find(name)) >= 0:
            title = titles.title_of(quote, start, start + len(name))
            return title.words if title else quote
    return quote
