"""Outcomes that a later clause gives all whom a sentence counted: "все они погибли"."""

from __future__ import annotations

from generator.text.counts.russian.sentences.sentence_parts import Outcome, Reading
from generator.text.counts.russian.words.tokens import Clause, word_at
from generator.text.counts.russian.words.trigger_words import Role
from generator.text.counts.shared.quantity import Quantity

SURVIVING = frozenset(("выжить", "уцелеть", "спастись"))
NOBODY = "никто"
THEIR_ACCOUNT, THEIR_FATE = ("что", "их"), ("их", "судьба")
EVERYBODY = "все"
PRONOUN = "они"


def resumed(reading: Reading, quantity: Quantity) -> Outcome | None:
    """Return the outcome that a later clause without a count gives all of them."""
    for clause in reading.clauses:
        if clause.start > quantity.end and _has_no_survivors(reading, clause):
            return Outcome(quantity, "killed", clause.start)
        about = _is_about_all(reading, clause) or _is_about_them(reading, clause)
        if clause.start > quantity.end and about:
            for one in reading.triggers[clause]:
                if one.measure and not one.negated and one.role is not Role.STATE:
                    return Outcome(quantity, one.measure, one.place)
    return None


def _is_about_them(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause is about them: "что их пытали", "их судьба неизвестна"."""
    words = tuple(word_at(reading.sentence, clause.start + step) for step in (0, 1))
    return words in (THEIR_ACCOUNT, THEIR_FATE)


def _has_no_survivors(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause says that nobody survived."""
    words = reading.sentence[clause.start : clause.end]
    nobody = any(word.text == NOBODY for word in words)
    return nobody and any(SURVIVING & word.lemmas for word in words)


def _is_about_all(reading: Reading, clause: Clause) -> bool:
    """Tell whether the subject of a clause is "все", "все они" or "они"."""
    words = tuple(word_at(reading.sentence, clause.start + step) for step in (0, 1))
    place = clause.start + 1
    verbal = place < clause.end and reading.sentence[place].is_part("VERB", "PRTS")
    return words == (EVERYBODY, PRONOUN) or (
        words[0] in (EVERYBODY, PRONOUN) and verbal
    )
