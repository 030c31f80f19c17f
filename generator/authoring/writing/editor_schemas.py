"""The JSON Schemas by which editors complete keys and show what they mean."""

from __future__ import annotations

import json

from generator.model import documents
from generator.model.documents import Document
from generator.outputs.api import format_reference

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The version that language servers know best; the same keywords mean the same."""
FILES: dict[str, type[Document]] = {
    "schemas/crisis.json": documents.Crisis,
    "schemas/actor.json": documents.Actor,
    "schemas/source.json": documents.Source,
}


def schemas() -> dict[str, bytes]:
    """Return the schema of each kind of file by its path below the root."""
    return {
        path: _text({**format_reference.schema(kind), "$schema": DIALECT})
        for path, kind in FILES.items()
    }


def _text(schema: object) -> bytes:
    return (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()
