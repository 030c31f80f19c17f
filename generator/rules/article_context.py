"""What a quotation counts is what its article counts."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus import ledger, wording
from generator.corpus.corpus import Corpus
from generator.model.documents import Crisis, Found
from generator.model.records import Figure
from generator.model.vocabulary import NO_FLOOR, Measure
from generator.rules import Fault, key_paths, quoted_context, quoted_figures, rule

HARMED = frozenset(Measure) - {
    Measure.DEMONSTRATING,
    Measure.RETURNED,
    Measure.DETAINED,
}
"""Counts of several of these that a source does not tell apart may be `affected`."""


@rule(Crisis, "P719")
def quotation_is_not_cut(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's number is not less or more certain than in the whole article.

    Why: Words before a quotation can make its number another: "at least", "up to",
        or the other end of a range.
    Wrong: "best: 80" with "quote: 80 civilians were killed" where the article, before
        these words, says "about"
    Right: "qualifier: about", and the quotation from that word on
    """
    for where, figure in key_paths.figures(crisis):
        known = _known(figure, corpus)
        for count in () if figure.words else quoted_figures.counts(figure):
            near = _near(count, known)
            if near and quoted_figures.agrees(figure, corpus):
                found = wording.joined(sorted({_words(one) for one in near}))
                field = next(iter(count.numbers()))
                message = f"the article says {found}; quote the words that say so"
                yield Fault((*where, field), message)


@rule(Crisis, "P720")
def figure_is_counted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure is one that its article counts as people, or its note calls it ours.

    Every count that "briefs seal" reads in the whole article stands in its record. What
    the article denies, or counts of something else, is not among them. The note of a
    figure that the tool cannot read says: The number is our reading.

    Why: "50 people were killed" can be cut out of a sentence that denies it.
    Wrong: "best: 17" with "quote: 17 of them were killed", said of sheep
    Right: a number of people that "briefs seal" finds, or "note: The number is our
        reading."
    """
    for where, figure in key_paths.figures(crisis):
        ours = figure.words in NO_FLOOR or quoted_context.is_ours("number", figure.note)
        if ours or not all(one.source in corpus.sources for one in figure.evidence):
            continue
        known = _known(figure, corpus)
        for count in (
            quoted_figures.counts(figure) if figure.words or figure.numbers() else ()
        ):
            if any(_counts(count, one) for one in known) or _near(count, known):
                continue
            if quoted_figures.agrees(figure, corpus):
                field = "words" if figure.words else next(iter(count.numbers()))
                said = wording.amount(count)
                message = f"'{said}' {figure.measure} is no count found in its article"
                if not known:
                    message = (
                        f"the record of its article lists no '{said}' {figure.measure}"
                    )
                hint = "run briefs seal, or note: The number is our reading."
                yield Fault((*where, field), message, hint)


def _counts(count: Figure, found: Found) -> bool:
    """Tell whether a number found in an article is that of a figure."""
    if count.words:
        same = found.low == ledger.floor(count) and found.qualifier == "vague"
    else:
        same = _holds(count, found)
    either = count.measure is Measure.AFFECTED and found.measure in HARMED
    return same and (found.measure == count.measure or either)


def _known(figure: Figure, corpus: Corpus) -> list[Found]:
    """Return the numbers found in the articles of a figure."""
    return [
        number
        for evidence in figure.evidence
        if (source := corpus.sources.get(evidence.source))
        for number in source.numbers
    ]


def _near(count: Figure, known: list[Found]) -> list[Found]:
    """Return numbers of an article that share one with a figure, if none is its own."""
    near = [
        one
        for one in known
        if one.measure == count.measure and _values(one) & _values(count)
    ]
    return [] if any(_holds(count, one) for one in near) else near


def _holds(count: Figure, found: Found) -> bool:
    return quoted_figures.same_numbers(count, found) and quoted_figures.same_qualifier(
        count, found
    )


def _values(one: Figure | Found) -> set[int]:
    return {value for value in (one.low, one.best, one.high) if value is not None}


def _words(found: Found) -> str:
    """Return a number found in an article, such as `low 12 (at-least)`."""
    numbers = {"low": found.low, "best": found.best, "high": found.high}
    said = ", ".join(f"{key} {one}" for key, one in numbers.items() if one is not None)
    return f"{said} ({found.qualifier})" if found.qualifier else said
