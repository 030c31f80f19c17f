"""Parse the noun phrase after a number: people or things, their group and outcome."""

from __future__ import annotations

from generator.text.counts.english.numbers import numerals
from generator.text.counts.english.people import counted_by_events, partitives, patients
from generator.text.counts.english.words import joined_nouns, nouns, unlisted_nouns
from generator.text.counts.english.words.function_words import FUNCTION_WORDS
from generator.text.counts.english.words.kinds import Kind, Trigger
from generator.text.counts.english.words.nouns import (
    PERSONS,
    PLURALS,
    SINGULARS,
    THINGS,
)
from generator.text.counts.english.words.phrase_tables import Match
from generator.text.counts.english.words.trigger_words import (
    EVENT_NOUNS,
    TRIGGER_PHRASES,
    TRIGGER_WORDS,
    find_trigger,
)
from generator.text.counts.shared.quantity import NounPhrase
from generator.text.tokens import Sentence, word_at

MAX_WORDS_TO_HEAD = 7
"""Words after a number within which its head noun must come."""

CASE_NOUNS = frozenset(
    "cases case instances instance victims survivors reports incidents allegations "
    "complaints acts accounts claims".split()
)
"""Nouns that count people by an event: "12 victims of torture"."""
RESULTS = frozenset(("unconscious", "senseless", "alive", "bloody", "unable"))
"""Adjectives behind those whom a verb brings into that state."""
FIRING = frozenset("fired fire fires firing heard".split())
"""Verbs whose object are shots: "fired two shots"."""
CAPTIVES = frozenset(("hostage", "captive"))
HOLDING = frozenset("hold holds held holding take takes took taken taking".split())
"""Verbs with which somebody is held "hostage"."""
MAX_WORDS_TO_HOLD = 8
DEGREES = frozenset("newly recently seriously severely badly critically".split())
"""Adverbs before a participle that modifies a noun."""


def parse_noun_phrase(tokens: Sentence, start: int, *, singular: bool) -> NounPhrase:
    """Parse the noun phrase that a number counts.

    Args:
        tokens: A sentence.
        start: The token after the number.
        singular: Whether the number is one.
    """
    index, partial, pronoun = partitives.parse_partitive(tokens, start)
    if pronoun:
        return partitives.parse_predicate(tokens, index)._replace(partitive=True)
    named = partitives.parse_minors(tokens, index)
    if named or (partial and (named := partitives.parse_whole(tokens, index))):
        return named
    start, measure = index, ""
    index = unlisted_nouns.skip_long_name(tokens, index)
    limit = min(index + MAX_WORDS_TO_HEAD, len(tokens))
    while index < limit:
        phrase = _parse_head(tokens, start, index, singular or partial, measure)
        modifier = joined_nouns.is_noun_before_people(tokens, index)
        trigger = None if phrase or modifier else find_trigger(tokens, index)
        if phrase := phrase or _parse_event_phrase(tokens, index, trigger):
            return phrase._replace(partitive=True) if partial else phrase
        if trigger and _modifies_noun(tokens, *trigger):
            harmed = trigger.meaning.kind != Kind.NO_HARM
            measure = (harmed and trigger.meaning.measure) or measure
        elif _is_thing(tokens, index, trigger) or _modifies_thing(tokens, trigger):
            return NounPhrase(index + 1, "thing")
        elif trigger or (
            _ends_phrase(tokens[index].word) and not _is_attribute(tokens, index)
        ):
            break
        index += 1
    member = (
        unlisted_nouns.parse_people_member(tokens, start, index) if singular else None
    )
    return member or unlisted_nouns.guess_noun_phrase(tokens, start, index, partial)


def _parse_event_phrase(
    tokens: Sentence, index: int, trigger: Match[Trigger] | None
) -> NounPhrase | None:
    """Parse an event of several words: "3 charred bodies"."""
    if trigger is None or trigger.meaning.kind != Kind.EVENT_NOUN:
        return None
    last = tokens[trigger.end - 1].word
    measure = trigger.meaning.measure
    counted = last in EVENT_NOUNS or measure == "returned"  # "900 voluntary returns"
    several = trigger.end > index + 1 and counted and last.endswith("s")
    return NounPhrase(trigger.end, "people", measure=measure) if several else None


