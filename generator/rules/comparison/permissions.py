"""Whether a text tells of permission or of its refusal: "let in", "turned back"."""

from __future__ import annotations

import re

from generator.text import word_lists
from generator.text.function_words import NEAR_NEGATIVES
from generator.text.regex import Regex
from generator.text.word_lists import any_of

_TABLE = word_lists.read(__package__, "permissions")
_DENIAL = _TABLE["denial"]
_BETWEEN = rf"\s+(?:(?:{_DENIAL['between']})\s+)*(?!nor\b)"
_NOT = _DENIAL["not"].replace("{subject}", _DENIAL["subject"])
_NEARLY_NOT = any_of(NEAR_NEGATIVES)
"""Who "hardly let anybody in" lets a few in, and keeps others out."""
NEGATION = rf"(?:{_NOT}|{_NEARLY_NOT}){_BETWEEN}"
"""What negates the verb that follows: "did not", as a regular expression."""
DENIAL = rf"(?:{_DENIAL['unwilling']}|{_NOT}|{_NEARLY_NOT}){_BETWEEN}"
"""What negates that verb, or tells of somebody unwilling: "refused to"."""
PERMISSION = rf"(?:{'|'.join(_TABLE['permission'])})\b"
"""How a text tells of permission, as a regular expression."""
_PERMISSION = Regex(rf"\b(?P<denied>{DENIAL})?{PERMISSION}", re.IGNORECASE)
_BARRING = Regex(
    rf"\b(?P<denied>{DENIAL})?(?:{'|'.join(_TABLE['barring'])})\b", re.IGNORECASE
)
_DENIED_BARRING = Regex(
    rf"\b(?P<denied>{DENIAL})(?:{_TABLE['barring_denied']})", re.IGNORECASE
)
_ANY = Regex(
    rf"\b(?:{'|'.join((*_TABLE['permission'], *_TABLE['barring']))}"
    rf"|{_TABLE['barring_denied']})"
)
"""Any of these, denied or not, in lower case; most texts have none."""
_HARDLY = Regex(rf"(?:{_NEARLY_NOT})\b", re.IGNORECASE)


def opposite_permissions(text: str, quoted: str) -> tuple[str, str] | None:
    """Return the words of a text and of its quotations that contradict each other.

    One lets in or allows, and the other keeps out or forbids. A denied permission is a
    refusal, and a denied refusal a permission. Where either tells of both, they do not
    contradict each other.

    Args:
        text: A text of ours.
        quoted: Its quotations, or their translations.
    """
    ours = _permissions(text)
    if len(ours) != 1:
        return None
    theirs = _permissions(quoted)
    if len(theirs) != 1 or ours.keys() == theirs.keys():
        return None
    return next(iter(ours.values())), next(iter(theirs.values()))


def _permissions(text: str) -> dict[bool, str]:
    """Return the words by which a text tells of permission (true) and of refusal.

    Whoever "hardly let anybody in" has done both.
    """
    if not _ANY.search(text.lower()):
        return {}
    found: dict[bool, str] = {}
    kinds = ((_PERMISSION, True), (_BARRING, False), (_DENIED_BARRING, False))
    for pattern, given in kinds:
        for match in pattern.finditer(text):
            words, denied = match[0].strip(), match["denied"]
            if denied and _HARDLY.match(denied):
                return {True: words, False: words}
            found[given is (denied is None)] = words
    return found
