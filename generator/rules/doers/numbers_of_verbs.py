"""Numbers that a text gives to another verb than its quotation does.

A valley that "needs 300 tonnes and gets 30" does not get 300.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from generator.rules.comparison import word_rows
from generator.rules.numbers.dates_in_text import without_any_date
from generator.rules.numbers.numbers_in_text import (
    Number,
    find_numbers,
    share_numbers,
)
from generator.text.regex import Regex
from generator.text.statements import deeds

_LINKS = frozenset((";", ",", ":", ".", "and", "but", "while", "whereas"))
_CONJUNCTIONS = frozenset(("and", "but", "while", "whereas"))
_CLAUSE_END = Regex(r"[,;:.]|\b(?:and|but|while|whereas|which|who|that)\b")
_OF_TIME = Regex(r"[ -](?:minute|hour|day|night|week|month|year)s?\b")
_SURVIVAL = Regex(r"\bsurviv(?:es?|ed|ing)\b")
_DEATH = Regex(
    r"\b(?:dies?|died|dead|perish(?:es|ed)?|succumb(?:s|ed)?|kill(?:s|ed)?|drown(?:s|ed)?"
    r"|claim(?:s|ed) (?!that\b|to\b)(?![^,;.]*\b(?:is|are|was|were|has|have|had)\b))"
)
_NOT = Regex(rf"{word_rows.NEGATION}|\ball but\b|\bfail", re.IGNORECASE)


class _Clause(NamedTuple):
    """A clause of a quotation."""

    verb: str
    """The stem of its verb."""
    numbers: set[float | str]
    behind: set[float | str]
    """The numbers behind its verb; one before it may count the subject of others."""


def of_another_verb(text: str, quotations: Collection[str]) -> Iterator[str]:
    """Yield the verbs of a text to which it gives a number of another verb.

    Args:
        text: A text in our own words.
        quotations: Those of its record, or their translations.
    """
    for quoted in quotations:
        if share_numbers(text, quoted):
            yield from _of_other_fate(text, quoted)
            has_parts = ";" in quoted or not _CONJUNCTIONS.isdisjoint(quoted.split())
            if has_parts and len(find_numbers(quoted)) > 1:
                plain = (without_any_date(text), without_any_date(quoted))
                yield from _of_other_clause(*plain)


def _of_other_clause(text: str, quoted: str) -> Iterator[str]:
    """Yield the verbs to which a text gives a number from the clause of another."""
    own, known, words = deeds.stems(text), deeds.stems(quoted), deeds.words_of(text)
    shared = frozenset(one for one in own if known.count(one) == 1)
    clauses = _clauses(quoted)
    others = {number for one in clauses if one.verb not in own for number in one.behind}
    for told in deeds.deeds_of(text, shared) if others else ():
        ours = _numbers(_clause(words, told.place))
        given = {
            number for one in clauses if one.verb == told.verb for number in one.numbers
        }
        if given and given.isdisjoint(ours) and ours & others:
            yield told.word


def _of_other_fate(text: str, quoted: str) -> Iterator[str]:
    """Yield the verb by which a text has those die who live in its quotation.

    Or the reverse, told of the same number: "claims 96 in a hundred" for "96 in a
    hundred survive".
    """
    if not (_SURVIVAL.search(text) or _SURVIVAL.search(quoted)):
        return
    for number in find_numbers(text):
        same = [one for one in find_numbers(quoted) if one.key == number.key]
        if len(same) != 1:
            continue
        ours, theirs = _around(text, number), _around(quoted, same[0])
        for one, other in ((_SURVIVAL, _DEATH), (_DEATH, _SURVIVAL)):
            told = one.search(ours)
            said = (one.search(theirs), other.search(ours), _NOT.search(ours + theirs))
            if told and other.search(theirs) and not any(said):
                yield told[0]


def _around(text: str, number: Number) -> str:
    """Return the clause that has a number."""
    before = _CLAUSE_END.split(text[: number.start])[-1]
    return f"{before}{number.words}{_CLAUSE_END.split(text[number.end :])[0]}"


def _clauses(quoted: str) -> list[_Clause]:
    """Return the clauses of a quotation with their numbers.

    A clause without a verb belongs to the one before it: "sent six pumps and 40 men".
    """
    found: list[_Clause] = []
    words = deeds.words_of(quoted)
    verbs = {deed.place: deed.verb for deed in deeds.deeds(quoted)}
    verb, start = "", 0
    for end in range(len(words) + 1):
        if end < len(words) and words[end].lower() not in _LINKS:
            continue
        place = next((at for at in range(start, end) if at in verbs), start - 1)
        verb = verbs.get(place, verb)
        behind = _numbers(words[place + 1 : end])
        found.append(_Clause(verb, _numbers(words[start:end]), behind))
        start = end + 1
    return found


def _clause(words: Sequence[str], place: int) -> Sequence[str]:
    """Return the words of the clause around a verb."""
    start, end = place, place
    while start and words[start - 1].lower() not in _LINKS:
        start -= 1
    while end < len(words) and words[end].lower() not in _LINKS:
        end += 1
    return words[start:end]


def _numbers(words: Sequence[str]) -> set[float | str]:
    """Return the numbers of some words, but for lengths of time."""
    text = " ".join(words)
    return {
        number.value
        for number in find_numbers(text)
        if not _OF_TIME.match(text, number.end)
    }
