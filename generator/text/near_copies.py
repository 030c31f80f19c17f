"""Near copies: sentences that differ only in words that were moved or added.

They are compared by short hashes of their pairs of neighbouring words, from which the
sentence cannot be read back.
"""

from __future__ import annotations

from collections.abc import Collection
from hashlib import sha256
from itertools import pairwise

from generator.text import quotations
from generator.text.regex import Regex

_WORD = Regex(r"\w+")
_DIGITS = 6
"""Hexadecimal digits of a hash."""
_MAX_PAIRS = 40
"""Pairs of a long sentence that are kept: those of the lowest hashes."""
MIN_SHARED = 0.5
"""Share of the pairs of two sentences, from which one is a copy of the other."""


def pair_hashes(sentence: str) -> list[str]:
    """Return the hashes of the pairs of neighbouring words in a sentence, in order."""
    words = _WORD.findall(quotations.fold(sentence))
    pairs = {" ".join(pair) for pair in pairwise(words)}
    hashes = sorted(sha256(pair.encode()).hexdigest()[:_DIGITS] for pair in pairs)
    return hashes[:_MAX_PAIRS]


def are_near_copies(first: Collection[str], second: Collection[str]) -> bool:
    """Tell whether two sentences have at least half of their pairs in common.

    Args:
        first: Hashes of the pairs of one sentence; without any it is not known.
        second: Those of the other.
    """
    both, either = {*first} & {*second}, {*first} | {*second}
    return bool(first and second) and len(both) >= MIN_SHARED * len(either)
