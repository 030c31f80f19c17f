"""The words of a sentence that name or describe a speaker, before or behind a verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from generator.text.counts.english.numbers.numerals import FIRST_WORDS, parse_numeral
from generator.text.counts.english.words import nouns
from generator.text.function_words import (
    CONCESSIVES,
    COORDINATORS,
    DETERMINERS,
    FINITE_AUXILIARIES,
    NEGATIONS,
    PREPOSITIONS,
    QUANTIFIERS,
    RELATIVE_SUBJECTS,
    RELATIVES,
)
from generator.text.identifying_words import (
    GENERIC,
    PRONOUNS,
    SAID,
    SMALL_WORDS,
    TABLE,
    keywords,
    stem,
)
from generator.text.regex import Regex
from generator.text.tokens import Sentence, Token, word_at

VERBS = frozenset(TABLE["verbs"])
ADVERBS = frozenset(TABLE["adverbs"])
CITING = frozenset(TABLE["citing"])
MARKS = frozenset(',;:.!?()–—-"“”„«»‘•‣◦▪▫●○■□►*')
OPENERS = RELATIVES.union(CONCESSIVES, "that what and but when because as if".split())
_AFTER_NAMES = frozenset("in on at of from to about during".split())
OPENING_PHRASES = frozenset(TABLE["opening_phrases"])
_BEFORE_DETERMINERS = OPENING_PHRASES | SMALL_WORDS | COORDINATORS | NEGATIONS
"""Words behind which a determiner belongs to the same phrase as they do."""
COUNTS = frozenset(
    "count data figure figures finding findings number numbers toll".split()
)
"""What somebody may be cited for, who is named behind "of" or "by"."""
_ABBREVIATION = Regex(r"[A-Z][\w&-]*[A-Z]\w?")
_MAX_BRACKETED = 6
"""Tokens of words in brackets that may stand behind a name, with the brackets."""
MAX_WORDS = 8
"""Words of a speaker's name and description that are read."""


def is_named(words: Sequence[str]) -> bool:
    """Tell whether words can be a name or description alone, and are no clause."""
    return bool(keywords(words)) and all(map(is_name_word, words))


def is_name_word(word: str) -> bool:
    """Tell whether a word can be one of a name or a description."""
    return (
        word[0].isupper()
        or word.lower() in SMALL_WORDS
        or word.lower() in nouns.PLURALS
        or word.lower() in nouns.PERSONS
        or stem(word) in GENERIC
    )


def words_after(sentence: Sentence, start: int) -> list[str]:
    """Return the words of a name or description from a place on, up to a number."""
    words: list[str] = []
    for place, token in enumerate(sentence[start : start + MAX_WORDS], start):
        is_number = not token.text.istitle() and parse_numeral(sentence, place)
        if ends_name(token) or (words and is_number):
            break
        if words and words[-1].lower() in COUNTS and token.word in ("of", "by"):
            words.clear()  # "the latest figure of the Health Ministry"
        elif words and token.word in _AFTER_NAMES:
            break
        else:
            words.append(token.text)
    return words


def words_before(sentence: Sentence, end: int) -> list[str]:
    """Return the words of a name or description before a verb, up to its clause.

    An abbreviation or an age in brackets is none of them: "the Coal Guild (CG) said".
    """
    words = _words_back(sentence, end, MAX_WORDS)
    if len(words) < MAX_WORDS:
        return _behind_opening_phrase(words)
    longer = _words_back(sentence, end, 2 * MAX_WORDS)
    subject = _behind_opening_phrase(longer)
    is_behind = len(subject) < len(longer)
    return subject[-MAX_WORDS:] if is_behind else _behind_opening_phrase(words)


def _words_back(sentence: Sentence, end: int, most: int) -> list[str]:
    words: list[str] = []
    for index in islice(_backwards(sentence, end), most):
        token = sentence[index]
        if words and _opens_relative(sentence, index):
            words.clear()  # "a post that is shared online claims"
        elif ends_name(token):
            break
        elif words or token.word not in ADVERBS:
            words.append(token.text)
        if words and _opens_name(sentence, index):
            break
    return words[::-1]


def _behind_opening_phrase(words: list[str]) -> list[str]:
    """Return words without a phrase that stands before a subject with a determiner.

    "In a written answer | his office said" has the office speak. A determiner opens the
    subject if no preposition, conjunction or participle stands before it.
    """
    if words and words[0].lower() in OPENING_PHRASES:
        for place in range(2, len(words)):
            before, word = words[place - 1].lower(), words[place].lower()
            if word in DETERMINERS and not (
                before in _BEFORE_DETERMINERS or before.endswith("ing")
            ):
                return words[place:]
    return words


def _backwards(sentence: Sentence, end: int) -> Iterator[int]:
    """Yield the places before a verb, the nearest first, but for words in brackets."""
    place = end - 1
    while place >= 0:
        size = len(_bracketed(sentence, place))
        if not size:
            yield place
        place -= size or 1


def _bracketed(sentence: Sentence, last: int) -> Sentence:
    """Return the tokens from one bracket to the other, if a place is behind them."""
    if sentence[last].word != ")":
        return ()
    first = last - 1
    while first > last + 1 - _MAX_BRACKETED and not ends_name(sentence[first]):
        first -= 1
    return sentence[first : last + 1] if word_at(sentence, first) == "(" else ()


def abbreviation_before(sentence: Sentence, end: int) -> list[str]:
    """Return the abbreviation of a name that stands in brackets before a verb."""
    inside = _bracketed(sentence, end - 1)[1:-1] if end else ()
    return [one.text for one in inside if _ABBREVIATION.fullmatch(one.text)]


def _opens_relative(sentence: Sentence, index: int) -> bool:
    """Tell whether a relative pronoun is the subject of its clause; not "in which"."""
    return (
        sentence[index].word in RELATIVE_SUBJECTS
        and word_at(sentence, index - 1) not in PREPOSITIONS
        and _is_verb(sentence[index + 1])
    )


def _is_verb(token: Token) -> bool:
    """Tell whether a relative clause begins with a verb: "rebels who | hold a town"."""
    if token.word in FINITE_AUXILIARIES:
        return True
    is_name = token.text[0].isupper() or token.word in DETERMINERS
    is_number = token.word in QUANTIFIERS or token.word in FIRST_WORDS
    return not (is_name or is_number or token.word in nouns.PLURALS)


def _opens_name(sentence: Sentence, index: int) -> bool:
    """Tell whether a name begins at a word: "a call | the government rejected"."""
    is_first = sentence[index].word in DETERMINERS | PRONOUNS
    return is_first and word_at(sentence, index - 1) in SAID


def ends_name(token: Token) -> bool:
    """Tell whether a token ends a name: a mark, a conjunction or a verb of saying."""
    return token.word in MARKS or token.word in OPENERS or token.word in VERBS
