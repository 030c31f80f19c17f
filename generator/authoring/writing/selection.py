"""Which proposals a brief takes: those that are new, and that may be quoted."""

from __future__ import annotations

from dataclasses import dataclass

from generator.authoring.writing.proposals import Draft, Proposal
from generator.corpus.corpus import Corpus
from generator.model.documents import Crisis
from generator.text import quotations


@dataclass(frozen=True, slots=True)
class Chosen:
    """The proposals that a brief can take, and how many it cannot."""

    proposals: tuple[Proposal, ...]
    over: int
    """Left out, since the source's share of quotable words is used up."""


def choose(name: str, crisis: Crisis, corpus: Corpus) -> Chosen:
    """Return what an article has for a crisis that its brief does not have yet.

    Args:
        name: Id of the source, whose article is at hand and in English.
        crisis: The brief as it is.
        corpus: Everything else, with the article.
    """
    folded = quotations.paragraphs(corpus.articles[name])
    quoted = {quotations.fold(quote) for quote in corpus.quotations.get(name, ())}
    room = quotations.share(corpus.sources[name].words)
    room -= sum(map(quotations.count_words, quoted))
    taken = {
        (str(where[0]), quotations.fold(evidence.quote))
        for where, record in crisis.records()
        for evidence in record.evidence
        if evidence.source == name
    }
    ids = {record.id for _, record in crisis.records()}
    chosen, over = [], 0
    for proposal in Draft(name, crisis, corpus).proposals():
        quote = quotations.fold(proposal.quote)
        words = 0 if quote in quoted else quotations.count_words(quote)
        if (proposal.part, quote) in taken or not quotations.contains(folded, quote):
            continue
        if words > room:
            over += 1
            continue
        room -= words
        quoted.add(quote)
        taken.add((proposal.part, quote))
        chosen.append(_with_free_id(proposal, ids))
    return Chosen(tuple(chosen), over)


def _with_free_id(proposal: Proposal, ids: set[str]) -> Proposal:
    wanted = free = proposal.record["id"]
    number = 2
    while free in ids:
        free, number = f"{wanted}-{number}", number + 1
    ids.add(free)
    return Proposal(proposal.part, {**proposal.record, "id": free})
