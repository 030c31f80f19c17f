"""The sentence of a quotation: the text around it, without its speakers."""

from __future__ import annotations

import re
from collections.abc import Iterable


def split(sentence: str, quote: str) -> tuple[str, str]:
    """Return the text of a sentence before a quotation, and the text behind it.

    If the quotation goes on in the next sentence, all of this one stands before it.
    """
    quoted = re.escape(" ".join(quote.split()))
    before, *behind = re.split(quoted, sentence, maxsplit=1, flags=re.IGNORECASE)
    return before, "".join(behind)


def without(text: str, phrases: Iterable[str]) -> str:
    """Return a text without the phrases for its speakers."""
    for phrase in phrases:
        text = re.sub(rf"\b{re.escape(phrase)}\b", " ", text, flags=re.IGNORECASE)
    return text
