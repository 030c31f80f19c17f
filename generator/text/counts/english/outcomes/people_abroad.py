"""Whether people who enter or leave a country are refugees."""

from __future__ import annotations

from generator.text.counts.english.outcomes.outcome import Outcome
from generator.text.counts.english.senses.ambiguous_words import MOVING_ABROAD
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words import nouns
from generator.text.counts.shared.quantity import Quantity
from generator.text.counts.shared.word_tables import load_table

MIN_REFUGEES = 50
"""Fewer people who leave a country are travellers."""
MIN_MOVING = 1_000
"""Fewer people of whom a text says only that they entered a country may be guests."""
TRAVELLERS = (
    nouns.SPECTATORS
    | frozenset(load_table("english/nouns")["visitors"])
    | frozenset(
        "workers labourers students pilgrims passengers travelers employees "
        "businessmen players athletes delegates sailors drivers".split()
    )
)
"""People who go abroad without fleeing."""


def may_be_refugees(
    sentence: ParsedSentence, index: int, quantity: Quantity, outcome: Outcome
) -> bool:
    """Tell whether people are so many, or flee in such words, that they are refugees.

    Args:
        sentence: A sentence.
        index: The part that is their count.
        quantity: The count.
        outcome: What seems to have happened to them.
    """
    largest = max(quantity.low or 0, quantity.best or 0, quantity.high or 0)
    if _only_moves(sentence, outcome):
        return largest >= MIN_MOVING and not _are_travellers(sentence, index, quantity)
    fled = not quantity.unnumbered and _flees(sentence, outcome)
    return largest >= MIN_REFUGEES or quantity.best == 0 or fled


def _flees(sentence: ParsedSentence, outcome: Outcome) -> bool:
    """Tell whether people fled from or to a country, so that even a few count."""
    triggers = (sentence.parts[place].trigger for place in outcome.triggers)
    exiled = any(
        "exile" in _words_with_next(sentence, place) for place in outcome.triggers
    )
    return exiled or any(one and one.measure == "displaced" for one in triggers)


def _only_moves(sentence: ParsedSentence, outcome: Outcome) -> bool:
    """Tell whether a verb says no more than that people entered or left a country."""
    verbs = (sentence.words[sentence.parts[place].start] for place in outcome.triggers)
    return any(verb in MOVING_ABROAD for verb in verbs)


def _are_travellers(sentence: ParsedSentence, index: int, quantity: Quantity) -> bool:
    """Tell whether those counted are guests or workers, or perhaps no people."""
    head = sentence.words[sentence.parts[index].end - 1]
    return quantity.noun_phrase.noun_class != "people" or head in TRAVELLERS


def _words_with_next(sentence: ParsedSentence, place: int) -> tuple[str, ...]:
    """Return the words of a part and of the one behind it: "forced into exile"."""
    end = sentence.parts[min(place + 1, len(sentence.parts) - 1)].end
    return sentence.words[sentence.parts[place].start : end]
