"""Clauses of one sentence that have speakers of their own.

Of "Police said four people died; the Forum put the toll at nine", the police say the
first clause alone, and the Forum the second.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, starmap
from typing import NamedTuple

from generator.text.function_words import CONCESSIVES
from generator.text.identifying_words import TABLE, keywords
from generator.text.speech import embedded_clauses, speaking_phrases, speaking_verbs
from generator.text.speech.speaking_phrases import Phrase
from generator.text.tokens import Sentence, word_at

_STATING = frozenset(
    (*TABLE["stating"], *TABLE["fearing"], *TABLE["number_verbs"], "according", "at")
)
_JOINING = CONCESSIVES | {";", "and", "but"}
"""Words and marks that may join a clause in which somebody else speaks.

Most need none who speaks before: "Four people died, but the mayor said …".
"""
_MARKS = frozenset(",;.!?–—)")


class Span(NamedTuple):
    """Some tokens of a sentence: the first one, and the one behind the last."""

    first: int
    last: int

    def __contains__(self, place: object) -> bool:
        """Tell whether a token, by its place in the sentence, is one of these."""
        return isinstance(place, int) and self.first <= place < self.last

    def touches(self, sentence: Sentence, start: int, end: int) -> bool:
        """Tell whether a passage, by its characters, has one of these tokens."""
        first, last = sentence[self.first], sentence[self.last - 1]
        return first.start < end and start < last.end

    def holds(self, sentence: Sentence, start: int, end: int) -> bool:
        """Tell whether a passage, by its characters, has no other tokens."""
        first, last = sentence[self.first], sentence[self.last - 1]
        return first.start <= start and end <= last.end


class Clause(NamedTuple):
    """The clauses of a sentence that have a word of a passage."""

    parts: tuple[tuple[int, int], ...]
    """For each part, its first character in the text, from 0, and that behind it."""
    silent: frozenset[frozenset[str]]
    """The keywords of each speaker who speaks in other clauses only."""

    def of(self, text: str) -> str:
        """Return the words of the clauses, without clauses of others between them."""
        return " ".join(text[start:end] for start, end in self.parts)


def clause_at(sentence: Sentence, start: int, end: int) -> Clause:
    """Return the clause of a passage: a sentence is one, unless several people speak.

    Args:
        sentence: The tokens of a sentence.
        start: Character of its text, from 0, at which the passage begins.
        end: The character behind it.
    """
    every = [
        one for one in speaking_phrases.placed_phrases(sentence) if keywords(one.words)
    ]
    embedded = _embedded(sentence, every)
    around = next(
        (one for one in embedded if one.holds(sentence, start, end)),
        Span(0, len(sentence)),
    )
    beside = [one for one in embedded if not one.touches(sentence, start, end)]
    phrases = [
        one
        for one in every
        if one.verb in around and not any(one.verb in span for span in beside)
    ]
    opening = _opening(sentence, phrases)
    clauses = starmap(Span, pairwise((around.first, *sorted(opening), around.last)))
    touched = [one for one in clauses if one.touches(sentence, start, end)]
    own = Span(touched[0].first, touched[-1].last)
    opened = {one.verb for one in opening.values()}
    heard = [
        one
        for one in phrases
        if one.verb in own or (one.verb >= own.last and one.verb not in opened)
    ]
    return Clause(
        _characters(sentence, _without(own, beside)), _silent(own, every, heard)
    )


def speakers_within(sentence: Sentence, start: int, end: int) -> list[list[str]]:
    """Return the words of who speaks in the embedded clause that holds a passage.

    Args:
        sentence: The tokens of a sentence.
        start: Character of its text, from 0, at which the passage begins.
        end: The character behind it.
    """
    every = speaking_phrases.placed_phrases(sentence)
    named = [one for one in every if keywords(one.words)]
    for span in _embedded(sentence, named):
        if span.holds(sentence, start, end):
            return [one.words for one in named if one.verb in span]
    return []


def _characters(
    sentence: Sentence, spans: Iterable[Span]
) -> tuple[tuple[int, int], ...]:
    """Return where spans begin and end, by the characters of their text."""
    return tuple(
        (sentence[first].start, sentence[last - 1].end) for first, last in spans
    )


def _silent(
    own: Span, every: Iterable[Phrase], heard: Sequence[Phrase]
) -> frozenset[frozenset[str]]:
    """Return the keywords of each speaker who speaks in other clauses only.

    Args:
        own: The clauses of a passage.
        every: All who speak in the sentence.
        heard: Those of them who may speak in these clauses.
    """
    speaking = {keywords(one.words) for one in heard if one.verb in own}
    others = {keywords(one.words) for one in every if one not in heard}
    return frozenset(others - speaking)


def main_clause(sentence: Sentence) -> Clause | None:
    """Return a sentence without the clauses in it that others say; None without any."""
    phrases = speaking_phrases.placed_phrases(sentence)
    embedded = _embedded(sentence, (one for one in phrases if keywords(one.words)))
    main = [*_without(Span(0, len(sentence)), embedded)]
    if not embedded or not main:
        return None
    last = sentence[main[-1].first]
    return clause_at(sentence, last.start, last.end)


def _embedded(sentence: Sentence, phrases: Iterable[Phrase]) -> list[Span]:
    """Return the clauses within others in which somebody else speaks."""
    found = []
    for phrase in phrases:
        begin = speaking_phrases.start_with_title(phrase, sentence)
        first = embedded_clauses.opening(sentence, begin, phrase.verb)
        if first is not None:
            last = embedded_clauses.closing(sentence, begin, phrase.verb)
            found.append(Span(first, last))
    return found


def _without(own: Span, beside: Iterable[Span]) -> Iterator[Span]:
    """Yield the parts of a clause that are not in clauses of others."""
    first = own.first
    for span in sorted(beside):
        if span.first in own and span.first > first:
            yield Span(first, span.first)
        if span.first in own:
            first = max(first, span.last)
    if first < own.last:
        yield Span(first, own.last)


def _opening(sentence: Sentence, phrases: list[Phrase]) -> dict[int, Phrase]:
    """Return whoever opens a clause, by the place where it begins."""
    begins = ((_opened_by(one, sentence, phrases), one) for one in phrases)
    return {begin: phrase for begin, phrase in begins if begin is not None}


def _opened_by(phrase: Phrase, sentence: Sentence, phrases: list[Phrase]) -> int | None:
    """Return where a clause begins with its speaker, who says what follows."""
    begin = speaking_phrases.start_of(phrase, sentence)
    verb = sentence[phrase.verb].word
    ends = word_at(sentence, phrase.verb + 1) in _MARKS
    tells = verb in _STATING or speaking_verbs.disputes(sentence, phrase.verb)
    if begin < 1 or ends or not tells or _is_quoted(sentence[:begin]):
        return None
    follows = any(one.verb < begin for one in phrases)
    return begin if _is_joined(sentence, begin, verb, follows=follows) else None


def _is_joined(sentence: Sentence, begin: int, verb: str, *, follows: bool) -> bool:
    """Tell whether the words before a clause join it to what others say.

    Behind another clause with a speaker, "and" does, or a comma before who gives a
    number, or behind "While the mayor said …". Elsewhere these may join speakers: "the
    mayor and the clinic said".
    """
    before, further = word_at(sentence, begin - 1), word_at(sentence, begin - 2)
    if before in CONCESSIVES and (begin < 2 or further == "that"):
        return False  # "said that while police reported order, nine had died"
    if before == "," and further not in _JOINING:
        is_conceded = sentence[0].word in CONCESSIVES
        return follows and (is_conceded or verb in TABLE["number_verbs"])
    if before == "and" and further != ",":
        return follows
    return before == "," or before in _JOINING


def _is_quoted(before: Sentence) -> bool:
    """Tell whether a place stands in a quotation that is not closed before it."""
    words = [token.word for token in before]
    opened = sum(word in ("“", "«") for word in words)
    return (
        opened > sum(word in ("”", "»") for word in words) or words.count('"') % 2 > 0
    )
