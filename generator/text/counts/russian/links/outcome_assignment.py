"""Assign an outcome to each count of a Russian sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.text.counts.russian.links import outcomes_of_other_clauses
from generator.text.counts.russian.links.said_of_all_counted import resumed
from generator.text.counts.russian.outcomes import noun_outcomes, verb_outcomes
from generator.text.counts.russian.outcomes.verb_outcomes import HARMS
from generator.text.counts.russian.sentences.sentence_parts import (
    Outcome,
    Reading,
    is_complement,
    is_of_people,
    parse_reading,
)
from generator.text.counts.russian.words import trigger_words
from generator.text.counts.russian.words.tokens import Clause, Sentence, equals, word_at
from generator.text.counts.russian.words.trigger_words import Role
from generator.text.counts.shared.quantity import Quantity
from generator.text.counts.shared.word_tables import flatten, load_table

BASES = dict(flatten(load_table("russian/denials")["basis"]))
UNCERTAIN = frozenset(("killed", "injured"))
"""Measures that may be uncertain; the missing are uncertain in any case."""
MAX_TO_BASIS = 6
"""Words between a count and the words for its certainty."""
LASTING = HARMS | {"tortured"}
"""Measures that nouns tell even where people are freed, paid for or charged."""
PEACEFUL = frozenset(load_table("russian/trigger_words")["peaceful"]["words"])
FOUND = frozenset(("найти", "найтись", "отыскать", "отыскаться", "обнаружить"))
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
        if is_complement(sentence, quantity):
            continue
        outcome = _outcome(reading, quantity) or resumed(reading, quantity)
        if outcome and not _is_peaceful(reading, outcome):
            reading.found.append(outcome)
    return tuple(replace(one, basis=_basis(reading, one)) for one in _affected(reading))


def _is_peaceful(reading: Reading, outcome: Outcome) -> bool:
    """Tell whether people gathered for something else than a protest.

    The police are there to keep order.
    """
    lemmas = {lemma for word in reading.sentence for lemma in word.lemmas}
    protest = not verb_outcomes.GATHERINGS.isdisjoint(lemmas)
    police = outcome.quantity.noun_phrase.who == "security-forces"
    peaceful = not protest and (police or not PEACEFUL.isdisjoint(lemmas))
    return peaceful and outcome.measure == "demonstrating"


def _basis(reading: Reading, outcome: Outcome) -> str:
    """Return the basis of a death or injury: how certain the sentence is."""
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
    disaster = not trigger_words.DISASTERS.isdisjoint(lemmas)
    hit = False
    for one in reading.found:
        inherited = one.trigger is None and not one.quantity.noun_phrase.measure
        goes_on = hit and inherited and one.measure == "injured"
        hit = goes_on or (disaster and _suffered(reading, one))
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
    """Return the outcome of a count; None if there is none.

    That of its noun comes first, except before a verb or noun of death and before
    statements about people after a preposition.
    """
    clause = reading.clause_of(quantity)
    part = next(
        one
        for one in equals(reading.sentence, clause)
        if one.start <= quantity.start < one.end
    )
    own = noun_outcomes.from_noun(quantity)
    event = noun_outcomes.from_event(reading, quantity)
    whole = word_at(reading.sentence, quantity.start - 1) == "из"
    if _is_unharmed(reading, part) and not whole:
        named = own or event
        return named if named and named.measure in LASTING else None
    verb = verb_outcomes.from_clause(reading, quantity, clause, part)
    sought = own and own.measure == "missing" and not (event or whole)
    if sought and _is_found(reading, part):
        return verb if verb and verb.measure == "killed" else None
    if verb and reading.is_oblique(quantity):
        return verb
    return (
        (own and not _is_told_of(reading, quantity) and _of_death(reading, event, verb))
        or own
        or event
        or noun_outcomes.from_instrumental(reading, quantity)
        or noun_outcomes.from_toll(reading, quantity, clause)
        or verb
        or noun_outcomes.from_status(quantity)
        or noun_outcomes.from_partner(reading, quantity)
        or verb_outcomes.from_attendance(reading, quantity, clause)
        or outcomes_of_other_clauses.from_context(reading, quantity, clause)
        or noun_outcomes.from_attribute(reading, quantity)
    )


def _is_found(reading: Reading, part: Clause) -> bool:
    """Tell whether those who were missing are found."""
    return any(
        FOUND & reading.sentence[place].lemmas
        and reading.sentence[place].is_part("VERB", "PRTS")
        and word_at(reading.sentence, place - 1) != trigger_words.NEGATION
        for place in range(part.start, part.end)
    )


def _is_told_of(reading: Reading, quantity: Quantity) -> bool:
    """Tell whether the noun is in the instrumental: "потеряла 340 ранеными"."""
    return {form.case for form in reading.sentence[quantity.end - 1].forms} == {"ablt"}


def _of_death(
    reading: Reading, event: Outcome | None, verb: Outcome | None
) -> Outcome | None:
    """Return the outcome that says that people died, if an event or a verb does."""
    if event and event.measure == "killed":
        return event
    dead = verb and verb.measure == "killed" and _is_finite(reading, verb)
    return verb if dead else None


def _is_finite(reading: Reading, outcome: Outcome) -> bool:
    """Tell whether a verb says it, rather than a participle of other people."""
    place = outcome.trigger
    return place is not None and not reading.sentence[place].is_part("PRTF", "ADJF")


def _is_unharmed(reading: Reading, part: Clause) -> bool:
    found = trigger_words.find_triggers(reading.sentence, part)
    return any(one.role is Role.NO_HARM for one in found)
