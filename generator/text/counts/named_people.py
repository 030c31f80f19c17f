"""Find the people of a sentence who are known by their name alone.

"Powell was killed", "Police arrested Ida Lund", "Aldo Ferranti, 68, was jailed": each
counts one where the harm stands right beside the name.
"""

from collections.abc import Sequence
from typing import NamedTuple

from generator.text.counts.names_in_text import NamesInText
from generator.text.counts.numbers import (
    ages_of_people_counted,
    numerals,
    one_known_person,
)
from generator.text.counts.numbers.quantity import Quantity, one_person
from generator.text.counts.words import names
from generator.text.counts.words.lexicon import (
    FUNCTION_WORDS,
    MONTHS,
    TRANSITIVE_FORMS,
    TRIGGER_WORDS,
    Kind,
    Match,
    Trigger,
    find_trigger,
    load_table,
)
from generator.text.counts.words.names import Name
from generator.text.counts.words.nouns import PERSONS, PLURALS, NounPhrase
from generator.text.counts.words.tokens import Sentence, word_at

_VERBS = load_table("names")["verbs"]
IMPERSONAL = frozenset(_VERBS["impersonal"])
"""Verbs of harm whose subject or object may be no person."""
IMPERSONAL_SINGLE = frozenset(_VERBS["impersonal_single"])
"""The same for a name of one word."""
MEASURES = frozenset(
    "killed injured treated detained abducted missing tortured".split()
)
"""What happens to single people."""
SENTENCING = frozenset(("sentenced", "sentences", "sentencing"))
OBJECT_VERBS = SENTENCING | frozenset(
    word
    for word, trigger in TRIGGER_WORDS.items()
    if trigger.kind in TRANSITIVE_FORMS and trigger.measure in MEASURES
)
"""Verbs of which a person may be the object."""
SINGULAR_AUXILIARIES = frozenset("was is has had remains later also".split())
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
"""What stands before them behind an age, an aside or "Jr."."""
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
NAMING = frozenset("identified named known listed recognised recognized".split())
"""Words before "as" and the name of somebody who is counted already."""
FADING = frozenset("down out away off hard".split())
"""Particles with which what has a name dies without harm: "Ida died down"."""
PASSIVES = frozenset("was were is are been being be get got gets".split())
SHOT_IN = frozenset(("in", "on", "for", "over"))
"""Words behind "was shot" that a film has, too."""
SHOT_PERSON = frozenset(
    (("to", "death"), ("in", "the"), ("in", "his"), ("in", "her"), ("at", "least"))
)
"""Words behind "shot" that only a person has."""
FATES = frozenset("dead death alive hostage captive custody prisoner hospital".split())
"""Last words of phrases of harm that are of people alone: "beaten to death"."""
CARRIED = frozenset("taken rushed airlifted flown transferred admitted".split())
CARE = frozenset("hospital clinic custody hostage captive prisoner".split())
"""Where a person is taken: "was taken to hospital"."""
MAX_WORDS_TO_CARE = 5
ASIDE_OPENERS = frozenset("the who whose head former chief of from".split())
"""Words with which an aside begins that says more of a person."""
MAX_WORDS_OF_ASIDE = 9
FALLS = frozenset("fell slipped collapsed was".split())
CLAUSE_WORDS = frozenset("who which that when after before while".split())
MAX_WORDS_TO_DEATH = 11
LOST = frozenset(("drowned", "disappeared", "vanished"))
"""Verbs in the past tense that may have no object."""


def may_name(written: Sequence[str], words: list[str]) -> bool:
    """Tell quickly whether somebody's name may stand beside a harm."""
    for word in BESIDE_NAMES.intersection(words):
        index = words.index(word)
        while index >= 0:
            if word in BEHIND_SUBJECT and _may_end_subject(written, words, index - 1):
                return True
            if word in OBJECT_VERBS and _may_be_object(written, words, index + 1):
                return True
            index = words.index(word, index + 1) if word in words[index + 1 :] else -1
    return False


def _may_end_subject(written: Sequence[str], words: Sequence[str], last: int) -> bool:
    """Tell quickly whether somebody's name may end the subject before a verb."""
    word = words[last]
    if last < 0:
        return False
    if words[last + 1] in one_known_person.PLURAL_AUXILIARIES:
        if "and" not in words[:last]:
            return False
        last = words.index("and") - 1
        word = words[last]
    named = written[last] != word and word not in names.NEVER_NAMES
    return named or word in CLOSING or word in names.SUFFIXES