def _modifies_thing(tokens: Sentence, trigger: Match[Trigger] | None) -> bool:
    """Tell whether a trigger only modifies a thing: "22 treatment centres"."""
    thing = word_at(tokens, trigger.end) if trigger else ""
    if trigger is None or thing not in THINGS:
        return False
    if trigger.meaning.kind == Kind.PAST_PARTICIPLE:  # "eight affected regions"
        return trigger.meaning.measure == "affected" and thing.endswith("s")
    return trigger.meaning.kind in (Kind.INJURY, Kind.EVENT_NOUN, Kind.TOLL)


def _is_thing(tokens: Sentence, index: int, trigger: Match[Trigger] | None) -> bool:
    """Tell whether a word shows that a number counts no people: "12 rallies"."""
    word = tokens[index].word
    if word in ("shot", "shots") and word_at(tokens, index - 2) in FIRING:
        return True
    if trigger:
        return trigger.meaning.kind == Kind.GATHERING and word.endswith("s")
    if word not in THINGS or _ends_phrase(word) or _is_head(tokens, index + 1):
        return False
    if nouns.joins_modifiers(tokens, index + 1):
        return False  # "200 school and university students"
    after = word_at(tokens, index + 1)
    modified = after in THINGS or after in nouns.MODIFIER_WHO
    return not modified or not _is_head(tokens, index + 2)


def _parse_head(
    tokens: Sentence, start: int, index: int, singular: bool, measure: str
) -> NounPhrase | None:
    """Parse the head noun at an index, if there is one.

    Args:
        tokens: A sentence.
        start: The first modifier.
        index: The token that may be the head.
        singular: Whether a singular noun can be the head.
        measure: The measure of the modifiers.
    """
    word = tokens[index].word
    if word in CASE_NOUNS and (
        cases := patients.parse(tokens, start, index)
        or counted_by_events.parse_cases(tokens, start, index)
    ):
        return cases
    if word in EVENT_NOUNS and counted_by_events.can_count_event(word, singular):
        return counted_by_events.parse_event(tokens, start, index)
    if suffered := counted_by_events.parse_possessive(tokens, start, index):
        return suffered
    if word not in PLURALS and not (
        word in PERSONS and (singular or _is_unmarked_plural(tokens, index))
    ):
        return None
    head_follows = _is_head(tokens, index + 1) and not _is_held(tokens, index + 1)
    if _is_modifier(tokens, index) or head_follows:
        return None
    if not singular and (end := joined_nouns.list_end(tokens, index + 1)):
        return NounPhrase(end, "people", "unspecified", measure)
    if not singular and (end := joined_nouns.end_of_joined(tokens, index + 1)):
        who = nouns.head_who(tokens, start, index)
        return NounPhrase(end, "people", who, measure)
    who = nouns.head_who(tokens, start, index)
    default, unit = (
        nouns.default_measure(tokens, index),
        nouns.UNITS.get(word, "people"),
    )
    return NounPhrase(index + 1, "people", who, measure, default, unit=unit)


def _is_held(tokens: Sentence, index: int) -> bool:
    """Tell whether "hostage" says how people are held: "hold a clerk hostage"."""
    if word_at(tokens, index) not in CAPTIVES:
        return False
    before = (token.word for token in tokens[max(0, index - MAX_WORDS_TO_HOLD) : index])
    after = word_at(tokens, index + 1)
    verb = FUNCTION_WORDS.get(after) in (Kind.COPULA, Kind.HAVE, Kind.MODAL)
    return not verb and not HOLDING.isdisjoint(before)


def _is_unmarked_plural(tokens: Sentence, index: int) -> bool:
    """Tell whether a singular is used for several: "two policeman was killed"."""
    after = index + 1
    if tokens[index].word == "accused":  # "all five accused", not "12 accused of theft"
        following = word_at(tokens, after)
        return following != "of" and _ends_phrase(following or ".")
    after += word_at(tokens, after) in ("was", "were", "has", "have", "are")
    trigger = find_trigger(tokens, after) if after < len(tokens) else None
    return trigger is not None and trigger.meaning.kind in joined_nouns.MODIFYING


