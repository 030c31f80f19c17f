"""Nouns for people, singular and plural, and the groups that they form."""

from typing import NamedTuple

from generator.text.counts.words import people, things
from generator.text.counts.words.tokens import Sentence, word_at


class Group(NamedTuple):
    """What a number counts."""

    last: int
    kind: str
    """people, bare (no noun), unknown (a noun in no list) or thing."""
    who: str = "all"
    says: str = ""
    """The measure of a noun or adjective in the phrase: deaths, wounded."""
    default: str = ""
    """What the noun says where no verb says more: refugees."""
    part: bool = False
    """Of a whole named before: "four of them"."""


def _plural(word: str) -> str:
    """Return the plural of a noun for people."""
    if word in people.IRREGULAR:
        return people.IRREGULAR[word]
    if word.endswith("man") and word not in ("human", "woman"):
        return word[:-3] + "men"
    if word.endswith("woman"):
        return word[:-5] + "women"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    if word in ("passer-by", "passerby"):
        return word.replace("passer", "passers")
    return word + ("es" if word.endswith(("s", "ch", "sh")) else "s")


SINGULAR = {word: who for who, words in people.WHO.items() for word in words.split()}
PLURAL = {_plural(word): who for word, who in SINGULAR.items()} | {
    word: who for who, words in people.PLURALS_ONLY.items() for word in words.split()
}
DEFAULTS = {_plural(word): measure for word, measure in people.MEASURED.items()}
THINGS = things.THINGS | {_plural(word) for word in things.THINGS} | {"feet"}
ONE = people.KIN | set(SINGULAR)


def default(tokens: Sentence, place: int) -> str:
    """Return what a head noun says by itself, empty where it says nothing."""
    word = tokens[place].word
    pair = word_at(tokens, place - 1), word
    return DEFAULTS.get(word) or people.MEASURED_WITH.get(pair, "")


def who(tokens: Sentence, start: int, place: int) -> str:
    """Return who a head noun and its modifiers are."""
    word = tokens[place].word
    found = PLURAL.get(word) or SINGULAR.get(word) or "unspecified"
    modifier = modifier_who(tokens, start, place)
    general = found in ("all", "unspecified")
    if modifier != "all" and (word in people.MODIFIED or general):
        return modifier
    fellow = PLURAL.get(word_at(tokens, place + 2), found)
    if word_at(tokens, place + 1) == "and" and fellow != found:
        return "unspecified"
    if found == "all" and any(t.text[0].isupper() for t in tokens[start:place]):
        return "unspecified"
    return found


def modifier_who(tokens: Sentence, start: int, place: int) -> str:
    """Return who the words before a head say it is, "all" where they do not."""
    for token in reversed(tokens[start:place]):
        found = people.ADJECTIVE_WHO.get(token.word) or SINGULAR.get(token.word)
        if found and found != "all":
            return found
    return "all"
