"""Whether a text tells of permission or of its refusal: "let in", "turned back"."""

from __future__ import annotations

import re

from generator.text import word_lists

_TABLE = word_lists.read(__package__, "permissions")
_PERMISSION = re.compile(
    rf"\b(?P<denied>{_TABLE['denial']})?(?:{_TABLE['permission']})", re.IGNORECASE
)
_BARRING = re.compile(
    rf"\b(?P<denied>{_TABLE['denial']})?(?:{'|'.join(_TABLE['barring'])})",
    re.IGNORECASE,
)


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
    """Return the words by which a text tells of permission (true) and of refusal."""
    found: dict[bool, str] = {}
    for pattern, given in ((_PERMISSION, True), (_BARRING, False)):
        for match in pattern.finditer(text):
            found[given is (match["denied"] is None)] = match[0].strip()
    return found