def _is_modifier(tokens: Sentence, index: int) -> bool:
    """Tell whether a noun only modifies the next one: "refugee camps"."""
    word, following = tokens[index].word, word_at(tokens, index + 1)
    if word in nouns.NEVER_MODIFIERS or _is_named(tokens, index):
        return False
    if following in THINGS:
        if _is_participle(tokens, index + 1):
            return False  # "Reporter shot dead"
        return word not in PLURALS or word == "police"
    if word in PLURALS and word != "police":
        return False
    return _looks_like_noun(following)


def _is_named(tokens: Sentence, index: int) -> bool:
    """Tell whether the name of a person follows their noun: "his friend Oleg"."""
    near = tokens[index : index + 2]
    return (
        len(near) == 2
        and near[0].text[0].islower()
        and near[1].text[0].isupper()
        and near[0].word in SINGULARS
    )


def _is_participle(tokens: Sentence, index: int) -> bool:
    """Tell whether a participle stands here: "Reporter shot dead", "Nurse shot"."""
    trigger = find_trigger(tokens, index)
    if trigger is None or trigger.meaning.kind != Kind.PAST_PARTICIPLE:
        return False
    return trigger.end > index + 1 or _ends_phrase(word_at(tokens, trigger.end) or ".")


def _looks_like_noun(word: str) -> bool:
    """Tell whether a word in no list looks like a noun rather than a verb."""
    if not word or not word[0].isalpha() or word in FUNCTION_WORDS:
        return False
    if word in RESULTS:
        return False
    if trigger := TRIGGER_WORDS.get(word):
        return trigger.kind in (Kind.GATHERING, Kind.TOLL)
    opens = word in TRIGGER_PHRASES.first_words
    return not opens and not word.endswith(("ed", "ing", "ly"))


def _is_head(tokens: Sentence, index: int) -> bool:
    """Tell whether a noun for people stands here: "police officers", "rebel deaths"."""
    word = word_at(tokens, index)
    if word == "return" and word_at(tokens, index - 1) in PLURALS:
        return False  # "helped 70 refugees return"
    if word in EVENT_NOUNS or word in PLURALS:
        return True
    if word not in SINGULARS or word in TRIGGER_WORDS:
        return False
    trigger = find_trigger(tokens, index)  # "took 25 rebel fighters prisoner"
    return trigger is None or trigger.meaning.kind != Kind.STATE


def _modifies_noun(tokens: Sentence, end: int, trigger: Trigger) -> bool:
    """Tell whether a trigger modifies a noun: "wounded men", "torture victims"."""
    following = word_at(tokens, end)
    if trigger.measure and following in ("victims", "survivors"):
        return True
    if trigger.measure in counted_by_events.CRIMES and (
        following in counted_by_events.CASES
    ):
        return True
    if trigger.measure == "critical" and following in EVENT_NOUNS:
        return True
    if trigger.measure == "injured" and following in ("patients", "cases"):
        return True
    if trigger.kind not in joined_nouns.MODIFYING or _begins_number(following):
        return False
    near = (following, word_at(tokens, end + 1))
    return not _ends_phrase(following or ".") and any(
        word in PLURALS or word in PERSONS for word in near
    )


def _is_attribute(tokens: Sentence, index: int) -> bool:
    """Tell whether an adverb or "and" is part of a noun phrase here: "a home guard"."""
    if nouns.joins_modifiers(tokens, index) or _modifies_participle(tokens, index):
        return True
    following = word_at(tokens, index + 1)
    return tokens[index].word == "home" and (
        following in PLURALS or following in PERSONS
    )


def _modifies_participle(tokens: Sentence, index: int) -> bool:
    """Tell whether an adverb is part of "780 newly uprooted households"."""
    first = index - (tokens[index - 1].word in DEGREES)
    verb, noun = word_at(tokens, first + 1), word_at(tokens, first + 2)
    if tokens[first].word in DEGREES and verb.endswith("ed") and noun in PLURALS:
        return True  # "6,300 newly arrived refugees"
    if tokens[index].word not in DEGREES or index + 2 >= len(tokens):
        return False
    trigger = find_trigger(tokens, index + 1)
    return trigger is not None and _modifies_noun(tokens, *trigger)


def _begins_number(word: str) -> bool:
    return word[:1].isdigit() or word in numerals.FIRST_WORDS


def _ends_phrase(word: str) -> bool:
    return word in FUNCTION_WORDS or word in ("a", "an") or not word[0].isalnum()
