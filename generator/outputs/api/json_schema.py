"""JSON Schemas (2020-12) of the YAML files and of the API."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from generator.model import documents
from generator.outputs.api import format_reference, models
from generator.outputs.json_text import JsonObject

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILES: dict[str, type[BaseModel]] = {
    "brief-file": documents.Crisis,
    "actor-file": documents.Actor,
    "source-file": documents.Source,
}
"""Models of the YAML files, by schema name."""
PUBLISHED: dict[str, Any] = {
    "index": models.Index,
    "crisis": models.Crisis | models.WithdrawnCrisis,
    "actor": models.Actor,
    "source": models.Source,
    "corrections": models.Corrections,
}
"""Models of the files of the API, by schema name."""


class _Open(GenerateJsonSchema):
    """Schemas of the API: no nulls, and open to new keys."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Describe the value alone: a key without a value is omitted."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Omit defaults, since empty values are omitted."""
        return self.generate_inner(schema["schema"])

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Allow further keys, since a new key is no breaking change."""
        found = super().model_schema(schema)
        found.pop("additionalProperties", None)
        return found


def schemas() -> dict[str, JsonObject]:
    """Return every schema by its name."""
    files = {name: format_reference.schema(kind) for name, kind in FILES.items()}
    given = {
        name: {
            "$schema": DIALECT,
            **TypeAdapter(kind).json_schema(
                mode="serialization", schema_generator=_Open
            ),
        }
        for name, kind in PUBLISHED.items()
    }
    return files | given


def plain(record: BaseModel) -> Any:
    """Return a model as JSON data without empty values."""
    return _lean(record.model_dump(mode="json"))


def _lean(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: _lean(inner)
            for key, inner in value.items()
            if inner is not None and inner not in ([], {})
        }
    return [_lean(inner) for inner in value] if isinstance(value, list) else value
