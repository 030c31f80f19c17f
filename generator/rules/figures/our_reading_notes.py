"""Declarations in the note of a figure that a field is our reading of its article."""

from __future__ import annotations

import re

FIELDS = frozenset("basis cause group measure number place qualifier".split())
"""What may be declared; `group` stands for the people counted."""
PHRASE = "our reading"
_DECLARATION = re.compile(rf"\b(the [a-z, ]+) (?:is|are) {PHRASE}\b")


def is_declared(field: str, note: str | None) -> bool:
    """Tell whether a note declares a field as our reading.

    Args:
        field: One of `FIELDS`.
        note: Such as `The place and the cause are our reading.`
    """
    if not note:
        return False
    subjects = _DECLARATION.findall(note.lower())
    lists = [set(re.findall(r"\w+", words)) - {"the", "and"} for words in subjects]
    return any(field in fields <= FIELDS for fields in lists)


def declaration(field: str) -> str:
    """Return the note that declares a field, for a hint."""
    return f"note: The {field} is {PHRASE}."
