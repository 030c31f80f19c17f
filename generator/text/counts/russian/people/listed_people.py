"""Lists of single people in Russian prose: "погибли водитель, его жена и сын"."""

from __future__ import annotations

from collections.abc import Collection

from generator.text.counts.russian.people import one_person_nouns
from generator.text.counts.russian.people.one_person_nouns import (
    POSSESSIVES,
    VERBAL,
    person,
)
from generator.text.counts.russian.words import trigger_words
from generator.text.counts.russian.words.morphology import Form
from generator.text.counts.russian.words.tokens import (
    DASHES,
    Clause,
    Sentence,
    preposition,
    word_at,
)
from generator.text.counts.russian.words.trigger_words import Role, Trigger
from generator.text.counts.shared.word_tables import load_table

_OPENERS = load_table("russian/denials")["openers"]["words"]
OPENERS = tuple(tuple(phrase.split()) for phrase in _OPENERS if phrase != "еще")
"""Words before a part of those counted: "в том числе"."""


ONE_OF = frozenset(("один", "каждый"))
"""Words for one of those counted, whom a dash only describes: "один из них - повар"."""
MAX_TO_LINK = 2
"""Words from the first word of a phrase to its verb: "жертвами взрыва стали"."""


def list_from(
    sentence: Sentence,
    parts: tuple[Clause, Clause],
    telling: Collection[Trigger],
    counted: Collection[int],
    *,
    listing: bool,
) -> int | None:
    """Return the place where a list of single people begins in a clause, or None.

    Args:
        sentence: A sentence.
        parts: The clause before, or the same if it is the first, and the clause.
        telling: The triggers of the clause.
        counted: Places of words that belong to counts with a number.
        listing: Whether the clause before ends in such a list.
    """
    before, clause = parts
    if listing and _goes_on(sentence, clause, counted):
        return clause.start
    if before is not clause and _specifies(sentence, before, clause, counted):
        return clause.start
    return _list_start(sentence, clause, telling)


def _list_start(
    sentence: Sentence, clause: Clause, telling: Collection[Trigger]
) -> int | None:
    """Return the place where a list of people begins: "погибли водитель, …"."""
    many = [one.place for one in telling if is_of_many(sentence, one)]
    among = [
        place
        for place in range(clause.start, clause.end)
        if trigger_words.noun_measure(sentence[place]) and is_among(sentence, place)
    ]
    return min((place + 1 for place in (*many, *among)), default=None)


def _goes_on(sentence: Sentence, clause: Clause, counted: Collection[int]) -> bool:
    """Tell whether a clause continues a list: ", его помощник и два охранника"."""
    words = sentence[clause.start : clause.end]
    if clause.opening != "," or any(word.is_part(*VERBAL) for word in words):
        return False
    place = clause.start + (words[0].text in POSSESSIVES)
    while place < clause.end and sentence[place].is_part(*one_person_nouns.MODIFIERS):
        place += 1
    return place in counted or (place < clause.end and bool(item(sentence, place)))


def _specifies(
    sentence: Sentence, before: Clause, clause: Clause, counted: Collection[int]
) -> bool:
    """Tell whether a clause says who those are: "пострадавших двое: мать и сын"."""
    words = sentence[before.start : clause.end]
    told = any(word.is_part(*VERBAL) for word in words[clause.start - before.start :])
    share = any(
        ONE_OF & word.lemmas or any(form.ordinal for form in word.forms)
        for word in words
    )
    if clause.opening not in (":", *DASHES) or told or share:
        return False
    return before.end - 1 in counted or bool(
        trigger_words.noun_measure(sentence[before.end - 1])
    )


def part(sentence: Sentence, index: int, clause: Clause) -> Form | None:
    """Return the reading of one person of those counted: "среди которых ребенок"."""
    words = tuple(word.text for word in sentence[clause.start : clause.end])
    opener = next((one for one in OPENERS if words[: len(one)] == one), None)
    first = one_person_nouns.before_attributes(sentence, index) + 1
    if opener is None or first != clause.start + len(opener):
        return None
    return person(sentence, index, ("nomn", "gent", "accs"))


def item(sentence: Sentence, index: int) -> Form | None:
    """Return the reading of one person in the nominative, who can be in a list."""
    form = person(sentence, index, ("nomn",))
    cases = {one.case for one in sentence[index].forms}
    governed = cases != {"nomn"} and preposition(sentence, index)
    return None if governed else form


def is_of_many(sentence: Sentence, trigger: Trigger) -> bool:
    """Tell whether a verb in the plural has the people for its subject."""
    told = trigger.role is not Role.STATE and not trigger.active
    words = sentence[
        trigger.place : trigger.place + 1 + MAX_TO_LINK * (trigger.size > 1)
    ]
    verb = next((word for word in words if word.is_part(*VERBAL)), None)
    return told and verb is not None and verb.forms[0].plural


def is_among(sentence: Sentence, place: int) -> bool:
    """Tell whether a count is among those named: "среди погибших", "в числе …"."""
    number = sentence[place - 1].lemmas if place else frozenset()
    counted = "число" in number and word_at(sentence, place - 2) == "в"
    return counted or preposition(sentence, place) == "среди"
