"""Selection of the proposals that are new to a brief and may be quoted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.authoring.drafting.article_reader import proposals
from generator.authoring.drafting.proposal import Article, Proposal
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
    quoted = [quotations.fold(quote) for quote in corpus.quotations.get(source, ())]
    limit = quotations.quotable_words(corpus.sources[source].words)
    used = {
        (str(where[0]), quotations.fold(evidence.quote))
        for where, record in crisis.records()
        for evidence in record.evidence
        if evidence.source == source
    }
    ids = {record.id for _, record in crisis.records()}
    selected, omitted = [], 0
    for proposal in proposals(Article(source, crisis, corpus)):
        quote = quotations.fold(proposal.quote)
        if (proposal.part, quote) in used or not quotations.contains(paragraphs, quote):
            continue
        used.add((proposal.part, quote))
        if quotations.quoted_words([*quoted, quote]) > limit:
            omitted += 1
            continue
        quoted.append(quote)
        record = {**proposal.record, "id": unused_id(proposal.record["id"], ids)}
        selected.append(replace(proposal, record=record))
    return Selection(tuple(selected), omitted)
