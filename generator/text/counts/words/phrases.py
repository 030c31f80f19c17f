"""Lookup of phrases in a sentence by their first word, the longest first."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from generator.text.counts.words.tokens import Sentence

Meaning = TypeVar("Meaning")
Phrases = dict[str, tuple[tuple[tuple[str, ...], Meaning], ...]]


def listed(table: dict[Meaning, str]) -> Iterator[tuple[str, Meaning]]:
    """Yield each phrase of a table whose values are phrases parted by bars."""
    for meaning, phrases in table.items():
        for phrase in phrases.split("|"):
            yield phrase, meaning


def by_first_word(entries: Iterable[tuple[str, Meaning]]) -> Phrases[Meaning]:
    """Return phrases with their meanings, ready to be looked up."""
    table: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
    for phrase, meaning in entries:
        words = tuple(phrase.split())
        table.setdefault(words[0], []).append((words, meaning))
    return {
        first: tuple(sorted(group, key=lambda entry: -len(entry[0])))
        for first, group in table.items()
    }


def phrase_at(
    tokens: Sentence, place: int, table: Phrases[Meaning]
) -> tuple[int, Meaning] | None:
    """Return the end and the meaning of the phrase that begins at a place."""
    entries = table.get(tokens[place].word)
    if entries is None:
        return None
    following = tokens[place + 1].word if place + 1 < len(tokens) else ""
    for words, meaning in entries:
        if len(words) > 1 and words[1] != following:
            continue
        last = place + len(words)
        if len(words) < 3 or _same(tokens, place, last, words):
            return last, meaning
    return None


def _same(tokens: Sentence, first: int, last: int, words: tuple[str, ...]) -> bool:
    return tuple(token.word for token in tokens[first:last]) == words
