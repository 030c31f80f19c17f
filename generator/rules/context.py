"""What a quotation counts is what its article counts."""

from __future__ import annotations

from collections.abc import Iterator

from generator import phrases
from generator.corpus import Corpus
from generator.model import Crisis, Figure, Found
from generator.rules import Fault, places, quoted, rule


@rule(Crisis, "P719")
def quotation_is_not_cut(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's number is not less or more certain than in the whole article.

    Why: Words before a quotation can make its number another: "at least", "up to",
        or the other end of a range.
    Wrong: "best: 80" with "quote: 80 civilians were killed" where the article, before
        these words, says "about"
    Right: "qualifier: about", and the quotation from that word on
    """
    for where, figure in places.figures(crisis):
        known = [
            number
            for evidence in figure.evidence
            if (source := corpus.sources.get(evidence.source))
            for number in source.numbers
            if number.measure == figure.measure
        ]
        for count in () if figure.words else quoted.counts(figure):
            near = [one for one in known if _values(one) & _values(count)]
            if near and not any(_holds(count, one) for one in near):
                found = phrases.joined(sorted({_words(one) for one in near}))
                field = next(iter(count.numbers()))
                message = f"the article says {found}; quote the words that say so"
                yield Fault((*where, field), message)


def _holds(count: Figure, found: Found) -> bool:
    return quoted.same_numbers(count, found) and quoted.same_qualifier(count, found)


def _values(one: Figure | Found) -> set[int]:
    return {value for value in (one.low, one.best, one.high) if value is not None}


def _words(found: Found) -> str:
    """Return a number found in an article, such as `low 12 (at-least)`."""
    numbers = {"low": found.low, "best": found.best, "high": found.high}
    said = ", ".join(f"{key} {one}" for key, one in numbers.items() if one is not None)
    return f"{said} ({found.qualifier})" if found.qualifier else said
