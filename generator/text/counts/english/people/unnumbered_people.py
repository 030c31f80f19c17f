"""Parse counts of people without a number.

"Nobody", "a soldier", "his wife and daughter", "both attackers", "Ida Lund, 19,".
"""

from __future__ import annotations

from functools import lru_cache

from generator.text.counts.english.numbers import ages, numerals
from generator.text.counts.english.people import (
    headline_subjects,
    noun_phrases,
    one_known_person,
)
from generator.text.counts.english.people.noun_phrases import parse_noun_phrase
from generator.text.counts.english.people.one_known_person import parse_one
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.function_words import FUNCTION_WORDS
from generator.text.counts.english.words.kinds import TRANSITIVE_FORMS, Kind
from generator.text.counts.english.words.trigger_words import (
    TRIGGER_WORDS,
    find_trigger,
)
from generator.text.counts.shared.quantity import (
    NounPhrase,
    Quantity,
    one_person,
    plain_quantity,
)
from generator.text.tokens import Sentence, word_at

NOBODY = frozenset(("nobody", "none", "no-one"))
KNOWING = frozenset(("know", "knows", "knew"))
ANYBODY = frozenset(("anyone", "anybody"))
POSSESSIVES = frozenset("his her its their whose my our your".split())
OURS = frozenset(("our", "my"))
"""Possessives of those who report: "our correspondent"."""
LIST_LINKS = frozenset((",", "and"))
"""Words before a further person of a list: ", his conductor"."""
ARTICLES = frozenset(("a", "an", "another"))
REFLEXIVES = frozenset(("himself", "herself"))
"""Words before a further description of one person."""
ORDINALS = frozenset("second third fourth fifth sixth".split())
ORDINAL_ENDS = frozenset((*".,;", "in", "as", "outside", "before", "and", ""))
"""Words and marks behind "a third" as an object by itself."""
PAIR_NOUNS = {
    "pair": 2,
    "foursome": 4,
    "quartet": 4,
    "couple": 2,
    "twins": 2,
    "duo": 2,
    "trio": 3,
    "triplets": 3,
}
TWINS = frozenset(("twin", "twins"))
FIRST_WORDS = frozenset(
    {*NOBODY, *ANYBODY, *POSSESSIVES, *ARTICLES, *TWINS, "no", "not", "both", "the"}
)
"""Words with which such a count can begin, besides names."""
DETERMINERS = POSSESSIVES | ARTICLES | {"the"}
PERSON_WORDS = frozenset(
    {
        *(*nouns.PERSONS, *nouns.PEOPLES, *nouns.SINGLE_EVENTS, *PAIR_NOUNS),
        *(*ORDINALS, *noun_phrases.CASE_NOUNS, "other"),
    }
)
"""Words of which a count of one person, or of a pair, has one."""
PERSON_ENDINGS = (*nouns.AGE_SUFFIXES, "ian", "ese", "ican", *nouns.PERSON_SUFFIXES)
MAX_WORDS_TO_PERSON = 9
COUNTING_WORDS = (
    (numerals.FIRST_WORDS - numerals.ARTICLES)
    | PERSON_WORDS
    | NOBODY
    | ANYBODY
    | {"no", "not", "both", "another"}
)
"""Words of which a sentence that counts people has one, unless it has a digit."""
NEGATIONS = frozenset(
    "no not never neither nor without n't none didn't doesn't hasn't".split()
)
MAX_WORDS_TO_ANYBODY = 9
"""Words after a negation within which "anyone" is nobody."""
EPISTEMIC_WORDS = frozenset(
    "that believe think thought clear say said know known sure if whether".split()
)
"""Words that make a negation one of knowledge: "it is not clear that anyone died"."""
LOSSES = (
    *(("loss", "of", "life"), ("loss", "of", "lives"), ("loss", "of", "human", "life")),
    *(("human", "loss"), ("human", "losses"), ("lives", "lost"), ("life", "lost")),
)
"""Deaths of which there were none: "no loss of life was reported"."""
DAMAGE = frozenset("damage damages destruction property".split())
NO_HARM_FILLERS = frozenset(
    "immediate reports report word of initial official serious major signs".split()
)
"""Words that may stand between "no" and its noun: "no reports of deaths"."""
NOT_YET = frozenset(("immediate", "initial"))
"""Adjectives of reports that may still come."""


