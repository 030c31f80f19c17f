"""Check groups and measures that are our reading against the article around them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus import counted_in_quotations, quotation_speakers
from generator.corpus.corpus import Corpus
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Evidence, Figure
from generator.model.vocabulary import Measure, Who
from generator.rules.figures import matching_readings, our_reading_notes
from generator.rules.figures.article_counts import HARM_MEASURES
from generator.rules.framework import Fault, rule, traversal
from generator.text.nearby import counted_groups

_OPEN = frozenset((Who.ALL, Who.UNSPECIFIED))
_BY_US = frozenset(("measure", "number"))
"""Fields of which a note that declares them leaves the measure to us."""


@rule("P731", Crisis)
def read_groups_are_named_nearby(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A group that is our reading must be named by the article beside the number.

    - The headline, the first sentence, the sentence of the quotation or the two before
      it have a word for the group.
    - Or a sentence after it says that the people counted belong to it, and not only
      some of them.
    - Otherwise another quotation must name them.
    - Anybody whom the article does not call something else may be counted as a civilian
      or a foreigner.

    Why: "All of them were soldiers" is often in the next sentence.
    Wrong: "who: children" with "quote: nine people were hurt", where children only
        looked on
    Right: "who: children" where "all of them were pupils" follows
    """
    names = {group.id: group.name for group in crisis.groups}
    for where, figure in traversal.figures(crisis):
        declared = our_reading_notes.is_declared("group", figure.note)
        if figure.who in _OPEN or not declared:
            continue
        name = names.get(figure.who)
        if not _is_told(figure, name, corpus):
            yield _untold((*where, "who"), figure, name)


def _untold(where: KeyPath, figure: Figure, name: str | None) -> Fault:
    called = name or figure.who.replace("-", " ")
    message = (
        f"the article does not say near the number that those counted are {called}"
    )
    hint = "quote the words that say so as well, or leave 'who' out"
    if name:  # only sealing compares names with the article
        hint = f"if the group has been renamed, run briefs seal; otherwise {hint}"
    return Fault(where, message, hint)


def _is_told(figure: Figure, name: str | None, corpus: Corpus) -> bool:
    """Tell whether a figure's group is named near its number, or in a quotation."""
    counting = matching_readings.matching_evidence(figure, corpus) or figure.evidence
    return any(_may_count(one, figure.who, name, corpus) for one in counting) or any(
        _has_group(one.translation or one.quote, figure.who, name)
        for one in figure.evidence
        if one not in counting
    )


def _has_group(quote: str, who: str, name: str | None) -> bool:
    if name:
        return counted_groups.has_word_of(name, quote)
    return who in counted_groups.groups_told(quote)


def _may_count(evidence: Evidence, who: str, name: str | None, corpus: Corpus) -> bool:
    source = corpus.sources.get(evidence.source)
    context = source and quotation_speakers.context_of(source, evidence.quote)
    if not source or not context or not context.groups:
        return True  # sealed before groups were kept, or in another language
    digest = source.text_sha256 or ""
    called = counted_in_quotations.group_seal(digest, name) if name else who
    return called in context.groups


@rule("P746", Crisis)
def read_measures_are_told_nearby(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A measure that is our reading must be told by the article near the number.

    A word for it, such as "toll" or "funeral" for `killed`, must be in the quotation,
    its sentence, the next one, the two before it, the headline or the first sentence,
    or else in the nearest earlier sentence that tells what happened to people.

    Why: People of whom an article says only that they are out of reach are not dead.
    Wrong: "measure: killed" and "note: The number and the measure are our reading.",
        with "nine from the upper village", where the article tells of no deaths
    Right: the same where the sentence before it is about the dead
    """
    for where, figure in traversal.figures(crisis):
        declared = our_reading_notes.declared_fields(figure.note) & _BY_US
        if declared and not any(
            _may_mean(one, figure.measure, corpus) for one in figure.evidence
        ):
            message = f"the article has no word for '{figure.measure}' near the number"
            hint = "quote the words that say so as well"
            yield Fault((*where, "measure"), message, hint)


def _may_mean(evidence: Evidence, measure: Measure, corpus: Corpus) -> bool:
    source = corpus.sources.get(evidence.source)
    context = source and quotation_speakers.context_of(source, evidence.quote)
    if not context or not context.measures:
        return True  # sealed before measures were kept, or in another language
    harmed = measure is Measure.AFFECTED and {*context.measures} & HARM_MEASURES
    return bool(harmed) or any(
        measure.includes(Measure(one)) for one in context.measures if one != "none"
    )
