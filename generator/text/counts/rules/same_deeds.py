"""Counts of those who did what the words before tell: "another 200 did the same"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.text.counts.numbers.count import Count
from generator.text.counts.words.lexicon import Kind, find_trigger
from generator.text.counts.words.tokens import Sentence, split_sentences, word_at

_SAME = re.compile(
    r"\b(?:(?:has|have|had)\s+(?:\w+\s+){0,2}?(?:done\s+(?:so|the\s+same|likewise)"
    r"|followed\s+suit)|did\s+(?:so|the\s+same|likewise)|followed\s+suit)\b"
)
_OPENING = re.compile(r"(?:^|[.!?,;:]|\b(?:and|but|while))\s+", re.MULTILINE)
_NEGATION = re.compile(r"\b(?:not|never|hardly)\b|n['’]t\b")
_VERBS = (Kind.FINITE, Kind.PAST_PARTICIPLE, Kind.INTRANSITIVE)
_NOUN_SIGNS = frozenset("a an the this their its his her of for".split())
_MAX_CHARACTERS = 300
"""Characters before "did the same" in which the deed is looked for."""


class _Clause(NamedTuple):
    """A clause with the deed that "did the same" stands for, instead of these words."""

    written: str
    start: int
    """Character of the text at which its subject begins."""
    subject: int
    """Characters of its subject."""


def counts(text: str, read: Callable[[str], tuple[Count, ...]]) -> Iterator[Count]:
    """Yield the counts of those who did the same as somebody before.

    Args:
        text: A text in English.
        read: Reads the counts of a sentence.
    """
    for same in _SAME.finditer(text):
        if _NEGATION.search(same[0]):
            continue
        for clause in _candidates(text, same.start()):
            found = [one for one in read(clause.written) if one.start < clause.subject]
            for one in found:
                start, end = clause.start + one.start, same.end()
                yield replace(one, start=start, end=end, quote=text[start:end])
            if found:
                break


def _candidates(text: str, same: int) -> Iterator[_Clause]:
    """Yield a clause for each verb before that may be meant, the nearest one first.

    Args:
        text: A text in English.
        same: Character, from 0, at which "did the same" begins.
    """
    near = text[max(0, same - _MAX_CHARACTERS) : same]
    openings = [one.end() for one in _OPENING.finditer(near)]
    begin = openings[-1] if openings else 0
    subject = near[begin:]
    sentence: Sentence = next(reversed([*split_sentences(near[:begin])]), ())
    for place in reversed(range(len(sentence))):
        if _is_deed(sentence, place):
            deed = near[sentence[place].start : sentence[-1].end].rstrip(" ,;.")
            written = f"{subject}{deed}."
            yield _Clause(written, same - len(subject), len(subject))


def _is_deed(sentence: Sentence, place: int) -> bool:
    trigger = find_trigger(sentence, place)
    is_verb = trigger is not None and trigger.meaning.kind in _VERBS
    return is_verb and word_at(sentence, place - 1) not in _NOUN_SIGNS
