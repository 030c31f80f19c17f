"""A figure says what its quotation says: number, measure, people and word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.corpus import ledger, wording
from generator.corpus.corpus import Corpus
from generator.model.documents import Crisis, Found
from generator.model.records import Figure
from generator.model.vocabulary import FLOORS, NO_FLOOR, Measure, Who
from generator.rules import Fault, key_paths, rule
from generator.text import quotations
from generator.text.counts import reader
from generator.text.counts.reader import Reading

_STANDING_IN = FLOORS["dozens"]
"""Stands for a vague word without a floor, so that what is around it can be read."""


_NO_COUNT = (
    r"\b(?:as|not|how|no|too|so|without|denied|denies)\b[\w ]{{0,20}}\b{0}\b"
    r"|\b{0}\b (?:of )?(?:\d|\w*(?:score|hundred|thousand|million|dozen))"
    r"|\b{0}\b[\w ]{{0,20}}\b(?:not|never)\b"
)
"""Where a vague word is a part of a number, or nobody is said to be counted."""


def _readings(figure: Figure, corpus: Corpus) -> list[Reading]:
    """Return every count in a figure's quotations, with what the article adds.

    A quotation can be too short to say what happened to those counted, or to whom;
    then the same number found in the whole article says it.
    """
    found: list[Reading] = []
    for evidence in figure.evidence:
        source = corpus.sources.get(evidence.source)
        quote = evidence.quote
        if figure.words in NO_FLOOR:
            quote = _with_number(quote, figure.words)
        for reading in reader.read_counts(quote):
            found.append(reading)
            if source and figure.words not in NO_FLOOR:
                found.extend(_completed(reading, source.numbers))
    return found


def _with_number(quote: str, word: str) -> str:
    """Return a quotation with a number for a word such as `many`, to read who it is.

    The number is one that reads as the word does: `dozens of them`, `12 children`.
    """
    pattern = rf"\b{re.escape(word)}\b"
    vague = re.sub(pattern + r"(?= of\b)", "dozens", quote, flags=re.IGNORECASE)
    return re.sub(pattern, f"{_STANDING_IN}", vague, flags=re.IGNORECASE)


def _completed(reading: Reading, known: Iterable[Found]) -> Iterator[Reading]:
    for number in known:
        same = (reading.low, reading.best, reading.high, reading.qualifier) == (
            number.low,
            number.best,
            number.high,
            number.qualifier,
        )
        silent = reading.who in (number.who, Who.ALL, Who.UNSPECIFIED)
        if same and silent and reading.measure in ("", number.measure):
            yield replace(reading, measure=number.measure, who=number.who)


def counts(figure: Figure) -> tuple[Figure, ...]:
    """Return the counts of which a figure is made: a range, a best number, or both."""
    if figure.best is None or len(figure.numbers()) == 1:
        return (figure,)
    single = figure.model_copy(update={"low": None, "high": None})
    between = figure.model_copy(update={"best": None, "qualifier": None})
    return (single, between)


def same_numbers(figure: Figure, reading: Reading | Found) -> bool:
    """Tell whether a figure's numbers are those that were read."""
    given = figure.numbers()
    return all(getattr(reading, field) == value for field, value in given.items())


def same_qualifier(figure: Figure, reading: Reading | Found) -> bool:
    """Tell whether a figure is as certain as what was read."""
    if len(figure.numbers()) > 1:
        return reading.qualifier == "range"
    return reading.qualifier == figure.qualifier


def _same_who(figure: Figure, reading: Reading) -> bool:
    everyone = {Who.ALL.value, Who.UNSPECIFIED.value}
    if figure.measure is Measure.DEMONSTRATING:
        everyone.add(Who.PROTESTERS.value)  # who demonstrates is a protester
    return (
        (figure.who not in list(Who) and reading.who in everyone)  # a group of ours
        or figure.who == reading.who
        or {figure.who, reading.who} <= everyone
    )


def _first_number(figure: Figure) -> str:
    return next(iter(figure.numbers()))


@rule(Crisis, "P702")
def numbers_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's number is the number in its quotation.

    Why: This is what the site promises: no number that its source does not carry.
    Wrong: "best: 83", "qualifier: about" with "quote: deaths of about 80 civilians"
    Right: "best: 80", "qualifier: about" with that quotation
    """
    for where, figure in key_paths.figures(crisis):
        if not figure.numbers():
            continue
        found = _readings(figure, corpus)
        if not all(
            any(same_numbers(count, reading) for reading in found)
            for count in counts(figure)
        ):
            read = wording.joined(sorted({f"'{reading.quote}'" for reading in found}))
            said = f"; they say {read}" if read else ""
            message = f"'{wording.amount(figure)}' is not in its quotations{said}"
            yield Fault((*where, _first_number(figure)), message)


@rule(Crisis, "P703")
def qualifiers_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's qualifier is that of its quotation, and it has none if that has none.

    Why: "About 80" printed as 80 is another number.
    Wrong: "best: 80" alone with "quote: deaths of about 80 civilians"
    Right: the same with "qualifier: about"
    """
    for where, figure in key_paths.figures(crisis):
        for count in () if figure.words else counts(figure):
            of_number = _of_number(count, corpus)
            exact = any(same_qualifier(count, one) for one in of_number)
            if of_number and not exact:
                said = of_number[0].qualifier or "a plain number"
                field = "qualifier" if figure.qualifier else _first_number(count)
                has = figure.qualifier or "no qualifier"
                message = f"its quotation has {said}, the figure has {has}"
                yield Fault((*where, field), message)


