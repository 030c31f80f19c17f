"""Parts of which a quotation tells, and that a text takes for the whole.

Who "recalled two of the nineteen diplomats" did not recall the diplomats.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from generator.rules.comparison import word_rows
from generator.rules.comparison.governed_clauses import content_words
from generator.text import word_lists
from generator.text.regex import Regex
from generator.text.stemming import verb_stem

_NUMBERS = word_lists.read("generator.text.counts.data", "english/numbers")
_NUMBER = rf"\d[\d,]*|{'|'.join((*_NUMBERS['units'], *_NUMBERS['tens']))}"
_VAGUE = "a few|few|half|many|most|none|part|several|some"
_OWNER = "the|its|their|his|her"
_PART = Regex(
    rf"\b(?P<part>{_NUMBER}|{_VAGUE}) of (?:{_OWNER}) (?:(?:{_NUMBER}) )?"
    r"(?:[a-z-]+ )?(?P<noun>[a-z]{3,}s)\b",
    re.IGNORECASE,
)
_MANNER = Regex(
    rf",? (?P<part>{_NUMBER}|{_VAGUE}|(?:[a-z]+ )?thirds?|quarters?) of (?:them|whom)"
    r" (?P<manner>[a-z]+ly|(?:for|from|with|by) [a-z]+)\b"
)
_OF_WHICH = Regex(
    rf", of (?:which|whom) (?P<part>{_NUMBER}|{_VAGUE}) (?P<manner>[a-z]+ed)\b"
)
_COUNT = Regex(rf"\b(?:{_NUMBER})\b", re.IGNORECASE)
_KEPT = Regex(
    rf"\b(?:{_VAGUE}|partly|partially|including|of whom|of them|members?|not|no"
    r"|every [a-z]+|one)\b"
)
_CLAUSE_END = Regex(r"[,;:.]|\b(?:and|but|while)\b")


def taken_for_whole(text: str, quoted: str) -> Iterator[str]:
    """Yield the parts of a quotation that a text takes for the whole.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    if "of" not in word_rows.passage(quoted).words or _KEPT.search(text):
        return
    for found in chain(_MANNER.finditer(quoted), _OF_WHICH.finditer(quoted)):
        is_of_part = quoted.count(found["manner"]) == 1 and found["manner"] in text
        wholes = _COUNT.findall(quoted[: found.start()])
        is_whole = any(_has(text, one) for one in wholes)
        if is_of_part and is_whole and not _has(text, found["part"]):
            yield found[0].strip(", ")
    for found in _PART.finditer(quoted):
        whole = rf"(?<!of )\b(?:all )?(?:{_OWNER}) (?:[a-z-]+ )?{found['noun']}\b"
        rest = quoted.replace(found[0], " ")
        if found["noun"] in rest or _has(text, found["part"]):
            continue
        if re.search(whole, text, re.IGNORECASE) and _is_same(text, quoted, found):
            yield found[0]


def _has(text: str, part: str) -> bool:
    return re.search(rf"\b{re.escape(part)}\b", text, re.IGNORECASE) is not None


def _is_same(text: str, quoted: str, part: re.Match[str]) -> bool:
    """Tell whether a text tells of a whole what the quotation tells of its part."""
    before = _CLAUSE_END.split(quoted[: part.start()])[-1]
    behind = _CLAUSE_END.split(quoted[part.end() :])[0]
    clause = content_words(f" {before} {behind}").keys()
    return bool(clause & content_words(text).keys() - {verb_stem(part["noun"])})
