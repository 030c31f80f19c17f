"""Texts are set with the marks that a printer would use."""

from __future__ import annotations

import pytest

from generator.outputs.pages.typography import code_spans, typographic, within_marks


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Arel's mayor", "Arel’s mayor"),
        ("the dockers' union", "the dockers’ union"),
        ('called it "a plot"', "called it “a plot”"),
        ('"A plot," he said, "no less"', "“A plot,” he said, “no less”"),
        ("spoke of a 'plot' by others", "spoke of a ‘plot’ by others"),
        ("spoke of 'Arel's plot' again", "spoke of ‘Arel’s plot’ again"),
    ],
)
def test_marks_are_curved(typed: str, shown: str) -> None:
    """Quotation marks stand in pairs, and every other mark is an apostrophe."""
    assert typographic(typed) == shown


def test_a_mark_without_its_partner_stays() -> None:
    """Nobody can tell whether an unpaired mark opens or closes, or means inches."""
    assert typographic('a pipe of 12" that burst') == 'a pipe of 12" that burst'


def test_marks_within_marks_are_single() -> None:
    """What our translation quotes stands in single marks, since ours are double."""
    assert within_marks('only "as a prisoner"') == "only ‘as a prisoner’"


def test_code_is_marked_and_everything_else_escaped() -> None:
    """Backticks make code of what is between them, and nothing else becomes HTML."""
    assert code_spans("`low` <b>, ` alone") == "<code>low</code> &lt;b&gt;, ` alone"
