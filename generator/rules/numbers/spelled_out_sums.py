"""Sums that a text spells out: "15 villages, 12 in Orm and 3 in Vale"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.rules.framework.governed_clauses import content_words
from generator.rules.numbers.numbers_in_text import Number, find_numbers

_NAME = r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*"
_PART = rf"[\w,]*\w in {_NAME}"
_PARTS = re.compile(rf", (?P<parts>{_PART}(?:, {_PART})*,? and {_PART})(?=[.;,)]|$)")
_NUMBER_AND_PLACE = re.compile(rf"([\w,]*\w) in ({_NAME})")
_CLAUSE = re.compile(r"\s+(?P<noun>[a-z]+)(?P<deed>[^.;:,]*)")
_NO_DEED = re.compile(r"\b[A-Z][\w’'-]*|\b(?:total|number|all|only|in)\b")


def is_spelled_out(text: str, number: Number, quotes: Sequence[str]) -> bool:
    """Tell whether a number is the sum of quoted ones that its text gives by place.

    Each place has its own number, and a quotation that has it with the noun, names no
    other of the places instead, and tells of nothing else that was done.

    Args:
        text: A text of ours.
        number: A number in it.
        quotes: Its quotations, or their translations.
    """
    clause = _CLAUSE.match(text, number.start + len(number.words))
    listed = _PARTS.match(text, clause.end()) if clause else None
    if not clause or not listed:
        return False
    told = f" {text[: number.start]} {clause['deed']}"
    parts = _NUMBER_AND_PLACE.findall(listed["parts"])
    values, places = (
        [_value(words) for words, _ in parts],
        {place for _, place in parts},
    )
    if len(places) < len(parts) or sum(values) != number.value:
        return False
    return all(
        any(
            _counts(quote, value, clause["noun"], told)
            for quote in quotes
            if not any(one in quote for one in places - {place})
        )
        for value, (_, place) in zip(values, parts, strict=True)
    )


def _counts(quote: str, value: int, thing: str, told: str) -> bool:
    """Tell whether a quotation counts so many of a thing, and of what a text tells."""
    numbers = [one for one in find_numbers(quote) if not one.vague]
    words = content_words(f" {_NO_DEED.sub(' ', quote)}").keys()
    noun = content_words(f" {thing}").keys()
    written = content_words(f" {' '.join(one.words for one in numbers)}").keys()
    deeds = words - noun - written
    is_of_it = not deeds or not deeds.isdisjoint(content_words(told))
    has_value = [one.value for one in numbers] == [value]
    return has_value and is_of_it and bool(noun) and noun <= words


def _value(words: str) -> int:
    """Return the value of a number, or 0 if it is not a single exact one."""
    numbers = find_numbers(words)
    exact = len(numbers) == 1 and not numbers[0].vague
    value = numbers[0].value if exact else 0
    return value if isinstance(value, int) else 0