def parse_unnumbered(tokens: Sentence, start: int) -> Quantity | None:
    """Parse a count without a number."""
    word = tokens[start].word
    if word in DETERMINERS:
        named = _may_name_person(tokens, start)
        return _parse_determined(tokens, start) if named else None
    if word == "no" or word in NOBODY:
        return _parse_nobody(tokens, start)
    if word in ANYBODY:
        return _parse_anybody(tokens, start)
    if word == "not":
        return _parse_not_one(tokens, start)
    if word == "both":
        return _parse_both(tokens, start)
    if word in TWINS:
        return _parse_twins(tokens, start)
    return headline_subjects.parse_headline_subject(tokens, start)


def _parse_determined(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "a soldier", "the attacker", "his wife and daughter"."""
    word = tokens[start].word
    if pair := _parse_pair(tokens, start):
        return pair
    if word in ARTICLES and word_at(tokens, start - 1) in REFLEXIVES:
        return None  # "a nurse, herself a mother of three, was hurt"
    if word in ARTICLES:
        return _parse_ordinal(tokens, start) or parse_one(tokens, start)
    if word == "the":
        other = one_known_person.parse_the_other(tokens, start)
        return other or one_known_person.parse_definite(tokens, start)
    modifier = word_at(tokens, start + 1)
    modified = (
        modifier in nouns.KIN_MODIFIERS or modifier.endswith(nouns.AGE_SUFFIXES)
    ) and word_at(tokens, start + 2) in nouns.KIN
    noun = word_at(tokens, start + 1 + modified)
    known = noun in nouns.KIN or (
        noun in nouns.PERSONS
        and (word in OURS or word_at(tokens, start - 1) in LIST_LINKS)
    )
    one = parse_one(tokens, start) if known else None
    if one and _is_described(tokens, one.end):
        return None
    return _parse_two_kin(tokens, start) or _parse_own_twins(tokens, start) or one


def _is_described(tokens: Sentence, end: int) -> bool:
    """Tell whether an apposition counts a person already: "my aunt, a nurse, died"."""
    if word_at(tokens, end) != "," or word_at(tokens, end + 1) not in ("a", "an"):
        return False
    other = parse_one(tokens, end + 1)
    after = other and ages.skip_ages(tokens, other)
    return after is not None and word_at(tokens, after.end) == ","


def _may_name_person(tokens: Sentence, start: int) -> bool:
    """Tell quickly whether a word for one person follows an article or "his"."""
    near = tokens[start + 1 : start + 1 + MAX_WORDS_TO_PERSON]
    return tokens[start].word == "another" or any(
        map(_names_person, [token.word for token in near])
    )


@lru_cache(maxsize=65_536)
def _names_person(word: str) -> bool:
    return word in PERSON_WORDS or word.endswith(PERSON_ENDINGS)


def _parse_pair(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "an elderly couple", "her newborn twins"."""
    for index in range(start + 1, min(start + 4, len(tokens))):
        word = tokens[index].word
        if word in PAIR_NOUNS and word_at(tokens, index + 1) != "of":
            who = nouns.modifier_who(tokens, start + 1, index)
            pair = NounPhrase(index + 1, "people", who)
            return plain_quantity(start, PAIR_NOUNS[word], pair)
        if word in FUNCTION_WORDS or not word[0].isalpha():
            break
    return None


def _parse_two_kin(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "his wife and daughter" as two people."""
    words = [word_at(tokens, start + step) for step in range(1, 4)]
    if words[0] in nouns.KIN and words[1] == "and" and words[2] in nouns.KIN:
        return plain_quantity(start, 2, NounPhrase(start + 4, "people", "unspecified"))
    return None


def _parse_own_twins(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "her twin babies" as two people."""
    if word_at(tokens, start + 1) != "twin":
        return None
    twins = _parse_twins(tokens, start + 1)
    return twins and twins._replace(start=start)


def _parse_twins(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "twins", "twin girls" as two people."""
    modifier = tokens[start].word == "twin"
    twins = parse_noun_phrase(tokens, start + modifier, singular=False)
    return plain_quantity(start, 2, twins) if twins.noun_class == "people" else None


def _parse_ordinal(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "a third" as one more person: "one was killed and a second wounded"."""
    end = start + 2
    if word_at(tokens, start + 1) not in ORDINALS or end >= len(tokens):
        return None
    named = parse_noun_phrase(tokens, end, singular=True)
    if named.noun_class == "people" and tokens[named.end - 1].word not in nouns.PLURALS:
        return one_person(start, named)  # "a fifth student"
    one = one_person(start, NounPhrase(end, "people", "unspecified"))
    verb = TRIGGER_WORDS.get(word_at(tokens, start - 1))
    if verb and verb.kind in TRANSITIVE_FORMS:
        after = end + (word_at(tokens, end) == "one")
        return one if word_at(tokens, after) in ORDINAL_ENDS else None
    was = word_at(tokens, end) in ("was", "is", "has")
    degree = word_at(tokens, end + was) in noun_phrases.DEGREES
    after = end + was + degree
    trigger = find_trigger(tokens, after) if after < len(tokens) else None
    harms = (Kind.PAST_PARTICIPLE, Kind.INTRANSITIVE, *([Kind.STATE] * was))
    return one if trigger and trigger.meaning.kind in harms else None


def _parse_nobody(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "no one", "none", "no soldiers" as zero."""
    pronoun = tokens[start].word != "no"
    if pronoun or word_at(tokens, start + 1) == "one":
        end = start + (1 if pronoun else 2)
        end += word_at(tokens, end) == "else"
        if word_at(tokens, end) in KNOWING:
            return None  # "nobody knows how many died"
        noun_phrase = parse_noun_phrase(tokens, end, singular=False)
        if noun_phrase.noun_class not in ("people", "bare"):
            noun_phrase = NounPhrase(end, "bare")
    else:
        end = start + 1
        if word_at(tokens, end) == "other":
            return None  # "no other missing people" than those counted before
        noun_phrase = _parse_no_harm(tokens, end)
        if noun_phrase.noun_class != "people":
            return None
    if noun_phrase.measure and word_at(tokens, start + 1) == "of":
        return None
    if word_at(tokens, start + 1) in noun_phrases.DEGREES or (
        word_at(tokens, start + 1) == "of"
        and word_at(tokens, noun_phrase.end)[-2:] == "ly"
    ):
        return None  # "none seriously", "none of them seriously"
    return plain_quantity(start, 0, noun_phrase._replace(default_measure=""))


def _parse_no_harm(tokens: Sentence, start: int) -> NounPhrase:
    """Parse the harm that there was none of: "loss of life", "damage or injuries"."""
    first = start
    while word_at(tokens, start) in NO_HARM_FILLERS:
        start += 1
    if start > first + 1 and word_at(tokens, first) in NOT_YET:
        return NounPhrase(start, "thing")  # "no immediate reports of deaths"
    for loss in LOSSES:
        if tuple(token.word for token in tokens[start : start + len(loss)]) == loss:
            return NounPhrase(start + len(loss), "people", "all", "killed")
    if word_at(tokens, start) in DAMAGE and word_at(tokens, start + 1) in ("or", "and"):
        harm = parse_noun_phrase(tokens, start + 2, singular=True)
        return harm if harm.measure else NounPhrase(start + 1, "thing")
    return parse_noun_phrase(tokens, start, singular=True)


def _parse_anybody(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "anyone" as zero after a negated verb: "it did not hurt anyone"."""
    before = tokens[max(0, start - MAX_WORDS_TO_ANYBODY) : start]
    near = {token.word for token in before}
    if NEGATIONS.isdisjoint(near) or not EPISTEMIC_WORDS.isdisjoint(near):
        return None
    end = start + 1 + (word_at(tokens, start + 1) == "else")
    return plain_quantity(start, 0, NounPhrase(end, "bare"))


def _parse_not_one(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "not one of them", "not a single soldier" as zero."""
    one = start + 1 + (word_at(tokens, start + 1) == "a")
    if word_at(tokens, one) not in ("one", "single"):
        return None
    return plain_quantity(start, 0, parse_noun_phrase(tokens, one + 1, singular=True))


def _parse_both(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "both attackers" as two."""
    noun_phrase = parse_noun_phrase(tokens, start + 1, singular=False)
    apposition = word_at(tokens, start - 1) == ","
    if noun_phrase.noun_class != "people" or noun_phrase.partitive or apposition:
        return None
    return plain_quantity(start, 2, noun_phrase)
