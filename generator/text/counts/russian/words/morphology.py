"""Forms of Russian words: lemma, part of speech, case and number, by pymorphy3."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

import pymorphy3

MIN_SCORE = 0.03
"""Share of a reading among all of its word below which it is not considered."""
SECOND_CASES = {"gen1": "gent", "gen2": "gent", "acc2": "accs", "loc1": "loct"} | {
    "loc2": "loct"
}
"""Rare cases of the dictionary, by the one that they stand for."""
NAMES = ("Name", "Surn", "Patr")


class Form(NamedTuple):
    """One reading of a word."""

    lemma: str
    """In lower case, with е for ё."""
    part: str
    """Part of speech as in OpenCorpora: NOUN, VERB, PRTF, PRTS, ADJF, NUMR, PREP, …"""
    case: str
    """nomn, gent, datv, accs, ablt or loct; empty for words without cases."""
    plural: bool
    animate: bool
    passive: bool
    future: bool
    name: bool
    """Whether it is a first name, surname or patronymic."""
    ordinal: bool
    """Whether it is an ordinal number: "второй"."""
    transitive: bool
    """Whether it is a form of a verb with an object."""


@cache
def _analyzer() -> pymorphy3.MorphAnalyzer:
    return pymorphy3.MorphAnalyzer(lang="ru")


@lru_cache(maxsize=65_536)
def forms(word: str) -> tuple[Form, ...]:
    """Return the readings of a word, the likeliest first.

    Args:
        word: A word in lower case, with е for ё.
    """
    parses = _analyzer().parse(word)
    return tuple(
        dict.fromkeys(_form(one) for one in parses if one.score >= MIN_SCORE)
    ) or tuple(map(_form, parses[:1]))


def fold(word: str) -> str:
    """Return a word in lower case, with е for ё."""
    return word.lower().replace("ё", "е")


def _form(parse: pymorphy3.analyzer.Parse) -> Form:
    tag = parse.tag
    case = str(tag.case or "")
    return Form(
        fold(parse.normal_form),
        str(tag.POS or ""),
        SECOND_CASES.get(case, case),
        tag.number == "plur",
        tag.animacy == "anim",
        tag.voice == "pssv",
        tag.tense == "futr",
        any(name in tag for name in NAMES),
        "Anum" in tag,
        "tran" in tag,
    )
