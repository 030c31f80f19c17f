"""Split a text into sentences, and these into words, numbers and punctuation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.text.regex import Regex


class Token(NamedTuple):
    """One word, number or punctuation mark of a text."""

    text: str
    """As written."""
    word: str
    """In lower case, with straight apostrophes."""
    start: int
    """Character of the text, from 0, at which the token begins."""
    end: int


Sentence = tuple[Token, ...]

MAX_SENTENCE_TOKENS = 400
"""Longer sentences are cut, so that the time to read a text stays linear."""

MAX_HEADLINE_CHARACTERS = 70
"""A line break ends a sentence shorter than this, as in a headline; longer lines are
wrapped prose."""

MAX_TEXTS = 1_024
"""Texts whose words are kept: many rules look at each text of a brief in turn."""
MAX_KEPT_CHARACTERS = 1_000
"""Longer texts are articles, which are read once, so their sentences are not kept."""

_WORD = Regex(r"\w+")
TOKEN = Regex(
    r"""
    (?:[A-Z]\.){2,}                                         # U.S.
  | [^\W\d_]+(?:[-'’‑](?!odd\b)[^\W_]+|[0-9]+)*                      # off-duty, M16
  | [0-9]+-(?!odd|strong|plus|million|thousand|hundred)[a-z]+(?:-[a-z]+)* # 9-year-old
  | [0-9]{1,3}(?:,[0-9]{3})+(?![0-9])                       # 12,000
  | [0-9]{1,3},[ ]000(?![0-9])                              # 12, 000
  | [0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])              # 2,00,000
  | [0-9]{1,3}(?:[ \u00a0\u2009\u202f'’][0-9]{3})+(?![0-9]) # 12 000
  | [0-9]+(?:[.·][0-9]+)?                                    # 12, 1.2, 1·2
  | --+ | \S
    """,
    re.VERBOSE,
)

ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen lt col sgt maj capt cpl brig cmdr adm gov sen rep rev fr st
    no nos jan feb mar apr jun jul aug sep sept oct nov dec approx ca vs jr sr hon
    pres insp supt incl inc ltd co op cit est""".split()
)
"""Words whose full stop does not end a sentence."""

OPENING = frozenset("\"'“‘«([-–—•*")
CLOSING = frozenset("\"'”’»)]")
STOPS = frozenset((".", "!", "?", "…"))
END = Regex(r"[.!?…\"'”’»)\]\n]\s*")
"""The last mark of a sentence, and the space behind it."""


class SentenceSpan(NamedTuple):
    """A sentence of a text, of which no tokens are made yet."""

    start: int
    """Character of the text, from 0, at which its first token begins."""
    end: int
    """The character behind its last one."""
    written: list[str]
    """Its words, numbers and marks, as written."""
    words: list[str]
    """The same words, numbers and marks in the form of `Token.word`."""


def split_sentences(text: str) -> Iterator[Sentence]:
    """Yield the tokens of each sentence; headlines and paragraphs are sentences too."""
    for span in sentence_spans(text):
        yield tokenize(text, span)


def text_of(article: str, sentence: Sentence) -> str:
    """Return a sentence of an article on one line."""
    return " ".join(article[sentence[0].start : sentence[-1].end].split())


def tokenize(text: str, span: SentenceSpan) -> Sentence:
    """Return the tokens of one sentence of a text."""
    tokens, end, make = [], span.start, tuple.__new__  # faster than `Token(...)`
    for written, word in zip(span.written, span.words, strict=True):
        start = text.index(written, end)  # only space stands between two tokens
        end = start + len(written)
        tokens.append(make(Token, (written, word, start, end)))
    return tuple(tokens)


def sentence_spans(text: str) -> Iterable[SentenceSpan]:
    """Return the place and the words of each sentence, much faster than its tokens."""
    return _kept_spans(text) if len(text) <= MAX_KEPT_CHARACTERS else _spans(text)


@lru_cache(maxsize=MAX_TEXTS)
def _kept_spans(text: str) -> tuple[SentenceSpan, ...]:
    return tuple(_spans(text))


def _spans(text: str) -> Iterator[SentenceSpan]:
    start, known, written = 0, 0, list[str]()
    for end, following in _gaps(text):
        written += TOKEN.findall(text, known, end)
        known = following
        if len(written) > MAX_SENTENCE_TOKENS:
            *cut, (start, end, written) = _cut(text, start, end)
            yield from (_span(*one) for one in cut)
        if not written:
            start = following
        elif following == len(text) or _is_boundary(
            text, (start, end), written, following
        ):
            yield _span(start, end, written)
            start, written = following, []


def _span(start: int, end: int, written: list[str]) -> SentenceSpan:
    return SentenceSpan(start, end, written, list(map(_normalize, written)))


def _gaps(text: str) -> Iterator[tuple[int, int]]:
    """Yield the space at which a sentence may end, and at last the end of the text.

    No token reaches over such a space.
    """
    for match in END.finditer(text):
        end, following = match.span()
        if text[end] == "\n":
            while end and text[end - 1].isspace():
                end -= 1
        else:
            end += 1
        if end < following:
            yield end, following
    yield len(text), len(text)


def _cut(text: str, start: int, end: int) -> list[tuple[int, int, list[str]]]:
    """Return the places and the words of the parts of a sentence that is too long."""
    tokens = list(TOKEN.finditer(text, start, end))
    groups = (
        tokens[first : first + MAX_SENTENCE_TOKENS]
        for first in range(0, len(tokens), MAX_SENTENCE_TOKENS)
    )
    return [
        (group[0].start(), group[-1].end(), [token[0] for token in group])
        for group in groups
    ]


@lru_cache(maxsize=16_384)
def _normalize(word: str) -> str:
    """Return a word in lower case with straight apostrophes; `US` is the country."""
    if word == "US":
        return "u.s."
    return word.lower().replace("’", "'").replace("·", ".")


def _is_boundary(
    text: str, place: tuple[int, int], written: list[str], following: int
) -> bool:
    """Tell whether a new sentence begins with the token behind a gap.

    Args:
        text: The text.
        place: The characters at which the words before the gap begin and end.
        written: These words.
        following: The character behind the gap.
    """
    if len(written) >= MAX_SENTENCE_TOKENS:
        return True
    start, end = place
    breaks, opens = text.count("\n", end, following), can_open(text[following])
    short = end - start < MAX_HEADLINE_CHARACTERS
    if breaks > 1 or (breaks and short and opens):
        return True  # a line break that is more than the wrapping of a paragraph
    return opens and _ends_with_stop(written)


def can_open(character: str, opening: frozenset[str] = OPENING) -> bool:
    """Tell whether a token with such a first character may begin a sentence."""
    return not character.islower() and (character.isalnum() or character in opening)


def _ends_with_stop(written: list[str]) -> bool:
    """Tell whether words end with a full stop that belongs to no abbreviation."""
    index = len(written) - 1
    while index > 0 and written[index] in CLOSING:
        index -= 1
    if written[index] not in STOPS:
        return False
    if index == 0 or written[index] != ".":
        return True
    previous = written[index - 1]
    initial = len(previous) == 1 and previous.isalpha()
    return not initial and _normalize(previous) not in ABBREVIATIONS


def word_at(tokens: Sentence, index: int) -> str:
    """Return the word at an index, or an empty string outside the sentence."""
    try:  # faster than to compare with the length, and most indexes are within
        return tokens[index].word if index >= 0 else ""
    except IndexError:
        return ""


def is_attached(tokens: Sentence, index: int) -> bool:
    """Tell whether no space separates a token from the one before it."""
    return 0 < index < len(tokens) and tokens[index].start == tokens[index - 1].end


@lru_cache(maxsize=MAX_TEXTS)
def words_of(text: str) -> frozenset[str]:
    """Return the words of a text in lower case, to compare with a list."""
    return frozenset(_WORD.findall(text.lower()))
