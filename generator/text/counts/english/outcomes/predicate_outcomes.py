"""Rules for verbs behind a count, which is their subject: "12 were killed"."""

from __future__ import annotations

from generator.text.counts.english.outcomes.outcome import (
    Outcome,
    from_right,
    outcome_of,
    restricted,
)
from generator.text.counts.english.patterns import (
    count_link_patterns,
    object_patterns,
    predicate_patterns,
    state_patterns,
)
from generator.text.counts.english.sentences.count_context import Context
from generator.text.counts.english.words.kinds import Kind

NOMINAL_HARMS = frozenset(("wounded", "injured"))
"""Participles that stand for people: "the hospital took in 30 wounded"."""
SAYING = frozenset("said says added adds reported confirmed".split())
"""Verbs of reporting behind which a subject begins."""


def headline_pair(context: Context) -> Outcome | None:
    """Counts of a headline: "3 killed 12 hurt in bus bombing"."""
    if context.quantity is None or context.quantity.unnumbered:
        return None
    if predicate_patterns.HEADLINE_PAIR_BEFORE.match(context.before):
        return from_right(
            context, predicate_patterns.HEADLINE_PAIR_AFTER.match(context.after)
        )
    if context.before:
        return None
    pair = predicate_patterns.HEADLINE_PAIR.match(context.after)
    match = pair or predicate_patterns.HEADLINE_STATE.match(context.after)
    if match is None:
        return None
    return outcome_of(context, context.right[match.start(1)], "right")


def modal_passive(context: Context) -> Outcome | None:
    """The missing may be somewhere: "30 may be trapped under rubble"."""
    match = predicate_patterns.MODAL_PASSIVE.match(context.after)
    return restricted(from_right(context, match), "missing")


def nominal(context: Context) -> Outcome | None:
    """The wounded as a noun behind another verb: "the hospital took in 15 wounded"."""
    quantity = context.quantity
    bare = quantity is not None and quantity.is_bare
    match = predicate_patterns.NOMINAL.match(context.after)
    if not bare or match is None or not object_patterns.VERB.search(context.before):
        return None
    named = context.words_after(0)[0] in NOMINAL_HARMS
    return outcome_of(context, context.right[0], "right") if named else None


def object_relative(context: Context) -> Outcome | None:
    """Those that somebody harmed: "the 74 women they abducted".

    Whoever is only being held may be anything but a hostage.
    """
    quantity = context.quantity
    if quantity is None or quantity.is_bare:
        return None
    match = predicate_patterns.OBJECT_RELATIVE.match(context.after)
    outcome = from_right(context, match)
    held = match is not None and match[0].endswith(Kind.PRESENT_PARTICIPLE)
    return restricted(outcome, "abducted") if held else outcome


def near_predicate(context: Context) -> Outcome | None:
    """The predicate stands right behind the count: "12 were killed", "12 died"."""
    for pattern in predicate_patterns.NEAR_PREDICATES:
        match = pattern.match(context.after)
        if match and (outcome := from_right(context, match)):
            return outcome
    return None


def restated(context: Context) -> Outcome | None:
    """The count restates a share: "one in five, or 4,500 people, have gone back"."""
    if (
        not count_link_patterns.RESTATED.search(context.before)
        or context.after[:1] != Kind.COMMA
    ):
        return None
    within = context._replace(right=context.right[1:], after=context.after[1:])
    state = state_patterns.STATE.match(within.after)
    return near_predicate(within) or from_right(within, state)


def far_predicate(context: Context) -> Outcome | None:
    """The predicate stands behind a phrase: "12 people in the bus were killed".

    A predicate of the part does not apply to the whole: "48 passengers, of whom 11 were
    hurt".
    """
    part = predicate_patterns.PART_PREDICATE.match(context.after)
    if part and context.words_after(part.start(1))[:1] == ("of",):
        return None
    return from_right(context, predicate_patterns.FAR_PREDICATE.match(context.after))


def coordinated_predicate(context: Context) -> Outcome | None:
    """The second verb of a subject: "a clerk fainted and was taken to hospital"."""
    said = (
        context.before.endswith(Kind.REPORTING_VERB) and context.word_before() in SAYING
    )
    if not said and not predicate_patterns.CLAUSE_START.search(context.before):
        return None
    return from_right(
        context, predicate_patterns.COORDINATED_PREDICATE.match(context.after)
    )


def participle_behind_aside(context: Context) -> Outcome | None:
    """A second clause without "were": "and ten others, two of them guards, hurt"."""
    if not predicate_patterns.SECOND_CLAUSE.search(context.before):
        return None
    match = predicate_patterns.PARTICIPLE_BEHIND_ASIDE.match(context.after)
    outcome = from_right(context, match)
    return outcome._replace(basis="left") if outcome else None
