"""Rules for people who are freed or charged, and so have no measure, or sentenced."""

from generator.text.counts import patterns, verb_senses
from generator.text.counts.context import Context
from generator.text.counts.outcome import Outcome, from_right
from generator.text.counts.words.lexicon import Kind

ENDED_BY_RELEASE = ("abducted", "detained", "missing")
"""Measures that a release ends."""


def no_harm_before(context: Context) -> Outcome | None:
    """The object of a release or a sentence has no measure: "freed 12 women"."""
    match = patterns.NO_HARM_BEFORE.search(context.before)
    if match and (outcome := _sentenced(context, context.left[match.start()], "left")):
        return outcome
    return _exempt(context, context.left[match.start()]) if match else None


def no_harm_after(context: Context) -> Outcome | None:
    """People freed, rescued or charged have no measure, except of a later verb."""
    match = patterns.NO_HARM_AFTER.match(context.after)
    if match is None:
        return None
    end = match.end()
    if outcome := _sentenced(context, context.right[end - 1], "right"):
        return outcome
    if later := patterns.LATER_COORDINATED.match(context.after, end):
        return from_right(context, later)
    if match.group() == Kind.NO_HARM and not _is_release(context, context.right[0]):
        return from_right(context, patterns.FAR_PREDICATE.match(context.after, end))
    return _exempt(context, context.right[end - 1])


def _sentenced(context: Context, index: int, basis: str) -> Outcome | None:
    """Those sentenced to a term are detained: "sentenced five activists to 3 years"."""
    trigger = context.sentence.parts[index]
    end = max(trigger.end, context.sentence.parts[context.position].end)
    tokens = context.sentence.tokens
    if not tokens[trigger.start].word.startswith("sentence"):
        return None
    if verb_senses.is_term(tokens, end):
        return Outcome(("detained",), (index,), basis)
    return None


def _exempt(context: Context, index: int) -> Outcome | None:
    """Return an outcome without measure, unless the noun phrase itself has another."""
    ended = ENDED_BY_RELEASE if _is_release(context, index) else ()
    return Outcome((), ()) if context.noun_measure in ("", *ended) else None


def _is_release(context: Context, index: int) -> bool:
    trigger = context.trigger_at(index)
    return trigger is not None and trigger.measure == "freed"
