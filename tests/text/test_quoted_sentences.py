"""The sentence of a quotation: what stands around it, without whoever speaks there."""

from __future__ import annotations

import pytest

from generator.text.nearby import quoted_sentences


@pytest.mark.parametrize(
    ("quote", "parts"),
    [
        ("nine were  hurt", ("By noon ", " at the mill.")),
        ("by noon nine", ("", " were hurt at the mill.")),
        ("at the mill. Rain fell", ("By noon nine were hurt at the mill.", "")),
    ],
)
def test_parts_of_a_sentence(quote: str, parts: tuple[str, str]) -> None:
    """A quotation splits its sentence, whatever its spaces and the case of letters."""
    assert quoted_sentences.split("By noon nine were hurt at the mill.", quote) == parts


def test_speakers_are_left_out() -> None:
    """The phrase for a speaker is left out, and not where it is part of a word."""
    text = quoted_sentences.without(
        "The guard of the guardroom, the guard said", ["guard"]
    )

    assert text.split() == "The of the guardroom, the said".split()
