"""Rates of a text that its quotation does not give, such as "a year" and "per head".

"Three million over three years" is not three million a year, and "20 crowns to each
household" are not 20 per head.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.rules.comparison import word_rows
from generator.rules.numbers.dates_in_text import without_any_date
from generator.rules.numbers.numbers_in_text import find_numbers, share_numbers
from generator.text import word_lists
from generator.text.regex import Regex
from generator.text.statements import noun_phrases

_TABLE = word_lists.read(__package__, "rates")
_UNITS = "hour|day|night|week|month|year"
_OF_UNIT = {
    **{"hourly": "hour", "daily": "day", "night": "day", "nightly": "day"},
    **{"weekly": "week", "monthly": "month"},
    **{"yearly": "year", "annum": "year", "annually": "year"},
}
"""The unit of time that a word stands for."""
_BEHIND = Regex(
    r"(?P<between>(?:\s[a-z-]+){1,5}?)\s(?P<rate>"
    rf"an? (?:{_UNITS})\b(?!\s(?:{_TABLE['no_rate']})\b)"
    rf"|(?:per|each|every) (?:{_UNITS}|annum)\b"
    r"|(?:hourly|daily|nightly|weekly|monthly|yearly|annually)\b)"
)
"""A rate behind a number: "tonnes of flour a week"."""
_SPAN = Regex(rf"\s(?:{_TABLE['spans']})$")
_SPAN_OF_SEVERAL = Regex(
    r"\b(?:over|in|within|for|during|throughout|across) (?:the )?(?:next |last |past |"
    r"coming |first )?(?P<number>[\w-]+) (?P<unit>hour|day|week|month|year)s\b"
)
_WORDS_OF_TIME = {
    unit: Regex(rf"\b(?:{words})\b", re.IGNORECASE)
    for unit, words in _TABLE["times"].items()
}
_KINDS = "|".join(f"(?P<{kind}>{one})" for kind, one in _TABLE["recipients"].items())
_RECIPIENT = Regex(
    rf"\b(?:per|each|every)\s(?:{_KINDS})\b|\ba head\b|\bapiece\b", re.IGNORECASE
)
_EXCLUDED = Regex(r",? (?:and |but )?not (?:(?:to|for|per|by) )[^,;.]*")
_SIGNS = frozenset(("a", "an", "per", "each", "every", "apiece", *_OF_UNIT))
"""Words of which a text with a rate has at least one."""


def unquoted(text: str, quoted: str) -> Iterator[str]:
    """Yield the rates of a text that its quotation does not give.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    has_sign = not _SIGNS.isdisjoint(word_rows.passage(text).words)
    if not has_sign or not share_numbers(text, quoted):
        return
    told = without_any_date(text)
    known = {number.key: number for number in find_numbers(quoted)}
    shared = [number for number in find_numbers(told) if number.key in known]
    for number in shared:
        rate = _rate_behind(told, number.end)
        if rate and not _has_unit(quoted, _unit(rate)):
            yield rate
    ours, theirs = _recipients(text), _recipients(quoted)
    if shared and theirs and theirs.keys().isdisjoint(ours):
        yield from ours.values()


def _has_unit(quoted: str, unit: str) -> bool:
    """Tell whether a quotation counts by a unit of time."""
    return _WORDS_OF_TIME[unit].search(_without_spans(quoted, unit)) is not None


def _without_spans(quoted: str, unit: str) -> str:
    """Return a quotation without its spans of several units: "over three years"."""
    return _SPAN_OF_SEVERAL.sub(
        lambda span: (
            " " if span["unit"] == unit and find_numbers(span["number"]) else span[0]
        ),
        quoted,
    )


def _rate_behind(text: str, end: int) -> str:
    """Return the rate behind a number, such as "a year"; empty if there is none."""
    found = _BEHIND.match(text, end)
    if not found or any(map(noun_phrases.is_past, found["between"].split())):
        return ""
    is_span = found["rate"].startswith(("a ", "an ")) and _SPAN.search(found["between"])
    return "" if is_span else f"{found['rate']}"


def _unit(rate: str) -> str:
    """Return the unit of time by which a rate counts."""
    word = rate.split()[-1]
    return _OF_UNIT.get(word, word)


def _recipients(text: str) -> dict[str, str]:
    """Return to each of whom something is given, as written, by kinds of recipients."""
    return {
        one.lastgroup or "person": one[0]
        for one in _RECIPIENT.finditer(_EXCLUDED.sub(" ", text))
    }
