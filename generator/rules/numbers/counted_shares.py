"""Shares that a quotation gives as two counts: "eleven of the 34 people killed"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from generator.rules.numbers.numbers_in_text import Number, find_numbers
from generator.rules.numbers.rounding import qualifier_at
from generator.text.function_words import AUXILIARIES, DEFINITE
from generator.text.identifying_words import content
from generator.text.regex import Regex
from generator.text.word_lists import any_of

_OF = Regex(rf"(?: [a-z]+)? of (?:(?:{any_of(DEFINITE)}) )?")
_CLAUSE_END = Regex(r",(?!\d)|[;:.()]|\b(?:and|but|while)\b")
AUXILIARY = Regex(rf"\b(?:{any_of(AUXILIARIES)})\b")
"""What parts those counted from what is said of them: "eleven | were | women"."""


class CountedShare(NamedTuple):
    """A count of some of those whom another count has."""

    part: Number
    whole: Number
    value: Fraction
    """The fraction that the part is of the whole."""
    behind: str
    """The words behind the part, up to the end of their clause."""


def has_counted_share(told: str, given: CountedShare) -> bool:
    """Tell whether words behind a share in a text tell only of a share of counts.

    These are the whole, up to an auxiliary, and what is said of its part: "of those
    killed | were | women".
    """
    told = _clause(told, 0)
    ours, theirs = (AUXILIARY.split(one, maxsplit=1) for one in (told, given.behind))
    if len(ours) != len(theirs):
        ours, theirs = [told], [given.behind]
    pairs = zip(ours, theirs, strict=True)
    return all(content(one) <= content(other) for one, other in pairs)


def counted_shares(quote: str) -> Iterator[CountedShare]:
    """Yield the shares of a quotation that both counts give exactly."""
    numbers = find_numbers(quote) if " of " in quote else ()
    for part, whole in pairwise(numbers):
        link = _OF.match(quote, part.end)
        if not link or link.end() != whole.start or not _is_exact(quote, part):
            continue
        if _is_exact(quote, whole) and int(part.value) < int(whole.value):
            value = Fraction(int(part.value), int(whole.value))
            yield CountedShare(part, whole, value, _clause(quote, part.end))


def _clause(text: str, start: int) -> str:
    """Return the words from a place to the end of their clause."""
    end = _CLAUSE_END.search(text, start)
    return text[start : end.start() if end else len(text)]


def _is_exact(quote: str, number: Number) -> bool:
    is_count = isinstance(number.value, int) and not number.vague
    return is_count and not qualifier_at(quote, number.start, number.end)
