"""Who is counted: the population of a place, soldiers by their service, and others."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The flood has affected 61 communities in Orm.", []),
        ("Some 61 communities were affected.", []),
        ("The quake hit 14 townships and affected 210 classrooms.", []),
        ("Drought has affected 9,000 livelihoods.", []),
        ("The storm affected 30 islands and 4,100 islanders.", ["affected 4100"]),
        ("The cyclone affected 61 community leaders.", ["affected 61"]),
        ("The flood affected 61 shopkeepers.", ["affected 61"]),
        ("Shells killed two ward nurses.", ["killed 2"]),
        ("Bandits killed six community health workers.", ["killed 6"]),
    ],
)
def test_places_are_no_people(text: str, expected: list[str]) -> None:
    """Places where people live are not counted as people."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "9,400 of the valley's population of about 21,000 had arrived in Chad.",
            ["refugees 9400"],
        ),
        ("9,400 of the Korvan population fled to Chad.", ["refugees 9400"]),
        (
            "Nearly 9,400 of the town's entire population were displaced.",
            ["displaced 9400"],
        ),
        (
            "Some 300 of the island's civilian population were killed.",
            ["killed 300 civilians"],
        ),
        ("300 of the zebra population were killed.", []),
        ("300 of the river's trout population were killed.", []),
        ("9,400 of the population figures were wrong.", []),
        ("9,400 of the valley's population had fled by May, not", ["displaced 9400"]),
        ("The valley's population of 21,000 had 300 of", []),
        ("300 of the valley's population of", []),
    ],
)
def test_population(text: str, expected: list[str]) -> None:
    """A part of the population of a place counts people, but its size does not."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The clinic saw 17 wounded and six dead soldiers.",
            ["injured 17 security-forces", "killed 6 security-forces"],
        ),
        (
            "They listed 17 wounded, two abducted and six killed children.",
            ["injured 17 children", "abducted 2 children", "killed 6 children"],
        ),
        ("They listed 17 wounded and six killed.", ["injured 17", "killed 6"]),
        (
            "They listed 17 wounded men and six killed children.",
            ["injured 17", "killed 6 children"],
        ),
        (
            "They listed 17 wounded women and six killed soldiers.",
            ["injured 17 women", "killed 6 security-forces"],
        ),
        (
            "They found 17 wounded and six children killed.",
            ["injured 17", "killed 6 children"],
        ),
        (
            "There were 17 wounded, six arrested rebels went on trial.",
            ["injured 17", "detained 6 combatants"],
        ),
        (
            "There were 17 wounded, and six arrested rebels went on trial.",
            ["injured 17", "detained 6 combatants"],
        ),
        ("Six were wounded and two arrested rebels were freed.", ["injured 6"]),
        (
            "They had 17 wounded and six of the arrested rebels in hospital.",
            ["injured 17", "treated 6 combatants"],
        ),
    ],
)
def test_noun_of_two_participles(text: str, expected: list[str]) -> None:
    """Two numbers, each with its own participle, share the noun behind both."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("counted", "who"),
    [
        ("service members of the Interior Ministry", "security-forces"),
        ("Korvan service members", "security-forces"),
        ("US service members", "security-forces"),
        ("active-duty service members", "security-forces"),
        ("former service members", "all"),
        ("emergency service members", "all"),
        ("ambulance service members", "all"),
        ("health service members", "all"),
        ("customs service members", "all"),
        ("Korvan Health Service members", "all"),
        ("service members of the Ministry of Emergencies", "all"),
        ("service members of the fire brigade", "all"),
        ("crew members of the ferry", "all"),
        ("members of the service", "all"),
    ],
)
def test_service_members(counted: str, who: str) -> None:
    """Members of a service are soldiers unless it is one of another kind."""
    expected = "injured 2" if who == "all" else f"injured 2 {who}"

    assert told(f"Two {counted} were wounded.") == [expected]
