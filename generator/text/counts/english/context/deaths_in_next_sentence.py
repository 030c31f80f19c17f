"""Read a death that the next sentence tells: "They beat a man. He later died."."""

from __future__ import annotations

from generator.text.counts.english.outcomes.outcome import Outcome
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words.trigger_words import find_trigger
from generator.text.tokens import (
    Sentence,
    SentenceSpan,
    tokenize,
    word_at,
)

OPENINGS = (["He"], ["She"])
"""First words of the next sentence, if it reports one person's death."""
SURVIVED = frozenset(("injured", "treated"))
"""Measures of one who may die later."""
ADVERBS = frozenset("later also was had then subsequently".split())
MAX_ADVERBS = 3


def later_death(
    text: str,
    sentence: ParsedSentence,
    asserted: dict[int, Outcome],
    following: SentenceSpan,
) -> dict[int, tuple[Outcome, int]]:
    """Return the outcome of one who dies in the next sentence, and where that ends."""
    if following.written[:1] not in OPENINGS:
        return {}
    one = _who_died(sentence, asserted)
    tokens = tokenize(text, following) if one else ()
    end = _end_of_death(tokens) if tokens else 0
    return {one[0]: (one[1], tokens[end - 1].end)} if one and end else {}


def _end_of_death(tokens: Sentence) -> int:
    """Return the token behind "He later died", 0 if he or she does something else."""
    verb = 1
    while verb <= MAX_ADVERBS and word_at(tokens, verb) in ADVERBS:
        verb += 1
    found = find_trigger(tokens, verb) if verb < len(tokens) else None
    return found.end if found and found.meaning.measure == "killed" else 0


def _who_died(
    sentence: ParsedSentence, outcomes: dict[int, Outcome]
) -> tuple[int, Outcome] | None:
    """Return the last person who was hurt, with death as their outcome."""
    index, outcome = next(reversed(outcomes.items()))
    quantity = sentence.parts[index].quantity
    alone = quantity is not None and quantity.best == 1
    hurt = alone and SURVIVED.issuperset(outcome.measures)
    return (index, outcome._replace(measures=("killed",))) if hurt else None
