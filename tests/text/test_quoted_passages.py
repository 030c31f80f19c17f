"""Passages in quotation marks, and texts that end within one."""

from __future__ import annotations

import pytest

from generator.text import quoted_passages


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ('his office calls this "a fairy', '"a fairy'),
        ("his office calls this “a fairy", "“a fairy"),
        ('his office calls this "a fairy tale"', ""),
        ('"we left" and "a fairy', '"a fairy'),
        ("his office calls this a fairy tale", ""),
    ],
)
def test_cut_off(text: str, cut: str) -> None:
    """A text that ends before a closing mark breaks off in that passage."""
    assert quoted_passages.cut_off(text) == cut
