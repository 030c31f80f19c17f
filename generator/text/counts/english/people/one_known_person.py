"""Parse one person who is known: "the attacker", "the driver and the cook".

They count one where the harm to them follows, or stands right before them.
"""

from __future__ import annotations

from generator.text.counts.english.numbers import ages, numerals
from generator.text.counts.english.numbers.numerals import SMALL
from generator.text.counts.english.people import headline_subjects
from generator.text.counts.english.people.noun_phrases import parse_noun_phrase
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.function_words import FUNCTION_WORDS
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.english.words.trigger_words import (
    TRIGGER_WORDS,
    find_trigger,
)
from generator.text.counts.shared.quantity import NounPhrase, Quantity, one_person
from generator.text.tokens import Sentence, word_at

AUXILIARIES = frozenset(
    "was is were has had been being later also himself herself remains remained found "
    "reported declared pronounced still since".split()
)
MAX_AUXILIARIES = 3
PLURAL_AUXILIARIES = frozenset(("were", "are", "have"))
DETERMINERS = frozenset(("the", "his", "her", "their", "a", "an"))
OTHER_ENDS = frozenset(("", ".", ",", ";", "and", "in", "at", "on", "before"))
"""Words behind "killing one and injuring the other"."""
ASIDES = frozenset("who whose identified named aged".split())
"""Words with which an aside behind a person begins."""
MAX_WORDS_OF_ASIDE = 12
TELLING = frozenset("said says say told claimed alleged recalled testified".split())
SUBJECTS = frozenset(("he", "she", "they"))
LEAVING = frozenset(("left", "leaves", "leaving", "with"))
"""Words before those who are left in a state: "with the gunman dead"."""
MAX_WORDS_TO_INJURY = 4
MAX_WORDS_TO_VERB = 9
"""Words behind a first verb within which "and was" stands."""
MAX_SUBJECTS = 4
"""Further people in one list of subjects."""
POSTMODIFIERS = frozenset("of from in at with on for near".split())
"""Prepositions with which a phrase between a person and the verb begins."""
MAX_POSTMODIFIER = 8
"""Words of such a phrase: "the cleaner of the tanker died"."""
WORDS_BEHIND_AMONG = 8
"""Words behind "was among" in which the harm stands."""
EVENT_KINDS = frozenset((Kind.GATHERING, Kind.EVENT_NOUN, Kind.TOLL))
CLAUSE_KINDS = frozenset(
    (Kind.RELATIVE_PRONOUN, Kind.SUBORDINATOR, Kind.REPORTING_VERB, Kind.COMMA)
)


