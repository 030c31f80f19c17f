"""The file of a new actor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.loader import project_loader, yaml_editor
from generator.loader.project_loader import File
from generator.model.documents import Actor
from generator.model.exceptions import BriefsError

SCHEMA_COMMENT = "# yaml-language-server: $schema=../../schemas/actor.json\n"
"""First line of an actor's file, from which editors know its schema."""
FIELDS = ("name", "kind", "country", "part_of", "aliases", "seats", "public_role")
"""Keys of an actor that its author gives, in the order of the file."""


class NewActorError(BriefsError):
    """The file cannot be written; the message says why."""


def render(path: str, fields: Mapping[str, Any]) -> str:
    """Return the text of the file of an actor.

    Args:
        path: The path that it will have, for messages.
        fields: Its keys; empty ones are left out.

    Raises:
        NewActorError: A key is missing, unknown, or has a value that is not allowed.
    """
    for key in fields:
        if key not in FIELDS:
            raise NewActorError(f"'{key}' is not a key of an actor")
    present = {key: fields[key] for key in FIELDS if fields.get(key)}
    text = SCHEMA_COMMENT + yaml_editor.dump({"format": 1, **present})
    parsed = project_loader.parse_file(path, text, Actor)
    if not isinstance(parsed, File):
        raise NewActorError(parsed[0].sentence)
    if parsed.partial:
        raise NewActorError(parsed.partial.problems[0].sentence)
    return text
