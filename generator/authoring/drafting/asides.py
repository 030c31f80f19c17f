"""Asides between commas, which may name others than the subject of the sentence.

In "Ann Dale, who the council said was ill, resigned", only she resigned, and the
council spoke; in "Ann Dale, head of the council, resigned", the council did nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.authoring.drafting.language import speech_verbs
from generator.authoring.drafting.language.sentence_spans import Span
from generator.authoring.drafting.language.titles import TITLE_WORDS
from generator.authoring.drafting.mentions import Mention
from generator.text import tokens
from generator.text.speech import speaker_asides

_RELATIVE = re.compile(r", (?:who|whom|which)(?:, [^,;]{3,60},)? [^,;]{3,100},(?= )")
_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*"
PLACE = rf"(?: (?:in|of|for|from) {_NAME}, {_NAME})?"
"""A place of two names at the end of an aside: "in Selm, Salt Province"."""
_BEHIND_ACTOR = re.compile(
    rf", (?:[^,;]{{3,60}}?|(?:the )?[a-z][^,;]{{3,100}}?){PLACE},(?= )"
)
_TITLE = rf"(?:{'|'.join(sorted(TITLE_WORDS, key=len, reverse=True))})"
_OFFICE = re.compile(
    rf"\b[A-Z][\w’'-]+(?P<aside>, (?:(?:the|an?) )?(?:[a-z-]+ ){{0,2}}{_TITLE}"
    rf" [^,;]{{3,100}}?{PLACE},)(?= )"
)
"""An office behind a name, of a person who need not be registered."""


def asides(text: str, found: Sequence[Mention]) -> Iterator[Span]:
    """Yield where asides begin and end, from one comma to the other.

    Args:
        text: A sentence.
        found: The actors named in it, of whom none alone is an aside.
    """
    for match in _RELATIVE.finditer(text):
        yield match.span()
    for match in _OFFICE.finditer(text):
        if not _speaks(text, match.span("aside")):
            yield match.span("aside")
    for mention in found:
        aside = _BEHIND_ACTOR.match(text, mention.end)
        if aside and not (_is_name_alone(aside, found) or _speaks(text, aside.span())):
            yield aside.span()


def _speaks(text: str, span: Span) -> bool:
    """Tell whether somebody speaks between two commas: "Vastland, she said, was …"."""
    inner = text[span[0] + 2 : span[1] - 1]
    return speech_verbs.find_speech(inner) is not None


def _is_name_alone(match: re.Match[str], found: Sequence[Mention]) -> bool:
    return any(
        one.start == match.start() + 2 and one.end == match.end() - 1 for one in found
    )


def is_open_aside(text: str, end: int, verb: int) -> bool:
    """Tell whether an aside lacks its second comma: "the union, a charity said that".

    Args:
        text: The sentence.
        end: Offset of the comma behind the name.
        verb: Offset of the verb of speech.
    """
    words = next(tokens.split_sentences(text), ())
    places = {token.start: place for place, token in enumerate(words)}
    aside, speech = places.get(end + len(", ")), places.get(verb)
    if aside is None or speech is None:
        return False
    return bool(speaker_asides.before_open_aside(words, aside, speech))
