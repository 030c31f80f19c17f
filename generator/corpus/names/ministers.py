"""Ministries named by their ministers: "the interior minister"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.documents import Actor
from generator.text import quotations
from generator.text.regex import Regex

_MINISTRY = Regex(
    r"(?:The )?(?:Ministry (?:of|for) (?:the )?(?P<of>.+?)"
    r"|(?P<field>[A-Z].*?) Ministry)(?: of (?:the )?[A-Z].*)?"
)
"""The name of a ministry, perhaps with its country behind it."""
_AFFAIRS = Regex(r"(?i) affairs$")
_BEFORE = r"(?P<before>\S+ )?"
_NO_MINISTER = frozenset("shadow alternative opposition rival exiled".split())
"""Words before "interior minister" that make it the office of another body."""
_STEM_LETTERS = 4
"""Letters that an adjective shares with a country's name: "Norvian" and "Norvia"."""


def names_minister(text: str, ministry: Actor) -> bool:
    """Tell whether a text gives somebody the office of a ministry's minister.

    "Norvia's interior minister" and "the Norvian interior minister" are only of a
    ministry with that name.
    """
    folded = quotations.fold_marks(text)
    own = {word[:_STEM_LETTERS] for name in ministry.names() for word in name.split()}
    return any(
        _is_of(match["before"] or "", own)
        for name in ministry.names()
        for office in _offices(name)
        for match in re.finditer(
            rf"(?i:{_BEFORE}\b{re.escape(office)}\b)(?! of [A-Z])", folded
        )
    )


def _is_of(before: str, own: set[str]) -> bool:
    """Tell whether the word before a minister's office leaves it to a ministry."""
    word = before.strip()
    if word.endswith((",", ";", ":", ".")):
        return True
    is_possessor = word.endswith("'s")
    if not word or not (is_possessor or word[0].isupper()):
        return word not in _NO_MINISTER
    return word.lower() == "the" or word[:_STEM_LETTERS] in own


def _offices(name: str) -> Iterator[str]:
    """Yield what the minister of a ministry is called."""
    if not (match := _MINISTRY.fullmatch(name)):
        return
    field = match["of"] or match["field"]
    yield f"minister of {field}"
    yield f"minister of the {field}"
    yield f"{field} minister"
    if (short := _AFFAIRS.sub("", field)) != field:
        yield f"{short} minister"
