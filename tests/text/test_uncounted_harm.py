"""Harm is noticed where an article tells of it without the words that are counted."""

from __future__ import annotations

import pytest

from generator.text.statements.harm_in_unread_words import untold_measures


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Forty pupils spent the night behind bars.", "detained"),
        ("The frost took the lives of nine shepherds.", "killed"),
        ("Nobody has heard from the six climbers.", "missing"),
        ("Doctors put stitches on twelve workers.", "injured"),
        ("Doctors put stitches on twelve dancers.", "injured"),
        ("Sixty families lost their homes.", "displaced"),
        ("Since Monday 300 villagers have crossed the border.", "refugees"),
        ("Men in hoods dragged away five passengers.", "abducted"),
        ("Thousands came to demand an answer.", "demonstrating"),
        ("Police put dozens into vans.", "detained"),
        ("Twelve workers were driven to the barracks.", "detained"),
        ("Sixty people slept in the school.", "displaced"),
        ("Eleven miners never came up from the pit.", "missing"),
        ("Villagers dug nine fresh graves.", "killed"),
        ("Six coffins were borne up the hill.", "killed"),
        ("Villagers filled in five graves.", "killed"),
        ("Four biers stood in the chapel.", "killed"),
        ("The cells below the hall were full: thirty students sat there.", "detained"),
    ],
)
def test_told(sentence: str, measure: str) -> None:
    """A sentence with a number of people tells of a measure."""
    assert measure in untold_measures(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The frost lay for nine days.",
        "The border was closed in 2010.",
        "The hospital has two doors.",
        "Forty pupils sang in the hall.",
        "Aid workers put 40 villagers into buses.",
        "The joiner sold nine coffins.",
        "Nine coffins were sold by the joiner.",
        "Two bodies govern the town.",
    ],
)
def test_not_told(sentence: str) -> None:
    """Without people, a number or harm, nothing is told."""
    assert untold_measures(sentence) == ()
