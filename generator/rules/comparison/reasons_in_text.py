"""Reasons and circumstances that a text adds to what its quotations tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.rules.comparison.word_rows import passage
from generator.text.regex import Regex

_CUES = (
    "protest|response|retaliation|revenge|reprisal|reaction|return|exchange|defiance"
    "|solidarity|pressure|order|orders|threat|threats|request|instigation|urging"
    "|behest|insistence|punishment|fear|anger"
)
"""Nouns that say for what reason somebody does something."""
_CUE_WORDS = frozenset((*_CUES.split("|"), *"amid amidst despite spite".split()))
"""Words of which every reason has one."""
_REASON = Regex(
    r"\b(?!for\s+the\s+return\b|in\s+(?:the|an)\s+exchange\b)"
    rf"(?:(?:in|under|on|at|as|out of|for)\s+(?:the\s+)?(?P<cue>{_CUES})"
    r"(?=\s+(?:at|against|over|to|for|of|with|from|that)\b)"
    r"|amid(?:st)?|despite|in spite of|in order to)\b(?P<told>[^,;:.]*)",
    re.IGNORECASE,
)
_CLAUSE = Regex(
    r"\b(?:because|since|as|while|when|after|amid(?:st)?|despite|although|though|but"
    r"|over|against|following|due|owing|thanks|so|if|during|with|without|where|until"
    r"|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|urg(?:es|ed)|fear(?:s|ed|ing)|anger(?:s|ed)"
    rf"|to\s+(?:protest|demand|avoid|prevent|stop|show|mark|avenge|keep)|{_CUES})\b",
    re.IGNORECASE,
)
"""Words by which a quotation tells of more than one deed, in whatever words."""
_WORD = Regex(r"\w{3,}")
_SMALL = frozenset(
    "the and for from that this these those its his her their was were has had have "
    "been with into own all not".split()
)
STEM_LETTERS = 5
"""Letters by which the words of a text and of a quotation are compared.

Fewer than a stem has: "in solidarity with strikers" is told by "striking" as well.
"""


def unquoted_reasons(text: str, quoted: str) -> Iterator[str]:
    """Yield the reasons and circumstances of a text that its quotations lack.

    A quotation that has any word of it, or a clause or phrase of that kind, may tell
    it in other words.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    if passage(text).words.isdisjoint(_CUE_WORDS) or _CLAUSE.search(quoted):
        return
    known = _beginnings(quoted)
    for reason in _REASON.finditer(text):
        told, cue = _beginnings(reason["told"]), _beginnings(reason["cue"] or "")
        if told and known.isdisjoint(told | cue):
            yield " ".join(reason[0].split())


def _beginnings(text: str) -> set[str]:
    words = {*_WORD.findall(text.lower())} - _SMALL
    return {word[:STEM_LETTERS] for word in words}
