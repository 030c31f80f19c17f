"""Nouns for one person in Russian prose, and nouns joined to them by "и"."""

from __future__ import annotations

from collections.abc import Collection

from generator.text.counts.russian.people.noun_phrases import THINGS, WHO
from generator.text.counts.russian.words import trigger_words
from generator.text.counts.russian.words.morphology import Form
from generator.text.counts.russian.words.tokens import Sentence, Word, word_at

MODIFIERS = ("ADJF", "PRTF")
PERSONAL = ("NOUN", "ADJF", "PRTF")
"""Parts of speech that can stand for a person."""
VERBAL = ("VERB", "PRTS")
"""Parts of speech of which a clause has one, if it says something by itself."""
DIRECT = ("nomn", "accs")
POSSESSIVES = frozenset(("его", "ее", "их"))
NOT_SINGLE = frozenset(
    ("экипаж", "люди", "жизнь", "тело", "чел", "лицо", "труп", "душа", "смерть")
) | {"противник", "враг", "неприятель", "народ", "население", "холера"}


def person(
    sentence: Sentence, index: int, cases: Collection[str] = DIRECT
) -> Form | None:
    """Return the reading of a word as one person in some case, if it is no name."""
    word = sentence[index]
    named = index > 0 and not word.token.text.islower()
    return next(
        (
            form
            for form in word.forms
            if not form.plural and not form.name and form.part in PERSONAL
            if form.case in cases and form.lemma not in NOT_SINGLE | THINGS
            if form.lemma in WHO
            or (form.part == "NOUN" and form.animate and not named)
            or (form.part == "PRTF" and trigger_words.noun_measure(word))
            if form.part != "PRTF" or form.passive or trigger_words.noun_measure(word)
        ),
        None,
    )


def before_modifiers(sentence: Sentence, index: int) -> int:
    """Return the place before the adjectives and participles of a noun, or -1."""
    noun = {(form.case, form.plural) for form in sentence[index].forms}
    place = index - 1
    while place >= 0 and not noun.isdisjoint(
        (form.case, form.plural)
        for form in sentence[place].forms
        if form.part in MODIFIERS
    ):
        if (
            trigger_words.is_active(sentence[place])
            and word_at(sentence, place - 1) == ","
        ):
            break  # ", сбившего пешехода"
        place -= 1
    return place


def before_attributes(sentence: Sentence, index: int) -> int:
    """Return the place before the modifiers and the possessive of a noun, or -1."""
    place = before_modifiers(sentence, index)
    while place >= 0 and sentence[place].text in POSSESSIVES:
        place = before_modifiers(sentence, place)
    return place


def is_modifier(sentence: Sentence, index: int) -> bool:
    """Tell whether a word belongs to a noun after it, perhaps with words of its own.

    "Военный корреспондент", "пропавшего в тайге грибника".
    """
    word = sentence[index]
    if word.is_part("NOUN"):
        return False
    place = after_prepositional(sentence, index + 1)
    while place < len(sentence) and sentence[place].is_part(*MODIFIERS, "ADVB"):
        place += 1
    if place >= len(sentence) or not sentence[place].is_part("NOUN"):
        return False
    cases = {form.case for form in sentence[place].forms if form.part == "NOUN"}
    return any(form.case in cases for form in word.forms)


def after_prepositional(sentence: Sentence, index: int) -> int:
    """Return the place after a preposition with its noun, if they begin at a word."""
    if index >= len(sentence) or not sentence[index].is_part("PREP"):
        return index
    place = index + 1
    while place < len(sentence) and (
        sentence[place].is_part(*MODIFIERS, "NUMR") or sentence[place].is_number
    ):
        place += 1
    noun = place < len(sentence) and sentence[place].has_part("NOUN")
    return place + 1 if noun else index


def is_ordinal(sentence: Sentence, index: int) -> bool:
    """Tell whether a noun is the next of a series: "второй пассажир"."""
    start = before_modifiers(sentence, index) + 1
    return any(
        form.ordinal for word in sentence[start : index + 1] for form in word.forms
    )


def partner_after(sentence: Sentence, index: int) -> int | None:
    """Return the place of a noun joined by "и" behind a noun and its genitive."""
    place = index + 1
    while place < len(sentence) and is_genitive(sentence[place]):
        place += 1
    if word_at(sentence, place) != "и":
        return None
    place += 1 + (word_at(sentence, place + 1) in POSSESSIVES)
    return place if place < len(sentence) else None


def partner_before(sentence: Sentence, index: int) -> int | None:
    """Return the place of a noun joined by "и" before a noun."""
    place = before_attributes(sentence, index)
    if word_at(sentence, place) != "и":
        return None
    place -= 1
    while place > 0 and is_genitive(sentence[place]) and not person(sentence, place):
        place -= 1
    return place


def is_genitive(word: Word) -> bool:
    """Tell whether a word can be a genitive."""
    return word.has_part("NOUN", "ADJF") and any(
        form.case == "gent" for form in word.forms
    )
