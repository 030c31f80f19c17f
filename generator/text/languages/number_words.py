"""Numbers in words, as Unicode's CLDR spells them in many languages.

CLDR has the forms that grammar books list first, with their genders, but cases for few
languages only: that a number is not found in words does not say that it is not there.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, product

from icu4py.messageformat import MessageFormat

from generator.text.language_tags import primary_language, script_variants
from generator.text.regex import Regex

_SETS = (
    *("numbering", "cardinal", "cardinal-verbose", "cardinal-neuter"),
    *("cardinal-masculine", "cardinal-masculine-personal", "cardinal-feminine"),
)
"""Rule sets of CLDR; a language that lacks one has its usual form instead."""
_CASES = ("genitive", "dative", "accusative", "instrumental", "locative")
_BY_GENDER = tuple(
    f"cardinal-{gender}-{case}"
    for gender, case in product(("masculine", "feminine"), _CASES)
)
_INFLECTED = {
    "da": ("cardinal-common",),
    "de": ("cardinal-m", "cardinal-n", "cardinal-r", "cardinal-s"),
    "fi": tuple(f"cardinal-{case}" for case in (*_CASES, "partitive")),
    "ko": ("cardinal-native",),
    "lt": _BY_GENDER,
    "pl": _BY_GENDER,
}
"""Rule sets with further forms, for languages of which CLDR has some.

Russian is left out, since `text.counts.russian` reads it.
"""
_TOKEN = Regex(r"[^\W\d_]+")
MAX_JOINT = 2
"""Letters of a word such as "et" that joins two parts of a number."""
MAX_SPELLED = 10**12
"""Numbers from here on are not looked for in words."""


@lru_cache(maxsize=4_096)
def spellings(number: int, language: str) -> frozenset[tuple[str, ...]]:
    """Return the ways to spell a number, each as its words.

    Args:
        number: A number from 0 on, below `MAX_SPELLED`.
        language: BCP 47 tag. For a language that CLDR has no words of, the words are
            those of English.
    """
    inflected = _INFLECTED.get(primary_language(language), ())
    return _spelled(number, language, (*_SETS, *inflected))


def _spelled(
    number: int, language: str, rule_sets: Iterable[str]
) -> frozenset[tuple[str, ...]]:
    spelled = (
        fold_words(_formatter(rules, tag).format({"n": number}))
        for tag, rules in product(script_variants(language), rule_sets)
    )
    return frozenset(filter(None, spelled))


@lru_cache(maxsize=512)
def _formatter(rules: str, language: str) -> MessageFormat:
    return MessageFormat(f"{{n,spellout,%spellout-{rules}}}", language)


def is_spelled(number: int, text: str, language: str) -> bool:
    """Tell whether a text has a number in words of its language."""
    if not 0 <= number < MAX_SPELLED:
        return False
    words = fold_words(text)
    return any(
        _contains(words, spelling, language) for spelling in spellings(number, language)
    )


@lru_cache(maxsize=64)
def _parts(language: str) -> frozenset[str]:
    """Return the words with which numbers of a language begin or end."""
    simple = (*range(1, 20), *range(20, 100, 10), *range(100, 1_000, 100), 1_000)
    inflected = (spellings(number, language) for number in (*simple, 1_000_000))
    joined = (_spelled(number, language, _SETS) for number in range(21, 100))
    spelled = chain.from_iterable((*inflected, *joined))
    return frozenset(word for one in spelled for word in (one[0], one[-1]))


def _contains(words: tuple[str, ...], spelling: tuple[str, ...], language: str) -> bool:
    """Tell whether words have a spelling that is not part of a longer number."""
    size = len(spelling)
    if size == 1 and unicodedata.numeric(spelling[0][0], None) is not None:
        return _contains_signs("".join(words), spelling[0])
    return any(
        words[start : start + size] == spelling
        and not is_number_word(words[:start][::-1], language)
        and not is_number_word(words[start + size :], language)
        for start in range(len(words) - size + 1)
    )


def is_number_word(words: tuple[str, ...], language: str) -> bool:
    """Tell whether a number goes on with the next word, or the one after a joint."""
    parts = _parts(language)
    if not words or words[0] in parts:
        return bool(words)
    return len(words[0]) <= MAX_JOINT and words[1:2] != () and words[1] in parts


def _contains_signs(text: str, signs: str) -> bool:
    """Tell whether a text has a number in signs, such as 二十, that is not longer."""
    start = text.find(signs)
    while start >= 0:
        around = text[max(0, start - 1) : start] + text[start + len(signs) :][:1]
        if all(unicodedata.numeric(one, None) is None for one in around):
            return True
        start = text.find(signs, start + 1)
    return False


@lru_cache(maxsize=4_096)
def fold_words(text: str) -> tuple[str, ...]:
    """Return the words of a text without case, accents and soft hyphens."""
    folded = unicodedata.normalize("NFKD", text.casefold().replace("\u00ad", ""))
    plain = "".join(one for one in folded if not unicodedata.combining(one))
    return tuple(_TOKEN.findall(plain))
