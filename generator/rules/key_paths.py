"""Where the parts of a crisis lie that many rules look at."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Evidence, Figure


def figures(crisis: Crisis) -> Iterator[tuple[KeyPath, Figure]]:
    """Yield every figure with its place in the file."""
    for index, figure in enumerate(crisis.figures):
        yield ("figures", index), figure


def evidence(crisis: Crisis) -> Iterator[tuple[KeyPath, Evidence]]:
    """Yield all evidence of all records with its place in the file."""
    for where, record in crisis.records():
        for index, one in enumerate(record.evidence):
            yield (*where, "evidence", index), one
