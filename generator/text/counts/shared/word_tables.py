"""Reading of the word lists in `data/`, by language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from generator.text import word_lists


@cache
def load_table(name: str) -> dict[str, Any]:
    """Return the content of a data file.

    Args:
        name: The path of the file below `data/`, without its ending: `english/nouns`.
    """
    return word_lists.read("generator.text.counts.data", name)


def flatten(table: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Yield each phrase of a data table with its key."""
    for meaning, phrases in table.items():
        for phrase in phrases:
            yield phrase, meaning
