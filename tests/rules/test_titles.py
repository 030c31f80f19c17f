"""A title in our words keeps what limits it in its quotation."""

from __future__ import annotations

import pytest

from generator.rules.limits import titles


@pytest.mark.parametrize(
    ("text", "quoted", "is_role"),
    [
        ("Mayor of Marrow", "Lise Hart, mayor-elect of Marrow", True),
        ("President", "vice-president Ola Renn", True),
        ("Secretaries of the union", "former secretaries of the union", False),
        ("Coaches left the camp.", "interim coaches left the camp", False),
        ("Governor of Gash", "Sela Moor, candidate for governor of Gash", True),
        (
            "President Tarn phoned both men.",
            "Norvia's former president Elis Tarn phoned both men",
            False,
        ),
        (
            "The mayor opened the bridge.",
            "acting mayor Jo Bell opened the bridge",
            False,
        ),
        ("Mayor of Pell", "Ria Holt, the mayor's wife", True),
        ("Commander of the rebels", "self-styled commander Joss Kern", True),
        ("Spokesman of the army", "the army's deputy spokesman, Ed Lorn", True),
        ("Minister of health", "Vera Lind, adviser to the health minister", True),
        ("President Hale will visit Orle.", "the late President Hale", False),
        ("Director of the hospital", "interim director Noah Brandt", True),
        ("Prime minister of Velden", "Ivo Maal, prime minister until 2011", True),
        ("President of Belmar", "presidential candidate Iva Rohl", True),
        (
            "Leader of the guild",
            "the guild's vice chairwoman and leader-in-waiting, Sol Amm",
            True,
        ),
        ("Mediator", "Norvia's former chief mediator, Ann Lusk", True),
        (
            "Chairman of the union",
            "Piet Holm, who is running for chairman of the union",
            True,
        ),
        ("Judge", "then-judge Teresa Mond", True),
        (
            "Governor Dell refused a ransom.",
            "ex-governor Aminu Dell refused a ransom",
            False,
        ),
        ("Ambassador in Orle", "the ambassador-designate, Lou Fenn", True),
    ],
)
def test_dropped(text: str, quoted: str, *, is_role: bool) -> None:
    """A former or acting holder, a deputy and a relative do not hold the office."""
    assert titles.unlimited(text, quoted, is_role=is_role)


@pytest.mark.parametrize(
    ("text", "quoted", "is_role"),
    [
        (
            "Mediator in the talks",
            "the mediator, the former president of Norvia, Elis Tarn",
            True,
        ),
        (
            "Former president of Norvia",
            "the mediator, the former president of Norvia, Elis Tarn",
            True,
        ),
        (
            "Deputy minister of justice",
            "Deputy justice minister Lea Sund is to lead the inquiry",
            True,
        ),
        ("Deputy of Quent", "Quent's deputy, Mira Solt, resigned", True),
        ("Spokesman of the president", "presidential spokesman Ed Lorn", True),
        (
            "Spokesman of the prime minister",
            "Ed Lorn, spokesman for the prime minister",
            True,
        ),
        (
            "Leader of the interim government",
            "interim government leader Rosa Ott",
            True,
        ),
        (
            "Head of the interim government",
            "Rosa Ott, head of the interim government",
            True,
        ),
        (
            "President of Norvia",
            "Norvia's president, a former minister, Otto Tarn",
            True,
        ),
        (
            "President Tarn met his predecessor.",
            "President Otto Tarn met former president Elis Tarn",
            False,
        ),
        (
            "The minister met a former president.",
            "the minister met former president Tarn",
            False,
        ),
        (
            "Foreign minister",
            "Karim Haddad, a former judge who is foreign minister",
            True,
        ),
        ("Governor of Gash until 2020", "Sela Moor, the former governor of Gash", True),
        ("The mayor dismissed her deputy.", "the mayor dismissed her deputy", False),
        (
            "President Hale dismissed the army's chief.",
            "President Hale dismissed the army's deputy chief",
            False,
        ),
        (
            "Mayor Bell thanked the ousted president.",
            "the ousted president was grateful to Mayor Bell",
            False,
        ),
        (
            "Protesters drove President Orn from office.",
            "the protesters ousted President Orn on Friday",
            False,
        ),
        (
            "Prime minister, acting for the president",
            "Prime Minister Orn, the acting president",
            True,
        ),
        ("Wife of the mayor", "Ria Holt, the mayor's wife", True),
        ("Lawyer of the former mayor", "the former mayor's lawyer, Al Dunn", True),
        (
            "President Hale of Orle spoke of the coup.",
            "the ousted president, Kurt Bask, is in Orle",
            False,
        ),
        (
            "Head of the president's office",
            "Ott Lamm, head of the president's office",
            True,
        ),
        (
            "Director, formerly its editor",
            "Ida Voss, the director and former editor",
            True,
        ),
        ("Member of parliament", "opposition deputy Sanna Brik", True),
        ("Chief of police in Marrow", "police chief Dov Marek", True),
        ("Secretary of the former minister", "the former minister's secretary", True),
        (
            "Editor of the weekly",
            "Ines Farr, editor of the weekly and wife of a former mayor",
            True,
        ),
    ],
)
def test_kept(text: str, quoted: str, *, is_role: bool) -> None:
    """A limit that is kept, or is that of somebody else's title, is accepted."""
    assert titles.unlimited(text, quoted, is_role=is_role) is None
