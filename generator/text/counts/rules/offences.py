"""Tell harm from charges that only name it: "arrested for assaulting an officer"."""

from __future__ import annotations

from generator.text.counts.syntax.count_context import Context
from generator.text.counts.words.lexicon import Kind

CHARGING = frozenset(
    "arrested held charged accused convicted suspected suspicion arrest".split()
)
CHARGE_LINKS = frozenset(("for", "of", "with", "including"))
ASSAULTING = ("assault", "attack")
"""Beginnings of verbs that name an offence against "a police officer"."""


def is_offence(context: Context, place: int) -> bool:
    """Tell whether a verb only names one of several charges.

    "Held for theft, assaulting an officer and resisting arrest" counts no officer.
    """
    quantity, verb = context.quantity, context.left[place]
    listed = (Kind.COMMA, Kind.COORDINATOR)
    if quantity is None or not quantity.unnumbered or quantity.best != 1:
        return False
    if quantity.noun_phrase.who != "security-forces":
        return False  # "arrested for theft and for attacking a nurse"
    part = context.sentence.parts[verb]
    words = context.sentence.words[: part.start]
    charged = not CHARGING.isdisjoint(words) and not CHARGE_LINKS.isdisjoint(words)
    assault = context.sentence.words[part.start].startswith(ASSAULTING)
    near = (context.before[place - 1 : place], context.after[:1])
    return charged and assault and any(kind in listed for kind in near if kind)
