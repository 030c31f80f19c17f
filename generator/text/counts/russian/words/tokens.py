"""Split Russian prose into sentences, words with their forms, and clauses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeVar

from generator.text.counts.russian.words import morphology
from generator.text.counts.russian.words.morphology import Form
from generator.text.regex import Regex
from generator.text.tokens import MAX_SENTENCE_TOKENS, Token, can_open

Meaning = TypeVar("Meaning")
PhraseTable = dict[str, tuple[tuple[tuple[str, ...], Meaning], ...]]
"""Phrases as tuples of words with their meanings, by first word, longest first."""

TOKEN = Regex(
    r"""
    [0-9]{1,2}:[0-9]{2}                                          # 14:30
  | [0-9]{1,2}\.[0-9]{2}(?=\ (?:мск|по\ |час|gmt))               # 21.00 мск
  | [0-9]+-[^\W\d_]+                                             # 25-летний
  | [0-9]{1,3}(?:[ \u00a0\u2009\u202f][0-9]{3})+(?![0-9])        # 12 000
  | [0-9]{1,3}(?:\.[0-9]{3})+(?![0-9])                           # 12.000
  | [0-9]+(?:[.,][0-9]+)?                                        # 12; 1,2
  | [^\W\d_]+(?:[-‑'’][^\W_]+)*                                  # экс-премьер, Ми-8
  | --+ | \S
    """,
    re.VERBOSE | re.IGNORECASE,
)
STOPS = frozenset((".", "!", "?", "…"))
OPENING = frozenset("\"'“„«([-–—•*/")
CLOSING = frozenset("\"'”“»)]")
ABBREVIATIONS = frozenset("г гг ул им т е д п ст см кв обл р н др св ок пос".split())
"""Words whose full stop does not end a sentence."""
ABBREVIATED_SCALES = frozenset(("тыс", "млн", "млрд"))
"""Words whose full stop does not part a number."""
AGED = "-лет"
"""Part of every word that begins with an age: "25-летний"."""
DASHES = frozenset(("-", "–", "—", "--"))
PAUSES = frozenset((",", ";", ":", "(", ")", "/")) | DASHES
"""Marks between clauses."""
JOINTS = frozenset(("и", "а", "но", "или", "либо", "однако", "зато"))
"""Words that join clauses, or equals in a clause."""
PREPOSITIONS = {"во": "в", "со": "с", "ко": "к", "обо": "о", "об": "о", "изо": "из"}
"""Variants of prepositions by the usual form."""
MAX_WORDS_TO_PREPOSITION = 5

NAMES_OF_PARTS = frozenset(("ADJF", "PRTF", "NUMR"))
"""Parts of speech that may stand between a preposition and its noun."""


@dataclass(frozen=True)
class Word:
    """A word, number or punctuation mark with its readings."""

    token: Token

    @cached_property
    def text(self) -> str:
        """In lower case, with е for ё."""
        return morphology.fold(self.token.text)

    @cached_property
    def forms(self) -> tuple[Form, ...]:
        """Its readings, the likeliest first; none for numbers and marks."""
        is_word = self.text[0].isalpha() or AGED in self.text
        return morphology.forms(self.text) if is_word else ()

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """The lemmas of all readings, or the mark itself."""
        return _lemmas(self.text)

    def is_part(self, *parts: str) -> bool:
        """Tell whether the likeliest reading is one of these parts of speech."""
        return bool(self.forms) and self.forms[0].part in parts

    def has_part(self, *parts: str) -> bool:
        """Tell whether some reading is one of these parts of speech."""
        return not self._parts.isdisjoint(parts)

    @cached_property
    def _parts(self) -> frozenset[str]:
        return frozenset(form.part for form in self.forms)

    @property
    def is_number(self) -> bool:
        """Tell whether it is written in digits, and is no word such as "25-летний"."""
        return self.text[0].isdigit() and AGED not in self.text


@lru_cache(maxsize=65_536)
def _lemmas(text: str) -> frozenset[str]:
    if not text[0].isalpha():
        return frozenset((text,))
    return frozenset(form.lemma for form in morphology.forms(text))


Sentence = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Clause:
    """The words between two pauses, or between a pause and a joint."""

    start: int
    end: int
    """Index of the word after it."""
    opening: str
    """The mark or joint before it, empty at the start."""


def split_sentences(text: str) -> Iterator[Sentence]:
    """Yield the words of each sentence; headlines and paragraphs are sentences too."""
    sentence: list[Word] = []
    for match in TOKEN.finditer(text):
        word = match.group()
        token = Token(word, morphology.fold(word), *match.span())
        if sentence and _is_boundary(text, sentence, token):
            yield tuple(sentence)
            sentence = []
        sentence.append(Word(token))
    if sentence:
        yield tuple(sentence)


def _is_boundary(text: str, sentence: list[Word], token: Token) -> bool:
    """Tell whether a new sentence begins with a token."""
    gap = text[sentence[-1].token.end : token.start]
    if len(sentence) >= MAX_SENTENCE_TOKENS or gap.count("\n") > 1:
        return True
    return (
        bool(gap)
        and can_open(token.text[0], OPENING)
        and ("\n" in gap or _ends_with_stop(sentence, token))
    )


def _ends_with_stop(sentence: list[Word], token: Token) -> bool:
    """Tell whether words end with a full stop that belongs to no abbreviation.

    Args:
        sentence: The words of a sentence so far.
        token: The word after them.
    """
    index = len(sentence) - 1
    while index > 0 and sentence[index].text in CLOSING:
        index -= 1
    if sentence[index].text not in STOPS:
        return False
    if index == 0 or sentence[index].text != ".":
        return True
    previous = sentence[index - 1].token.text
    initial = len(previous) == 1 and previous.isupper()
    if token.text[0].isdigit() and morphology.fold(previous) in ABBREVIATED_SCALES:
        return False  # "1 тыс. 75 человек"
    return not initial and morphology.fold(previous) not in ABBREVIATIONS


def word_at(sentence: Sentence, index: int) -> str:
    """Return the folded word at an index, empty outside the sentence."""
    return sentence[index].text if 0 <= index < len(sentence) else ""


def is_pause(sentence: Sentence, index: int) -> bool:
    """Tell whether a mark parts clauses, rather than the ends of a range."""
    if sentence[index].text not in PAUSES:
        return False
    inside = 0 < index < len(sentence) - 1
    return not (
        inside and sentence[index - 1].is_number and sentence[index + 1].is_number
    )


def clauses(sentence: Sentence) -> tuple[Clause, ...]:
    """Return the clauses of a sentence, split at pauses."""
    found: list[Clause] = []
    start, opening = 0, ""
    for index in range(len(sentence)):
        if is_pause(sentence, index):
            if index > start:
                found.append(Clause(start, index, opening))
            start, opening = index + 1, sentence[index].text
    if start < len(sentence):
        found.append(Clause(start, len(sentence), opening))
    return tuple(found)


def equals(sentence: Sentence, clause: Clause) -> tuple[Clause, ...]:
    """Return the parts of a clause, split at its joints."""
    found: list[Clause] = []
    start, opening = clause.start, clause.opening
    for index in range(clause.start, clause.end):
        if sentence[index].text in JOINTS:
            if index > start:
                found.append(Clause(start, index, opening))
            start, opening = index + 1, sentence[index].text
    if start < clause.end:
        found.append(Clause(start, clause.end, opening))
    return tuple(found)


def preposition(sentence: Sentence, index: int) -> str:
    """Return the preposition that governs a noun, empty if there is none.

    Args:
        sentence: A sentence.
        index: The noun's place.
    """
    for place in range(index - 1, max(-1, index - 1 - MAX_WORDS_TO_PREPOSITION), -1):
        word = sentence[place]
        if word.is_part("PREP"):
            return PREPOSITIONS.get(word.text, word.text)
        if not word.has_part(*NAMES_OF_PARTS) and not word.is_number:
            return ""
    return ""


def index_phrases(entries: Iterable[tuple[str, Meaning]]) -> PhraseTable[Meaning]:
    """Index phrases by first word."""
    table: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
    for phrase, meaning in entries:
        words = tuple(phrase.split())
        table.setdefault(words[0], []).append((words, meaning))
    return {
        first: tuple(sorted(group, key=lambda entry: -len(entry[0])))
        for first, group in table.items()
    }


def match_phrase(
    sentence: Sentence, start: int, table: PhraseTable[Meaning]
) -> tuple[int, Meaning] | None:
    """Return the place after the longest phrase at a word, and its meaning."""
    for words, meaning in table.get(word_at(sentence, start), ()):
        end = start + len(words)
        if words == tuple(word.text for word in sentence[start:end]):
            return end, meaning
    return None
