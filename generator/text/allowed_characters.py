"""Which characters files may contain: those that a reviewer can see."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_REFUSED = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"))
"""Unicode's categories of what controls, has no meaning yet, or breaks lines."""
_LAYOUT = frozenset("\t\n\r")
_HIDDEN = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0"
) | frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
"""Letters, marks and signs that show nothing: fillers, blanks, variation selectors."""
_JOINERS = frozenset("\u200c\u200d")
_JOINED = frozenset(
    "ARABIC SYRIAC NKO MONGOLIAN DEVANAGARI BENGALI GURMUKHI GUJARATI ORIYA TAMIL "
    "TELUGU KANNADA MALAYALAM SINHALA KHMER MYANMAR TIBETAN BALINESE JAVANESE".split()
)
"""Scripts that write two letters together or apart with a joiner between them."""


def hidden(text: str) -> int | None:
    """Return the place, from 0, of the first character that nobody can see."""
    plain = text.isascii() and text.isprintable()
    if plain or not any(map(_suspicious, set(text))):
        return None
    places = (
        place
        for place, character in enumerate(text)
        if _suspicious(character) and not _joins(text, place)
    )
    return next(places, None)


@lru_cache(maxsize=4_096)
def _suspicious(character: str) -> bool:
    if character in _LAYOUT:
        return False
    return unicodedata.category(character) in _REFUSED or character in _HIDDEN


def _joins(text: str, place: int) -> bool:
    """Tell whether a joiner stands between letters of a script that needs it."""
    around = (text[place - 1 : place], text[place + 1 : place + 2])
    return text[place] in _JOINERS and all(map(_is_joined, around))


def _is_joined(character: str) -> bool:
    if not character or unicodedata.category(character)[0] not in "LM":
        return False
    return unicodedata.name(character, "").split(" ")[0] in _JOINED
