"""Roles proposed for people to whom an article gives a title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.authoring.drafting.language import sentence_spans, titles
from generator.authoring.drafting.proposal import (
    Article,
    Proposal,
    Reading,
    own_sentence,
    record_id,
)
from generator.model.vocabulary import ActorKind

_OF_BODY = re.compile(r"\b[Ii]ts ")
"""Words before a title that refer to the body named last: "its secretary"."""
_INCOMPLETE = frozenset(
    "secretary head leader chief chair chairman chairwoman chairperson director deputy "
    "spokesman spokeswoman spokesperson coordinator representative commissioner "
    "adviser advisor official officer member".split()
)
"""Titles that mean little without the body they belong to: "secretary"."""


def roles(article: Article, readings: Iterable[Reading]) -> Iterator[Proposal]:
    """Yield the role of each person that the brief does not have yet."""
    known = {role.actor for role in article.crisis.roles}
    body = None
    for reading in readings:
        text = reading.sentence.text
        for mention in reading.mentions:
            is_person = article.actor(mention.actor).kind is ActorKind.PERSON
            if not is_person:
                body = mention.actor
            if not is_person or not mention.named or mention.actor in known:
                continue
            title = titles.title_of(text, mention.start, mention.end)
            if title is None:
                continue
            of = body if _OF_BODY.search(text, title.start, title.end) else None
            if not of and title.words.lower() in _INCOMPLETE:
                continue
            words = sentence_spans.words_of(text, (title.start, title.end))
            quote = sentence_spans.quotable(article.text, words)
            if not quote:
                continue
            known.add(mention.actor)
            record = {
                "id": record_id("role", mention.actor),
                "actor": mention.actor,
                "text": own_sentence(title.words),
                "of": of,
            }
            place = reading.span(title.start, title.end)
            yield article.proposal("roles", record, quote, [place])
