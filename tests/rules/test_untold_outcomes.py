"""Texts and names that kill or injure people whom a quotation only counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.sealed_briefs import problems_of

ARTICLE = """Coach leaves road above Tell

TELL, May 13 - A coach with 46 pupils on board left the road above Tell on Sunday. A
second coach with 30 pupils stopped in time. Four teachers perished. Rescuers brought
the bodies of nine pupils up from the river. The hall had seats for 300 people, and it
stayed empty on Monday. Twelve drivers gave blood. A funeral for 11 pupils will be held
on Friday, and the school stays shut until then, the head of the village told reporters.
"""
ON_BOARD = "A coach with 46 pupils on board left the road above Tell"
WRONG = [
    ("46 pupils were killed.", "", ON_BOARD),
    ("A coach left the road.", "Death of 46 pupils", ON_BOARD),
    ("46 pupils were injured.", "", ON_BOARD),
    ("A coach with 30 dead stopped.", "", "A second coach with 30 pupils stopped"),
    ("A coach stopped.", "30 injured at Tell", "A second coach with 30 pupils stopped"),
    ("Three hundred people died.", "", "The hall had seats for 300 people"),
]
RIGHT = [
    ("A coach with 46 pupils left the road.", "Coach with 46 on board", ON_BOARD),
    ("Four teachers died.", "", "Four teachers perished"),
    ("Nine pupils died.", "", "brought the bodies of nine pupils up from the river"),
    ("The dead are to be buried.", "11 dead", "A funeral for 11 pupils will be held"),
    ("The hall had 300 seats.", "", "The hall had seats for 300 people"),
    ("Twelve drivers gave blood.", "Gift of 12 drivers", "Twelve drivers gave blood"),
]


def _codes(root: Path, text: str, name: str, quote: str) -> set[str]:
    evidence = [{"source": "s", "quote": quote}]
    event: dict[str, object] = {"id": "e1", "text": text, "evidence": evidence}
    event |= {"date": "2024-05-12", **({"name": name} if name else {})}
    attempt = {"article": ARTICLE, "record": {"events": [event]}}
    return {one.code for one in problems_of(root, attempt) if one.level == "error"}


@pytest.mark.parametrize(("text", "name", "quote"), WRONG)
def test_harm_that_no_quotation_tells(
    text: str, name: str, quote: str, tmp_path: Path
) -> None:
    """People who are only counted may not be called dead or injured."""
    assert "P743" in _codes(tmp_path, text, name, quote)


@pytest.mark.parametrize(("text", "name", "quote"), RIGHT)
def test_harm_in_other_words(text: str, name: str, quote: str, tmp_path: Path) -> None:
    """Any word for the harm is enough, and other counts are free."""
    assert "P743" not in _codes(tmp_path, text, name, quote)