def parse_one(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "a soldier", "his wife" as one person."""
    noun_phrase = parse_noun_phrase(tokens, start + 1, singular=True)
    bare = noun_phrase.noun_class == "bare" and tokens[start].word == "another"
    event = TRIGGER_WORDS.get(word_at(tokens, start + 1)) if bare else None
    if event and event.kind in EVENT_KINDS:
        return None  # "another demonstration was held"
    plural = tokens[noun_phrase.end - 1].word in nouns.PLURALS
    if not bare and (noun_phrase.noun_class != "people" or plural):
        return None
    return one_person(start, noun_phrase)


def parse_definite(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "the attacker" as one person, if the harm to them is said."""
    one = _parse_known(tokens, start)
    if one is None or headline_subjects.is_object_of_harm(tokens, start):
        return one
    before = FUNCTION_WORDS.get(word_at(tokens, start - 1))
    if before == Kind.INCLUDING:
        return one  # "12 people, including the driver"
    listed = before not in (Kind.TO, Kind.OF, Kind.PREPOSITION)
    end = _end_of_name(tokens, ages.skip_ages(tokens, one).end)
    end = _end_of_subjects(tokens, end, listed=listed)
    joined = end > one.end or word_at(tokens, start - 1) == "and"
    if joined and word_at(tokens, end) in PLURAL_AUXILIARIES:
        return one if _is_harmed(tokens, end + 1, passive=True) else None
    if word_at(tokens, end) in PLURAL_AUXILIARIES:
        return None  # "eleven people close to the attacker were held"
    left = word_at(tokens, start - 1) in LEAVING
    harmed = _is_harmed(tokens, end, passive=left) or _is_harmed_later(tokens, end)
    return one if harmed or _is_harmed_behind(tokens, end) else None


def _parse_known(tokens: Sentence, start: int) -> Quantity | None:
    one = parse_one(tokens, start)
    return one if one and tokens[one.end - 1].word in nouns.PERSONS else None


def _end_of_name(tokens: Sentence, start: int) -> int:
    """Return the end of the name behind a person: "the activist Ida Lund"."""
    end = start
    while end < len(tokens) and headline_subjects.is_name(tokens[end]):
        end += 1
    return end if end <= start + headline_subjects.MAX_WORDS_OF_NAME else start


def _end_of_subjects(tokens: Sentence, end: int, *, listed: bool) -> int:
    """Return the end of "the driver and the cleaner of the tanker"."""
    end += 2 * (word_at(tokens, end) == "of" and word_at(tokens, end + 1) in SMALL)
    end = end_of_list(tokens, end) if listed else end
    return _end_of_postmodifier(tokens, end)


def end_of_list(tokens: Sentence, start: int) -> int:
    """Return the end of ", his conductor and four passengers".

    Without "and", the words behind a comma are an apposition: "the driver, a nurse,".
    """
    end, last = start, start
    for _ in range(MAX_SUBJECTS):
        following = _end_of_next_subject(tokens, end)
        if following == end:
            break
        linked = "and" in (word_at(tokens, end), word_at(tokens, end + 1))
        end = following
        last = end if linked else last
    return last


def _end_of_next_subject(tokens: Sentence, end: int) -> int:
    """Return the end of ", his conductor", "and four passengers"; else `end`."""
    start = end + (word_at(tokens, end) == ",")
    start += word_at(tokens, start) == "and"
    if start == end or start + 1 >= len(tokens):
        return end
    if tokens[start].word in DETERMINERS:
        one = _parse_known(tokens, start)
        return one.end if one else end
    number = numerals.parse_numeral(tokens, start)
    if number is None:
        return end
    several = parse_noun_phrase(tokens, number.end, singular=number.value == 1)
    other = word_at(tokens, several.end - 1) in ("other", "others")
    return several.end if several.noun_class == "people" or other else end


def _end_of_postmodifier(tokens: Sentence, start: int) -> int:
    """Return the end of "of the tanker" before a verb, the start if there is none."""
    if word_at(tokens, start) not in POSTMODIFIERS:
        return start
    for end in range(start + 1, min(start + MAX_POSTMODIFIER, len(tokens))):
        kind = FUNCTION_WORDS.get(tokens[end].word)
        if tokens[end].word == ",":
            return _end_of_apposition(tokens, end) or start
        if kind in CLAUSE_KINDS:
            break
        trigger = find_trigger(tokens, end)
        verb = trigger and trigger.meaning.kind == Kind.INTRANSITIVE
        if verb or kind == Kind.COPULA or tokens[end].word in ("has", "had"):
            return end
    return start


def _suffers(tokens: Sentence, verb: int) -> bool:
    """Tell whether an injury is the object of a verb: "suffered serious injuries"."""
    if FUNCTION_WORDS.get(word_at(tokens, verb)) != Kind.SUFFERING_VERB:
        phrase = find_trigger(tokens, verb) if verb < len(tokens) else None
        if phrase is None:
            return False
        return phrase.end > verb + 1 and phrase.meaning.measure == "injured"
    near = range(verb + 1, min(verb + 1 + MAX_WORDS_TO_INJURY, len(tokens)))
    triggers = (find_trigger(tokens, index) for index in near)
    return any(one and one.meaning.measure == "injured" for one in triggers)


def _end_of_apposition(tokens: Sentence, start: int) -> int:
    """Return the end of ", a white van," before a verb; 0 if there is none."""
    if word_at(tokens, start + 1) not in DETERMINERS:
        return 0
    near = range(start + 2, min(start + MAX_POSTMODIFIER, len(tokens)))
    closing = next((i for i in near if tokens[i].word == ","), len(tokens))
    if any(token.word in nouns.PERSONS for token in tokens[start:closing]):
        return 0  # "the rider of the motorcycle, a courier, was hurt"
    verb = word_at(tokens, closing + 1)
    died = verb in TRIGGER_WORDS and TRIGGER_WORDS[verb].kind == Kind.INTRANSITIVE
    told = died or FUNCTION_WORDS.get(verb) in (Kind.COPULA, Kind.HAVE)
    return closing + 1 if told else 0


def _is_harmed(tokens: Sentence, start: int, *, passive: bool) -> bool:
    """Tell whether a subject came to harm, by the words from its verb on."""
    after = skip_auxiliaries(tokens, start)
    if word_at(tokens, after) == "among" and after > start:
        # "The driver was among the 33 killed", not "among those who spoke".
        end = min(after + 1 + WORDS_BEHIND_AMONG, len(tokens))
        return any(find_trigger(tokens, index) for index in range(after + 1, end))
    trigger = find_trigger(tokens, after) if after < len(tokens) else None
    if trigger is None:
        return _suffers(tokens, after)
    if trigger.meaning.kind == Kind.INTRANSITIVE:
        return True
    if tokens[after].word == "drowned":
        return FUNCTION_WORDS.get(word_at(tokens, after + 1)) != Kind.DETERMINER
    states = (Kind.PAST_PARTICIPLE, Kind.STATE)
    return trigger.meaning.kind in states and (passive or after > start)


def _is_harmed_later(tokens: Sentence, start: int) -> bool:
    """Tell whether a second verb reports harm to one: "gave in and was held"."""
    first = skip_auxiliaries(tokens, start)
    verb = word_at(tokens, first)
    acts = verb.endswith("ed") or verb in ("gave", "went", "fell")
    if first == start and not acts:
        return False
    for joined in range(start + 1, min(start + MAX_WORDS_TO_VERB, len(tokens))):
        word = tokens[joined].word
        if word == "and":
            passive = word_at(tokens, joined + 1) in ("was", "is")
            return _suffers(tokens, joined + 1) or (
                passive and _is_harmed(tokens, joined + 1, passive=False)
            )
        if FUNCTION_WORDS.get(word) in CLAUSE_KINDS:
            return False
    return False


def _is_harmed_behind(tokens: Sentence, start: int) -> bool:
    """Tell whether harm follows an aside, or a statement about oneself.

    "The driver, who was alone, was hurt", "the activist said he was beaten"
    """
    if word_at(tokens, start) == "," and word_at(tokens, start + 1) in ASIDES:
        near = range(start + 2, min(start + MAX_WORDS_OF_ASIDE, len(tokens)))
        closed = (index + 1 for index in near if tokens[index].word == ",")
        return any(_is_harmed(tokens, end, passive=False) for end in closed)
    one = _pronoun_told_of(tokens, start)
    return one is not None and _is_harmed(tokens, one + 1, passive=False)


def tell_of_themselves(tokens: Sentence, end: int) -> bool:
    """Tell whether people report harm to themselves: "the mayor | said he was hit".

    Of the dead others report it, even where a sentence reads so.

    Args:
        tokens: A sentence.
        end: Place behind the noun for the people, before a name of theirs.
    """
    return _pronoun_told_of(tokens, _end_of_name(tokens, end)) is not None


def _pronoun_told_of(tokens: Sentence, verb: int) -> int | None:
    """Return the place of "he" in "said he", by the place of the verb."""
    if word_at(tokens, verb) not in TELLING:
        return None
    near = range(verb + 1, min(verb + MAX_POSTMODIFIER, len(tokens)))
    return next((i for i in near if tokens[i].word in SUBJECTS), None)


def skip_auxiliaries(tokens: Sentence, start: int) -> int:
    """Return the end of "was later", "had been badly" before the harm."""
    end = start
    while end < start + MAX_AUXILIARIES and _is_auxiliary(word_at(tokens, end)):
        end += 1
    return end


def _is_auxiliary(word: str) -> bool:
    return word in AUXILIARIES or (word.endswith("ly") and len(word) > 4)


def parse_the_other(tokens: Sentence, start: int) -> Quantity | None:
    """Parse the second of two: "one man died and the other was hurt"."""
    end = start + 2
    before = word_at(tokens, start - 1)
    if word_at(tokens, start + 1) != "other":
        return None
    closed = word_at(tokens, end) in OTHER_ENDS
    harmed = closed and headline_subjects.is_object_of_harm(tokens, start)
    if before in ("and", "while", ",", ";"):
        harmed = harmed or _is_harmed(tokens, end, passive=True)
    if not harmed:
        return None
    return one_person(start, NounPhrase(end, "people", "unspecified"))
