"""The scope of a figure in words: what it counts, and of which figure it is a part."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.corpus import wording
from generator.model.documents import Crisis
from generator.model.records import Figure

_JOINED = re.compile("(?:in|on|for|from) ")
"""First words of a scope that needs no comma before it."""


def narrowed(figures: Sequence[Figure], crisis: Crisis) -> tuple[str, ...]:
    """Return cause, place, period and whole in words; the event stands apart.

    Args:
        figures: Figures of one scope, whose wholes may differ.
        crisis: Their crisis.
    """
    wholes = dict.fromkeys(part(figure, crisis) for figure in figures)
    whole = next(iter(wholes)) if len(wholes) == 1 else "part of larger figures"
    return tuple(filter(None, (*wording.scope_details(figures[-1], crisis), whole)))


def part(figure: Figure, crisis: Crisis) -> str:
    """Return the whole that a figure is a part of, such as `part of 355`; else nothing.

    The whole has its people beside its number only where they are others.
    """
    whole = next((one for one in crisis.figures if one.id == figure.part_of), None)
    if whole is None:
        return ""
    alike = (whole.measure, whole.who) == (figure.measure, figure.who)
    words = wording.amount(whole) if alike else wording.figure_phrase(whole, crisis)
    return f"part of {words}"


def phrase(figures: Sequence[Figure], crisis: Crisis) -> str:
    """Return the whole scope of some figures in a phrase, the event last."""
    event = wording.period_event(figures[-1], crisis)
    last = (wording.event_in_phrase(event),) if event else ()
    return ", ".join((*narrowed(figures, crisis), *last))


def with_scope(text: str, scope: str, otherwise: str = ", ") -> str:
    """Return a figure with its scope: `74 people killed in Osh region, part of 80`.

    Args:
        text: The figure.
        scope: Its scope in a phrase; may be empty.
        otherwise: The text before a scope that begins with no preposition.
    """
    if not scope:
        return text
    return f"{text}{' ' if _JOINED.match(scope) else otherwise}{scope}"
