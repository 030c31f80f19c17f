"""Numbers in a text are found whatever joins their words."""

from __future__ import annotations

import pytest

from generator.rules.numbers.numbers_in_text import find_numbers


@pytest.mark.parametrize("mark", [" ", "_", "-", "/", "·", "—"])
def test_joined_words(mark: str) -> None:
    """No sign between two words hides that they are numbers."""
    assert find_numbers(f"five{mark}hundred people")
    assert find_numbers(f"about{mark}twelve people")


@pytest.mark.parametrize("text", ["someone_else spoke", "the tenant", "a fivefold_x"])
def test_other_words(text: str) -> None:
    """A word that only contains a number is none."""
    assert not find_numbers(text)
