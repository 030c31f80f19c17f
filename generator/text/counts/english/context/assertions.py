"""Find what a sentence states as a fact, apart from what it denies or wishes for."""

from __future__ import annotations

from generator.text.counts.english.context import negation, wishes_and_conditions
from generator.text.counts.english.links import outcome_assignment
from generator.text.counts.english.outcomes.outcome import Outcome
from generator.text.counts.english.patterns.notation import COUNT
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence

MOVING = frozenset(("demonstrating", "displaced", "refugees", "returned"))
"""Measures of people who may only be expected."""


def asserted_outcomes(
    sentence: ParsedSentence, previous: Outcome | None
) -> dict[int, Outcome]:
    """Return the outcome of each count that a sentence states as a fact.

    Args:
        sentence: A sentence.
        previous: The outcome of the last count in the sentence before.
    """
    if not COUNT.search(sentence.kinds):
        return {}
    found = outcome_assignment.find_outcomes(sentence, previous)
    if not found:
        return {}
    denied = negation.denied_counts(sentence)
    planned = negation.planned_counts(sentence)
    return {
        index: outcome
        for index, outcome in sorted(found.items())
        if (
            index not in denied
            or negation.is_taken_for_granted(sentence, index, outcome.triggers)
        )
        and (index not in planned or outcome.basis == "right")
        and not _is_unreal(sentence, index, outcome)
        and not negation.did_not_happen(sentence, index, outcome.triggers)
    }


def _is_unreal(sentence: ParsedSentence, index: int, outcome: Outcome) -> bool:
    """Tell whether the outcome of a count is only wished for or expected."""
    if wishes_and_conditions.is_conditional(sentence, index):
        return True
    if outcome.basis == "right" and wishes_and_conditions.is_wished_for(
        sentence, index
    ):
        return True
    if outcome.measures == ("affected",) and outcome.basis in ("right", "noun"):
        return wishes_and_conditions.is_to_be_aided(sentence, index)
    moving = MOVING.issuperset(outcome.measures)
    return moving and wishes_and_conditions.is_expected(sentence, index, outcome.basis)
