"""JSON of what is published, and the JSON Schemas (2020-12) that describe it."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from generator.model import records
from generator.outputs.api import format_reference, models
from generator.outputs.json_text import JsonObject

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILES: dict[str, type[BaseModel]] = {
    "brief-file": records.Crisis,
    "actor-file": records.Actor,
    "source-file": records.Source,
}
"""Schemas of the YAML files, by name."""
PUBLISHED: dict[str, Any] = {
    "index": models.Index,
    "crisis": models.Crisis | models.WithdrawnCrisis,
    "actor": models.Actor,
    "source": models.Source,
    "corrections": models.Corrections,
}
"""Schemas of what the API gives, by name."""


class _Open(GenerateJsonSchema):
    """Schemas of what is published: no nulls, and new keys may come."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Describe the value alone, since a key without one is left out."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Leave defaults out, since what holds nothing is left out."""
        return self.generate_inner(schema["schema"])

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Leave the record open, since a new key is no breaking change."""
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
    """Return a record as JSON data, without keys that hold nothing."""
    return _lean(record.model_dump(mode="json"))


def _lean(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: _lean(inner)
            for key, inner in value.items()
            if inner is not None and inner not in ([], {})
        }
    return [_lean(inner) for inner in value] if isinstance(value, list) else value
