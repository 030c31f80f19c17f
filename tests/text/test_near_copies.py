"""Near copies of a sentence are told from other accounts of the same event."""

from __future__ import annotations

import pytest

from generator.text.near_copies import are_near_copies, pair_hashes

SENTENCE = "The Coal Office said that 13 people were killed by gas at Orm on Sunday."


@pytest.mark.parametrize(
    "copy",
    [
        "The Coal Office said that 13 people were killed by gas at Orm late on Sunday.",
        "On Sunday 13 people were killed by gas at Orm, the Coal Office said.",
        "Harl Radio said that 13 people were killed by gas at Orm on Sunday.",
    ],
)
def test_copy(copy: str) -> None:
    """Words added, moved or exchanged leave most pairs as they were."""
    assert are_near_copies(pair_hashes(SENTENCE), pair_hashes(copy))


@pytest.mark.parametrize(
    "other",
    [
        "The chapel has a list of the 13 people killed.",
        "13 people were killed, according to a miner who had counted the lamps.",
        "",
    ],
)
def test_other_account(other: str) -> None:
    """The same number in other words is another account."""
    assert not are_near_copies(pair_hashes(SENTENCE), pair_hashes(other))


def test_unknown_sentences_are_no_copies() -> None:
    """Two sentences of which nothing is known are not said to be the same."""
    assert not are_near_copies((), ())
