"""A Russian sentence in the course of being read: clauses, counts and triggers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from generator.text.counts.russian.people import quantities, unnumbered_people
from generator.text.counts.russian.words import asides, trigger_words
from generator.text.counts.russian.words.tokens import (
    Clause,
    Sentence,
    clauses,
    word_at,
)
from generator.text.counts.russian.words.trigger_words import Trigger
from generator.text.counts.shared.quantity import Quantity

OBLIQUE = frozenset(
    "в на к с у при за по от для из о под над через между перед про".split()
)
"""Prepositions before a count that make it no subject and no object."""
MAX_TO_COLLECTIVE = 2
"""Words before "из" among which the collective stands."""
COLLECTIVES = frozenset("экипаж группа бригада отряд команда делегация семья".split())
"""Nouns whose number follows: "группа из восьми туристов"."""


@dataclass(frozen=True)
class Outcome:
    """The outcome of the people of one count."""

    quantity: Quantity
    measure: str
    trigger: int | None
    """Place of its trigger; None if the noun itself gives it."""
    basis: str = "stated"
    """stated, confirmed, probable, presumed or feared."""


@dataclass
class Reading:
    """A sentence in the course of being read."""

    sentence: Sentence
    clauses: tuple[Clause, ...]
    quantities: tuple[Quantity, ...]
    triggers: dict[Clause, tuple[Trigger, ...]]
    previous: str
    """The measure of the last count of the sentence before."""
    found: list[Outcome] = field(default_factory=list)
    """The outcomes of the counts read so far."""

    def clause_of(self, quantity: Quantity) -> Clause:
        """Return the clause in which a count begins."""
        return next(one for one in self.clauses if quantity.start < one.end)

    def clause_before(self, clause: Clause) -> Clause | None:
        """Return the clause before another one; None for the first."""
        place = self.clauses.index(clause)
        return self.clauses[place - 1] if place else None

    def is_counted(self, place: int) -> bool:
        """Tell whether a word belongs to a count."""
        return any(one.start <= place < one.end for one in self.quantities)

    def is_oblique(self, quantity: Quantity) -> bool:
        """Tell whether a preposition takes a count: "среди 14".

        That of a collective noun does not: "группа туристов из пяти человек".
        """
        place = quantity.start - 1
        named = self.sentence[max(0, place - MAX_TO_COLLECTIVE) : max(0, place)]
        collective = any(COLLECTIVES & word.lemmas for word in named)
        return word_at(self.sentence, place) in OBLIQUE and not collective

    def has_verb(self, clause: Clause) -> bool:
        """Tell whether a clause has a finite verb or a short participle."""
        words = self.sentence[clause.start : clause.end]
        return any(word.is_part("VERB", "PRTS") for word in words)


def parse_reading(sentence: Sentence, previous: str) -> Reading:
    """Return a sentence with its clauses, counts and triggers, without outcomes yet."""
    parts = asides.join_around(sentence, clauses(sentence))
    found = {clause: trigger_words.find_triggers(sentence, clause) for clause in parts}
    return Reading(sentence, parts, _counts(sentence, found), found, previous)


def find_counts(sentence: Sentence) -> Iterator[Quantity]:
    """Yield every count with a number, also counts of things."""
    index = 0
    while index < len(sentence):
        quantity = quantities.parse_quantity(sentence, index)
        if quantity:
            yield quantity
        index = quantity.end if quantity and quantity.end > index else index + 1


def _counts(
    sentence: Sentence, found: dict[Clause, tuple[Trigger, ...]]
) -> tuple[Quantity, ...]:
    """Return the counts with a number and the single people, in their order."""
    numbered = _without_repeats(sentence, tuple(find_counts(sentence)))
    counted = {place for one in numbered for place in range(one.start, one.end)}
    single = unnumbered_people.find_singles(sentence, found, counted)
    return tuple(sorted((*numbered, *single), key=lambda one: one.start))


def _without_repeats(
    sentence: Sentence, counts: tuple[Quantity, ...]
) -> tuple[Quantity, ...]:
    """Return counts without those repeated in brackets: "17 (семнадцать) человек"."""
    marked = {
        one
        for before, one in pairwise(counts)
        if word_at(sentence, one.start - 1) == "(" and word_at(sentence, one.end) == ")"
        if before.end == one.start - 1 and before.best == one.best
    }
    return tuple(one for one in counts if one not in marked)


def is_complement(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether a count only says whose somebody is: "отец троих детей"."""
    place = quantity.start - 1
    if place < 0 or not sentence[place].is_part("NOUN"):
        return False
    if trigger_words.event_measure(sentence, place):
        return False  # "убийца двух женщин"
    form = sentence[place].forms[0]
    genitive = (
        any(one.case == "gent" for one in sentence[quantity.start].forms)
        or sentence[quantity.start].is_number
    )
    return form.animate and not form.plural and form.case == "nomn" and genitive


def is_of_people(quantity: Quantity) -> bool:
    """Tell whether a count is one of people, or of nothing that is named."""
    return quantity.noun_phrase.noun_class in ("people", "bare")
