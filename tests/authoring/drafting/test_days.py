"""Days that an article names without a year."""

from __future__ import annotations

import pytest

from generator.authoring.drafting.language.days import find_days, own_days


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on Sept. 5", "2030-09-05"),
        ("on 5 Sep", "2030-09-05"),
        ("on June 5", "2030-06-05"),
        ("on 5 October", "2030-10-05"),
        ("on Tuesday", "2030-12-10"),
    ],
)
def test_day(words: str, day: str) -> None:
    """A day is the last one before the article; its month may be abbreviated."""
    (found,) = find_days(f"The clinic closed {words}.", "2030-12-12")

    assert found.edtf == day


@pytest.mark.parametrize("month", ["Janu", "Marc", "Octo", "Dece"])
def test_no_month(month: str) -> None:
    """The beginning of a month's name is no month."""
    assert find_days(f"The clinic closed on {month} 5.", "2030-12-12") == ()


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("The crew shut the quay on 6 May 2030 to ask for their pay.", ["2030-05-06"]),
        ("The crew left the quay on 6 May 2030 and went home.", ["2030-05-06"]),
        ("The crew ignored the 6 May 2030 vote.", []),
    ],
)
def test_own_days(sentence: str, days: list[str]) -> None:
    """A day belongs to the verb, unless it stands between an article and a noun."""
    assert [day.edtf for day in own_days(sentence, None)] == days
