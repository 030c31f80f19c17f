"""Declarations in the note of a figure that a field is our reading of its article."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.corpus import wording
from generator.text.regex import Regex

FIELDS = frozenset("basis cause group measure number place qualifier".split())
"""Fields that a note may declare; `group` stands for the people counted."""
PHRASE = "our reading"
_DECLARATION = Regex(rf"\b(the [a-z, ]+) (?:is|are) {PHRASE}\b")


def is_declared(field: str, note: str | None) -> bool:
    """Tell whether a note declares a field as our reading.

    Args:
        field: One of `FIELDS`.
        note: Such as `The place and the cause are our reading.`
    """
    return field in declared_fields(note)


@lru_cache(maxsize=1_024)
def declared_fields(note: str | None) -> frozenset[str]:
    """Return the fields that a note declares as our reading; several rules ask."""
    subjects = _DECLARATION.findall((note or "").lower())
    lists = [set(re.findall(r"\w+", words)) - {"the", "and"} for words in subjects]
    return frozenset(field for fields in lists if fields <= FIELDS for field in fields)


def declaration(field: str) -> str:
    """Return the sentence of a note that declares a field, for a hint."""
    return f"note: The {field} is {PHRASE}."


def with_declared(field: str, note: str | None) -> str:
    """Return a note that declares a field as well as those declared already."""
    fields = [f"the {one}" for one in (*sorted(declared_fields(note)), field)]
    if len(fields) == 1:
        return declaration(field)
    return f"note: {wording.join_words(fields).capitalize()} are {PHRASE}."
