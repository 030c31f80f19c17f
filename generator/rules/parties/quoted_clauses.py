"""The clauses of a quotation that support a record, and the speakers to exclude."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from generator.corpus import quotation_speakers
from generator.corpus.corpus import Corpus
from generator.model.records import NO_FLOOR, Evidence, Figure, Record
from generator.model.sources import Source
from generator.rules.figures import matching_readings
from generator.text import identifying_words
from generator.text.counts.numbers.count import Count
from generator.text.counts.words import tokens
from generator.text.speech import clause_speakers, speaking_phrases

Speakers: TypeAlias = frozenset[frozenset[str]]
"""Speakers, each as the hashes of its keywords."""


class SupportingClause(NamedTuple):
    """A part of a quotation that a record may rest on."""

    text: str
    silent: Speakers
    """Speakers named in its sentence who do not say it."""


def supporting_clauses(
    evidence: Evidence, record: Record, source: Source, corpus: Corpus
) -> Iterator[SupportingClause]:
    """Yield the parts of a quotation that a record may rest on.

    For a figure, that is each clause that has its number; for any other record, the
    whole quotation, and its main clause if the record tells what that says.
    """
    context = quotation_speakers.context_of(source, evidence.quote)
    elsewhere = frozenset(map(frozenset, context.silent if context else ()))
    speaks = speaking_phrases.may_speak(evidence.quote)
    counts = _counts(evidence, record, corpus) if speaks else []
    if not counts:
        yield SupportingClause(evidence.quote, elsewhere)
    if speaks and not counts:
        yield from _main_clauses(evidence.quote, record, source, elsewhere)
    for count in counts:
        clause = _clause_of(count, evidence.quote)
        beside = _sealed(clause, source)
        yield SupportingClause(clause.of(evidence.quote), elsewhere | beside)


def _main_clauses(
    quote: str, record: Record, source: Source, elsewhere: Speakers
) -> Iterator[SupportingClause]:
    """Yield the main clause of a quotation, if others say no part of a record's text.

    "The bridge was closed" is what the article itself says in "The bridge, which the
    mayor said was unsafe, was closed".
    """
    told = getattr(record, "text", "")
    for sentence in tokens.split_sentences(quote):
        clause = clause_speakers.main_clause(sentence)
        text = clause.of(quote) if clause else ""
        others = identifying_words.content(quote) - identifying_words.content(text)
        is_own = others.isdisjoint(identifying_words.content(told))
        if clause and is_own and identifying_words.describes(text, told):
            yield SupportingClause(text, elsewhere | _sealed(clause, source))


def _sealed(clause: clause_speakers.Clause, source: Source) -> Speakers:
    """Return the speakers who do not say a clause, as a source's record has them."""
    digest = source.text_sha256 or ""
    return frozenset(
        quotation_speakers.keyword_seals(digest, one) for one in clause.silent
    )


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
