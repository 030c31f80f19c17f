"""Find the people of a sentence who are known by their name alone.

"Powell was killed", "Police arrested Ida Lund", "Aldo Ferranti, 68, was jailed": each
counts one where the harm stands right beside the name.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.text.counts.english.people import one_known_person
from generator.text.counts.english.people.harm_to_named_people import (
    MEASURES,
    SENTENCING,
    SINGULAR_AUXILIARIES,
    Person,
    ends_object,
    is_object,
    is_subject,
    parse_person,
)
from generator.text.counts.english.people.names_in_text import NamesInText
from generator.text.counts.english.words import names
from generator.text.counts.english.words.function_words import (
    FUNCTION_WORDS,
    MONTHS,
    PASSIVES,
)
from generator.text.counts.english.words.kinds import TRANSITIVE_FORMS, Kind
from generator.text.counts.english.words.nouns import AGE_SUFFIXES, PERSONS, PLURALS
from generator.text.counts.english.words.trigger_words import (
    TRIGGER_WORDS,
    find_trigger,
)
from generator.text.counts.shared.quantity import Quantity
from generator.text.tokens import Sentence, SentenceSpan, word_at

OBJECT_VERBS = SENTENCING | frozenset(
    word
    for word, trigger in TRIGGER_WORDS.items()
    if trigger.kind in TRANSITIVE_FORMS and trigger.measure in MEASURES
)
"""Verbs of which a person may be the object."""
INTRANSITIVES = frozenset(
    word
    for word, trigger in TRIGGER_WORDS.items()
    if trigger.kind == Kind.INTRANSITIVE and trigger.measure in MEASURES
)
BEHIND_SUBJECT = (
    SINGULAR_AUXILIARIES
    | INTRANSITIVES
    | one_known_person.PLURAL_AUXILIARIES
    | frozenset("drowned disappeared vanished went fell slipped collapsed".split())
)
"""Words behind a subject that has come to harm."""
BESIDE_NAMES = BEHIND_SUBJECT | OBJECT_VERBS
CLOSING = frozenset((",", ")", "."))
"""Marks before such words, behind an age, an aside or "Jr."."""
CLAUSE_OPENERS = frozenset(
    (
        *(Kind.SUBORDINATOR, Kind.COORDINATOR, Kind.REPORTING_VERB, Kind.TIME),
        *(Kind.RELATIVE_PRONOUN, Kind.COLON_OR_DASH, Kind.QUOTATION_MARK),
        *(Kind.ADVERB, Kind.CLOSING_BRACKET),
    )
)
"""Kinds of words before the subject of a clause."""
SENTENCE_OPENERS = frozenset((Kind.PREPOSITION, Kind.SUBORDINATOR, Kind.TIME))
"""Kinds of words that open a phrase before a subject: "On Friday, Powell was shot"."""
NAMING = frozenset("identified named known listed recognised recognized".split())
"""Words before "as" and the name of somebody who is counted already."""


def may_name(span: SentenceSpan) -> bool:
    """Tell quickly whether somebody's name may stand beside a harm in a sentence."""
    written, words = span.written, span.words
    if BESIDE_NAMES.isdisjoint(words):
        return False
    for index in [i for i, word in enumerate(words) if word in BESIDE_NAMES]:
        word = words[index]
        if word in BEHIND_SUBJECT and _may_end_subject(written, words, index - 1):
            return True
        if word in OBJECT_VERBS and _may_be_object(written, words, index + 1):
            return True
    return False


def _may_end_subject(written: Sequence[str], words: Sequence[str], last: int) -> bool:
    """Tell quickly whether somebody's name may end the subject before a verb."""
    if last < 0:
        return False
    ends = [last]
    if words[last + 1] in one_known_person.PLURAL_AUXILIARIES:
        if "and" not in words[:last]:
            return False
        ends.append(words.index("and") - 1)
    return any(_may_end_name(written[end], words[end]) for end in ends)


def _may_end_name(text: str, word: str) -> bool:
    named = text != word and word not in names.NEVER_NAMES
    return named or word in CLOSING or word in names.SUFFIXES


