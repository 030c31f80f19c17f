"""Rules for a later outcome of the same people: back home, or dead in hospital."""

from __future__ import annotations

import re

from generator.text.counts.english.outcomes.outcome import (
    Outcome,
    from_right,
    part_measure,
    restricted,
)
from generator.text.counts.english.patterns import (
    crowd_patterns,
    later_patterns,
    predicate_patterns,
)
from generator.text.counts.english.patterns.later_patterns import (
    BODY_FOUND,
    DEATH_IN_CARE,
    EVACUATED_AND_BACK,
    LET_BACK,
    MAIN_CLAUSE,
    TAKEN_TO_CARE,
)
from generator.text.counts.english.patterns.notation import letters
from generator.text.counts.english.sentences.count_context import Context
from generator.text.counts.english.words.kinds import Kind

RETURNING = frozenset(letters("intransitive past_participle"))
"""Kinds of a return behind a first verb."""
TO_RETURN = Kind.TO + Kind.INTRANSITIVE
TAKEN_TOO = Kind.COORDINATOR + Kind.COPULA
THEIR_BODIES = letters("coordinator determiner event_noun")
"""Kinds of "to go home", "and were", "and their bodies": some rules need one."""
MAX_OPENING = 14
"""Parts before that verb."""
LINKS_TO_DEATH = (("where",), ("but",))
MAX_MISSED = 50
"""Largest number of people not back who count as missing; more are displaced."""
EVERYONE = (("all",), ("both",))
ALL_WERE = (Kind.ADVERB + Kind.COPULA, Kind.ADVERB + Kind.INTRANSITIVE)
"""Kinds of "all were", "both died"."""
ONE = frozenset(("he", "she"))


def main_clause(context: Context) -> Outcome | None:
    """A return after a flight: "7,000 who fled the war have returned"."""
    match = MAIN_CLAUSE.match(context.after)
    if match is None and context.word_before() != "of":
        match = later_patterns.NOMINAL_SUBJECT.match(context.after)
    if match is None and TO_RETURN in context.after:
        match = LET_BACK.match(context.after)
    return restricted(from_right(context, match), "returned")


def back_from_evacuation(context: Context) -> Outcome | None:
    """A return of those moved: "300 who were evacuated on Monday were allowed back"."""
    opening, _, behind = context.after.partition(Kind.PAST_PARTICIPLE)
    if not behind or RETURNING.isdisjoint(behind) or len(opening) > MAX_OPENING:
        return None
    match = EVACUATED_AND_BACK.match(context.after)
    if match is None or context.word_before() == "of":
        return None
    back = restricted(from_right(context, match), "returned")
    first = context.right[match.start(1)]
    if back is None or part_measure(context.sentence, first) != "displaced":
        return None
    return Outcome(("displaced", "returned"), (first, *back.triggers), "right")


def death_in_care(context: Context) -> Outcome | None:
    """People taken away alive died: "was taken to hospital, where he died"."""
    if Kind.SUBORDINATOR not in context.after:
        return None
    match = DEATH_IN_CARE.match(context.after)
    if match is None or context.words_after(match.start(1)) not in LINKS_TO_DEATH:
        return None
    return restricted(from_right(context, match), "killed")


def taken_to_care(context: Context) -> Outcome | None:
    """The ill become patients: "fell ill after a meal and were taken to a clinic"."""
    if TAKEN_TOO not in context.after:
        return None
    match = TAKEN_TO_CARE.match(context.after)
    if match is None:
        return None
    if part_measure(context.sentence, context.right[match.start(1)]) != "affected":
        return None
    return restricted(from_right(context, match), "treated")


def body_found(context: Context) -> Outcome | None:
    """The missing are found dead: "was swept away, and his body was found"."""
    if THEIR_BODIES not in context.after:
        return None
    return restricted(from_right(context, BODY_FOUND.match(context.after)), "killed")


def later_harm(context: Context) -> Outcome | None:
    """A worse harm after another: "a trader who was injured in the clash died"."""
    if context.before.endswith(Kind.PARTIAL_COUNT + Kind.OF):
        return None  # "two of the 17 clerks kidnapped in May have died"
    match = later_patterns.LATER_HARM.match(context.after)
    match = match or later_patterns.COORDINATED_DEATH.match(context.after)
    match = match or later_patterns.REPORTED_DEED.match(context.after)
    match = match or _later_death(context)
    told = from_right(context, later_patterns.TOLD_OF.match(context.after))
    if match is None and told and told.measures == ("tortured",):
        return told
    if context.noun_measure:
        match = match or predicate_patterns.FAR_PREDICATE.match(context.after)
    outcome = restricted(from_right(context, match), "killed", "tortured")
    if wounds := crowd_patterns.WOUNDS_OF_MARCHERS.match(context.after):
        return restricted(from_right(context, wounds), "injured")
    return _with_arrest(context, outcome) if outcome else None


def _later_death(context: Context) -> re.Match[str] | None:
    """Return the death of one who is spoken of again: "and he later died"."""
    one = context.quantity is not None and context.quantity.unnumbered
    match = later_patterns.LATER_DEATH.match(context.after) if one else None
    if match is None:
        return None
    pronoun = match[0].rindex(Kind.PRONOUN)
    return match if context.words_after(pronoun)[0] in ONE else None


def _with_arrest(context: Context, outcome: Outcome) -> Outcome:
    """Add the arrest of those tortured later: "six arrested in May were flogged"."""
    first = context.trigger_at(context.right[0])
    arrested = first is not None and first.measure == "detained" and not first.weak
    if not arrested or outcome.measures != ("tortured",):
        return outcome
    return outcome._replace(measures=("detained", "tortured"))


def not_returned(context: Context) -> Outcome | None:
    """People who have not come back are missing; crowds have not gone home."""
    match = later_patterns.NOT_RETURNED.match(context.after)
    yet = later_patterns.YET_TO_RETURN.match(context.after)
    if yet and context.words_after(yet.start(1) - 2) == ("yet",):
        match = yet
    outcome = restricted(from_right(context, match), "returned")
    quantity = context.quantity
    if outcome is None or quantity is None or quantity.noun_phrase.default_measure:
        return None
    largest = max(quantity.best or 0, quantity.low or 0, quantity.high or 0)
    measure = "missing" if largest <= MAX_MISSED else "displaced"
    return outcome._replace(measures=(measure,))


def all_were(context: Context) -> Outcome | None:
    """The fate of all those counted: "six men were charged, and all were remanded"."""
    told = any(kinds in context.after for kinds in ALL_WERE)
    match = later_patterns.ALL_WERE.match(context.after) if told else None
    if match is None or context.words_after(match.start(1)) not in EVERYONE:
        return None
    return restricted(from_right(context, match), "killed", "injured", "detained")


def presumed_dead(context: Context) -> Outcome | None:
    """Those searched for may be given up: "for nine men, who are presumed dead"."""
    match = later_patterns.PRESUMED_DEAD.match(context.after)
    if match is None or context.words_after(match.start(1))[-1] != "dead":
        return None
    return from_right(context, match)


def when_they(context: Context) -> Outcome | None:
    """The harm to those counted while they did something: "when they were shot"."""
    match = later_patterns.WHEN_THEY.match(context.after)
    if match is None or context.words_after(match.end(1) - 2)[0] in ("it", "we", "you"):
        return None
    outcome = from_right(context, match)
    return restricted(outcome, "killed", "injured", "detained", "abducted")
