"""Decide what happened to the people of each count of a Russian sentence."""

from collections.abc import Iterator
from dataclasses import replace

from generator.text.counts.numbers.quantity import Quantity
from generator.text.counts.russian import noun_outcomes, triggers, verb_outcomes
from generator.text.counts.russian.reading import (
    Outcome,
    Reading,
    is_of_people,
    parse_reading,
)
from generator.text.counts.russian.sentences import Clause, Sentence, equals, word_at
from generator.text.counts.russian.triggers import Role
from generator.text.counts.russian.verb_outcomes import HARMS
from generator.text.counts.words.lexicon import flatten, load_table

BASES = dict(flatten(load_table("russian/denials")["basis"]))
UNCERTAIN = frozenset(("killed", "injured"))
"""Measures that may be uncertain; the missing are uncertain in any case."""
MAX_TO_BASIS = 6
"""Words between a count and what says how certain it is."""
SUFFERED = "пострадать"
"""The verb of those hurt, and of those whom a disaster affects."""


def find_outcomes(sentence: Sentence, previous: str) -> tuple[Outcome, ...]:
    """Return the outcome of each count of a sentence that has one.

    Args:
        sentence: A sentence.
        previous: The measure of the last count of the sentence before, or "".
    """
    reading = parse_reading(sentence, previous)
    for quantity in filter(is_of_people, reading.quantities):
        if outcome := _outcome(reading, quantity):
            reading.found.append(outcome)
    return tuple(replace(one, basis=_basis(reading, one)) for one in _affected(reading))


def _basis(reading: Reading, outcome: Outcome) -> str:
    """Return how certain a sentence is that people died or were hurt."""
    if outcome.measure not in UNCERTAIN:
        return outcome.basis
    quantity = outcome.quantity
    near = reading.sentence[
        max(0, quantity.start - MAX_TO_BASIS) : quantity.end + MAX_TO_BASIS
    ]
    found = (
        BASES[lemma]
        for word in near
        for lemma in BASES.keys() & word.lemmas
        if BASES[lemma] != "confirmed" or word.is_part("PRTF")
    )
    return next(found, outcome.basis)


def _affected(reading: Reading) -> Iterator[Outcome]:
    """Yield the outcomes; those whom a disaster hurts, and families, are affected."""
    lemmas = {lemma for word in reading.sentence for lemma in word.lemmas}
    disaster = not triggers.DISASTERS.isdisjoint(lemmas)
    for one in reading.found:
        hit = disaster and _suffered(reading, one)
        families = one.quantity.noun_phrase.unit != "people"
        if hit or (families and one.measure == "injured"):
            yield replace(one, measure="affected")
        else:
            yield one


def _suffered(reading: Reading, outcome: Outcome) -> bool:
    """Tell whether the verb or the noun of an outcome is "пострадать"."""
    places = [*range(outcome.quantity.start, outcome.quantity.end)]
    places += [] if outcome.trigger is None else [outcome.trigger]
    return any(SUFFERED in reading.sentence[place].lemmas for place in places)


def _outcome(reading: Reading, quantity: Quantity) -> Outcome | None:
    """Return what happened to the people of a count.

    What its noun says comes first, except before a verb of death and before what is
    said of people after a preposition.
    """
    clause = reading.clause_of(quantity)
    part = next(
        one
        for one in equals(reading.sentence, clause)
        if one.start <= quantity.start < one.end
    )
    own = noun_outcomes.from_noun(quantity)
    whole = word_at(reading.sentence, quantity.start - 1) == "из"
    if _is_unharmed(reading, part) and not whole:
        return own if own and own.measure in HARMS else None
    verb = verb_outcomes.from_clause(reading, quantity, clause, part)
    dead = own and verb and verb.measure == "killed" and _is_finite(reading, verb)
    if verb and (dead or reading.is_oblique(quantity)):
        return verb
    return (
        own
        or noun_outcomes.from_event(reading, quantity)
        or noun_outcomes.from_instrumental(reading, quantity)
        or noun_outcomes.from_toll(reading, quantity, clause)
        or verb
        or noun_outcomes.from_status(quantity)
        or noun_outcomes.from_partner(reading, quantity)
        or verb_outcomes.from_context(reading, quantity, clause)
    )


def _is_finite(reading: Reading, outcome: Outcome) -> bool:
    """Tell whether a verb says it, rather than a participle of other people."""
    place = outcome.trigger
    return place is not None and not reading.sentence[place].is_part("PRTF", "ADJF")


def _is_unharmed(reading: Reading, part: Clause) -> bool:
    found = triggers.find_triggers(reading.sentence, part)
    return any(one.role is Role.NO_HARM for one in found)
