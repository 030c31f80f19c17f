"""What a message says of a figure whose number its quotations do not count."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.sealed_briefs import problems_of


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "The office denied that 8 miners were missing",
            "is in its quotations, but not as",
        ),
        ("The flood took two miners from the barn", "is not in its quotations"),
    ],
)
def test_number_of_something_else(sentence: str, said: str, tmp_path: Path) -> None:
    """A number that counts other things is told from one that is not there."""
    quote = {"source": "s", "quote": sentence}
    figure = {"id": "f1", "measure": "missing", "best": 8, "evidence": [quote]}
    article = f"Harrow in brief\n\n{sentence}. The road stayed open to carts.\n"
    record = {"figures": [figure]}
    found = problems_of(tmp_path, {"article": article, "record": record})
    messages = [one.message for one in found if one.code == "P702"]

    assert [said in one for one in messages] == [True]
