"""Charts of the figures of one measure, drawn by a template from these places.

Each figure has a line of its own, under its scope and in the order of dates, so that
no two labels can meet however many figures there are. Across, the number decides.
Many figures stand in several panels on one scale, side by side where there is room.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil
from textwrap import wrap
from unicodedata import east_asian_width

from generator.corpus import wording
from generator.model.records import Figure
from generator.model.vocabulary import FLOORS, Qualifier
from generator.views.charts import scales
from generator.views.charts.scales import Scale
from generator.views.charts.shapes import (
    LETTER,
    TEXT,
    Chart,
    Mark,
    Panel,
    Text,
    Tick,
    width,
)

FROM = 3
"""Figures of one measure from which on there is a chart of it."""
PANEL = 10
"""Figures of one panel at most: it is never higher than a sheet of paper."""
WIDTH = 330
"""Width of a panel; its unit is a pixel of a phone."""
EDGE = 14
LINE = 15
"""Height of a line of text."""
BAND = 18
"""Height of the band in which a mark stands."""
ARROW = 16
"""How far an arrow goes on beyond the last number."""
MOST_BESIDE = 160
"""Widest amount that stands beside its mark; a wider one joins the label."""
_MEANINGS = {
    "point": "a number",
    "about": "about or nearly that number",
    "range": "from the least to the most",
    "from": "at least or more than",
    "to": "at most or fewer than",
    "word": "a word, from its least by convention, with no end known",
}


@dataclass(frozen=True, slots=True)
class ChartFigure:
    """One figure and the words that stand with it."""

    figure: Figure
    scope: str
    by: str
    when: str

    @property
    def kind(self) -> str:
        """How it is drawn: a key of the legend, or `none` for a word of no number."""
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
        """Its numbers, the least first; of a vague word, its floor."""
        figure = self.figure
        if figure.words:
            return tuple(filter(None, [FLOORS.get(figure.words)]))
        given = (figure.low, figure.best, figure.high)
        return tuple(number for number in given if number is not None)


def chart(measure: str, entries: Sequence[ChartFigure]) -> Chart | None:
    """Return the chart of a measure's figures, or nothing where a list will do.

    Args:
        measure: Its word, such as `killed`; no other chart of the page has it.
        entries: The figures, those of one scope together and by date.
    """
    numbers = [number for entry in entries for number in entry.numbers]
    if len(entries) < FROM or not numbers:
        return None
    beside = [width(wording.amount(entry.figure)) for entry in entries]
    room = max((wide for wide in beside if wide <= MOST_BESIDE), default=0)
    line = scales.scale(numbers, EDGE, WIDTH - EDGE - ARROW - 6 - room)
    count = ceil(len(entries) / PANEL)
    each = ceil(len(entries) / count)
    panels = tuple(
        _panel(entries[start : start + each], line)
        for start in range(0, len(entries), each)
    )
    kinds = {mark.kind for panel in panels for mark in panel.marks}
    return Chart(
        f"chart_{measure}",
        f"Figures of people {measure}, by scope and date",
        _description(entries, numbers, logarithmic=line.logarithmic),
        WIDTH,
        _ticks(line),
        panels,
        tuple((kind, words) for kind, words in _MEANINGS.items() if kind in kinds),
        line.logarithmic,
    )


def _panel(entries: Sequence[ChartFigure], line: Scale) -> Panel:
    """Return the entries below one another, each scope under its heading."""
    marks: list[Mark] = []
    texts: list[Text] = []
    y = float(LINE + 6)
    for scope, together in groupby(entries, key=lambda entry: entry.scope):
        y = _write(texts, scope, y + 6, "scope")
        for entry in together:
            y = _draw(entry, line, y, marks, texts)
    return Panel(round(y + 8), tuple(marks), tuple(texts))


def _draw(
    entry: ChartFigure, line: Scale, y: float, marks: list[Mark], texts: list[Text]
) -> float:
    """Add an entry below `y`; return where it ends."""
    amount = wording.amount(entry.figure)
    label = f"{entry.by}, {entry.when}"
    fits = width(amount) <= MOST_BESIDE
    y = _write(texts, label if fits else f"{label}: {amount}", y, "label")
    middle = y + BAND / 2
    end = float(EDGE)
    if entry.numbers:
        mark = _mark(entry, line, middle)
        marks.append(mark)
        end = max(mark.x, mark.end) + 8
    if fits:
        texts.append(Text(end, middle + 4, amount, "amount"))
    return y + BAND


def _mark(entry: ChartFigure, line: Scale, y: float) -> Mark:
    kind, numbers, best = entry.kind, entry.numbers, entry.figure.best
    x, end = line.x(numbers[0]), line.x(numbers[-1])
    if kind in ("from", "word"):
        end = line.right + ARROW
    elif kind == "to":
        end = line.left
    inner = best is not None and len(numbers) > 1
    return Mark(kind, x, end, y, line.x(best) if inner and best is not None else None)


def _write(texts: list[Text], words: str, y: float, role: str) -> float:
    """Add words below `y`, in two lines at most; return where they end."""
    letters = int((WIDTH - 2 * EDGE) / (LETTER * TEXT))
    wide = any(east_asian_width(letter) in "WF" for letter in words)
    for part in wrap(
        words, letters // 2 if wide else letters, max_lines=2, placeholder=" …"
    ):
        y += LINE
        texts.append(Text(EDGE, y - 3, part, role))
    return y


def _ticks(line: Scale) -> tuple[Tick, ...]:
    """Return the ticks; one whose words would meet the last goes without."""
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
    scopes = wording.counted(len({entry.scope for entry in entries}), "scope")
    kind = "logarithmic" if logarithmic else "linear"
    return (
        f"{len(entries)} figures in {scopes}, each on a line of its own, those of one "
        f"scope by date; across from {known[0]:,} to {known[-1]:,} on a {kind} scale. "
        "The list beside it has every one of them in words."
    )
