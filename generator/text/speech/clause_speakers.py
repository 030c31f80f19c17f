"""Clauses of one sentence that have speakers of their own.

Of "Police said four people died; the Forum put the toll at nine", the police say the
first clause alone, and the Forum the second.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from generator.text.counts.words.tokens import Sentence, word_at
from generator.text.identifying_words import TABLE, keywords
from generator.text.speech import speaking_phrases
from generator.text.speech.speaking_phrases import Phrase

_STATING = frozenset((*TABLE["stating"], *TABLE["number_verbs"], "according", "at"))
_JOINING = frozenset(TABLE["joining"])
_CONCEDING = frozenset(("while", "whereas", "though", "although"))
"""Of the joining words, those that may also open a clause within another."""
_MARKS = frozenset(",;.!?–—)")


class Clause(NamedTuple):
    """The clauses of a sentence that have a word of a passage."""

    start: int
    """Character of the text, from 0, at which the first of them begins."""
    end: int
    """The character behind the last one."""
    silent: frozenset[frozenset[str]]
    """The keywords of each speaker who speaks in other clauses only."""


def clause_at(sentence: Sentence, start: int, end: int) -> Clause:
    """Return the clause of a passage: a sentence is one, unless several people speak.

    Args:
        sentence: The tokens of a sentence.
        start: Character of its text, from 0, at which the passage begins.
        end: The character behind it.
    """
    phrases = [
        one for one in speaking_phrases.placed_phrases(sentence) if keywords(one.words)
    ]
    opening = {
        begin: phrase
        for phrase in phrases
        if (begin := _opened_by(phrase, sentence, phrases)) is not None
    }
    bounds = [*pairwise((0, *sorted(opening), len(sentence)))]
    touched = [
        (first, last)
        for first, last in bounds
        if sentence[first].start < end and start < sentence[last - 1].end
    ]
    first, last = touched[0][0], touched[-1][1]
    own = {keywords(one.words) for one in phrases if first <= one.verb < last}
    others = {
        keywords(one.words)
        for one in phrases
        if one.verb < first or (one.verb >= last and one in opening.values())
    }
    return Clause(
        sentence[first].start, sentence[last - 1].end, frozenset(others - own)
    )


def _opened_by(phrase: Phrase, sentence: Sentence, phrases: list[Phrase]) -> int | None:
    """Return where a clause begins with its speaker, who says what follows."""
    begin = _start_of_subject(phrase, sentence)
    verb = sentence[phrase.verb].word
    ends = word_at(sentence, phrase.verb + 1) in _MARKS
    if begin < 1 or ends or verb not in _STATING or _is_quoted(sentence[:begin]):
        return None
    follows = any(one.verb < begin for one in phrases)
    return begin if _is_joined(sentence, begin, verb, follows=follows) else None


def _is_joined(sentence: Sentence, begin: int, verb: str, *, follows: bool) -> bool:
    """Tell whether the words before a clause join it to what others say.

    Behind another clause with a speaker, "and" does, or a comma before who gives a
    number. Elsewhere these may join speakers: "the mayor and the clinic said".
    """
    before, further = word_at(sentence, begin - 1), word_at(sentence, begin - 2)
    if before in _CONCEDING and (begin < 2 or further == "that"):
        return False  # "said that while police reported order, nine had died"
    if before == "," and further not in _JOINING:
        return follows and verb in TABLE["number_verbs"]
    if before == "and" and further != ",":
        return follows
    return before == "," or before in _JOINING


def _start_of_subject(phrase: Phrase, sentence: Sentence) -> int:
    """Return the place of the first word of a speaker before a verb, else the verb's.

    Adverbs and clauses may stand between the words.
    """
    place = phrase.verb
    for word in reversed(phrase.words):
        place -= 1
        while place >= 0 and sentence[place].text != word:
            place -= 1
    return place if place >= 0 else phrase.verb


def _is_quoted(before: Sentence) -> bool:
    """Tell whether a place stands in a quotation that is not closed before it."""
    words = [token.word for token in before]
    opened = sum(word in ("“", "«") for word in words)
    return (
        opened > sum(word in ("”", "»") for word in words) or words.count('"') % 2 > 0
    )
