"""The schemas in the repository match the model and accept the files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from generator.authoring.writing import editor_schemas
from generator.loader.project_paths import FOLDERS
from generator.model.response_types import Status
from tests.article_project import BRIEF, ROOT

SCHEMAS = dict(zip(FOLDERS, editor_schemas.FILES, strict=True))
FILES = [
    (folder, file) for folder in FOLDERS for file in sorted((ROOT / folder).glob("*"))
]


class _EditorLoader(yaml.SafeLoader):
    """Resolves scalars like language servers: numbers are numbers, dates are text."""


_EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in forms if not tag.endswith(":timestamp")]
    for first, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _validator(path: str) -> jsonschema.Draft7Validator:
    schema = yaml.load((ROOT / path).read_text("utf-8"), yaml.SafeLoader)
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def _errors(path: str, text: str) -> list[str]:
    return [error.message for error in _validator(path).iter_errors(_load(text))]


def _load(text: str) -> Any:
    return yaml.load(text, _EditorLoader)


@pytest.mark.parametrize("path", editor_schemas.FILES)
def test_schemas_are_up_to_date(path: str) -> None:
    """If this fails, run `briefs schema`."""
    assert (ROOT / path).read_bytes() == editor_schemas.schemas()[path]


@pytest.mark.parametrize(
    ("folder", "file"),
    [
        pytest.param(*entry, id=entry[1].stem)
        for entry in FILES
        if entry[1].suffix == ".yaml"
    ],
)
def test_files_match_their_schema(folder: str, file: Path) -> None:
    """Editors mark nothing that the check accepts, and the head names the schema."""
    text = file.read_text("utf-8")
    up = "../" * len(Path(folder).parts)

    assert _errors(SCHEMAS[folder], text) == []
    if folder != "seeds":
        head = f"# yaml-language-server: $schema={up}{SCHEMAS[folder]}\n"
        assert text.startswith(head)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("title:", "titel:"),
        ("measure: killed", "measure: dead"),
        ("countries: [ATA]", "countries: [ATB]"),
        ("countries: [ATA]", "countries: ATA"),
        ("low: 14", "low: about 14"),
        ("low: 14", "words: heaps"),
        ("format: 1", "format: 2"),
    ],
)
def test_editor_marks_errors(right: str, wrong: str) -> None:
    """Wrong keys, terms and shapes are marked while typing."""
    assert _errors("schemas/crisis.json", BRIEF) == []
    assert _errors("schemas/crisis.json", BRIEF.replace(right, wrong))


def test_terms_have_descriptions() -> None:
    """An editor shows the meaning of each term that it offers."""
    status = _validator("schemas/crisis.json").schema["$defs"]["Status"]

    assert status["enum"] == [str(term) for term in Status]
    assert status["enumDescriptions"] == [term.meaning for term in Status]
