"""What happened to people in texts of languages whose counts are not read."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from importlib import resources

_WORD_START = r"(?<!\w)"
_ARTICLES = {"ar": r"(?<!\w)[وفبلكا]{0,3}"}
"""What precedes a word where articles and conjunctions are written as part of it."""


def stem_patterns(
    language: str, words: dict[str, list[str]]
) -> dict[str, re.Pattern[str]]:
    """Return for each name what matches a word that one of its stems begins."""
    start = _ARTICLES.get(language, _WORD_START)
    return {
        measure: re.compile(f"{start}(?:{'|'.join(map(re.escape, map(fold, stems)))})")
        for measure, stems in words.items()
    }


def fold(text: str) -> str:
    """Return a text as stems are compared with it: in lower case, marks composed."""
    return unicodedata.normalize("NFC", text).casefold()


_PATTERNS = {
    language: stem_patterns(language, words)
    for language, words in tomllib.loads(
        (resources.files("generator.text") / "measure_words.toml").read_text("utf-8")
    ).items()
}
MEASURES = frozenset(name for found in _PATTERNS.values() for name in found)
"""The measures of which words are known."""


def find_measures(text: str, language: str) -> frozenset[str]:
    """Return the measures of which a text has a word.

    Args:
        text: A text in one language.
        language: Its BCP 47 tag; of a language without a list nothing is found.
    """
    patterns = _PATTERNS.get(language.partition("-")[0].lower(), {})
    folded = fold(text)
    return frozenset(
        measure for measure, pattern in patterns.items() if pattern.search(folded)
    )
