"""A quotation may name a group only as others than those whom it counts."""

from __future__ import annotations

import pytest

from generator.text.counts import reader
from generator.text.nearby.groups_of_others import are_others, excludes_counted


def _are_others(quote: str, number: int, group: str, name: str, language: str) -> bool:
    """Tell whether the group is only others than those of the number."""
    count = next(
        one for one in reader.read_counts(quote, language) if number in one.values
    )
    return are_others(quote, count.start, group, name, language)


@pytest.mark.parametrize(
    ("quote", "number", "group", "name", "language"),
    [
        (
            "Seven of the men who stoned a policeman were shot",
            7,
            "security-forces",
            "",
            "en",
        ),
        (
            "Nine people who had robbed the nuns of Orm were seized",
            9,
            "nuns",
            "Nuns of Orm",
            "en",
        ),
        ("Four men posing as soldiers were detained", 4, "security-forces", "", "en"),
        (
            "Eight villagers who hid among the rebels were killed",
            8,
            "combatants",
            "",
            "en",
        ),
        (
            "The women ran; ten of those who had thrown bottles at them were hurt",
            10,
            "women",
            "",
            "en",
        ),
        (
            "Guards beat 30 protesters after six of their own had been hurt",
            6,
            "protesters",
            "",
            "en",
        ),
        (
            "Gendarmes from Varn, nine of whom were killed, had met the traders",
            9,
            "civilians",
            "",
            "en",
        ),
        (
            "The wave injured 19 people, three of them children",
            19,
            "children",
            "",
            "en",
        ),
        ("Ранены 15 человек, из них двое детей", 15, "children", "", "ru"),
    ],
)
def test_others(quote: str, number: int, group: str, name: str, language: str) -> None:
    """The quotation names them, and counts others."""
    assert _are_others(quote, number, group, name, language)


@pytest.mark.parametrize(
    ("quote", "number", "group", "name", "language"),
    [
        (
            "Seven of the men, who were policemen, were shot",
            7,
            "security-forces",
            "",
            "en",
        ),
        ("Nine people who led the rebels were killed", 9, "combatants", "", "en"),
        (
            "Four constables who stoned a man were detained",
            4,
            "security-forces",
            "",
            "en",
        ),
        (
            "Fourteen rioters fled after two of their own had been shot",
            2,
            "protesters",
            "",
            "en",
        ),
        (
            "14 members of law enforcement, including police, were hurt",
            14,
            "security-forces",
            "",
            "en",
        ),
        (
            "The blast killed 12 people, three of them officers",
            12,
            "security-forces",
            "",
            "en",
        ),
        ("Police shot at traders, two of whom died", 2, "civilians", "", "en"),
        ("The wave injured 19 people", 19, "children", "", "en"),
        ("Ранены 15 детей, из них двое детей до пяти лет", 15, "children", "", "ru"),
        ("Ранены 15 силовиков, включая полицейских", 15, "security-forces", "", "ru"),
    ],
)
def test_may_be_meant(
    quote: str, number: int, group: str, name: str, language: str
) -> None:
    """Those counted are of the group, or the quotation leaves that open."""
    assert not _are_others(quote, number, group, name, language)


@pytest.mark.parametrize(
    ("quote", "counted", "group", "name"),
    [
        (
            "They took nine teachers and their 40 pupils",
            "nine teachers",
            "children",
            "",
        ),
        ("They took nine teachers", "nine teachers", "class", "Pupils of Orm"),
    ],
)
def test_other_occupation(quote: str, counted: str, group: str, name: str) -> None:
    """Teachers are no children, whoever else is counted."""
    assert excludes_counted(quote, counted, group, name)


@pytest.mark.parametrize(
    ("quote", "counted", "group", "name"),
    [
        ("They took nine workers, all of them boys", "nine workers", "children", ""),
        ("They took nine teachers", "nine teachers", "staff", "Teachers of Orm"),
    ],
)
def test_own_occupation(quote: str, counted: str, group: str, name: str) -> None:
    """The quotation may mean children, or the group has that occupation."""
    assert not excludes_counted(quote, counted, group, name)
