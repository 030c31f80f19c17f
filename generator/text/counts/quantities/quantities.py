"""Quantities: numbers of people with their qualifiers."""

from typing import NamedTuple

from generator.text.counts.quantities import (
    exclusions,
    noun_phrases,
    numerals,
    partitives,
    qualifiers,
)
from generator.text.counts.quantities.numerals import Numeral
from generator.text.counts.words import grammar, outcome_words
from generator.text.counts.words.nouns import Group
from generator.text.counts.words.tokens import Sentence, joined, word_at

DASHES = frozenset(("-", "–", "—", "‑"))
PAIRS = frozenset(("between", "from"))
"""Words that open a range."""


class Quantity(NamedTuple):
    """A number with its qualifier and what it counts, over tokens first to last."""

    first: int
    last: int
    low: int | None
    best: int | None
    high: int | None
    qualifier: str | None
    group: Group
    crowd: bool = False
    """Said of a crowd: "a crowd of 5,000"."""
    single: bool = False
    """One person without a number: "a soldier"."""


def quantity(tokens: Sentence, first: int) -> Quantity | None:
    """Read the number that begins at a token, with the words before it, if any."""
    place, qualifier, crowd = qualifiers.before(tokens, first)
    pair = word_at(tokens, place) in PAIRS
    place += pair
    number = numerals.numeral(tokens, place) if place < len(tokens) else None
    if number is None or (number.value == 1 and exclusions.one_among(tokens, place)):
        return None
    if _counts_nobody(tokens, first, place, qualifier, number):
        return Quantity(first, number.last, 0, 0, 0, None, Group(0, "thing"))
    qualifier = qualifier or qualifiers.implied(tokens, first)
    number, upper = _range(tokens, first, _repeated(tokens, number), pair=pair)
    if pair and upper is None:
        return None
    if upper and _rises(tokens, first):
        number, upper = number._replace(value=upper), None
    last, qualifier = qualifiers.after(tokens, number.last, qualifier)
    group = _group(tokens, place, last, single=number.value == 1)
    if group.kind == "people":
        last, qualifier = qualifiers.after(tokens, group.last, qualifier)
        group = group._replace(last=last)
    bounds = _bounds(number, upper, qualifier)
    return Quantity(first, group.last, *bounds, group, crowd)


def _counts_nobody(
    tokens: Sentence, first: int, place: int, qualifier: str | None, number: Numeral
) -> bool:
    """Say whether a number is a name, a date or a share, or nothing at all."""
    return (
        number.value == 0
        or exclusions.named(tokens, place, qualified=qualifier is not None)
        or (
            exclusions.share(tokens, first) and not partitives.told(tokens, number.last)
        )
    )


def _rises(tokens: Sentence, first: int) -> bool:
    """Say whether a toll goes from the lower number to the upper."""
    near = tokens[max(0, first - 3) : first]
    rising = any(grammar.KIND.get(token.word) == "R" for token in near)
    return rising and tokens[first].word == "from"


def _grows(tokens: Sentence, first: int) -> bool:
    """Say whether the number is what a toll grew by: "rose by three to 15"."""
    grown = grammar.KIND.get(word_at(tokens, first - 2)) == "R"
    return grown and word_at(tokens, first - 1) == "by"


def _repeated(tokens: Sentence, number: Numeral) -> Numeral:
    """Step over the same number in brackets: "twelve (12)"."""
    if word_at(tokens, number.last) != "(" or number.last + 1 >= len(tokens):
        return number
    again = numerals.numeral(tokens, number.last + 1)
    if again is None or again.value != number.value:
        return number
    if word_at(tokens, again.last) != ")":
        return number
    return number._replace(last=again.last + 1)


def _range(
    tokens: Sentence, first: int, number: Numeral, *, pair: bool
) -> tuple[Numeral, int | None]:
    """Read the upper end of "20-30", "two to four", "two or three"."""
    link, place = word_at(tokens, number.last), number.last + 1
    linked = link in DASHES or link in ("to", "or") or (pair and link == "and")
    if not linked or place >= len(tokens):
        return number, None
    upper = numerals.numeral(tokens, place)
    if upper is None or upper.vague or _grows(tokens, first):
        return number, None
    low = number.value
    if number.scale == 1 and upper.scale > 1 and low < upper.value // upper.scale:
        low *= upper.scale
    too_far = link == "or" and upper.value > (3 if low < 20 else 2) * low
    if low >= upper.value or too_far:
        return number, None
    return number._replace(last=upper.last, value=low), upper.value


def _group(tokens: Sentence, start: int, last: int, *, single: bool) -> Group:
    """Read what a number counts, "thing" where a mark after it says so."""
    mark = word_at(tokens, last)
    if joined(tokens, last):
        if mark == "-" and word_at(tokens, last + 1) == "strong":
            crowd = word_at(tokens, last + 2) in outcome_words.GATHERING
            says = "demonstrating" if crowd else ""
            return Group(last + 2 + crowd, "people", says=says)
        if mark[0].isalnum() or mark in DASHES or mark in frozenset("%:/°$€£"):
            return Group(last, "thing")
    if exclusions.day(tokens, start, mark):
        return Group(last, "thing")
    found = noun_phrases.group(tokens, last, single=single)
    if found.kind == "bare" and exclusions.year(tokens, start):
        return Group(last, "thing")
    return found


Bounds = tuple[int | None, int | None, int | None, str | None]


def _bounds(number: Numeral, upper: int | None, qualifier: str | None) -> Bounds:
    """Return low, best, high and qualifier as the issue has them."""
    value = number.value
    if number.vague:
        return value, None, None, "vague"
    if upper is not None:
        return value, None, upper, "range"
    if qualifier is None:
        return value, value, value, None
    if qualifier in ("about", "nearly"):
        return None, value, None, qualifier
    if qualifier in ("at-least", "more-than"):
        return value, None, None, qualifier
    return None, None, value, qualifier
