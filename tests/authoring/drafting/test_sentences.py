"""Each proposal says what its own clause says: its subject, its verb, its day."""

from __future__ import annotations

from typing import Any

import pytest

from tests.authoring.drafting.reading import fields, read


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The Hill Rebels have held two towns since troops left it on Friday.", None),
        ("Vastland condemned Friday's march through the old town.", None),
        ("Vastland condemned the march of May 9 through the old town.", None),
        ("The Salt Workers' Union promised to open the gates on Friday.", None),
        ("The Salt Workers' Union said that troops had left the quay on Friday.", None),
        ("The quay was shut on Friday, the Salt Workers' Union said.", None),
        ("The Salt Workers' Union said the quay was shut until Friday.", None),
        ("Vastland, which had closed its border, recalled its envoy on Friday.",
         "2025-05-09"),
        ("On Friday the Salt Workers' Union promised to open the gates.", "2025-05-09"),
        ("Vastland decided Monday to send a mission to the old quay.", "2025-05-12"),
        ("The quay was shut for good, the Salt Workers' Union said on Friday.",
         "2025-05-09"),
        ("“We open the old gates today for you,” Ines Holm said on Friday.",
         "2025-05-09"),
    ],
)  # fmt: skip
def test_day_of_its_clause(text: str, day: str | None) -> None:
    """A record has the day of its own verb, not one of another clause or of a noun."""
    found = [one.record.get("date") for one in read(text)]

    assert found == [day]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("• The Hill Rebels have taken two towns in the north.",
         "The Hill Rebels have taken two towns in the north"),
        ("- The Hill Rebels have taken two towns in the north.",
         "The Hill Rebels have taken two towns in the north"),
        ("SELM, Vastland — Vastland's neighbours met at the quay on Friday.",
         "Vastland's neighbours met at the quay on Friday"),
        ("SELM, Vastland, May 13 (Coast Wire) -- The quay was shut for good on Monday.",
         "The quay was shut for good on Monday"),
    ],
)  # fmt: skip
def test_rubbish_is_not_quoted(text: str, words: str) -> None:
    """Neither bullet nor dateline is a part of what is quoted, or of the text."""
    (found,) = read(text)

    assert found.quote == words
    assert found.record["text"].startswith(words.partition(" on ")[0])


def test_dateline_names_nobody() -> None:
    """A state in a dateline does nothing."""
    text = "SELM, Vastland — The quay was shut for good on Monday."

    assert fields(text, "events", "actors") == [(None,)]


@pytest.mark.parametrize(
    "text",
    [
        "Ines Holm said at a camp close to the old quay on Sunday.",
        "Envoys from the Northern League, the bloc of eleven states on the two coasts "
        "of the strait between Selm and Port Alma, met on Friday.",
        "In the face of storms and of a long march by dockers, who have been out for "
        "six weeks now, Vastland's port was calm on Friday.",
    ],
)
def test_a_proposal_has_subject_and_verb(text: str) -> None:
    """Words without a clause of their own make no record."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Vastland's new army leaders gave way at last when they promised to go home.",
         {"unnamed": "Vastland's new army leaders"}),
        ("Soldiers met Ines Holm, and they promised to leave the quay.",
         {"unnamed": "soldiers"}),
        ("The Hill Rebels spoke of the quay, and they promised to leave it.",
         "hill-rebels"),
        ("Ines Holm said that she was well. They promised to leave the quay.", None),
        ("Vastland was calm. They promised to leave the quay at night.", None),
        ("The Harbour Council met Jon Ferr, and it promised to pay the dockers.",
         "harbour-council"),
        ("The Harbour Council paid those whom it had promised to pay.", None),
        ("Vastland's fishermen promised to stay away from the old quay.", None),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, actor: object) -> None:
    """A pronoun means the nearest subject that fits: no state is "they"."""
    found = [
        one
        for (one, act) in fields(text, "positions", "actor", "act")
        if act == "promises"
    ]

    assert found == ([actor] if actor else [])


def test_who_is_to_act_is_not_addressed() -> None:
    """A promise that somebody will do something is not one to him."""
    text = "Ines Holm promised that the Hill Rebels would leave the old quay."

    assert fields(text, "positions", "to") == [(None,)]


def test_own_verb_of_a_part_in_quotation_marks() -> None:
    """A part of a sentence in quotation marks keeps the verb that governs it."""
    text = "Ines Holm promised to hold “a free and open vote for all of us” in Selm."

    assert fields(text, "positions", "act", "text") == [
        ("promises", "Ines Holm promised to hold “a free and open vote for all of us”.")
    ]


def test_speaker_and_not_whoever_reports_it() -> None:
    """Who told reporters speaks, though the article has it from somebody else."""
    text = (
        "“The gates stay open for as long as we are here,” Ines Holm, the governor, "
        "told reporters in Selm, according to Vastland."
    )

    assert fields(text, "positions", "actor") == [("ines-holm",)]


RESPONSES: list[tuple[str, list[tuple[Any, ...]]]] = [
    ("Leaders from the Northern League, or NL, decided Monday to impose sanctions.",
     [("sanction", "announced")]),
    ("The Northern League will seal all borders and impose a travel ban.",
     [("border", "announced"), ("sanction", "announced")]),
    ("The Northern League suspended the membership of Selm.", [("sanction", "done")]),
    ("The Northern League called on the Hill Rebels in the north to stop.",
     [("appeal", "done")]),
    ("The measures by the Northern League will close the border, block access to coins "
     "and impose a visa ban on officers.",
     [("border", "announced"), ("sanction", "announced")]),
    ("Vastland imposed sanctions on Selm. The measures include a suspension from the "
     "league, freezing the accounts of officers and closing the border between Selm "
     "and the coast.",
     [("sanction", "done"), ("sanction", "done"), ("sanction", "done"),
      ("border", "done")]),
    ("The measures include freezing the accounts of officers.", []),
    ("Vastland's fishermen closed the border.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), RESPONSES)
def test_responses_of_a_body(text: str, found: list[tuple[Any, ...]]) -> None:
    """What a body abroad decides, will do or lists makes responses of their type."""
    assert fields(text, "responses", "type", "status") == found


def test_measures_are_told_of_their_body() -> None:
    """The text of a listed measure says whose measure it is."""
    text = "The measures by the Northern League include closing the border with Selm."

    assert fields(text, "responses", "by", "text") == [
        (
            ["northern-league"],
            "The measures of the Northern League include closing the border with Selm.",
        )
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("12 people were killed in Selm.", None),
        ("In total 12 people were killed in Selm.", None),
        ("All 12 people aboard were killed in Selm.", "all"),
        ("12 people, all of them from Selm, were killed.", None),
    ],
)
def test_everyone_only_where_said(text: str, who: str | None) -> None:
    """A count is one of everyone only where its words say so."""
    assert fields(text, "figures", "who") == [(who,)]
