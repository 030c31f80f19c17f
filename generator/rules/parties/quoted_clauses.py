"""The clauses of a quotation that support a record, and the speakers to exclude."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from generator.corpus import quotation_speakers
from generator.corpus.corpus import Corpus
from generator.model.records import NO_FLOOR, Evidence, Figure, Record
from generator.model.sources import Source
from generator.rules.figures import matching_readings
from generator.text.counts.numbers.count import Count
from generator.text.counts.words import tokens
from generator.text.speech import clause_speakers, speaking_phrases

Speakers: TypeAlias = frozenset[frozenset[str]]
"""Speakers, each as the hashes of its keywords."""


class Passage(NamedTuple):
    """A part of a quotation that a record may rest on."""

    text: str
    silent: Speakers
    """Speakers named in its sentence who do not say it."""


def passages(
    evidence: Evidence, record: Record, source: Source, corpus: Corpus
) -> Iterator[Passage]:
    """Yield the parts of a quotation that a record may rest on.

    For a figure, that is each clause that has its number; for any other record, the
    whole quotation.
    """
    context = quotation_speakers.context_of(source, evidence.quote)
    elsewhere = frozenset(map(frozenset, context.silent if context else ()))
    speaks = speaking_phrases.may_speak(evidence.quote)
    counts = _counts(evidence, record, corpus) if speaks else []
    if not counts:
        yield Passage(evidence.quote, elsewhere)
    for count in counts:
        clause = _clause_of(count, evidence.quote)
        beside = {
            quotation_speakers.keyword_seals(source.text_sha256 or "", one)
            for one in clause.silent
        }
        yield Passage(evidence.quote[clause.start : clause.end], elsewhere | beside)


def _counts(evidence: Evidence, record: Record, corpus: Corpus) -> list[Count]:
    """Return the counts in a quotation that have the number of a figure.

    There is none for a vague word such as "many", which is read with a number in its
    place.
    """
    if not isinstance(record, Figure) or record.words in NO_FLOOR:
        return []
    return matching_readings.matching_in(evidence, record, corpus)


def _clause_of(count: Count, quote: str) -> clause_speakers.Clause:
    sentence = next(
        one for one in tokens.split_sentences(quote) if one[-1].end > count.start
    )
    return clause_speakers.clause_at(sentence, count.start, count.end)
