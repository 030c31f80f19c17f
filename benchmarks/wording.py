"""Invented names, phrases and sentences that resemble news prose."""

from __future__ import annotations

import random
from typing import NamedTuple


class Count(NamedTuple):
    """A quotation with a number of people, and the fields of its figure."""

    quote: str
    measure: str
    who: str
    field: str
    qualifier: str = ""


COUNTS = (
    Count("the fighting killed {} civilians", "killed", "civilians", "best"),
    Count(
        "at least {} people were injured", "injured", "unspecified", "low", "at-least"
    ),
    Count(
        "about {} people were displaced", "displaced", "unspecified", "best", "about"
    ),
    Count("police detained {} protesters", "detained", "protesters", "best"),
    Count("more than {} people fled", "displaced", "unspecified", "low", "more-than"),
    Count(
        "up to {} soldiers were killed", "killed", "security-forces", "high", "up-to"
    ),
)
"""Forms from which `briefs check` reads exactly the number of the figure."""

_SYLLABLES = "ba be do fa gu hi jo ka le mi no pu ra se ti vo wa xe yu zo".split()
_COMMON = """the of and in to on for with by from after before over at near about
    against between during without under into across""".split()
_PLAIN = """council ministry region town border party talks vote crowd road bridge
    district spokesman report government opposition leader court parliament army
    village hospital school market harvest winter money power water office letter
    envoy visit plan meeting answer question decision promise week month evening
    holds calls asks opens closes leaves enters finds sees keeps gives takes
    sends brings begins ends stays waits turns moves speaks reads hears new
    old large small early late public open quiet long short northern southern""".split()
_OWN = 4_000
"""Number of invented words that occur in the texts, as names do in the news."""


class Words:
    """Generates reproducible words from a random number generator."""

    def __init__(self, source: random.Random) -> None:
        """Invent the names that all texts draw from."""
        self.random = source
        self.names = [self._invented() for _ in range(_OWN)]

    def _invented(self) -> str:
        count = self.random.randint(2, 4)
        return "".join(self.random.choices(_SYLLABLES, k=count)).capitalize()

    def name(self) -> str:
        """Return a name."""
        return self.random.choice(self.names)

    def phrase(self, words: int) -> str:
        """Return a phrase of a number of words, the last one no "of" or "the"."""
        pools = self.random.choices(
            (_COMMON, _PLAIN, self.names), (30, 55, 15), k=words - 1
        )
        return " ".join(map(self.random.choice, (*pools, _PLAIN)))

    def sentence(self) -> str:
        """Return a sentence of 12 to 26 words."""
        return self.phrase(self.random.randint(12, 26)).capitalize() + "."
