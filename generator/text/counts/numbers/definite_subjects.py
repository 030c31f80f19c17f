"""Parse one person who is known: "the attacker", "the driver and the cook".

They count one where what happened to them follows, or stands right before them.
"""

from generator.text.counts.numbers import ages, headline_subjects
from generator.text.counts.numbers.noun_phrases import parse_noun_phrase
from generator.text.counts.numbers.numerals import SMALL
from generator.text.counts.numbers.quantity import Quantity, one_person
from generator.text.counts.words import nouns
from generator.text.counts.words.lexicon import FUNCTION_WORDS, Kind, find_trigger
from generator.text.counts.words.tokens import Sentence, word_at

AUXILIARIES = frozenset(
    "was is were has had been being later also himself herself remains remained".split()
)
MAX_AUXILIARIES = 3
POSTMODIFIERS = frozenset("of from in at with on for near".split())
"""Prepositions with which a phrase between a person and the verb begins."""
MAX_POSTMODIFIER = 8
"""Words of such a phrase: "the cleaner of the tanker died"."""
CLAUSE_KINDS = frozenset(
    (Kind.RELATIVE_PRONOUN, Kind.SUBORDINATOR, Kind.REPORTING_VERB, Kind.COMMA)
)


def parse_one(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "a soldier", "his wife" as one person."""
    noun_phrase = parse_noun_phrase(tokens, start + 1, singular=True)
    bare = noun_phrase.noun_class == "bare" and tokens[start].word == "another"
    plural = tokens[noun_phrase.end - 1].word in nouns.PLURALS
    if not bare and (noun_phrase.noun_class != "people" or plural):
        return None
    return one_person(start, noun_phrase)


def parse_definite(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "the attacker" as one person, if what happened to them is said."""
    one = _parse_known(tokens, start)
    if one is None or headline_subjects.is_object_of_harm(tokens, start):
        return one
    end = _end_of_subjects(tokens, ages.skip_ages(tokens, one).end)
    joined = end > one.end or word_at(tokens, start - 1) == "and"
    if joined and word_at(tokens, end) == "were":
        return one if _is_harmed(tokens, end + 1, passive=True) else None
    return one if _is_harmed(tokens, end, passive=False) else None


def _parse_known(tokens: Sentence, start: int) -> Quantity | None:
    one = parse_one(tokens, start)
    return one if one and tokens[one.end - 1].word in nouns.PERSONS else None


def _end_of_subjects(tokens: Sentence, end: int) -> int:
    """Return the end of "the driver and the cleaner of the tanker"."""
    end += 2 * (word_at(tokens, end) == "of" and word_at(tokens, end + 1) in SMALL)
    if word_at(tokens, end) == "and" and word_at(tokens, end + 1) in ("the", "his"):
        second = _parse_known(tokens, end + 1)
        end = second.end if second else end
    return _end_of_postmodifier(tokens, end)


def _end_of_postmodifier(tokens: Sentence, start: int) -> int:
    """Return the end of "of the tanker" before a verb, the start if there is none."""
    if word_at(tokens, start) not in POSTMODIFIERS:
        return start
    for end in range(start + 1, min(start + MAX_POSTMODIFIER, len(tokens))):
        kind = FUNCTION_WORDS.get(tokens[end].word)
        if kind in CLAUSE_KINDS:
            break
        trigger = find_trigger(tokens, end)
        verb = trigger and trigger.meaning.kind == Kind.INTRANSITIVE
        if verb or kind == Kind.COPULA or tokens[end].word in ("has", "had"):
            return end
    return start


def _is_harmed(tokens: Sentence, start: int, *, passive: bool) -> bool:
    """Tell whether a subject came to harm, by the words from its verb on."""
    after = _skip_auxiliaries(tokens, start)
    trigger = find_trigger(tokens, after) if after < len(tokens) else None
    if trigger is None:
        return False
    if trigger.meaning.kind == Kind.INTRANSITIVE:
        return True
    states = (Kind.PAST_PARTICIPLE, Kind.STATE)
    return trigger.meaning.kind in states and (passive or after > start)


def _skip_auxiliaries(tokens: Sentence, start: int) -> int:
    end = start
    while end < start + MAX_AUXILIARIES and word_at(tokens, end) in AUXILIARIES:
        end += 1
    return end
