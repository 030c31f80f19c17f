"""Types of scalar fields, with validators and JSON Schema, and the base of models."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any, Literal, Self, TypeAlias

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)

from generator.model import edtf, validators
from generator.model.vocabulary import Who

COUNTRY_PATTERN = "^[A-Z]{3}$"

JsonObject: TypeAlias = dict[str, Any]
"""An object of JSON: in a format of others, a schema, or an answer of the desk."""
Id: TypeAlias = Annotated[
    str,
    AfterValidator(validators.identifier),
    WithJsonSchema({"type": "string", "pattern": validators.ID_PATTERN.pattern}),
]
Text: TypeAlias = Annotated[
    str,
    StringConstraints(min_length=1),
    AfterValidator(validators.single_line),
    Field(max_length=2_000),
]
PROSE_MARKER = "prose"
Prose: TypeAlias = Annotated[Text, PROSE_MARKER]
"""A text in our own words, whose numbers and quotations the rules check."""
Date: TypeAlias = Annotated[
    str,
    AfterValidator(validators.edtf_date),
    WithJsonSchema({"type": "string", "examples": edtf.EXAMPLES.split(", ")}),
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
    WithJsonSchema({"type": "string", "pattern": validators.LANGUAGE_PATTERN.pattern}),
]
Country: TypeAlias = Annotated[
    str,
    AfterValidator(validators.country),
    WithJsonSchema({"type": "string", "pattern": COUNTRY_PATTERN}),
]
Count: TypeAlias = Annotated[
    int,
    BeforeValidator(validators.count),
    WithJsonSchema({"type": "integer", "minimum": 0}),
]
Latitude: TypeAlias = Annotated[
    float,
    BeforeValidator(partial(validators.degrees, limit=90)),
    WithJsonSchema({"type": "number", "minimum": -90, "maximum": 90}),
]
Longitude: TypeAlias = Annotated[
    float,
    BeforeValidator(partial(validators.degrees, limit=180)),
    WithJsonSchema({"type": "number", "minimum": -180, "maximum": 180}),
]
PeopleCounted: TypeAlias = Annotated[
    str,
    AfterValidator(validators.people_counted),
    WithJsonSchema(
        {
            "anyOf": [
                {"enum": list(Who), "enumDescriptions": [who.meaning for who in Who]},
                {"type": "string", "pattern": validators.ID_PATTERN.pattern},
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
ShortHash: TypeAlias = Annotated[str, StringConstraints(pattern="^[0-9a-f]{6}$")]
SORT_KEYS = AfterValidator(lambda mapping: dict(sorted(mapping.items())))
"""Sorts the keys of a mapping, so that equal records serialize identically."""


class FrozenModel(BaseModel):
    """Immutable model that rejects unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    def __copy__(self) -> Self:
        """Return a copy without cached properties, which its fields may contradict."""
        copied = super().__copy__()
        for name in copied.__dict__.keys() - type(self).model_fields.keys():
            del copied.__dict__[name]
        return copied
