"""Nouns in whose place a quotation has another of their class: "doctors", "nurses"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from generator.rules.comparison import governed_clauses, word_rows
from generator.rules.comparison.word_rows import Passage, Rows, pattern
from generator.text import word_lists
from generator.text.regex import Regex

_TABLE = word_lists.read(__package__, "weighty_words")
_KINDS = Rows(
    word_rows.row(kind, " ".join(kinds))
    for kinds in _TABLE["classes"]
    for kind in kinds
)
"""Kinds of people, places and things, with their class: one of it is not another."""
_BESIDE = 4
"""Words beside a noun in which what it does, or where it stands, is looked for."""
_CONVERSE = ({"teach", "pupil"}, {"teach", "stude"})
"""Beginnings of words for two people by what each is to the other."""
_OWNER = Regex(r"\b(his|her|their) (?:[a-z]+ )?$")
"""What says whose somebody is, before the word for it: "his former | teacher"."""


def replaced(text: Passage, quoted: Passage) -> Iterator[tuple[str, str]]:
    """Yield a noun, and the one of its class that the quotation has in its place.

    Of "doctors led the march" and "the march, led by nurses", "led" stands beside both.
    """
    own = [*_nouns_only_in(text, quoted)]
    others = _nouns_only_in(quoted, text) if own else ()
    for (its_class, said), (other_class, other) in product(own, others):
        if its_class == other_class and (
            _beside(text.written, said) & _beside(quoted.written, other)
            and not _is_converse(text.written, said, quoted.written, other)
        ):
            yield said[0], other[0]


def _is_converse(
    text: str, said: re.Match[str], quoted: str, other: re.Match[str]
) -> bool:
    """Tell whether one is "her pupil" where the other is "his teacher"."""
    is_pair = {said[0][:5], other[0][:5]} in _CONVERSE
    owners = [
        found[1]
        for found in (
            _OWNER.search(text[: said.start()]),
            _OWNER.search(quoted[: other.start()]),
        )
        if found
    ]
    return is_pair and len({*owners}) > 1


def _nouns_only_in(
    text: Passage, other: Passage
) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield the class and the place of each kind that only one of two texts has."""
    for row in _KINDS.likely(text.words):
        noun = pattern(row.wanted)
        if (found := noun.search(text.written)) and not noun.search(other.written):
            yield row.other, found


def _beside(text: str, noun: re.Match[str]) -> set[str]:
    """Return the stems of the words beside a noun, in its clause."""
    before = re.split(r"[,;:.]", text[: noun.start()])[-1].split()[-_BESIDE:]
    after = re.split(r"[,;:.]", text[noun.end() :])[0].split()[:_BESIDE]
    return {*governed_clauses.content_words(" ".join((*before, *after)))}
