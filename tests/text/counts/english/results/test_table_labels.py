"""A label before a number says who is counted, unless it leaves those people out."""

from __future__ import annotations

import pytest

from generator.text.counts import reader


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ost, not counting soldiers: 30 killed", "all"),
        ("Ost, without police officers: 30 killed", "all"),
        ("Ost, soldiers not counted: 30 killed", "all"),
        ("Ost, including soldiers: 30 killed", "all"),
        ("Ost (excluding children): 30 killed", "all"),
        ("Ost, soldiers: 30 killed", "security-forces"),
        ("Soldiers, not counting officers: 30 killed", "security-forces"),
        ("Children excluding infants: 30 killed", "children"),
        ("Soldiers killed: 3; arrested: 11", "security-forces"),
    ],
)
def test_people_left_out_by_a_label(text: str, who: str) -> None:
    """Whom a label leaves out are not counted, and those before them are."""
    assert {one.who for one in reader.read_counts(text)} == {who}
