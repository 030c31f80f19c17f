"""Lists of measures: "The sanctions include freezing accounts and closing ports"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.authoring.drafting.language import response_verbs, sentence_spans
from generator.authoring.drafting.language.sentence_spans import Sentence, Span
from generator.authoring.drafting.mentions import Mention
from generator.model.response_types import ResponseType

_OPENING = re.compile(
    r"(?P<noun>(?:The|These|Its|Their) (?:[\w-]+ ){0,2}?"
    r"(?:sanctions|measures|actions|steps|penalties|restrictions))"
    r"(?P<whose> [^;]{0,100}?)? "
    r"(?P<verb>includ(?:e|es|ed)|(?:will|would|are to)(?: also)?)(?: include)? "
)
_BY = re.compile(r"\b(?:by|of|from) (?:the )?(?:[\w-]+ )?$")
_NEXT_ITEM = re.compile(r", and |, | and ")
_MAX_BEFORE = 12
"""Characters of an item before the verb or noun that tells what the measure is."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure of a list."""

    span: Span
    """Its span in the sentence."""
    words: str
    type: ResponseType


@dataclass(frozen=True, slots=True)
class MeasureList:
    """The measures that a sentence lists, and who takes them."""

    noun: str
    """The noun phrase for them, such as "The sanctions"."""
    verb: str
    doers: tuple[str, ...]
    """Empty where the sentence does not name who takes them."""
    items: tuple[Measure, ...]

    @property
    def includes(self) -> bool:
        """Whether the list details measures that were mentioned before."""
        return self.verb.startswith("includ")


def find_measures(sentence: Sentence, found: Sequence[Mention]) -> MeasureList | None:
    """Return the measures that a sentence lists, if it is about several."""
    match = _OPENING.match(sentence.prose, sentence.opening)
    if match is None:
        return None
    items = tuple(_items(sentence, match.end()))
    doers = (
        one.actor
        for one in found
        if one.end <= match.end() and _BY.search(sentence.prose[: one.start])
    )
    verb = match["verb"]
    first = next(iter(doers), None)
    return MeasureList(match["noun"], verb, (first,) if first else (), items)


def _items(sentence: Sentence, start: int) -> Iterator[Measure]:
    """Yield the items of a list that begin with a response.

    An item without a response of its own, joined by "and", belongs to the one before.
    """
    prose = sentence.prose
    cuts = [
        match for match in _NEXT_ITEM.finditer(prose, start) if _begins(prose, match)
    ]
    starts = [start, *(one.end() for one in cuts)]
    ends = [*(one.start() for one in cuts), len(prose)]
    for span in zip(starts, ends, strict=True):
        responses = response_verbs.find_responses(prose[slice(*span)])
        if responses and responses[0].start <= _MAX_BEFORE:
            words = sentence_spans.words_of(sentence.text, span)
            yield Measure(span, words, responses[0].type)


def _begins(prose: str, match: re.Match[str]) -> bool:
    """Tell whether another item of the list begins behind a comma or "and"."""
    if match[0] == ", ":
        return True
    responses = response_verbs.find_responses(prose[match.end() :])
    return any(one.start <= _MAX_BEFORE for one in responses)
