"""A count of people in a text, in any language."""

from __future__ import annotations

from dataclasses import dataclass

from generator.text.counts.shared.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Count:
    """One count of people in a text."""

    measure: str
    """Outcome of the people counted: killed, injured, treated, detained, missing,
    abducted, tortured, displaced, refugees, returned, affected, demonstrating; empty if
    the text does not say."""
    low: int | None
    best: int | None
    high: int | None
    qualifier: str | None
    """None for a plain count, else about, nearly, at-least, more-than, up-to,
    fewer-than, range, about-range or vague."""
    who: str
    quote: str
    """The words that give the count, as they stand in the text."""
    start: int
    """Character of the text, from 0, at which the quote begins."""
    end: int
    unit: str = "people"
    """people, families or households."""
    basis: str = "stated"
    """stated, confirmed, probable, presumed or feared."""

    @property
    def values(self) -> tuple[int, ...]:
        """Return the numbers given, of minimum, number and maximum."""
        numbers = (self.low, self.best, self.high)
        return tuple(number for number in numbers if number is not None)


def count_of(
    measure: str,
    quantity: Quantity,
    text: str,
    span: tuple[int, int],
    basis: str = "stated",
) -> Count:
    """Return a quantity of a text as its public record.

    Args:
        measure: What happened to those counted.
        quantity: The count.
        text: The text.
        span: The first character of the quotation, from 0, and the one after it.
        basis: How certain the text is.
    """
    start, end = span
    return Count(
        measure,
        quantity.low,
        quantity.best,
        quantity.high,
        quantity.qualifier,
        quantity.noun_phrase.who,
        text[start:end],
        start,
        end,
        quantity.noun_phrase.unit,
        basis,
    )