def _of_number(figure: Figure, corpus: Corpus) -> list[Reading]:
    """Return the readings of a figure's number, or of its vague word."""
    found = _readings(figure, corpus)
    if figure.words:
        floor = _STANDING_IN if figure.words in NO_FLOOR else ledger.floor(figure)
        return [one for one in found if floor is not None and one.low == floor]
    return [
        reading
        for reading in found
        if any(same_numbers(count, reading) for count in counts(figure))
    ]


@rule(Crisis, "P704")
def measures_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's measure is what its quotation says happened to those counted.

    Why: The dead and the injured are not the same people.
    Wrong: "measure: injured" with "quote: deaths of about 80 civilians"
    Right: "measure: killed" with that quotation
    """
    for where, figure in key_paths.figures(crisis):
        of_number = _of_number(figure, corpus)
        if not of_number and not figure.words:
            continue
        measures = {reading.measure for reading in of_number} - {""}
        named = _measures_named(figure, corpus)
        if figure.measure is Measure.AFFECTED and len(named) > 1 and figure.note:
            continue  # one count for several harms that the source does not tell apart
        if figure.measure not in (measures or named):
            words = wording.joined(sorted(measures or named)) or "no measure"
            message = f"its quotation says {words}, not '{figure.measure}'"
            yield Fault((*where, "measure"), message)


def agrees(figure: Figure, corpus: Corpus) -> bool:
    """Tell whether a figure's quotation, read alone, has its number as it stands."""
    return all(
        any(
            same_numbers(count, one)
            and same_qualifier(count, one)
            and _same_who(figure, one)
            and (one.measure or figure.measure) == figure.measure
            for one in _of_number(count, corpus)
        )
        for count in counts(figure)
    )


def _measures_named(figure: Figure, corpus: Corpus) -> set[str]:
    """Return the measures of the quotations that have the number, else of all."""
    quotes = [
        one.quote
        for one in figure.evidence
        if _of_number(figure.model_copy(update={"evidence": (one,)}), corpus)
    ] or [one.quote for one in figure.evidence]
    return {measure for quote in quotes for measure in reader.read_measures(quote)}


@rule(Crisis, "P705")
def who_is_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Who is counted is who the quotation or the article says is counted.

    Why: A number of civilians is not a number of everyone.
    Wrong: "who: children" with "quote: deaths of about 80 civilians"
    Right: "who: civilians" with that quotation
    """
    for where, figure in key_paths.figures(crisis):
        of_number = _of_number(figure, corpus)
        if of_number and not any(_same_who(figure, one) for one in of_number):
            said = wording.joined(sorted({reading.who for reading in of_number}))
            message = f"its quotation counts {said}, not '{figure.who}'"
            field = "who" if "who" in figure.model_fields_set else "measure"
            yield Fault((*where, field), message)


@rule(Crisis, "P706")
def vague_words_are_quoted(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A figure's vague word stands in its quotation.

    Why: It is printed as the source's own word.
    Wrong: "words: hundreds" with "quote: dozens were killed in clashes"
    Right: "words: dozens" with that quotation
    """
    for where, figure in key_paths.figures(crisis):
        if not figure.words:
            continue
        folded = quotations.fold(figure.words)
        quotes = (quotations.fold(evidence.quote) for evidence in figure.evidence)
        place, word = (*where, "words"), re.escape(folded)
        found = [quote for quote in quotes if _whole(folded, quote)]
        if not found:
            yield Fault(place, f"'{figure.words}' is not in its quotations")
        elif figure.words in NO_FLOOR and all(
            re.search(_NO_COUNT.format(word), quote) for quote in found
        ):
            message = f"'{figure.words}' belongs to a number or to a denial there"
            yield Fault(place, message)


def _whole(words: str, quote: str) -> bool:
    """Tell whether a vague word stands there and is not a part of a larger one."""
    larger = [other for other in FLOORS if words in other and words != other]
    for other in larger:
        quote = quote.replace(other, " ")
    return bool(re.search(rf"\b{re.escape(words)}\b", quote))
