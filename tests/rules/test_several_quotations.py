"""Several quotations of a record are not read as one clause."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.sealed_briefs import problems_of

VOWED, CLOSED = "Norvia vowed to open the bridge", "guards closed the gate at nine"
ACCUSED = "the crew accused the council of opening the gates"
FILLER = "The lamps on the quay were lit at nine, and the band went on to play. " * 3


@pytest.mark.parametrize(
    ("quotes", "text", "code"),
    [
        ((VOWED, CLOSED), "Guards closed the gate.", ""),
        ((CLOSED, VOWED), "Guards closed the gate.", ""),
        ((VOWED, CLOSED), "Norvia opened the bridge.", "P728"),
        ((CLOSED, VOWED), "Norvia opened the bridge.", "P728"),
        ((VOWED,), "Norvia opened the bridge.", "P728"),
        (("Norvia vowed to", "open the bridge"), "Norvia opened the bridge.", "P728"),
        ((ACCUSED, CLOSED), "Guards closed the gate.", ""),
        ((CLOSED, ACCUSED), "Guards closed the gate.", ""),
        ((ACCUSED, CLOSED), "The council opened the gates.", "A619"),
        ((CLOSED, ACCUSED), "The council opened the gates.", "A619"),
    ],
)
def test_clauses(quotes: tuple[str, ...], text: str, code: str, tmp_path: Path) -> None:
    """A promise or an accusation ends with its quotation, and a text must keep it."""
    article = f"Night on the quay\n\n{ACCUSED.capitalize()}. {VOWED}. Then {CLOSED}. "
    evidence = [{"source": "s", "quote": quote} for quote in quotes]
    record = {"events": [{"id": "gate", "text": text, "evidence": evidence}]}
    attempt = {"article": article + FILLER, "record": record}
    found = {one.code for one in problems_of(tmp_path, attempt)} & {"P728", "A619"}

    assert found == ({code} if code else set())
