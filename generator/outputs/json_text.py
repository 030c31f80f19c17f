"""JSON as the site writes it."""

from __future__ import annotations

import json

from pydantic_core import to_json

_ESCAPES = {ord(mark): f"\\u{ord(mark):04x}" for mark in "<>&\u2028\u2029"}


def text(value: object) -> str:
    """Return a value as JSON: keys in their order, one final line feed."""
    return to_json(value, indent=1).decode() + "\n"


def compact(value: object) -> str:
    """Return a value as JSON in one line, for files that must stay small."""
    return to_json(value).decode() + "\n"


def script(value: object) -> str:
    """Return a value as JSON for a `script` element, which no text in it can close."""
    return json.dumps(value, ensure_ascii=False).translate(_ESCAPES)
