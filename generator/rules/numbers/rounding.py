"""Numbers that a text of ours rounds: "more than 80" for 83, "nearly 2,000"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import chain

from generator.text.counts.shared.word_tables import load_table
from generator.text.regex import Regex

MAX_FIGURES = 2
"""Figures before the zeros of a round number: two in 1,200."""
DOZENS = (12, 24, 36)
"""Numbers that are round as dozens."""
MAX_QUALIFIER = 40
"""Characters within which a qualifier stands before a number."""
_QUALIFIERS = {
    phrase: qualifier
    for part in ("qualifiers_before", "qualifiers_after")
    for qualifier, phrases in load_table("english/numbers")[part].items()
    for phrase in phrases
}


def _any(part: str) -> str:
    phrases = chain.from_iterable(load_table("english/numbers")[part].values())
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))


_BEFORE = Regex(
    rf"(?<!\w)({_any('qualifiers_before')})\s*(?:the |an? |one )?$", re.IGNORECASE
)
_AFTER = Regex(rf"(?: [a-z]+){{0,2}},? ({_any('qualifiers_after')})\b", re.IGNORECASE)
_ROUNDS: dict[str, Callable[[Fraction, Fraction], bool]] = {
    "more-than": lambda told, given: given * 4 <= told * 5 and told < given,
    "nearly": lambda told, given: given < told <= given * Fraction(21, 20),
    "fewer-than": lambda told, given: given < told and told * 4 <= given * 5,
    "about": lambda told, given: abs(told - given) * 20 <= given,
}
"""Whether a number rounds another, by the qualifier that says so: "more than" down by a
fifth at most, "fewer than" up by a quarter, others by 5 in 100."""
_GIVEN = {
    "more-than": (None, "at-least", "more-than"),
    "nearly": (None, "nearly"),
    "fewer-than": (None, "nearly", "fewer-than", "up-to"),
    "about": (None, "about"),
}
"""Qualifiers of the exact number for which the rounded one remains true."""


def qualifier_at(text: str, start: int, end: int) -> str | None:
    """Return the qualifier that stands before a number or behind it: `more-than`."""
    before = _BEFORE.search(text, max(0, start - MAX_QUALIFIER), start)
    match = before or _AFTER.match(text, end)
    return _QUALIFIERS[match[1].lower()] if match else None


def may_round(qualifier: str | None) -> bool:
    """Tell whether a qualifier can say that a number is rounded."""
    return qualifier in _ROUNDS


def is_rounded(
    qualifier: str | None, told: Fraction, given_as: str | None, given: Fraction
) -> bool:
    """Tell whether a qualified amount is a rounded one.

    Args:
        qualifier: Its own qualifier, such as `more-than`.
        told: The rounded amount.
        given_as: The qualifier of the exact one.
        given: The exact amount.
    """
    rounds = _ROUNDS.get(qualifier or "")
    return bool(rounds and given_as in _GIVEN[f"{qualifier}"] and rounds(told, given))


def is_rounded_count(
    qualifier: str | None, told: int, given_as: str | None, given: int
) -> bool:
    """Tell whether a qualified whole number is a rounded one, such as 85 or 1,200."""
    figures = len(f"{told}".rstrip("0"))
    is_round = told % 5 == 0 or told < 10 or told in DOZENS
    return (
        figures <= MAX_FIGURES
        and is_round
        and is_rounded(qualifier, Fraction(told), given_as, Fraction(given))
    )


def is_next_ten(told: int, exact: int) -> bool:
    """Tell whether a number below a hundred is the ten next to another: 30 for 27."""
    away = abs(told - exact)
    return told % 10 == 0 and told < 100 and away <= 5 and away * 8 <= exact


def is_rounded_down(floor: float | str, values: Iterable[float | str]) -> bool:
    """Tell whether a vague word stands for one of some values: dozens for 63.

    It does from twice its floor up to where the next word begins: dozens for less than
    200, hundreds for less than 2,000.
    """
    return isinstance(floor, int) and any(
        isinstance(value, int) and 2 * floor <= value < 2 * 10 ** len(f"{floor}")
        for value in values
    )
