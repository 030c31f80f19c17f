"""Stems, by which words are found in another form: "denied", "denies".

Names are compared by `identifying_words.stem`, which keeps their endings but for the
plural. Rules that compare words by their first letters also find words of one family,
such as "protest" and "protesters".
"""

from __future__ import annotations

from functools import lru_cache

from generator.text.inflection import IRREGULAR_BASES, singular
from generator.text.regex import Regex

_ENDING = Regex(r"(?<=[aeiouy])(\w*?)(?:ed|ing|e)$")
"""The ending of a regular verb, and the "e" that its base may have instead."""
_DOUBLED = Regex(r"([bdgklmnprst])\1$")


@lru_cache(maxsize=8_192)
def stem(word: str) -> str:
    """Return a word in lower case without regular endings: "releas", "deny".

    Words with an opposite prefix keep their irregular forms: "unknown", "known".
    """
    return _without_ending(singular(word.lower()))


@lru_cache(maxsize=8_192)
def verb_stem(word: str) -> str:
    """Return the stem that all forms of a verb share, also the irregular ones."""
    plain = word.lower()
    found = _without_ending(IRREGULAR_BASES.get(plain) or singular(plain))
    return _DOUBLED.sub(r"\1", found)


def _without_ending(word: str) -> str:
    """Return a word without endings, of which "exceeded" has two that "need" lacks."""
    shorter = _ENDING.sub(r"\1", word)
    while shorter != word:
        word, shorter = shorter, _ENDING.sub(r"\1", shorter)
    return word[:-1] + "y" if word.endswith("i") else word
