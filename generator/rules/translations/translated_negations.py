"""Negations in a sentence and in its translation, in the languages of the table."""

from __future__ import annotations

import re

from generator.text import word_lists
from generator.text.language_tags import primary_language

_TABLE = word_lists.read(__package__, "translated_negations")
_WORDS = {language: frozenset(one["words"]) for language, one in _TABLE.items()}
_STEMS = {language: tuple(one["stems"]) for language, one in _TABLE.items()}
_BOUNDS = {language: tuple(one["bounds"]) for language, one in _TABLE.items()}


def differ(one: str, language: str, other: str, other_language: str) -> bool:
    """Tell whether only one of two sentences has a negation.

    Args:
        one: A sentence.
        language: Its BCP 47 tag; where its negations are not known, none differ.
        other: The same sentence in another language.
        other_language: The tag of that.
    """
    known, known_other = (
        primary_language(language),
        primary_language(other_language),
    )
    if not {known, known_other} <= _WORDS.keys():
        return False
    return (_denies(one, known) and not _may_deny(other, known_other)) or (
        _denies(other, known_other) and not _may_deny(one, known)
    )


def denies(text: str, language: str) -> bool:
    """Tell whether a text denies something, or may do so.

    Args:
        text: A text in one language.
        language: Its BCP 47 tag; where its negations are not known, nothing is denied.
    """
    known = primary_language(language)
    return known in _WORDS and _denies(text, known)


def _words(text: str) -> list[str]:
    plain = text.casefold().replace("’", "'").replace("n't", " not")
    return re.findall(r"\w+", plain)


def _denies(text: str, language: str) -> bool:
    words = _words(text)
    return any(
        word in _WORDS[language]
        and not " ".join(words[place + 1 : place + 3]).startswith(_BOUNDS[language])
        for place, word in enumerate(words)
    )


def _may_deny(text: str, language: str) -> bool:
    stems = _STEMS[language]
    return _denies(text, language) or any(
        word.startswith(stems) for word in _words(text)
    )
