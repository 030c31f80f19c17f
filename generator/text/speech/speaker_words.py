"""The words of a sentence that name or describe a speaker, before or behind a verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from generator.text.counts.english.numbers.numerals import FIRST_WORDS, parse_numeral
from generator.text.counts.english.words import nouns
from generator.text.counts.shared.tokens import Sentence, Token, word_at
from generator.text.function_words import (
    CONCESSIVES,
    DETERMINERS,
    FINITE_AUXILIARIES,
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
    is_full_name,
    keywords,
    stem,
)
from generator.text.regex import Regex
from generator.text.statements import contrasted_parties

VERBS = frozenset(TABLE["verbs"])
ADVERBS = frozenset(TABLE["adverbs"])
CITING = frozenset(TABLE["citing"])
MARKS = frozenset(',;:.!?()–—-"“”„«»‘')
OPENERS = RELATIVES.union(CONCESSIVES, "that what and but when because as if".split())
_AFTER_NAMES = frozenset("in on at of from to about during".split())
_IN_NAMES = frozenset(("of", "for", "the", "'", "’"))
"""Words without a capital, and marks, that a body's name may have."""
_INDEFINITE = frozenset(("a", "an"))
_OPENING_PHRASES = frozenset(TABLE["opening_phrases"])
_COUNTS = frozenset("count data figure figures number numbers toll".split())
_ABBREVIATION = Regex(r"[A-Z][\w&-]*[A-Z]\w?")
_MAX_BRACKETED = 6
"""Tokens of words in brackets that may stand behind a name, with the brackets."""
_OUTSIDERS = frozenset(TABLE["outsiders"])
"""Words by which an aside sets somebody apart from the body that it names."""
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
    if word_at(sentence, start + 1) in RELATIVE_SUBJECTS:
        return words  # "the union, which keeps a list, said"
    if aside[:1] and aside[0].lower() in CITING:
        return words  # "the paper, citing the union, said"
    if contrasted_parties.own_words(["", *aside]) == [""]:
        return words  # "Norvia, unlike Merrow, said"
    if words and all(map(str.isdigit, words)):
        words = before_aside(sentence, start)
    return [*words, *aside] if words else []


def before_open_aside(sentence: Sentence, start: int, verb: int) -> list[str]:
    """Return the name before an aside that lacks its second comma; empty without one.

    "However, the Union, | a charity in Lorne said that …": the name opens the sentence,
    but for one word and a comma, and the verb has a clause with "that" or a number.

    Args:
        sentence: The tokens of a sentence.
        start: Place of the first word of the aside.
        verb: Place of the verb of saying behind it.
    """
    opened = word_at(sentence, start) in _INDEFINITE and _says_something(sentence, verb)
    if not opened or word_at(sentence, start - 1) != ",":
        return []
    first = 2 if word_at(sentence, 1) == "," else 0
    name = [token.text for token in sentence[first : start - 1]]
    return name if _is_subject(name) else []


def _says_something(sentence: Sentence, verb: int) -> bool:
    """Tell whether what is said follows a verb: "told reporters that", "said nine"."""
    if verb + 1 < len(sentence) and parse_numeral(sentence, verb + 1):
        return True
    behind = takewhile(lambda one: one.word not in MARKS, sentence[verb + 1 :])
    return "that" in {token.word for token in behind}


def _is_subject(name: Sequence[str]) -> bool:
    """Tell whether words at the start of a clause are a name, "the Union of Lorne".

    Without an article they are the two words of a person's name.
    """
    if not name or not keywords(name):
        return False
    if name[0].lower() == "the":
        words = [word for word in name[1:] if word not in _IN_NAMES]
        return bool(words) and all(word[0].isupper() for word in words)
    opens_phrase = name[0].lower() in _OPENING_PHRASES or name[0].endswith(
        ("ed", "ing")
    )
    return is_full_name(name) and len(keywords(name)) == 1 and not opens_phrase


def with_aside(sentence: Sentence, start: int) -> list[str]:
    """Return the words from a place on, with what a comma sets apart behind them.

    That is the name of "the head, Ann Dale", or the office of "Ann Dale, head of the
    board". An age may stand before the office.
    """
    words = words_after(sentence, start)
    end = start + len(words)
    if not words or word_at(sentence, end) != ",":
        return words
    if word_at(sentence, end + 1).isdigit() and word_at(sentence, end + 2) == ",":
        end += 2
    name = words_after(sentence, end + 1)
    if is_full_name(name[:2]):
        return [*words, *name[:2]]
    return [*_office(sentence, end + 1), *words] if is_full_name(words) else words


def _office(sentence: Sentence, start: int) -> list[str]:
    """Return the words of an office: "a | Fire and Rescue Service | spokesman"."""
    words = []
    for place, token in enumerate(sentence[start : start + MAX_WORDS], start):
        if token.word == "and" and _joins_names(sentence, place):
            continue
        if _ends(token):
            break
        words.append(token.text)
    return words if _OUTSIDERS.isdisjoint(map(str.lower, words)) else []


def _joins_names(sentence: Sentence, place: int) -> bool:
    """Tell whether "and" stands within a name, as no clause follows that it opens."""
    behind = takewhile(
        lambda one: one.word not in MARKS | OPENERS, sentence[place + 1 :]
    )
    rest = [token.text for token in behind]
    names = [sentence[place - 1].text, *rest[:1]]
    return is_named(rest) and all(one[0].isupper() for one in names)


def is_named(words: Sequence[str]) -> bool:
    """Tell whether words can be a name or description alone, and are no clause."""
    return bool(keywords(words)) and all(
        word[0].isupper()
        or word.lower() in SMALL_WORDS
        or word.lower() in nouns.PLURALS
        or word.lower() in nouns.PERSONS
        or stem(word) in GENERIC
        for word in words
    )


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
    """Return the words of a name or description before a verb, up to its clause.

    An abbreviation or an age in brackets is none of them: "the Coal Guild (CG) said".
    """
    words: list[str] = []
    for index in islice(_backwards(sentence, end), MAX_WORDS):
        token = sentence[index]
        if words and _opens_relative(sentence, index):
            words.clear()  # "a post that is shared online claims"
        elif _ends(token):
            break
        elif words or token.word not in ADVERBS:
            words.append(token.text)
        if words and _opens_name(sentence, index):
            break
    return words[::-1]


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
    while first > last + 1 - _MAX_BRACKETED and not _ends(sentence[first]):
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


def _ends(token: Token) -> bool:
    return token.word in MARKS or token.word in OPENERS or token.word in VERBS
