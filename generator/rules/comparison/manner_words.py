"""Adverbs of manner that a text adds to what its quotations tell: "secretly"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.rules.comparison.word_rows import passage
from generator.text import word_lists
from generator.text.quoted_passages import QUOTED_PASSAGE
from generator.text.regex import Regex

_TABLE = word_lists.read(__package__, "manner_words")
_OTHERS = frozenset(_TABLE["others"].split())
_SAME = {
    adverb: Regex(rf"\b(?:{words})", re.IGNORECASE)
    for adverbs, words in _TABLE["same"].items()
    for adverb in adverbs.split("|")
}
"""How a quotation may say the same in other words, by the adverb."""
_STEM_LETTERS = 5
"""Letters by which an adverb is found in the words of a quotation: "secrecy"."""
_MIN_LETTERS = 5
"""Letters of the shortest adverb that is looked at."""


def unquoted_manners(text: str, quoted: str) -> Iterator[str]:
    """Yield the adverbs of manner in a text that its quotations do not bear out.

    Args:
        text: A text in our own words.
        quoted: Its quotations, or their translations.
    """
    adverbs = [one for one in passage(text).words if one.endswith("ly")]
    own = QUOTED_PASSAGE.sub(" ", text) if adverbs else ""
    for adverb in sorted(adverbs):
        if len(adverb) < _MIN_LETTERS or adverb in _OTHERS:
            continue
        stem = adverb.removesuffix("ly")[:_STEM_LETTERS]
        stem = stem[:-1] if stem.endswith("i") else stem  # "easily", as in "easy"
        same = _SAME.get(adverb)
        if any(word.startswith(stem) for word in passage(quoted).words) or (
            same and same.search(quoted)
        ):
            continue
        # A capital is that of a name, "Emily", but for "Secretly, the council …".
        pattern = rf"\b{re.escape(adverb)}\b|^{re.escape(adverb.capitalize())}(?=,)"
        if written := re.search(pattern, own):
            yield written[0]
