"""The parts of a chart: texts and marks with their coordinates, in panels.

Coordinates are whole CSS pixels: a fraction would be seen only in the size of the page.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import NamedTuple
from unicodedata import east_asian_width

FONT_SIZE = 12
"""In CSS pixels, as all lengths."""
LETTER_WIDTH = 0.58
"""Width of a wide sans-serif letter, as a share of the font size."""


class Area(NamedTuple):
    """A rectangle of a drawing; `top` is less than `bottom`."""

    left: float
    top: float
    right: float
    bottom: float

    def within(self, other: Area) -> bool:
        """Tell whether it is inside another area."""
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )

    def overlaps(self, other: Area) -> bool:
        """Tell whether it shares more than an edge with another area."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text; `x` is its start and `y` its baseline."""

    x: float
    y: float
    words: str
    role: str

    @property
    def width(self) -> float:
        """Upper bound of its width."""
        return width(self.words)

    @property
    def area(self) -> Area:
        """The space that it takes."""
        return Area(self.x, self.y - FONT_SIZE, self.x + self.width, self.y + 3)


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a figure, from `x` to `end`; `y` is its centre."""

    kind: str
    x: int
    end: int
    y: int
    best: int | None
    """x position of a best estimate within a range; None where there is none."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A grid line at a round number; its label may be empty."""

    x: int
    words: str


@dataclass(frozen=True, slots=True)
class Panel:
    """Some of the figures of a chart."""

    height: int
    marks: tuple[Mark, ...]
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing, with a title and a description for screen readers."""

    id: str
    title: str
    description: str
    width: int
    ticks: tuple[Tick, ...]
    panels: tuple[Panel, ...]
    legend: tuple[tuple[str, str], ...]
    logarithmic: bool


def first_free(
    texts: Iterable[Text], frame: Area, taken: Collection[Area]
) -> Text | None:
    """Return the first text that is inside a frame and overlaps nothing taken."""
    for text in texts:
        area = text.area
        if area.within(frame) and not any(area.overlaps(other) for other in taken):
            return text
    return None


def width(words: str) -> float:
    """Return an upper bound of the width of a text."""
    letters = sum(2 if east_asian_width(letter) in "WF" else 1 for letter in words)
    return letters * LETTER_WIDTH * FONT_SIZE
