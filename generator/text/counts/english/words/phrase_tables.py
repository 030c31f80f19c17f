"""Tables of phrases, found by their first two words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, product
from typing import Generic, NamedTuple, TypeVar

from generator.text.tokens import Sentence

Meaning = TypeVar("Meaning")
Words = tuple[str, ...]
Parts = tuple[tuple[Words, ...], ...]
"""The parts of phrases: any words of one may stand before any of the next."""
COMMON_WORDS = frozenset(
    "a an the of to in into on onto at by for from with without and or not no been be "
    "was were is are have has had his her their my our up out off over under".split()
)
"""Words that tell phrases apart worst, since most sentences have them."""


class Match(NamedTuple, Generic[Meaning]):
    """A word or phrase found in a sentence."""

    end: int
    """Index of the token after it."""
    meaning: Meaning


class Phrases(NamedTuple, Generic[Meaning]):
    """Phrases that begin with the same two words."""

    lengths: tuple[int, ...]
    """Their numbers of words, the highest first."""
    meanings: dict[Words, Meaning]
    """The meaning of each, by its words."""


Groups = dict[str, Phrases[Meaning]]
"""Phrases with the same first word, by their second one, empty if there is none."""


class PhraseTable(Generic[Meaning]):
    """Phrases by their first words.

    Of tens of thousands, a text needs a few: those with the same first word are put
    together from their parts when that word is first met.
    """

    def __init__(self, entries: Iterable[tuple[Parts, Meaning]]) -> None:
        """Take phrases with their meanings; of equal phrases, the first one counts.

        Args:
            entries: The parts of phrases, see `Parts`, with their common meaning.
        """
        self.entries = tuple(entries)
        self._parts: defaultdict[str, list[tuple[Parts, Meaning]]] = defaultdict(list)
        self._groups: dict[str, Groups[Meaning]] = {}
        for parts, meaning in self.entries:
            for word, beginning in _by_first_word(parts):
                self._parts[word].append((beginning, meaning))
        self.first_words = frozenset(self._parts)
        """The first word of every phrase; cheaper to ask than for the phrases."""

    def groups(self, word: str) -> Groups[Meaning]:
        """Return the phrases that begin with one of the first words."""
        if word not in self._groups:
            self._groups[word] = _grouped(self._parts[word])
        return self._groups[word]


def table_of(entries: Iterable[tuple[str, Meaning]]) -> PhraseTable[Meaning]:
    """Return the table of phrases that are written in full."""
    return PhraseTable((whole(phrase), meaning) for phrase, meaning in entries)


def whole(phrase: str) -> Parts:
    """Return a phrase as its only part."""
    return ((tuple(phrase.split()),),)


def put_together(parts: Parts) -> Iterator[Words]:
    """Yield each phrase that can be made of some parts."""
    for words in product(*parts):
        yield tuple(chain.from_iterable(words))


def _by_first_word(parts: Parts) -> Iterator[tuple[str, Parts]]:
    """Yield the first word of phrases with the parts of those that begin so."""
    for words in parts[0]:
        if words:
            yield words[0], ((words,), *parts[1:])
        else:
            yield from _by_first_word(parts[1:])


def _grouped(entries: Iterable[tuple[Parts, Meaning]]) -> Groups[Meaning]:
    groups: dict[str, dict[Words, Meaning]] = {}
    for parts, meaning in entries:
        for words in put_together(parts):
            second = words[1] if len(words) > 1 else ""
            groups.setdefault(second, {}).setdefault(words, meaning)
    return {
        second: Phrases(tuple(sorted(set(map(len, group)), reverse=True)), group)
        for second, group in groups.items()
    }


def match_phrase(
    tokens: Sentence, start: int, table: PhraseTable[Meaning]
) -> Match[Meaning] | None:
    """Return the longest phrase of a table that begins at a token."""
    first = tokens[start].word
    if first not in table.first_words:
        return None
    groups = table.groups(first)
    following = tokens[start + 1].word if start + 1 < len(tokens) else ""
    for second in (following, ""):
        if second not in groups:
            continue
        lengths, meanings = groups[second]
        words = tuple([token.word for token in tokens[start : start + lengths[0]]])
        for length in lengths:
            if (phrase := words[:length]) in meanings:
                return Match(start + len(phrase), meanings[phrase])
    return None


def may_begin(word: str, following: str, table: PhraseTable[Meaning]) -> bool:
    """Tell whether a phrase of a table may begin with two words."""
    if word not in table.first_words:
        return False
    groups = table.groups(word)
    return following in groups or "" in groups


def rarest_word(phrase: Iterable[str], common: frozenset[str]) -> str:
    """Return the longest word of a phrase, if possible one that is not common."""
    words = tuple(phrase)
    return max([word for word in words if word not in common] or words, key=len)
