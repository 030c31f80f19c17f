"""A quotation may say of the missing and the dead that they came back."""

from __future__ import annotations

import pytest

from generator.text.nearby.ended_states import has_ended


@pytest.mark.parametrize(
    ("after", "measure"),
    [
        (
            " people were reported missing, but all of them have since been found",
            "missing",
        ),
        (" people were reported missing but all came home", "missing"),
        (" people who were reported missing turned up", "missing"),
        (" people reported missing were later found alive", "missing"),
        (" hikers went missing, who have since been traced", "missing"),
        (" missing people are back", "missing"),
        (" people were feared dead, but all of them were rescued", "killed"),
        (" were reported killed, all of whom turned out to be alive", "killed"),
    ],
)
def test_ended(after: str, measure: str) -> None:
    """All those counted are said to be back."""
    assert has_ended(after, measure)


@pytest.mark.parametrize(
    ("after", "measure"),
    [
        (" people are missing, but all but two of them have been found", "missing"),
        (" missing, 40 are back", "missing"),
        (" missing people have not been found", "missing"),
        (" are missing and two found", "missing"),
        (" people are missing, and they were last seen at home", "missing"),
        (" of the 60 missing people are back", "missing"),
        (" hikers are missing who returned to the hut", "missing"),
        (" died and all the others were rescued", "killed"),
        (" died, but all 30 others were rescued", "killed"),
        (" people were killed before they were found", "killed"),
        (" men were arrested, all of whom are home again", "detained"),
    ],
)
def test_not_ended(after: str, measure: str) -> None:
    """Only others came back, or what is told is no end of it."""
    assert not has_ended(after, measure)
