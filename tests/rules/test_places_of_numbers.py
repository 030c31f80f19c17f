"""A figure's place is the one that its quotation gives for its number."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.text.counts import reader
from tests.rules.sealed_briefs import problems_of

PLACES = [
    {"id": "uddel", "name": "Uddel"},
    {"id": "tarl", "name": "Port Tarl"},
    {"id": "sorn", "name": "Sorn"},
]
READ = "The place is our reading."
REST = (
    "The band of the union played until the lamps were lit, and then all of them went "
    "home by the river road, which is shut to lorries until the end of the month."
)


def _codes(root: Path, quote: str, figure: dict[str, object]) -> set[str]:
    counts = reader.read_counts(quote)
    measure = next(one.measure for one in counts if one.best == figure["best"])
    evidence = [{"source": "s", "quote": quote}]
    record = {"id": "f", "measure": measure, **figure, "evidence": evidence}
    article = f"Night on the quay\n\n{quote}. {REST}"
    places = {"places": PLACES, "figures": [record]}
    problems = problems_of(root, {"article": article, "record": places})
    return {one.code for one in problems if one.level == "error"}


@pytest.mark.parametrize(
    ("quote", "best", "place"),
    [
        ("90 people were killed in the region, 12 of them in Uddel", 90, "uddel"),
        ("In Sorn 40 people were killed, and in Uddel 7 died", 40, "uddel"),
        ("12 were killed in Uddel, and 30 in the district", 30, "uddel"),
        ("In Uddel nine people drowned, in Sorn 14", 9, "sorn"),
        ("The mayor of Sorn said that 15 people were killed in Uddel", 15, "sorn"),
        ("15 people hurt in Uddel were driven to Sorn", 15, "sorn"),
        ("arrested in Uddel, 15 were taken to the jail in Sorn", 15, "sorn"),
        ("Two miles off Uddel 21 people drowned when a boat sank", 21, "uddel"),
        ("21 people were killed on a bridge 30 km north of Uddel", 21, "uddel"),
        ("Some 12 kilometres from Uddel nine people were killed", 9, "uddel"),
        ("Uddel: 3 killed, 4 injured. Sorn: 16 killed", 16, "uddel"),
    ],
)
def test_place_of_something_else(
    quote: str, best: int, place: str, tmp_path: Path
) -> None:
    """Where others were counted, or some spoke of it, those counted are not."""
    assert _codes(tmp_path, quote, {"best": best, "place": place}) == {"P708"}


@pytest.mark.parametrize(
    ("quote", "best", "place"),
    [
        ("90 people were killed in the region, 12 of them in Uddel", 12, "uddel"),
        ("90 were killed in the region, most of them in Uddel", 90, "uddel"),
        ("12 people were killed in Uddel, 5 of them in the province", 5, "uddel"),
        ("12 people were killed and 30 were injured in Uddel", 12, "uddel"),
        ("12 people were killed in Uddel, and 30 were injured", 30, "uddel"),
        ("In Uddel 12 were killed and 30 injured at Grand Bazaar", 30, "uddel"),
        ("In Uddel, one of the suburbs of Port Tarl, 9 were killed", 9, "tarl"),
        ("In Uddel nine people drowned, in Sorn 14", 9, "uddel"),
        ("Nine drowned in Uddel, in Sorn province, and 14 were hurt", 9, "sorn"),
        ("The hospital in Uddel said that 15 people were killed", 15, "uddel"),
        ("The mayor of Uddel said that 15 people were killed", 15, "uddel"),
        ("Shells fired into Uddel killed 15 people in their beds", 15, "uddel"),
        ("Police in Uddel arrested 15 people on Sorn Street", 15, "uddel"),
        ("In Uddel 15 people were killed in Fisher Quarter", 15, "uddel"),
        ("21 people were killed two miles from the centre of Uddel", 21, "uddel"),
        ("21 people were killed on a bridge near Uddel", 21, "uddel"),
        ("In Uddel 21 people were killed, ten miles from Sorn", 21, "uddel"),
        ("Uddel: 3 killed, 4 injured. Sorn: 16 killed", 4, "uddel"),
        ("Uddel: 3 killed, 4 injured. Sorn: 16 killed", 16, "sorn"),
    ],
)
def test_place_of_the_number(quote: str, best: int, place: str, tmp_path: Path) -> None:
    """A place that the clause of the number may be about passes."""
    assert _codes(tmp_path, quote, {"best": best, "place": place}) == set()


@pytest.mark.parametrize(
    ("quote", "place", "measure", "codes"),
    [
        ("The clinic in Sorn has 15 people injured in Uddel", "sorn", "", {"P708"}),
        ("Doctors in Sorn have 15 people injured in Uddel", "sorn", "", {"P708"}),
        ("The clinic in Sorn has 15 people injured in Uddel", "uddel", "", set()),
        (
            "The clinic in Sorn treated 15 people hurt in Uddel",
            "sorn",
            "treated",
            set(),
        ),
        ("Doctors in Sorn saw 15 people injured by shells", "sorn", "", set()),
    ],
)
def test_place_of_treatment(
    quote: str, place: str, measure: str, codes: set[str], tmp_path: Path
) -> None:
    """Those hurt elsewhere were only treated where the hospital is."""
    figure = {"best": 15, "place": place, "measure": measure or "injured"}

    assert _codes(tmp_path, quote, figure) == codes


@pytest.mark.parametrize(
    ("quote", "place", "note", "codes"),
    [
        ("4 injured. Sorn: 16 killed, none missing", "uddel", READ, {"P732"}),
        ("Sorn: 16 killed, none missing", "uddel", READ, {"P732"}),
        ("In Sorn 16 people were killed, in Uddel 4", "uddel", READ, {"P732"}),
        ("4 injured. Sorn: 16 killed, none missing", "sorn", READ, set()),
        ("Sorn: 16 killed, none missing", "uddel", f"{READ} Sorn is in Uddel.", set()),
        ("Update: 16 killed, none missing", "uddel", READ, set()),
        ("Villages: 16 killed, none missing", "uddel", READ, set()),
        ("Sunday: 16 killed, none missing", "uddel", READ, set()),
        ("16 people were killed, none of them in uniform", "uddel", READ, set()),
    ],
)
def test_place_that_is_our_reading(
    quote: str, place: str, note: str, codes: set[str], tmp_path: Path
) -> None:
    """A note cannot make a place of another one, unless it names that place too."""
    figure = {"best": 16, "place": place, "note": note}

    assert _codes(tmp_path, quote, figure) == codes
