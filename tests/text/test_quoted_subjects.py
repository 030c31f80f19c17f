"""Who does what a quotation tells of stands before it, if it begins with a verb."""

from __future__ import annotations

import pytest

from generator.text.speech import quoted_subjects


@pytest.mark.parametrize(
    ("article", "quote", "before"),
    [
        (
            "Ada Vell spoke. Jon Brenn stood up and promised new talks.",
            "promised new talks",
            ["Jon Brenn stood up and "],
        ),
        (
            "Norvia waited; Merrow called its envoy home.",
            "called its envoy home",
            [" Merrow "],
        ),
        ("As Jon left, she promised new talks.", "promised new talks", [""]),
        (
            "After her, Jon Brenn promised new talks.",
            "promised new talks",
            ["After her, Jon Brenn "],
        ),
        ("Her deputy promised new talks.", "promised new talks", [""]),
        ("Jon Brenn promised new talks.", "Jon Brenn promised", []),
        ("The clinic has 12 injured people.", "injured people", []),
    ],
)
def test_words_before(article: str, quote: str, before: list[str]) -> None:
    """Only the clause of the quotation counts, and a pronoun leaves it open."""
    assert [*quoted_subjects.words_before(article, quote)] == before
