"""Bodies by their names: "Salt Workers' Union (SWU)", "Ministry of Health".

The nouns that end or begin such names are in `names.toml`, which is read once, on
import.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.model.vocabulary import ActorKind
from generator.text import word_lists

_DATA = word_lists.read(__package__, "names")
KIND_OF_NOUN = {
    noun: ActorKind(kind)
    for kind, nouns in _DATA["kinds"].items()
    for noun in nouns.split()
}
"""Kind of a body by the noun at the end of its name."""
_NOUNS = "|".join(noun.capitalize() for noun in KIND_OF_NOUN)
WORD = r"(?:[A-Z][\w’'-]*[\w’']|[A-Z])"
"""A word with a capital, as in a name."""
_OF_WHOM = rf"(?:of|for) (?:the )?{WORD}(?: (?:and )?{WORD}){{0,6}}"
_BODY = re.compile(
    rf"(?<![\w-])(?P<name>(?:{WORD} (?:(?:of|for|and|on) (?:the )?)?){{1,5}}"
    rf"(?:{_NOUNS})(?: {_OF_WHOM})?"
    rf"|(?:Ministry|Court|Council|Office|Department|Bank) {_OF_WHOM})(?!\w)"
    r"(?: \((?P<short>[A-Z]{2,8})\)|,? or (?P<or>[A-Z]{2,8})\b)?"
)
_BEFORE_NAME = re.compile(
    r"(?:(?:Leaders|Members|Officials|Envoys|Ministers|Presidents|Supporters|Troops)"
    r" (?:of|from|for) (?:the )?|(?:The|An|A|In|At) )"
)
_BEHIND_NOUN = re.compile(r"(?<=\w) (?:of|for) ")
_OF_PARTIES = re.compile(r"\b(?:opposition|ruling|governing) (?:party,? )?(?:the )?$")
"""Words before the name of a party: "the opposition Salt Front"."""
_REGION = re.compile(r"(?:ern|an|arab|states|nations)$")


class Body(NamedTuple):
    """The name of a body in a text; offsets from 0."""

    start: int
    end: int
    kind: ActorKind
    short: str | None
    """Its acronym, where that stands behind the name."""


def find_bodies(text: str) -> Iterator[Body]:
    """Yield the bodies that a text names, in order."""
    for match in _BODY.finditer(text):
        start, end = match.span("name")
        if before := _BEFORE_NAME.match(text, start, end):
            start = before.end()
        kind = kind_of_body(text[start:end])
        if kind is None:
            continue
        if _OF_PARTIES.search(text[:start]):
            kind = ActorKind.PARTY
        yield Body(start, end, kind, match["short"] or match["or"])


def kind_of_body(name: str) -> ActorKind | None:
    """Return the kind of body that a name stands for; None for other names.

    The last noun decides, or else the first: the Eastern Union is one of states.
    """
    words = name.lower().split()
    head = _BEHIND_NOUN.split(name.lower())[0].split()
    noun = next((one for one in (head[-1], words[0]) if one in KIND_OF_NOUN), "")
    if len(words) < 2 or not noun:
        return None
    of_states = noun in ("union", "league") and len(head) > 1
    if of_states and _REGION.search(head[-2]):
        return ActorKind.INTERNATIONAL_ORGANISATION
    return KIND_OF_NOUN[noun]
