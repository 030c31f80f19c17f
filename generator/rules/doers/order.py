"""What came first, where a text has it the other way round than its quotation.

"Granted after an inspector had advised against it" is not granted before that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.model import edtf
from generator.rules.framework.governed_clauses import SAID_WORDS, content_words
from generator.text import word_lists
from generator.text.function_words import DETERMINERS
from generator.text.statements import noun_phrases
from generator.text.stemming import verb_stem

_TABLE = word_lists.read(__package__, "order")
_LINK = re.compile(
    rf"(?:\b(?P<only>only|not until) )?"
    rf"\b(?:(?P<after>{_TABLE['after']})|(?P<before>{_TABLE['before']}))\b",
    re.IGNORECASE,
)
_MEANWHILE = re.compile(rf"\b(?:{_TABLE['meanwhile']})\b", re.IGNORECASE)
_STILL = re.compile(r"\bstill\b")
_END = re.compile(r"[;:.!?]|,(?! (?:who|which)\b)")
_MIN_SHARED = 3
"""Words by which both things are known to be those of the quotation."""
_UNITS = rf"(?P<unit>{_TABLE['units']})s?"
_LATENESS = tuple(
    (
        re.compile(rf"\b{_UNITS} (?:{_TABLE[quoted]})\b"),
        re.compile(rf"\b(?:{_TABLE[told]})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{_TABLE[kept]})\b", re.IGNORECASE),
    )
    for quoted, told, kept in (
        ("late", "told_early", "told_late"),
        ("early", "told_late", "told_early"),
    )
)
_NAME = re.compile(r"\b[A-Z]\w{2,}")
_SMALL = DETERMINERS | edtf.CALENDAR_WORDS
_DENIAL = re.compile(r"\b(?:not|no|never|nor|neither|nobody|without)\b|n[’']t\b")


class _Order(NamedTuple):
    """Two things of which one came before the other, by the stems of their words."""

    earlier: frozenset[str]
    later: frozenset[str]
    said: str


def turned(text: str, quoted: str) -> Iterator[str]:
    """Yield the words of a quotation by which something came earlier or later.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    yield from _turned_lateness(text, quoted)
    known = _order(quoted)
    if not known:
        return
    told = _order(text)
    if (told and _is_reverse(told, known)) or (not told and _is_meanwhile(text, known)):
        yield known.said


def _turned_lateness(text: str, quoted: str) -> Iterator[str]:
    for written, told, kept in () if _DENIAL.search(text) else _LATENESS:
        for found in written.finditer(quoted):
            is_same = re.search(rf"\b{found['unit']}s?\b", text)
            if is_same and told.search(text) and not kept.search(text):
                yield found[0]


def _order(text: str) -> _Order | None:
    """Return what came first in a text that tells of one such order."""
    links = [*_LINK.finditer(text)]
    if len(links) != 1 or _DENIAL.search(text):
        return None
    link = links[0]
    begin = max((end.end() for end in _END.finditer(text, 0, link.start())), default=0)
    end = _END.search(text, link.end())
    stop = end.start() if end else len(text)
    behind = text[link.end() : stop]
    is_first = not text[: link.start()].strip()  # "After the fire, the guard left"
    before = text[stop:] if is_first else text[:begin] + text[begin : link.start()]
    main, other = map(_words, (before, behind))
    if not main or not other:
        return None
    said = f"{link[0]}{behind}"
    earlier, later = (other, main) if link["after"] else (main, other)
    return _Order(earlier, later, " ".join(said.split()[:SAID_WORDS]))


def _words(part: str) -> frozenset[str]:
    """Return the stems of the words of a clause, also of names."""
    names = {verb_stem(one) for one in _NAME.findall(part) if one.lower() not in _SMALL}
    found = names | content_words(f" {part}").keys()
    return frozenset(one for one in found if not noun_phrases.is_number(one))


def _is_reverse(told: _Order, known: _Order) -> bool:
    """Tell whether a text has for the later thing what its quotation has first."""
    if told[:2] == known[1::-1]:
        return True
    pairs = ((told.later, known.earlier), (told.earlier, known.later))
    crossed = (told.later & known.later) | (told.earlier & known.earlier)
    shared = [len(one & other) for one, other in pairs]
    sizes = [min(len(one), len(other)) for one, other in pairs]
    halves = all(2 * one >= size for one, size in zip(shared, sizes, strict=True))
    is_most = sum(shared) >= _MIN_SHARED and 2 * sum(shared) > sum(sizes)
    return not crossed and halves and is_most


def _is_meanwhile(text: str, known: _Order) -> bool:
    """Tell whether a text has something happen while its condition was unmet still."""
    found = _MEANWHILE.search(text)
    if not found or not _STILL.search(text, found.end()):
        return False
    ours, state = text[found.end() :], known.said
    is_opposite = any(
        re.search(rf"\b{here}\b", ours) and re.search(rf"\b{there}\b", state)
        for pair in _TABLE["opposites"]
        for here, there in (pair, pair[::-1])
    )
    return is_opposite and bool(_words(text[: found.start()]) & known.later)
