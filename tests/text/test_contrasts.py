"""A party that a sentence sets against the one who acts is told from it."""

from __future__ import annotations

import pytest

from generator.text.statements import contrasted_parties
from generator.text.statements.contrasted_parties import Part


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
        "A rival of Merrow condemned the raid",
        "Merrow's closest ally condemned the raid",
        "Norvia condemned the raid, whereas Merrow uttered no word",
        "While Merrow kept silent, Norvia condemned the raid",
        "Merrow said nothing on Monday, while Norvia condemned the raid",
        "Merrow said nothing on Monday, although Norvia condemned the raid",
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
        "Merrow and its ally Norvia condemned the raid",
        "Merrow, an ally of Norvia, condemned the raid",
        "Allies of Merrow said that it condemned the raid",
        "Merrow kept silent for a week, then condemned the raid",
        "While Merrow kept silent at first, it condemned the raid later",
        "Merrow, senior member of the pact, condemned the raid",
        "Norvia condemned the raid, while Merrow condemned the coup and not the raid",
        "Norvia kept silent, whereas Merrow condemned the raid",
        "Norvia said nothing, although Merrow condemned the raid",
        "At the request of Merrow, Norvia condemned the raid",
    ],
)
def test_not_set_apart(text: str) -> None:
    """The name stands elsewhere too, or is the one of whom the sentence tells."""
    assert not contrasted_parties.is_set_apart(text, ["Merrow"])


def test_the_accused_are_never_taken_from_a_comparison() -> None:
    """That others did not shoot does not say that the one compared with them did."""
    text = "Unlike Merrow, Norvia did not shoot"

    assert contrasted_parties.is_set_apart(text, ["Merrow"], Part.IS_ACCUSED)


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


@pytest.mark.parametrize(
    "text",
    [
        "At the request of Merrow, Norvia sent tents",
        "Following an appeal from Merrow, Norvia sent tents",
        "Norvia sent tents at Merrow's request",
        "Norvia sent tents under heavy pressure from Merrow",
        "Prompted by Merrow, Norvia sent tents",
    ],
)
def test_who_asks_does_not_act(text: str) -> None:
    """Something done at the request of a party is not done by it."""
    assert contrasted_parties.is_set_apart(text, ["Merrow"], Part.RESPONDS)


@pytest.mark.parametrize(
    "text",
    [
        "Following an appeal from Merrow, it sent tents",
        "At the request of Norvia, Merrow sent tents",
        "After a call with Norvia the cabinet of Merrow sent tents",
    ],
)
def test_who_is_asked_acts(text: str) -> None:
    """A pronoun may mean the party, and who is asked by others acts."""
    assert not contrasted_parties.is_set_apart(text, ["Merrow"], Part.RESPONDS)


def test_silence_is_told_of_the_silent() -> None:
    """That a party keeps silent is what a record of its silence says."""
    text = "While Merrow kept silent, Norvia condemned the raid"

    assert not contrasted_parties.is_set_apart(text, ["Merrow"], Part.IS_SILENT)


def test_critics_may_accuse() -> None:
    """Critics of a party accuse it, so that they do not set it apart."""
    text = "critics of Merrow say that it shot workers"

    assert not contrasted_parties.is_set_apart(text, ["Merrow"], Part.IS_ACCUSED)


@pytest.mark.parametrize(
    "text",
    [
        "Tov junior condemned the raid",
        "Tov, Jr., condemned the raid",
        "Tov senior says that it was wrong",
        "Tov the Third condemned the raid",
        "Tov II condemned the raid",
    ],
)
def test_namesake(text: str) -> None:
    """A person is told from another of the same name; a state has no namesakes."""
    assert contrasted_parties.is_set_apart(text, ["Tov"], is_person=True)
    assert not contrasted_parties.is_set_apart(text, ["Tov"])


@pytest.mark.parametrize(
    "text",
    [
        "Tov senior officials condemned the raid",
        "Tov junior ministers walked out",
        "Tov, I said, must go",
        "Tov I met on Monday",
        "Tov, II in the list, condemned the raid",
        "Tov, senior member of the pact, condemned the raid",
    ],
)
def test_no_namesake(text: str) -> None:
    """What follows is no part of the name."""
    assert not contrasted_parties.is_set_apart(text, ["Tov"], is_person=True)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ada Vell's predecessor was charged.", "Ada was charged."),
        ("Ada Vell's brother said that she was hurt.", "Ada Vell's brother"),
        ("Ada Vell's office was closed.", "Ada Vell's office"),
    ],
)
def test_who_is_close_to_somebody_is_somebody_else(text: str, kept: str) -> None:
    """A deed of a predecessor does not name whose predecessor it is."""
    assert " ".join(contrasted_parties.without_kin(text).split()).startswith(kept)
