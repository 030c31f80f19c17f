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
