"""Proposed records for a brief, found in one article, for a person to review."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.authoring.drafting import attribution, clauses
from generator.authoring.drafting.attribution import Attribution, Subject
from generator.authoring.drafting.events import event
from generator.authoring.drafting.figures import figures
from generator.authoring.drafting.language import sentence_spans
from generator.authoring.drafting.language.sentence_spans import Sentence
from generator.authoring.drafting.mentions import Mention, Mentions
from generator.authoring.drafting.positions import StatementReader
from generator.authoring.drafting.proposal import Article, Proposal, Reading
from generator.authoring.drafting.public_roles import roles
from generator.authoring.drafting.responses import ResponseReader
from generator.corpus.names import actor_names_in_articles
from generator.model.documents import Actor
from generator.model.vocabulary import ActorKind
from generator.text import quotations
from generator.text.counts import reader


def proposals(article: Article) -> Iterator[Proposal]:
    """Yield figures, then positions and responses, then events, then roles.

    Events are proposed only from sentences without any other record.
    """
    mentions = Mentions(actors_named(article), article.text)
    read = _by_time([*readings(article.text, mentions)])
    counts = reader.read_figures(article.text, article.source.language)
    found = [*figures(article, read, counts)]
    yield from found
    responses = ResponseReader(article, mentions.with_article)
    statements = StatementReader(article, mentions.with_article, responses)
    rest = []
    for reading in read:
        said = statements.statements(reading)
        yield from said
        counted = any(_is_in(span[0], reading) for one in found for span in one.spans)
        if not said and not counted:
            rest.append(reading)
    for reading in rest:
        if happened := event(article, reading):
            yield happened
    yield from roles(article, read)


def _by_time(read: list[Reading]) -> list[Reading]:
    """Return sentences in order of time: a live page begins with its latest entry."""
    times = [time for one in read if (time := one.sentence.time)]
    is_live = len(times) >= _MIN_TIMES and times[0] > times[-1]
    return read[::-1] if is_live else read


_MIN_TIMES = 3
"""Minimum number of entries with a time for a page to count as a live page."""


def _is_in(place: int, reading: Reading) -> bool:
    start = reading.sentence.start
    return start <= place < start + len(reading.sentence.text)


def actors_named(article: Article) -> dict[str, Actor]:
    """Return the actors named in the article, without publisher and origins."""
    left = {*article.own_voice, *article.source.origins}
    named = actor_names_in_articles.without_namesakes(
        article.text, article.corpus.actors
    )
    return {
        name: actor
        for name, actor in named.items()
        if name not in left
        and any(
            quotations.contains_name(article.text, one.removeprefix("the "))
            for one in actor.names()
        )
    }


def readings(text: str, mentions: Mentions) -> Iterator[Reading]:
    """Yield the reading of each sentence of an article, in order."""
    speaker: tuple[Subject, ...] = ()
    for sentence in sentence_spans.sentences(text):
        found = tuple(
            one for one in mentions.find(sentence.text) if one.start >= sentence.opening
        )
        said = attribution.attribution(sentence, found, mentions)
        rest = _without(sentence, said)
        parts = tuple(clauses.clauses(rest, found, mentions))
        goes_on = _goes_on(sentence, speaker, mentions)
        yield Reading(sentence, found, said, parts, speaker if goes_on else ())
        if not goes_on:
            speaker = _speaker(said, parts)
        _note(mentions, found, speaker)


def _without(sentence: Sentence, said: Attribution | None) -> Sentence:
    """Return a sentence with its attribution replaced by blanks."""
    if said is None:
        return sentence
    start, end = said.span
    prose = sentence.prose[:start] + " " * (end - start) + sentence.prose[end:]
    return replace(sentence, prose=prose)


def _goes_on(
    sentence: Sentence, speaker: tuple[Subject, ...], mentions: Mentions
) -> bool:
    """Tell whether the speaker of the sentence before speaks here too.

    A sentence in quotation marks is speech as a whole; "It had found …" reports it.
    """
    if not speaker:
        return False
    prose = sentence.prose.strip()
    if sentence.spoken and not prose.strip("~\"“”' .,"):
        return True
    (first, *_) = speaker
    if not isinstance(first, str):
        return False
    person = mentions.actors[first].kind is ActorKind.PERSON
    openings = ("He had ", "She had ") if person else ("It had ", "They had ")
    return prose.startswith(openings)


def _speaker(
    said: Attribution | None, parts: tuple[clauses.Clause, ...]
) -> tuple[Subject, ...]:
    if said:
        return said.speakers
    speaking = [part for part in parts if part.speech and part.subjects]
    return speaking[-1].subjects if speaking else ()


def _note(
    mentions: Mentions, found: tuple[Mention, ...], speaker: tuple[Subject, ...]
) -> None:
    for mention in found:
        mentions.note(mention.actor)
    mentions.speakers = speaker
    for one in speaker:
        if isinstance(one, str):
            mentions.note(one)
    mentions.end_sentence()
