"""Language tags of BCP 47."""

from __future__ import annotations

from functools import lru_cache

from babel import localedata

ENGLISH = "en"
MAX_KEPT = 1_024
"""Tags whose language is kept: every quotation has one, but a project has few."""
SCRIPTS = ("Latn", "Cyrl")
"""Scripts between which writers of a language such as Serbian choose."""


@lru_cache(maxsize=MAX_KEPT)
def primary_language(tag: str) -> str:
    """Return the first part of a language tag, such as `en` of `en-GB`."""
    return tag.partition("-")[0].lower()


def is_english(tag: str) -> bool:
    """Tell whether a language tag is one of English."""
    return primary_language(tag) == ENGLISH


def script_variants(tag: str) -> tuple[str, ...]:
    """Return a language tag, and those of the scripts that CLDR knows it in."""
    language = primary_language(tag)
    variants = (f"{language}_{script}" for script in SCRIPTS)
    return (tag, *filter(localedata.exists, variants))
