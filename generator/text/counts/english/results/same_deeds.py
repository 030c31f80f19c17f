"""Counts of people who did the same as others before: "another 200 did the same"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.english.words.trigger_words import find_trigger
from generator.text.counts.shared.count import Count
from generator.text.regex import Regex
from generator.text.tokens import Sentence, split_sentences, word_at

_SAME = Regex(
    r"\b(?:(?:has|have|had)\s+(?:\w+\s+){0,2}?(?:done\s+(?:so|the\s+same|likewise)"
    r"|followed\s+suit)|did\s+(?:so|the\s+same|likewise)|followed\s+suit)\b"
)
_OPENING = Regex(r"(?:^|[.!?,;:]|\b(?:and|but|while))\s+", re.MULTILINE)
_NEGATION = Regex(r"\b(?:not|never|hardly)\b|n['’]t\b")
_SO = Regex(r"\bso$")
_NOUN_SIGNS = frozenset("a an the this their its his her of for".split())
_LINKS = frozenset(
    "who whom whose which that where when while after before because since as if "
    "whether than until till unless though although".split()
)
"""Words behind which a clause is about somebody else, or another time."""
_REFUSING = ("refus", "declin", "fail", "avoid", "forb", "stop")
_UNDONE = frozenset(
    "to not never nobody none no hardly would could might may should can will must let "
    "saw heard watched helped made".split()
)
"""Words behind which a deed is not the subject's: "asked to flee"."""
_MAX_CHARACTERS = 300
"""Characters before "did the same" within which the deed must stand."""


class _Clause(NamedTuple):
    """A clause in which the deed replaces "did the same"."""

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
        for clause in _candidates(text, same):
            found = [one for one in read(clause.written) if one.start < clause.subject]
            for one in found:
                start, end = clause.start + one.start, same.end()
                yield replace(one, start=start, end=end, quote=text[start:end])
            if found:
                break


def _candidates(text: str, same: re.Match[str]) -> Iterator[_Clause]:
    """Yield a clause for each verb before that may be meant, the nearest one first.

    Args:
        text: A text in English.
        same: "Did the same" or "had done so" in it.
    """
    near = text[max(0, same.start() - _MAX_CHARACTERS) : same.start()]
    openings = [one.end() for one in _OPENING.finditer(near)]
    begin = openings[-1] if openings else 0
    subject = near[begin:]
    sentence: Sentence = next(reversed([*split_sentences(near[:begin])]), ())
    for place in reversed(range(len(sentence))):
        if _is_deed(sentence, place, is_so=_SO.search(same[0]) is not None):
            deed = near[sentence[place].start : sentence[-1].end].rstrip(" ,;.")
            written = f"{subject}{deed}."
            yield _Clause(written, same.start() - len(subject), len(subject))


def _is_deed(sentence: Sentence, place: int, *, is_so: bool) -> bool:
    """Tell whether a word of a sentence begins the deed of its subject.

    Behind "that" or "when" it is others' deed. A deed that was not done, or only asked
    for, is meant by "so" alone: "were told to flee; some did so".
    """
    trigger = find_trigger(sentence, place)
    if trigger is None or trigger.meaning.kind is not Kind.INTRANSITIVE:
        return False
    before = [token.word for token in sentence[:place]]
    return (
        not sentence[place].word.endswith("ing")
        and word_at(sentence, place - 1) not in _NOUN_SIGNS
        and _LINKS.isdisjoint(before)
        and not any(word.startswith(_REFUSING) for word in before)
        and (is_so or not any(map(_is_undone, before)))
    )


def _is_undone(word: str) -> bool:
    return word in _UNDONE or word.endswith("n't")
