"""Counts in Russian prose: numbers with their qualifier and noun."""

from __future__ import annotations

from generator.text.counts.russian.people import noun_phrases
from generator.text.counts.russian.words.numerals import parse_numeral
from generator.text.counts.russian.words.tokens import (
    DASHES,
    Sentence,
    index_phrases,
    match_phrase,
    word_at,
)
from generator.text.counts.shared.numeral import Numeral, bounds
from generator.text.counts.shared.quantity import NounPhrase, Quantity
from generator.text.counts.shared.word_tables import flatten, load_table

_NUMBERS = load_table("russian/numerals")


BEFORE = index_phrases(flatten(_NUMBERS["before"]))
AFTER = index_phrases(flatten(_NUMBERS["after"]))
VERBS = dict(flatten(_NUMBERS["verbs"]))
CHANGES = frozenset(_NUMBERS["change"]["verbs"])
FILLERS = frozenset(_NUMBERS["fillers"]["before"])
NUMBERED = frozenset(_NUMBERS["names"]["before"])
TIME = frozenset(_NUMBERS["names"]["time"])
MAX_TO_VERB = 5
"""Words before a number among which its verb stands: "превысило, по данным, 100"."""


def parse_quantity(sentence: Sentence, start: int) -> Quantity | None:
    """Parse the count that begins at a word: qualifier, number and noun."""
    if word_at(sentence, start - 1) in ("ни", "не"):
        return None  # "ни один" counts nobody, and "не пятеро" others
    index, qualifier = _parse_qualifier(sentence, start)
    index = _after_qualifier(sentence, start, index)
    if index >= len(sentence):
        return None
    if inverted := _parse_inverted(sentence, start, index, qualifier):
        return inverted
    opened = word_at(sentence, index) == "от" and index + 1 < len(sentence)
    number = parse_numeral(sentence, index + opened, governed=index > start)
    if number is None:
        return None
    if _is_name(sentence, index, number):
        return Quantity(start, number.end, 0, 0, 0, None, NounPhrase(0, "thing"))
    lower, upper = _parse_range(sentence, number, opened=opened)
    if opened and upper is None:
        return None
    end, qualifier = _parse_after(sentence, lower.end, qualifier)
    qualifier = _from_verb(sentence, start, qualifier)
    noun_phrase = noun_phrases.parse_noun_phrase(sentence, lower._replace(end=end))
    end, qualifier = _parse_after(sentence, noun_phrase.end, qualifier)
    qualifier = _unless_change(sentence, end, qualifier)
    limits = bounds(lower, upper, qualifier)
    return Quantity(start, end, *limits, noun_phrase._replace(end=end))


def _parse_qualifier(sentence: Sentence, start: int) -> tuple[int, str | None]:
    """Return the place after the qualifier at a word, and the qualifier."""
    found = match_phrase(sentence, start, BEFORE)
    if found is None:
        return start, None
    end, qualifier = found
    further = match_phrase(sentence, end, BEFORE)
    return further or (end, qualifier)


def _after_qualifier(sentence: Sentence, start: int, index: int) -> int:
    """Return the place of the number that a qualifier from `start` to `index` has."""
    if index == start:
        return index
    if word_at(sentence, start - 1) == ",":
        index += word_at(sentence, index) == ","  # ", по меньшей мере, девять"
    while word_at(sentence, index) in FILLERS:
        index += 1
    return index + (word_at(sentence, index) == "в")


def _parse_inverted(
    sentence: Sentence, start: int, index: int, qualifier: str | None
) -> Quantity | None:
    """Parse "человек двести", which means about so many."""
    if word_at(sentence, index) != "человек" or index + 1 >= len(sentence):
        return None
    if start and parse_numeral(sentence, start - 1):
        return None
    number = parse_numeral(sentence, index + 1)
    if number is None or word_at(sentence, number.end) in ("человек", "людей"):
        return None
    limits = bounds(number, None, qualifier or "about")
    return Quantity(start, number.end, *limits, NounPhrase(number.end, "people"))


