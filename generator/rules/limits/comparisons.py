"""Comparisons that a text turns round, or of which it takes the wrong number.

"8,000 households, 2,000 fewer than planned" are not 2,000 households.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.rules.comparison import word_rows
from generator.rules.comparison.governed_clauses import content_words
from generator.text import word_lists
from generator.text.regex import Regex

_TABLE = word_lists.read(__package__, "comparisons")
_NUMBERS = word_lists.read("generator.text.counts.data", "english/numbers")
_WORDS = "|".join((*_NUMBERS["units"], *_NUMBERS["tens"]))
_VALUES = {
    word: str(value)
    for word, value in (*_NUMBERS["units"].items(), *_NUMBERS["tens"].items())
}
_NUMBER = rf"(?<![\w.,])(\d+(?:,\d{{3}})*(?:\.\d+)?|{_WORDS})(?![\w]|[,.]\d)"
_MORE = Regex(rf"\b(?:{_TABLE['more']})\b", re.IGNORECASE)
_LESS = Regex(rf"\b(?:{_TABLE['less']})\b", re.IGNORECASE)
_NO_COMPARISON = Regex(rf"\b(?:{_TABLE['no_comparison']})", re.IGNORECASE)
_EARLIER = Regex(_TABLE["earlier"], re.IGNORECASE)
_THAN = Regex(r"\bthan ([^,;.]+)")
_TIME = Regex(rf"\b(?:{_TABLE['time']})\b")
_FURTHER_WORDS = frozenset(_TABLE["further_words"].split())
_SMALL = frozenset(_TABLE["small"].split())
_KINDS = tuple(
    (
        Regex(_TABLE[kind].replace("{number}", _NUMBER), re.IGNORECASE),
        Regex(rf"\b(?:{_TABLE[f'{kind}_kept']})\b", re.IGNORECASE),
        frozenset(_TABLE[words].split()),
    )
    for kind, words in (
        ("difference", "number_words"),
        ("older", "number_words"),
        ("total", "total_words"),
    )
)
"""Patterns of a quotation and of a text that keeps it, and words of the quotation."""
_FURTHER = Regex(_TABLE["further"].replace("{number}", _NUMBER), re.IGNORECASE)


def misread(text: str, quoted: str) -> Iterator[str]:
    """Yield the comparisons of a quotation that a text does not keep.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    words = word_rows.passage(quoted).words
    for compared, kept, signs in _KINDS:
        if signs.isdisjoint(words) or kept.search(text):
            continue
        for found in compared.finditer(quoted):
            number = _number(found)
            if _count(number, text) and _count(number, quoted) == 1:
                yield found[0]
    if not _FURTHER_WORDS.isdisjoint(words):
        yield from _other_further(text, quoted)
    if "than" in word_rows.passage(text).words and (turned := _turned(text, quoted)):
        yield turned


def _other_further(text: str, quoted: str) -> Iterator[str]:
    """Yield how many more a quotation tells of, where a text has another number of it.

    "Five officers, and two more" are not five more.
    """
    known = {_number(found): found[0] for found in _FURTHER.finditer(quoted)}
    for told in _FURTHER.finditer(text) if known else ():
        if _number(told) not in known and _count(_number(told), quoted):
            yield next(iter(known.values()))


def _number(found: re.Match[str]) -> str:
    number: str = next(filter(None, found.groups()))
    return number.lower()


def _count(number: str, text: str) -> int:
    numbers = re.findall(_NUMBER, text, re.IGNORECASE)
    return [*map(_value, numbers)].count(_value(number))


def _value(number: str) -> str:
    """Return a number in digits without commas, or the words for it in lower case."""
    return _VALUES.get(number.lower()) or number.replace(",", "").lower()


def _turned(text: str, quoted: str) -> str:
    """Return the word of a quotation whose opposite a text has of the same things."""
    ours, theirs = _direction(text), _direction(quoted)
    if (
        not ours
        or not theirs
        or content_words(text).keys().isdisjoint(content_words(quoted))
    ):
        return ""
    is_more = (ours[0] is _MORE) != bool(_EARLIER.search(text))
    if is_more == (theirs[0] is _MORE) or not _is_same_standard(text, quoted):
        return ""
    return theirs[1]


def _direction(text: str) -> tuple[Regex, str] | None:
    """Return whether a text has only words for more or for less, and the first."""
    plain = _NO_COMPARISON.sub(" ", text)
    more, less = _MORE.search(plain), _LESS.search(plain)
    if more and not less:
        return _MORE, more[0]
    return (_LESS, less[0]) if less and not more else None


def _is_same_standard(text: str, quoted: str) -> bool:
    """Tell whether a text compares with what its quotation compares with."""
    ours, theirs = _THAN.search(text), _THAN.search(quoted)
    if not ours:
        return False
    if theirs:
        return _named(ours[1]) <= _named(theirs[1])
    return _TIME.search(ours[1]) is not None


def _named(words: str) -> set[str]:
    return set(re.findall(r"[a-z]+", re.sub(r"[’']s\b", "", words.lower()))) - _SMALL
