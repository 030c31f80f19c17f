"""Groups and measures found by stems of words, in languages without a reader."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import cache
from itertools import accumulate, chain

from generator.text import word_lists
from generator.text.language_tags import primary_language
from generator.text.regex import Regex

_WORD_START = r"(?<!\w)"
_ARTICLES = {"ar": r"(?<!\w)[وفبلكا]{0,3}"}
"""Articles and conjunctions that some languages write as part of the next word."""

Stems = dict[str, list[str]]
"""The stems of each name in one language."""


class StemTable:
    """Names of a closed list, with the stems of their words in several languages."""

    def __init__(self, name: str) -> None:
        """Read a table: for each language the stems of each name.

        Args:
            name: The name of a TOML file beside this module, without its ending.
        """
        self._stems: dict[str, Stems] = word_lists.read(__package__, name)
        self.names = frozenset(chain.from_iterable(self._stems.values()))
        """The names of which words are known in any language."""

    def knows(self, language: str) -> bool:
        """Tell whether words of a language are known; a BCP 47 tag."""
        return primary_language(language) in self._stems

    def find(self, text: str, language: str) -> frozenset[str]:
        """Return the names of which a text has a word.

        Args:
            text: A text in one language.
            language: Its BCP 47 tag; in a language without a list nothing is found.
        """
        return frozenset(self.find_words(text, language))

    def find_words(self, text: str, language: str) -> dict[str, str]:
        """Return the first word of a text for each name of which it has one.

        Args:
            text: A text in one language.
            language: Its BCP 47 tag; in a language without a list nothing is found.
        """
        patterns = self._patterns(primary_language(language))
        folded = _fold(text)
        matches = {name: pattern.search(folded) for name, pattern in patterns.items()}
        return {
            name: _unfolded(text, *match.span())
            for name, match in matches.items()
            if match
        }

    @cache  # noqa: B019 - there are three tables, which live as long as the process
    def _patterns(self, language: str) -> dict[str, Regex]:
        """Return for each name a pattern of the words that its stems begin.

        A stem with a space at its end is a whole word; one behind `!` is an exception.
        """
        start = _ARTICLES.get(language, _WORD_START)
        return {
            name: Regex(f"{start}{_except(stems)}(?:{_one_of(stems)})")
            for name, stems in self._stems.get(language, {}).items()
        }


def _except(stems: list[str]) -> str:
    exceptions = [stem[1:] for stem in stems if stem.startswith("!")]
    return f"(?!{_one_of(exceptions)})" if exceptions else ""


def _one_of(stems: list[str]) -> str:
    return "|".join(
        re.escape(_fold(stem.rstrip())) + (r"(?!\w)" if stem.endswith(" ") else r"\w*")
        for stem in stems
        if not stem.startswith("!")
    )


def _unfolded(text: str, start: int, end: int) -> str:
    """Return the part of a text that corresponds to a span of the folded text."""
    composed = unicodedata.normalize("NFC", text)
    ends = [*accumulate(len(character.casefold()) for character in composed)]
    return composed[bisect_right(ends, start) : bisect_left(ends, end) + 1]


def _fold(text: str) -> str:
    """Return a text as stems are compared with it: in lower case, marks composed."""
    return unicodedata.normalize("NFC", text).casefold()


GROUP_WORDS = StemTable("group_words")
"""Groups of people, such as `children`."""
MEASURE_WORDS = StemTable("measure_words")
"""Outcomes of people, such as `injured`."""
OPPOSITE_WORDS = StemTable("opposite_words")
"""Deeds that have an opposite, such as `praise`."""
