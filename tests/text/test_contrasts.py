"""A party that a sentence sets against the one who acts is told from it."""

from __future__ import annotations

import pytest

from generator.text.statements import contrasted_parties


@pytest.mark.parametrize(
    "text",
    [
        "Unlike Merrow, Norvia condemned the raid",
        "In contrast to Merrow, Norvia condemned the raid",
        "Norvia instead of Merrow will send flour",
        "Norvia rather than the Merrow Office spoke",
        "All members except Merrow condemned the raid",
        "Not Merrow but Norvia condemned the raid",
        "Norvia will send flour in place of Merrow",
        "Every member save Merrow condemned the raid",
        "Norvia, but not Merrow, condemned the raid",
        "shots came from the hill, not from Merrow",
    ],
)
def test_set_apart(text: str) -> None:
    """The name stands only behind words that set it apart."""
    assert contrasted_parties.is_set_apart(text, ["Merrow", "Merrow Office"])


@pytest.mark.parametrize(
    "text",
    [
        "Merrow condemned the raid rather than the coup",
        "Not only Merrow but also Norvia condemned the raid",
        "Unlike Merrow, Norvia condemned the raid, and Merrow was silent",
        "Nobody except Merrow condemned the raid",
        "Unlike Merrow, Norvia has not condemned the raid",
        "Norvia asked whether or not Merrow condemned the raid",
        "Norvia condemned the raid",
    ],
)
def test_not_set_apart(text: str) -> None:
    """The name stands elsewhere too, or is the one of whom the sentence tells."""
    assert not contrasted_parties.is_set_apart(text, ["Merrow"])


def test_the_accused_are_never_taken_from_a_comparison() -> None:
    """That others did not shoot does not say that the one compared with them did."""
    text = "Unlike Merrow, Norvia did not shoot"

    assert contrasted_parties.is_set_apart(text, ["Merrow"], is_accused=True)


@pytest.mark.parametrize(
    ("subject", "left"),
    [
        ("The union rather than the mine", "The union"),
        ("Not the mine but the union", "the union"),
        ("The union", "The union"),
    ],
)
def test_own_words(subject: str, left: str) -> None:
    """A subject keeps the words for whoever it is."""
    assert contrasted_parties.own_words(subject.split()) == left.split()
