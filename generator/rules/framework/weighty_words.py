"""Words of a text that its quotations must bear out."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib import resources
from typing import NamedTuple

_TABLE = tomllib.loads(
    (resources.files("generator.rules.framework") / "weighty_words.toml").read_text()
)


def _pattern(words: str) -> re.Pattern[str]:
    """Return what matches any of some words: `*` is any ending, `|` a space."""
    parts = (
        re.escape(word).replace(r"\*", r"\w*").replace(r"\|", r"\s+")
        for word in words.split()
    )
    return re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE)


_ROWS = [(_pattern(row), _pattern(row)) for row in _TABLE["rows"]]
_QUANTITIES = [
    tuple(re.compile(rf"\b(?:{one})\b", re.IGNORECASE) for one in pair)
    for pair in _TABLE["quantities"]
]
_OPPOSITES = [
    pair
    for one, other in _TABLE["opposites"]
    for pair in ((_pattern(one), _pattern(other)), (_pattern(other), _pattern(one)))
]
_NEGATION = re.compile(r"\b(?:not|no|never|nor|neither)\b|n[’']t\b", re.IGNORECASE)


class Unsupported(NamedTuple):
    """A word of a text, and the word of a quotation that says the opposite, if any."""

    word: str
    opposite: str = ""


def unsupported(text: str, quoted: str) -> Iterator[Unsupported]:
    """Yield the weighty words of a text that its quotations do not have.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    for wanted, known in (*_ROWS, *_QUANTITIES):
        match = wanted.search(text)
        if match and not known.search(quoted):
            yield Unsupported(match[0])
    if _NEGATION.search(text) or _NEGATION.search(quoted):
        return
    for wanted, opposite in _OPPOSITES:
        match, other = wanted.search(text), opposite.search(quoted)
        if match and other and not (wanted.search(quoted) or opposite.search(text)):
            yield Unsupported(match[0], other[0])
