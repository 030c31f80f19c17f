"""Counts of nobody in Russian prose: "никто не погиб", "пострадавших нет"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.text.counts.russian.words import trigger_words
from generator.text.counts.russian.words.asides import join_around
from generator.text.counts.russian.words.numerals import parse_numeral
from generator.text.counts.russian.words.tokens import (
    Clause,
    Sentence,
    clauses,
    preposition,
)
from generator.text.counts.shared.word_tables import load_table

_ZERO = load_table("russian/denials")["zero"]
SUBJECTS = tuple(tuple(phrase.split()) for phrase in _ZERO["subjects"])
ABSENT = tuple(tuple(phrase.split()) for phrase in _ZERO["absent"])
PHRASES = tuple(tuple(phrase.split()) for phrase in _ZERO["phrases"])
WHOLES = frozenset(("среди", "из", "у"))
"""Prepositions of a whole that lacks some kind of people: "среди погибших нет
детей"."""


class Zero(NamedTuple):
    """A clause that counts nobody."""

    measure: str
    start: int
    end: int
    """Index of the word after it."""


def find_zeros(sentence: Sentence) -> Iterator[Zero]:
    """Yield each measure of which a sentence says that it happened to nobody."""
    for clause in join_around(sentence, clauses(sentence)):
        measures = _nobody(sentence, clause) or _absent(sentence, clause)
        for measure in dict.fromkeys(measures):
            yield Zero(measure, clause.start, clause.end)


def _nobody(sentence: Sentence, clause: Clause) -> list[str]:
    """Return the measures of "никто не пострадал"."""
    words = [word.text for word in sentence[clause.start : clause.end]]
    text = " ".join(words)
    subject = any(" ".join(phrase) in text for phrase in SUBJECTS)
    if not subject or "не" not in words:
        return []
    found = trigger_words.find_triggers(sentence, clause)
    told = [one.measure for one in found if one.measure]
    return [one.measure for one in found if one.measure and one.negated] or told[:1]


def _absent(sentence: Sentence, clause: Clause) -> list[str]:
    """Return the measures of "погибших нет", "обошлось без жертв"."""
    words = sentence[clause.start : clause.end]
    lemmas = {lemma for word in words for lemma in word.lemmas}
    phrase = any(
        atoms[0] in lemmas and atoms[1].rpartition("+")[2] in lemmas
        for atoms in PHRASES
    )
    neither = words[0].text == "ни" and any(word.text == "нет" for word in sentence)
    absent = neither or any(lemmas.issuperset(atoms) for atoms in ABSENT)
    if not (phrase or absent) or any(
        parse_numeral(sentence, index) for index in range(clause.start, clause.end)
    ):
        return []
    return [
        measure
        for place, word in enumerate(words, clause.start)
        if any(form.case in ("gent", "loct") for form in word.forms)
        and preposition(sentence, place) not in WHOLES
        and (measure := trigger_words.any_measure(word))
    ]
