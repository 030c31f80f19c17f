"""News agencies, and the lines of an article that credit one."""

from __future__ import annotations

import re

from generator.text import word_lists

_NAME_PATTERNS: dict[str, str] = word_lists.read(
    "generator.authoring.ingest.data", "agencies"
)
_NAMES = tuple(_NAME_PATTERNS)
_ANY_NAME = re.compile(
    r"(?<![\w@.])(?:"
    + "|".join(f"(?P<a{n}>{form})" for n, form in enumerate(_NAME_PATTERNS.values()))
    + r")(?![\w@])"
)
NAME_PATTERN = f"(?:{'|'.join(_NAME_PATTERNS.values())})".replace(" ", "[ ]")
"""Pattern of every form of every agency's name, for use in a verbose pattern."""
_SOURCE = "|".join(
    word_lists.read("generator.authoring.ingest.data", "bylines")["source"]
)
_MARKS = r"\s\-–—()\[\]/«»„“”‟\"'‘’"
"""Marks around a credit: "«Interfax»", "/Kabar/", "— AP"."""
_INITIALS = r"(?:[^\W\d_A-ZА-ЯЁ]{1,4}|[A-ZА-ЯЁ]{2,5})"
"""Of a journalist, or another agency, beside the agency: "(kg, PAP)", "(PAP, IAR)"."""
_JOINT = r"\s*(?:,|/|\band\b|&|\+)\s*"
_AGENCIES_ONLY = re.compile(
    rf"""(?:[{_MARKS}]|\d{{4}}|(?i:(?:{_SOURCE}):?|©|\(c\)|copyright|with|по\sматериалам))*
    (?:{_INITIALS}{_JOINT})?
    (?:{NAME_PATTERN}|(?i:(?:staff|writers)\sand\sagencies|agencies))
    (?:{_JOINT}(?:{NAME_PATTERN}|agencies|{_INITIALS}))*
    (?:[{_MARKS}.,]|\d{{4}}|(?i:all\srights\sreserved))*""",
    re.VERBOSE,
)
_CREDIT_OPENING = re.compile(
    r"""\W*(?:(?:additional\s|writing\sand\s)?(?:reporting|writing|written|compiled)\sby
    |(?:with|based\son)\s(?:additional\s)?(?:reporting|material|information|reports?)\s
     (?:by|from)|editing\sby|compiled\sfrom)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_CREDIT_WORD = re.compile(
    r"(?:and|by|from|in|of|on|the|for|with|additional|reporting|based|writing|written"
    r"|editing|compiled|material|information|reports?|agency|agencies|staff|service)"
)
"""Lower-case words that a credit line may contain beside names."""


def is_credit_line(line: str) -> bool:
    """Tell whether a line is a credit line, naming only agencies or reporters."""
    if _AGENCIES_ONLY.fullmatch(line):
        return True
    return bool(_CREDIT_OPENING.match(line)) and all(
        not word[0].islower() or _CREDIT_WORD.fullmatch(word) or find_agencies(word)
        for word in re.findall(r"[^\W_][\w'’]*", line)
    )


def find_agencies(text: str) -> tuple[str, ...]:
    """Return the agencies that a text names, each once, in order of appearance."""
    names = (_NAMES[(match.lastindex or 1) - 1] for match in _ANY_NAME.finditer(text))
    return tuple(dict.fromkeys(names))
