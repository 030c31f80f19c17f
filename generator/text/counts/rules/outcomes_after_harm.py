"""Rules for the sequel of a harm: people freed, charged, sentenced, back or dead."""

from __future__ import annotations

import re

from generator.text.counts.rules import prison_terms, verbs
from generator.text.counts.syntax import count_link_patterns, crowd_patterns, patterns
from generator.text.counts.syntax.count_context import Context
from generator.text.counts.syntax.outcome import (
    Outcome,
    from_right,
    part_measure,
    restricted,
)
from generator.text.counts.words.lexicon import Kind

MAX_MISSED = 50
"""Largest number of people not back who count as missing; more are displaced."""
ENDED_BY_RELEASE = ("abducted", "detained", "missing")
"""Measures that a release ends."""
CONVICTIONS = frozenset(("convicted", "condemned", "sentenced"))
"""Verbs before a second one that gives the sequel: "convicted and jailed"."""
FLIGHTS = frozenset(("refugees", "displaced"))
"""Measures for which "escaped" means that people fled."""
TRYING = frozenset(
    "try tries tried trying hope hopes hoped hoping attempt attempts attempting "
    "failed efforts refused working".split()
)
"""Words before "to secure the release of" those who are still held."""
MAX_WORDS_TO_TRYING = 6
ORDERING = frozenset(("ordered", "orders"))
EVERYONE = (("all",), ("both",))
ALL_WERE = (Kind.ADVERB + Kind.COPULA, Kind.ADVERB + Kind.INTRANSITIVE)
"""Kinds of "all were", "both died"."""
ONE = frozenset(("he", "she"))


def no_harm_before(context: Context) -> Outcome | None:
    """The object of a release or a sentence has no measure: "freed 12 women"."""
    match = patterns.NO_HARM_BEFORE.search(context.before)
    if match and (
        outcome := prison_terms.sentenced(context, context.left[match.start()], "left")
    ):
        return outcome
    held = verbs.object_relative(context) if match else None
    if held := restricted(held, "abducted", "detained"):
        return held  # "urged them to free two priests they were holding"
    if match and (seized := _taken_before(context)):
        return seized
    if match and _is_sought(context, context.left[match.start()]):
        default = (
            context.quantity.noun_phrase.default_measure if context.quantity else ""
        )
        return restricted(Outcome((default,), (), "noun"), "abducted")
    return _exempt(context, context.left[match.start()]) if match else None


def _taken_before(context: Context) -> Outcome | None:
    """Those set free were seized before: "released two who were seized in May"."""
    match = count_link_patterns.TAKEN_BEFORE.match(context.after)
    if match is None or context.words_after(match.start(1))[0] == "held":
        return None
    return restricted(from_right(context, match), "abducted")


def _is_sought(context: Context, release: int) -> bool:
    """Tell whether hostages are still held: "tried to secure the release of two"."""
    start = context.sentence.parts[release].start
    before = context.sentence.words[max(start - MAX_WORDS_TO_TRYING, 0) : start]
    to_come = before[-3:-2] == ("to",) and before[-1] == "the"
    return to_come and not TRYING.isdisjoint(before)


def no_harm_after(context: Context) -> Outcome | None:
    """People freed, rescued or charged have no measure, except of a later verb."""
    match = patterns.NO_HARM_AFTER.match(context.after)
    if match is None:
        return _released_later(context)
    end = match.end()
    if _escaped_abroad(context, end - 1):
        return None
    if outcome := prison_terms.sentenced(context, context.right[end - 1], "right"):
        return outcome
    tried = context.words_after(end - 1)[-1] in CONVICTIONS
    later = tried and patterns.COORDINATED_AFTER.match(context.after, end)
    if later := later or patterns.LATER_COORDINATED.match(context.after, end):
        return from_right(context, later)
    joined = from_right(context, patterns.COORDINATED_AFTER.match(context.after, end))
    if joined := restricted(joined, "detained", "treated", "injured"):
        return joined  # "charged and remanded", "rescued and taken to hospital"
    if match.group() == Kind.NO_HARM and not _is_release(context, context.right[0]):
        far = from_right(context, patterns.FAR_PREDICATE.match(context.after, end))
        listed = patterns.LIST_END.match(context.after, end)
        return far or (_exempt(context, context.right[0]) if listed else None)
    return _exempt(context, context.right[end - 1])


