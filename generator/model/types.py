"""Types of scalar fields, with their validators and their JSON Schema."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    StringConstraints,
    WithJsonSchema,
)

from generator.model import edtf, validators
from generator.model.vocabulary import Who

COUNTRY = "^[A-Z]{3}$"

Id: TypeAlias = Annotated[
    str,
    AfterValidator(validators.identifier),
    WithJsonSchema({"type": "string", "pattern": validators.ID.pattern}),
]
Text: TypeAlias = Annotated[
    str,
    StringConstraints(min_length=1),
    AfterValidator(validators.plain),
    Field(max_length=2_000),
]
Date: TypeAlias = Annotated[
    str,
    AfterValidator(validators.edtf),
    WithJsonSchema({"type": "string", "examples": edtf.FORMS.split(", ")}),
]
Day: TypeAlias = Annotated[
    str,
    AfterValidator(validators.day),
    WithJsonSchema({"type": "string", "format": "date"}),
]
WebAddress: TypeAlias = Annotated[
    str,
    AfterValidator(validators.web_address),
    WithJsonSchema({"type": "string", "format": "uri", "pattern": "^https?://"}),
]
Language: TypeAlias = Annotated[
    str,
    AfterValidator(validators.language),
    WithJsonSchema({"type": "string", "pattern": validators.LANGUAGE.pattern}),
]
Country: TypeAlias = Annotated[
    str,
    AfterValidator(validators.country),
    WithJsonSchema({"type": "string", "pattern": COUNTRY}),
]
Count: TypeAlias = Annotated[
    int,
    BeforeValidator(validators.count),
    WithJsonSchema({"type": "integer", "minimum": 0}),
]
Counted: TypeAlias = Annotated[
    str,
    AfterValidator(validators.counted),
    WithJsonSchema(
        {
            "anyOf": [
                {"enum": list(Who), "enumDescriptions": [who.meaning for who in Who]},
                {"type": "string", "pattern": validators.ID.pattern},
            ]
        }
    ),
]
Period: TypeAlias = Annotated[
    str, AfterValidator(validators.period), WithJsonSchema({"type": "string"})
]
FormatVersion: TypeAlias = Annotated[
    Literal[1], BeforeValidator(validators.count), WithJsonSchema({"const": 1})
]
Hash: TypeAlias = Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]
Seal: TypeAlias = Annotated[str, StringConstraints(pattern="^[0-9a-f]{16}$")]
ORDERED = AfterValidator(lambda mapping: dict(sorted(mapping.items())))
"""Sorts the keys of a mapping, so that equal records serialize identically."""
