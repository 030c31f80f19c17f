"""The outcome of one count, as its triggers give it."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.text.counts.english.patterns import predicate_patterns
from generator.text.counts.english.senses import verb_senses
from generator.text.counts.english.sentences.count_context import Context
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words.kinds import Kind

ALTERNATIVE_HARMS = frozenset(("killed", "injured", "missing"))
"""Harms that a count may give as alternatives: "43 killed or injured"."""
WAYS_BACK = frozenset(("returned", "displaced"))
"""Measures of people who "returned or were deported", and so came back."""
DRIFTING = frozenset(("swept", "washed"))
"""Verbs of those who are missing no more: "were swept away and drowned"."""
WITHOUT_SEQUEL: dict[tuple[str, ...], tuple[str, ...]] = {
    ("treated", "returned"): ("treated",),
    ("detained", "displaced"): ("detained",),
}
"""Harms whose sequel is not counted as a second harm.

"Were treated and sent home", "arrested and expelled".
"""


class Outcome(NamedTuple):
    """The outcome of one count: what happened to its people."""

    measures: tuple[str, ...]
    """Empty if the count has no measure, whatever other rules say."""
    triggers: tuple[int, ...]
    """Indexes of the parts that give the outcome."""
    basis: str = ""
    """Where it was found: left, right, noun, or in another count as part or list."""


def part_measure(sentence: ParsedSentence, index: int) -> str:
    """Return the measure of a part, empty if it has none in this sentence."""
    _, start, end, trigger, _ = sentence.parts[index]
    if trigger is None:
        return ""
    return verb_senses.resolve_measure(sentence.tokens, trigger, start, end)


def from_left(context: Context, match: re.Match[str] | None) -> Outcome | None:
    """Return the outcome of a trigger before the count."""
    if match is None:
        return None
    start = match.start(match.lastindex or 0) - len(match.string)
    return outcome_of(context, context.left[start], "left")


def from_right(context: Context, match: re.Match[str] | None) -> Outcome | None:
    """Return the outcome of a trigger after the count, and of one joined to it."""
    if match is None:
        return None
    start = match.start(match.lastindex or 0)
    rest = context.after[start + 1 :]
    joined = predicate_patterns.COORDINATED_AFTER.match(rest)
    joined = joined or predicate_patterns.LATER_COORDINATED.match(rest)
    if joined is None:
        return outcome_of(context, context.right[start], "right")
    second = context.right[start + 1 + joined.start(1)]
    return joint_outcome(context, context.right[start], second, "right")


def outcome_of(context: Context, index: int, basis: str) -> Outcome | None:
    """Return the outcome of one trigger; None if it has no measure here."""
    measure = part_measure(context.sentence, index)
    return Outcome((measure,), (index,), basis) if measure else None


def joint_outcome(
    context: Context, first: int, second: int, basis: str
) -> Outcome | None:
    """Return the outcome of two coordinated verbs.

    A weak verb gives way to a strong one: "shot and killed". Two harms joined by "or"
    are one, of people affected.
    """
    sentence = context.sentence
    strong = [
        part_measure(sentence, index)
        for index in (first, second)
        if (trigger := context.trigger_at(index)) and not trigger.weak
    ]
    measures = tuple(dict.fromkeys(filter(None, strong)))
    last = context.trigger_at(second)
    if last and last.kind == Kind.INTRANSITIVE and "killed" in measures:
        measures = ("killed",)  # "were hit by a bullet and died"
    if "killed" in measures and sentence.words[sentence.parts[first].start] in DRIFTING:
        measures = tuple(one for one in measures if one != "missing")
    if "treated" in measures:  # "fell ill and were taken to hospital"
        measures = tuple(one for one in measures if one != "affected")
    measures = WITHOUT_SEQUEL.get(measures, measures)
    if len(measures) > 1:  # the injured are treated, and that is not another figure
        measures = tuple(one for one in measures if one != "treated")
    between = sentence.tokens[sentence.parts[first].end : sentence.parts[second].start]
    if len(measures) > 1 and any(token.word == "or" for token in between):
        if WAYS_BACK.issuperset(measures):
            return Outcome(("returned",), (first, second), basis)
        if not ALTERNATIVE_HARMS.issuperset(measures):
            return Outcome((), ())
        return Outcome(("affected",), (first, second), basis)
    both = [part_measure(sentence, index) for index in (second, first)]
    weak = "tortured" if "tortured" in both else both[0] or both[1]
    measures = measures or tuple(filter(None, [weak]))
    return Outcome(measures, (first, second), basis) if measures else None


def restricted(outcome: Outcome | None, *measures: str) -> Outcome | None:
    """Return an outcome if it has one of these measures, and no other."""
    if outcome is None or len(outcome.measures) != 1:
        return None
    return outcome if outcome.measures[0] in measures else None
