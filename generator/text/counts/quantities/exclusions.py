"""Numbers that do not count people: names, dates, ages, shares."""

from generator.text.counts.words import grammar, nouns, number_words, things
from generator.text.counts.words.tokens import Sentence, joined, word_at
from generator.text.counts.words.word_lists import words

SIGNS = frozenset("$€£¥₹#%№")
CURRENCIES = words("rs usd eur us c$ a$ inr gbp")
OLDEST = 110
AGED_WITHIN = 6
"""Words after "aged" in which numbers are ages."""


def named(tokens: Sentence, place: int, *, qualified: bool) -> bool:
    """Say whether a number is money, an age, a code or part of a name."""
    before = word_at(tokens, place - 1)
    if before == "of" and _of_one(tokens, place):
        return True
    if not tokens[place].word[0].isdigit():
        return False
    if before in SIGNS or before in CURRENCIES:
        return True
    if joined(tokens, place) and before in frozenset(".,:/_@"):
        return True
    if _age(tokens, place):
        return True
    verb = before == "number" and "," in tokens[place].word  # "refugees number 64,000"
    return not (qualified or verb) and before in grammar.NAMING


def _age(tokens: Sentence, place: int) -> bool:
    """Say whether a number stands as an age: "a student, 19, and", "(19)"."""
    word, before = tokens[place].word, word_at(tokens, place - 1)
    if any(t.word in ("aged", "ages") for t in tokens[_since(place) : place]):
        return True
    if not word.isdigit() or int(word[:4]) > OLDEST:
        return False
    if before in ("under", "over") and word_at(tokens, place - 2) in ("were", "was"):
        return True
    after = word_at(tokens, place + 1)
    if before == "(" and after == ")":
        return True
    return before == "," and after in ("", ",", ".", ";", ")", "and")


def _of_one(tokens: Sentence, place: int) -> bool:
    """Say whether a number describes one person: "a girl of 12", "a mother of two"."""
    one = word_at(tokens, place - 2)
    alone = word_at(tokens, place + 1) not in nouns.PLURAL
    return alone and one != "crew" and one in nouns.ONE


def _since(place: int) -> int:
    return max(0, place - AGED_WITHIN)


def one_among(tokens: Sentence, place: int) -> bool:
    """Say whether "one of 12 people" tells that he was among the twelve."""
    before = word_at(tokens, place - 1) in ("was", "is", "were", "as", "be")
    return before and word_at(tokens, place + 1) == "of"


def share(tokens: Sentence, first: int) -> bool:
    """Say whether only a share is meant: "half of the 600", "one in ten"."""
    before, after = word_at(tokens, first - 1), word_at(tokens, first + 2)
    if before == "but" and word_at(tokens, first - 2) in ("all", "none", "nobody"):
        return True
    if before == "in" and word_at(tokens, first - 2) in ("one", "1"):
        return True
    if _out_of(tokens, first) or _out_of(tokens, first - 3):
        return True
    one_in = tokens[first].word in ("one", "1") and word_at(tokens, first + 1) == "in"
    if one_in and (after.isdigit() or after in number_words.SMALL):
        return True
    if before.endswith("'s"):
        owner = first - 2 - (word_at(tokens, first - 2) == "the")
        return word_at(tokens, owner) == "of" and _fraction(tokens, owner)
    if before == "of":
        return _fraction(tokens, first - 1)
    return before == "half"


def _fraction(tokens: Sentence, place: int) -> bool:
    return word_at(tokens, place - 1) in things.FRACTIONS


def _out_of(tokens: Sentence, first: int) -> bool:
    """Say whether a share begins at a token: "two out of three"."""
    if word_at(tokens, first + 1) != "out" or word_at(tokens, first + 2) != "of":
        return False
    return {
        word_at(tokens, first),
        word_at(tokens, first + 3),
    } <= number_words.SMALL.keys()


def day(tokens: Sentence, place: int, after: str) -> bool:
    """Say whether a number beside a month is a day: "12 March", "March 12"."""
    word = tokens[place].text
    if not word.isdigit() or int(word[:4]) > 31:
        return False
    return after in grammar.MONTHS or word_at(tokens, place - 1) in grammar.MONTHS


def year(tokens: Sentence, place: int) -> bool:
    """Say whether a bare number is a year by the word before it."""
    word = tokens[place].text
    if len(word) != 4 or not word.isdigit() or not 1500 < int(word) < 2100:
        return False
    before = word_at(tokens, place - 1)
    return before in grammar.DATED or before == ","
