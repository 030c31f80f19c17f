"""The texts of a document that its authors wrote in their own words.

A field of type `Prose` is one of them. The rules on wording, numbers and quotation
marks look at every such field, wherever it is.
"""

from __future__ import annotations

from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from generator.model.diagnostics import KeyPath
from generator.model.types import PROSE_MARKER


def prose(document: BaseModel, where: KeyPath = ()) -> list[tuple[KeyPath, str]]:
    """Return each text in our own words with its key path, in the order of the fields.

    Args:
        document: A document, a record or a part of one.
        where: The key path of the document itself.
    """
    found: list[tuple[KeyPath, str]] = []
    own = prose_fields(type(document))
    for name in _searched_fields(type(document)):
        value = getattr(document, name)
        if not value:
            continue
        if name in own:
            found.append(((*where, name), value))
        elif isinstance(value, BaseModel):
            found += prose(value, (*where, name))
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, BaseModel):
                    found += prose(item, (*where, name, index))
    return found


@cache
def _searched_fields(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the names of the fields that hold prose or other models, in order."""
    own = prose_fields(model)
    fields = model.model_fields.items()
    return tuple(
        name
        for name, field in fields
        if name in own or _may_hold_models(field.annotation)
    )


def _may_hold_models(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(map(_may_hold_models, get_args(annotation)))


@cache
def prose_fields(model: type[BaseModel]) -> frozenset[str]:
    """Return the names of a model's own fields that hold prose."""
    return frozenset(
        name
        for name, field in model.model_fields.items()
        if _is_prose(field.annotation, field.metadata)
    )


def _is_prose(annotation: Any, metadata: object) -> bool:
    arguments = get_args(annotation)
    in_metadata = isinstance(metadata, list | tuple) and PROSE_MARKER in metadata
    return in_metadata or any(_is_prose(each, arguments) for each in arguments)
