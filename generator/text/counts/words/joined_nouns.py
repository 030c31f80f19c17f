"""Parse further nouns behind the one that a number counts: "80 lawyers and doctors"."""

from generator.text.counts.words.lexicon import FUNCTION_WORDS, Kind, find_trigger
from generator.text.counts.words.nouns import PLURALS
from generator.text.counts.words.tokens import Sentence, word_at

AUXILIARIES = frozenset(
    (Kind.COPULA, Kind.HAVE, Kind.ADVERB, Kind.PREDICATIVE_VERB, Kind.TO)
)
"""Kinds of words between a subject and its participle."""
MODIFYING = frozenset((Kind.PAST_PARTICIPLE, Kind.STATE, Kind.NO_HARM))
"""Triggers that can stand before the noun: "12 wounded men"."""


def list_end(tokens: Sentence, index: int) -> int:
    """Return where "80 lawyers, doctors and teachers" ends, 0 for a single noun."""
    end = index
    while word_at(tokens, end) == "," and word_at(tokens, end + 1) in PLURALS:
        end += 2
    end += word_at(tokens, end) == "," and end > index
    last = word_at(tokens, end) == "and" and word_at(tokens, end + 1) in PLURALS
    apart = word_at(tokens, end + 2) == "among"  # "civilians, women and men among them"
    return end + 2 if end > index and last and not apart else 0


def is_joined(tokens: Sentence, index: int) -> bool:
    """Tell whether "and" joins a second noun to a head: "three soldiers and police"."""
    second = word_at(tokens, index) == "and" and word_at(tokens, index + 1) in PLURALS
    if not second or index + 2 >= len(tokens):
        return False
    after = index + 2
    while FUNCTION_WORDS.get(word_at(tokens, after)) in AUXILIARIES:
        after += 1
    trigger = find_trigger(tokens, after) if after < len(tokens) else None
    return trigger is not None and trigger.meaning.kind in (
        *MODIFYING,
        Kind.INTRANSITIVE,
    )
