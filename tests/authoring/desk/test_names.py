"""Actors that are added at the desk: selected, guessed, changed and removed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.authoring.desk import actors, payloads
from generator.authoring.desk.web import handlers
from generator.authoring.desk.web.handlers import Desk
from generator.authoring.desk.web.request_values import Given
from generator.authoring.desk.workspace import DeskError, Workspace
from generator.authoring.drafting.new_actors import name_at
from generator.loader.project_paths import actor_path
from tests import article_project


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Open a project with one article and one brief."""
    found = Workspace(
        article_project.site(article_project.project(tmp_path)), lambda: "2031-06-01"
    )
    found.refresh()
    return found


def add(workspace: Workspace, actor: str, **given: Any) -> None:
    """Write the file of a body of Malta."""
    fields = {"kind": "civil-society", "country": "Malta", **given}
    actors.save_actor(workspace, actor, fields)


def made(workspace: Workspace) -> list[str]:
    """Return the ids of the actors that were made at the desk."""
    return [one["id"] for one in actors.made_here(workspace)]


@pytest.mark.parametrize(
    ("words", "kind", "role"),
    [
        ("Ines Holm", "person", None),
        ("Jon Ferr", "person", "governor"),
        ("Dock Workers Union", "civil-society", None),
        ("Malta", "state", None),
    ],
)
def test_words_make_a_name(words: str, kind: str, role: str | None) -> None:
    """What is selected is a name of the kind that its words and its title tell."""
    text = "Ines Holm met Governor Jon Ferr and the Dock Workers Union in Malta."
    start = text.index(words)
    found = name_at(text, (start, start + len(words)), "MLT")

    assert (found.name, found.kind.value, found.public_role) == (words, kind, role)
    assert found.country == "MLT"


def test_selection_is_snapped(workspace: Workspace) -> None:
    """A name takes the whole words of a selection, also without a brief."""
    start = workspace.article("strait-post").index("ort Alma")
    given = {"source": "strait-post", "start": start, "end": start + len("ort Al")}
    answer = handlers.selected_name(Desk(workspace, "key"), Given(given))

    assert answer["name"]["name"] == "Port Alma"


def test_actor_made_here_is_changed_and_removed(workspace: Workspace) -> None:
    """An actor that was made at the desk can be corrected and removed there."""
    add(workspace, "dock-union", name="Dock Union")
    add(workspace, "dock-union", name="Dock Union", aliases=[{"name": "the dockers"}])
    actor = workspace.corpus.actors["dock-union"]
    before = made(workspace)
    actors.remove_actor(workspace, "dock-union")

    assert [*actor.names()] == ["Dock Union", "the dockers"]
    assert actor.country == "MLT"
    assert (before, made(workspace)) == (["dock-union"], [])
    assert workspace.read(actor_path("dock-union")) is None


def test_other_actors_are_left_alone(workspace: Workspace) -> None:
    """An actor that was there before is neither written over nor removed."""
    with pytest.raises(DeskError, match="already exists"):
        add(workspace, "harbour-council", name="Harbour Council")
    with pytest.raises(DeskError, match="was not created here"):
        actors.remove_actor(workspace, "harbour-council")


def test_actor_in_use_is_not_removed(workspace: Workspace) -> None:
    """An actor that a record has stays until the record is changed."""
    path = actor_path("northern-union")
    text = workspace.read(path)
    workspace.write("removed", {path: None})
    workspace.write("added", {path: text})
    workspace.done.pop(0)

    with pytest.raises(DeskError, match="change these first"):
        actors.remove_actor(workspace, "northern-union")


def test_errors_elsewhere_are_counted(workspace: Workspace) -> None:
    """The errors of all files are counted, also those that a new actor makes."""
    desk = Desk(workspace, "key")
    before = handlers.errors_elsewhere(desk, Given({}))["errors"]
    add(workspace, "old-quay", name="Old Quay", part_of="harbour-board")
    after = handlers.errors_elsewhere(desk, Given({}))["errors"]

    assert before == 0
    assert after > before


def test_names_that_nobody_uses(workspace: Workspace) -> None:
    """An actor that was made here is told of as long as no record has it."""
    add(workspace, "dock-union", name="Dock Union")
    add(workspace, "old-quay", name="Old Quay")
    event = {"text": "The quay shut.", "actors": ["old-quay"]}
    desk = Desk(workspace, "key")
    given = {"brief": "ferry-strike", "part": "events", "record": event}
    seen = payloads.brief(workspace, "ferry-strike")["version"]
    handlers.save(desk, Given({**given, "seen": seen}))

    unused = payloads.overview(workspace)["unused"]
    assert unused == [{"id": "dock-union", "name": "Dock Union"}]


def test_warnings_beside_the_brief(workspace: Workspace) -> None:
    """A count of the article that no brief gives is told of with the brief."""
    found = payloads.brief(workspace, "ferry-strike")["beside"]

    assert ("no brief gives 60 injured from this article", "warning") in [
        (one["message"], one["level"]) for one in found
    ]
