"""Changes of which a text takes the amount for the result, or the reverse.

A number that "fell by 900 to 4,100" fell neither to 900 nor by 4,100.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Literal

from generator.rules.numbers.dates_in_text import without_any_date
from generator.rules.numbers.numbers_in_text import (
    Number,
    find_numbers,
    share_numbers,
)
from generator.text import word_lists
from generator.text.regex import Regex

_TABLE = word_lists.read(__package__, "changes")
_VERB = Regex(rf"\b(?:{_TABLE['changes']})\b", re.IGNORECASE)
_NUMBER_BEHIND = rf"\s{_TABLE['qualifiers']}$"
_MORE = Regex(_TABLE["more"])
_MAX_CHARACTERS = 80
"""Characters between the verb and what stands before the number."""
Part = Literal["amount", "result", "before"]
"""What a number is of a change: "by 900", "to 4,100", "from 5,000"."""


def _behind_verb(preposition: str) -> str:
    within = rf"\b[^;.!?]{{0,{_MAX_CHARACTERS}}}?\s"
    return rf"\b(?:{_TABLE['changes']}){within}{preposition}{_NUMBER_BEHIND}"


_BEFORE: dict[Part, Regex] = {
    "amount": Regex(
        rf"{_behind_verb('by')}"
        rf"|\b(?:{_TABLE['moves']}|(?:{_TABLE['nouns']}) of){_NUMBER_BEHIND}"
        rf"|\b(?:{_TABLE['another']})\s$",
        re.IGNORECASE,
    ),
    "result": Regex(
        rf"{_behind_verb('to')}|\b(?:{_TABLE['states']}){_NUMBER_BEHIND}",
        re.IGNORECASE,
    ),
    "before": Regex(_behind_verb("from"), re.IGNORECASE),
}
"""What stands before the number of each part."""


def misread(text: str, quoted: str) -> Iterator[str]:
    """Yield the changes of a quotation of which a text takes the wrong number.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    verb = _VERB.search(quoted) if share_numbers(text, quoted) else None
    if not verb:
        return
    known = _parts(without_any_date(quoted))
    for key, told in _parts(without_any_date(text)).items():
        parts = known.get(key, {None})
        if None not in parts and None not in told and parts.isdisjoint(told):
            yield quoted[verb.start() :]


def _parts(text: str) -> dict[float | str, set[Part | None]]:
    """Return what each number of a text is of a change, None where it is nothing."""
    found: dict[float | str, set[Part | None]] = defaultdict(set)
    for number in find_numbers(text):
        found[number.value].add(_part(text, number))
    return found


def _part(text: str, number: Number) -> Part | None:
    if _MORE.match(text, number.end):
        return "amount"
    before = text[: number.start]
    return next((part for part, one in _BEFORE.items() if one.search(before)), None)
