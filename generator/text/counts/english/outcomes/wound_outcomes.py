"""Rules for wounds as nouns: "with a gunshot wound", "with broken bones"."""

from __future__ import annotations

from generator.text.counts.english.outcomes.outcome import (
    Outcome,
    from_right,
    restricted,
)
from generator.text.counts.english.patterns.wound_patterns import (
    AFFLICTED,
    ALL_WITH,
    BROUGHT_WITH,
    RELEASED_WITH,
    TAKEN_WITH,
)
from generator.text.counts.english.sentences.count_context import Context
from generator.text.counts.english.words.kinds import Kind

BEARING = frozenset(("with", "had", "has", "have", "having"))
"""Words before an injury that people have."""
PAST = frozenset(("old", "previous", "past", "earlier", "healed", "no"))
"""Words before injuries that people did not come by now."""
ARMS = frozenset(
    "assault bayonet bayonets cane canes club clubs machete machetes taser tasers "
    "whip whips".split()
)
"""Nouns for arms that look like verbs of injury: "armed with a club"."""
MAX_WORDS_TO_WITH = 6
"""Words before an injury of those set free within which "with" stands."""
MAX_INJURY_MODIFIERS = 4
"""Words before an injury within which such a word stands."""


def released_with(context: Context) -> Outcome | None:
    """People come out of a disaster or a prison hurt: "rescued with burns"."""
    match = (
        RELEASED_WITH.match(context.after) if Kind.NO_HARM in context.after else None
    )
    if match is None:
        return None
    start = context.sentence.parts[context.right[match.end() - 1]].start
    near = context.sentence.words[max(start - MAX_WORDS_TO_WITH, 0) : start + 1]
    if "with" not in near or not PAST.isdisjoint(near[near.index("with") :]):
        return None
    return restricted(from_right(context, match), "injured", "tortured")


def afflicted(context: Context) -> Outcome | None:
    """People with or who had an injury: "two boys with eye injuries"."""
    match = AFFLICTED.match(context.after) or TAKEN_WITH.match(context.after)
    if match is None:
        return None
    start = context.sentence.parts[context.right[match.start(1)]].start
    opened = context.sentence.words[max(start - MAX_INJURY_MODIFIERS, 0) : start]
    if context.sentence.words[start] in ARMS:
        return None
    if BEARING.isdisjoint(opened) or not PAST.isdisjoint(opened):
        return None
    outcome = from_right(context, match)
    if context.after[match.start(1)] == Kind.INJURY:
        return restricted(outcome, "injured", "tortured")
    return restricted(outcome, "injured")


def brought_with(context: Context) -> Outcome | None:
    """People are taken away with wounds: "were pulled out with broken bones"."""
    match = ALL_WITH.match(context.after) or BROUGHT_WITH.match(context.after)
    if match is None or context.words_after(match.end() - 1)[0] != "with":
        return None
    return restricted(from_right(context, match), "injured")
