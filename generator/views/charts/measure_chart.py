"""Charts of the figures of one measure: the geometry that a template draws.

Each figure has a line of its own, under its scope and in order of date, so that labels
never overlap however many figures there are; its x position is the number. Many
figures are split into panels on one scale, side by side where there is room.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from math import ceil
from textwrap import wrap
from unicodedata import east_asian_width

from generator.corpus import wording
from generator.corpus.figures import figure_bounds
from generator.model.records import Figure
from generator.model.vocabulary import FLOORS, Qualifier
from generator.views.charts import scales
from generator.views.charts.scales import Scale
from generator.views.charts.shapes import (
    FONT_SIZE,
    LETTER_WIDTH,
    Chart,
    Mark,
    Panel,
    Text,
    Tick,
    width,
)

MIN_FIGURES = 3
"""Minimum number of figures of a measure for a chart."""
MAX_PER_PANEL = 10
"""Maximum number of figures in a panel, so that it fits on a sheet of paper."""
WIDTH = 330
"""Width of a panel in CSS pixels."""
EDGE = 14
LINE = 15
"""Height of a line of text."""
BAND = 18
"""Height of the band of a mark."""
ARROW = 16
"""Length of an arrow beyond the last number."""
MAX_AMOUNT_WIDTH = 160
"""Maximum width of an amount beside its mark; a wider one joins the label."""
MEANINGS = {
    "point": "a number",
    "about": "about or nearly",
    "range": "from the lowest to the highest",
    "from": "at least or more than",
    "to": "at most or fewer than",
    "word": "the range of a word such as “hundreds”",
    "earlier": "since replaced",
}
"""Meaning of each kind of mark, for the legend."""


@dataclass(frozen=True, slots=True)
class ChartFigure:
    """A figure with the words of its label."""

    figure: Figure
    scope: str
    by: str
    when: str
    day: date
    """The day of the figure, for a chart over time."""
    superseded: bool

    @property
    def kind(self) -> str:
        """Key of the legend, or `none` for a word without a floor."""
        figure = self.figure
        if figure.words:
            return "word" if figure.words in FLOORS else "none"
        if len(self.numbers) > 1:
            return "range"
        if figure.low is not None:
            return "from"
        if figure.best is None:
            return "to"
        rough = figure.qualifier in (Qualifier.ABOUT, Qualifier.NEARLY)
        return "about" if rough else "point"

    @property
    def numbers(self) -> tuple[int, ...]:
        """Its numbers in ascending order; for a vague word, the ends of its range."""
        figure = self.figure
        if figure.words:
            return figure_bounds.word_range(figure) or ()
        given = (figure.low, figure.best, figure.high)
        return tuple(number for number in given if number is not None)


_COMMON_FIRST_WORDS = frozenset(
    "Those The A An Only People Women Men Children Bodies Taken Counted".split()
)
"""First words of notes that are lower-case within a title; others may be names."""


def heading(entries: Sequence[ChartFigure]) -> str:
    """Return the words of the scope of some figures.

    Those of parts say which part it is, if most of the figures have a note on it.
    """
    scope = entries[0].scope
    if not any(one.figure.part_of for one in entries):
        return scope
    notes = Counter(one.figure.note for one in entries if one.figure.note)
    note, most = notes.most_common(1)[0] if notes else ("", 0)
    if most * 2 <= len(entries):
        return scope
    first, _, rest = note.rstrip(".").partition(" ")
    first = first.lower() if first in _COMMON_FIRST_WORDS else first
    return f"{scope}: {first} {rest}".rstrip()


def chart(measure: str, entries: Sequence[ChartFigure]) -> Chart | None:
    """Return the chart of a measure's figures; None where there are too few.

    Args:
        measure: The measure, such as `killed`; unique among the charts of a page.
        entries: The figures, by scope and then by date.
    """
    numbers = [number for entry in entries for number in entry.numbers]
    if len(entries) < MIN_FIGURES or not numbers:
        return None
    widths = [width(wording.amount(entry.figure)) for entry in entries]
    room = ceil(max((wide for wide in widths if wide <= MAX_AMOUNT_WIDTH), default=0))
    line = scales.scale(numbers, EDGE, WIDTH - EDGE - ARROW - 6 - room)
    count = ceil(len(entries) / MAX_PER_PANEL)
    each = ceil(len(entries) / count)
    panels = tuple(
        _panel(entries[start : start + each], line)
        for start in range(0, len(entries), each)
    )
    kinds = {mark.kind for panel in panels for mark in panel.marks}
    return Chart(
        id=f"chart_{measure}",
        title=f"Figures of people {measure}, by scope and date",
        description=_description(entries, numbers, logarithmic=line.logarithmic),
        width=WIDTH,
        ticks=_ticks(line),
        panels=panels,
        legend=tuple(
            (kind, words) for kind, words in MEANINGS.items() if kind in kinds
        ),
        logarithmic=line.logarithmic,
    )


def _by_heading(
    entries: Iterable[ChartFigure],
) -> Iterator[tuple[str, list[ChartFigure]]]:
    """Yield the figures of each scope, and those that are parts, under its heading."""
    for _, together in groupby(
        entries, key=lambda one: (one.scope, one.figure.part_of is not None)
    ):
        figures = list(together)
        yield heading(figures), figures


def _panel(entries: Sequence[ChartFigure], line: Scale) -> Panel:
    """Return a panel with one line for each entry, under a heading for each scope."""
    marks: list[Mark] = []
    texts: list[Text] = []
    y = LINE + 6
    for scope, together in _by_heading(entries):
        y = _write(texts, scope, y + 6, "scope")
        for entry in together:
            y = _draw(entry, line, y, marks, texts)
    return Panel(y + 8, tuple(marks), tuple(texts))


def _draw(
    entry: ChartFigure, line: Scale, y: int, marks: list[Mark], texts: list[Text]
) -> int:
    """Draw an entry below `y`; return its lower edge."""
    amount = wording.amount(entry.figure)
    label = f"{entry.by}, {entry.when}"
    fits = width(amount) <= MAX_AMOUNT_WIDTH
    y = _write(texts, label if fits else f"{label}: {amount}", y, "label")
    middle = y + BAND // 2
    end = EDGE
    if entry.numbers:
        mark = _mark(entry, line, middle)
        marks.append(mark)
        end = max(mark.x, mark.end) + 8
    if fits:
        texts.append(Text(end, middle + 4, amount, "amount"))
    return y + BAND


def _mark(entry: ChartFigure, line: Scale, y: int) -> Mark:
    kind, numbers, best = entry.kind, entry.numbers, entry.figure.best
    x, end = line.x(numbers[0]), line.x(numbers[-1])
    if kind == "from":
        end = line.right + ARROW
    elif kind == "to":
        end = line.left
    inner = best is not None and len(numbers) > 1
    return Mark(kind, x, end, y, line.x(best) if inner and best is not None else None)


def _write(texts: list[Text], words: str, y: int, role: str) -> int:
    """Write words below `y`, in two lines, or three for a scope; return their end."""
    letters = int((WIDTH - 2 * EDGE) / (LETTER_WIDTH * FONT_SIZE))
    wide = any(east_asian_width(letter) in "WF" for letter in words)
    for part in wrap(
        words,
        letters // 2 if wide else letters,
        max_lines=3 if role == "scope" else 2,
        placeholder=" …",
    ):
        y += LINE
        texts.append(Text(EDGE, y - 3, part, role))
    return y


def _ticks(line: Scale) -> tuple[Tick, ...]:
    """Return the ticks; a label that would overlap the previous one is left out."""
    ticks: list[Tick] = []
    free = 0.0
    for number in line.ticks():
        x, words = line.x(number), f"{number:,}"
        half = width(words) / 2
        fits = x - half >= free
        ticks.append(Tick(x, words if fits else ""))
        free = x + half + 4 if fits else free
    return tuple(ticks)


def _description(
    entries: Sequence[ChartFigure], numbers: Iterable[int], *, logarithmic: bool
) -> str:
    known = sorted(numbers)
    scopes = wording.number_with_noun(len({entry.scope for entry in entries}), "scope")
    kind = "logarithmic" if logarithmic else "linear"
    return (
        f"{len(entries)} figures in {scopes}, one per line, in order of date within "
        f"each scope; the horizontal axis runs from {known[0]:,} to {known[-1]:,} on a "
        f"{kind} scale. The list beside it gives them all in words."
    )
