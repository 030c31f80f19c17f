"""Titles of people, and the words of a quotation that limit them.

A "former president" is not the president, nor is "Quent's deputy" the council leader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.rules.comparison import word_rows
from generator.text import word_lists
from generator.text.inflection import plural
from generator.text.regex import Regex
from generator.text.word_lists import any_of

_TABLE = word_lists.read(__package__, "titles")


def _by_form(words: str) -> dict[str, str]:
    """Return the nouns of a list by their forms."""
    pairs = (word.partition("=") for word in words.split())
    return {form: noun or form for form, _, noun in pairs}


_TITLES = _by_form(_TABLE["titles"])
_ADJECTIVES = _by_form(_TABLE["adjectives"])
_BY_FORM = {**_TITLES, **{plural(form): noun for form, noun in _TITLES.items()}}
_TITLE = Regex(rf"\b(?:{any_of(_BY_FORM)})\b", re.IGNORECASE)
_FORMS = frozenset(_BY_FORM)
_NO_GAP = "(?:of|and|or|to|for|in|on|at|by|the|an?|who|with|as|from|that|is|was)\\b"
_GAP = rf"(?:(?!{_NO_GAP})[\w-]+ ){{0,4}}"
"""Words between a title and what limits it, in one noun phrase."""
_OWNER = r"(?:(?:the|an?|his|her|its|their|[\w-]+[’']s?) )?"
_BEFORE = Regex(
    rf"\b(?:{_TABLE['before']}[- ]{_GAP}|{_TABLE['ahead']} {_OWNER}{_GAP})$",
    re.IGNORECASE,
)
_BEFORE_ROLE = Regex(
    rf"(?<!\w){_TABLE['before_role']} ?{_GAP}$"
    rf"|\b{_TABLE['others']} (?:of|to|for) {_OWNER}{_GAP}$",
    re.IGNORECASE,
)
_BEHIND = Regex(_TABLE["behind"], re.IGNORECASE)
_BEHIND_ROLE = Regex(
    rf"(?:[’']s|[’']) (?:[\w-]+ ){{0,2}}?{_TABLE['others']}\b", re.IGNORECASE
)
_OF_ADJECTIVE = Regex(
    rf"\b({'|'.join(_ADJECTIVES)}) {_TABLE['after_adjective']}\b", re.IGNORECASE
)
_SECOND = Regex(_TABLE["second"], re.IGNORECASE)
_LIMITED = word_rows.pattern(_TABLE["limited"])
_LIMITED_ROLE = Regex(rf"\b(?:{_TABLE['limited_role']})\b", re.IGNORECASE)
_NAME = Regex(r"(?: of [A-Z][\w-]+)?,? ((?:[A-Z][\w’'-]+ ?)+)")
"""The name behind a title: "President Hale", "the mayor of Marrow, Lise Hart"."""
_NAME_BEFORE = Regex(r"((?:[A-Z][\w’'-]+ ?)+),(?: [\w-]+){0,4}$")
_SHOWN_WORDS = 6


class Unlimited(NamedTuple):
    """A title of a text, and the words by which its quotation limits it."""

    title: str
    quoted: str


class _Title(NamedTuple):
    noun: str
    written: str
    limit: str
    """The words that limit it, with the title; empty if none do."""
    holder: frozenset[str]
    """The words of the name beside it."""


def unlimited(text: str, quoted: str, *, is_role: bool) -> Unlimited | None:
    """Return a title that a text gives without the limit that its quotation gives it.

    None is returned where the text limits any title itself, or the quotation has the
    title without a limit, too.

    Args:
        text: A text in our own words, or words for a party.
        quoted: The quotations of its record, or their translations.
        is_role: Whether the text is a role, which may not be that of somebody's
            employer or relative either.
    """
    if _FORMS.isdisjoint(word_rows.passage(text).words):
        return None
    ours = _TITLE.search(text)
    if not ours or _LIMITED.search(text) or (is_role and _LIMITED_ROLE.search(text)):
        return None
    theirs = [*_titles(quoted, is_role=is_role)]
    for title in _titles(text, is_role=is_role):
        same = [one for one in theirs if one.noun == title.noun]
        is_less = bool(same) and not title.limit and all(one.limit for one in same)
        if is_less and any(title.holder <= one.holder for one in same):
            return Unlimited(title.written, same[0].limit)
    second = _SECOND.search(quoted) if is_role else None
    if second and not {_noun(ours)}.intersection(one.noun for one in theirs):
        return Unlimited(ours[0], second[0].strip())
    return None


def _titles(words: str, *, is_role: bool) -> Iterator[_Title]:
    """Yield the titles in some words, each with what limits it."""
    for found in _TITLE.finditer(words):
        limit = _limit(words, found, is_role=is_role)
        yield _Title(_noun(found), found[0], limit, _holder(words, found))
    for found in _OF_ADJECTIVE.finditer(words):
        noun = _ADJECTIVES[found[1].lower()]
        yield _Title(noun, found[0], found[0], _holder(words, found))


def _holder(words: str, title: re.Match[str]) -> frozenset[str]:
    """Return the words of the names right behind a title and before its comma."""
    behind = _NAME.match(words, title.end())
    before = _NAME_BEFORE.search(words[: title.start()])
    found = f"{behind[1] if behind else ''} {before[1] if before else ''}"
    return frozenset(re.sub(r"[’']s?\b", "", found).split())


def _noun(found: re.Match[str]) -> str:
    """Return the noun that all forms of a title share."""
    return _BY_FORM[found[0].lower()]


def _limit(words: str, title: re.Match[str], *, is_role: bool) -> str:
    """Return a title with the words beside it that limit it, if any do."""
    head, tail = words[: title.start()], words[title.end() :]
    before = _BEFORE.search(head) or (is_role and _BEFORE_ROLE.search(head))
    if before:
        return " ".join(f"{before[0]}{title[0]}".split()[-_SHOWN_WORDS:])
    behind = _BEHIND.match(tail) or (is_role and _BEHIND_ROLE.match(tail))
    return f"{title[0]}{behind[0]}" if behind else ""
