"""Names of months and days of the week in the languages of the press, from CLDR.

*Source:* Unicode CLDR, as Babel has it; `data/months.toml` adds forms that it lacks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from babel.core import Locale

from generator.text import word_lists
from generator.text.language_tags import primary_language

LOCALES = tuple(
    "en fr es ru ar de pt it tr uk pl nl fa zh ja ko hi bn id vi th he el sv da nb nn"
    " fi cs sk hu ro bg sr sr_Latn hr bs sl mk sq lt lv et be ka hy az az_Cyrl kk ky uz"
    " uz_Cyrl tg tk mn ug ps ur ku ar_LB ar_DZ ar_MA ca gl eu is ga cy mt lb fo af sw"
    " am om so ti ha yo ig rw zu xh ta te ml kn mr gu pa ne si km lo my ms fil ceb"
    " es_PE eo oc br tt qu wo sd or as sc fy".split()
)
"""Locales whose names are known, the most frequent first."""
_EXTRA: dict[str, str] = word_lists.read("generator.authoring.ingest.data", "months")
_STEM = 4
"""Letters that an inflected name shares with its form in CLDR at least."""
_MAX_ENDING = 4
"""Letters that inflection adds to a name or takes away at most."""


@cache
def month_names(locale: str) -> dict[str, int]:
    """Return the number of each month, from 1, by its names in a locale, folded."""
    names = dict(_names(locale, "months"))
    for tag, listed in _EXTRA.items():
        if primary_language(tag) == locale:
            words = enumerate(listed.split(), start=1)
            names |= {word: n for n, word in words if word != "-"}
    return {name: n for name, n in names.items() if not re.search(r"\d", name)}


@cache
def _all_month_names() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for locale in LOCALES:
        for name, number in month_names(locale).items():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


@cache
def weekday_names() -> frozenset[str]:
    """Return the names and abbreviations of days of the week in all locales, folded."""
    return frozenset(name for locale in LOCALES for name, _ in _names(locale, "days"))


@cache
def date_particles() -> frozenset[str]:
    """Return the words that stand between day, month and year in any locale."""
    patterns = (
        Locale.parse(locale).date_formats[form].pattern
        for locale in LOCALES
        for form in ("full", "long", "medium")
    )
    words = (
        word.strip(".,'’-").casefold()
        for pattern in patterns
        for quoted in re.findall(r"'([^']+)'|([^\W\d_a-zA-Z]+)", pattern)
        for word in " ".join(quoted).split()
    )
    return frozenset(words) | frozenset(_PARTICLES.split())


_PARTICLES = (
    "de del d of the st nd rd th er º г года год р року т ж жылы жылғы yil yılı il ili"
    " на no m gada ga i te van den år ал года. sarı г. ب 年 سنة عام năm ngày"
)
"""Words that stand so in the press, beside those of CLDR's patterns."""


def months(word: str, language: str | None = None) -> frozenset[int]:
    """Return the months that a word can name, from 1; none if it names none.

    Args:
        word: A word as printed, in any case.
        language: BCP 47 tag of the text, whose own names take precedence.
    """
    folded = fold(word)
    for locale in (primary_language(language or ""), "en"):
        if locale in LOCALES and (number := month_names(locale).get(folded)):
            return frozenset({number})
    return _inflected(folded)


@cache
def _inflected(word: str) -> frozenset[int]:
    """Return the months whose name in any locale a word is, or is a form of."""
    names = _all_month_names()
    for form in (word, word.removeprefix("ב")):  # Hebrew writes "in" with the name.
        if form in names:
            return names[form]
    for length in range(len(word) - 1, max(_STEM, len(word) - _MAX_ENDING) - 1, -1):
        if numbers := _stems().get(word[:length]):
            return numbers
    return frozenset()


@cache
def _stems() -> dict[str, frozenset[int]]:
    """Return long names, and these without their last letter, of which forms begin."""
    found: dict[str, set[int]] = {}
    for name, numbers in _all_month_names().items():
        for stem in (name, name[:-1]):
            if len(stem) >= _STEM:
                found.setdefault(stem, set()).update(numbers)
    return {stem: frozenset(numbers) for stem, numbers in found.items()}


def fold(word: str) -> str:
    """Return a word in lower case, without the stop of an abbreviation."""
    return word.replace("İ", "i").casefold().strip(".")


def _names(locale: str, field: str) -> Iterable[tuple[str, int]]:
    known = Locale.parse(locale)
    table = known.months if field == "months" else known.days
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in table[context][width].items():
                yield fold(name), number
