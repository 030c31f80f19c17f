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
    ("protesters", "On Friday nine people were hurt at a march against the mayor."),
    ("civilians", "By dusk nine people were hurt. None of them was a fighter."),
    ("civilians", "By dusk nine people were hurt. Not one of them was a soldier."),
    ("children", "By dusk nine people were hurt. Each of them was a pupil."),
    ("security-forces", "So nine people were hurt. Every one of them was a soldier."),
    ("security-forces", "So nine people were hurt, all nine of them soldiers."),
    (
        "security-forces",
        "Soldiers fell. So nine people were hurt. Relatives of the dead soldiers came.",
    ),
    (
        "security-forces",
        "Soldiers fell. So nine people were hurt. Kin of the dead were civilians.",
    ),
    ("civilians", "So nine people were hurt. They were neither soldiers nor rebels."),
    ("civilians", "By dusk nine people were hurt. Both sides were armed rebels."),
    ("civilians", "So nine people were hurt. They were unarmed and had fled police."),
    ("civilians", "So nine people were hurt. They were unarmed and fled the police."),
    ("civilians", "So nine people were hurt. They were told soldiers had left."),
    ("civilians", "So nine people were hurt. They were afraid soldiers would come."),
    ("civilians", "So nine people were hurt. They were sure soldiers do not lie."),
    ("civilians", "So nine people were hurt. They were told soldiers shall pay."),
    ("civilians", "So nine people were hurt. They were helping wounded soldiers."),
    ("children", "By noon nine people were hurt. All nine had come from a school."),
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
    ("children", "So nine people were hurt. Shops closed all day, and schools too."),
    ("civilians", "By dusk nine people were hurt. Every one of them was a soldier."),
    ("civilians", "By dusk nine people were hurt, one of them a soldier."),
    ("security-forces", "So nine people were hurt, not all of them soldiers."),
    ("security-forces", "So nine people were hurt. Almost all of them were soldiers."),
    ("civilians", "By dusk nine people were hurt. Some of the wounded were soldiers."),
    ("civilians", "So nine people were hurt. They were wounded soldiers and had fled."),
    ("combatants", "Rebels came, and nine people were hurt, none of them a rebel."),
    (
        "security-forces",
        "Soldiers came, and nine people were hurt. Not one of them was a soldier.",
    ),
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


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("nine pupils were hurt", True),
        ("pupils of the mill were hurt", True),
        ("nine people were hurt by pupils", False),
    ],
)
def test_group_that_the_quotation_counts(quote: str, told: bool) -> None:
    """Those whom the quotation counts stay of their group, whoever some of them are."""
    article = f"{TITLE}\n\nAt noon {quote}. Two of them were children of the mayor."

    assert ("children" in counted_groups.groups(article, quote)) == told


def test_quotation_in_another_case() -> None:
    """A quotation is found in its sentence whatever the case of its letters."""
    article = f"{TITLE}\n\nNine people were hurt at a school."

    assert "children" in counted_groups.groups(article, QUOTE)


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
        ("By noon nine people were hurt at a meeting of dockers.", True),
    ],
)
def test_group_of_a_brief(text: str, told: bool) -> None:
    """A group that a brief names needs a word of its name, and not for some alone."""
    article = f"{TITLE}\n\n{text}"

    assert counted_groups.names_group(article, QUOTE, "the dockers of Harl") == told


def test_group_of_a_brief_that_the_quotation_counts() -> None:
    """Those whom the quotation calls by the name stay of the group."""
    quote = "nine dockers were hurt"
    article = f"{TITLE}\n\nAt noon {quote}. Three of them, dockers from Harl, lived."

    assert counted_groups.names_group(article, quote, "the dockers")


def test_name_without_a_telling_word() -> None:
    """A name of small words alone is in every text."""
    assert counted_groups.has_word_of("the people", "Nine were hurt")
