"""Titles beside the names of people: "Foreign Minister Ann Dale", "Ann Dale, its head".

The words are in `titles.toml`, which is read once, on import.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.text import word_lists

_DATA = word_lists.read(__package__, "titles")
TITLE_WORDS = frozenset(_DATA["titles"].split())
MODIFIERS = frozenset(_DATA["modifiers"].split())
_TITLE = rf"(?:{'|'.join(sorted(TITLE_WORDS, key=len, reverse=True))})"
_MODIFIER = rf"(?:{'|'.join(sorted(MODIFIERS))})"
_WORD = r"(?:[A-Z][\w’'-]*|\w+[’']s)"
_BEFORE = re.compile(
    rf"(?<![\w’'-])(?:(?:The|the|Its|its|A|a|An|an) )?"
    rf"(?P<title>(?:(?:{_WORD}|(?i:{_MODIFIER})|of|for|and|the) )*(?i:{_TITLE}))"
    rf"(?P<of> (?:of|for|at) (?:the )?{_WORD}(?: {_WORD})*)?,? $"
)
_BEHIND = re.compile(
    rf",? (?:(?:who (?:is|was|heads|leads)|the|The|its|a|an|their|his|her) )?"
    rf"(?P<title>(?:(?:{_WORD}|(?i:{_MODIFIER})) )*(?i:{_TITLE})\b"
    rf"(?: (?:of|for|in|at|on) (?:the )?[\w’' -]+?)?)(?=[,.;)]|$)"
)


_LED_BY = re.compile(
    rf"(?P<body>(?:[Tt]he )?{_WORD}(?: {_WORD}){{1,5}}),? (?:led|headed) by $"
)


class Title(NamedTuple):
    """A title beside a name; offsets of both together, from 0."""

    start: int
    end: int
    words: str
    """The title as the article has it, without an article before it."""


def title_of(text: str, name_start: int, name_end: int) -> Title | None:
    """Return the title that stands right before or behind a name.

    Args:
        text: A sentence.
        name_start: Where the name begins, from 0.
        name_end: Where it ends.
    """
    near = text.rfind(" ", 0, max(0, name_start - _LONGEST_TITLE)) + 1
    if match := _LED_BY.search(text[near:name_start]):
        body = match["body"].removeprefix("The ").removeprefix("the ")
        return Title(near + match.start(), name_end, f"leader of the {body}")
    if match := _BEFORE.search(text[near:name_start]):
        words = match["title"] + (match["of"] or "")
        return Title(near + match.start(), name_end, _without_article(words))
    if text[name_end : name_end + 2] == ", " and (
        match := _BEHIND.match(text[name_end : name_end + _LONGEST_TITLE])
    ):
        return Title(
            name_start, name_end + match.end(), _without_article(match["title"])
        )
    return None


_LONGEST_TITLE = 150
"""Characters before or behind a name in which a title is looked for."""


def _without_article(words: str) -> str:
    return re.sub(r"^(?:the|a|an|its|their|and|of|for) ", "", words, flags=re.I)
