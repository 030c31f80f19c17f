"""Public roles of people that the quotations on these people deny.

"Lise Hart, who styles herself envoy" is no envoy, nor is the envoy's spokeswoman.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.model import edtf
from generator.rules.comparison import word_rows
from generator.text import word_lists
from generator.text.regex import Regex

_TABLE = word_lists.read(__package__, "public_roles")
_SIGNS = tuple(_TABLE["signs"].split())
_LIMITED = word_rows.pattern(_TABLE["limited"])
_CHIEFS, _CANDIDATES, _RANKS, _SWORN = (
    frozenset(_TABLE[key].split()) for key in ("chiefs", "candidates", "ranks", "sworn")
)
_CANDIDACY = Regex(_TABLE["candidacy"], re.IGNORECASE)
_OTHERS = Regex(_TABLE["others"])
_GAP = r"(?:(?!(?:of|and|or|to|for|who|with|from|that|is|was|by)\b)[\w’'-]+ ){0,3}?"
_HEAD_END = Regex(r" (?:of|in|at|for|to|on|with|who|whom|from|since|and)\b|[,;(]")
_MONTH = Regex(rf"\b({'|'.join(edtf.MONTHS)})\b(?: (\d{{4}}))?")
_DATE = Regex(rf"\b(?:({'|'.join(edtf.MONTHS)}) )?(\d{{4}})\b")
_PUBLISHED = Regex(r"(\d{4})-(\d{2})")
_NAME = Regex(r"[A-Z]\w{2,}")
_MAX_AHEAD = 80
"""Characters behind a lost office in which its month stands."""


def denied(role: str, name: str, quote: str, published: str) -> str:
    """Return the words by which a quotation denies a person a role; empty if none do.

    Args:
        role: The role that the brief gives: "mayor of Lethe in May 2024".
        name: The person's name.
        quote: A quotation, or its translation.
        published: The date of its article in EDTF, by which months without a year are
            dated; empty if it is not known.
    """
    if not name or name.split()[-1] not in quote:
        return ""
    words = word_rows.passage(quote).words
    if not any(map(_is_sign, words)) or _LIMITED.search(role) or ";" in role:
        return ""
    head = _head(role)
    found = head and (
        _denial(name, head, quote)
        or _other_task(role, name, head, quote)
        or _out_of_office(role, name, head, quote, published)
    )
    return found or ""


@lru_cache(maxsize=8_192)
def _is_sign(word: str) -> bool:
    return word.startswith(_SIGNS)


def _head(role: str) -> str:
    """Return the noun of a role: "commander" of "police commander of Lethe"."""
    words = _HEAD_END.split(role, maxsplit=1)[0].split()
    return words[-1].lower() if words else ""


@lru_cache(maxsize=512)
def _pattern(words: str, name: str, head: str) -> Regex:
    """Return a pattern of the table for a person and a noun."""
    *first, last = map(re.escape, name.split())
    named = rf"(?:(?:{'|'.join(first)}) )*{last}" if first else last
    fields = {"{head}": re.escape(head), "{gap}": _GAP, "{others}": _TABLE["others"]}
    for field, value in {"{name}": rf"(?-i:{named})", **fields}.items():
        words = words.replace(field, value)
    return Regex(rf"(?<!\w)(?:{words})", re.IGNORECASE)


def _denial(name: str, head: str, quote: str) -> str:
    """Return what denies a role whatever the day."""
    is_other = _OTHERS.fullmatch(head) is not None
    patterns = [*_TABLE["denied"], *(() if is_other else _TABLE["served"])]
    lower = quote.lower()
    if head in _CHIEFS and head not in lower:
        patterns.append(_TABLE["stand_in"])
    if head in _CANDIDATES and not _CANDIDACY.search(quote):
        patterns.append(_TABLE["put_forward"])
    matches = (_pattern(one, name, head).search(quote) for one in patterns)
    return next((found[0] for found in matches if found), "")


def _other_task(role: str, name: str, head: str, quote: str) -> str:
    """Return the words for a task in an armed body that is not a fighter's."""
    if head not in _RANKS or head in quote.lower():
        return ""
    found = _pattern(_TABLE["task"], name, head).search(quote)
    is_same = found and {*_NAME.findall(role)} & {*_NAME.findall(found["body"])}
    return found[0] if found and is_same else ""


def _out_of_office(role: str, name: str, head: str, quote: str, published: str) -> str:
    """Return the words by which somebody was out of office in the months of a role."""
    months = [
        (int(year), edtf.MONTH_NUMBERS[month])
        for month, year in _DATE.findall(role)
        if month
    ]
    if not months:
        return ""
    for words in _TABLE["lost"]:
        found = _pattern(words, name, head).search(quote)
        month = _month_behind(quote, found, published, ahead=False) if found else None
        if found and month and month < min(months):
            return found[0]
    found = _pattern(_TABLE["taken_up"], name, head).search(quote)
    if not found or head not in _SWORN or head in quote.lower():
        return ""
    month = _month_behind(quote, found, published, ahead=True)
    return found[0] if month and month > max(months) else ""


def _month_behind(
    quote: str, found: re.Match[str], published: str, *, ahead: bool
) -> tuple[int, int] | None:
    """Return the year and month of what some words of a quotation tell."""
    month = _MONTH.search(quote, found.end(), found.end() + _MAX_AHEAD)
    if not month:
        return None
    number = edtf.MONTH_NUMBERS[month[1]]
    if month[2]:
        return int(month[2]), number
    day = _PUBLISHED.match(published)
    if not day:
        return None
    year, own = int(day[1]), int(day[2])
    return (year + (number < own) if ahead else year - (number > own)), number
