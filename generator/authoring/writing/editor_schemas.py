"""JSON Schemas with which editors complete keys and show their descriptions."""

from __future__ import annotations

import json

from generator.model import documents, sources
from generator.model.documents import Document
from generator.outputs.api import json_schema

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The JSON Schema version that language servers support best."""
FILES: dict[str, type[Document]] = {
    "schemas/crisis.json": documents.Crisis,
    "schemas/actor.json": documents.Actor,
    "schemas/source.json": sources.Source,
}
"""Type of document that each schema describes, by the path of the schema."""


def schemas() -> dict[str, bytes]:
    """Return the content of every schema file, by its path relative to the root."""
    return {
        path: _dump({"$schema": DIALECT, **json_schema.file_schema(document)})
        for path, document in FILES.items()
    }


def _dump(schema: object) -> bytes:
    return (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()
