"""Invented names, phrases and sentences, in the shape of news prose."""

from __future__ import annotations

import random
from typing import NamedTuple


class Count(NamedTuple):
    """How a number of people is quoted, and the fields that a figure then has."""

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
"""Forms of which `briefs check` reads the very number that the figure has."""

_SYLLABLES = "ba be do fa gu hi jo ka le mi no pu ra se ti vo wa xe yu zo".split()
_COMMON = """the of and in to on for with by from after before over at near about
    against between during without under into across""".split()
_PLAIN = """council ministry region town border party talks vote crowd road bridge
    district spokesman report government opposition leader court parliament army
    village hospital school market harvest winter money power water office letter
    envoy visit plan meeting answer question decision promise week month evening
    says holds calls asks opens closes leaves enters finds sees keeps gives takes
    sends brings begins ends stays waits turns moves speaks writes reads hears new
    old large small early late public open quiet long short northern southern""".split()
_OWN = 4_000
"""Words of no language that the texts are strewn with, as names are in the news."""


class Words:
    """Makes words, always the same ones for the same seed."""

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
        """Return so many words."""
        pools = self.random.choices(
            (_COMMON, _PLAIN, self.names), (30, 55, 15), k=words
        )
        return " ".join(map(self.random.choice, pools))

    def sentence(self) -> str:
        """Return a sentence of 12 to 26 words."""
        return self.phrase(self.random.randint(12, 26)).capitalize() + "."
