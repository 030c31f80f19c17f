"""JSON Schemas (2020-12) of the YAML files and of the API."""

from __future__ import annotations

from typing import Any, TypeAlias

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from generator.model import documents, sources
from generator.model.geography.countries import COUNTRIES
from generator.model.types import COUNTRY_PATTERN, JsonObject
from generator.outputs.api import models

SchemaNode: TypeAlias = JsonObject
"""A JSON Schema, or a part of one."""
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


class _WithoutNulls(GenerateJsonSchema):
    """Schemas of data in which a key without a value is omitted."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Describe the value alone."""
        return self.generate_inner(schema["schema"])


class _FileSchema(_WithoutNulls):
    """Schemas of the YAML files, for editors: each word with its meaning."""

    def field_title_should_be_set(self, _: object) -> bool:
        """Omit titles, which would only repeat the keys."""
        return False

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Omit empty defaults, which editors would insert."""
        found = super().default_schema(schema)
        if not found.get("default"):
            found.pop("default", None)
        return found

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        """Add the meaning of each word under the key that editors display."""
        meanings = [term.meaning for term in schema["members"]]
        return {**super().enum_schema(schema), "enumDescriptions": meanings}


class _PublishedSchema(_WithoutNulls):
    """Schemas of the API, open to new keys."""

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
    files = {name: file_schema(kind) for name, kind in FILES.items()}
    published = {
        name: TypeAdapter(kind).json_schema(
            mode="serialization", schema_generator=_PublishedSchema
        )
        for name, kind in PUBLISHED.items()
    }
    return {
        name: {
            **({"$id": f"{root}{name}.json"} if root else {}),
            "$schema": DIALECT,
            **_standard(schema),
        }
        for name, schema in (files | published).items()
    }


def file_schema(kind: type[BaseModel]) -> SchemaNode:
    """Return the JSON Schema of one kind of YAML file, with `enumDescriptions`."""
    found: SchemaNode = _as_written(
        kind.model_json_schema(schema_generator=_FileSchema)
    )
    return found


def _as_written(node: Any) -> Any:
    """Allow numbers where the format has digits, as YAML does, and list countries."""
    if isinstance(node, list):
        return [_as_written(part) for part in node]
    if not isinstance(node, dict):
        return node
    node = {key: _as_written(value) for key, value in node.items()}
    if node.get("pattern") == COUNTRY_PATTERN:
        names = list(COUNTRIES.values())
        node |= {"enum": list(COUNTRIES), "enumDescriptions": names}
    if node.get("type") == "string" and not {"enum", "format"} & node.keys():
        node["type"] = ["string", "number"]
    return node


def _standard(node: Any) -> Any:
    """Return a schema with one type a node and no keyword that only editors know."""
    if isinstance(node, list):
        return [_standard(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    found = {
        key: _standard(inner)
        for key, inner in node.items()
        if key != "enumDescriptions"
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
