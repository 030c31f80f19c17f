"""Words as search compares them: without case, marks and habits of romanisation.

The script of the search box folds what readers type in the same way, by the same table.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from generator.text.regex import Regex

FOLDS = (
    ("ł", "l"),
    ("ø", "o"),
    ("đ", "d"),
    ("ð", "d"),
    ("ı", "i"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("þ", "th"),
    ("ß", "ss"),
    ("tch", "ch"),  # -ovitch, -ovich
    ("sch", "sh"),  # Lukaschenko, Lukashenko
    ("kh", "h"),
    ("w", "v"),
    ("y", "i"),  # Bakiyev, Bakijev, Bakiev; Kyrgyzstan, Kirgizstan
    ("j", "i"),
    ("iii", "i"),
    ("ii", "i"),
)
"""Letters for the same sound or sign, in the order of their replacement."""
_MARKS = Regex(r"[\u0300-\u036f]")
_APOSTROPHES = Regex(r"['’]s\b|['’ʼʻʹ`·´]")
_INITIALS = Regex(r"(?<=\b[^\W\d_])\.(?=[^\W\d_]\b)")
_THOUSANDS = Regex(r"(?<=\d),(?=\d{3})")
_WORD = Regex(r"[^\W_]+")
_HYPHEN = Regex(r"[-‐‑]")
_COMPOUND = Regex(r"[^\W_]+(?:[-‐‑][^\W_]+)+")
_BETWEEN = "\0"
"""Separates texts that are folded together; no text has it."""


def fold(text: str) -> str:
    """Return a text in folded letters, with its words still apart."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text.lower()))
    plain = _INITIALS.sub("", _THOUSANDS.sub("", _APOSTROPHES.sub("", plain)))
    for letters, folded in FOLDS:
        plain = plain.replace(letters, folded)
    return plain


def search_words(text: str) -> list[str]:
    """Return the folded words of a text; a compound also as one word.

    Jalal-Abad is found as Jalal, as Abad and as Jalalabad.
    """
    return _words(fold(text))


def words_of_all(texts: Iterable[str]) -> Iterator[str]:
    """Yield the folded words of one text after the other; they are folded together."""
    for folded in fold(_BETWEEN.join(texts)).split(_BETWEEN):
        yield from _words(folded)


def _words(folded: str) -> list[str]:
    words: list[str] = _WORD.findall(folded)
    if _HYPHEN.search(folded):
        words += ("".join(_WORD.findall(one)) for one in _COMPOUND.findall(folded))
    return words
