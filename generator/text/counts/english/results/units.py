"""Tell whether a number without a noun counts people, families or households."""

from __future__ import annotations

from generator.text.counts.english.outcomes.outcome import Outcome
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.shared.quantity import Quantity

MOVEMENTS = frozenset(("displaced", "returned"))
"""Measures of families as well as of people."""


def unit_of(sentence: ParsedSentence, index: int, outcome: Outcome) -> str:
    """Return the unit of a bare number, empty if its context names none but people.

    Args:
        sentence: A sentence.
        index: The count's part.
        outcome: What happened to those counted.
    """
    quantity = sentence.parts[index].quantity
    of_whole = outcome.basis in ("part", "list")
    if quantity and not of_whole:
        moving = not MOVEMENTS.isdisjoint(outcome.measures)
        moved = moving and _is_smaller(sentence, index)
        of_whole = quantity.noun_phrase.partitive or moved
    unit = _unit_before(sentence, index) if of_whole else ""
    return unit or _unit_of_toll(sentence, outcome)


def _unit_of_toll(sentence: ParsedSentence, outcome: Outcome) -> str:
    """Return the unit of a total: "the number of displaced families was at 900"."""
    for place in outcome.triggers:
        part = sentence.parts[place]
        if part.kind == Kind.TOLL:
            counted = sentence.words[part.start : part.end + 1]
            return next(
                (nouns.UNITS[word] for word in counted if word in nouns.UNITS), ""
            )
    return ""


def _unit_before(sentence: ParsedSentence, index: int) -> str:
    """Return the unit of the count before another, unless it counts people."""
    whole = _count_before(sentence, index)
    unit = whole.noun_phrase.unit if whole else "people"
    return "" if unit == "people" else unit


def _is_smaller(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a count may be a part of the one before."""
    quantity, whole = sentence.parts[index].quantity, _count_before(sentence, index)
    if quantity is None or whole is None:
        return False
    return (quantity.best or 0) < (whole.best or 0)


def _count_before(sentence: ParsedSentence, index: int) -> Quantity | None:
    """Return the last count with a noun before another, but not that of a bracket.

    In brackets stand the people of families: "900 families (4,500 people), of which 90
    are in camps".
    """
    before = (part for part in reversed(sentence.parts[:index]) if part.quantity)
    opened = (part for part in before if sentence.words[part.start - 1] != "(")
    counts = (part.quantity for part in opened if part.quantity)
    return next((one for one in counts if not one.is_bare), None)
