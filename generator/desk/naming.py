"""Actors: those of the project, and names in an article that have no file yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from generator.authoring.drafting.new_actors import find_new_actors
from generator.authoring.writing import new_actor
from generator.authoring.writing.new_actor import NewActorError
from generator.desk.countries import code_of
from generator.desk.workspace import DeskError, Workspace, actor_path
from generator.model import validators


def known_actors(workspace: Workspace) -> list[dict[str, Any]]:
    """Return all actors with every spelling, by name."""
    actors = workspace.corpus.actors.items()
    return [
        {"id": name, "name": one.name, "kind": one.kind.value, "names": [*one.names()]}
        for name, one in sorted(actors, key=lambda item: item[1].name)
    ]


def new_names(
    workspace: Workspace, source: str, brief: str | None
) -> list[dict[str, Any]]:
    """Return the names in an article that speak or act and have no file yet."""
    countries = workspace.brief(brief).record.countries if brief else ()
    found = find_new_actors(workspace.article(source), workspace.corpus, countries)
    return [{**asdict(one), "kind": one.kind.value, "id": one.id} for one in found]


def save_actor(workspace: Workspace, name: str, given: Mapping[str, Any]) -> None:
    """Write the file of a new actor.

    Raises:
        DeskError: There is such a file, or a key is not one of an actor.
    """
    if message := validators.id_problem(name):
        raise DeskError(f"the id of the actor {message}")
    path = actor_path(name)
    if workspace.read(path) is not None:
        raise DeskError(f"the actor '{name}' is there already")
    try:
        country = code_of(str(given.get("country") or ""))
        text = new_actor.render(path, {**given, "country": country})
    except NewActorError as error:
        raise DeskError(str(error)) from None
    workspace.write(f"actor {name} added", {path: text}, {path: ""})
