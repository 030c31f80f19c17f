"""Numbers that follow from the words of a quotation: ten years from "a decade"."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.rules.numbers.amounts import Amount, amounts
from generator.rules.numbers.amounts_in_other_words import (
    is_in_other_words,
    is_share_of_counts,
)
from generator.rules.numbers.counted_shares import counted_shares
from generator.text.regex import Regex

_WORDS = {"twice": 2, "thrice": 3, "both": 2, "pair": 2}
"""Words that say a number without being one."""
_WHOLE = Regex(r"\b[^\W\d_]+\b")
_NAMES = Regex(
    r"([A-Z][\w'’-]*(?:(?:, (?:and )?| and )[A-Z][\w'’-]*)+) [a-z]+s\b(?!\w)"
)
"""Names with a noun that they share: "in Orm and Vale districts"."""
_NAME = Regex(r"[A-Z][\w'’-]*")


def numbers_in_other_words(quote: str) -> Iterator[float]:
    """Yield the whole numbers that a quotation says without writing them."""
    words = {word.lower() for word in _WHOLE.findall(quote)}
    yield from (value for word, value in _WORDS.items() if word in words)
    yield from (len(_NAME.findall(match[1])) for match in _NAMES.finditer(quote))


def split_amounts(text: str, quotes: Collection[str]) -> tuple[str, list[Amount]]:
    """Return a text without the times and shares of quotations, and unproven ones.

    A quotation may say them in other words: "three months" for "90 days", "a fifth" for
    "20 per cent". Those with a numeral stay in the text, where it is looked at.

    Args:
        text: A text of ours, without its dates.
        quotes: Quotations or their translations.
    """
    told = amounts(text)
    given = [one for quote in quotes if told for one in amounts(quote)]
    shares = [one for quote in quotes if told for one in counted_shares(quote)]
    unproven: list[Amount] = []
    for amount in told:
        if any(is_in_other_words(amount, one) for one in given) or any(
            is_share_of_counts(amount, one) for one in shares
        ):
            blank = " " * (amount.end - amount.start)
            text = text[: amount.start] + blank + text[amount.end :]
        elif amount.is_named:
            unproven.append(amount)
    return text, unproven
