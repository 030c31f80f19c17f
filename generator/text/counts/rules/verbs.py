"""Rules for verbs and states beside a count: "killing 12", "12 were killed"."""

from generator.text.counts.syntax import patterns
from generator.text.counts.syntax.context import Context
from generator.text.counts.syntax.outcome import (
    Outcome,
    from_left,
    from_right,
    joint_outcome,
    outcome_of,
    part_measure,
    restricted,
)
from generator.text.counts.words.lexicon import Kind


def negated_verb(context: Context) -> Outcome | None:
    """A negated verb stands before nobody: "it did not hurt anyone"."""
    quantity = context.quantity
    if quantity is None or quantity.best != 0:
        return None
    return from_left(context, patterns.ANY_VERB.search(context.before))


def captive_state(context: Context) -> Outcome | None:
    """A state behind a longer noun phrase: "took nine of the crew hostage"."""
    match = patterns.CAPTIVE_STATE.match(context.after)
    return restricted(from_right(context, match), "abducted")


def headline_pair(context: Context) -> Outcome | None:
    """Counts of a headline: "3 killed 12 hurt in bus bombing"."""
    if patterns.HEADLINE_PAIR_BEFORE.match(context.before):
        return from_right(context, patterns.HEADLINE_PAIR_AFTER.match(context.after))
    if context.before:
        return None
    pair = patterns.HEADLINE_PAIR.match(context.after)
    match = pair or patterns.HEADLINE_STATE.match(context.after)
    if match is None:
        return None
    return outcome_of(context, context.right[match.start(1)], "right")


def pronoun_object(context: Context) -> Outcome | None:
    """Two verbs, one with a pronoun: "kidnapped two villagers and killed them"."""
    first = patterns.VERB.search(context.before)
    first = first or patterns.NO_HARM_VERB.search(context.before)
    second = patterns.PRONOUN_OBJECT.match(context.after)
    if first is None or second is None:
        return None
    indexes = context.left[first.start(3)], context.right[second.start(1)]
    measures = [part_measure(context.sentence, index) for index in indexes]
    if not measures[1]:
        return None
    return Outcome(tuple(filter(None, dict.fromkeys(measures))), indexes, "left")


def modal_passive(context: Context) -> Outcome | None:
    """The missing may be somewhere: "30 may be trapped under rubble"."""
    match = patterns.MODAL_PASSIVE.match(context.after)
    return restricted(from_right(context, match), "missing")


def verb(context: Context) -> Outcome | None:
    """The count is the object of a verb: "killing 12", "killed and wounded dozens"."""
    match = patterns.VERB.search(context.before)
    if match is None or (match.group(1) and match.group(3) != Kind.PRESENT_PARTICIPLE):
        return None
    start = match.start(3)
    trigger = context.trigger_at(context.left[start])
    noun_measure = context.noun_measure
    if trigger and noun_measure and (trigger.weak or noun_measure == "tortured"):
        return None
    joined = patterns.COORDINATED_BEFORE.search(context.before[:start])
    if joined is None:
        return outcome_of(context, context.left[start], "left")
    first = context.left[joined.start(1)]
    return joint_outcome(context, first, context.left[start], "left")


def listed_verbs(context: Context) -> Outcome | None:
    """Unlike harms of one count: "beaten, teargassed and arrested thousands"."""
    match = patterns.LISTED_VERBS.search(context.before)
    if match is None:
        return None
    indexes = tuple(context.left[match.start(group)] for group in (1, 2, 3))
    measures = {part_measure(context.sentence, index) for index in indexes} - {""}
    if len(measures) < 2 or "killed" in measures:
        return None
    return Outcome(("affected",), indexes, "left")


def object_relative(context: Context) -> Outcome | None:
    """Those that somebody harmed: "the 74 women they abducted"."""
    quantity = context.quantity
    if quantity is None or quantity.noun_phrase.noun_class == "bare":
        return None
    return from_right(context, patterns.OBJECT_RELATIVE.match(context.after))


def near_predicate(context: Context) -> Outcome | None:
    """The predicate stands right behind the count: "12 were killed", "12 died"."""
    matches = (pattern.match(context.after) for pattern in patterns.NEAR_PREDICATES)
    outcomes = (from_right(context, match) for match in matches)
    return next(filter(None, outcomes), None)


def far_predicate(context: Context) -> Outcome | None:
    """The predicate stands behind a phrase: "12 people in the bus were killed".

    A predicate of the part is none of the whole: "48 passengers, of whom 11 were hurt".
    """
    part = patterns.PART_PREDICATE.match(context.after)
    if part and context.words_after(part.start(1))[:1] == ("of",):
        return None
    return from_right(context, patterns.FAR_PREDICATE.match(context.after))


def listed_object(context: Context) -> Outcome | None:
    """The count continues a list: "killed the mayor, his wife and a guard"."""
    if not patterns.OBJECT_LIST_AFTER.match(context.after):
        return None
    return from_left(context, patterns.LISTED_OBJECT.search(context.before))
