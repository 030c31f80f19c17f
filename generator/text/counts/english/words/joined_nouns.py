"""Nouns beside the one that a number counts: "80 lawyers and doctors"."""

from __future__ import annotations

from generator.text.counts.english.words.function_words import FUNCTION_WORDS
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.english.words.nouns import MODIFIER_WHO, PERSONS, PLURALS
from generator.text.counts.english.words.trigger_words import find_trigger
from generator.text.tokens import Sentence, word_at

AUXILIARIES = frozenset(
    (Kind.COPULA, Kind.HAVE, Kind.ADVERB, Kind.PREDICATIVE_VERB, Kind.TO)
)
"""Kinds of words between a subject and its participle."""
MODIFYING = frozenset((Kind.PAST_PARTICIPLE, Kind.STATE, Kind.NO_HARM))
"""Triggers that can stand before the noun: "12 wounded men"."""
MAX_WORDS_OF_PARTICIPLE = 9
VERBS_OR_NOUNS = frozenset(("jail", "cane", "club"))


def list_end(tokens: Sentence, index: int) -> int:
    """Return the end of "80 lawyers, doctors and teachers", 0 for a single noun."""
    if word_at(tokens, index) != ",":
        return 0
    end = index
    while word_at(tokens, end) == "," and word_at(tokens, end + 1) in PLURALS:
        end += 2
    end += word_at(tokens, end) == "," and end > index
    last = word_at(tokens, end) == "and" and word_at(tokens, end + 1) in PLURALS
    apart = word_at(tokens, end + 2) == "among"  # "civilians, women and men among them"
    return end + 2 if end > index and last and not apart else 0


def end_of_joined(tokens: Sentence, index: int) -> int:
    """Return the end of "and police" behind a head: "three soldiers and police".

    An adjective may stand before the second noun, a participle behind it: "12 Norvians
    and foreign nationals", "soldiers and police heading to Asta were killed". It is 0
    if no second noun is joined.
    """
    if word_at(tokens, index) != "and":
        return 0
    modified = word_at(tokens, index + 2) in PLURALS
    second = index + 1 + (modified and word_at(tokens, index + 1) in MODIFIER_WHO)
    if word_at(tokens, second) not in PLURALS or second + 1 >= len(tokens):
        return 0
    after = _end_of_participle(tokens, second + 1)
    while FUNCTION_WORDS.get(word_at(tokens, after)) in AUXILIARIES:
        after += 1
    trigger = find_trigger(tokens, after) if after < len(tokens) else None
    harmed = trigger and trigger.meaning.kind in (*MODIFYING, Kind.INTRANSITIVE)
    return second + 1 if harmed else 0


def _end_of_participle(tokens: Sentence, start: int) -> int:
    """Return the end of "heading to Asta" before a verb, `start` if it is none."""
    if not word_at(tokens, start).endswith("ing"):
        return start
    near = range(start + 1, min(start + MAX_WORDS_OF_PARTICIPLE, len(tokens)))
    verbs = (i for i in near if word_at(tokens, i) in ("was", "were", "have", "had"))
    return next(verbs, start)


def is_noun_before_people(tokens: Sentence, index: int) -> bool:
    """Tell whether a noun that could be a verb modifies one: "a jail inmate"."""
    if tokens[index].word not in VERBS_OR_NOUNS:
        return False
    following = word_at(tokens, index + 1)
    return following in PLURALS or following in PERSONS or following.endswith("ers")
