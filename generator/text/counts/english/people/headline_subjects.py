"""Parse people whom a headline names without article or number.

"Soldier killed in raid", "Man, 71, dies", "Bus overturns, driver hurt", "Mob kills
farmer", and "Ida Lund, 19, died".
"""

from __future__ import annotations

from generator.text.counts.english.numbers import ages, numerals
from generator.text.counts.english.people.noun_phrases import parse_noun_phrase
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.function_words import PASSIVES
from generator.text.counts.english.words.kinds import TRANSITIVE_FORMS, Kind
from generator.text.counts.english.words.trigger_words import (
    TRIGGER_WORDS,
    find_trigger,
)
from generator.text.counts.shared.quantity import NounPhrase, Quantity, one_person
from generator.text.tokens import Sentence, Token, word_at

NOT_ACTIVE = PASSIVES | {"to"}
"""Words before a verb of which the next noun is not, or not yet, the object."""
HARMFUL = frozenset(("killed", "injured", "abducted"))
UNNAMED = frozenset(("missing", "unidentified", "unknown", "drowned"))
FOUND = frozenset("found recovered discovered retrieved pulled fished".split())
FATES = frozenset(("dead", "death"))
"""Last words of longer verbs: "shot dead", "hacked to death"."""
PERSONS = nouns.PERSONS | nouns.MODIFIER_WHO.keys()
"""Words with which a person without article begins."""
AUXILIARIES = frozenset("was is has had been also later reportedly".split())
LIST_OPENERS = frozenset((",", ";", "and", "with", "leaves", "leaving"))
"""Words before a further subject, or one left in a state: "ends with gunman dead"."""
MAX_WORDS_OF_NAME = 4
MAX_SUBJECTS = 4
"""People without article in one list: "Woman, baby, nurse die"."""
OBJECT_HARMS = HARMFUL | {"detained", "tortured"}
OBJECT_VERBS = frozenset(
    word
    for word, trigger in TRIGGER_WORDS.items()
    if trigger.kind == Kind.FINITE and trigger.measure in OBJECT_HARMS
)
"""Verbs in the present tense with which a headline reports harm."""
NO_SUBJECTS = frozenset(
    "to not may might can could will would must should did does do don't they we who "
    "that and or i you".split()
)
"""Words before a verb that is no headline's."""
OBJECT_ENDS = frozenset(
    ", ; . in as after at on near over for with during amid outside and from by".split()
) | {""}
"""Words and marks behind the object of a headline."""
HEADLINE_ENDS = frozenset((",", ";", "", ".", "in", "as", "after", "at", "on", "near"))
"""Words and marks behind the harm of a further subject."""


def is_object_of_harm(tokens: Sentence, start: int) -> bool:
    """Tell whether a verb of harm stands before a noun: "killed the mayor"."""
    if word_at(tokens, start - 1) in FATES:
        return _is_object_of_phrase(tokens, start)
    verb = TRIGGER_WORDS.get(word_at(tokens, start - 1))
    if verb is None or verb.kind not in TRANSITIVE_FORMS or verb.weak:
        return False
    return verb.measure in HARMFUL and word_at(tokens, start - 2) not in NOT_ACTIVE


def _is_object_of_phrase(tokens: Sentence, start: int) -> bool:
    """Tell whether a longer verb stands before a noun: "shot dead his wife"."""
    for first in range(max(start - 3, 0), start - 1):
        verb = find_trigger(tokens, first)
        if verb is not None and verb.end == start:
            harmful = verb.meaning.measure in HARMFUL
            passive = word_at(tokens, first - 1) in NOT_ACTIVE
            return harmful and verb.meaning.kind in TRANSITIVE_FORMS and not passive
    return False


def _parse_named(tokens: Sentence, start: int) -> Quantity | None:
    """Parse a name with an age as one person: "Ida Lund, 19 years old, died"."""
    end = start
    while end < len(tokens) and tokens[end].text[:1].isupper():
        end += 1
    age = end + 1 + (word_at(tokens, end + 1) in ("also", "then"))
    if not start + 2 <= end <= start + 4 or word_at(tokens, end) != ",":
        return None
    number = numerals.parse_numeral(tokens, age) if age < len(tokens) else None
    if number is None or number.value > ages.MAX_AGE:
        return None
    years = (word_at(tokens, number.end), word_at(tokens, number.end + 1))
    closing = number.end + 2 * (years == ("years", "old"))
    if word_at(tokens, closing) != ",":
        return None
    return one_person(start, NounPhrase(closing + 1, "people", "unspecified"))


def _parse_titled(tokens: Sentence, start: int) -> Quantity | None:
    """Parse somebody named behind a title: "Journalist Ida Lund was detained"."""
    title = start
    while title + 1 < len(tokens) and _is_modifier(tokens, title):
        title += 1
    if tokens[title].word not in nouns.SINGULARS:
        return None
    end = title + 1
    while end < len(tokens) and is_name(tokens[end]):
        end += 1
    if not title + 2 <= end <= title + MAX_WORDS_OF_NAME:
        return None
    who = nouns.head_who(tokens, start, title)
    one = one_person(start, NounPhrase(end, "people", who))
    after = ages.skip_ages(tokens, one).end
    auxiliaries = after
    while word_at(tokens, auxiliaries) in AUXILIARIES:
        auxiliaries += 1
    harmed = auxiliaries > after and is_harmed(tokens, auxiliaries)
    return ages.skip_ages(tokens, one) if harmed else None


def _is_modifier(tokens: Sentence, index: int) -> bool:
    word, following = tokens[index].word, tokens[index + 1].word
    titled = word in nouns.SINGULARS and following in nouns.SINGULARS
    return titled or word in nouns.MODIFIER_WHO


