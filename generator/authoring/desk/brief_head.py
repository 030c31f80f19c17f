"""The head of a brief: setting its keys, and creating a brief with its head alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.authoring.desk.plain_language.country_codes import code_of
from generator.authoring.desk.plain_language.messages import label
from generator.authoring.desk.plain_language.typed_dates import as_edtf
from generator.authoring.desk.workspace import DeskError, Version, Workspace
from generator.authoring.writing.new_brief import SCHEMA_COMMENT
from generator.loader import yaml_editor
from generator.loader.project_paths import brief_path
from generator.model import validators
from generator.model.types import JsonObject

HEAD = (
    *("title", "headline", "countries", "kinds", "covers", "reviewed"),
    *("main_event", "related", "not_stated"),
)
"""Keys at the top of a brief that the desk changes."""
_EMPTY: tuple[object, ...] = (None, "", [])


def set_head(
    workspace: Workspace, brief: str, values: Mapping[str, Any], seen: Version
) -> None:
    """Set keys at the top of a brief, such as its title; empty values remove them.

    Raises:
        DeskError: A key is not one of the top of a brief.
        UnknownCountryError: No country has a name that is given.
        ConflictError: The brief was changed elsewhere since it was seen.
    """
    for key in values:
        if key not in HEAD:
            raise DeskError(f"'{key}' is not a key at the top of a brief")
    path, text = brief_path(brief), workspace.brief(brief).text
    kept = {
        key: None if one in _EMPTY else one for key, one in _in_format(values).items()
    }
    text = yaml_editor.set_keys(text, kept)
    label = f"{', '.join(values)} of the brief changed"
    workspace.write(label, {path: text}, {path: seen})


def create_brief(workspace: Workspace, brief: str, values: Mapping[str, Any]) -> None:
    """Create a brief with its head alone; records and bottom line follow.

    Raises:
        DeskError: There is such a brief, or a value is missing.
        UnknownCountryError: No country has a name that is given.
    """
    if message := validators.id_problem(brief):
        raise DeskError(f"the id of the brief {message}")
    path = brief_path(brief)
    if workspace.read(path) is not None:
        raise DeskError(f"the brief '{brief}' already exists")
    needed = ("title", "countries", "kinds", "covers")
    for key in needed:
        if values.get(key) in _EMPTY:
            raise DeskError(f"“{_LABELS.get(key, label(key))}” is missing")
    given = _in_format(values)
    head = {"format": 1, **{key: given[key] for key in needed}}
    head["reviewed"] = workspace.today
    text = SCHEMA_COMMENT + yaml_editor.dump(head)
    workspace.write(f"brief {brief} created", {path: text}, {path: ""})


_LABELS = {"countries": "country", "kinds": "kind"}
"""Labels of the fields of a new brief, where they differ from the keys."""


def _in_format(values: Mapping[str, Any]) -> JsonObject:
    """Return keys of a head with codes for countries and dates as EDTF.

    Raises:
        UnknownCountryError: No country has a name that is given.
    """
    given = dict(values)
    countries = given.get("countries")
    if isinstance(countries, list):
        given["countries"] = [code_of(str(one)) for one in countries]
    for key in ("covers", "reviewed"):
        if isinstance(given.get(key), str):
            given[key] = as_edtf(given[key])
    return given