def _escaped_abroad(context: Context, place: int) -> bool:
    """Tell whether an escape is a flight: "the 95,000 refugees who had escaped"."""
    quantity = context.quantity
    fled = quantity is not None and quantity.noun_phrase.default_measure in FLIGHTS
    return fled and context.words_after(place) == ("escaped",)


def _released_later(context: Context) -> Outcome | None:
    """The missing who are found are missing no more: "five who vanished are safe"."""
    match = patterns.LATER_RELEASE.match(context.after)
    if match is None or not _is_release(context, context.right[match.end() - 1]):
        return None
    start = re.search("[PDI]", match.group())
    told = part_measure(context.sentence, context.right[start.start()]) if start else ""
    return Outcome((), ()) if told == "missing" else None


def _exempt(context: Context, index: int) -> Outcome | None:
    """Return an outcome without measure, unless the noun phrase itself has another."""
    ended = ENDED_BY_RELEASE if _is_release(context, index) else ()
    return Outcome((), ()) if context.noun_measure in ("", *ended) else None


def _is_release(context: Context, index: int) -> bool:
    trigger = context.trigger_at(index)
    return trigger is not None and trigger.measure == "freed"


def later_harm(context: Context) -> Outcome | None:
    """A worse harm after another: "a trader who was injured in the clash died"."""
    if context.before.endswith(Kind.PARTIAL_COUNT + Kind.OF):
        return None  # "two of the 17 clerks kidnapped in May have died"
    match = patterns.LATER_HARM.match(context.after)
    match = match or patterns.COORDINATED_DEATH.match(context.after)
    match = match or patterns.REPORTED_DEED.match(context.after)
    match = match or _later_death(context)
    told = from_right(context, patterns.TOLD_OF.match(context.after))
    if match is None and told and told.measures == ("tortured",):
        return told
    if context.noun_measure:
        match = match or patterns.FAR_PREDICATE.match(context.after)
    outcome = restricted(from_right(context, match), "killed", "tortured")
    if wounds := crowd_patterns.WOUNDS_OF_MARCHERS.match(context.after):
        return restricted(from_right(context, wounds), "injured")
    return _with_arrest(context, outcome) if outcome else None


def _later_death(context: Context) -> re.Match[str] | None:
    """Return the death of one who is spoken of again: "and he later died"."""
    one = context.quantity is not None and context.quantity.unnumbered
    match = patterns.LATER_DEATH.match(context.after) if one else None
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
    match = patterns.NOT_RETURNED.match(context.after)
    yet = patterns.YET_TO_RETURN.match(context.after)
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
    match = patterns.ALL_WERE.match(context.after) if told else None
    if match is None or context.words_after(match.start(1)) not in EVERYONE:
        return None
    return restricted(from_right(context, match), "killed", "injured", "detained")


def ordered(context: Context) -> Outcome | None:
    """A court has people held: "ordered 11 defendants to be held for two months"."""
    if context.word_before() not in ORDERING:
        return None
    return restricted(
        from_right(context, count_link_patterns.TO_BE.match(context.after)), "detained"
    )


def presumed_dead(context: Context) -> Outcome | None:
    """Those searched for may be given up: "for nine men, who are presumed dead"."""
    match = patterns.PRESUMED_DEAD.match(context.after)
    if match is None or context.words_after(match.start(1))[-1] != "dead":
        return None
    return from_right(context, match)


def when_they(context: Context) -> Outcome | None:
    """The harm to those counted while they did something: "when they were shot"."""
    match = patterns.WHEN_THEY.match(context.after)
    if match is None or context.words_after(match.end(1) - 2)[0] in ("it", "we", "you"):
        return None
    outcome = from_right(context, match)
    return restricted(outcome, "killed", "injured", "detained", "abducted")
