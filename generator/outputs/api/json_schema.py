"""JSON Schemas (2020-12) of the YAML files and of the API."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from generator.model import documents, sources
from generator.model.types import JsonObject
from generator.outputs.api import models, yaml_format_reference

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILES: dict[str, type[BaseModel]] = {
    "brief-file": documents.Crisis,
    "actor-file": documents.Actor,
    "source-file": sources.Source,
}
"""Models of the YAML files, by schema name."""
PUBLISHED: JsonObject = {
    "index": models.Index,
    "all": models.Everything,
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


def schemas(root: str = "") -> dict[str, JsonObject]:
    """Return every schema by its name.

    Args:
        root: Address of the folder of the schemas, by which they are identified; empty
            where it is not known.
    """
    files = {name: yaml_format_reference.schema(kind) for name, kind in FILES.items()}
    given = {
        name: {
            "$schema": DIALECT,
            **TypeAdapter(kind).json_schema(
                mode="serialization", schema_generator=_Open
            ),
        }
        for name, kind in PUBLISHED.items()
    }
    return {
        name: _plain({**({"$id": f"{root}{name}.json"} if root else {}), **schema})
        for name, schema in (files | given).items()
    }


def _plain(node: Any) -> Any:
    """Return a schema with one type a node and no keyword that only editors know."""
    if isinstance(node, list):
        return [_plain(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    found = {
        key: _plain(inner) for key, inner in node.items() if key != "enumDescriptions"
    }
    return _one_type(found) if isinstance(found.get("type"), list) else found


def _one_type(node: JsonObject) -> JsonObject:
    """Return a schema of a text or number as a choice of two."""
    about: JsonObject = {
        key: node[key] for key in ("title", "description") if key in node
    }
    own = {key: value for key, value in node.items() if key not in about}
    others = [{"type": kind} for kind in node["type"] if kind != "string"]
    return {**about, "anyOf": [{**own, "type": "string"}, *others]}


def plain(record: BaseModel) -> Any:
    """Return a model as JSON data without empty values."""
    return _lean(record.model_dump(mode="json", by_alias=True, exclude_none=True))


def _lean(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: _lean(inner)
            for key, inner in value.items()
            if inner is not None and inner not in ([], {})
        }
    return [_lean(inner) for inner in value] if isinstance(value, list) else value
