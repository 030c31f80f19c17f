"""Characters that a reviewer cannot see, or that no file or message may contain."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_REFUSED_CATEGORIES = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"))
"""Unicode categories of control, format and unassigned characters and separators."""
_LAYOUT = frozenset("\t\n\r")
_BLANKS = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0"
) | frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
"""Letters, marks and symbols without a shape: fillers, blanks, variation selectors."""
_JOINERS = frozenset("\u200c\u200d")
_JOINING_SCRIPTS = frozenset(
    "ARABIC SYRIAC NKO MONGOLIAN DEVANAGARI BENGALI GURMUKHI GUJARATI ORIYA TAMIL "
    "TELUGU KANNADA MALAYALAM SINHALA KHMER MYANMAR TIBETAN BALINESE JAVANESE".split()
)
"""Scripts in which a joiner between two letters changes their shape."""


def find_invisible(text: str) -> int | None:
    """Return the index of the first invisible character; None if there is none.

    Line breaks, tabs, and joiners in scripts that need them are allowed.
    """
    plain = text.isascii() and text.isprintable()
    if plain or not any(map(_is_invisible, set(text))):
        return None
    indexes = (
        index
        for index, character in enumerate(text)
        if _is_invisible(character) and not _is_valid_joiner(text, index)
    )
    return next(indexes, None)


@lru_cache(maxsize=4_096)
def _is_invisible(character: str) -> bool:
    if character in _LAYOUT:
        return False
    category = unicodedata.category(character)
    return category in _REFUSED_CATEGORIES or character in _BLANKS


def _is_valid_joiner(text: str, index: int) -> bool:
    """Tell whether a character is a joiner between letters of a joining script."""
    neighbours = (text[index - 1 : index], text[index + 1 : index + 2])
    return text[index] in _JOINERS and all(map(_is_joining_letter, neighbours))


def _is_joining_letter(character: str) -> bool:
    if not character or unicodedata.category(character)[0] not in "LM":
        return False
    return unicodedata.name(character, "").split(" ")[0] in _JOINING_SCRIPTS


def printable(line: str) -> str:
    """Return a line without what could control a terminal, or hide or reorder text."""
    return "".join(
        one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in line
    )


_LOOKALIKE_SCRIPTS = frozenset(("LATIN", "CYRILLIC", "GREEK", "CHEROKEE", "ARMENIAN"))
"""Scripts with letters that look like those of another."""


def mixed_words(text: str) -> Iterator[str]:
    """Yield each word with letters of two scripts that look alike.

    Such a word can pass for another one: `Вakiyev` with a Cyrillic first letter.
    """
    if text.isascii():
        return
    for word in re.findall(r"[^\W\d_]+", text):
        letters = (one for one in word if unicodedata.category(one).startswith("L"))
        scripts = {unicodedata.name(letter, "").partition(" ")[0] for letter in letters}
        if len(scripts & _LOOKALIKE_SCRIPTS) > 1:
            yield str(word)
