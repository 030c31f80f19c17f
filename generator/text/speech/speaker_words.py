"""The words of a sentence that name or describe a speaker, before or behind a verb."""

from __future__ import annotations

from itertools import takewhile

from generator.text.counts.numbers.numerals import FIRST_WORDS, parse_numeral
from generator.text.counts.words import nouns
from generator.text.counts.words.tokens import Sentence, Token, word_at
from generator.text.identifying_words import PRONOUNS, SAID, TABLE, is_full_name
from generator.text.statements import contrasted_parties

VERBS = frozenset(TABLE["verbs"])
ADVERBS = frozenset(TABLE["adverbs"])
MARKS = frozenset(',;:.!?()–—-"“”„«»‘')
OPENERS = frozenset(
    "that which who whom whose and but while when because as if what where though "
    "although whereas".split()
)
_AFTER_NAMES = frozenset("in on at of from to about during".split())
DETERMINERS = frozenset("the a an its their his her".split())
_QUANTIFIERS = frozenset(
    "all any both each every few many most no several some".split()
)
_RELATIVES = frozenset("that which who".split())
_AUXILIARIES = frozenset("is are was were has had have".split())
_COUNTS = frozenset("count data figure figures number numbers toll".split())
MAX_WORDS = 8
"""Words of a speaker's name and description that are read."""


def before_aside(sentence: Sentence, end: int) -> list[str]:
    """Return the words before and in an aside that a comma ends; empty without one.

    An age, as in "Ann Dale, 43, its head, said", is an aside of its own.
    """
    aside = words_before(sentence, end)
    start = end - 1
    while start > 0 and word_at(sentence, start) != ",":
        start -= 1
    words = words_before(sentence, start)
    if word_at(sentence, start + 1) in _RELATIVES:
        return words  # "the union, which keeps a list, said"
    if contrasted_parties.own_words(["", *aside]) == [""]:
        return words  # "Norvia, unlike Merrow, said"
    if words and all(map(str.isdigit, words)):
        words = before_aside(sentence, start)
    return [*words, *aside] if words else []


def with_aside(sentence: Sentence, start: int) -> list[str]:
    """Return the words from a place on, with what a comma sets apart behind them.

    That is the name of "the head, Ann Dale", or the office of "Ann Dale, head of the
    board".
    """
    words = words_after(sentence, start)
    end = start + len(words)
    if not words or word_at(sentence, end) != ",":
        return words
    name = words_after(sentence, end + 1)
    if is_full_name(name[:2]):
        return [*words, *name[:2]]
    aside = sentence[end + 1 : end + 1 + MAX_WORDS]
    office = [token.text for token in takewhile(lambda one: not _ends(one), aside)]
    return [*office, *words] if is_full_name(words) else words


def words_after(sentence: Sentence, start: int) -> list[str]:
    """Return the words of a name or description from a place on, up to a number."""
    words: list[str] = []
    for place, token in enumerate(sentence[start : start + MAX_WORDS], start):
        is_number = not token.text.istitle() and parse_numeral(sentence, place)
        if _ends(token) or (words and is_number):
            break
        if words and token.word in _AFTER_NAMES:
            if token.word != "of" or words[-1].lower() not in _COUNTS:
                break
            words.clear()  # "the latest figure of the Health Ministry"
        else:
            words.append(token.text)
    return words


def words_before(sentence: Sentence, end: int) -> list[str]:
    """Return the words of a name or description before a verb, up to its clause."""
    words: list[str] = []
    for index in range(end - 1, max(0, end - MAX_WORDS) - 1, -1):
        token = sentence[index]
        if token.word in _RELATIVES and words and _is_verb(sentence[index + 1]):
            words.clear()  # "a post that is shared online claims"
        elif _ends(token):
            break
        elif words or token.word not in ADVERBS:
            words.append(token.text)
        if words and _opens_name(sentence, index):
            break
    return words[::-1]


def _is_verb(token: Token) -> bool:
    """Tell whether a relative clause begins with a verb: "rebels who | hold a town"."""
    if token.word in _AUXILIARIES:
        return True
    is_name = token.text[0].isupper() or token.word in DETERMINERS
    is_number = token.word in _QUANTIFIERS or token.word in FIRST_WORDS
    return not (is_name or is_number or token.word in nouns.PLURALS)


def _opens_name(sentence: Sentence, index: int) -> bool:
    """Tell whether a name begins at a word: "a call | the government rejected"."""
    is_first = sentence[index].word in DETERMINERS | PRONOUNS
    return is_first and word_at(sentence, index - 1) in SAID


def _ends(token: Token) -> bool:
    return token.word in MARKS or token.word in OPENERS or token.word in VERBS
