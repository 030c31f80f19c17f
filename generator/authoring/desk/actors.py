"""Actors at the desk: those of the project, and new ones that an article names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from generator.authoring.desk.plain_language.country_codes import code_of
from generator.authoring.desk.workspace import DeskError, Workspace, version
from generator.authoring.drafting.new_actors import (
    NewActor,
    find_new_actors,
    name_at,
)
from generator.authoring.writing import new_actor
from generator.corpus.wording import number_with_noun
from generator.loader.project_paths import actor_path
from generator.model import validators
from generator.model.types import JsonObject


def known_actors(workspace: Workspace) -> list[JsonObject]:
    """Return all actors with every spelling of their names, sorted by name."""
    actors = workspace.corpus.actors.items()
    return [
        {
            "id": actor_id,
            "name": actor.name,
            "kind": actor.kind.value,
            "names": [*actor.names()],
        }
        for actor_id, actor in sorted(actors, key=lambda item: item[1].name)
    ]


def new_names(workspace: Workspace, source: str, brief: str | None) -> list[JsonObject]:
    """Return the actors that speak or act in an article and have no file yet."""
    countries = workspace.brief(brief).record.countries if brief else ()
    found = find_new_actors(workspace.article(source), workspace.corpus, countries)
    return [_as_data(one) for one in found]


def selected_name(
    workspace: Workspace, source: str, brief: str | None, span: tuple[int, int]
) -> JsonObject:
    """Return the actor, still without a file, that selected words name."""
    countries = workspace.brief(brief).record.countries if brief else ()
    found = name_at(workspace.article(source), span, next(iter(countries), None))
    return _as_data(found)


def _as_data(found: NewActor) -> JsonObject:
    return {**asdict(found), "kind": found.kind.value, "id": found.id}


def made_here(workspace: Workspace) -> list[JsonObject]:
    """Return the actors whose files were created since the desk was opened."""
    return [
        {"id": actor_id, **actor.model_dump(mode="json", exclude_defaults=True)}
        for actor_id, actor in workspace.corpus.actors.items()
        if _is_own(workspace, actor_id)
    ]


def unused(workspace: Workspace) -> list[dict[str, str]]:
    """Return the actors created at this desk to which no record refers."""
    corpus = workspace.corpus
    return [
        {"id": actor_id, "name": actor.name}
        for actor_id, actor in corpus.actors.items()
        if _is_own(workspace, actor_id) and not corpus.names_actor(actor_id)
    ]


def save_actor(workspace: Workspace, actor_id: str, given: Mapping[str, Any]) -> None:
    """Write the file of an actor that is new, or was created at this desk.

    Raises:
        DeskError: The file is another's.
        NewActorError: A key is missing, unknown, or has a value that is not allowed.
        UnknownCountryError: No country has this name.
    """
    if message := validators.id_problem(actor_id):
        raise DeskError(f"the id of the actor {message}")
    path = actor_path(actor_id)
    before = workspace.read(path)
    if before is not None and not _is_own(workspace, actor_id):
        raise DeskError(f"the actor '{actor_id}' already exists")
    country = code_of(str(given.get("country") or "")) or None
    text = new_actor.render(path, {**given, "country": country})
    done = "added" if before is None else "changed"
    workspace.write(f"actor {actor_id} {done}", {path: text}, {path: version(before)})


def remove_actor(workspace: Workspace, actor_id: str) -> None:
    """Remove the file of an actor that was created at this desk.

    Raises:
        DeskError: It was not created here, or a brief has it.
    """
    if not _is_own(workspace, actor_id):
        raise DeskError(f"the actor '{actor_id}' was not created here")
    if uses := workspace.corpus.actor_uses.get(actor_id, ()):
        count = number_with_noun(len(uses), "record")
        raise DeskError(f"'{actor_id}' is an actor in {count}; change these first")
    path = actor_path(actor_id)
    seen = version(workspace.read(path))
    workspace.write(f"actor {actor_id} removed", {path: None}, {path: seen})


def _is_own(workspace: Workspace, actor_id: str) -> bool:
    """Tell whether the file of an actor was created since the desk was opened."""
    path = actor_path(actor_id)
    steps = (step for step in workspace.done if path in step.files)
    first = next(steps, None)
    return first is not None and first.files[path][0] is None
