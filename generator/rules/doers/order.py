"""What came first, where a text has it the other way round than its quotation.

"Granted after an inspector had advised against it" is not granted before that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.model import edtf
from generator.rules.comparison import word_rows
from generator.rules.comparison.governed_clauses import SAID_WORDS, content_words
from generator.text import word_lists
from generator.text.function_words import DETERMINERS
from generator.text.regex import Regex
from generator.text.statements import noun_phrases
from generator.text.stemming import verb_stem

_TABLE = word_lists.read(__package__, "order")
_LINK = Regex(
    rf"\b(?:(?P<after>{_TABLE['after']})|(?:{_TABLE['before']}))\b",
    re.IGNORECASE,
)
_END = Regex(r"[;:.!?]|,(?! (?:who|which)\b)")
_MIN_SHARED = 3
"""Words by which both things are known to be those of the quotation."""
_UNITS = rf"(?P<unit>{_TABLE['units']})s?"
_LATENESS = tuple(
    (
        Regex(rf"\b{_UNITS} (?:{_TABLE[quoted]})\b"),
        Regex(rf"\b(?:{_TABLE[told]})\b", re.IGNORECASE),
        Regex(rf"\b(?:{_TABLE[kept]})\b", re.IGNORECASE),
    )
    for quoted, told, kept in (
        ("late", "told_early", "told_late"),
        ("early", "told_late", "told_early"),
    )
)
_SIGNS = frozenset("after following before ahead prior late later behind early".split())
"""Words of which a quotation has at least one if it tells what came first."""
_NAME = Regex(r"\b[A-Z]\w{2,}")
_SMALL = DETERMINERS | edtf.CALENDAR_WORDS


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
    if _SIGNS.isdisjoint(word_rows.passage(quoted).words):
        return
    if word_rows.passage(text).is_negated or word_rows.passage(quoted).is_negated:
        return
    yield from _turned_lateness(text, quoted)
    known = _order(quoted)
    told = _order(text) if known else None
    if told and known and _is_reverse(told, known):
        yield known.said


def _turned_lateness(text: str, quoted: str) -> Iterator[str]:
    for written, told, kept in _LATENESS:
        for found in written.finditer(quoted):
            is_same = re.search(rf"\b{found['unit']}s?\b", text)
            if is_same and told.search(text) and not kept.search(text):
                yield found[0]


def _order(text: str) -> _Order | None:
    """Return what came first in a text that tells of one such order."""
    links = [*_LINK.finditer(text)]
    if len(links) != 1:
        return None
    link = links[0]
    end = _END.search(text, link.end())
    stop = end.start() if end else len(text)
    behind = text[link.end() : stop]
    is_first = not text[: link.start()].strip()  # "After the fire, the guard left"
    before = text[stop:] if is_first else text[: link.start()]
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
    if told.earlier == known.later and told.later == known.earlier:
        return True
    pairs = ((told.later, known.earlier), (told.earlier, known.later))
    crossed = (told.later & known.later) | (told.earlier & known.earlier)
    shared = [len(one & other) for one, other in pairs]
    sizes = [min(len(one), len(other)) for one, other in pairs]
    halves = all(2 * one >= size for one, size in zip(shared, sizes, strict=True))
    is_most = sum(shared) >= _MIN_SHARED and 2 * sum(shared) > sum(sizes)
    return not crossed and halves and is_most
