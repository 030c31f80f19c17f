"""Numbers that follow from the words of a quotation: ten years from "a decade"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from generator.rules.numbers.amounts import Amount, amounts, in_other_words
from generator.rules.numbers.numbers_in_text import find_numbers
from generator.rules.numbers.rounding import is_rounded_count, qualifier_at

_WORDS = {"twice": 2, "thrice": 3, "both": 2, "pair": 2}
"""Words that say a number without being one."""
_WHOLE = re.compile(r"\b[^\W\d_]+\b")
_NAMES = re.compile(
    r"([A-Z][\w'’-]*(?:(?:, (?:and )?| and )[A-Z][\w'’-]*)+) [a-z]+s\b(?!\w)"
)
"""Names with a noun that they share: "in Orm and Vale districts"."""
_NAME = re.compile(r"[A-Z][\w'’-]*")


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
    given = [amount for quote in quotes for amount in amounts(quote)] if told else []
    unproven: list[Amount] = []
    for amount in told:
        if any(in_other_words(amount, one) for one in given):
            blank = " " * (amount.end - amount.start)
            text = text[: amount.start] + blank + text[amount.end :]
        elif amount.is_named:
            unproven.append(amount)
    return text, unproven


def is_rounded_down(floor: float | str, values: Iterable[float | str]) -> bool:
    """Tell whether a vague word stands for one of some values: dozens for 63.

    It does from twice its floor up to twenty times: thousands for 2,000 to 19,999.
    """
    return isinstance(floor, int) and any(
        isinstance(value, int) and 2 * floor <= value < 20 * floor for value in values
    )


def is_rounded_in(text: str, value: float | str, quotes: Iterable[str]) -> bool:
    """Tell whether a number rounds one of some quotations wherever a text has it.

    Args:
        text: A text of ours.
        value: A value of a number in it.
        quotes: Quotations or their translations, without their dates.
    """
    exact = [number for quote in quotes for number in qualified_numbers(quote)]
    told = [number for number in qualified_numbers(text) if number[1] == value]
    return bool(told) and all(
        any(is_rounded_count(*number, *other) for other in exact) for number in told
    )


def qualified_numbers(text: str) -> Iterator[tuple[str | None, int]]:
    """Yield the whole numbers of a text with what stands before or behind them."""
    for number in find_numbers(text):
        if isinstance(number.value, int) and not number.vague:
            end = number.start + len(number.words)
            yield qualifier_at(text, number.start, end), number.value