def is_name(token: Token) -> bool:
    """Tell whether a word may be part of a name."""
    return token.text[0].isupper() and token.word not in TRIGGER_WORDS


def _parse_kin(tokens: Sentence, start: int) -> Quantity | None:
    """Parse a relative of somebody: "Mayor's wife shot"."""
    possessive = tokens[start].word.endswith("'s")
    if not possessive or word_at(tokens, start + 1) not in nouns.KIN:
        return None
    one = parse_noun_phrase(tokens, start + 1, singular=True)
    harmed = one.noun_class == "people" and is_harmed(tokens, one.end)
    return one_person(start, one) if harmed else None


def parse_headline_subject(tokens: Sentence, start: int) -> Quantity | None:
    """Parse a headline's subject without article: "Soldier killed in raid"."""
    if start and tokens[start - 1].word != ":":
        return _parse_listed_subject(tokens, start)
    if tokens[start].word in ("body", "corpse"):
        return _parse_body(tokens, start)
    named = _parse_named(tokens, start) or _parse_kin(tokens, start)
    if named or (named := _parse_titled(tokens, start)):
        return named
    headed = word_at(tokens, start - 1) == ":"
    opens = start == 0 or tokens[start].text[0].isupper()
    if not (opens or headed or "-" in tokens[start].word):
        return None
    return _parse_subject(tokens, start)


def _parse_body(tokens: Sentence, start: int) -> Quantity | None:
    """Parse somebody found dead: "Body of missing man found", "Body found in lake"."""
    after = word_at(tokens, start + 2)
    whose = after in PERSONS or after in UNNAMED or after.endswith("year-old")
    of_one = word_at(tokens, start + 1) == "of" and whose
    if not of_one and word_at(tokens, start + 1) not in FOUND:
        return None
    return one_person(start, NounPhrase(start + 1, "people", "all", "killed"))


def _parse_subject(tokens: Sentence, start: int) -> Quantity | None:
    """Parse one person without article before a harm, if need be after others."""
    one = following = _parse_person(tokens, start)
    for _ in range(MAX_SUBJECTS):
        if following is None or is_harmed(tokens, following.end):
            break
        after = following.end + 1
        if word_at(tokens, following.end) not in (",", "and") or after >= len(tokens):
            return None
        if numerals.parse_numeral(tokens, after):
            return one  # "Soldier, three rebels killed"
        listed = tokens[after].word in PERSONS
        following = _parse_person(tokens, after) if listed else None
    return one if following else None


def _parse_person(tokens: Sentence, start: int) -> Quantity | None:
    noun_phrase = parse_noun_phrase(tokens, start, singular=True)
    if not _is_single_person(tokens, noun_phrase):
        return None
    return ages.skip_ages(tokens, one_person(start, noun_phrase))


def _is_single_person(tokens: Sentence, noun_phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase without article is one person."""
    end = noun_phrase.end
    if noun_phrase.noun_class != "people" or noun_phrase.measure or end >= len(tokens):
        return False
    head = tokens[end - 1].word
    person = head in nouns.SINGULARS or head in nouns.PEOPLES
    return head not in nouns.PLURALS and (person or head.endswith("year-old"))


def is_harmed(tokens: Sentence, end: int) -> bool:
    """Tell whether the harm to a headline's subject follows it."""
    if word_at(tokens, end) == "among":
        return True  # "Photographer among nine killed in strike"
    end += word_at(tokens, end) in ("still", "also", "later", "badly", "seriously")
    if word_at(tokens, end) in ("gets", "get"):
        return word_at(tokens, end + 2) in ("years", "days", "months", "weeks")
    trigger = find_trigger(tokens, end) if end < len(tokens) else None
    harms = (Kind.PAST_PARTICIPLE, Kind.STATE, Kind.INTRANSITIVE)
    if trigger is None or trigger.meaning.kind not in harms:
        return False
    return word_at(tokens, trigger.end) not in ("a", "an", "the", "his", "her")


def _parse_object(tokens: Sentence, start: int) -> Quantity | None:
    """Parse the object of a headline, which has no article: "Police arrest man"."""
    if start < 2 or tokens[start - 2].word in NO_SUBJECTS:
        return None
    victim = parse_noun_phrase(tokens, start, singular=True)
    head = tokens[victim.end - 1].word
    single = head in nouns.PERSONS and head not in nouns.PLURALS
    if victim.noun_class != "people" or victim.measure or not single:
        return None
    one = ages.skip_ages(tokens, one_person(start, victim))
    after = word_at(tokens, one.end)
    return one if after in OBJECT_ENDS or after.endswith("ed") else None


def _parse_second(tokens: Sentence, start: int) -> Quantity | None:
    """Parse the second of two with one article: "a guard and driver were killed"."""
    if word_at(tokens, start - 2) not in nouns.SINGULARS:
        return None
    one = _parse_person(tokens, start)
    if one is None or word_at(tokens, one.end) not in ("were", "are"):
        return None
    return one if is_harmed(tokens, one.end + 1) else None


def _parse_listed_subject(tokens: Sentence, start: int) -> Quantity | None:
    """Parse a further subject of a headline: "Bus overturns, driver killed"."""
    before = tokens[start - 1].word
    if tokens[start].word not in PERSONS:
        return None
    if before in OBJECT_VERBS:
        return _parse_object(tokens, start)
    if before == "and" and (second := _parse_second(tokens, start)):
        return second
    listed = before in LIST_OPENERS
    one = _parse_subject(tokens, start) if listed else None
    if one is None or word_at(tokens, one.end) in ("and", ","):
        return one
    trigger = find_trigger(tokens, one.end)
    ended = trigger is None or word_at(tokens, trigger.end) in HEADLINE_ENDS
    return one if ended else None
