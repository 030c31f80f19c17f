"""A group that a quotation excludes cannot be declared as our reading."""

from __future__ import annotations

import pytest

from generator.text.nearby.excluded_groups import excludes


@pytest.mark.parametrize(
    ("quote", "group"),
    [
        ("Eight pensioners were wounded", "children"),
        ("9 retired teachers were hurt", "children"),
        ("twelve fishermen were detained", "women"),
        ("Six nurses were injured", "security-forces"),
        ("Of the nine injured people, not one wore a uniform", "security-forces"),
        ("Nine bus conductors were injured", "security-forces"),
        ("Nine bus conductors were injured", "children"),
        ("None of the nine was a policeman", "security-forces"),
        ("nine were hurt, none of them armed", "combatants"),
        ("Lidd, not including soldiers: nine hurt", "security-forces"),
        ("Excluding children, nine people were hurt", "children"),
        ("nine people other than policemen were hurt", "security-forces"),
    ],
)
def test_excluded(quote: str, group: str) -> None:
    """Those counted cannot belong to the group, or are said not to."""
    assert excludes(quote, group)


@pytest.mark.parametrize(
    ("quote", "group"),
    [
        ("eight people were wounded", "children"),
        ("Teachers said that eight people were wounded", "children"),
        ("Six nurses were injured", "women"),
        ("nine young protesters were hurt", "children"),
        ("nine people were hurt in the towers", "security-forces"),
        ("nine people were hurt, and some wore a uniform", "security-forces"),
        ("eight workers, two of them children, were hurt", "children"),
        ("Lidd, including soldiers: nine hurt", "security-forces"),
        ("Without a warning nine people were hurt; soldiers ran", "security-forces"),
    ],
)
def test_open(quote: str, group: str) -> None:
    """The quotation leaves open whether those counted belong to the group."""
    assert not excludes(quote, group)
