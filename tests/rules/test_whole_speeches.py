"""Of a speech of several sentences, each is said by whom the article describes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.sealed_briefs import problems_of

AROUND = "The quay was closed on Friday, and the ferry went to the other bank. " * 6
SPEECHES = [
    "“The pits are full. Nine people were killed. The quay is shut,” said Bo Merrow, a "
    "ferry pilot working for the guild.",
    '"The pits are full. Nine people were killed.\n\n"Nobody came from the town. The '
    'quay is shut," said Bo Merrow, a ferry pilot working for the guild.',
    "A ferry pilot working for the guild spoke. “The pits are full. The quay is shut. "
    "Nobody came. Nobody called. Nine people were killed. We wait.”",
]
"""Speeches whose speaker is described outside the quoted sentence and those near it."""
OTHERS = [
    "“The pits are full. Nine people were killed. The quay is shut,” said Bo Merrow. "
    "He met a ferry pilot working for the guild.",
    "“The pits are full. Nine people were killed. The quay is shut. A ferry pilot "
    "working for the guild came,” said Bo Merrow.",
    "A ferry pilot working for the guild spoke. “The pits are full,” Bo Merrow said. "
    "“The quay is shut.” Nobody came. Nobody called. Nine people were killed.",
    "“The pits are full. Nine people were killed. The quay is shut.\n\nNobody came. A "
    "ferry pilot working for the guild was told of it.",
]
"""Articles that describe somebody else than the speaker of a speech."""


@pytest.mark.parametrize(
    ("speech", "is_other"),
    [*((one, False) for one in SPEECHES), *((one, True) for one in OTHERS)],
)
def test_whose_speech_it_is(speech: str, *, is_other: bool, tmp_path: Path) -> None:
    """Whoever is described around a whole speech says each sentence of it."""
    figure = {
        "id": "f",
        "measure": "killed",
        "best": 9,
        "attributed_to": [{"unnamed": "a ferry pilot working for the guild"}],
        "evidence": [{"source": "s", "quote": "Nine people were killed"}],
    }
    article = f"A day at the quay\n\n{AROUND} {speech} {AROUND}"
    attempt = {"article": article, "record": {"figures": [figure]}}
    found = {one.code for one in problems_of(tmp_path, attempt)}

    assert ("A611" in found) == is_other
