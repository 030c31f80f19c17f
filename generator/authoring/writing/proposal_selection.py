"""Selection of the proposals that are new to a brief and may be quoted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.authoring.writing.proposals import ArticleReader, Proposal
from generator.authoring.writing.schema_fixes import unused_id
from generator.corpus.corpus import Corpus
from generator.model.documents import Crisis
from generator.text import quotations


@dataclass(frozen=True, slots=True)
class Selection:
    """The proposals to add to a brief."""

    proposals: tuple[Proposal, ...]
    omitted: int
    """How many were left out, as too much of the article would be quoted."""


def select(source: str, crisis: Crisis, corpus: Corpus) -> Selection:
    """Return the proposals from an article that a brief does not have yet.

    Args:
        source: Id of the source, whose article is available and in English.
        crisis: The present content of the brief.
        corpus: The corpus, with the article.
    """
    paragraphs = quotations.fold_paragraphs(corpus.articles[source])
    quoted = {quotations.fold(quote) for quote in corpus.quotations.get(source, ())}
    words_left = quotations.quotable_words(corpus.sources[source].words)
    words_left -= sum(map(quotations.count_words, quoted))
    used = {
        (str(where[0]), quotations.fold(evidence.quote))
        for where, record in crisis.records()
        for evidence in record.evidence
        if evidence.source == source
    }
    ids = {record.id for _, record in crisis.records()}
    selected, omitted = [], 0
    for proposal in ArticleReader(source, crisis, corpus).proposals():
        quote = quotations.fold(proposal.quote)
        if (proposal.part, quote) in used or not quotations.contains(paragraphs, quote):
            continue
        words = 0 if quote in quoted else quotations.count_words(quote)
        if words > words_left:
            omitted += 1
            continue
        words_left -= words
        quoted.add(quote)
        used.add((proposal.part, quote))
        record = {**proposal.record, "id": unused_id(proposal.record["id"], ids)}
        selected.append(replace(proposal, record=record))
    return Selection(tuple(selected), omitted)
