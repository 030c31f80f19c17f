"""JSON as the site writes it."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup
from pydantic import BaseModel
from pydantic_core import to_json

_ESCAPES = {ord(mark): f"\\u{ord(mark):04x}" for mark in "<>&\u2028\u2029"}


def text(value: object) -> str:
    """Return a value as JSON: keys in their order, one final line feed."""
    return to_json(value, indent=1).decode() + "\n"


def compact(value: object) -> str:
    """Return a value as JSON in one line, for files that must stay small."""
    return to_json(value).decode() + "\n"


def script(value: object) -> Markup:
    """Return a value as JSON for a `script` element, which no text in it can close."""
    return Markup(json.dumps(value, ensure_ascii=False).translate(_ESCAPES))


def without_empty(record: BaseModel) -> Any:
    """Return a model as JSON data without empty values."""
    return _filled(record.model_dump(mode="json", by_alias=True, exclude_none=True))


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: _filled(inner)
            for key, inner in value.items()
            if inner is not None and inner not in ([], {})
        }
    return [_filled(inner) for inner in value] if isinstance(value, list) else value
