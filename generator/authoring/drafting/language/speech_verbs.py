"""Verbs by which an article reports what a party says, and the act that each names.

The words are in `speech_verbs.toml`, which is read once, on import.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.authoring.drafting.language.response_verbs import compile_words
from generator.model.vocabulary import Act
from generator.text import word_lists

_DATA = word_lists.read(__package__, "speech_verbs")
_ACTS = {
    Act(name): tuple(map(compile_words, patterns))
    for name, patterns in _DATA["acts"].items()
}
_CONTENTS = {
    Act(name): re.compile(pattern, re.I) for name, pattern in _DATA["contents"].items()
}
SAYS_BEFORE = rf"\b(?:{'|'.join(_DATA['attributing'])})\b"
"""Verbs that attribute a whole sentence and may come before their speaker."""
SAYS = rf"\b(?:{'|'.join(_DATA['attributing'] + _DATA['telling'])})\b"
"""Verbs that attribute a whole sentence behind their speaker."""

AUDIENCE = (
    r"(?:reporters|journalists|lawmakers|parliament|him|her|them|us|state television"
    r"|(?:an?|the|his|her|its|their|state) [\w’'-]+(?: [\w’'-]+){0,2}?"
    r"(?=,| that\b| on \w+day\b|[^\w ]*$)"
    r"|the [\w’'-]+(?= (?:the|it|he|she|they|its|his|her|their)\b)"
    r"|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*(?=[ ,]|[^\w ]*$))"
)
"""Those who are told something: "reporters", "a rally", "Reuters"."""
TOLD_SOMEBODY = rf"(?:told|tells) {AUDIENCE}"
_WHEN = (
    r" ?(?:(?:on|late on) (?:\w+day|[A-Z]\w+ \d{1,2}|\d{1,2} [A-Z]\w+)|[A-Z]\w+day)"
    r"(?: (?:morning|afternoon|evening|night))?\b"
    r"(?!['’]| (?:is|was|will|would|had|has|may|might|could)\b)"
)
_WHERE = (
    r" ?(?:(?:in|at) an? (?:[\w-]+ ){0,2}(?:statement|interview|speech|address|letter"
    r"|report|message|conference|briefing|rally)|on (?:[a-z]+ )?(?:television|radio))"
)
_TOLD = re.compile(rf"\s*{AUDIENCE}")
_OPENING = re.compile(rf"\s*(?:{_WHEN}|{_WHERE}(?= ))*,? ?(?:that )?")
"""Words that may stand between a verb of speech, its audience and the statement."""


class SpeechVerb(NamedTuple):
    """A verb of speech in a clause; offsets from 0."""

    start: int
    end: int
    act: Act

    def moved(self, by: int) -> SpeechVerb:
        """Return the verb with offsets in a text that begins earlier."""
        return self._replace(start=self.start + by, end=self.end + by)


def find_speech(clause: str) -> SpeechVerb | None:
    """Return the first verb of speech in a clause."""
    found = [
        SpeechVerb(*match.span(), act)
        for act, patterns in _ACTS.items()
        for pattern in patterns
        if (match := pattern.search(clause))
    ]
    return min(found, key=lambda verb: verb.start, default=None)


def begins_with_speech(text: str) -> bool:
    """Tell whether a text begins with a verb of speech."""
    return any(one.match(text) for patterns in _ACTS.values() for one in patterns)


def act_of_content(content: str) -> Act:
    """Return the act that the words of a statement perform, `claims` by default."""
    for act, pattern in _CONTENTS.items():
        if pattern.search(content):
            return act
    return Act.CLAIMS


def content_start(text: str, speech: SpeechVerb, end: int) -> int:
    """Return the offset of the reported words, after the verb and its audience.

    Args:
        text: The sentence.
        speech: The verb in it.
        end: The end of its clause.
    """
    start = speech.end
    if text[speech.start : speech.end] in ("told", "tells"):
        told = _TOLD.match(text, start, end)
        start = told.end() if told else start
    opening = _OPENING.match(text, start, end)
    return opening.end() if opening else start
