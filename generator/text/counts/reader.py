"""Read the counts of people harmed, moved or gathered in news prose.

English and Russian are read; a text in any other language gives no counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.text.counts.english import reader as english_reader
from generator.text.counts.russian import reader as russian_reader
from generator.text.counts.shared.count import Count
from generator.text.language_tags import ENGLISH, primary_language

RUSSIAN = "ru"
LANGUAGES = frozenset((ENGLISH, RUSSIAN))
"""The languages that are read, by their code of two letters."""
MAX_KEPT = 4_096
"""Texts whose counts are kept, since several rules look at each quotation."""


def can_read(language: str) -> bool:
    """Tell whether counts in a language are found; `language` is a BCP 47 tag."""
    return primary_language(language) in LANGUAGES


def read_figures(text: str, language: str = ENGLISH) -> tuple[Count, ...]:
    """Find every count of people harmed, moved or gathered.

    Args:
        text: A text in one language.
        language: Its BCP 47 tag.

    Returns:
        The counts in the order in which they stand in the text; none for a language
        that is not read.
    """
    match primary_language(language):
        case "en":
            return english_reader.read_figures(text)
        case "ru":
            return russian_reader.read_figures(text)
    return ()


def read_counts(text: str, language: str = ENGLISH) -> tuple[Count, ...]:
    """Find every count, including those without an outcome in the text.

    Returns:
        What `read_figures` finds, then the other counts with an empty measure; none
        that the text itself denies.
    """
    return _read_counts(text, primary_language(language))


@lru_cache(maxsize=MAX_KEPT)
def _read_counts(text: str, language: str) -> tuple[Count, ...]:
    figures = read_figures(text, language)
    known = {(figure.low, figure.best, figure.high) for figure in figures}
    return figures + tuple(
        other
        for other in _read_unmeasured(text, language)
        if (other.low, other.best, other.high) not in known
    )


def _read_unmeasured(text: str, language: str) -> Iterator[Count]:
    """Yield the counts of people that a text does not deny, without measures."""
    match language:
        case "en":
            yield from english_reader.read_unmeasured(text)
        case "ru":
            yield from russian_reader.read_unmeasured(text)


def read_measures(text: str, language: str = ENGLISH) -> frozenset[str]:
    """Return every measure of which a text has a word or phrase."""
    return _read_measures(text, primary_language(language))


@lru_cache(maxsize=MAX_KEPT)
def _read_measures(text: str, language: str) -> frozenset[str]:
    match language:
        case "en":
            return english_reader.read_measures(text)
        case "ru":
            return russian_reader.read_measures(text)
    return frozenset()
