"""Check that no figure is more certain than its quotation."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import english_words
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.model.vocabulary import UNCONFIRMED, Basis
from generator.rules.figures import matching_readings, our_reading_notes
from generator.rules.framework import Fault, rule, traversal
from generator.rules.parties import named_as
from generator.text.nearby import stated_bases
from generator.text.regex import Regex

_FOUND_OUT = frozenset((Basis.COUNT, Basis.CONFIRMED))
"""Bases of numbers that somebody found out."""
_PLANS = Regex(r"(?:plan(?:s|ning)|prepar(?:es|ing)|budget(?:s|ing)) for\b")
"""Words of which every planning figure has one; a quick test of quotations."""


@rule("P724", Crisis)
def certainty_is_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's basis must be no more certain than its quotation.

    - Presumed, probable or feared deaths, and those for whom somebody plans, need that
      basis. A note may declare another as our reading, but not a count or `confirmed`.
    - Nor may it do so where the quotation estimates, or where those of `attributed_to`
      quote somebody else.

    Why: Those who are presumed dead are not added to the dead, nor compared with them.
    Wrong: no basis with "quote: 80 people are presumed dead"
    Right: "basis: presumed" with that quotation
    """
    for where, figure in traversal.figures(crisis):
        declared = our_reading_notes.is_declared("basis", figure.note)
        said, is_settled = "", declared and figure.basis in _FOUND_OUT
        if bases := _quoted_bases(figure, corpus):
            said = "" if figure.basis in bases else f"says {min(bases)}"
        elif is_settled:
            said = _not_found_out(figure, corpus)
        if said and (is_settled or not declared):
            message = f"its quotation {said}, not '{figure.basis}'"
            field = "basis" if "basis" in figure.model_fields_set else "measure"
            hint = f"say so in basis, or {our_reading_notes.declaration('basis')}"
            yield Fault((*where, field), message, "" if is_settled else hint)


def _quoted_bases(figure: Figure, corpus: Corpus) -> frozenset[Basis]:
    """Return the bases that the quotations of a figure give, if all are uncertain."""
    readings = matching_readings.matching(figure, corpus)
    bases = frozenset(Basis(one.basis) for one in readings if one.measure)
    if bases and bases <= UNCONFIRMED:
        return bases
    planned = any(
        stated_bases.is_planned(evidence.quote, one)
        for evidence in figure.evidence
        if _PLANS.search(evidence.quote)
        for one in matching_readings.matching_in(evidence, figure, corpus)
    )
    return frozenset({Basis.PLANNING_FIGURE} if planned else ())


def _not_found_out(figure: Figure, corpus: Corpus) -> str:
    """Return how quotations give a number without finding it out; empty if open."""
    quoted = " ".join(
        filter(None, (english_words(one, corpus) for one in figure.evidence))
    )
    names = [
        name
        for party in figure.attributed_to
        for name in named_as.names_of(party, figure, corpus)
    ]
    if stated_bases.is_estimated(quoted):
        return "estimates"
    return "quotes somebody else" if stated_bases.is_cited(quoted, names) else ""
