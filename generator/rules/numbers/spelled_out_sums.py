"""Sums that a text spells out: "15 villages, 12 in Orm and 3 in Vale"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.rules.comparison.governed_clauses import content_words
from generator.rules.numbers.numbers_in_text import Number, find_numbers
from generator.text.regex import Regex

NAME = r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*"
"""A name, as a regular expression: words with a capital."""
_PART = rf"[\w,]*\w in {NAME}"
_PARTS = Regex(rf", (?P<parts>{_PART}(?:, {_PART})*,? and {_PART})(?=[.;,)]|$)")
_NUMBER_AND_PLACE = Regex(rf"([\w,]*\w) in ({NAME})")
_CLAUSE = Regex(r"\s+(?P<noun>[a-z]+)(?P<deed>[^.;:,]*)")
_OF_THEM = Regex(r"\b(?:of (?:them|these|those|which|whom)|including|among)\b")
_NO_DEED = Regex(r"\b[A-Z][\w’'-]*|\b(?:total|number|all|only|in)\b")


def is_spelled_out(text: str, number: Number, quotes: Sequence[str]) -> bool:
    """Tell whether a number is the sum of quoted ones that its text gives by place.

    Each place has its own number, and a quotation that has it with the noun, names no
    other of the places instead, and tells of nothing else that was done; or a quotation
    has all numbers and places in the same order.

    Args:
        text: A text of ours.
        number: A number in it.
        quotes: Its quotations, or their translations.
    """
    clause = _CLAUSE.match(text, number.end)
    listed = _PARTS.match(text, clause.end()) if clause else None
    if not clause or not listed:
        return False
    told = f" {text[: number.start]} {clause['deed']}"
    parts = _NUMBER_AND_PLACE.findall(listed["parts"])
    values, places = [_value(words) for words, _ in parts], [name for _, name in parts]
    if len({*places}) < len(places) or sum(values) != number.value:
        return False
    if any(
        _counts(quote, values, clause["noun"], told) and _in_turn(quote, places)
        for quote in quotes
    ):
        return True
    return all(
        any(
            _counts(quote, [value], clause["noun"], told)
            for quote in quotes
            if not any(other in quote for other in places if other != place)
        )
        for value, place in zip(values, places, strict=True)
    )


def _in_turn(quote: str, places: Sequence[str]) -> bool:
    """Tell whether numbers and places take turns in a quotation, none a part."""
    if _OF_THEM.search(quote) or not all(place in quote for place in places):
        return False
    numbers = [one.start for one in find_numbers(quote)]
    pairs = [*zip(numbers, map(quote.index, places), strict=True)]
    orders = ([start for pair in pairs for start in pair[::step]] for step in (1, -1))
    return any(order == sorted(order) for order in orders)


def _counts(quote: str, values: list[int], thing: str, told: str) -> bool:
    """Tell whether a quotation has these numbers of a thing, and what a text tells."""
    numbers = [one for one in find_numbers(quote) if not one.vague]
    words = content_words(f" {_NO_DEED.sub(' ', quote)}").keys()
    noun = content_words(f" {thing}").keys()
    written = content_words(f" {' '.join(one.words for one in numbers)}").keys()
    deeds = words - noun - written
    is_of_it = not deeds or not deeds.isdisjoint(content_words(told))
    has_values = [one.value for one in numbers] == values
    return has_values and is_of_it and bool(noun) and noun <= words


def _value(words: str) -> int:
    """Return the value of a number, or 0 if it is not a single exact one."""
    numbers = find_numbers(words)
    exact = len(numbers) == 1 and not numbers[0].vague
    value = numbers[0].value if exact else 0
    return value if isinstance(value, int) else 0
