"""Check that a translation does not say the opposite of its original."""

from __future__ import annotations

from typing import NamedTuple

from generator.rules.translations import translated_negations
from generator.text.groups_and_measures_by_stem import OPPOSITE_WORDS
from generator.text.language_tags import ENGLISH

_PAIRS = (
    ("praise", "condemn"),
    ("rescue", "kill"),
    ("rescue", "detain"),
    ("release", "detain"),
    ("release", "charge"),
    ("open", "close"),
    ("begin", "end"),
    ("support", "oppose"),
    ("support", "condemn"),
    ("praise", "oppose"),
    ("acquit", "convict"),
    ("deny", "admit"),
    ("rise", "fall"),
    ("win", "lose"),
    ("north", "south"),
    ("east", "west"),
)
_OPPOSITES: dict[str, set[str]] = {}
for _one, _other in _PAIRS:
    _OPPOSITES.setdefault(_one, set()).add(_other)
    _OPPOSITES.setdefault(_other, set()).add(_one)

_NEAR = {
    "praise": {"support"},
    "support": {"praise"},
    "condemn": {"oppose"},
    "oppose": {"condemn"},
}
"""Deeds that a translation may report in place of a deed of its original."""
_PERHAPS = "-perhaps"
"""Suffix of lists of words that may stand for a deed or for something else."""


class Opposite(NamedTuple):
    """A word of a translation, and the word of its original that says the opposite."""

    translated: str
    original: str


def find_opposite(original: str, language: str, translation: str) -> Opposite | None:
    """Return a word of a translation of which its original has only the opposite.

    Where either of them denies something, or has both deeds, none is returned.

    Args:
        original: A quotation.
        language: Its BCP 47 tag; in a language without a list nothing is found.
        translation: The same in English.
    """
    if translated_negations.denies(original, language) or translated_negations.denies(
        translation, ENGLISH
    ):
        return None
    theirs = OPPOSITE_WORDS.find_words(original, language)
    ours = OPPOSITE_WORDS.find_words(translation, ENGLISH)
    borne_out = {deed.removesuffix(_PERHAPS) for deed in ours}
    for deed in sorted(ours.keys() & (_OPPOSITES.keys() - theirs.keys())):
        if not _NEAR.get(deed, frozenset()).isdisjoint(theirs):
            continue
        for opposite in sorted(_OPPOSITES[deed] & (theirs.keys() - borne_out)):
            return Opposite(ours[deed], theirs[opposite])
    return None
