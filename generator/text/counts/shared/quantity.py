"""A count of people or things in a sentence, as the parsers return it."""

from __future__ import annotations

from typing import NamedTuple


class NounPhrase(NamedTuple):
    """The noun phrase that a number counts."""

    end: int
    """Index of the token after it."""
    noun_class: str
    """people, bare (no noun), unknown (a noun in no list) or thing."""
    who: str = "all"
    measure: str = ""
    """Outcome given by the noun or an adjective: "deaths", "wounded men"."""
    default_measure: str = ""
    """Outcome given by the noun where no verb gives one: "refugees"."""
    partitive: bool = False
    """Whether it is part of a whole named before: "four of them"."""
    unit: str = "people"
    """The unit that is counted: people, families or households."""


class Quantity(NamedTuple):
    """A count of people or things in a sentence."""

    start: int
    end: int
    """Index of the token after it."""
    low: int | None
    best: int | None
    high: int | None
    qualifier: str | None
    noun_phrase: NounPhrase
    crowd: bool = False
    """Whether it counts a crowd: "a crowd of 5,000"."""
    unnumbered: bool = False
    """Whether it is one person without a number: "a soldier"."""
    name: tuple[str, ...] = ()
    """The words of the name of one who is known by it alone, in lower case."""

    @property
    def is_bare(self) -> bool:
        """Whether it is a number without a noun."""
        return self.noun_phrase.noun_class == "bare"


def plain_quantity(start: int, value: int, noun_phrase: NounPhrase) -> Quantity:
    """Return a count without qualifier."""
    return Quantity(start, noun_phrase.end, value, value, value, None, noun_phrase)


def one_person(start: int, noun_phrase: NounPhrase) -> Quantity:
    """Return the count of one person without a number."""
    return plain_quantity(start, 1, noun_phrase)._replace(unnumbered=True)