def _may_be_object(written: Sequence[str], words: Sequence[str], first: int) -> bool:
    """Tell quickly whether a name may follow, if need be behind a role."""
    first += words[first : first + 1] == ["the"]
    for index in range(first, min(first + names.MAX_MODIFIERS + 1, len(words))):
        word = words[index]
        if written[index][0].isupper() and word not in names.NEVER_NAMES:
            return True
        if word in FUNCTION_WORDS or not written[index][0].isalpha():
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
        while people and not _ends_object(tokens, people[-1].quantity.end):
            people.pop()
        harmed = [one for one in people if _is_object(tokens, one, verb, text)]
    else:
        harmed = [one for one in people if _is_subject(tokens, one, people, text)]
    return [one.quantity for one in harmed] if len(harmed) == len(people) else []


class _Person(NamedTuple):
    name: Name
    quantity: Quantity
    aged: bool


def _person(tokens: Sentence, start: int) -> _Person | None:
    name = names.parse_name(tokens, start) if start < len(tokens) else None
    if name is None or name.words[0] in numerals.FIRST_WORDS:
        return None
    noun_phrase = NounPhrase(name.end, "people", name.who)
    one = one_person(start, noun_phrase)._replace(name=name.words)
    aged = ages_of_people_counted.skip_ages(tokens, one)
    return _Person(name, aged, aged.end > one.end)


def _list_of_people(tokens: Sentence, start: int) -> list[_Person]:
    """Return "Ida Lund, Ove Berg and Per Dahl", or the first of what is no list."""
    first = _person(tokens, start)
    people = [first] if first else []
    linked = 1
    while people:
        end = people[-1].quantity.end
        following = end + (word_at(tokens, end) == ",")
        joined = word_at(tokens, following) == "and"
        behind_age = people[-1].aged and word_at(tokens, end - 1) == ","
        if following + joined == end and not behind_age:
            break
        one = _person(tokens, following + joined)
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


def _is_whole_list(tokens: Sentence, people: list[_Person]) -> bool:
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


def _ends_object(tokens: Sentence, end: int) -> bool:
    word = word_at(tokens, end)
    kind = FUNCTION_WORDS.get(word)
    if word_at(tokens, end - 1) == ",":
        return True  # behind an age
    return kind in OBJECT_ENDS or word in MARKS or word in MONTHS or word.endswith("ly")


def _is_object(tokens: Sentence, one: _Person, verb: int, text: NamesInText) -> bool:
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


def _is_subject(
    tokens: Sentence, one: _Person, people: list[_Person], text: NamesInText
) -> bool:
    """Tell whether somebody came to harm, by the words behind them."""
    known = _is_known(tokens, one, text)
    end = _end_of_aside(tokens, people[-1], known=known)
    listed = one_known_person.end_of_list(tokens, end)
    joined = word_at(tokens, one.name.start - 1) == "and" and one.name.is_known
    several = len(people) > 1 or listed > end or joined
    word = word_at(tokens, listed)
    plural = word in one_known_person.PLURAL_AUXILIARIES
    if plural and not several:
        return False
    if several and not joined and word in SINGULAR_AUXILIARIES:
        return False
    after = one_known_person.skip_auxiliaries(tokens, listed + plural)
    passive = any(token.word in PASSIVES for token in tokens[listed:after])
    if not known and not _may_be_person(tokens, one, text, plural=after == listed):
        return False
    if (known or len(one.name.words) > 1) and _dies_later(tokens, end):
        return True
    trigger = find_trigger(tokens, after) if after < len(tokens) else None
    if trigger is None:
        return False
    if tokens[after].word in SENTENCING:
        return passive
    kind = trigger.meaning.kind
    fades = word_at(tokens, trigger.end) in FADING
    lost = tokens[after].word in LOST and _ends_object(tokens, after + 1)
    happened = (
        lost
        or kind == Kind.INTRANSITIVE
        or (passive and kind in (Kind.PAST_PARTICIPLE, Kind.STATE))
    )
    if not happened or fades:
        return False
    return known or _is_personal(tokens, one, after, trigger)


def _end_of_aside(tokens: Sentence, one: _Person, *, known: bool) -> int:
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


def _is_known(tokens: Sentence, one: _Person, text: NamesInText) -> bool:
    """Tell whether a title, a role, an age or the text shows that a person is named."""
    if one.name.is_known or one.aged:
        return True
    return text.shows_person(one.name, tokens[one.name.start].start)


def _may_be_person(
    tokens: Sentence, one: _Person, text: NamesInText, *, plural: bool
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
    tokens: Sentence, one: _Person, index: int, trigger: Match[Trigger]
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