def _may_be_object(written: Sequence[str], words: Sequence[str], first: int) -> bool:
    """Tell quickly whether a name may follow, if need be behind a role."""
    first += words[first : first + 1] == ["the"]
    for index in range(first, min(first + names.MAX_MODIFIERS + 1, len(words))):
        word = words[index]
        if written[index][0].isupper() and word not in names.NEVER_NAMES:
            return True
        aged = word.endswith(AGE_SUFFIXES)
        if word in FUNCTION_WORDS or not (aged or written[index][0].isalpha()):
            return False
    return False


def find(tokens: Sentence, text: NamesInText) -> tuple[Quantity, ...]:
    """Return each person of a sentence of whom only the name is given, as a count.

    Args:
        tokens: A sentence.
        text: The names in its text.
    """
    found: list[Quantity] = []
    end = 0
    for start in range(len(tokens)):
        if start >= end and (people := _people_at(tokens, start, text)):
            found += people
            end = people[-1].end
    return tuple(found)


def _people_at(tokens: Sentence, start: int, text: NamesInText) -> list[Quantity]:
    """Return the people whose list begins at a token, as object or as subject."""
    verb = _verb_before(tokens, start)
    opens = verb is not None or _opens_clause(tokens, start)
    people = _list_of_people(tokens, start) if opens else []
    if not people or (verb is None and not _is_whole_list(tokens, people)):
        return []
    if verb is not None:
        while people and not ends_object(tokens, people[-1].quantity.end):
            people.pop()
        harmed = [one for one in people if is_object(tokens, one, verb, text)]
    else:
        harmed = [one for one in people if is_subject(tokens, one, people, text)]
    return [one.quantity for one in harmed] if len(harmed) == len(people) else []


def _list_of_people(tokens: Sentence, start: int) -> list[Person]:
    """Return "Ida Lund, Ove Berg and Per Dahl"; the first one if it is no list."""
    first = parse_person(tokens, start)
    people = [first] if first else []
    linked = 1
    while people:
        end = people[-1].quantity.end
        following = end + (word_at(tokens, end) == ",")
        joined = word_at(tokens, following) == "and"
        behind_age = people[-1].aged and word_at(tokens, end - 1) == ","
        if following + joined == end and not behind_age:
            break
        one = parse_person(tokens, following + joined)
        if one is None:
            break
        people.append(one)
        linked = len(people) if joined else linked
    return people[:linked]


def _verb_before(tokens: Sentence, start: int) -> int | None:
    """Return the token of the verb of which a name may be the object."""
    verb = start - 1 - (word_at(tokens, start - 1) == "dead")
    if verb < 0 or tokens[verb].word not in OBJECT_VERBS:
        return None
    trigger = find_trigger(tokens, verb)
    if trigger is None or trigger.end != start:
        return None
    before = verb - 1
    while FUNCTION_WORDS.get(word_at(tokens, before)) == Kind.ADVERB:
        before -= 1
    passive = word_at(tokens, before) in PASSIVES
    return None if passive and not tokens[verb].word.endswith("ing") else verb


def _opens_clause(tokens: Sentence, start: int) -> bool:
    """Tell whether the subject of a clause may begin at a token."""
    if start == 0:
        return True
    before = tokens[start - 1]
    kind = FUNCTION_WORDS.get(before.word)
    if kind == Kind.COMMA:
        return _ends_opening(tokens, start - 1)
    if kind == Kind.COORDINATOR:
        return before.word == "and" and start > 1
    if before.word == "as" and word_at(tokens, start - 2) in NAMING:
        return False
    day = before.word in MONTHS or (before.word.isdigit() and len(before.word) == 4)
    return kind in CLAUSE_OPENERS or day


def _is_whole_list(tokens: Sentence, people: list[Person]) -> bool:
    """Tell whether no name before "and" belongs to the subject: "in Asta and Brod"."""
    start = people[0].name.start
    if word_at(tokens, start - 1) != "and" or people[0].name.is_known:
        return True
    return not tokens[start - 2].text[0].isupper()


def _ends_opening(tokens: Sentence, comma: int) -> bool:
    """Tell whether a comma ends no list: "On Friday, Powell was shot"."""
    opener = tokens[0].word
    if FUNCTION_WORDS.get(opener) in SENTENCE_OPENERS or opener.endswith("ly"):
        return True
    before = tokens[comma - 1]
    return not (
        before.text[0].isupper()
        or before.word in PLURALS
        or before.word in PERSONS
        or before.word.isdigit()
    )
