"""Rules for a later outcome of the same people: back home, or dead in hospital."""

from __future__ import annotations

import re

from generator.text.counts.syntax import patterns
from generator.text.counts.syntax.count_context import Context
from generator.text.counts.syntax.outcome import (
    Outcome,
    from_right,
    part_measure,
    restricted,
)

# "7,000 people who fled the eruption have gone back." Used for the returned only.
MAIN_CLAUSE = re.compile(
    r"(?:[op][dn]{1,5})?,?w[abh]*[Ir](?:[^xQHUI]|x(?=dn)){0,8}?h?a*(I)"
)
# "300 guests evacuated on Monday were allowed back." Used for the returned only.
EVACUATED_AND_BACK = re.compile(
    r"(?:[op][dn]{1,5})?(?:,?w[abh]*b[ab]*)?(P)(?:[^xQHUIPG]|x(?=dn)){0,8}?"
    r"h?a*(?:(I)|b[ab]*(P))"
)
# "A man was taken to hospital, where he died." "... where doctors pronounced him dead."
DEATH_IN_CARE = re.compile(
    r"[^QHUxsIG]{0,8}?b[ab]*P[^QHUxsIG]{0,8},?(x)"
    r"(?:u?[ahr]*b?[ab]*(I)|d?n{1,2}[nr][ud](D))"
)
# "Nine pupils fell ill after a meal and were taken to a clinic."
TAKEN_TO_CARE = re.compile(rf"{patterns.WHO}h?a*(I)[^QHUIPws]{{0,10}},?cb[ab]*(P)")
# "Seventy evacuees were given the all-clear to go home."
LET_BACK = re.compile(rf"{patterns.WHO}h?b[ab]*n[dn]{{1,3}}t(I)")
# "Two boys were swept away and their bodies were found."
BODY_FOUND = re.compile(rf"{patterns.WHO}b[ab]*P[^QHUxs]{{0,8}},?cd(N)h?b")
RETURNING = frozenset("IP")
"""Kinds of a return behind a first verb."""
MAX_OPENING = 14
"""Parts before that verb."""
LINKS_TO_DEATH = (("where",), ("but",))


def main_clause(context: Context) -> Outcome | None:
    """A return after a flight: "7,000 who fled the war have returned"."""
    match = MAIN_CLAUSE.match(context.after)
    if match is None and context.word_before() != "of":
        match = patterns.NOMINAL_SUBJECT.match(context.after)
    if match is None and "tI" in context.after:
        match = LET_BACK.match(context.after)
    return restricted(from_right(context, match), "returned")


def back_from_evacuation(context: Context) -> Outcome | None:
    """A return of those moved: "300 who were evacuated on Monday were allowed back"."""
    opening, _, behind = context.after.partition("P")
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
    if "x" not in context.after:
        return None
    match = DEATH_IN_CARE.match(context.after)
    if match is None or context.words_after(match.start(1)) not in LINKS_TO_DEATH:
        return None
    return restricted(from_right(context, match), "killed")


def taken_to_care(context: Context) -> Outcome | None:
    """The ill become patients: "fell ill after a meal and were taken to a clinic"."""
    if "cb" not in context.after:
        return None
    match = TAKEN_TO_CARE.match(context.after)
    if match is None:
        return None
    if part_measure(context.sentence, context.right[match.start(1)]) != "affected":
        return None
    return restricted(from_right(context, match), "treated")


def body_found(context: Context) -> Outcome | None:
    """The missing are found dead: "was swept away, and his body was found"."""
    if "cdN" not in context.after:
        return None
    return restricted(from_right(context, BODY_FOUND.match(context.after)), "killed")
