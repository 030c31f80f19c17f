"""Counts that a Russian sentence denies, doubts or only supposes."""

from __future__ import annotations

from collections.abc import Collection

from generator.text.counts.russian.words.tokens import (
    Clause,
    Sentence,
    clauses,
    index_phrases,
    match_phrase,
    word_at,
)
from generator.text.counts.shared.word_tables import load_table

_DENIALS = load_table("russian/denials")
DENIED = index_phrases((phrase, True) for phrase in _DENIALS["denied"]["words"])
SKIPPED = frozenset(_DENIALS["denied"]["skipped"])
SUPPOSED = frozenset(_DENIALS["supposed"]["words"])
FUTURE = frozenset(_DENIALS["supposed"]["future"])
QUESTIONS = frozenset(_DENIALS["supposed"]["questions"])
MODALS = frozenset(_DENIALS["supposed"]["modals"])
RATES = index_phrases((phrase, True) for phrase in _DENIALS["rates"]["phrases"])
BACK = frozenset(_DENIALS["back"]["words"])
CONTRAST = frozenset(_DENIALS["contrast"]["words"])
WHETHER = "ли"
ABSENT = "нет"
"""The word by which those whom a clause counts do not exist."""

Span = tuple[int, int]


def denied_spans(sentence: Sentence) -> tuple[Span, ...]:
    """Return the stretches of a sentence whose counts are not asserted, as indexes."""
    whole = (0, len(sentence))
    if word_at(sentence, len(sentence) - 1) == "?":
        return (whole,)
    spans = []
    if (place := _denial(sentence)) is not None:
        spans.append(_scope(sentence, place))
    if any(word.text in SUPPOSED for word in sentence):
        spans.append(whole)
    spans += [
        (clause.start, clause.end)
        for clause in clauses(sentence)
        if _is_modal(sentence, clause)
        or _is_questioned(sentence, clause)
        or _is_rate(sentence, clause)
        or _has_word(sentence, clause, QUESTIONS)
        or _has_word(sentence, clause, {ABSENT})
    ]
    return tuple(spans)


def denies_previous(sentence: Sentence) -> bool:
    """Tell whether a sentence denies the sentence before it: "Это неправда"."""
    opening = {lemma for word in sentence[:2] for lemma in word.lemmas}
    return not BACK.isdisjoint(opening) and _denial(sentence) is not None


def denies_in_words(sentence: Sentence) -> bool:
    """Tell whether a sentence has a word that denies: "опроверг, что погибших нет"."""
    return _denial(sentence) is not None


def _denial(sentence: Sentence) -> int | None:
    """Return the place of the first word or phrase that denies, if any."""
    for index, word in enumerate(sentence):
        for lemma in DENIED.keys() & word.lemmas:
            if any(
                _continues(sentence, index + 1, words[1:]) for words, _ in DENIED[lemma]
            ):
                return index
    return None


def _continues(sentence: Sentence, index: int, rest: tuple[str, ...]) -> bool:
    """Tell whether the rest of a phrase follows, with "пока" or "еще" between."""
    for lemma in rest:
        while index < len(sentence) and SKIPPED & sentence[index].lemmas:
            index += 1
        if index >= len(sentence) or lemma not in sentence[index].lemmas:
            return False
        index += 1
    return True


def _scope(sentence: Sentence, place: int) -> Span:
    """Return the span that a denial at a place denies.

    A contrast behind the denial ends it: "опровергли гибель 20, но признали". One
    before it does not, since it denies what was said: "однако это не подтвердилось".
    """
    for index in range(place, len(sentence)):
        if sentence[index].text in CONTRAST:
            return (0, index)
    return (0, len(sentence))


def _is_modal(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether a clause says what may be; where people are is asserted so too."""
    words = sentence[clause.start : clause.end]
    modal = any(
        (MODALS & word.lemmas and word_at(words, place - 1) != "не")
        or any(form.future and form.lemma in FUTURE for form in word.forms)
        for place, word in enumerate(words)
    )
    return modal and not any("находиться" in word.lemmas for word in words)


def _is_rate(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether a clause says how many there are each day or year."""
    places = range(clause.start, clause.end)
    return any(match_phrase(sentence, place, RATES) for place in places)


def _is_questioned(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether a clause asks if something happened: "погибло ли двое"."""
    return any(
        sentence[place].text == WHETHER
        and sentence[place - 1].is_part("VERB", "PRTS")
        and "быть" not in sentence[place - 1].lemmas
        for place in range(clause.start + 1, clause.end)
    )


def _has_word(sentence: Sentence, clause: Clause, words: Collection[str]) -> bool:
    return any(word.text in words for word in sentence[clause.start : clause.end])
