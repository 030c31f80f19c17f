"""Tell whether somebody came to harm of whom only the name is given.

A title, a role, an age or another sentence may show that a name is a person's. Without
these, the verb must be one that is said of people alone: no film is arrested.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.text.counts.english.numbers import ages, numerals
from generator.text.counts.english.people import one_known_person
from generator.text.counts.english.people.names_in_text import NamesInText
from generator.text.counts.english.words import names
from generator.text.counts.english.words.function_words import (
    FUNCTION_WORDS,
    MONTHS,
    PASSIVES,
)
from generator.text.counts.english.words.kinds import Kind, Trigger
from generator.text.counts.english.words.names import Name
from generator.text.counts.english.words.nouns import PERSONS, PLURALS
from generator.text.counts.english.words.phrase_tables import Match
from generator.text.counts.english.words.trigger_words import find_trigger
from generator.text.counts.shared.quantity import NounPhrase, Quantity, one_person
from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence, word_at

_VERBS = load_table("english/names")["verbs"]
IMPERSONAL = frozenset(_VERBS["impersonal"])
"""Verbs of harm whose subject or object may be no person."""
IMPERSONAL_SINGLE = frozenset(_VERBS["impersonal_single"])
"""The same for a name of one word."""
MEASURES = frozenset(
    "killed injured treated detained abducted missing tortured".split()
)
"""Measures that apply to single people."""
SENTENCING = frozenset(("sentenced", "sentences", "sentencing"))
OBJECT_ENDS = frozenset(
    (
        *(Kind.SUBORDINATOR, Kind.COORDINATOR, Kind.PREPOSITION, Kind.TIME, Kind.BY),
        *(Kind.COMMA, Kind.COLON_OR_DASH, Kind.QUOTATION_MARK, Kind.ADVERB, Kind.TO),
        *(Kind.CLOSING_BRACKET, Kind.OPENING_BRACKET, Kind.RELATIVE_PRONOUN),
    )
)
"""Kinds of words behind an object."""
MARKS = frozenset(
    ("without", ".", "!", "?", "…", "", "dead", "this", "himself", "herself")
)
FADING = frozenset("down out away off hard".split())
"""Particles with which something named dies without harm: "Ida died down"."""
SHOT_IN = frozenset(("in", "on", "for", "over"))
"""Words after "was shot" that may be said of a film, too."""
SHOT_PERSON = frozenset(
    (("to", "death"), ("in", "the"), ("in", "his"), ("in", "her"), ("at", "least"))
)
"""Words after "shot" that are said of a person alone."""
FATES = frozenset("dead death alive hostage captive custody prisoner hospital".split())
"""Last words of phrases of harm that are of people alone: "beaten to death"."""
CARRIED = frozenset("taken rushed airlifted flown transferred admitted".split())
CARE = frozenset("hospital clinic custody hostage captive prisoner".split())
"""Nouns for places to which a person is taken: "was taken to hospital"."""
MAX_WORDS_TO_CARE = 5
ASIDE_OPENERS = frozenset("the who whose head former chief of from".split())
"""Words with which an aside begins that says more of a person."""
MAX_WORDS_OF_ASIDE = 9
FALLS = frozenset("fell slipped collapsed was".split())
CLAUSE_WORDS = frozenset("who which that when after before while".split())
MAX_WORDS_TO_DEATH = 11
LOST = frozenset(("drowned", "disappeared", "vanished"))
"""Verbs in the past tense that may have no object."""
SINGULAR_AUXILIARIES = frozenset("was is has had remains later also".split())


class Person(NamedTuple):
    """Somebody who is known by name, with their age."""

    name: Name
    quantity: Quantity
    aged: bool


def parse_person(tokens: Sentence, start: int) -> Person | None:
    """Parse the name that begins at a token, and the age behind it."""
    name = names.parse_name(tokens, start) if start < len(tokens) else None
    if name is None or name.words[0] in numerals.FIRST_WORDS:
        return None
    noun_phrase = NounPhrase(name.end, "people", name.who)
    one = one_person(start, noun_phrase)._replace(name=name.words)
    aged = ages.skip_ages(tokens, one)
    return Person(name, aged, aged.end > one.end)


def ends_object(tokens: Sentence, end: int) -> bool:
    """Tell whether an object that is a name may end before a token."""
    word = word_at(tokens, end)
    kind = FUNCTION_WORDS.get(word)
    if word_at(tokens, end - 1) == ",":
        return True  # behind an age
    return kind in OBJECT_ENDS or word in MARKS or word in MONTHS or word.endswith("ly")


def is_object(tokens: Sentence, one: Person, verb: int, text: NamesInText) -> bool:
    """Tell whether a verb of harm takes somebody as its object."""
    known = _is_known(tokens, one, text)
    trigger = find_trigger(tokens, verb)
    if trigger is None:
        return False
    if not known and not _may_be_person(tokens, one, text, plural=True):
        return False
    word = tokens[verb].word
    if word in SENTENCING:
        return True
    if word.startswith("sho") and not known and trigger.end == verb + 1:
        after = tuple(token.word for token in tokens[one.quantity.end :][:2])
        fatal = word_at(tokens, verb - 1) == "fatally" or after[:1] == ("dead",)
        return fatal or after in SHOT_PERSON
    return known or _is_personal(tokens, one, verb, trigger)


def is_subject(
    tokens: Sentence, one: Person, people: list[Person], text: NamesInText
) -> bool:
    """Tell whether somebody came to harm, by the words behind them.

    Args:
        tokens: A sentence.
        one: Who may have come to harm.
        people: The list that they are in, or they alone.
        text: The names of the text.
    """
    known = _is_known(tokens, one, text)
    end = _end_of_aside(tokens, people[-1], known=known)
    start = _start_of_predicate(tokens, one, people, end)
    if start is None:
        return False
    plural = word_at(tokens, start) in one_known_person.PLURAL_AUXILIARIES
    verb = one_known_person.skip_auxiliaries(tokens, start + plural)
    if not known and not _may_be_person(tokens, one, text, plural=verb == start):
        return False
    if (known or len(one.name.words) > 1) and _dies_later(tokens, end):
        return True
    trigger = find_trigger(tokens, verb) if verb < len(tokens) else None
    passive = any(token.word in PASSIVES for token in tokens[start:verb])
    if trigger is None or not _has_happened(tokens, verb, trigger, passive=passive):
        return False
    sentenced = tokens[verb].word in SENTENCING
    return known or sentenced or _is_personal(tokens, one, verb, trigger)


def _start_of_predicate(
    tokens: Sentence, one: Person, people: list[Person], end: int
) -> int | None:
    """Return the first token behind a subject; None if the verb does not agree."""
    start = one_known_person.end_of_list(tokens, end)
    joined = word_at(tokens, one.name.start - 1) == "and" and one.name.is_known
    listed = len(people) > 1 or start > end
    word = word_at(tokens, start)
    plural = word in one_known_person.PLURAL_AUXILIARIES
    if plural and not (listed or joined):
        return None
    return None if listed and word in SINGULAR_AUXILIARIES else start


def _has_happened(
    tokens: Sentence, verb: int, trigger: Match[Trigger], *, passive: bool
) -> bool:
    """Tell whether a verb reports harm to its subject, not a deed of it."""
    if tokens[verb].word in LOST and ends_object(tokens, verb + 1):
        return True
    kind = trigger.meaning.kind
    if kind == Kind.INTRANSITIVE:
        return not _dies_otherwise(tokens, verb)
    suffered = kind in (Kind.PAST_PARTICIPLE, Kind.STATE)
    return passive and (suffered or tokens[verb].word in SENTENCING)


def _dies_otherwise(tokens: Sentence, verb: int) -> bool:
    """Tell whether a death is metaphorical or old: "Ida died down", "died in 1924"."""
    if not tokens[verb].word.startswith("die"):
        return False
    near = word_at(tokens, verb + 1)
    return near in FADING or (near == "in" and word_at(tokens, verb + 2).isdigit())


def _end_of_aside(tokens: Sentence, one: Person, *, known: bool) -> int:
    """Return the end of ", mayor of Asta," behind a full name."""
    end = one.quantity.end
    if word_at(tokens, end) != "," or not (known or len(one.name.words) > 1):
        return end
    first = word_at(tokens, end + 1)
    if first not in ASIDE_OPENERS and first not in PERSONS:
        return end
    near = range(end + 2, min(end + 2 + MAX_WORDS_OF_ASIDE, len(tokens)))
    return next((i + 1 for i in near if tokens[i].word == ","), end)


def _dies_later(tokens: Sentence, end: int) -> bool:
    """Tell whether a death follows another verb: "fell off a roof and died"."""
    verb = word_at(tokens, end)
    if not verb.endswith("ed") and verb not in FALLS:
        return False
    near = range(end + 1, min(end + MAX_WORDS_TO_DEATH, len(tokens)))
    joined = next((i for i in near if tokens[i].word == "and"), end)
    between = (token.word for token in tokens[end + 1 : joined])
    apart = any(word in CLAUSE_WORDS or word in PLURALS for word in between)
    dies = word_at(tokens, joined + 1) in ("died", "drowned")
    return joined > end and dies and not apart


def _is_known(tokens: Sentence, one: Person, text: NamesInText) -> bool:
    """Tell whether a title, a role, an age or the text shows that a person is named."""
    if one.name.is_known or one.aged:
        return True
    return text.shows_person(one.name, tokens[one.name.start].start)


def _may_be_person(
    tokens: Sentence, one: Person, text: NamesInText, *, plural: bool
) -> bool:
    """Tell whether a name that nothing else explains may be a person's.

    Args:
        tokens: A sentence.
        one: Who may be named.
        text: The names of the text.
        plural: Whether the verb allows that the name is a plural.
    """
    words = one.name.words
    if not names.NOT_PERSONS.isdisjoint(words):
        return False
    if len(words) == 1:
        if plural and words[0].endswith("s"):
            return False
        if names.is_common(tokens[one.name.start]):
            return False
    return not text.shows_other(one.name, tokens[one.name.start].start)


def _is_personal(
    tokens: Sentence, one: Person, index: int, trigger: Match[Trigger]
) -> bool:
    """Tell whether a harm comes to people alone: no film was arrested."""
    word, following = tokens[index].word, word_at(tokens, trigger.end)
    measure, single = trigger.meaning.measure, len(one.name.words) == 1
    if trigger.end > index + 1:
        last = tokens[trigger.end - 1].word
        fate = last in FATES or (last == "missing" and not single)
        return measure in MEASURES and fate
    if word in CARRIED:
        behind = tokens[index : index + MAX_WORDS_TO_CARE]
        return any(token.word in CARE for token in behind)
    if word == "shot":
        near = (following, word_at(tokens, trigger.end + 1))
        return following not in SHOT_IN or near in SHOT_PERSON
    if word == "dead":
        return not single or word_at(tokens, index - 1) not in PASSIVES
    if word in IMPERSONAL or (single and word in IMPERSONAL_SINGLE):
        return False
    return measure in MEASURES and not (word == "hurt" and following == "by")
