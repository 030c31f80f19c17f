"""Recognize people by the ending of a noun that is in no list: "welders", "a Kurd"."""

from __future__ import annotations

from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.joined_nouns import end_of_joined
from generator.text.counts.shared.quantity import NounPhrase
from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence, Token, word_at

AGENT_SUFFIXES = (
    *("ers", "ors", "ists", "ians", "eers", "ees", "ants"),
    *("men", "women"),
)
"""Endings of plural nouns for people: "welders"."""
NO_PERSONS = frozenset(load_table("english/nouns")["no_persons"])
"""Nouns with such an ending that are no people, or name a people."""
DEMONYM_SUFFIXES = ("s", "ese", "ish", "ch", "men", "i", "en", "people")
"""Endings of capitalized names for a people: "Nepalese"."""
BODIES = frozenset(("body", "corpse", "remains"))
"""Nouns for human remains: "the body of a 61-year-old helmswright"."""
NON_PLURAL_ENDINGS = ("ss", "ous", "'s")


def is_person_by_ending(word: str) -> bool:
    """Tell whether a singular in no list is a person: "a barman", "a cellist"."""
    return word.endswith(nouns.PERSON_SUFFIXES) and word not in NO_PERSONS


def parse_people_member(tokens: Sentence, start: int, end: int) -> NounPhrase | None:
    """Parse "a Kurd", "a 17-year-old": one person without a noun."""
    last = end - 1
    while last >= start and tokens[last].word.endswith(("ed", "ly")):
        last -= 1
    if last < start:
        return None
    word = tokens[last].word
    if is_person_by_ending(word):
        women = word.endswith("woman")
        return NounPhrase(last + 1, "people", "women" if women else "unspecified")
    if word.endswith(nouns.AGE_SUFFIXES):
        child = word.split("-")[0] in nouns.MINOR_AGES or not word.endswith("year-old")
        woman = not child and nouns.modifier_who(tokens, start, last) == "women"
        who = "children" if child else "women" if woman else "unspecified"
        return NounPhrase(last + 1, "people", who)
    if word_at(tokens, start - 3) in BODIES and word_at(tokens, start - 2) == "of":
        aged = (one.word.endswith("year-old") for one in tokens[start:last])
        if any(aged):
            return NounPhrase(last + 1, "people", "unspecified")
    demonym = word in nouns.PEOPLES or word.endswith(("ian", "ese", "ican"))
    demonym = demonym or word in nouns.VISITING_PEOPLES
    if demonym and tokens[last].text[0].isupper():
        return NounPhrase(last + 1, "people", who_by_name(tokens[last]))
    return None


def who_by_name(token: Token) -> str:
    """Return the group of "16-year-olds" or "Slovenes", unspecified if anybody."""
    if token.word in nouns.VISITING_PEOPLES and token.text[0].isupper():
        return "foreigners"
    age = token.word.split("-")[0]
    minors = token.word.endswith("year-olds") and age in nouns.MINOR_AGES
    return "children" if minors else "unspecified"


def guess_class(token: Token) -> str:
    """Guess the class of a noun in no list by its ending; empty if it is no noun."""
    if token.word in nouns.THINGS:
        return "thing"
    if token.word.endswith("'"):
        return ""
    named = token.text[0].isupper() and token.word.endswith(DEMONYM_SUFFIXES)
    if named or token.word.endswith(("year-olds", *AGENT_SUFFIXES)):
        return "people"
    plural = token.word.endswith("s") and not token.word.endswith(NON_PLURAL_ENDINGS)
    return "unknown" if plural else ""


ATTRIBUTES = frozenset("alleged unarmed armed masked wanted unidentified".split())
"""Adjectives before a noun that look like verbs."""
UNIONS = frozenset(("states", "nations"))
"""Words behind "united", which looks like a verb, in names before a noun."""
MAX_WORDS_OF_BRACKET = 4
"""Words within the brackets behind a name."""


def guess_noun_phrase(
    tokens: Sentence, start: int, limit: int, partial: bool
) -> NounPhrase:
    """Classify a number that has no noun, or one that is in no list."""
    end = start
    while end < limit and not (
        tokens[end].word.endswith(("ed", "ly", "ing"))
        and tokens[end].word not in ATTRIBUTES
    ):
        end += 1
    unnamed = ("other", "strong")
    if end == start or all(token.word in unnamed for token in tokens[start:end]):
        return NounPhrase(start, "bare", partitive=partial)
    for index in range(start, end):
        modifies = guess_class(tokens[min(index + 1, end - 1)]) == "people"
        noun_class = guess_class(tokens[index])
        if noun_class == "unknown" and modifies:
            continue  # "46 human rights defenders"
        if noun_class:
            joined = noun_class == "people" and end_of_joined(tokens, index + 1)
            last = joined or index + 1
            return NounPhrase(last, noun_class, who_by_name(tokens[index]))
    if tokens[start].text[0].isupper():
        return NounPhrase(start + 1, "unknown", "unspecified")
    return NounPhrase(end, "thing")


def skip_long_name(tokens: Sentence, start: int) -> int:
    """Return the token behind a name with an acronym, the first if there is none.

    "two Border Guard Force (BGF) soldiers", "a BGF (Border Guard Force) soldier"
    """
    if word_at(tokens, start) == "united" and word_at(tokens, start + 1) in UNIONS:
        return start + 2
    if start >= len(tokens) or not tokens[start].text[0].isupper():
        return start
    index = start + 1
    while index < len(tokens) and (
        tokens[index].text[0].isupper() or _is_link(tokens, index)
    ):
        index += 1
    named = word_at(tokens, index) == "("
    return (named and _end_of_bracket(tokens, index)) or start


def _is_link(tokens: Sentence, index: int) -> bool:
    return tokens[index].word in ("of", "for", "and", "the")


def _end_of_bracket(tokens: Sentence, opening: int) -> int:
    """Return the token behind an acronym or its long form; 0 if it is neither."""
    near = range(opening + 2, min(opening + 2 + MAX_WORDS_OF_BRACKET, len(tokens)))
    closing = next((i for i in near if tokens[i].word == ")"), 0)
    inside = tokens[opening + 1 : closing] if closing else ()
    acronym = tokens[opening - 1].text.isupper()
    named = acronym or all(token.text[0].isupper() for token in inside)
    return closing + 1 if closing and named and _names_people(tokens, closing) else 0


def _names_people(tokens: Sentence, closing: int) -> bool:
    """Tell whether people are named behind a bracket."""
    near = [token.word for token in tokens[closing + 1 : closing + 4]]
    return any(word in nouns.PLURALS or word in nouns.SINGULARS for word in near)
