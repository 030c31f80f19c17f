"""Reads every count of people harmed, displaced or gathered in English news prose."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.text.counts import (
    denials,
    outcome_rules,
    outcomes,
    patterns,
    sentence_tags,
)
from generator.text.counts.outcome_rules import Fate
from generator.text.counts.quantities.quantities import Quantity
from generator.text.counts.sentence_tags import Shape
from generator.text.counts.words import tokens


@dataclass(frozen=True, slots=True)
class Reading:
    """One count of people, as the text has it."""

    measure: str
    """What happened to them: killed, injured, detained, missing, abducted, tortured,
    displaced, refugees, returned, affected, demonstrating."""
    low: int | None
    best: int | None
    high: int | None
    qualifier: str | None
    """None for a plain count, else about, nearly, at-least, more-than, up-to,
    fewer-than, range or vague."""
    who: str
    quote: str
    """The words that give the count, as they stand in the text."""
    start: int
    """Character of the text, from 0, at which the quote begins."""
    end: int


def read_figures(text: str) -> tuple[Reading, ...]:
    """Find every count of people harmed, moved or gathered.

    Returns:
        The counts in the order in which they stand in the text.
    """
    readings: list[Reading] = []
    last: Fate | None = None
    for sentence in tokens.sentences(text):
        shape = sentence_tags.shape(sentence)
        found = _fates(shape, last)
        for place, fate in found.items():
            readings.extend(_of_count(text, shape, place, fate))
        last = next(reversed(found.values()), None)
    return tuple(sorted(readings, key=lambda reading: (reading.start, reading.end)))


def _fates(shape: Shape, last: Fate | None) -> dict[int, Fate]:
    """Return what happened to each count of a sentence that it does not deny."""
    if not patterns.COUNT.search(shape.kinds):
        return {}
    denied, planned = denials.denied(shape), denials.planned(shape)
    return {
        place: fate
        for place, fate in sorted(outcomes.fates(shape, last).items())
        if place not in denied and (place not in planned or fate.side == "right")
    }


def _of_count(text: str, shape: Shape, place: int, fate: Fate) -> Iterator[Reading]:
    """Yield a count, once for each thing that happened to it."""
    counted = shape.parts[place].quantity
    if counted is None:
        return
    start, end = _span(shape, place, fate)
    for measure in fate.measures:
        yield Reading(
            measure,
            counted.low,
            counted.best,
            counted.high,
            counted.qualifier,
            counted.group.who,
            text[start:end],
            start,
            end,
        )


NEAR = 8
"""Parts between a count and the word that says what happened, for one quote."""


def _span(shape: Shape, place: int, fate: Fate) -> tuple[int, int]:
    """Return where the words stand that give the count and what happened."""
    near = [at for at in fate.triggers if abs(at - place) <= NEAR]
    parts = [shape.parts[at] for at in (place, *near)]
    first = min(part.first for part in parts)
    last = max(part.last for part in parts)
    return shape.tokens[first].start, shape.tokens[last - 1].end


@lru_cache(maxsize=4_096)
def read_counts(text: str) -> tuple[Reading, ...]:
    """Find every count, also those of which the text does not say what happened.

    Returns:
        What `read_figures` finds, and the other counts with an empty measure; none
        that the text itself denies.
    """
    found = read_figures(text)
    taken = {(reading.low, reading.best, reading.high) for reading in found}
    others = [
        _bare(text, shape, part.quantity, part.first, part.last)
        for sentence in tokens.sentences(text)
        for shape in (sentence_tags.shape(sentence),)
        for place, part in enumerate(shape.parts)
        if part.quantity and place not in denials.denied(shape)
    ]
    return found + tuple(
        one for one in others if (one.low, one.best, one.high) not in taken
    )


def _bare(text: str, shape: Shape, counted: Quantity, first: int, last: int) -> Reading:
    start, end = shape.tokens[first].start, shape.tokens[last - 1].end
    numbers = (counted.low, counted.best, counted.high, counted.qualifier)
    return Reading("", *numbers, counted.group.who, text[start:end], start, end)


@lru_cache(maxsize=4_096)
def read_measures(text: str) -> frozenset[str]:
    """Return every measure that some word of a text stands for."""
    found = (
        outcome_rules.measure(shape, at)
        for sentence in tokens.sentences(text)
        for shape in (sentence_tags.shape(sentence),)
        for at, part in enumerate(shape.parts)
        if part.kind != "X"
    )
    return frozenset(filter(None, found))
