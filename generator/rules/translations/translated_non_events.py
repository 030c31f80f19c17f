"""Events that by an original did not or only nearly happen, lost in a translation."""

from __future__ import annotations

import re

from generator.text import word_lists
from generator.text.language_tags import ENGLISH, primary_language
from generator.text.regex import Regex

_TABLES = (
    "translated_cancellations",
    "translated_near_misses",
    "translated_retractions",
)
"""Words by which something was called off, nearly happened, or was taken back."""


def _pattern(stems: list[str]) -> Regex:
    parts = (
        re.escape(stem).replace("…", r"\b.*\b").replace(r"\$", r"\b") for stem in stems
    )
    return Regex(rf"(?<!\w)(?:{'|'.join(parts)})", re.IGNORECASE)


_PATTERNS: tuple[dict[str, Regex], ...] = tuple(
    {
        language: _pattern(stems)
        for language, stems in word_lists.read(__package__, table).items()
    }
    for table in _TABLES
)


def untranslated_non_event(original: str, language: str, translation: str) -> str:
    """Return the words by which an original alone says that something did not happen.

    They are empty where the translation has such words, too.

    Args:
        original: A quotation.
        language: Its BCP 47 tag; of a language without a list nothing is found.
        translation: The same in English.
    """
    for patterns in _PATTERNS:
        pattern = patterns.get(primary_language(language))
        found = pattern.search(original) if pattern else None
        if found and not patterns[ENGLISH].search(translation):
            return found[0]
    return ""
