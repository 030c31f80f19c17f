"""Language tags of BCP 47."""

from __future__ import annotations


def primary_language(tag: str) -> str:
    """Return the first part of a language tag, such as `en` of `en-GB`."""
    return tag.partition("-")[0].lower()
