"""Rules for the numbers of tables and tolls, named by a heading or a total."""

import re

from generator.text.counts import patterns
from generator.text.counts.context import Context
from generator.text.counts.outcome import Outcome, from_left, from_right
from generator.text.counts.words.lexicon import Kind

TOLL_WINDOW = 20
"""Parts before a count within which a toll stands."""


def heading(context: Context) -> Outcome | None:
    """A heading says it, unless the line does: "Casualties: 5 killed"."""
    if context.after[:1] in (Kind.PAST_PARTICIPLE, Kind.STATE):
        return None
    return from_left(context, patterns.HEADING.search(context.before))


def headed_list(context: Context) -> Outcome | None:
    """A heading counts by place or month: "Killed, by month: Jan 14, Feb 22"."""
    quantity = context.quantity
    if quantity is None or quantity.noun_phrase.noun_class != "bare":
        return None
    if not re.match(r"$|[,xc)]", context.after):
        return None
    return from_left(context, patterns.HEADED_LIST.search(context.before))


def toll_after(context: Context) -> Outcome | None:
    """The toll stands behind the count: "bringing to 12 the number of dead"."""
    if not context.before.endswith(Kind.TO):
        return None
    return from_right(context, patterns.TOLL_AFTER.match(context.after))


def toll(context: Context) -> Outcome | None:
    """The count completes a toll: "the death toll rose to 191"."""
    before = context.before[-TOLL_WINDOW:]
    aside = patterns.TOLL_ASIDE.search(before)
    if aside and patterns.CHANGE_AFTER.match(context.after):
        return None
    matches = (pattern.search(before) for pattern in patterns.TOLLS)
    match = next(filter(None, matches), None)
    if match is None:
        put = context.word_before() == "at" and patterns.TOLL_PUT_AT.search(before)
        return from_left(context, put) if put else None
    between = before[match.start() :]
    changes = Kind.CHANGE_VERB in between or Kind.EXCESS_VERB in between
    if match[match.lastindex or 0] in (Kind.EVENT_NOUN, Kind.FINITE) and not changes:
        return None
    if context.word_before() in ("from", "in", "on"):
        return None
    return from_left(context, match)
