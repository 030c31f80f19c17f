"""Speeches of several sentences: who speaks is told before the first or in the last.

Of “The quay is shut. Nobody came,” said a docker, the first sentence is the docker's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.text.counts.words.tokens import Sentence
from generator.text.speech import speakers

_OPENING = frozenset("“«„")
_CLOSING = frozenset("”»")
_EITHER = '"'
MAX_SENTENCES = 12
"""Sentences of a speech before or behind a quotation that are looked at."""


class _Read(NamedTuple):
    """A sentence, with what of it is spoken."""

    outside: str
    """Its words outside quotation marks."""
    is_begun: bool
    """Whether a speech is open where it begins."""
    is_open: bool
    """Whether a speech is open where it ends."""


def words_around(article: str, quote: str) -> str:
    """Return the words outside quotation marks around the speech of a quotation.

    They are those of its sentences, and of the two before it; empty where a quotation
    is in no speech of several sentences.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.
    """
    sentences, places = speakers.places_of(article, quote)
    read = [*_read(article, sentences)] if places else []
    chosen: dict[int, None] = {}
    for place in places:
        first, last = _ends(read, place)
        if first < last:
            before = max(0, first - speakers.SENTENCES_BEFORE)
            chosen.update(dict.fromkeys(range(before, last + 1)))
    return "\n\n".join(read[place].outside for place in chosen)


def _ends(read: list[_Read], place: int) -> tuple[int, int]:
    """Return the places of the first and of the last sentence of a speech."""
    first = last = place
    while read[first].is_begun and first > 0 and place - first < MAX_SENTENCES:
        first -= 1
    while read[last].is_open and last + 1 < len(read) and last - place < MAX_SENTENCES:
        last += 1
    return first, last


def _read(article: str, sentences: list[Sentence]) -> Iterator[_Read]:
    """Yield what is spoken of each sentence.

    A paragraph within a speech begins with another opening mark, else the closing one
    was forgotten.
    """
    is_open, end = False, 0
    for sentence in sentences:
        is_break = "\n\n" in article[end : sentence[0].start]
        if is_break and sentence[0].word not in _OPENING | {_EITHER}:
            is_open = False
        is_begun, outside = is_open, []
        for place, token in enumerate(sentence):
            if token.word in _OPENING or (is_break and place == 0 and is_open):
                is_open = True
            elif token.word in _CLOSING:
                is_open = False
            elif token.word == _EITHER:
                is_open = not is_open
            elif not is_open:
                outside.append(token.text)
        end = sentence[-1].end
        yield _Read(" ".join(outside), is_begun, is_open)
