"""Whatever is changed in a file, the answer is messages, never a traceback."""

from __future__ import annotations

from tests.mutants import crashes


def test_mutants() -> None:
    """A thousand random changes, always the same ones, break nothing."""
    assert [*crashes(seed=1, count=1_000)] == []
