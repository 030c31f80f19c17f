"""Word lists, in TOML files beside their modules, and the words of texts."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib import resources
from typing import Any

MAX_TEXTS = 1_024
"""Texts whose words are kept: many rules look at each text of a brief in turn."""
_WORD = re.compile(r"\w+")


def read(package: str, name: str) -> dict[str, Any]:
    """Return the content of a word list.

    Args:
        package: The package that holds the file, such as `generator.text`.
        name: The name of the file without its ending.

    Raises:
        tomllib.TOMLDecodeError: The file is not valid TOML; a note names it.
    """
    file = resources.files(package) / f"{name}.toml"
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        error.add_note(f"in {file}")
        raise


@lru_cache(maxsize=MAX_TEXTS)
def words_of(text: str) -> frozenset[str]:
    """Return the words of a text in lower case, to compare with a list."""
    return frozenset(_WORD.findall(text.lower()))
