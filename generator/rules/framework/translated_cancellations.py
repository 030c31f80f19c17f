"""Whether a translation keeps that something was refused, put off or called off."""

from __future__ import annotations

import re

from generator.text import word_lists

_TABLE: dict[str, list[str]] = word_lists.read(__package__, "translated_cancellations")


def _pattern(stems: list[str]) -> re.Pattern[str]:
    parts = (
        re.escape(stem).replace("…", r"\b.*\b").replace(r"\$", r"\b") for stem in stems
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})", re.IGNORECASE)


_PATTERNS = {language: _pattern(stems) for language, stems in _TABLE.items()}
_ENGLISH = _PATTERNS["en"]


def undone(text: str, language: str) -> str:
    """Return the words by which a text says that something was refused or put off.

    Args:
        text: A text in one language.
        language: Its BCP 47 tag; of a language without a list nothing is found.
    """
    pattern = _PATTERNS.get(language.partition("-")[0].lower())
    found = pattern.search(text) if pattern else None
    return found[0] if found else ""


def is_lost(original: str, language: str, translation: str) -> bool:
    """Tell whether only the original says that something was refused or put off.

    Args:
        original: A quotation.
        language: Its BCP 47 tag.
        translation: The same in English.
    """
    return bool(undone(original, language)) and not _ENGLISH.search(translation)
