"""The language of a text, by its script and its most frequent short words."""

from __future__ import annotations

import re
import unicodedata

from babel import Locale

from generator.text import word_lists
from generator.text.language_tags import ENGLISH, primary_language
from generator.text.regex import Regex

MIN_STOP_WORDS = 4
"""Minimum number of stop words of a language for a text to be in it."""
MIN_LEAD = 1.2
"""Minimum ratio of these to the stop words of any other language."""
MIN_QUOTED_STOP_WORDS = 2
"""Minimum number of stop words for a short text to be in another language."""
_SCRIPTS = {"ja": "[぀-ヿ]", "ko": "[가-힣]", "zh": "[一-鿿]", "ar": "[؀-ۿ]"}
_WORD = Regex(r"[^\W\d_]+")
_STOP_WORDS = {
    tag: frozenset(words.split())
    for tag, words in word_lists.read(__package__, "stop_words").items()
}


_TAGS = {
    word: tuple(tag for tag, words in _STOP_WORDS.items() if word in words)
    for word in frozenset().union(*_STOP_WORDS.values())
}
"""The languages that have a stop word."""


def english_name(language: str) -> str:
    """Return the English name of a language, or its BCP 47 tag if it has none."""
    primary = primary_language(language)
    return str(Locale(ENGLISH).languages.get(primary, language))


def detect(text: str) -> str | None:
    """Return the BCP 47 tag of a text's language, or None where it is unclear."""
    return _detected(text, _scores(text))


def _detected(text: str, scores: dict[str, int]) -> str | None:
    letters = 0 if text.isascii() else max(1, len(re.findall(r"\w", text)))
    for tag, script in _SCRIPTS.items() if letters else ():
        if len(re.findall(script, text)) * 4 > letters:
            # Persian, Urdu and others share the Arabic script.
            return tag if tag != "ar" else None
    if max(scores.values()) < MIN_STOP_WORDS:
        return None  # as for most quotations
    best, second = sorted(scores, key=lambda tag: -scores[tag])[:2]
    return best if scores[best] > scores[second] * MIN_LEAD else None


def contradicts(text: str, language: str) -> bool:
    """Tell whether a text, however short, is clearly not in a language.

    Args:
        text: A text in one language.
        language: The BCP 47 tag that it is said to have.
    """
    primary = primary_language(language)
    scores = _scores(text)
    detected = _detected(text, scores)
    if detected not in (None, primary) and (
        primary in _STOP_WORDS or detected == ENGLISH
    ):
        return True
    english = scores.pop(ENGLISH)
    if primary == ENGLISH:
        foreign = max(scores.values())
        return not _is_latin(text) or (
            english == 0 and foreign >= MIN_QUOTED_STOP_WORDS
        )
    other_script = primary in _STOP_WORDS and not _is_latin(
        " ".join(_STOP_WORDS[primary])
    )
    if other_script and _is_latin(text):
        return True
    return english >= MIN_QUOTED_STOP_WORDS and english > scores.get(primary, 0)


def _scores(text: str) -> dict[str, int]:
    """Return the number of stop words of each language in a text."""
    scores = dict.fromkeys(_STOP_WORDS, 0)
    for word in _WORD.findall(text.casefold()):
        for tag in _TAGS.get(word, ()):
            scores[tag] += 1
    return scores


def _is_latin(text: str) -> bool:
    """Tell whether at least half the letters of a text are Latin ones."""
    if text.isascii():
        return True
    letters = [one for one in text if one.isalpha()]
    latin = sum(unicodedata.name(one, "").startswith("LATIN") for one in letters)
    return latin * 2 >= len(letters)
