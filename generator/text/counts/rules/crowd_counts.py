"""Rules for crowds: "thousands rally", "5,000 people at the rally", "300 of us"."""

from generator.text.counts.syntax import patterns
from generator.text.counts.syntax.count_context import Context
from generator.text.counts.syntax.outcome import Outcome, from_right, restricted
from generator.text.counts.syntax.verb_senses import CUSTODY
from generator.text.counts.words.lexicon import Kind

MIN_CROWD = 20
COMING = frozenset(
    "came come coming met meet turned went travelled drove walked headed poured braved "
    "defied gathered assembled converged".split()
)
"""Verbs of people who come "to protest"."""
WE_ARE = (("we", "were"), ("we", "are"))


def attendance(context: Context) -> Outcome | None:
    """A gathering has people: "there were 5,000 people at the rally"."""
    if not patterns.EXISTENTIAL.match(context.before):
        return None
    return from_right(context, patterns.GATHERED_AT.match(context.after))


def gathered(context: Context) -> Outcome | None:
    """People come somewhere to protest, or take part in a protest told of before."""
    quantity = context.quantity
    if quantity is None or quantity.best == 1:
        return None
    attending = patterns.ATTENDING.match(context.after)
    if attending and Kind.GATHERING in context.before:
        return from_right(context, attending)
    match = patterns.GATHERED_TO.match(context.after)
    if match is None or context.words_after(match.start(1))[0] not in COMING:
        return None
    return restricted(from_right(context, match), "demonstrating")


def own_crowd(context: Context) -> Outcome | None:
    """Those who write are in the crowd, or in a cell: "300 of us", "we were 200"."""
    quantity = context.quantity
    words = context.sentence.words
    part = context.sentence.parts[context.position]
    if quantity is None or max(quantity.best or 0, quantity.low or 0) < MIN_CROWD:
        return None
    of_us = words[part.end - 2 : part.end] == ("of", "us")
    we_were = words[max(part.start - 2, 0) : part.start] in WE_ARE and (
        quantity.noun_phrase.noun_class == "bare"
    )
    if not of_us and not we_were:
        return None
    in_cell = not CUSTODY.isdisjoint(words)
    return Outcome(("detained" if in_cell else "demonstrating",), (), "noun")


def gathering_verb(context: Context) -> Outcome | None:
    """A noun for a gathering is the verb: "thousands rally in the capital"."""
    quantity = context.quantity
    if quantity is None or quantity.best == 1:
        return None
    return from_right(context, patterns.GATHERING_VERB.match(context.after))
