"""Groups that a quotation names, but not as the people whom it counts."""

from __future__ import annotations

import re
from functools import cache

from generator.text import word_lists
from generator.text.groups_and_measures_by_stem import GROUP_WORDS
from generator.text.language_tags import ENGLISH, is_english, primary_language
from generator.text.languages import number_words
from generator.text.nearby import counted_groups, excluded_groups
from generator.text.regex import Regex

_TABLE = word_lists.read(__package__, "groups_of_others")
_WORDS = {name: "|".join(words) for name, words in _TABLE["words"].items()}
_NUMBER = excluded_groups.NUMBER.removeprefix(r"\b")
_OBJECT = rf"(?:(?!\b(?:{_WORDS['ends']})\b)[^,;.])*"
_RANK = Regex(rf"(?<!\w)(?:{_TABLE['ranks']['all']})")
_RESEMBLING = Regex(rf"\b(?:{_WORDS['resembling']})\s{_OBJECT}")
"""What people only look like, or stand beside: "dressed as reporters"."""
_RELATIVE = r"^[^,;.]{0,50}?\b(?:who|that)\s+(?:(?:had|have|has)\s+)?"
_DEED = Regex(rf"{_RELATIVE}(?!(?:{_WORDS['belonging']})\b)\w+\s({_OBJECT})")
"""A clause on those counted, with its object: "men who beat a constable"."""
_DEED_TO_THEM = Regex(
    rf"{_RELATIVE}(?!(?:{_WORDS['belonging']})\b)\w+\s+(?:[\w-]+\s+){{0,3}}?"
    r"(?<!with )(?<!for )(?<!among )(?:them|her|him)\b"
)
"""A clause that sets those counted against somebody named before."""
_OWN = Regex(rf"{_NUMBER}\s+of\s+(?:their|its|his|her)\s+own\b")
"""A count of those who belong to the subject of the clause."""
_SMALL_NUMBERS = range(2, 21)
"""Numbers that are often written in words."""
_OTHER_COUNT = Regex(rf"(?<=\s){_NUMBER}\s+[^,;.]*")


_OF_WHOM = Regex(rf"{_NUMBER}\s+of\s+whom\b")
_ANTECEDENT = Regex(
    r"^\W*(?:[\w-]+\s+){0,2}?([\w-]+)(?:\s+(?:in|from|of)\s[^,]*)?,\s*$"
)
"""Whom it is of, at the beginning: "soldiers in plain clothes, ten of whom"."""


@cache
def _part(language: str) -> Regex | None:
    words = _TABLE["parts"].get(primary_language(language))
    return Regex(rf"(?<!\w)(?:{words})(?!\w)[^,;.)]*") if words else None


def without_parts(text: str, language: str) -> str:
    """Return a quotation without the words for some of those whom it counts.

    The words stay where they have no number ("14 members of law enforcement, including
    police"), or a rank, for the others may be of the same group.

    Args:
        text: A quotation, in small letters.
        language: Its BCP 47 tag.
    """
    part = _part(language)
    if part is None or not part.search(text):
        return text
    return part.sub(
        lambda one: (
            " "
            if _is_counted(text, one, language) and not _RANK.search(one[0])
            else one[0]
        ),
        text,
    )


def _is_counted(text: str, part: re.Match[str], language: str) -> bool:
    """Tell whether a number stands in the words for some, or right before them."""
    before = text[: part.start()].split()[-1:]
    words = " ".join((*before, part[0]))
    if any(character.isdigit() for character in words):
        return True
    collective = _TABLE["collectives"].get(primary_language(language))
    if collective and re.search(rf"(?<!\w)(?:{collective})(?!\w)", words):
        return True
    return any(
        number_words.is_spelled(number, words, language) for number in _SMALL_NUMBERS
    )


def are_others(quote: str, start: int, group: str, name: str, language: str) -> bool:
    """Tell whether a quotation names a group, but only as others than those counted.

    They are some of those counted ("24 people, six of them children"), those to whom
    these did something ("men who beat a constable"), or what they only looked like.

    Args:
        quote: A quotation.
        start: The first character of the count, from 0.
        group: Such as `children`, or the id of a group of the brief.
        name: The name of such a group, else empty.
        language: The BCP 47 tag of the quotation.
    """
    text = quote.lower()
    if is_english(language) and _are_of_another(text, start, group):
        return True
    if not _names(text, group, name, language):
        return False
    rest = without_parts(text, language)
    if is_english(language):
        rest = _without_others(
            rest, rest[start:] if rest[:start] == text[:start] else ""
        )
    told = is_english(language) and group in counted_groups.groups_told(rest)
    return not told and not _names(rest, group, name, language)


def _are_of_another(text: str, start: int, group: str) -> bool:
    """Tell whether a count "of whom" is of people who cannot be of the group."""
    if not _OF_WHOM.match(text, start):
        return False
    whole = _ANTECEDENT.match(text[:start])
    said = counted_groups.groups_named(whole[1]) if whole else frozenset()
    return group not in said and group in counted_groups.excluded_by(said)


def _without_others(text: str, counted: str) -> str:
    """Return a quotation without its words for others than those counted.

    Args:
        text: A quotation, in small letters.
        counted: Its end, from the count on.
    """
    if _DEED_TO_THEM.match(counted):
        text = counted
    if deed := _DEED.match(counted):
        text = text.replace(deed[1], " ")
    if _OWN.match(counted):
        text = _OTHER_COUNT.sub(" ", text)
    return _RESEMBLING.sub(" ", text)


def _names(text: str, group: str, name: str, language: str) -> bool:
    if name:
        return counted_groups.has_word_of(name, text)
    if is_english(language):
        return group in counted_groups.groups_named(text)
    return group in GROUP_WORDS.find(text, language)


def excludes_counted(quote: str, counted: str, group: str, name: str) -> bool:
    """Tell whether those counted are of an occupation that nobody in a group has.

    In "nine teachers and their 40 pupils", the nine are no children: the quotation
    names these with a number of their own, or not at all.

    Args:
        quote: A quotation in English.
        counted: The words of the count.
        group: Such as `children`, or the id of a group of the brief.
        name: The name of such a group, else empty.
    """
    groups = GROUP_WORDS.find(name, ENGLISH) if name else {group}
    apart = _OTHER_COUNT.sub(" ", quote.replace(counted, " "))
    if not groups.isdisjoint(GROUP_WORDS.find(apart, ENGLISH)):
        return False
    return any(excluded_groups.excludes(counted, one) for one in groups)
