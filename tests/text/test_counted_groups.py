"""Groups of people that a count may be of, by the words of an article around it."""

from __future__ import annotations

import pytest

from generator.text.nearby import counted_groups

TITLE = "Night in Harrow"
QUOTE = "nine people were hurt"

MAY_BE = [
    ("civilians", "By dusk nine people were hurt. All were soldiers' wives."),
    ("civilians", "By dusk nine people were hurt. All were retired policemen."),
    ("civilians", "By dusk nine people were hurt. They were taken for rebels."),
    ("children", "By noon nine people were hurt. All were pupils of the first form."),
    ("children", "The school bus fell over, and nine people were hurt."),
    ("protesters", "A march went by. Stones flew, and nine people were hurt."),
    (
        "protesters",
        "Protesters sang. Then nine people were hurt. No protester was charged.",
    ),
    ("security-forces", "There nine people were hurt, all of them constables."),
    (
        "security-forces",
        "So nine people were hurt. The injured were guards of the mill.",
    ),
    ("journalists", "Then nine people were hurt. They had come for the press."),
    ("civilians", "At dusk nine people were hurt. The attackers were soldiers."),
    ("civilians", "At dusk nine people were hurt. They were not soldiers."),
    ("foreigners", "At dusk nine people were hurt."),
    (
        "protesters",
        "A march went by, and nine people were hurt, including the head of the march.",
    ),
]
MAY_NOT_BE = [
    ("civilians", "At dusk nine people were hurt, two of them soldiers."),
    ("children", "The school closed. Then nine people were hurt. All were pensioners."),
    (
        "protesters",
        "A march came, and nine people were hurt, including two constables.",
    ),
    ("children", "By noon nine people were hurt. Children watched from the wall."),
    ("children", "By noon nine people were hurt. Two of them were children."),
    (
        "children",
        "The school bus fell over. Here nine people were hurt, including a child.",
    ),
    ("civilians", "By noon nine people were hurt. All were soldiers on leave."),
    ("civilians", "By noon nine people were hurt. The wounded were policemen."),
    ("civilians", "By noon nine people were hurt, all soldiers of one company."),
    (
        "security-forces",
        "Soldiers came, and nine people were hurt. They were civilians.",
    ),
    (
        "security-forces",
        "Soldiers came, and nine people were hurt. None of them was a soldier.",
    ),
    ("security-forces", "In the mill nine people were hurt, police said."),
    (
        "journalists",
        "Reporters came, and nine people were hurt, the only reporter among them.",
    ),
]


@pytest.mark.parametrize(("group", "text"), MAY_BE)
def test_group_that_is_named(group: str, text: str) -> None:
    """A group that the article names beside a count, or says it is of, may be meant."""
    assert group in counted_groups.groups(f"{TITLE}\n\n{text}", QUOTE)


@pytest.mark.parametrize(("group", "text"), MAY_NOT_BE)
def test_group_that_is_not_meant(group: str, text: str) -> None:
    """A group of others, of some of those counted, or of nobody there is not meant."""
    assert group not in counted_groups.groups(f"{TITLE}\n\n{text}", QUOTE)


def test_quotation_of_another_article() -> None:
    """Where the article lacks the quotation, only what this says itself counts."""
    assert "children" not in counted_groups.groups("Children came.", QUOTE)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dockers met at the gate, and nine people were hurt.", True),
        ("By noon nine people were hurt. They were dockers.", True),
        ("By noon nine people were hurt. A docker had called the doctor.", False),
        ("By noon nine people were hurt, two of them dockers.", False),
        ("By noon nine people were hurt.", False),
    ],
)
def test_group_of_a_brief(text: str, told: bool) -> None:
    """A group that a brief names needs a word of its name, and not for some alone."""
    article = f"{TITLE}\n\n{text}"

    assert counted_groups.names_group(article, QUOTE, "the dockers of Harl") == told


def test_name_without_a_telling_word() -> None:
    """A name of small words alone is in every text."""
    assert counted_groups.has_word_of("the people", "Nine were hurt")
