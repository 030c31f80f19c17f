"""Rules for the numbers of tables and tolls, named by a heading or a total."""

from __future__ import annotations

import re

from generator.text.counts.english.outcomes import refined_outcomes
from generator.text.counts.english.outcomes.outcome import (
    Outcome,
    from_left,
    from_right,
    joint_outcome,
    outcome_of,
)
from generator.text.counts.english.patterns import table_patterns
from generator.text.counts.english.sentences.count_context import Context
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.kinds import Kind
from generator.text.tokens import is_attached

TOLL_WINDOW = 36
"""Parts before a count within which a toll stands."""
PLAIN_NOUNS = frozenset(("people", "persons", "individuals", *nouns.UNITS))
"""Nouns that say nothing but what is counted."""
TABULATED_NOUNS = PLAIN_NOUNS | {"population", "children", "women", "men"}
"""Nouns behind a harm and before its number: "Affected population 48,700"."""
LINE_KINDS = frozenset((Kind.PAST_PARTICIPLE, Kind.STATE, Kind.INTRANSITIVE))
"""Kinds behind a number that give an outcome of its own, despite the heading."""


def heading(context: Context) -> Outcome | None:
    """A heading gives the outcome, unless the line does: "Casualties: 5 killed"."""
    if not context.before.endswith(Kind.COLON_OR_DASH):
        return None
    if context.after[:1] in LINE_KINDS or not _is_headed(context):
        return None
    status = from_left(context, table_patterns.STATUS_HEADING.search(context.before))
    if status and table_patterns.UNLIKE_PARTS.match(context.after):
        return status._replace(measures=("affected",))
    match = table_patterns.HEADING.search(context.before)
    named = _named(context, match) if match else _gerund(context)
    if named is None or status is None or not named.measures:
        return named or status
    prevailing = refined_outcomes.PREVAILING_DEFAULTS.get(named.measures[0], ())
    return status if status.measures[0] in prevailing else named


def _is_headed(context: Context) -> bool:
    """Tell whether a number stands by itself, or no verb follows its people."""
    if context.quantity and context.quantity.is_bare:
        return True
    return table_patterns.HEADED_END.match(context.after) is not None


def _named(context: Context, match: re.Match[str]) -> Outcome | None:
    """Return the outcome that a heading names: one harm, or either of two."""
    joined = table_patterns.SECOND_HEADING.match(context.before, match.end(1))
    if match[1] == Kind.NO_HARM:
        return Outcome((), ())
    if joined is None:
        return from_left(context, match)
    indexes = (context.left[match.start(1)], context.left[joined.start(1)])
    return joint_outcome(context, *indexes, "left")


def _gerund(context: Context) -> Outcome | None:
    """Return the outcome of a heading with a gerund: "people facing hunger: 9,000"."""
    if opening := table_patterns.OPENING_HEADING.search(context.before):
        return from_left(context, opening)  # "Returned to date: 19,400"
    match = table_patterns.GERUND_HEADING.search(context.before)
    if match is None:
        return None
    part = context.sentence.parts[context.left[match.start(1)]]
    doing = context.sentence.words[part.start].endswith("ing")
    return from_left(context, match) if doing else None


def headed_people(context: Context) -> Outcome | None:
    """People are listed behind a harm: "Arrested: the editor, two clerks and a boy"."""
    quantity = context.quantity
    if quantity is None or quantity.is_bare:
        return None
    if not table_patterns.HEADED_END.match(context.after):
        return None
    return from_left(context, table_patterns.HEADED_PEOPLE.search(context.before))


def column(context: Context) -> Outcome | None:
    """A header names the columns: "Killed | Injured: Belsanda | 14 | 52"."""
    header = table_patterns.TABLE_HEADER.search(context.before)
    row = header and table_patterns.TABLE_ROW.search(context.before, header.end())
    if header is None or row is None:
        return None
    names = [
        place
        for place in range(header.start(), header.end())
        if context.before[place] in table_patterns.COLUMN_KINDS
    ]
    number = row.group().count(Kind.COUNT)
    if number >= len(names):
        return None
    return outcome_of(context, context.left[names[number]], "left")


