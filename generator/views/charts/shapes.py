"""What a chart is made of: words and marks with their places, in panels."""

from __future__ import annotations

from dataclasses import dataclass
from unicodedata import east_asian_width

TEXT = 12
"""Size of letters, in units of the chart."""
LETTER = 0.58
"""Width of a letter of a sans-serif type, on the wide side, by its size."""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of words; `x` is where it begins, `y` its base line."""

    x: float
    y: float
    words: str
    role: str

    @property
    def width(self) -> float:
        """How wide it is at most."""
        return width(self.words)


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands for a figure, from `x` to `end`; `y` is its middle."""

    kind: str
    x: float
    end: float
    y: float
    best: float | None
    """Place of the number between least and most, if it has one."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A round number across the whole chart; it may go without its words."""

    x: float
    words: str


@dataclass(frozen=True, slots=True)
class Panel:
    """Some of the figures, and how high they stand."""

    height: int
    marks: tuple[Mark, ...]
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing, with the words for those who do not see it."""

    id: str
    title: str
    description: str
    width: int
    ticks: tuple[Tick, ...]
    panels: tuple[Panel, ...]
    legend: tuple[tuple[str, str], ...]
    logarithmic: bool


def width(words: str) -> float:
    """Return how wide words are at most, in units of the chart."""
    letters = sum(2 if east_asian_width(letter) in "WF" else 1 for letter in words)
    return letters * LETTER * TEXT
