"""How local dailies tell of deaths in care, rescues, arrests and returns."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A cook was rushed to hospital, where he died.", ["killed 1"]),
        ("Two cooks were taken to a clinic but died there.", ["killed 2"]),
        (
            "A nun was taken to a clinic, where doctors pronounced her dead.",
            ["killed 1 women"],
        ),
        ("Two cooks were taken to hospital, where they slept.", ["treated 2"]),
        ("Three cooks were declared dead on arrival.", ["killed 3"]),
        ("Two cooks were swept away and drowned.", ["killed 2"]),
        ("Two cooks were swept away and nine drowned.", ["missing 2", "killed 9"]),
        ("A herder was speared to death.", ["killed 1"]),
        ("They shot at the post, martyring two cooks.", ["killed 2"]),
        ("The body of a 61-year-old helmswright was found.", ["killed 1"]),
        ("A 61-year-old helmswright was seen.", []),
        ("He was charged with the murder of his tenant.", ["killed 1"]),
        ("Two jail inmates were killed.", ["killed 2 detained"]),
        ("A jail guard was hurt.", ["injured 1 security-forces"]),
        ("The siege ended with the gunman dead.", ["killed 1 combatants"]),
        ("The siege ended with the gunman gone.", []),
    ],
)
def test_the_dead(text: str, expected: list[str]) -> None:
    """Whoever dies in care is no patient; an age shows whose body is found."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two were pulled out of the pit with bruises.", ["injured 2"]),
        ("Three cooks were rescued with broken bones.", ["injured 3"]),
        ("He said two had earlier been brought out alive with cuts.", ["injured 2"]),
        ("Nine cooks were freed with the help of cranes.", []),
        ("Nine cooks were freed with old injuries.", []),
        ("Two cooks were freed with torture marks on their backs.", ["tortured 2"]),
        ("Two have been released, with what seem to be torture marks.", ["tortured 2"]),
        (
            "The raid left nine dead and six others with axe wounds.",
            ["killed 9", "injured 6"],
        ),
        (
            "A raid left nine cooks dead and six with machete wounds.",
            ["killed 9", "injured 6"],
        ),
        ("Two cooks with machetes were seen.", []),
        ("A girl was caught by a stray bullet.", ["injured 1 children"]),
        ("The driver suffered grave injuries.", ["injured 1"]),
        ("The driver suffered losses.", []),
        ("Two men were chopped about the body.", ["injured 2"]),
    ],
)
def test_the_wounded(text: str, expected: list[str]) -> None:
    """Whoever comes out of a disaster or a prison may come out hurt."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The driver of the other car, a white van, was arrested.", ["detained 1"]),
        ("The driver of the car, a grey hatch, died.", ["killed 1"]),
        ("The rider of the moped, a courier, was hurt.", ["injured 1"]),
        ("The driver gave himself up and was locked up.", ["detained 1"]),
        ("Police said the driver surrendered and was locked up.", ["detained 1"]),
        ("The driver surrendered and was thanked.", []),
        (
            "Three cooks were produced before a magistrate and remanded until May.",
            ["detained 3"],
        ),
        ("Four cooks were denied bail and returned to custody.", ["detained 4"]),
        ("Six cooks in the group were yet to be arrested.", []),
        ("Police have yet to arrest the six.", []),
        ("Five divers are yet to be found.", ["missing 5"]),
        (
            "Ten dogs were seized and a woman and two men were held.",
            ["detained 1 women", "detained 2"],
        ),
        ("A cook was held and two nurses.", ["detained 1", "detained 2"]),
        (
            "Police came to disperse the crowd of about 300, and four cooks were held.",
            ["demonstrating 300", "detained 4"],
        ),
        ("Troops have recaptured Sarwan.", []),
        ("Troops have recaptured Ida Lund, 31, in Orm.", ["detained 1"]),
        ("He cheated 38 job seekers.", []),
        ("Some 38 asylum seekers landed.", ["refugees 38 refugees"]),
        ("Some 38 fortune seekers landed.", []),
    ],
)
def test_arrests_and_crowds(text: str, expected: list[str]) -> None:
    """A second verb, or one behind an aside, may tell of an arrest."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen freed eight cooks who were seized in May.", ["abducted 8"]),
        ("Gunmen freed eight cooks seized in May.", ["abducted 8"]),
        ("A court freed eight cooks who were held for a week.", []),
        ("A museum returned three statues seized in May.", []),
        (
            "A nurse held for a month by the Orm kidnap-for-ransom group was freed.",
            ["abducted 1"],
        ),
        (
            "Troops freed a kidnap victim and held six cooks.",
            ["abducted 1", "detained 6"],
        ),
        ("Six cooks are out of contact since the slide.", ["missing 6"]),
        ("Six cooks are out of work since the slide.", []),
        ("A search is under way for a swimmer.", ["missing 1"]),
        ("Coastguards are searching for two kayakers.", ["missing 2"]),
    ],
)
def test_captives_and_the_missing(text: str, expected: list[str]) -> None:
    """Those set free were seized before; those out of contact are missing."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "About 120 guests of the inn who were evacuated on Monday returned home.",
            ["displaced 120", "returned 120"],
        ),
        (
            "Forty guests evacuated from the inn were allowed back in the evening.",
            ["displaced 40", "returned 40"],
        ),
        ("Forty guests evacuated from the inn were thanked.", ["displaced 40"]),
        ("The truce let 3,000 displaced return to Orm.", ["returned 3000"]),
        ("The truce will let 3,000 displaced return to Orm.", []),
        ("Sixty guests were put up in nearby hotels.", ["displaced 60"]),
        ("Nine senators were moved to hotels.", []),
        ("Nine senators were taken to a community centre.", []),
        ("Sixty clerks were moved to temporary lodgings.", ["displaced 60"]),
        ("Sixty clerks were taken to a rest centre.", ["displaced 60"]),
        ("Sixty clerks were moved to hotels inland.", ["displaced 60"]),
        ("Nine families stay at the village hall.", ["displaced 9 families"]),
        ("Nine families remain at odds.", []),
        ("Sixty people spent the night in the leisure centre.", ["displaced 60"]),
        ("Seventy families were shifted to safer places.", ["displaced 70 families"]),
        ("Some 900 people could have been cut off had the levee not held.", []),
        ("If the roof had come down, 70 people could have died.", []),
        ("More than 70 people may have died.", ["killed 70"]),
        ("The dead are a couple, both 71.", ["killed 2"]),
        ("Three sisters died in the fire, all under 12.", ["killed 3"]),
        ("Five boys, all 14, drowned.", ["killed 5 children"]),
        ("Five boys, all of them cooks, drowned.", ["killed 5 children"]),
    ],
)
def test_moves_and_ages(text: str, expected: list[str]) -> None:
    """Who came back was moved first; an age of all counts nobody."""
    assert told(text) == expected
