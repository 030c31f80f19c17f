"""Selection of the proposals that are new to a brief and may be quoted."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator.authoring.drafting.article_proposals import proposals
from generator.authoring.drafting.proposal import Article, Proposal
from generator.authoring.writing.schema_fixes import unused_id
from generator.corpus.corpus import Corpus
from generator.corpus.quoted_share import counted_quotations
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.text import quotations


@dataclass(frozen=True, slots=True)
class Settled:
    """Words of an article whose proposal was accepted or discarded."""

    part: str
    quote: str
    measure: str = ""
    """The measure of a figure, since one phrase may hold counts of several."""
    amount: str = ""
    """The numbers of a figure, which identify it where its measure was changed."""

    def settles(self, other: Settled) -> bool:
        """Tell whether another rests on the same words, be they shortened or not.

        A position is settled by a figure too, if both quote just the same words.
        """
        mine, others = quotations.fold(self.quote), quotations.fold(other.quote)
        if self.part != other.part:
            return mine == others and {self.part, other.part} == _OF_COUNTS
        if self.amount != other.amount and self._has_own_numbers():
            return False  # another count of the same words
        shorter, longer = sorted((mine, others), key=len)
        is_same_count = self.measure == other.measure or (
            self.amount != "" and self.amount == other.amount
        )
        within = is_same_count and quotations.contains((longer,), shorter)
        if self.part != "figures":
            within = within and quotations.count_words(shorter) > _COMMON_WORDS
        return mine == others or within

    def _has_own_numbers(self) -> bool:
        """Tell whether its numbers stand in its words, and so were not edited."""
        words = {one.replace(",", "") for one in _DIGITS.findall(self.quote)}
        return not words.isdisjoint(self.amount.split())


_DIGITS = re.compile(r"\d[\d,]*\d|\d")
_COMMON_WORDS = 3
"""Words of a phrase such as "condemned the attacks", which several may have said."""
_OF_COUNTS = {"figures", "positions"}


@dataclass(frozen=True, slots=True)
class Selection:
    """The proposals to add to a brief."""

    proposals: tuple[Proposal, ...]
    omitted: tuple[Proposal, ...]
    """Those left out because too much of the article would be quoted."""


def select(
    source: str,
    crisis: Crisis,
    corpus: Corpus,
    *,
    discarded: Collection[Settled] = (),
    together: bool = True,
) -> Selection:
    """Return the proposals from an article that a brief does not have yet.

    Args:
        source: Id of the source, whose article is available and in English.
        crisis: The present content of the brief.
        corpus: The corpus, with the article.
        discarded: The proposals that were discarded.
        together: Whether all of them must fit into what may be quoted, since all are
            added; otherwise each alone.
    """
    paragraphs = quotations.fold_paragraphs(corpus.articles[source])
    quoted = [*map(quotations.fold, counted_quotations(source, corpus))]
    limit = quotations.quotable_words(corpus.sources[source].words)
    settled = [*discarded, *_records(source, crisis)]
    ids = {record.id for _, record in crisis.records()}
    selected, omitted = [], []
    for proposal in proposals(Article(source, crisis, corpus)):
        quote = quotations.fold(proposal.quote)
        own = as_settled(proposal)
        if any(one.settles(own) for one in settled):
            continue
        if not quotations.contains(paragraphs, quote):
            continue
        settled.append(own)
        if quotations.quoted_words([*quoted, quote]) > limit:
            omitted.append(proposal)
            continue
        if together:
            quoted.append(quote)
        record = {**proposal.record, "id": unused_id(proposal.record["id"], ids)}
        selected.append(replace(proposal, record=record))
    return Selection(tuple(selected), tuple(omitted))


def as_settled(proposal: Proposal) -> Settled:
    """Return the words that are settled once a proposal is accepted or discarded."""
    measure = str(proposal.record.get("measure", ""))
    return Settled(proposal.part, proposal.quote, measure, _amount(proposal.record))


def _amount(record: Mapping[str, Any]) -> str:
    numbers = [record.get(key) for key in ("low", "best", "high")]
    return " ".join(str(one) for one in numbers if one is not None)


def _records(source: str, crisis: Crisis) -> Iterator[Settled]:
    """Yield the quotations of a brief's records from a source, as settled words."""
    for where, record in crisis.records():
        measure = record.measure.value if isinstance(record, Figure) else ""
        amount = _amount(record.model_dump()) if measure else ""
        for evidence in record.evidence:
            if evidence.source == source:
                yield Settled(str(where[0]), evidence.quote, measure, amount)
