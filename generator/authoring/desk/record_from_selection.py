"""Records made of words selected in an article, filled in as far as these allow.

What the words do not tell is left for a person to fill in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.authoring.desk import selection_reader
from generator.authoring.desk.selection_reader import Selected, Span
from generator.authoring.desk.workspace import DeskError
from generator.authoring.drafting import article_proposals, figures
from generator.authoring.drafting.attribution import PRONOUN, Subject
from generator.authoring.drafting.language import (
    response_verbs,
    speech_verbs,
    titles,
)
from generator.authoring.drafting.proposal import (
    Article,
    Proposal,
    date_fields,
    own_sentence,
    record_id,
    short_id,
)
from generator.loader.yaml_editor import RecordData
from generator.model.documents import RECORD_TYPES
from generator.model.response_types import Status
from generator.model.vocabulary import Act, ActorKind
from generator.text import quotations
from generator.text.counts import reader


@dataclass(frozen=True, slots=True)
class MadeRecord:
    """A record made of selected words."""

    record: RecordData
    proposal: Proposal | None
    """The proposal that its fields are taken from, if the words hold its quotation."""


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


def span_of(text: str, quote: str) -> Span:
    """Return the span of a quotation in the text of an article.

    Raises:
        DeskError: The article does not have these words.
    """
    match = re.search(r"\s+".join(map(re.escape, quote.split())), text)
    if not quote.strip() or match is None:
        raise DeskError("the article does not have these words")
    return match.span()


def record_of(article: Article, part: str, span: Span) -> MadeRecord:
    """Return a record for a part of the brief, made of the words of a span.

    It has the fields of the proposal for these words, if there is one; the selected
    words are its quotation.

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
    for proposal in article_proposals.proposals(article):
        if proposal.part == part and _holds(quote, span, proposal):
            return MadeRecord({**proposal.record, "evidence": evidence}, proposal)
    made = {
        "figures": _figure,
        "positions": _position,
        "responses": _response,
        "roles": _role,
        "events": _event,
    }.get(part, _statement)(article, selection_reader.read(article, span), quote)
    filled = {key: one for key, one in made.items() if one not in (None, [], "")}
    return MadeRecord({**filled, "evidence": evidence}, None)


def _holds(quote: str, span: Span, proposal: Proposal) -> bool:
    """Tell whether selected words hold all that a proposal rests on."""
    if proposal.part == "figures":
        return any(span[0] <= a and b <= span[1] for a, b in proposal.spans)
    near = any(a < span[1] and span[0] < b for a, b in proposal.spans)
    words, others = quotations.fold(quote), quotations.fold(proposal.quote)
    return near and quotations.contains((words,), others)


def _figure(article: Article, selected: Selected | None, quote: str) -> RecordData:
    counts = reader.read_counts(quote, article.source.language)
    count = next(iter(counts), None)
    numbers = figures.number_fields(count) if count else {}
    measure = count.measure if count else ""
    speakers: tuple[Subject, ...] = ()
    if selected:
        speakers = figures.speakers(selected.reading, selected.span[0])
    return {
        "id": record_id(measure or "figure", *list(numbers.values())[:1]),
        "measure": measure,
        "who": figures.who_is_counted(count, quote) if count else None,
        **numbers,
        "attributed_to": [*speakers],
    }


def _statement(_: Article, selected: Selected | None, quote: str) -> RecordData:
    day = selected.day() if selected else None
    return {
        "id": record_id(*quote.split()[:6]),
        **date_fields(day),
        "text": own_sentence(quote, day),
    }


def _event(article: Article, selected: Selected | None, quote: str) -> RecordData:
    doers = [*selected.doers()] if selected else []
    return {**_statement(article, selected, quote), "actors": doers}


def _position(article: Article, selected: Selected | None, quote: str) -> RecordData:
    made = _statement(article, selected, quote)
    if selected is None:
        return made
    speakers = selected.speakers() or selected.doers()
    actor = next(iter(speakers), None)
    if actor:
        text = _said_by(selected, actor, quote)
        made = {**made, "id": short_id(actor, quote), "text": text}
    return {**made, "actor": actor, "act": _act(selected, quote).value}


def _said_by(selected: Selected, actor: Subject, quote: str) -> str:
    """Return a sentence that names the speaker of a quotation."""
    if selected.begins_with_name_of(actor):
        return own_sentence(quote, selected.day())
    name = selected.name_of(actor)
    if selected.is_spoken:
        return own_sentence(f"{name} said: “{quote}”")
    told = PRONOUN.sub("", quote, count=1).strip() if PRONOUN.match(quote) else quote
    if speech_verbs.begins_with_speech(told):
        words = f"{name} {selected.auxiliaries} {told}"
        return own_sentence(" ".join(words.split()), selected.day())
    return own_sentence(f"{name} said that {selected.in_lower_case(quote)}")


def _act(selected: Selected, quote: str) -> Act:
    """Return the act of saying the words, by their verb or else by their content."""
    speech = speech_verbs.find_speech(quote)
    if speech and speech.act is not Act.CLAIMS:
        return speech.act
    clause = selected.clause
    verb = clause.speech if clause else None
    if verb and verb.act is not Act.CLAIMS and verb.end <= selected.span[0]:
        return verb.act
    return speech_verbs.act_of_content(quote)


def _response(article: Article, selected: Selected | None, quote: str) -> RecordData:
    made = _statement(article, selected, quote)
    if selected is None:
        return made
    doers = selected.doers() or selected.speakers()
    verb = next(iter(response_verbs.find_responses(quote)), None)
    before = selected.text[_clause_start(selected) : selected.span[0]]
    status = response_verbs.response_status(before, quote)
    is_told = verb or status is not Status.DONE
    if verb and verb.start == 0 and doers and not selected.begins_with_name_of(*doers):
        names = " and ".join(map(selected.name_of, doers))
        words = f"{names} {selected.auxiliaries} {quote}"
        made["text"] = own_sentence(" ".join(words.split()), selected.day())
    return {
        **made,
        "by": [one for one in doers if _is_foreign(article, one)],
        "type": verb.type.value if verb else None,
        "status": status.value if is_told else None,
    }


def _is_foreign(article: Article, party: Subject) -> bool:
    """Tell whether a party may respond to the crisis from outside."""
    if not isinstance(party, str):
        return True
    return article.actor(party).country not in article.crisis.countries


def _clause_start(selected: Selected) -> int:
    clause = selected.clause
    return clause.start if clause else selected.reading.sentence.opening


def _role(article: Article, selected: Selected | None, quote: str) -> RecordData:
    mentions = selected.reading.mentions if selected else ()
    everybody = [
        one for one in mentions if article.actor(one.actor).kind is ActorKind.PERSON
    ]
    inside = [one for one in everybody if selected and selected.touches(one)]
    alone = everybody if len({one.actor for one in everybody}) == 1 else []
    actor = next((one.actor for one in inside or alone), None)
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
