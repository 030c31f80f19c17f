"""What selected words fill a form with: what they tell, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.authoring.desk import payloads, record_from_selection
from generator.authoring.desk.workspace import Workspace
from tests import article_project

ARTICLE = """\
Old quay, old quarrel

PORT ALMA (The Strait Post) - The rebels have taken three piers since soldiers seized \
the harbour office from Governor Jon Ferr on March 2. "The measures are in force \
starting today and until the office is open again," Northern Union President Ines \
Holm, the chair of the talks, told reporters, according to Coast Wire.

The sanctions against Portland include a travel ban from the Union, freezing the \
accounts of officers and closing the border between Portland and its neighbours. \
The Northern Union will close the border to Portland. Jon Ferr praised the dockers.
"""
ACTORS = {
    "northern-union": (
        "name: Northern Union\nkind: international-organisation\n"
        "aliases: [{name: the Union}]\n"
    ),
    "ines-holm": (
        "name: Ines Holm\nkind: person\ncountry: MLT\npublic_role: president\n"
    ),
    "jon-ferr": "name: Jon Ferr\nkind: person\ncountry: ATA\npublic_role: governor\n",
    "coast-wire": "name: Coast Wire\nkind: media\n",
    "portland": "name: Portland\nkind: state\ncountry: ATA\n",
}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Open a project with one article and a brief about it."""
    root = article_project.project(tmp_path)
    for name, keys in ACTORS.items():
        article_project.write(root, f"briefs/actors/{name}.yaml", f"format: 1\n{keys}")
    article_project.write(root, "seeds/originals/strait-post.txt", ARTICLE)
    found = Workspace(article_project.site(root), lambda: "2031-06-01")
    found.refresh()
    return found


def made(workspace: Workspace, part: str, words: str) -> dict[str, Any]:
    """Return the record that selected words make."""
    read = payloads.article_to_read(workspace, "strait-post", "ferry-strike")
    start = read.text.index(words)
    span = (start, start + len(words))
    return record_from_selection.record_of(read, part, span).record


SPOKEN = "The measures are in force starting today and until the office is open"


def test_agency_is_not_the_speaker(workspace: Workspace) -> None:
    """Who said the words is who is quoted, not the agency that passes them on."""
    record = made(workspace, "positions", SPOKEN)

    assert record["actor"] == "ines-holm"


def test_no_word_is_lost(workspace: Workspace) -> None:
    """A day inside a phrase stays in the text, although the record has the date."""
    record = made(workspace, "positions", SPOKEN)

    assert record["text"] == f"Ines Holm said: “{SPOKEN}”."
    assert record["date"] == "2031-03-05"


def test_text_is_of_the_selected_words(workspace: Workspace) -> None:
    """A form has the clause that was selected, not another one of its sentence."""
    words = "soldiers seized the harbour office from Governor Jon Ferr on March 2"
    record = made(workspace, "events", words)

    assert record["text"] == f"S{words[1:]}.".replace(" on March 2", "")
    assert record["id"] == "soldiers-seized-the-harbour-office-from"
    assert record["date"] == "2031-03-02"
    assert "actors" not in record


def test_day_of_another_clause(workspace: Workspace) -> None:
    """The day of a clause that was not selected is not the day of the words."""
    record = made(workspace, "events", "The rebels have taken three piers")

    assert "date" not in record


def test_object_is_not_the_doer(workspace: Workspace) -> None:
    """A state that is named behind a preposition is not taken for who responds."""
    words = "freezing the accounts of officers and closing the border between Portland"
    record = made(workspace, "responses", words)

    assert "by" not in record
    assert record["type"] in ("border", "sanction")


def test_subject_before_the_words(workspace: Workspace) -> None:
    """Who is named right before the words does what they tell, as their verb says."""
    record = made(workspace, "responses", "will close the border to Portland")

    assert record["by"] == ["northern-union"]
    assert (record["type"], record["status"]) == ("border", "announced")


def test_what_no_verb_tells(workspace: Workspace) -> None:
    """Without a verb of response, type and status are left for a person to choose."""
    record = made(workspace, "responses", "the accounts of officers")

    assert {"type", "status", "by"}.isdisjoint(record)


def test_doer_at_the_beginning(workspace: Workspace) -> None:
    """Who is named where the words begin takes part in what happened."""
    record = made(workspace, "events", "Jon Ferr praised the dockers")

    assert record["actors"] == ["jon-ferr"]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("praised the dockers", "Jon Ferr praised the dockers."),
        ("Jon Ferr praised the dockers", "Jon Ferr praised the dockers."),
        ("starting today and until the office",
         "Ines Holm said: “starting today and until the office”."),
    ],
)  # fmt: skip
def test_text_tells_who_says_it(workspace: Workspace, words: str, text: str) -> None:
    """The text of a position is a sentence that begins with who takes it."""
    assert made(workspace, "positions", words)["text"] == text


def test_text_tells_who_responds(workspace: Workspace) -> None:
    """The text of a response begins with who responds, and how far it got."""
    made_of = made(workspace, "responses", "close the border to Portland")

    assert made_of["text"] == "The Northern Union will close the border to Portland."
