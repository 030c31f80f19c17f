"""Figures that are read in a text, each as one line."""

from __future__ import annotations

from generator.text.counts.reader import read_figures
from generator.text.counts.shared.count import Count


def short(count: Count) -> str:
    """Return the measure, the number and its qualifier, as far as there are any."""
    numbers = {"low": count.low, "best": count.best, "high": count.high}
    if len({*numbers.values()}) == 1:
        words = [str(count.best)]
    else:
        words = [
            f"{key}={value}" for key, value in numbers.items() if value is not None
        ]
    return " ".join(filter(None, [count.measure, *words, count.qualifier]))


def shorts(text: str, language: str = "en") -> list[str]:
    """Return each figure of a text as `short` does."""
    return [short(count) for count in read_figures(text, language)]


def told(text: str) -> list[str]:
    """Return each figure of a text as measure, number, people and unit."""
    return [
        " ".join(
            (
                one.measure,
                str(one.best or one.low or one.high or 0),
                *([] if one.who in ("all", "unspecified") else [one.who]),
                *([] if one.unit == "people" else [one.unit]),
            )
        )
        for one in read_figures(text)
    ]
