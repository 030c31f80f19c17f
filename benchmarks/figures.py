"""Precision and recall of the numbers found in prose, on both halves of the set."""

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from generator import figures

SET = Path(__file__).parent.parent / "tests" / "prose"
FLOOR = 0.92
"""Least precision and recall on the measuring half."""

Key = tuple[Any, ...]
FIELDS = ("measure", "low", "best", "high", "qualifier")


class Score:
    """Figures right, found and labelled, by measure."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self.right: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.labelled: Counter[str] = Counter()
        self.who = 0

    def precision(self, measures: Iterable[str]) -> float:
        """Return the share of the found that are right."""
        return _share(self.right, self.found, measures)

    def recall(self, measures: Iterable[str]) -> float:
        """Return the share of the labelled that were found."""
        return _share(self.right, self.labelled, measures)


def _share(part: Counter[str], whole: Counter[str], measures: Iterable[str]) -> float:
    names = tuple(measures)
    total = sum(whole[name] for name in names)
    return sum(part[name] for name in names) / total if total else 1.0


def labelled(half: str) -> list[dict[str, Any]]:
    """Return the sentences of a half, each with its figures."""
    entries: list[dict[str, Any]] = yaml.safe_load((SET / f"{half}.yaml").read_text())
    return entries


def keys(entry: dict[str, Any]) -> Counter[Key]:
    """Return the figures of a labelled sentence as they are compared."""
    return Counter(
        tuple(figure.get(name) for name in FIELDS) for figure in entry["figures"]
    )


def readings(text: str) -> Counter[Key]:
    """Return the figures found in a text as they are compared."""
    return Counter(
        tuple(getattr(found, name) for name in FIELDS)
        for found in figures.read_figures(text)
    )


def score(half: str) -> Score:
    """Compare what is found with the labels of a half."""
    result = Score()
    for entry in labelled(half):
        expected, found = keys(entry), readings(entry["text"])
        for counter, name in (
            (expected, "labelled"),
            (found, "found"),
            (expected & found, "right"),
        ):
            for key, times in counter.items():
                getattr(result, name)[key[0]] += times
        result.who += _who_agrees(entry)
    return result


def _who_agrees(entry: dict[str, Any]) -> int:
    """Count the right figures whose who is the label's too."""
    names = (*FIELDS, "who")
    expected = Counter(tuple(f.get(name) for name in names) for f in entry["figures"])
    found = Counter(
        tuple(getattr(f, name) for name in names)
        for f in figures.read_figures(entry["text"])
    )
    return (expected & found).total()


def report(half: str) -> Score:
    """Print the table of a half and return its score."""
    result = score(half)
    measures = sorted(result.labelled | result.found)
    print(f"{half}: {len(labelled(half))} sentences")
    for name in measures:
        line = f"{result.precision([name]):9.3f} {result.recall([name]):9.3f}"
        print(f"  {name:15}{line}  of {result.labelled[name]}")
    whole = f"{result.precision(measures):9.3f} {result.recall(measures):9.3f}"
    print(f"  {'all':15}{whole}  of {result.labelled.total()}")
    who = result.who / max(result.right.total(), 1)
    print(f"  who agrees in {who:.3f} of the right ones")
    return result


def main() -> int:
    """Print both halves; return 1 where the second is under the floor."""
    print(f"{'':17}{'precision':>9} {'recall':>9}")
    report("work")
    report("work-later")
    report("measure-later")
    second = report("measure")
    measures = tuple(second.labelled | second.found)
    least = min(second.precision(measures), second.recall(measures))
    return int(least < FLOOR)


if __name__ == "__main__":
    sys.exit(main())
