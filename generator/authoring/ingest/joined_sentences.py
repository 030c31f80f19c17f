"""Sentences between which a page lacks the space: "Two died.The others fled"."""

from __future__ import annotations

import re

_JOINED = re.compile(
    r"(?<!\S)([^\w\s]*)([^\W\d_]{2,})([.!?]['\"”’»]?)"
    r"([^\W\d_]+)((?:['’][^\W\d_]+)?[^\w\s]*)(?!\S)"
)
"""Two words with the end of a sentence between them, and nothing else around."""

_ABBREVIATIONS = frozenset("ул пр пл пер им стр обл просп ст vul pl ul im".split())
"""Words before a name that end with a full stop and need no space: "ул.Ленина"."""


def separate(text: str) -> str:
    """Return a text with a space between sentences that are joined.

    Otherwise the last word of the first could not be quoted. A name such as "Lenta.Ru"
    stays as it is, as its first word has a capital too.
    """
    return _JOINED.sub(_separated, text)


def _separated(match: re.Match[str]) -> str:
    opening, last, end, first, rest = match.groups()
    ends = last.islower() and last not in _ABBREVIATIONS
    if ends and first == first.capitalize() != first.lower():
        return f"{opening}{last}{end} {first}{rest}"
    return match[0]
