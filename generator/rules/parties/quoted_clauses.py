"""The clauses of a quotation that support a record, and the speakers to exclude."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from generator.corpus import quotation_speakers
from generator.corpus.corpus import Corpus
from generator.model.records import Evidence, Figure, Position, Record
from generator.model.sources import Source
from generator.model.vocabulary import NO_FLOOR, Act
from generator.rules.figures import matching_readings
from generator.rules.parties import named_as
from generator.text import identifying_words, tokens
from generator.text.counts.shared.count import Count
from generator.text.speech import (
    clause_speakers,
    relative_tellers,
    speaking_phrases,
)

Speakers: TypeAlias = frozenset[frozenset[str]]
"""Speakers, each as the hashes of its keywords."""

_ANSWERS = (Act.DENIES, Act.REFUSES, Act.CONDEMNS)
"""Acts of those who speak within what others say: "a charge that the mayor denied"."""


class SupportingClause(NamedTuple):
    """A part of a quotation that a record may rest on."""

    text: str
    silent: Speakers
    """Speakers named in its sentence who do not say it."""
    is_main: bool = False
    """Whether it is a main clause, without what others say in clauses within it."""
    tellers: Speakers = frozenset()
    """The keywords of each who may give its number, if a relative clause does."""


def supporting_clauses(
    evidence: Evidence, record: Record, source: Source, corpus: Corpus
) -> Iterator[SupportingClause]:
    """Yield the parts of a quotation that a record may rest on.

    For a figure, that is each clause that has its number; for any other record, the
    main clauses of the quotation if the record tells what they say, else the whole of
    it. A position that denies, refuses or condemns rests on the whole quotation, since
    an answer often stands inside the clause that it answers.
    """
    context = quotation_speakers.context_of(source, evidence.quote)
    elsewhere = frozenset(map(frozenset, context.silent if context else ()))
    speaks = speaking_phrases.may_speak(evidence.quote)
    counts = _counts(evidence, record, corpus) if speaks else []
    main: list[SupportingClause] = []
    if speaks and not counts and not _answers(record):
        main += _main_clauses(evidence.quote, record, source, elsewhere, corpus)
    if not counts:
        yield from main or (SupportingClause(evidence.quote, elsewhere),)
    for count in counts:
        clause = _clause_of(count, evidence.quote)
        beside = _sealed(clause, source)
        tellers = relative_tellers.tellers(evidence.quote, count.start)
        text = clause.of(evidence.quote)
        yield SupportingClause(text, elsewhere | beside, tellers=tellers)


def _answers(record: Record) -> bool:
    return isinstance(record, Position) and record.act in _ANSWERS


def _main_clauses(
    quote: str, record: Record, source: Source, elsewhere: Speakers, corpus: Corpus
) -> Iterator[SupportingClause]:
    """Yield the main clauses of a quotation, unless others say part of a record's text.

    "The bridge was closed" is what the article itself says in "The bridge, which the
    mayor said was unsafe, was closed". Who rejects "a charge" says nothing else of it.
    """
    names = [
        name
        for _, party in record.parties()
        for name in named_as.names_of(party, record, corpus)
    ]
    known = identifying_words.of_names(names)
    told = identifying_words.content(getattr(record, "text", "")) - known
    for sentence in tokens.split_sentences(quote):
        clause = clause_speakers.main_clause(sentence)
        text = clause.of(quote) if clause else ""
        others = identifying_words.content(quote) - identifying_words.content(text)
        is_answered = not others.isdisjoint(identifying_words.SAID)
        is_told = identifying_words.describes(text, " ".join(told))
        if clause and told.isdisjoint(others) and (is_answered or is_told):
            silent = elsewhere | _sealed(clause, source)
            yield SupportingClause(text, silent, is_main=True)


def _sealed(clause: clause_speakers.Clause, source: Source) -> Speakers:
    """Return the speakers who do not say a clause, as a source's record has them."""
    digest = source.text_sha256 or ""
    return frozenset(
        quotation_speakers.keyword_seals(digest, one) for one in clause.silent
    )


def _counts(evidence: Evidence, record: Record, corpus: Corpus) -> list[Count]:
    """Return the counts in a quotation that have the number of a figure.

    A vague word such as "many" has none, as it is read with a number in its place.
    """
    if not isinstance(record, Figure) or record.words in NO_FLOOR:
        return []
    return matching_readings.matching_in(evidence, record, corpus)


def _clause_of(count: Count, quote: str) -> clause_speakers.Clause:
    sentence = next(
        one for one in tokens.split_sentences(quote) if one[-1].end > count.start
    )
    return clause_speakers.clause_at(sentence, count.start, count.end)
