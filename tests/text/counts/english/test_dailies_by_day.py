"""Days between the parts of a verb, bodies in headlines and guilty pleas."""

from __future__ import annotations

import pytest

from tests.text.counts.readings import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A farmer was on Saturday night gunned down.", ["killed 1"]),
        ("Two cooks were yesterday remanded in custody.", ["detained 2"]),
        ("Two cooks were on Friday praised.", []),
        ("The fair was on Friday, and nine cooks were hurt.", ["injured 9"]),
        ("Nine cooks were in Orm on Friday.", []),
        ("A cook pleaded guilty and was sentenced to 12 years.", ["detained 1"]),
        ("A cook was found guilty and sentenced to 12 years.", ["detained 1"]),
        ("A cook was found guilty and sentenced to death.", []),
        ("Two cooks are assisting with investigations.", ["detained 2"]),
        ("Two cooks are assisting with the harvest.", []),
        ("Body of missing cook found.", ["killed 1"]),
        ("Body found in lake.", ["killed 1"]),
        ("Body of a cook found in lake.", ["killed 1"]),
        ("Body of work found wanting.", []),
        ("Four cooks were shot at a party.", ["injured 4"]),
        ("Four cooks were shot at by rebels.", []),
        ("Four cooks shot at a target.", []),
        ("A nun suffered a broken pelvis.", ["injured 1 women"]),
        ("A nun suffered a broken engagement.", []),
        ("The suspect has since been arrested.", ["detained 1"]),
        ("His reputed wife has been taken into custody.", ["detained 1 women"]),
        (
            "Nine families were moved to a temporary relief centre.",
            ["displaced 9 families"],
        ),
        ("Nine families were moved to tears.", []),
    ],
)
def test_by_day(text: str, expected: list[str]) -> None:
    """A day may stand between "was" and its participle."""
    assert told(text) == expected
