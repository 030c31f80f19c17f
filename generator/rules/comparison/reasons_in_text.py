"""Reasons and circumstances that a text adds to what its quotations tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from generator.model import edtf
from generator.rules.comparison.word_rows import passage
from generator.text.function_words import PREPOSITIONS
from generator.text.regex import Regex
from generator.text.word_lists import any_of

_CUES = (
    "protest|response|retaliation|revenge|reprisal|reaction|return|exchange|defiance"
    "|solidarity|pressure|order|orders|threat|threats|request|instigation|urging"
    "|behest|insistence|punishment|fear|anger"
)
"""Nouns that say for what reason somebody does something."""
_CAUSE = (
    r"because(?:\s+of)?|owing\s+to|thanks\s+to|on\s+account\s+of|as\s+a\s+result\s+of"
    r"|due\s+to(?=\s+(?:an?|the|his|her|its|their)\b)"
    r"|for\s+(?:(?:a|the)\s+)?(?:lack|want|sake)\s+of"
    r"|over\s+(?:an?|the)\s+(?:lack|shortage|absence|failure|refusal)"
)
"""Words that open a cause or a purpose, and have no other sense."""
_CUE_WORDS = frozenset(
    (
        *_CUES.split("|"),
        *"amid amidst despite spite because owing thanks account result due".split(),
        *"lack want sake shortage absence failure refusal".split(),
    )
)
"""Words of which every reason has one."""
_REASON = Regex(
    r"\b(?!for\s+the\s+return\b|in\s+(?:the|an)\s+exchange\b)"
    rf"(?:(?:in|under|on|at|as|out of|for)\s+(?:the\s+)?(?P<cue>{_CUES})"
    r"(?=\s+(?:at|against|over|to|for|of|with|from|that)\b)"
    rf"|amid(?:st)?|despite|in spite of|in order to|(?P<cause>{_CAUSE}))\b"
    r"(?P<told>[^,;:.]*)",
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
_CAUSAL = Regex(
    r"\b(?:by|caus\w*|forc\w*|prompt\w*|leads?|led|result\w*|reasons?|blam\w*"
    r"|cit(?:e[sd]?|ing)|grounds?|trigger\w*|driv\w+|drove"
    r"|(?:die[sd]?|dying|suffer\w*)\s+(?:of|from)|starv\w*|hung(?:er|ry)|famine|thirst\w*"
    r"|fr(?:o|ee)z\w*|drown\w*)\b",
    re.IGNORECASE,
)
"""Words by which a quotation tells a cause, or has one in its verb: "starved"."""
_CIRCUMSTANCE = Regex(
    r"\b(?:(?:after|before|when|while|during)\s+(?P<time>[^,;:.]+)"
    r"|(?:(?<=, )(?:which|who)|with|without|but)\s+"
    rf"(?P<told>(?:(?!\b(?:{any_of(PREPOSITIONS)}|and|or|that|which|who)\b)[^,;:.])+))"
)
"""A clause that says when something happened, or a comment or company beside it."""
_TIMED = Regex(
    r"\b(?:because|since|as|while|when(?:ever)?|after|before|until|till|once|upon"
    r"|amid(?:st)?|during|following|with|without|where|whereupon|then|by the time|now"
    r"|at the (?:time|height|end|start)|in the (?:wake|aftermath|course)|\w+ing)\b",
    re.IGNORECASE,
)
"""Words by which a quotation tells when something happened, in whatever words."""
_CIRCUMSTANCE_WORDS = frozenset(
    "after before when while during which who with without but".split()
)
_TIMES = edtf.CALENDAR_WORDS.union(
    "noon midnight dawn dusk sunrise sunset nightfall night evening morning afternoon "
    "weekend day days week weeks month months year years hour hours minute minutes "
    "first last next later earlier then today one two three four five six seven eight "
    "nine ten half few several more than about nearly almost end start beginning "
    "time times".split()
)
"""Words for times, which other rules hold to quotations and dates."""
_SENTENCE_END = Regex(r"(?<=[.!?])\s+(?=[A-Z])")
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
    known = beginnings(quoted)
    for reason in _REASON.finditer(text):
        told, cue = beginnings(reason["told"]), beginnings(reason["cue"] or "")
        if reason["cause"] and _CAUSAL.search(quoted):
            continue
        if told and known.isdisjoint(told | cue):
            yield " ".join(reason[0].split())


def unquoted_circumstances(
    text: str, quoted: str, known: Callable[[], Collection[str]]
) -> Iterator[str]:
    """Yield the clauses on time and the comments of a text that no quotation tells.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
        known: Returns the beginnings of words that the whole brief makes known, in the
            form of `beginnings`; few texts need them.
    """
    if passage(text).words.isdisjoint(_CIRCUMSTANCE_WORDS):
        return
    is_timed = _TIMED.search(quoted) is not None
    for found in _CIRCUMSTANCE.finditer(text):
        words = {*_WORD.findall((found["told"] or found["time"]).lower())}
        told = {one[:STEM_LETTERS] for one in words - _SMALL - _TIMES if one.isalpha()}
        may_be_told = is_timed and found["told"] is None
        if any(map(str.isdigit, found[0])):
            continue  # P707 says so
        if not told or may_be_told or not told.isdisjoint(beginnings(quoted)):
            continue
        if told.isdisjoint(known()):
            yield " ".join(found[0].split())


def unquoted_sentences(
    text: str, quoted: str, known: Callable[[], Collection[str]]
) -> Iterator[str]:
    """Yield the sentences that a text adds, of which no quotation has a word.

    A text of one sentence may be a summary in words of its own.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
        known: See `unquoted_circumstances`.
    """
    sentences = _SENTENCE_END.split(text)
    if len(sentences) == 1:
        return
    own = beginnings(quoted)
    for sentence in sentences:
        words = {*_WORD.findall(sentence.lower())} - _SMALL - _TIMES
        told = {one[:STEM_LETTERS] for one in words if one.isalpha()}
        if told and told.isdisjoint(own) and told.isdisjoint(known()):
            yield sentence.strip()


def beginnings(text: str) -> set[str]:
    """Return the first letters of the words of a text, but for small ones."""
    words = {*_WORD.findall(text.lower())} - _SMALL
    return {word[:STEM_LETTERS] for word in words}
