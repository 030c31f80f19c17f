"""Verbs that express a response of an actor abroad, and how far it got.

The words are in `response_verbs.toml`, which is read once, on import.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.model.response_types import ResponseType, Status
from generator.text import word_lists

_ANY_ENDING = r"\w*"
_WORDS_BETWEEN = r"(?:[\w'’-]+ ){0,4}"


class ResponseMention(NamedTuple):
    """The words in a sentence that express a response; offsets from 0."""

    start: int
    end: int
    type: ResponseType

    def moved(self, by: int) -> ResponseMention:
        """Return the mention with offsets in a text that begins earlier."""
        return self._replace(start=self.start + by, end=self.end + by)


def compile_words(notation: str) -> re.Pattern[str]:
    """Compile a pattern in the notation of `response_verbs.toml`."""
    words = [
        _WORDS_BETWEEN if word == "…" else f"(?:{word.replace('*', _ANY_ENDING)}) "
        for word in notation.split()
    ]
    return re.compile(rf"\b{''.join(words).removesuffix(' ')}\b", re.I)


_DATA = word_lists.read(__package__, "response_verbs")
_TYPE_PATTERNS = {
    ResponseType(name): tuple(map(compile_words, patterns))
    for name, patterns in _DATA["types"].items()
}
_STATUS_PATTERNS = {
    Status(name): re.compile(rf"\b(?:{pattern})\b", re.I)
    for name, pattern in _DATA["statuses"].items()
}
_ONGOING = re.compile(rf"\b{_DATA['ongoing']['verb']}\b", re.I)


def find_responses(sentence: str) -> list[ResponseMention]:
    """Return the responses that a sentence expresses, in their order in it.

    Each type occurs once at most. Of mentions that overlap, only the one whose type is
    listed first in `response_verbs.toml` is returned.
    """
    mentions: list[ResponseMention] = []
    for new in _candidates(sentence):
        if all(new.end <= one.start or one.end <= new.start for one in mentions):
            mentions.append(new)
    return sorted(mentions)


def _candidates(sentence: str) -> Iterator[ResponseMention]:
    """Yield the first mention of each type, in the order of the types."""
    for response_type, patterns in _TYPE_PATTERNS.items():
        matches = [match for one in patterns if (match := one.search(sentence))]
        if matches:
            first = min(matches, key=re.Match[str].start)
            yield ResponseMention(*first.span(), response_type)


def response_status(before: str, verb: str) -> Status:
    """Return the status of a response, by the words around its verb.

    Args:
        before: The words before the verb in its clause.
        verb: The words that express the response.
    """
    own = " ".join(verb.split())
    words = " ".join(f"{before} {own}".split())
    matches = (name for name, one in _STATUS_PATTERNS.items() if one.search(words))
    start = len(words) - len(own)
    is_ongoing = any(match.end() > start for match in _ONGOING.finditer(words))
    return next(matches, Status.UNDER_WAY if is_ongoing else Status.DONE)
