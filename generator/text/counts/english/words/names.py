"""Recognize the names of people: "Ida Lund", "Mr Orlov", "the poet Ana de la Cruz"."""

from __future__ import annotations

from typing import NamedTuple

from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.function_words import FUNCTION_WORDS, MONTHS
from generator.text.counts.english.words.trigger_words import TRIGGER_WORDS
from generator.text.counts.english.words.unlisted_nouns import is_person_by_ending
from generator.text.counts.shared.word_tables import flatten, load_table
from generator.text.tokens import Sentence, Token, word_at

_NAMES = load_table("english/names")
TITLES = dict(flatten(_NAMES["titles"]))
"""Words before a name that it belongs to, by who the person is: "Mr", "Sgt"."""
PARTICLES = frozenset(_NAMES["words"]["particles"])
SUFFIXES = frozenset(_NAMES["words"]["suffixes"])
NOT_PERSONS = frozenset(_NAMES["words"]["not_persons"])
"""Words of names of places, bodies, days and storms."""
COMMON_FIRST = frozenset(_NAMES["words"]["common_first"])
COMMON_ENDINGS = tuple(_NAMES["words"]["common_endings"])
"""Words and endings of words that have a capital only where a sentence begins."""
GIVEN_NAMES = frozenset(_NAMES["words"]["given_names"])
"""First names that are ordinary words, too."""
MAX_WORDS = 5
"""Words of a name, without titles and small words."""
PREFIXES = frozenset(_NAMES["words"]["prefixes"])
"""Articles before the hyphen of a name: "Hassan al-Jabari"."""
MAX_MODIFIERS = 5
"""Words before a role and its name: "former deputy finance minister Aldo Ferranti"."""
UNNAMING = frozenset(
    {
        *(*MONTHS, *nouns.PLURALS, *nouns.PEOPLES, *nouns.MODIFIER_WHO),
        *(*FUNCTION_WORDS, *TRIGGER_WORDS, *nouns.THINGS, *nouns.VISITING_PEOPLES),
        *nouns.SINGULARS,
    }
)
"""Words that neither begin a name nor are one."""
NEVER_NAMES = UNNAMING - nouns.SINGULARS.keys() - GIVEN_NAMES
"""Words that are part of no name."""


class Name(NamedTuple):
    """The name of somebody, with the title or role before it."""

    start: int
    """The token at which it begins, with title or role."""
    end: int
    words: tuple[str, ...]
    """Its own words, without small ones, in lower case."""
    who: str
    is_known: bool
    """Whether a title or a role shows that it is a person's."""


def parse_name(tokens: Sentence, start: int) -> Name | None:
    """Parse the name that begins at a token, with its title or role."""
    word = tokens[start].word
    if word in TITLES and _is_capital(tokens[start]):
        first = start + 1 + (word_at(tokens, start + 1) == ".")
        titled = parse_name(tokens, first) if first < len(tokens) else None
        if titled:
            who = TITLES[word] if titled.who == "unspecified" else titled.who
            return titled._replace(start=start, who=who, is_known=True)
    return _parse_behind_role(tokens, start) or _parse_words(tokens, start)


def _parse_behind_role(tokens: Sentence, start: int) -> Name | None:
    """Parse "former finance minister Aldo Ferranti", "the journalist Ida Lund"."""
    first = start + (tokens[start].word == "the")
    for role in range(first, min(first + MAX_MODIFIERS + 1, len(tokens) - 1)):
        word = tokens[role].word
        if _is_role(word) and _is_capital(tokens[role + 1]):
            further = _is_role(tokens[role + 1].word)
            named = None if further else parse_name(tokens, role + 1)
            if named is None:
                continue
            who = nouns.head_who(tokens, first, role)
            return named._replace(start=start, who=who, is_known=True)
        if not _is_modifier(tokens, role):
            break
    return None


def _is_role(word: str) -> bool:
    listed = word in nouns.SINGULARS or word.endswith(nouns.AGE_SUFFIXES)
    return listed or is_person_by_ending(word)


def _is_modifier(tokens: Sentence, index: int) -> bool:
    """Tell whether a word may stand before a role."""
    word = tokens[index].word
    if word == "and":
        return _is_role(word_at(tokens, index - 1))
    if word in nouns.THINGS and tokens[index + 1].text[0].isupper():
        return False  # "the tanker Ida Lund"
    listed = word in FUNCTION_WORDS or word in TRIGGER_WORDS or word in nouns.PLURALS
    aged = word.endswith(nouns.AGE_SUFFIXES)  # "65-year-old minister Ida Lund"
    return (not listed or word in nouns.MODIFIER_WHO) and (aged or word[0].isalpha())


def _parse_words(tokens: Sentence, start: int) -> Name | None:
    """Parse a name without title or role."""
    end, words = start, list[str]()
    while end < len(tokens) and len(words) < MAX_WORDS:
        after = _end_of_word(tokens, end, first=end == start)
        if after == end:
            break
        if tokens[end].word not in PARTICLES:
            words.append(tokens[end].word)
        end = after
    if not words or len(words[-1]) == 1:
        return None
    suffix = word_at(tokens, end) in SUFFIXES
    end += suffix
    end += suffix and word_at(tokens, end) == "." and end + 1 < len(tokens)
    return Name(start, end, tuple(words), "unspecified", is_known=False)


def _end_of_word(tokens: Sentence, index: int, *, first: bool) -> int:
    """Return the end of a word of a name, of an initial, or of small words."""
    token = tokens[index]
    if len(token.text) == 1 and token.text.isupper() and token.word != "i":
        return index + 2 if word_at(tokens, index + 1) == "." else index
    if is_name_word(token, first=first) or _is_given_name(tokens, index):
        return index + 1
    particle = index
    while not first and word_at(tokens, particle) in PARTICLES:
        particle += 1
    following = tokens[particle : particle + 1]
    if particle > index and following and is_name_word(following[0], first=False):
        return particle
    return index


def _is_given_name(tokens: Sentence, index: int) -> bool:
    """Tell whether a word like "Will" is a first name within a sentence."""
    if index == 0 or tokens[index].word not in GIVEN_NAMES:
        return False
    surname = tokens[index + 1 : index + 2]
    named = bool(surname) and is_name_word(surname[0], first=False)
    return named and _is_capital(tokens[index])


def _is_capital(token: Token) -> bool:
    return token.text[0].isupper()


def is_name_word(token: Token, *, first: bool) -> bool:
    """Tell whether a word may be part of a name, as its first word or a later one."""
    text, word = token.text, token.word
    prefix, _, surname = text.partition("-")
    prefixed = not first and prefix in PREFIXES and surname[:1].isupper()
    if not (text[0].isupper() or prefixed) or not text[-1].isalpha():
        return False
    if word.endswith("'s"):
        return False
    if len(text) < 2 or text.isupper():
        return False
    if word in (UNNAMING if first else NEVER_NAMES):
        return False
    return word not in SUFFIXES


def may_be_first_name(word: str) -> bool:
    """Tell whether a word may stand before a surname as its first name."""
    return word not in UNNAMING


def is_common(token: Token) -> bool:
    """Tell whether a word that opens a sentence looks like one that names nobody."""
    return token.word in COMMON_FIRST or token.word.endswith(COMMON_ENDINGS)