def _is_name(sentence: Sentence, index: int, number: Numeral) -> bool:
    """Tell whether a number is part of a name, a time or an age."""
    before = sentence[index - 1] if index else None
    named = before and any(
        form.lemma in NUMBERED and not form.plural for form in before.forms
    )
    written = sentence[index].text
    if (
        _is_age(sentence, number.end)
        or ":" in written
        or not TIME.isdisjoint((word_at(sentence, number.end),))
    ):
        return True
    people = noun_phrases.parse_noun_phrase(sentence, number).noun_class == "people"
    numbered = before is not None and before.text in ("номер", "№")
    return numbered or (sentence[index].is_number and not people and bool(named))


def _is_age(sentence: Sentence, index: int) -> bool:
    """Tell whether ages joined by "и" or commas follow: "3, 5 и 7 лет"."""
    place = index
    while word_at(sentence, place) in ("и", ",") and place + 2 < len(sentence):
        if not sentence[place + 1].is_number:
            return False
        place += 2
    return place > index and "год" in sentence[place].lemmas


def _parse_range(
    sentence: Sentence, number: Numeral, *, opened: bool
) -> tuple[Numeral, int | None]:
    """Parse the rest of "20-30", "от 20 до 30"; the number itself if there is none."""
    link, index = word_at(sentence, number.end), number.end + 1
    if not (link in DASHES or (opened and link == "до")) or index >= len(sentence):
        return number, None
    upper = parse_numeral(sentence, index)
    if upper is None or upper.vague:
        return number, None
    low = number.value
    if number.scale == 1 and upper.scale > 1 and low < upper.value // upper.scale:
        low *= upper.scale
    if low >= upper.value:
        return number, None
    return number._replace(end=upper.end, value=low), upper.value


def _parse_after(
    sentence: Sentence, index: int, qualifier: str | None
) -> tuple[int, str | None]:
    """Return the place after "с лишним", "и более", and the qualifier then."""
    found = match_phrase(sentence, index, AFTER)
    if found and found[0] < len(sentence) and parse_numeral(sentence, found[0]):
        return index, qualifier  # "14 человек и более 60 ранены"
    return found or (index, qualifier)


def _unless_change(sentence: Sentence, index: int, qualifier: str | None) -> str | None:
    """Return a qualifier; none for "до" with a verb of change: "до шести возросло"."""
    changed = index < len(sentence) and CHANGES & sentence[index].lemmas
    return None if changed and qualifier == "up-to" else qualifier


def _from_verb(sentence: Sentence, start: int, qualifier: str | None) -> str | None:
    """Return the qualifier that a verb before a number gives, takes or leaves.

    "Превысило 100" is more than 100, and "достигло до 100" is 100.
    """
    ellipsis = qualifier == "up-to" and word_at(sentence, start - 1) in DASHES
    if ellipsis and any(CHANGES & word.lemmas for word in sentence[:start]):
        return None
    end = _before_first_number(sentence, start)
    for index in range(end - 1, max(-1, end - 1 - MAX_TO_VERB), -1):
        word = sentence[index]
        if word.is_number and word_at(sentence, index - 1) not in ("с", "со"):
            return qualifier
        if verbs := [VERBS[lemma] for lemma in word.lemmas if lemma in VERBS]:
            return qualifier or verbs[0]
        if CHANGES & word.lemmas:
            return None if qualifier == "up-to" else qualifier
    return qualifier


def _before_first_number(sentence: Sentence, start: int) -> int:
    """Return the place of "с" in "с 1 тыс. 100 до 1 тыс. 423", else `start`."""
    for index in range(start - 1, max(-1, start - 1 - MAX_TO_VERB), -1):
        if word_at(sentence, index) in ("с", "со"):
            number = parse_numeral(sentence, index + 1)
            return index if number and number.end == start else start
    return start
