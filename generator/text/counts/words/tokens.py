"""Tokenization: words, numbers and marks with their offsets, sentence by sentence."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.text.counts.words.word_lists import words


class Token(NamedTuple):
    """One word, number or mark."""

    text: str
    """As written."""
    word: str
    """In lower case, with straight apostrophes."""
    start: int
    end: int


Sentence = tuple[Token, ...]

SENTENCE_LIMIT = 400
"""Tokens after which a sentence is cut, so that time stays linear."""

HEADLINE_LIMIT = 70
"""A line shorter than this many characters is not wrapped prose."""

TOKEN = re.compile(
    r"""
    [0-9]+-(?!odd|strong|plus|million|thousand|hundred)[a-z]+(?:-[a-z]+)* # 9-year-old
  | [0-9]{1,3}(?:,[0-9]{3})+(?![0-9])                       # 12,000
  | [0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])              # 2,00,000
  | [0-9]{1,3}(?:[ \u00a0\u2009\u202f'’][0-9]{3})+(?![0-9]) # 12 000
  | [0-9]+(?:\.[0-9]+)?                                     # 12, 1.2
  | (?:[A-Z]\.){2,}                                         # U.S.
  | [^\W\d_]+(?:[-'’‑](?!odd\b)[^\W_]+|[0-9]+)*                      # off-duty, M16
  | --+ | \S
    """,
    re.VERBOSE,
)

ABBREVIATIONS = words(
    """mr mrs ms dr prof gen lt col sgt maj capt cpl brig cmdr adm gov sen rep rev fr st
    no nos jan feb mar apr jun jul aug sep sept oct nov dec approx ca vs jr sr hon
    pres insp supt inc ltd co op cit est"""
)

OPENING = frozenset("\"'“‘«([-–—•*")
CLOSING = frozenset("\"'”’»)]")
STOPS = frozenset((".", "!", "?", "…"))


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the tokens of each sentence; headlines and paragraphs end one too."""
    sentence: list[Token] = []
    for match in TOKEN.finditer(text):
        word = match.group()
        token = Token(word, _lower(word), *match.span())
        if sentence and not _runs_on(text, sentence) and _parts(text, sentence, token):
            yield tuple(sentence)
            sentence = []
        sentence.append(token)
    if sentence:
        yield tuple(sentence)


@lru_cache(maxsize=16_384)
def _lower(word: str) -> str:
    """Return a word in lower case, its apostrophes straight; US is a country."""
    return "u.s." if word == "US" else word.lower().replace("’", "'")


def _runs_on(text: str, sentence: list[Token]) -> bool:
    """Say at little cost whether the sentence surely goes on after its last word."""
    end = sentence[-1].end
    plain = sentence[-1].text[-1].isalnum() and len(sentence) < SENTENCE_LIMIT
    return plain and text[end] == " " and not text[end + 1].isspace()


def _parts(text: str, sentence: list[Token], token: Token) -> bool:
    """Say whether a new sentence begins with this token."""
    if len(sentence) >= SENTENCE_LIMIT:
        return True
    last = sentence[-1]
    if token.start == last.end:
        return False
    gap = text[last.end : token.start]
    if "\n" in gap and _line_ends(gap, sentence, token):
        return True
    return _opens(token) and _stops(sentence)


def _line_ends(gap: str, sentence: list[Token], token: Token) -> bool:
    """Say whether a line break between the two is more than wrapping."""
    if gap.count("\n") > 1:
        return True
    short = sentence[-1].end - sentence[0].start < HEADLINE_LIMIT
    return short and _opens(token)


def _opens(token: Token) -> bool:
    return not token.text[0].islower() and (
        token.text[0].isalnum() or token.text[0] in OPENING
    )


def _stops(sentence: list[Token]) -> bool:
    """Say whether the tokens end with a full stop that is not an abbreviation's."""
    place = len(sentence) - 1
    while place > 0 and sentence[place].text in CLOSING:
        place -= 1
    if sentence[place].text not in STOPS:
        return False
    if place == 0 or sentence[place].text != ".":
        return True
    before = sentence[place - 1]
    initial = len(before.text) == 1 and before.text.isalpha()
    return not initial and before.word not in ABBREVIATIONS


def word_at(tokens: Sentence, place: int) -> str:
    """Return the word at a place, empty beyond the sentence."""
    return tokens[place].word if 0 <= place < len(tokens) else ""


def joined(tokens: Sentence, place: int) -> bool:
    """Say whether a token stands against the one before it, without a space."""
    return 0 < place < len(tokens) and tokens[place].start == tokens[place - 1].end
