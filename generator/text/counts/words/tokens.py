"""Split a text into sentences, and these into words, numbers and punctuation marks."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple


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

TOKEN = re.compile(
    r"""
    [0-9]+-(?!odd|strong|plus|million|thousand|hundred)[a-z]+(?:-[a-z]+)* # 9-year-old
  | [0-9]{1,3}(?:,[0-9]{3})+(?![0-9])                       # 12,000
  | [0-9]{1,3},[ ]000(?![0-9])                              # 12, 000
  | [0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])              # 2,00,000
  | [0-9]{1,3}(?:[ \u00a0\u2009\u202f'’][0-9]{3})+(?![0-9]) # 12 000
  | [0-9]+(?:[.·][0-9]+)?                                    # 12, 1.2, 1·2
  | (?:[A-Z]\.){2,}                                         # U.S.
  | [^\W\d_]+(?:[-'’‑](?!odd\b)[^\W_]+|[0-9]+)*                      # off-duty, M16
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


def split_sentences(text: str) -> Iterator[Sentence]:
    """Yield the tokens of each sentence; headlines and paragraphs are sentences too."""
    sentence: list[Token] = []
    open_end = -1
    for match in TOKEN.finditer(text):
        word, (start, end) = match[0], match.span()
        token = Token(word, _normalize(word), start, end)
        if start != open_end and sentence and _is_boundary(text, sentence, token):
            yield tuple(sentence)
            sentence = []
        sentence.append(token)
        # a word with a single space behind it never ends a sentence
        plain = word[-1].isalnum() and len(sentence) < MAX_SENTENCE_TOKENS
        open_end = end + 1 if plain and text[end : end + 1] == " " else -1
    if sentence:
        yield tuple(sentence)


@lru_cache(maxsize=16_384)
def _normalize(word: str) -> str:
    """Return a word in lower case with straight apostrophes; `US` is the country."""
    if word == "US":
        return "u.s."
    return word.lower().replace("’", "'").replace("·", ".")


def _is_boundary(text: str, sentence: list[Token], token: Token) -> bool:
    """Tell whether a new sentence begins with a token."""
    if len(sentence) >= MAX_SENTENCE_TOKENS:
        return True
    previous = sentence[-1]
    if token.start == previous.end:
        return False
    gap = text[previous.end : token.start]
    if "\n" in gap and _is_line_end(gap, sentence, token):
        return True
    return can_open(token) and _ends_with_stop(sentence)


def _is_line_end(gap: str, sentence: list[Token], token: Token) -> bool:
    """Tell whether a line break is more than the wrapping of a paragraph."""
    if gap.count("\n") > 1:
        return True
    short = sentence[-1].end - sentence[0].start < MAX_HEADLINE_CHARACTERS
    return short and can_open(token)


def can_open(token: Token, opening: frozenset[str] = OPENING) -> bool:
    """Tell whether a token, such as one of the opening marks, may begin a sentence."""
    return not token.text[0].islower() and (
        token.text[0].isalnum() or token.text[0] in opening
    )


def _ends_with_stop(sentence: list[Token]) -> bool:
    """Tell whether tokens end with a full stop that belongs to no abbreviation."""
    index = len(sentence) - 1
    while index > 0 and sentence[index].text in CLOSING:
        index -= 1
    if sentence[index].text not in STOPS:
        return False
    if index == 0 or sentence[index].text != ".":
        return True
    previous = sentence[index - 1]
    initial = len(previous.text) == 1 and previous.text.isalpha()
    return not initial and previous.word not in ABBREVIATIONS


def word_at(tokens: Sentence, index: int) -> str:
    """Return the word at an index, or an empty string outside the sentence."""
    return tokens[index].word if 0 <= index < len(tokens) else ""


def is_attached(tokens: Sentence, index: int) -> bool:
    """Tell whether no space separates a token from the one before it."""
    return 0 < index < len(tokens) and tokens[index].start == tokens[index - 1].end
