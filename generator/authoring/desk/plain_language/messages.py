"""Messages of the rules, with labels of form fields in place of keys of the format."""

from __future__ import annotations

import re

from generator.model.documents import RECORD_TYPES, Actor, Crisis, Place
from generator.model.records import Evidence
from generator.model.sources import Source
from generator.model.types import FrozenModel

_MISSING = re.compile(r"the key '(?P<key>\w+)' is missing")
_MODELS: list[type[FrozenModel]] = [Actor, Crisis, Place, Source, Evidence]
_MODELS += RECORD_TYPES.values()
_KEYS = {key for model in _MODELS for key in model.model_fields if "_" in key}
"""Keys of several words; those of one word read like words anyway."""
_ANY_KEY = "|".join(sorted(_KEYS, key=len, reverse=True))
_KEY = re.compile(rf"'(?P<quoted>{_ANY_KEY})'|\b(?P<bare>{_ANY_KEY})\b")


def label(key: str) -> str:
    """Return the label of the field for a key."""
    return key.replace("_", " ")


def missing_key(message: str) -> str:
    """Return the key that a message says is missing, or nothing."""
    match = _MISSING.search(message)
    return match["key"] if match else ""


def in_plain_words(message: str) -> str:
    """Return a message with the labels of the fields in place of their keys."""
    filled = _MISSING.sub(lambda match: f"“{label(match['key'])}” is missing", message)
    return _KEY.sub(
        lambda match: f"“{label(match['quoted'] or match['bare'])}”", filled
    )
