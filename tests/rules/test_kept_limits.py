"""A text keeps what its quotation limits: parts, steps on the way, and denials."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from generator.rules.limits import (
    changes,
    comparisons,
    contrasts,
    counted_parts,
    leads,
    limiters,
    parts,
    rates,
)

PAIRS: dict[str, list[tuple[str, str]]] = yaml.safe_load(
    Path(__file__).with_name("kept_limits.yaml").read_text("utf-8")
)


def _lost(text: str, quoted: str) -> list[str]:
    return [
        *limiters.dropped(text, quoted),
        *contrasts.lost(text, quoted),
        *comparisons.misread(text, quoted),
        *changes.misread(text, quoted),
        *leads.misread(text, quoted),
        *parts.taken_for_whole(text, quoted),
        *rates.unquoted(text, quoted),
        *counted_parts.misjudged(text, quoted),
    ]


@pytest.mark.parametrize(("text", "quoted"), PAIRS["lost"])
def test_lost(text: str, quoted: str) -> None:
    """A part is not the whole, and a step on the way is not the end of it."""
    assert _lost(text, quoted)


@pytest.mark.parametrize(("text", "quoted"), PAIRS["kept"])
def test_kept(text: str, quoted: str) -> None:
    """A limit may be kept in other words, and what has none may be told."""
    assert _lost(text, quoted) == []
