"""Annotated articles: the text, with counts, actors, days and speech marked in it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from generator.authoring.drafting.language import days, sentence_spans
from generator.authoring.drafting.language.sentence_spans import Sentence, Span
from generator.authoring.drafting.mentions import Mentions
from generator.corpus.corpus import Corpus
from generator.corpus.quoted_share import quoted_share
from generator.loader.yaml_editor import RecordData
from generator.model.documents import Crisis
from generator.text.counts import reader


class Mark(NamedTuple):
    """A passage that the readers recognise; offsets in the article's text, from 0."""

    start: int
    end: int
    kind: str
    """`count`, `actor`, `day`, `speech` or `quoted`."""
    label: str
    """Label to display, such as `killed` or the name of the actor."""


def marks(source: str, corpus: Corpus, crisis: Crisis | None) -> Iterator[Mark]:
    """Yield the marks of an article, by kind.

    Args:
        source: Id of the source, whose article is at hand.
        corpus: The corpus.
        crisis: The brief being written, whose quotations are marked too.
    """
    text = corpus.articles[source]
    for count in reader.read_figures(text, corpus.sources[source].language):
        yield Mark(count.start, count.end, "count", count.measure)
    mentions = Mentions(corpus.actors, text)
    for sentence in sentence_spans.sentences(text):
        for one in mentions.find(sentence.text):
            if one.named:
                name = corpus.actors[one.actor].name
                yield _mark(sentence, (one.start, one.end), "actor", name)
        for day in days.find_days(sentence.text, corpus.sources[source].published):
            yield _mark(sentence, (day.start, day.end), "day", day.edtf)
        for span in sentence.spoken:
            yield _mark(sentence, span, "speech", "reported speech")
    if crisis:
        yield from _quoted(source, text, crisis)


def _mark(sentence: Sentence, span: Span, kind: str, label: str) -> Mark:
    """Return the mark of a passage that is given by its span in a sentence."""
    start, end = span
    return Mark(sentence.start + start, sentence.start + end, kind, label)


def _quoted(source: str, text: str, crisis: Crisis) -> Iterator[Mark]:
    for _, record in crisis.records():
        for evidence in record.evidence:
            place = text.find(evidence.quote) if evidence.source == source else -1
            if place >= 0:
                end = place + len(evidence.quote)
                yield Mark(place, end, "quoted", record.id)


def share(source: str, corpus: Corpus, more: str = "") -> dict[str, int]:
    """Return the number of words `quoted` from an article, and the `limit` on it.

    Args:
        source: Id of the source.
        corpus: The corpus.
        more: A quotation that is not saved yet.
    """
    return quoted_share(source, corpus, more=more)._asdict()


def shares(record: RecordData, corpus: Corpus) -> dict[str, dict[str, int]]:
    """Return the quoted share of each article that a record quotes, by source id."""
    sources = {one["source"] for one in record.get("evidence") or ()}
    return {one: share(one, corpus) for one in sources & corpus.sources.keys()}


def runs(text: str, found: list[Mark]) -> list[list[dict[str, object]]]:
    """Return the paragraphs of a text as runs of characters with the same marks.

    Returns:
        For each paragraph its runs: offset, words, kinds and labels of their marks.
    """
    places = sorted({place for mark in found for place in (mark.start, mark.end)})
    paragraphs = []
    for match in sentence_spans.PARAGRAPH.finditer(text):
        start, end = match.span()
        edges = [start, *(place for place in places if start < place < end), end]
        paragraphs.append([_run(text, *edge, found) for edge in pairwise(edges)])
    return paragraphs


def _run(text: str, start: int, end: int, found: list[Mark]) -> dict[str, object]:
    marks = [mark for mark in found if mark.start <= start and end <= mark.end]
    return {
        "start": start,
        "text": text[start:end],
        "kinds": sorted({mark.kind for mark in marks}),
        "label": "; ".join(dict.fromkeys(mark.label for mark in marks)),
    }
