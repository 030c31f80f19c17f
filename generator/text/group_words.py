"""Who people are, in texts of languages whose counts are not read."""

from __future__ import annotations

import tomllib
from importlib import resources

from generator.text.measure_words import fold, stem_patterns

_PATTERNS = {
    language: stem_patterns(language, words)
    for language, words in tomllib.loads(
        (resources.files("generator.text") / "group_words.toml").read_text("utf-8")
    ).items()
}
GROUPS = frozenset(_PATTERNS["en"])
"""The groups of which words are known."""


def is_known(language: str) -> bool:
    """Tell whether the words of a language for groups are known; a BCP 47 tag."""
    return language.partition("-")[0].lower() in _PATTERNS


def find_groups(text: str, language: str) -> frozenset[str]:
    """Return the groups of people that a text names.

    Args:
        text: A text in one language.
        language: Its BCP 47 tag; of a language without a list nothing is found.
    """
    patterns = _PATTERNS.get(language.partition("-")[0].lower(), {})
    folded = fold(text)
    return frozenset(
        group for group, pattern in patterns.items() if pattern.search(folded)
    )
