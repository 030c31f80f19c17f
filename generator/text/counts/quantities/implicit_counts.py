"""Counts without a number: nobody, "a soldier", "his wife", "both attackers"."""

from generator.text.counts.quantities import noun_phrases
from generator.text.counts.quantities.quantities import Quantity
from generator.text.counts.words import grammar, nouns, outcome_words, people
from generator.text.counts.words.nouns import Group
from generator.text.counts.words.tokens import Sentence, word_at
from generator.text.counts.words.word_lists import words

NOBODY = frozenset(("nobody", "none", "no-one"))
ANYBODY = frozenset(("anyone", "anybody"))
NEGATIONS = words("no not never neither nor without n't none didn't doesn't hasn't")
DENIED_WITHIN = 9
"""Words before "anyone" within which a deed is denied."""
DOUBTS = words("that believe think thought clear say said know known sure if whether")
"""Words after a negation that make it one of what is known, not of the deed."""
OWNERS = frozenset(("his", "her", "their", "whose", "my", "our", "your"))
ARTICLES = frozenset(("a", "an", "another"))
TOGETHER = {"couple": 2, "twins": 2, "duo": 2, "trio": 3, "triplets": 3}
REPORTED = words(
    "immediate reports report word of initial official serious major signs"
)
"""What may stand between "no" and the harm that nobody came to."""


def single(tokens: Sentence, first: int) -> Quantity | None:
    """Read the count without a number that begins at a token, if one does."""
    word = tokens[first].word
    if word == "no" or word in NOBODY:
        return _nobody(tokens, first)
    if word in ANYBODY:
        return _anybody(tokens, first)
    if word == "not":
        return _not_one(tokens, first)
    if word == "both":
        return _both(tokens, first)
    if word in ARTICLES:
        return _pair(tokens, first) or _one(tokens, first)
    if word == "the":
        return _pair(tokens, first)
    if word in OWNERS:
        kin = word_at(tokens, first + 1) in people.KIN
        return _pair(tokens, first) or (_one(tokens, first) if kin else None)
    return _headline(tokens, first) if _begins(tokens, first) else None


def _pair(tokens: Sentence, first: int) -> Quantity | None:
    """Read "an elderly couple" and "her newborn twins" as so many."""
    for place in range(first + 1, min(first + 4, len(tokens))):
        word = tokens[place].word
        if word in TOGETHER and word_at(tokens, place + 1) != "of":
            return _quantity(first, TOGETHER[word], Group(place + 1, "people"))
        if word in grammar.KIND or not word[0].isalpha():
            break
    return None


def _quantity(first: int, value: int, group: Group) -> Quantity:
    return Quantity(first, group.last, value, value, value, None, group)


def _nobody(tokens: Sentence, first: int) -> Quantity | None:
    """Read "no one", "none", "no soldiers" as nobody."""
    plain = tokens[first].word != "no"
    if plain or word_at(tokens, first + 1) == "one":
        last = first + (1 if plain else 2)
        last += word_at(tokens, last) == "else"
        group = noun_phrases.group(tokens, last, single=False)
        if group.kind not in ("people", "bare"):
            group = Group(last, "bare")
    else:
        last = first + 1
        while word_at(tokens, last) in REPORTED:
            last += 1
        group = noun_phrases.group(tokens, last, single=True)
        if group.kind != "people":
            return None
    if group.says and word_at(tokens, first + 1) == "of":
        return None
    return _quantity(first, 0, group._replace(default=""))


def _anybody(tokens: Sentence, first: int) -> Quantity | None:
    """Read "anyone" as nobody where the deed before it is denied."""
    before = {token.word for token in tokens[max(0, first - DENIED_WITHIN) : first]}
    if NEGATIONS.isdisjoint(before) or not DOUBTS.isdisjoint(before):
        return None
    last = first + 1 + (word_at(tokens, first + 1) == "else")
    return _quantity(first, 0, Group(last, "bare"))


def _not_one(tokens: Sentence, first: int) -> Quantity | None:
    """Read "not one of them" and "not a single soldier" as nobody."""
    one = first + 1 + (word_at(tokens, first + 1) == "a")
    if word_at(tokens, one) not in ("one", "single"):
        return None
    return _quantity(first, 0, noun_phrases.group(tokens, one + 1, single=True))


def _both(tokens: Sentence, first: int) -> Quantity | None:
    """Read "both attackers" as two."""
    group = noun_phrases.group(tokens, first + 1, single=False)
    apposed = word_at(tokens, first - 1) == ","
    if group.kind != "people" or group.part or apposed:
        return None
    return _quantity(first, 2, group)


def _one(tokens: Sentence, first: int) -> Quantity | None:
    """Read "a soldier" and "his wife" as one person."""
    group = noun_phrases.group(tokens, first + 1, single=True)
    bare = group.kind == "bare" and tokens[first].word == "another"
    plural = tokens[group.last - 1].word in nouns.PLURAL
    if not bare and (group.kind != "people" or plural):
        return None
    return _quantity(first, 1, group)._replace(single=True)


def _begins(tokens: Sentence, first: int) -> bool:
    """Say whether a headline's subject may begin here, without "a"."""
    if first and tokens[first - 1].word != ":":
        return False
    return tokens[first].text[0].isupper() or "-" in tokens[first].word


def _headline(tokens: Sentence, first: int) -> Quantity | None:
    """Read a headline's subject as one where it tells what befell him."""
    group = noun_phrases.group(tokens, first, single=True)
    if group.kind != "people" or group.says or group.last >= len(tokens):
        return None
    head = tokens[group.last - 1].word
    known = head in nouns.SINGULAR or head in people.PEOPLES
    if head in nouns.PLURAL or not (known or head.endswith("year-old")):
        return None
    meaning = outcome_words.trigger(tokens, group.last)
    if meaning is None or meaning[1].kind not in "PDI":
        return None
    if word_at(tokens, meaning[0]) in ("a", "an", "the", "his", "her"):
        return None
    return _quantity(first, 1, group)._replace(single=True)
