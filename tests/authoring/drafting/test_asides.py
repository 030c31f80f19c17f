"""Who is named in an aside, or is not meant at all, is not proposed as the speaker."""

from __future__ import annotations

import pytest

from tests.authoring.drafting.reading import fields

LEAGUE = "The Northern League met traders in the old port of Selm."
CALLS = "has called on people to march"
PAUSE = "It rained. The quay was full. Nobody came by boat."
COUNT = "At least 12 people were killed in the fire, says the organisation."


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        (f"Orn Vell, who the Harbour Council said had lost, {CALLS}.", []),
        (f"Orn Vell, who, the Harbour Council said, had lost, {CALLS}.", []),
        (f"Ines Holm, who the Harbour Council said had lost, {CALLS}.", ["ines-holm"]),
        (f"The Harbour Council, which Ines Holm leads, {CALLS}.", ["harbour-council"]),
        (
            "Orn Vell, leader of the Party of Hope (Northern League), announced that "
            "he intends to hold a march.",
            [],
        ),
        (
            "Ines Holm, a member of the Party of Hope and Work for the Whole of the "
            "Green Coast (Northern League), announced that she will hold a march.",
            ["ines-holm"],
        ),
        (f"The Harbour Council, the chairman said on Monday, {CALLS}.", []),
        (f"The Harbour Council, a body of elders, {CALLS}.", ["harbour-council"]),
        ("Vastland's electoral commission said that the Hill Rebels had won.", []),
        (
            "Vastland's foreign ministry said that the Hill Rebels had won.",
            ["vastland"],
        ),
    ],
)
def test_who_speaks(sentence: str, actors: list[str]) -> None:
    """Only the subject of the sentence speaks, whether it is registered or not."""
    found = fields(f"{LEAGUE} {sentence}", "positions", "actor")

    assert [actor for (actor,) in found] == actors


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (f"{LEAGUE} {COUNT}", ["northern-league"]),
        (f"{LEAGUE} {PAUSE} Field Watch counts the dead. {COUNT}", None),
    ],
)
def test_the_organisation(text: str, parties: list[str] | None) -> None:
    """A noun that fits many means only who was spoken of just before."""
    assert fields(text, "figures", "attributed_to") == [(parties,)]