def tabulated(context: Context) -> Outcome | None:
    """A harm and its number stand side by side: "Dead 9 / injured 30"."""
    quantity = context.quantity
    if quantity is None or not quantity.is_bare:
        return None
    if quantity.qualifier or not table_patterns.TABULATED_END.match(context.after):
        return None
    match = table_patterns.TABULATED.search(context.before)
    if match is None and context.word_before() in TABULATED_NOUNS:
        match = table_patterns.TABULATED_PEOPLE.search(context.before)
    return from_left(context, match)


def column_run(context: Context) -> Outcome | None:
    """Each harm stands before its number: "dead 4, injured 17, missing 2"."""
    quantity = context.quantity
    if quantity is None or not quantity.is_bare:
        return None
    if not table_patterns.COLUMN_RUN_NEXT.match(context.after):
        return None
    return from_left(context, table_patterns.COLUMN_RUN.search(context.before))


def headed_list(context: Context) -> Outcome | None:
    """A heading counts by place or month: "Killed, by month: Jan 14, Feb 22"."""
    if Kind.COLON_OR_DASH not in context.before or not _is_plain(context):
        return None
    if not re.match(r"n?$|[,xc)]", context.after):
        return None
    found = from_left(context, table_patterns.HEADED_LIST.search(context.before))
    return found or _headed_brackets(context)


def _headed_brackets(context: Context) -> Outcome | None:
    """A heading counts in brackets: "Displacements: Kamba (1,204)", not "f(1204)"."""
    match = table_patterns.HEADED_BRACKETS.search(context.before)
    if match is None:
        return None
    bracket = context.sentence.parts[context.left[-1]].start
    is_call = is_attached(context.sentence.tokens, bracket)
    return None if is_call else from_left(context, match)


def bracketed(context: Context) -> Outcome | None:
    """The number of a category is in brackets: "IDPs in camps (4,200 people)"."""
    if not _is_plain(context) or context.noun_measure:
        return None
    if not table_patterns.BRACKETED_END.match(context.after):
        return None
    return from_left(context, table_patterns.BRACKETED_STATUS.search(context.before))


def _is_plain(context: Context) -> bool:
    """Tell whether a number has no noun but "people" or "families"."""
    part, quantity = context.sentence.parts[context.position], context.quantity
    bare = quantity is not None and quantity.is_bare
    return bare or context.sentence.words[part.end - 1] in PLAIN_NOUNS


def toll_after(context: Context) -> Outcome | None:
    """The toll stands behind the count: "bringing to 12 the number of dead"."""
    if not context.before.endswith(Kind.TO):
        return None
    return from_right(context, table_patterns.TOLL_AFTER.match(context.after))


def _moved(context: Context, before: str) -> Outcome | None:
    """Return the outcome of a total that went "from 310 in May to 204 in June"."""
    if context.word_before() == "from":
        came_from = table_patterns.TOLL_FROM.search(before)
        within = table_patterns.TO_NEXT.match(context.after)
        return from_left(context, came_from) if within else None
    if Kind.COUNT not in before:
        return None
    if before.endswith(Kind.TO):
        return from_left(context, table_patterns.TOLL_FROM_TO.search(before))
    if Kind.TOLL not in before:
        return None
    return from_left(context, table_patterns.TOLL_ELSEWHERE.search(before))


def toll(context: Context) -> Outcome | None:
    """The count completes a toll: "the death toll rose to 191"."""
    before = context.before[-TOLL_WINDOW:]
    if (moved := _moved(context, before)) is not None:
        return moved
    aside = table_patterns.TOLL_ASIDE.search(before)
    if aside and table_patterns.CHANGE_AFTER.match(context.after):
        return None
    matches = (pattern.search(before) for pattern in table_patterns.TOLLS)
    match = next(filter(None, matches), None) or _possible_toll(context, before)
    if match is None:
        put = context.word_before() == "at" and table_patterns.TOLL_PUT_AT.search(
            before
        )
        return from_left(context, put) if put else None
    between = before[match.start() :]
    changes = Kind.CHANGE_VERB in between or Kind.EXCESS_VERB in between
    if match[match.lastindex or 0] in (Kind.EVENT_NOUN, Kind.FINITE) and not changes:
        return None
    if context.word_before() in ("from", "in", "on"):
        return None
    return from_left(context, match)


def _possible_toll(context: Context, before: str) -> re.Match[str] | None:
    """Return the toll of which a count is the highest that it may be."""
    at_most = context.quantity is not None and context.quantity.qualifier == "up-to"
    return table_patterns.POSSIBLE_TOLL.search(before) if at_most else None
